// What customers and employees read on survey pages, in French: "vous" to everybody.
import type { survey as english } from '../en/survey.ts';

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
};
