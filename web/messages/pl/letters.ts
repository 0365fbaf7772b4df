// The letters to customers ("Państwo") and to employees ("Ty"), in Polish, where a name in a greeting would have to be declined and so stays out.
import type { letters as english } from '../en/letters.ts';
import { counted } from '../format.ts';

export const letters: typeof english = {
  greeting: () => 'Dzień dobry,',
  greetingByFirstName: () => 'Cześć,',
  smallPrint: (organization) => `${organization} wysyła ten e-mail za pomocą Coro.`,
  score: (score) => `Odpowiedz: ${score}`,
  stop: 'Proszę mnie więcej nie pytać lub pytać rzadziej',
  free: 'Możesz zignorować ten e-mail.',
  promiseLink: 'Co Ci obiecujemy',
  survey: {
    subject: (organization) => `${organization}: jedno pytanie do Państwa`,
    preheader: 'Wystarczy dotknąć liczby, to dziesięć sekund.',
    opening: (organization) => `dziękujemy, że wybrali Państwo ${organization}. Mamy jedno pytanie, a odpowiedź zajmie dziesięć sekund.`,
    tap: 'Prosimy dotknąć liczby, która pasuje:',
    closing: 'Czytamy każdą odpowiedź. Przed wysłaniem można zmienić liczbę i dopisać parę słów.',
    signature: (team) => `Zespół ${team}`,
  },
  surveyReminder: {
    subject: (organization) => `${organization} nadal czeka na Państwa zdanie`,
    preheader: 'Jedna liczba, jeśli mają Państwo ochotę.',
    opening: (organization) =>
      `kilka dni temu wysłaliśmy Państwu jedno pytanie, które zadaje ${organization}. Odpowiedź nadal by nam pomogła, a zajmie dziesięć sekund.`,
    closing: 'Jeśli wolą Państwo nie odpowiadać, nic nie trzeba robić.',
  },
  engagement: {
    subject: (organization) => `${organization}: jak się tu pracuje?`,
    preheader: 'Dwie minuty, bez podawania nazwiska.',
    opening: (team, minutes) =>
      `jak się tu pracuje? Wszystkim w zespole ${team} zadajemy te same pytania. Zajmie to około ${counted('pl', minutes, { one: 'minuty', other: 'minut' })}.`,
    promise: (k) =>
      `Twoje odpowiedzi są przechowywane bez Twojego imienia i nazwiska, a wyniki zespołu są pokazywane tylko wtedy, gdy odpowie co najmniej ${counted('pl', k, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' })}.`,
    until: (day) => `Na odpowiedź jest czas do ${day}.`,
    button: 'Odpowiedz',
    own: 'Ten link jest tylko dla Ciebie: prosimy, nie przekazuj go nikomu.',
    signature: (organization) => organization,
  },
  engagementReminder: {
    subject: (organization) => `${organization}: nadal możesz powiedzieć, jak się tu pracuje`,
    preheader: 'Dwie minuty, bez podawania nazwiska.',
    opening: (team, minutes) =>
      `zapytaliśmy wszystkich w zespole ${team}, jak się tu pracuje. Jeśli chcesz zabrać głos, jest jeszcze czas: zajmie to około ${counted('pl', minutes, { one: 'minuty', other: 'minut' })}.`,
    closing: 'Jeśli wolisz nie odpowiadać, nic nie musisz robić.',
  },
};
