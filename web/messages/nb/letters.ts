// The letters to customers and employees, in Norwegian: "du" to everybody.
import type { letters as english } from '../en/letters.ts';
import { counted } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `Hei, ${name}!` : 'Hei!'),
  greetingByFirstName: (name) => (name ? `Hei, ${name}!` : 'Hei!'),
  smallPrint: (organization) => `${organization} sender denne e-posten med Coro.`,
  score: (score) => `Svar med ${score}`,
  stop: 'Ikke spør meg igjen, eller spør sjeldnere',
  free: 'Du kan se bort fra denne e-posten.',
  promiseLink: 'Dette lover vi deg',
  survey: {
    subject: (organization) => `Ett spørsmål fra ${organization}`,
    preheader: 'Trykk på et tall, det tar ti sekunder.',
    opening: (organization) => `Takk for at du valgte ${organization}. Vi har ett spørsmål til deg, og det tar ti sekunder.`,
    tap: 'Trykk på tallet som passer:',
    closing: 'Vi leser hvert svar. Før du sender, kan du endre tallet og skrive noen ord.',
    signature: (team) => `Vi i ${team}`,
  },
  surveyReminder: {
    subject: (organization) => `${organization} vil fortsatt gjerne høre fra deg`,
    preheader: 'Ett tall, hvis du vil.',
    opening: (organization) =>
      `For noen dager siden stilte ${organization} deg ett spørsmål. Svaret ditt ville fortsatt hjelpe oss, og det tar ti sekunder.`,
    closing: 'Hvis du helst ikke vil svare, trenger du ikke å gjøre noe.',
  },
  engagement: {
    subject: (organization) => `Hvordan er det å jobbe hos ${organization}?`,
    preheader: 'To minutter, uten navnet ditt.',
    opening: (team, minutes) =>
      `Hvordan er det å jobbe her? Vi stiller alle i teamet ${team} de samme spørsmålene, og det tar omtrent ${counted('nb', minutes, { one: 'minutt', other: 'minutter' })}.`,
    promise: (k) =>
      `Svarene dine lagres uten navnet ditt, og resultatene for teamet vises bare hvis minst ${counted('nb', k, { one: 'av dere svarer', other: 'av dere svarer' })}.`,
    until: (day) => `Du kan svare til og med ${day}.`,
    button: 'Svar',
    own: 'Denne lenken er bare din: Ikke send den videre, er du snill.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `Du kan fortsatt si hvordan det er å jobbe hos ${organization}`,
    preheader: 'To minutter, uten navnet ditt.',
    opening: (team, minutes) =>
      `Vi har spurt alle i teamet ${team} hvordan det er å jobbe her. Vil du si din mening, er det fortsatt tid: Det tar omtrent ${counted('nb', minutes, { one: 'minutt', other: 'minutter' })}.`,
    closing: 'Hvis du helst ikke vil svare, trenger du ikke å gjøre noe.',
  },
};
