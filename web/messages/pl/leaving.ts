// What customers ("Państwo") read who want to be asked less or no more, and what employees ("Ty") are promised, in Polish.
import type { leaving as english } from '../en/leaving.ts';
import { counted } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `Czy ${organization} ma przestać zadawać Państwu pytania?`,
  lead: 'Wystarczy jedno dotknięcie. Link z e-maila pozostaje ważny: tutaj zawsze można zmienić zdanie.',
  stop: 'Proszę mnie więcej nie pytać',
  lessOften: 'Proszę pytać mnie rzadziej',
  atMost: (days) =>
    days === 365
      ? 'Najwyżej raz w roku.'
      : `Najwyżej raz na ${counted('pl', days, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' })}.`,
  stopped: {
    title: 'Nie będziemy więcej pytać.',
    text: (organization) => `${organization} nie wysyła już pytań na ten adres.`,
  },
  rarer: {
    title: 'Będziemy pytać rzadziej.',
    text: (organization) => `Od czasu do czasu ${organization} może jeszcze przysłać Państwu pytanie.`,
  },
  asked: {
    title: 'Możemy znów pytać.',
    text: (organization) => `Od czasu do czasu ${organization} może przysłać Państwu pytanie, nigdy wiele.`,
  },
  again: 'Można mnie znów pytać',
  stays: 'Odpowiedzi, których już Państwo udzielili, pozostają i liczą się.',
  smallPrint: (organization) => `Dotyczy to tylko pytań, które ${organization} zadaje w Coro, i żadnych innych wiadomości od tego nadawcy.`,
  wrong: {
    title: 'Ten link donikąd nie prowadzi',
    text: 'Być może nie został skopiowany w całości. Prosimy otworzyć go jeszcze raz z e-maila.',
  },
  promise: {
    title: 'Co Ci obiecujemy',
    lead: (organization) => `${organization} może zapytać Cię, jak się tam pracuje. To, czy odpowiesz, zależy tylko od Ciebie.`,
    points: (k) => [
      'Możesz zignorować e-mail. Coro nikomu nie pokazuje, kto odpowiedział, a kto nie.',
      'Twoje odpowiedzi są przechowywane bez Twojego imienia i nazwiska oraz bez Twojego linku. Nikt nie może sprawdzić w Coro, jakie są Twoje odpowiedzi.',
      `Wyniki Twojego zespołu są pokazywane tylko wtedy, gdy odpowie co najmniej ${counted('pl', k, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' })}.`,
    ],
    stopLead: 'Wolisz w ogóle nie dostawać tych e-maili?',
    stop: 'Nie przysyłajcie mi ich więcej',
    stopped: {
      title: 'Nie dostaniesz więcej tych e-maili.',
      text: (organization) => `${organization} nie zapyta Cię e-mailem, jak się tam pracuje. Tutaj zawsze możesz zmienić zdanie.`,
    },
    again: 'Przysyłajcie mi je znowu',
    resumed: {
      title: 'Znów będziesz dostawać te e-maile.',
      text: 'Napiszemy do Ciebie, gdy zacznie się następna ankieta.',
    },
  },
};
