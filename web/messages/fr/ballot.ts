// What employees read on their page, in French.
import { ballot as english } from '../en/ballot.ts';
import { counted, formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: 'Comment se passe le travail ici ?',
  lead: (minutes) =>
    `Environ ${counted('fr', minutes, { one: 'minute', other: 'minutes' })}. Vous pouvez laisser de côté ce que vous voulez.`,
  questions: {
    ...english.questions,
    itemsTitle: 'Dans quelle mesure êtes-vous d’accord ?',
    itemsHelp: 'Pensez aux trois derniers mois.',
    agree: ['Pas du tout d’accord', 'Pas d’accord', 'Ni l’un ni l’autre', 'D’accord', 'Tout à fait d’accord'],
    low: 'Pas du tout',
    high: 'Tout à fait',
    unknown: 'Je ne sais pas',
    openHelp: 'Écrivez comme si votre texte devait être lu à voix haute. Pas de noms.',
    answeredOf: (total) => `réponses sur ${formatNumber('fr', total)}`,
    once: 'L’envoi ne se fait qu’une fois. Ensuite, rien ne peut plus être modifié, car personne ne peut dire quelles réponses sont les vôtres.',
    send: 'Envoyer',
  },
};
