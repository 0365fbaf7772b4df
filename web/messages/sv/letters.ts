// The letters to customers and employees, in Swedish: "du" to everybody.
import type { letters as english } from '../en/letters.ts';
import { counted } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `Hej ${name},` : 'Hej,'),
  greetingByFirstName: (name) => (name ? `Hej ${name},` : 'Hej,'),
  smallPrint: (organization) => `${organization} skickar det här mejlet med Coro.`,
  score: (score) => `Svara med ${score}`,
  stop: 'Fråga mig inte igen, eller mer sällan',
  free: 'Du kan bortse från det här mejlet.',
  promiseLink: 'Det här lovar vi dig',
  survey: {
    subject: (organization) => `En fråga från ${organization}`,
    preheader: 'Tryck på en siffra, det tar tio sekunder.',
    opening: (organization) => `Tack för att du valde ${organization}. Vi har en enda fråga till dig, och den tar tio sekunder.`,
    tap: 'Tryck på siffran som stämmer:',
    closing: 'Vi läser varje svar. Innan du skickar kan du ändra siffran och skriva några ord.',
    signature: (team) => `Vi på ${team}`,
  },
  surveyReminder: {
    subject: (organization) => `${organization} vill fortfarande gärna höra från dig`,
    preheader: 'En siffra, om du vill.',
    opening: (organization) =>
      `För några dagar sedan ställde ${organization} en fråga till dig. Ditt svar skulle fortfarande hjälpa oss, och det tar tio sekunder.`,
    closing: 'Om du hellre låter bli att svara behöver du inte göra något.',
  },
  engagement: {
    subject: (organization) => `Hur är det att jobba på ${organization}?`,
    preheader: 'Två minuter, utan ditt namn.',
    opening: (team, minutes) =>
      `Hur är det att jobba här? Vi ställer samma frågor till alla i teamet ${team}, och det tar ungefär ${counted('sv', minutes, { one: 'minut', other: 'minuter' })}.`,
    promise: (k) =>
      `Dina svar sparas utan ditt namn, och teamets resultat visas bara om minst ${counted('sv', k, { one: 'av er svarar', other: 'av er svarar' })}.`,
    until: (day) => `Du kan svara till och med ${day}.`,
    button: 'Svara',
    own: 'Den här länken är bara din: skicka den inte vidare, är du snäll.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `Du kan fortfarande säga hur det är att jobba på ${organization}`,
    preheader: 'Två minuter, utan ditt namn.',
    opening: (team, minutes) =>
      `Vi har frågat alla i teamet ${team} hur det är att jobba här. Vill du säga din mening finns det fortfarande tid: det tar ungefär ${counted('sv', minutes, { one: 'minut', other: 'minuter' })}.`,
    closing: 'Om du hellre låter bli att svara behöver du inte göra något.',
  },
};
