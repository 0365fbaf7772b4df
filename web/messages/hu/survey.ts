// What customers ("Ön") and employees ("te") read on survey pages, in Hungarian.
import type { survey as english } from '../en/survey.ts';

export const survey: typeof english = {
  language: 'Nyelv',
  send: 'Küldés',
  optional: 'Nem kötelező',
  ends: (low, high) => `0: ${low}. 10: ${high}.`,
  whyAny: 'Mi a fő oka annak, hogy ezt a számot választotta?',
  contactYes: 'Igen, megkereshetnek',
  smallPrint: (organization) => `${organization} a Coro segítségével kérdez.`,
  smallPrintAlone: 'A Coro eljuttatja a kérdéseket azoktól, akik kérdeznek, azokhoz, akik válaszolnak.',
  faultTop: 'A válasz még nem ment el.',
  thanks: {
    title: 'Köszönjük!',
    promoter: 'Átadjuk azoknak, akik Önnel foglalkoztak.',
    passive: 'Minden választ elolvasunk, és az Öné megmutatja, mi hiányzik még.',
    detractor: 'Sajnáljuk, hogy így alakult. A felelősök el fogják olvasni, amit írt.',
    contacted: 'Két munkanapon belül valaki jelentkezik Önnél.',
    change: 'Módosítom a válaszomat',
    changeNote: 'Erre még egy napig van lehetőség.',
  },
  unusable: {
    title: 'Ezen a hivatkozáson nem lehet válaszolni',
    text: 'Ha már elküldte a válaszát, köszönjük: megérkezett, és számít.',
    otherwise:
      'Ha nem, talán túl régi a hivatkozás, vagy nem sikerült az egészet kimásolni. Nyissa meg még egyszer az e-mailből. Ha úgy sem működik, nincs semmi teendője.',
  },
  refused: 'Lépjen vissza: amit beírt, még ott van.',
};
