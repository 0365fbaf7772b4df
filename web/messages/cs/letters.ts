// The letters to customers and employees, in Czech, where a name in a greeting would have to be declined and so stays out.
import type { letters as english } from '../en/letters.ts';
import { counted } from '../format.ts';

export const letters: typeof english = {
  greeting: () => 'Dobrý den,',
  greetingByFirstName: () => 'Dobrý den,',
  smallPrint: (organization) => `${organization} posílá tento e-mail přes Coro.`,
  score: (score) => `Odpovědět: ${score}`,
  stop: 'Už se mě neptejte, nebo se ptejte méně často',
  free: 'Tento e-mail můžete nechat bez povšimnutí.',
  promiseLink: 'Co vám slibujeme',
  survey: {
    subject: (organization) => `${organization} má na vás jednu otázku`,
    preheader: 'Klepněte na číslo, zabere to deset sekund.',
    opening: (organization) => `děkujeme za vaši důvěru. ${organization} má na vás jedinou otázku, zabere deset sekund.`,
    tap: 'Klepněte na číslo, které odpovídá:',
    closing: 'Každou odpověď čteme. Než ji odešlete, můžete číslo změnit a něco připsat.',
    signature: (team) => `Tým ${team}`,
  },
  surveyReminder: {
    subject: (organization) => `${organization}: váš názor nás stále zajímá`,
    preheader: 'Jedno číslo, když budete chtít.',
    opening: (organization) =>
      `před několika dny jsme vám poslali jednu otázku: ptá se ${organization}. Vaše odpověď by nám stále pomohla a zabere deset sekund.`,
    closing: 'Pokud odpovídat nechcete, nemusíte dělat nic.',
  },
  engagement: {
    subject: (organization) => `${organization}: jak se tu pracuje?`,
    preheader: 'Dvě minuty, bez vašeho jména.',
    opening: (team, minutes) =>
      `jak se tu pracuje? Všem v týmu ${team} klademe stejné otázky. Zabere to asi ${counted('cs', minutes, { one: 'minutu', few: 'minuty', many: 'minuty', other: 'minut' })}.`,
    promise: (k) =>
      `Vaše odpovědi se ukládají bez vašeho jména a výsledky týmu se ukážou, jen když z vás odpoví aspoň ${counted('cs', k, { one: 'člověk', few: 'lidé', many: 'člověka', other: 'lidí' })}.`,
    until: (day) => `Odpovědět můžete do ${day}.`,
    button: 'Odpovědět',
    own: 'Tento odkaz je jen pro vás: prosíme, nikomu ho nepředávejte.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `${organization}: ještě můžete říct, jak se tu pracuje`,
    preheader: 'Dvě minuty, bez vašeho jména.',
    opening: (team, minutes) =>
      `všech v týmu ${team} jsme se zeptali, jak se tu pracuje. Pokud k tomu chcete něco říct, ještě je čas: zabere to asi ${counted('cs', minutes, { one: 'minutu', few: 'minuty', many: 'minuty', other: 'minut' })}.`,
    closing: 'Pokud odpovídat nechcete, nemusíte dělat nic.',
  },
};
