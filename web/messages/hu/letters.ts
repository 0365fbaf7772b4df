// The letters to customers ("Ön") and to employees ("te"), in Hungarian, where names stand so that they need no article and no ending.
import type { letters as english } from '../en/letters.ts';
import { counted } from '../format.ts';

export const letters: typeof english = {
  greeting: (name) => (name ? `Kedves ${name}!` : 'Jó napot kívánunk!'),
  greetingByFirstName: (name) => (name ? `Szia, ${name}!` : 'Szia!'),
  smallPrint: (organization) => `${organization} ezt az e-mailt a Coro segítségével küldi.`,
  score: (score) => `Válasz: ${score}`,
  stop: 'Ne kérdezzenek többet, vagy csak ritkábban',
  free: 'Ezzel az e-maillel nem kell foglalkoznod.',
  promiseLink: 'Amit ígérünk',
  survey: {
    subject: (organization) => `${organization}: egyetlen kérdés`,
    preheader: 'Érintsen meg egy számot, tíz másodperc az egész.',
    opening: (organization) => `${organization} nevében köszönjük, hogy minket választott. Egyetlen kérdésünk van, tíz másodperc az egész.`,
    tap: 'Érintse meg a megfelelő számot:',
    closing: 'Minden választ elolvasunk. Küldés előtt módosíthatja a számot, és írhat is hozzá.',
    signature: (team) => `${team} csapata`,
  },
  surveyReminder: {
    subject: (organization) => `${organization}: még mindig kíváncsiak vagyunk a véleményére`,
    preheader: 'Egyetlen szám, ha van kedve.',
    opening: (organization) =>
      `${organization} néhány napja feltett Önnek egy kérdést. A válasza még mindig segítene nekünk, és csak tíz másodperc.`,
    closing: 'Ha inkább nem válaszol, semmi teendője nincs.',
  },
  engagement: {
    subject: (organization) => `${organization}: milyen itt dolgozni?`,
    preheader: 'Két perc, név nélkül.',
    opening: (team, minutes) =>
      `Milyen itt dolgozni? Ugyanazt kérdezzük mindenkitől ebben a csapatban: ${team}. Körülbelül ${counted('hu', minutes, { other: 'perc' })} az egész.`,
    promise: (k) =>
      `A válaszaidat a neved nélkül tároljuk, és a csapatod eredményei csak akkor láthatók, ha legalább ${counted('hu', k, { other: 'fő' })} válaszol közületek.`,
    until: (day) => `A válaszadás utolsó napja: ${day}`,
    button: 'Válaszolok',
    own: 'Ez a hivatkozás csak a tiéd, kérjük, ne add tovább.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `${organization}: még elmondhatod, milyen itt dolgozni`,
    preheader: 'Két perc, név nélkül.',
    opening: (team, minutes) =>
      `Megkérdeztük, milyen itt dolgozni, mindenkitől ebben a csapatban: ${team}. Ha el szeretnéd mondani a véleményed, még van idő: körülbelül ${counted('hu', minutes, { other: 'perc' })} az egész.`,
    closing: 'Ha inkább nem válaszolsz, semmi teendőd nincs.',
  },
};
