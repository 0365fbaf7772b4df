// The letters to customers ("dumneavoastră") and to employees ("tu"), in Romanian.
import type { letters as english } from '../en/letters.ts';
import { counted, plural } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `Bună ziua, ${name},` : 'Bună ziua,'),
  greetingByFirstName: (name) => (name ? `Bună, ${name},` : 'Bună,'),
  smallPrint: (organization) => `${organization} trimite acest e-mail cu Coro.`,
  score: (score) => `Răspundeți cu ${score}`,
  stop: 'Nu mă mai întrebați sau întrebați-mă mai rar',
  free: 'Poți ignora acest e-mail.',
  promiseLink: 'Ce îți promitem',
  survey: {
    subject: (organization) => `O întrebare de la ${organization}`,
    preheader: 'Atingeți un număr: durează zece secunde.',
    opening: (organization) =>
      `Vă mulțumim că ați ales ${organization}. Avem o singură întrebare pentru dumneavoastră: durează zece secunde.`,
    tap: 'Atingeți numărul potrivit:',
    closing: 'Citim fiecare răspuns. Înainte de a-l trimite, puteți schimba numărul și adăuga câteva cuvinte.',
    signature: (team) => `Echipa ${team}`,
  },
  surveyReminder: {
    subject: (organization) => `${organization} ar dori în continuare să vă afle părerea`,
    preheader: 'Un număr, dacă doriți.',
    opening: (organization) =>
      `Acum câteva zile, ${organization} v-a pus o întrebare. Răspunsul dumneavoastră ne-ar ajuta în continuare și durează zece secunde.`,
    closing: 'Dacă preferați să nu răspundeți, nu trebuie să faceți nimic.',
  },
  engagement: {
    subject: (organization) => `Cum e să lucrezi la ${organization}?`,
    preheader: 'Două minute, fără numele tău.',
    opening: (team, minutes) =>
      `Cum e să lucrezi aici? Punem aceleași întrebări tuturor din echipa ${team}: durează cam ${counted('ro', minutes, { one: 'minut', few: 'minute', other: 'de minute' })}.`,
    promise: (k) =>
      `Răspunsurile tale sunt păstrate fără numele tău, iar rezultatele echipei se văd doar dacă ${plural('ro', k, { one: 'răspunde', other: 'răspund' })} cel puțin ${counted('ro', k, { one: 'persoană', few: 'persoane', other: 'de persoane' })}.`,
    until: (day) => `Poți răspunde până pe ${day}.`,
    button: 'Răspunde',
    own: 'Acest link este doar al tău: te rugăm să nu-l dai mai departe.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `Încă poți spune cum e să lucrezi la ${organization}`,
    preheader: 'Două minute, fără numele tău.',
    opening: (team, minutes) =>
      `I-am întrebat pe toți din echipa ${team} cum e să lucreze aici. Dacă vrei să-ți spui părerea, mai este timp: durează cam ${counted('ro', minutes, { one: 'minut', few: 'minute', other: 'de minute' })}.`,
    closing: 'Dacă preferi să nu răspunzi, nu trebuie să faci nimic.',
  },
};
