// The texts of the two standard questionnaires in French: "vous" to everybody.
import type { QuestionnaireTexts } from './en.ts';

export const fr: QuestionnaireTexts = {
  customer: {
    nps: 'Quelle est la probabilité que vous recommandiez {organization} à un ami ou à un collègue ?',
    low: 'Pas du tout probable',
    high: 'Extrêmement probable',
    promoter: 'Merci. Qu’avons-nous fait de particulièrement bien ?',
    passive: 'Merci. Qu’a-t-il manqué pour un 10 ?',
    detractor: 'Nous sommes désolés. Qu’est-ce qui n’a pas marché ?',
    contact: 'Pouvons-nous vous contacter au sujet de votre réponse ?',
  },
  engagement: {
    enps: 'Quelle est la probabilité que vous recommandiez {organization} à un ami ou à une amie comme lieu de travail ?',
    low: 'Pas du tout probable',
    high: 'Extrêmement probable',
    autonomy1: 'Je peux décider sur-le-champ comment aider un client.',
    mastery1: 'Je fais mieux mon travail qu’il y a six mois.',
    purpose1: 'Je vois ce que mon travail change pour les clients.',
    affiliation1: 'Les jours difficiles, mes collègues me donnent un coup de main.',
    autonomy2: 'Nos règles m’empêchent souvent d’aider un client.',
    mastery2: 'Quand une tâche est nouvelle pour moi, quelqu’un ici me l’apprend.',
    purpose2: 'Nous tenons les promesses que nous faisons aux clients.',
    affiliation2: 'Je peux annoncer une mauvaise nouvelle à mon ou ma responsable.',
    autonomy3: 'Mes suggestions changent notre façon de travailler.',
    mastery3: 'Après coup, je sais si j’ai résolu le problème du client.',
    purpose3: 'À la place d’un client, c’est nous que je choisirais.',
    affiliation3: 'Au travail, on me laisse me débrouiller sans aide.',
    open: 'Que changeriez-vous ici en premier ?',
  },
};
