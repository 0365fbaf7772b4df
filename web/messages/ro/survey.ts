// What customers ("dumneavoastră") and employees ("tu") read on survey pages, in Romanian.
import type { survey as english } from '../en/survey.ts';
import { counted, formatNumber, plural } from '../format.ts';

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
  engagement: {
    title: 'Cum e să lucrezi aici?',
    lead: (minutes) =>
      `Cam ${counted('ro', minutes, { one: 'minut', few: 'minute', other: 'de minute' })}. Poți sări peste orice întrebare.`,
    promiseTitle: 'Ce promitem',
    promise: (k) => [
      'Răspunsurile tale sunt păstrate fără numele tău și fără linkul tău. Nimeni nu poate căuta în Coro ce ai spus.',
      `Rezultatele echipei tale se văd doar dacă ${plural('ro', k, { one: 'răspunde', other: 'răspund' })} cel puțin ${counted('ro', k, { one: 'persoană', few: 'persoane', other: 'de persoane' })}.`,
      'Scrie comentariile ca și cum ar urma să fie citite cu voce tare.',
    ],
    team: (team, size) =>
      `Răspunzi pentru ${team}. Am întrebat ${counted('ro', size, { one: 'persoană', few: 'persoane', other: 'de persoane' })}.`,
    supervisorSees: (name, k, commentK) =>
      `${name} vede mediile echipei, niciodată un răspuns individual, și numai de la ${counted('ro', k, { one: 'răspuns', few: 'răspunsuri', other: 'de răspunsuri' })} în sus. Comentariile apar abia după ce ${counted('ro', commentK, { one: 'persoană a scris unul', few: 'persoane au scris câte unul', other: 'de persoane au scris câte unul' })}, amestecate și fără note.`,
    yourSupervisor: 'Persoana care îți conduce echipa',
    limitsTitle: 'De cine și de ce nu te putem proteja',
    limits: [
      'De cineva care se uită la ecranul tău ori de un calculator sau o rețea pe care angajatorul le supraveghează. Răspunde de pe telefonul tău.',
      'De felul tău de a scrie și de lucruri pe care numai tu le poți ști. Nu scrie nume și locuri.',
      'De colegi care își compară răspunsurile.',
      'De cineva care administrează acest server și îl desface cât timp chestionarul este deschis: în clipa în care trimiți, serverul prelucrează împreună linkul tău și răspunsurile tale. Când chestionarul se închide, răspunsurile individuale sunt șterse.',
    ],
    itemsTitle: 'Cât de mult ești de acord?',
    itemsHelp: 'Gândește-te la ultimele trei luni.',
    agree: ['Dezacord total', 'Dezacord', 'Nici, nici', 'Acord', 'Acord total'],
    low: 'Deloc',
    high: 'Total',
    unknown: 'Nu știu',
    openHelp: 'Scrie ca și cum ar urma să fie citit cu voce tare. Fără nume.',
    answeredOf: (total) => `răspunsuri din ${formatNumber('ro', total)}`,
    once: 'Se poate trimite o singură dată. După aceea nu se mai poate schimba nimic, fiindcă nimeni nu știe care răspunsuri sunt ale tale.',
    thanksTitle: 'Îți mulțumim.',
    thanks: (k) =>
      `Răspunsurile tale sunt în urnă, numărate o singură dată și fără numele tău. La închiderea chestionarului, dacă în echipa ta ${plural('ro', k, { one: 'a răspuns', other: 'au răspuns' })} cel puțin ${counted('ro', k, { one: 'persoană', few: 'persoane', other: 'de persoane' })}, persoana care îți conduce echipa va vedea mediile: un moment bun pentru a vorbi despre ce e de schimbat.`,
    close: 'Poți închide această pagină.',
  },
};
