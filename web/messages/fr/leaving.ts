// What customers read who want to be asked less or no more, and what employees are promised, in French: "vous" to everybody.
import type { leaving as english } from '../en/leaving.ts';
import { counted, formatNumber, plural } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `Ne plus recevoir les questions envoyées par ${organization} ?`,
  lead: 'Un geste suffit. Le lien de l’e-mail reste valable : vous pouvez changer d’avis ici quand vous voulez.',
  stop: 'Ne me posez plus de questions',
  lessOften: 'Interrogez-moi moins souvent',
  atMost: (days) =>
    days === 365
      ? 'Au plus une fois par an.'
      : `Au plus une fois ${plural('fr', days, { one: 'par jour', other: `tous les ${formatNumber('fr', days)} jours` })}.`,
  stopped: {
    title: 'Nous ne vous poserons plus de questions.',
    text: (organization) => `${organization} n’envoie plus de questions à cette adresse.`,
  },
  rarer: {
    title: 'Nous vous interrogerons moins souvent.',
    text: (organization) => `De temps en temps, ${organization} vous enverra peut-être encore une question.`,
  },
  asked: {
    title: 'Nous pourrons de nouveau vous interroger.',
    text: (organization) => `De temps en temps, ${organization} vous enverra peut-être une question, mais jamais beaucoup.`,
  },
  again: 'Vous pouvez de nouveau m’interroger',
  stays: 'Les réponses que vous avez données restent, et elles comptent.',
  smallPrint: (organization) =>
    `Cela concerne les questions que vous pose ${organization} avec Coro, et rien d’autre de ce que vous en recevez.`,
  wrong: {
    title: 'Ce lien ne mène nulle part',
    text: 'Il n’a peut-être pas été copié en entier. Ouvrez-le de nouveau depuis l’e-mail.',
  },
  promise: {
    title: 'Ce que nous vous promettons',
    lead: (organization) => `${organization} peut vous demander comment se passe le travail. Répondre ou non, c’est vous qui décidez.`,
    points: (k) => [
      'Vous pouvez ignorer l’e-mail. Coro ne montre à personne qui a répondu et qui n’a pas répondu.',
      'Vos réponses sont conservées sans votre nom et sans votre lien. Personne ne peut chercher dans Coro ce que vous avez dit.',
      `Les résultats de votre équipe ne sont montrés que si au moins ${counted('fr', k, { one: 'personne répond', other: 'personnes répondent' })}.`,
    ],
    stopLead: 'Vous préférez ne plus recevoir ces e-mails du tout ?',
    stop: 'Ne me les envoyez plus',
    stopped: {
      title: 'Vous ne recevrez plus ces e-mails.',
      text: (organization) =>
        `${organization} ne vous demandera plus par e-mail comment se passe le travail. Vous pouvez changer d’avis ici quand vous voulez.`,
    },
    again: 'Envoyez-les-moi de nouveau',
    resumed: {
      title: 'Vous recevrez de nouveau ces e-mails.',
      text: 'Nous vous écrirons quand la prochaine enquête commencera.',
    },
  },
};
