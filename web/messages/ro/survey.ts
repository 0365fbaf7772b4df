// What customers ("dumneavoastră") and employees ("tu") read on survey pages, in Romanian.
import type { survey as english } from '../en/survey.ts';

export const survey: typeof english = {
  language: 'Limba',
  send: 'Trimite',
  optional: 'Opțional',
  ends: (low, high) => `0: ${low}. 10: ${high}.`,
  whyAny: 'Care este principalul motiv al notei dumneavoastră?',
  contactYes: 'Da, mă puteți contacta',
  smallPrint: (organization) => `${organization} întreabă cu Coro.`,
  smallPrintAlone: 'Coro duce întrebările de la cei care le pun la cei care răspund.',
  faultTop: 'Răspunsul nu a fost trimis încă.',
  thanks: {
    title: 'Vă mulțumim.',
    promoter: 'Le vom transmite acest lucru celor care s-au ocupat de dumneavoastră.',
    passive: 'Citim fiecare răspuns, iar al dumneavoastră ne arată ce mai lipsește.',
    detractor: 'Ne pare rău că a fost așa. Cei care răspund de asta vor citi ce ați scris.',
    contacted: 'Cineva vă va contacta în cel mult două zile lucrătoare.',
    change: 'Schimbă răspunsul meu',
    changeNote: 'Mai puteți face asta timp de o zi.',
  },
  unusable: {
    title: 'Prin acest link nu se poate răspunde',
    text: 'Dacă ați răspuns deja, vă mulțumim: răspunsul a ajuns și contează.',
    otherwise:
      'Dacă nu, poate că linkul este prea vechi sau nu a fost copiat în întregime. Deschideți-l încă o dată din e-mail. Dacă tot nu funcționează, nu trebuie să faceți nimic.',
  },
  refused: 'Reveniți la pagina anterioară: ce ați scris este încă acolo.',
};
