// What customers ("Państwo") and employees ("Ty") read on survey pages, in Polish.
import type { survey as english } from '../en/survey.ts';

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
};
