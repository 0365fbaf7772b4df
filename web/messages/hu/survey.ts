// What customers ("Ön") and employees ("te") read on survey pages, in Hungarian.
import type { survey as english } from '../en/survey.ts';
import { counted, formatNumber } from '../format.ts';

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
  engagement: {
    title: 'Milyen itt dolgozni?',
    lead: (minutes) => `Körülbelül ${counted('hu', minutes, { other: 'perc' })}. Bármit kihagyhatsz.`,
    promiseTitle: 'Amit ígérünk',
    promise: (k) => [
      'A válaszaidat a neved és a hivatkozásod nélkül tároljuk. A Coróban senki sem tudja megkeresni, mit mondtál.',
      `A csapatod eredményei csak akkor láthatók, ha legalább ${counted('hu', k, { other: 'fő' })} válaszol.`,
      'Úgy írd a megjegyzéseket, mintha felolvasnák őket.',
    ],
    team: (team, size) => `A csapatod: ${team}. A megkérdezettek száma: ${formatNumber('hu', size)}.`,
    supervisorSees: (name, k, commentK) =>
      `${name} a csapat átlagait látja, egyes válaszokat soha, és az átlagokat is csak legalább ${counted('hu', k, { other: 'válasz' })} esetén. A megjegyzések csak akkor jelennek meg, összekeverve és pontszámok nélkül, ha már ${counted('hu', commentK, { other: 'fő' })} írt ilyet.`,
    yourSupervisor: 'A vezetőd',
    limitsTitle: 'Amitől nem tudunk megvédeni',
    limits: [
      'Attól, aki a képernyődet nézi, és olyan számítógéptől vagy hálózattól, amelyet a munkáltatód figyel. Válaszolj a saját telefonodon.',
      'Attól, ahogyan írsz, és olyan tényektől, amelyeket csak te tudhatsz. Neveket és helyeket ne írj.',
      'Olyan kollégáktól, akik összevetik a válaszaikat.',
      'Attól, aki ezt a szervert üzemelteti, és szétszedi, amíg a felmérés tart: a küldés pillanatában a szerver együtt kezeli a hivatkozásodat és a válaszaidat. Amikor a felmérés lezárul, az egyes válaszokat töröljük.',
    ],
    itemsTitle: 'Mennyire értesz egyet?',
    itemsHelp: 'Gondolj az elmúlt három hónapra.',
    agree: ['Egyáltalán nem értek egyet', 'Nem értek egyet', 'Is-is', 'Egyetértek', 'Teljesen egyetértek'],
    low: 'Semennyire',
    high: 'Teljesen',
    unknown: 'Nem tudom',
    openHelp: 'Úgy írj, mintha felolvasnák. Neveket ne írj.',
    answeredOf: (total) => `/ ${formatNumber('hu', total)} megválaszolva`,
    once: 'Csak egyszer küldheted el. Utána már nem módosítható, mert senki sem tudja, melyik válasz a tiéd.',
    thanksTitle: 'Köszönjük!',
    thanks: (k) =>
      `A válaszaid az urnában vannak, egyszer számítanak, a neved nélkül. Amikor a felmérés lezárul, és a csapatodból legalább ${counted('hu', k, { other: 'fő' })} válaszolt, a vezetőd látja majd a csapat átlagait: jó alkalom megbeszélni, min változtassatok.`,
    close: 'Ezt az oldalt bezárhatod.',
  },
};
