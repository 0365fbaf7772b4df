// What customers and employees read on survey pages, in French: "vous" to everybody.
import type { survey as english } from '../en/survey.ts';
import { counted, formatNumber } from '../format.ts';

export const survey: typeof english = {
  language: 'Langue',
  send: 'Envoyer',
  optional: 'Facultatif',
  ends: (low, high) => `0 : ${low}. 10 : ${high}.`,
  whyAny: 'Quelle est la raison principale de votre note ?',
  contactYes: 'Oui, vous pouvez me contacter',
  smallPrint: (organization) => `${organization} pose ses questions avec Coro.`,
  smallPrintAlone: 'Coro porte les questions de ceux qui les posent à ceux qui répondent.',
  faultTop: 'Votre réponse n’a pas encore été envoyée.',
  thanks: {
    title: 'Merci.',
    promoter: 'Nous le ferons savoir aux personnes qui se sont occupées de vous.',
    passive: 'Nous lisons chaque réponse, et la vôtre nous montre ce qui manque encore.',
    detractor: 'Nous regrettons que cela se soit passé ainsi. Les personnes responsables liront ce que vous avez écrit.',
    contacted: 'Quelqu’un vous contactera dans les deux jours ouvrables.',
    change: 'Modifier ma réponse',
    changeNote: 'C’est possible pendant encore un jour.',
  },
  unusable: {
    title: 'Ce lien ne permet pas de répondre',
    text: 'Si vous avez déjà répondu, merci : votre réponse est bien arrivée et elle compte.',
    otherwise:
      'Sinon, le lien est peut-être trop ancien ou n’a pas été copié en entier. Ouvrez-le de nouveau depuis l’e-mail. S’il ne fonctionne toujours pas, vous n’avez rien à faire.',
  },
  refused: 'Revenez en arrière : ce que vous avez écrit est encore là.',
  engagement: {
    title: 'Comment se passe le travail ici ?',
    lead: (minutes) =>
      `Environ ${counted('fr', minutes, { one: 'minute', other: 'minutes' })}. Vous pouvez laisser de côté ce que vous voulez.`,
    promiseTitle: 'Ce que nous promettons',
    promise: (k) => [
      'Vos réponses sont conservées sans votre nom et sans votre lien. Personne ne peut chercher dans Coro ce que vous avez dit.',
      `Les résultats de votre équipe ne sont montrés que si au moins ${counted('fr', k, { one: 'personne répond', other: 'personnes répondent' })}.`,
      'Écrivez vos commentaires comme s’ils devaient être lus à voix haute.',
    ],
    team: (team, size) =>
      `Vous répondez pour ${team}. Nous avons interrogé ${counted('fr', size, { one: 'personne', other: 'personnes' })}.`,
    supervisorSees: (name, k, commentK) =>
      `${name} voit les moyennes de l’équipe, jamais une réponse isolée, et seulement à partir de ${counted('fr', k, { one: 'réponse', other: 'réponses' })}. Les commentaires n’apparaissent qu’une fois que ${counted('fr', commentK, { one: 'personne en a écrit un', other: 'personnes en ont écrit un' })}, dans le désordre et sans les notes.`,
    yourSupervisor: 'Votre responsable',
    limitsTitle: 'Ce contre quoi nous ne pouvons pas vous protéger',
    limits: [
      'Quelqu’un qui regarde votre écran, ou un ordinateur ou un réseau que votre employeur surveille. Répondez depuis votre propre téléphone.',
      'Votre façon d’écrire, et les faits que personne d’autre ne peut connaître. N’écrivez ni noms ni lieux.',
      'Des collègues qui comparent leurs réponses.',
      'Quelqu’un qui gère ce serveur et le dissèque pendant que l’enquête est ouverte : au moment de l’envoi, le serveur traite ensemble votre lien et vos réponses. À la clôture de l’enquête, les réponses individuelles sont supprimées.',
    ],
    itemsTitle: 'Dans quelle mesure êtes-vous d’accord ?',
    itemsHelp: 'Pensez aux trois derniers mois.',
    agree: ['Pas du tout d’accord', 'Pas d’accord', 'Ni l’un ni l’autre', 'D’accord', 'Tout à fait d’accord'],
    low: 'Pas du tout',
    high: 'Tout à fait',
    unknown: 'Je ne sais pas',
    openHelp: 'Écrivez comme si votre texte devait être lu à voix haute. Pas de noms.',
    answeredOf: (total) => `réponses sur ${formatNumber('fr', total)}`,
    once: 'L’envoi ne se fait qu’une fois. Ensuite, rien ne peut plus être modifié, car personne ne peut dire quelles réponses sont les vôtres.',
    thanksTitle: 'Merci.',
    thanks: (k) =>
      `Vos réponses sont dans l’urne, comptées une fois et sans votre nom. À la clôture de l’enquête, si au moins ${counted('fr', k, { one: 'personne de votre équipe a répondu', other: 'personnes de votre équipe ont répondu' })}, votre responsable verra les moyennes de l’équipe : un bon moment pour parler de ce qu’il faut changer.`,
    close: 'Vous pouvez fermer cette page.',
  },
};
