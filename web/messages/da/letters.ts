// The letters to customers and employees, in Danish: "du" to everybody.
import type { letters as english } from '../en/letters.ts';
import { counted } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `Kære ${name}` : 'Goddag'),
  greetingByFirstName: (name) => (name ? `Hej ${name}` : 'Hej'),
  smallPrint: (organization) => `${organization} sender denne mail med Coro.`,
  score: (score) => `Svar med ${score}`,
  stop: 'Spørg mig ikke igen, eller gør det sjældnere',
  free: 'Du kan roligt lade denne mail ligge.',
  promiseLink: 'Det lover vi dig',
  survey: {
    subject: (organization) => `Ét spørgsmål fra ${organization}`,
    preheader: 'Tryk på et tal, det tager ti sekunder.',
    opening: (organization) => `Tak, fordi du valgte ${organization}. Vi har ét spørgsmål til dig, og det tager ti sekunder.`,
    tap: 'Tryk på det tal, der passer:',
    closing: 'Vi læser hvert svar. Før du sender, kan du ændre tallet og skrive et par ord.',
    signature: (team) => `Alle os fra ${team}`,
  },
  surveyReminder: {
    subject: (organization) => `${organization} vil stadig gerne høre fra dig`,
    preheader: 'Ét tal, hvis du har lyst.',
    opening: (organization) =>
      `For nogle dage siden stillede ${organization} dig ét spørgsmål. Dit svar ville stadig hjælpe os, og det tager ti sekunder.`,
    closing: 'Hvis du helst vil lade være med at svare, behøver du ikke gøre noget.',
  },
  engagement: {
    subject: (organization) => `Hvordan er det at arbejde hos ${organization}?`,
    preheader: 'To minutter, uden dit navn.',
    opening: (team, minutes) =>
      `Hvordan er det at arbejde her? Vi stiller alle i teamet ${team} de samme spørgsmål, og det tager cirka ${counted('da', minutes, { one: 'minut', other: 'minutter' })}.`,
    promise: (k) =>
      `Dine svar gemmes uden dit navn, og dit teams resultater vises kun, hvis mindst ${counted('da', k, { one: 'af jer svarer', other: 'af jer svarer' })}.`,
    until: (day) => `Du kan svare til og med ${day}.`,
    button: 'Svar',
    own: 'Dette link er kun til dig: send det ikke videre.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `Du kan stadig sige, hvordan det er at arbejde hos ${organization}`,
    preheader: 'To minutter, uden dit navn.',
    opening: (team, minutes) =>
      `Vi har spurgt alle i teamet ${team}, hvordan det er at arbejde her. Hvis du vil sige din mening, kan du stadig nå det: Det tager cirka ${counted('da', minutes, { one: 'minut', other: 'minutter' })}.`,
    closing: 'Hvis du helst vil lade være med at svare, behøver du ikke gøre noget.',
  },
};
