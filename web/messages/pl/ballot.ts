// What employees read on their page, in Polish.
import { ballot as english } from '../en/ballot.ts';
import { counted, formatNumber } from '../format.ts';

export const ballot: typeof english = {
  ...english,
  title: 'Jak się tu pracuje?',
  lead: (minutes) => `Około ${counted('pl', minutes, { one: 'minuty', other: 'minut' })}. Możesz pominąć, co chcesz.`,
  questions: {
    ...english.questions,
    itemsTitle: 'W jakim stopniu się zgadzasz?',
    itemsHelp: 'Pomyśl o ostatnich trzech miesiącach.',
    agree: ['Zdecydowanie się nie zgadzam', 'Nie zgadzam się', 'Ani tak, ani nie', 'Zgadzam się', 'Zdecydowanie się zgadzam'],
    low: 'Wcale',
    high: 'Całkowicie',
    unknown: 'Nie wiem',
    openHelp: 'Pisz tak, jakby miało to zostać odczytane na głos. Pomijaj nazwiska.',
    answeredOf: (total) => `/ ${formatNumber('pl', total)} odpowiedzi`,
    once: 'Odpowiedzi można wysłać tylko raz. Potem nie da się ich zmienić, bo nikt nie wie, które są Twoje.',
    send: 'Wyślij',
  },
};
