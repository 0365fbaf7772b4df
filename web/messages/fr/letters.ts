// The letters to customers and employees, in French: "vous" to everybody.
import type { letters as english } from '../en/letters.ts';
import { counted } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  greetingByFirstName: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  smallPrint: (organization) => `${organization} envoie cet e-mail avec Coro.`,
  score: (score) => `Répondre ${score}`,
  stop: 'Ne me posez plus de questions, ou moins souvent',
  free: 'Vous pouvez ignorer cet e-mail.',
  promiseLink: 'Ce que nous vous promettons',
  survey: {
    subject: (organization) => `${organization} a une question pour vous`,
    preheader: 'Touchez un nombre : dix secondes suffisent.',
    opening: (organization) => `Merci d’avoir choisi ${organization}. Nous avons une seule question à vous poser : dix secondes suffisent.`,
    tap: 'Touchez le nombre qui convient :',
    closing: 'Nous lisons chaque réponse. Avant l’envoi, vous pouvez changer le nombre et ajouter un mot.',
    signature: (team) => `L’équipe ${team}`,
  },
  surveyReminder: {
    subject: (organization) => `Votre avis intéresse toujours ${organization}`,
    preheader: 'Un nombre, si vous le voulez bien.',
    opening: (organization) =>
      `Il y a quelques jours, ${organization} vous a posé une question. Votre réponse nous serait encore utile, et dix secondes suffisent.`,
    closing: 'Si vous préférez ne pas répondre, vous n’avez rien à faire.',
  },
  engagement: {
    subject: (organization) => `Comment se passe le travail chez ${organization} ?`,
    preheader: 'Deux minutes, sans votre nom.',
    opening: (team, minutes) =>
      `Comment se passe le travail ici ? Nous posons les mêmes questions à toute l’équipe ${team} : environ ${counted('fr', minutes, { one: 'minute', other: 'minutes' })}.`,
    promise: (k) =>
      `Vos réponses sont conservées sans votre nom, et les résultats de votre équipe ne sont montrés que si au moins ${counted('fr', k, { one: 'd’entre vous répond', other: 'd’entre vous répondent' })}.`,
    until: (day) => `Vous pouvez répondre jusqu’au ${day}.`,
    button: 'Répondre',
    own: 'Ce lien est personnel : merci de ne pas le transmettre.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `Vous pouvez encore dire comment se passe le travail chez ${organization}`,
    preheader: 'Deux minutes, sans votre nom.',
    opening: (team, minutes) =>
      `Nous avons demandé à toute l’équipe ${team} comment se passe le travail ici. Si vous voulez donner votre avis, il est encore temps : environ ${counted('fr', minutes, { one: 'minute', other: 'minutes' })}.`,
    closing: 'Si vous préférez ne pas répondre, vous n’avez rien à faire.',
  },
};
