// What customers ("Państwo") and employees ("Ty") read on survey pages, in Polish.
import type { survey as english } from '../en/survey.ts';
import { counted, formatNumber } from '../format.ts';

export const survey: typeof english = {
  language: 'Język',
  send: 'Wyślij',
  optional: 'Nieobowiązkowe',
  ends: (low, high) => `0: ${low}. 10: ${high}.`,
  whyAny: 'Jaki jest główny powód takiej oceny?',
  contactYes: 'Tak, można się ze mną skontaktować',
  smallPrint: (organization) => `${organization} zadaje pytania w Coro.`,
  smallPrintAlone: 'Coro przenosi pytania od tych, którzy pytają, do tych, którzy odpowiadają.',
  faultTop: 'Odpowiedź nie została jeszcze wysłana.',
  thanks: {
    title: 'Dziękujemy.',
    promoter: 'Przekażemy to osobom, które się Państwem zajmowały.',
    passive: 'Czytamy każdą odpowiedź, a ta pokazuje nam, czego jeszcze brakuje.',
    detractor: 'Przykro nam, że tak się stało. Osoby odpowiedzialne przeczytają Państwa słowa.',
    contacted: 'Ktoś skontaktuje się z Państwem w ciągu dwóch dni roboczych.',
    change: 'Zmień moją odpowiedź',
    changeNote: 'Można to zrobić jeszcze przez jeden dzień.',
  },
  unusable: {
    title: 'Przez ten link nie można odpowiedzieć',
    text: 'Jeśli odpowiedź została już wysłana, dziękujemy: dotarła i liczy się.',
    otherwise:
      'W innym razie link jest być może za stary albo nie został skopiowany w całości. Prosimy otworzyć go jeszcze raz z e-maila. Jeśli nadal nie działa, nic więcej nie trzeba robić.',
  },
  refused: 'Wystarczy wrócić: wszystko, co zostało wpisane, nadal tam jest.',
  engagement: {
    title: 'Jak się tu pracuje?',
    lead: (minutes) => `Około ${counted('pl', minutes, { one: 'minuty', other: 'minut' })}. Możesz pominąć, co chcesz.`,
    promiseTitle: 'Co obiecujemy',
    promise: (k) => [
      'Twoje odpowiedzi są przechowywane bez Twojego imienia i nazwiska oraz bez Twojego linku. Nikt nie może sprawdzić w Coro, jakie są Twoje odpowiedzi.',
      `Wyniki Twojego zespołu są pokazywane tylko wtedy, gdy odpowie co najmniej ${counted('pl', k, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' })}.`,
      'Pisz komentarze tak, jakby miały zostać odczytane na głos.',
    ],
    team: (team, size) =>
      `Odpowiadasz za zespół ${team}. Liczba zapytanych: ${counted('pl', size, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' })}.`,
    supervisorSees: (name, k, commentK) =>
      `${name} widzi średnie zespołu, nigdy pojedynczą odpowiedź, i to dopiero od ${counted('pl', k, { one: 'odpowiedzi', other: 'odpowiedzi' })}. Komentarze pojawiają się dopiero wtedy, gdy napisze je co najmniej ${counted('pl', commentK, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' })}: w przypadkowej kolejności i bez ocen.`,
    yourSupervisor: 'Osoba kierująca zespołem',
    limitsTitle: 'Przed czym nie możemy Cię ochronić',
    limits: [
      'Przed kimś, kto patrzy na Twój ekran, ani przed komputerem lub siecią pod nadzorem pracodawcy. Odpowiadaj na własnym telefonie.',
      'Przed Twoim stylem pisania ani przed faktami, które możesz znać tylko Ty. Pomijaj nazwiska i miejsca.',
      'Przed współpracownikami, którzy porównują swoje odpowiedzi.',
      'Przed kimś, kto zarządza tym serwerem i rozbierze go na części w czasie trwania ankiety: w chwili wysyłania serwer przetwarza Twój link i Twoje odpowiedzi razem. Gdy ankieta się kończy, pojedyncze odpowiedzi są usuwane.',
    ],
    itemsTitle: 'W jakim stopniu się zgadzasz?',
    itemsHelp: 'Pomyśl o ostatnich trzech miesiącach.',
    agree: ['Zdecydowanie się nie zgadzam', 'Nie zgadzam się', 'Ani tak, ani nie', 'Zgadzam się', 'Zdecydowanie się zgadzam'],
    low: 'Wcale',
    high: 'Całkowicie',
    unknown: 'Nie wiem',
    openHelp: 'Pisz tak, jakby miało to zostać odczytane na głos. Pomijaj nazwiska.',
    answeredOf: (total) => `/ ${formatNumber('pl', total)} odpowiedzi`,
    once: 'Odpowiedzi można wysłać tylko raz. Potem nie da się ich zmienić, bo nikt nie wie, które są Twoje.',
    thanksTitle: 'Dziękujemy.',
    thanks: (k) =>
      `Twoje odpowiedzi są w urnie, policzone raz i bez Twojego nazwiska. Gdy ankieta się skończy i odpowie co najmniej ${counted('pl', k, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' })} z Twojego zespołu, osoba kierująca zespołem zobaczy średnie zespołu: to dobry moment, żeby porozmawiać o tym, co zmienić.`,
    close: 'Możesz zamknąć tę stronę.',
  },
};
