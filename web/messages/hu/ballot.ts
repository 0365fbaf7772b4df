// What employees ("te") read on their page, from the promise to the receipt, in Hungarian, where names stand so that they need no article and no ending.
import type { ballot as english } from '../en/ballot.ts';
import { counted, formatDay, formatNumber } from '../format.ts';
import { talk } from './talk.ts';
import { telling } from './telling.ts';

const people = { other: 'fő' };
const answers = { other: 'válasz' };

export const ballot: typeof english = {
  title: 'Milyen itt dolgozni?',
  lead: (minutes) => `Körülbelül ${counted('hu', minutes, { other: 'perc' })}. Bármit kihagyhatsz.`,

  promise: {
    title: 'Amit ígérünk',
    nobody: 'Senki, azok sem, akik ezt a kiszolgálót működtetik, nem tudja a feljegyzései alapján összekapcsolni veled a válaszaidat.',
    shown: (k) => `A csapatod eredményei csak akkor láthatók, ha legalább ${counted('hu', k, people)} válaszol.`,
    aloud: 'Úgy írj megjegyzést, mintha felolvasnák.',
  },
  team: (team, size) => `Ebben a csapatban válaszolsz: ${team}. Itt ${counted('hu', size, { other: 'embert' })} kérdezünk.`,
  folded: (own, team) =>
    `A saját csapatod (${own}) túl kicsi ahhoz, hogy önmagában látható legyen, ezért a válaszai ebben a csapatban számítanak, és sehol máshol: ${team}.`,
  leads: (own, team) =>
    `Te vezeted ezt a csapatot: ${own}. Hogy soha ne láss olyan számot, amelyben a saját válaszaid is benne vannak, azok itt számítanak: ${team}.`,
  tooFew: (k) => `Ez kevesebb, mint ${formatNumber('hu', k)}, ezért önmagában semmi sem látható belőle.`,
  yourSupervisor: 'a csapatod vezetője',

  limits: {
    title: 'Amitől nem tudunk megvédeni',
    points: [
      'Olyan számítógép, telefon vagy hálózat, amelyet a munkáltatód figyel. A saját telefonodon válaszolj, a saját kapcsolatodon.',
      'A stílusod, és olyan tények, amelyeket csak te tudhatsz. Ezek egy részére az oldal küldés előtt rámutat.',
      'Kollégák, akik elmondják egymásnak, mit válaszoltak, vagy kitalált emberek a megkérdezettek listáján. Mindenki, aki itt a Coróval dolgozik, elolvashatja, ki és mikor változtatott ezen a listán.',
      'Valaki, aki megváltoztatja a programot ezen a kiszolgálón. Ezt nem lehet megakadályozni, csak észrevenni: a program nyilvános, és a lenti lista is az.',
      'Valaki, aki olvassa az e-mailjeidet, előtted használhatná a hivatkozásodat. Akkor ez az oldal azt írja: „már használták”. A válaszaidat így senki sem tudja elolvasni.',
      'Egy elveszett eszköz: ha itt kezded el, és küldés előtt elveszíted, a szavazatod elveszett. Második nincs, mert senki sem tudhatja, melyik volt az első.',
    ],
    during:
      'Amíg a felmérés tart, az, akinek másolata van az adatbázisról, azt látja, ki kezdte el, és lepecsételt válaszokat. Amikor lezárul, a kulcsok megsemmisülnek: utána senki sem tudja kideríteni, ki mit mondott, semmilyen másolattal.',
    list: 'A felmérés csapatainak és kulcsainak nyilvános listája',
    fingerprint: 'Mindenki ugyanazt a listát kapja. Hasonlítsd össze az ujjlenyomatát egy kollégával:',
  },

  example: {
    title: (name) => `Amit látni fog: ${name}`,
    lead: (day) =>
      `Amíg a felmérés tart (utolsó nap: ${formatDay('hu', day)}): csak nagyjából azt, hányan vettek részt. Utána ezt az oldalt. Soha egyetlen választ sem, és soha azt, ki válaszolt. Akik az egész szervezetet vezetik, ugyanezt látják.`,
    open: 'Az oldal, kitalált számokkal',
    madeUp: 'Kitalált számok',
    madeUpNote: 'Azt mutatják, hogyan néz ki az oldal. Így senki sem válaszolt.',
    exact: (n) => counted('hu', n, answers),
    band: (low, high) => `${formatNumber('hu', low)} és ${formatNumber('hu', high)} közötti számú válasz`,
    atMost: (value) => `${value} vagy kevesebb`,
    atLeast: (value) => `${value} vagy több`,
    dimensions: { autonomy: 'Önállóság', mastery: 'Fejlődés', purpose: 'Értelem', affiliation: 'Összetartozás' },
    enps: 'Ajánlana minket (−100 és +100 között)',
    scale: 'Átlag egy skálán 1-től (nem értek egyet) 5-ig (egyetértek)',
    sentences: 'És ugyanez minden mondatra.',
    rounded: (n) =>
      `Ha a válaszok száma kevesebb, mint ${formatNumber('hu', n)}, a számokat kerekítjük, a nagyon magasakat és a nagyon alacsonyakat levágjuk, és azt, hogy hányan válaszoltak, csak nagyjából mondjuk meg.`,
    split: 'Hányan mit mondtak',
    splitNote: (n) => `Csak akkor, ha legalább ${counted('hu', n, answers)} van.`,
    hiddenTitle: (k) => `Ha kevesebb mint ${counted('hu', k, people)} válaszol`,
    hidden: 'Elrejtve, hogy védjük az embereket',
    hiddenText: 'A csapatodról önmagában semmi sem látható. Legfeljebb másokkal együtt, egyként.',
    words: 'A saját szavaikkal',
    wordsNote: (n) =>
      `A megjegyzések akkor láthatók, ha legalább ${counted('hu', n, people)} írt: összekevert sorrendben, pontszámok, nevek és dátumok nélkül.`,
    comment: 'Szeretnék ebből többet magam eldönteni.',
  },
  whatFollows: (day) =>
    `Az utolsó nap után (${formatDay('hu', day)}) megjelennek az eredmények, és a csapatod vezetőjének tíz munkanapja van arra, hogy megbeszélje őket a csapattal. Amiben megegyeztek, itt lesz olvasható, ugyanezen a hivatkozáson.`,

  begin: 'Kezdés',
  beginNote:
    'Innentől ebben a böngészőben válaszolj: a hivatkozásod egyszer működik, és amit választasz, ezen az eszközön marad, amíg el nem küldöd.',
  preparing: 'Egy pillanat, készül a szavazólapod …',
  goOn: 'Válaszolok tovább',
  goOnNote: 'Ebben a böngészőben kezdted el. Amit választottál, még itt van, és csak itt.',
  notMe: 'Ez nem én vagyok',
  notMeNote:
    'Olyan eszközre, amelyet többen használnak: eltünteti, amit ide beírtak. Mindenki a saját e-mailjében lévő hivatkozással folytatja.',

  questions: {
    itemsTitle: 'Mennyire értesz egyet?',
    itemsHelp: 'Gondolj az elmúlt három hónapra.',
    agree: ['Egyáltalán nem értek egyet', 'Nem értek egyet', 'Is-is', 'Egyetértek', 'Teljesen egyetértek'],
    low: 'Semennyire',
    high: 'Teljesen',
    unknown: 'Nem tudom',
    openHelp: 'Úgy írj, mintha felolvasnák. Neveket ne írj.',
    aboutTitle: 'Rólad',
    aboutHelp: (n) =>
      `Ezt kihagyhatod. Csak az egész szervezetre látható, a csapatodra soha, és csak olyan csoportokra, ahol legalább ${counted('hu', n, answers)} van.`,
    nothingChosen: 'Inkább nem mondom meg',
    answeredOf: (total) => `/ ${formatNumber('hu', total)} megválaszolva`,
    space: 'A hely ennyi része foglalt: {share}.',
    tooLong: 'Ez túl hosszú a küldéshez. Kérjük, rövidítsd le egy kicsit.',
    nothing: 'Még semmire sem válaszoltál. Előbb válassz vagy írj valamit.',
    once: 'Csak egyszer küldheted el. Utána már nem módosítható, mert senki sem tudja, melyik válasz a tiéd.',
    send: 'Küldés',
  },

  sending: {
    title: 'A válaszaid úton vannak',
    text: 'Ez eltart egy pillanatig. Már le vannak pecsételve, és ezen az eszközön vannak, amíg meg nem érkeznek.',
    waiting: 'Most éppen nincs kapcsolat. Hagyd nyitva ezt az oldalt, vagy gyere vissza később ebben a böngészőben: magától folytatódik.',
    again: 'Újra, most',
  },
  thanks: {
    title: 'Köszönjük.',
    text: 'A válaszaid az urnában vannak, a neved nélkül, és egyszer számítanak majd. Ezen az eszközön semmi sem maradt belőlük.',
    next: (day, k) =>
      `Az urnát az utolsó nap (${formatDay('hu', day)}) után nyitjuk ki. Ha a csapatodból legalább ${counted('hu', k, people)} válaszolt, a vezetőd látja a csapat átlagait, és beszél róluk veletek. Gyere vissza ugyanezzel a hivatkozással, és olvasd el, miben egyeztetek meg.`,
    close: 'Ezt az oldalt bezárhatod.',
    otherPerson: 'Nem te voltál?',
  },
  receipt: {
    title: 'Az igazolásod',
    text: 'Őrizd meg, ha a felmérés lezárása után ellenőrizni szeretnéd, hogy beszámították-e a válaszaidat. Azt, hogy mit válaszoltál, nem árulja el.',
    copy: 'Másolás',
    copied: 'Másolva',
  },

  used: {
    title: 'Ezt a hivatkozást már használták',
    text: 'Valaki ezzel már elkezdett válaszolni egy másik böngészőben, és egy hivatkozás egyszer működik.',
    you: 'Te voltál az, egy másik eszközön vagy egy másik böngészőben? Folytasd ott: amit választottál, ott megvan.',
    other:
      'Ha nem te voltál, szólj valakinek, aki ezért a felmérésért felel, vagy annak, aki az e-mailjeidet kezeli. Amit válaszoltál volna, nem lett elküldve, és semmire sem kell válaszolnod.',
    why: 'Második szavazólap nincs, és senki sem tud neked készíteni: senki sem tudja, mely válaszok jöttek az elsővel, így nem lehet visszavenni.',
  },
  late: {
    title: 'A felmérés lezárult',
    text: 'A válaszaid az urna kinyitása után érkeztek meg, és már nem lehetett őket beszámítani. Sajnáljuk. Erről az eszközről töröltük őket.',
  },
  counting: {
    title: 'A felmérés véget ért',
    text: 'A szavazatok számlálása folyik. Gyere vissza egy kis idő múlva ugyanezzel a hivatkozással: akkor megnézheted, beszámították-e a tiédet, később pedig azt, miben egyeztetek meg.',
  },
  afterwards: {
    title: 'Ez a felmérés lezárult',
    lead: (survey, team) => `„${survey}”, ${team}.`,
    thanks: 'Köszönjük mindenkinek, aki válaszolt.',
    checkTitle: 'Beszámították a szavazatodat?',
    checkText: 'Írd be az igazolást, amelyet megőriztél. Ezen az eszközön hasonlítjuk össze, és nem küldjük el.',
    checkLabel: 'Az igazolásod',
    check: 'Ellenőrzés',
    counting: 'Ez akkor látható, ha a felmérés lezárult, és a szavazatokat megszámlálták.',
    yes: 'A szavazatodat beszámították.',
    no: 'Ez az igazolás nincs a beszámítottak között. Nézd meg, úgy írtad-e be, ahogy feljegyezted.',
    malformed: 'Egy igazolás 24 betűből és számjegyből áll.',
    unknown: 'Ezt most nem sikerült kideríteni. Kérjük, próbáld meg később.',
  },

  agreed: {
    title: 'Amiben megegyeztünk',
    whole: 'Az egész szervezet',
    heard: 'Amit hallottunk',
    action: 'Amit teszünk',
    byDay: 'Mikorra',
    byWhom: 'Ki',
    due: (day) => `Még semmi sincs leírva. Határidő: ${formatDay('hu', day)}`,
    missed: (day) => `Még semmi sincs leírva. A határidő ez volt: ${formatDay('hu', day)}`,
    missedWhole: (day) => `A vezetők még semmit sem írtak le. A határidő ez volt: ${formatDay('hu', day)}`,
    none: 'Túl kevesen válaszoltak ahhoz, hogy bármi látható legyen, így nem volt miről beszélni.',
  },

  noScript: {
    title: 'Ehhez az oldalhoz szkript kell',
    text: 'Hogy senki se tudja összekapcsolni veled a válaszaidat, a saját böngésződ lepecsételi őket, mielőtt elhagynák az eszközödet. Ehhez szkript kell, és itt a szkriptek ki vannak kapcsolva.',
    todo: 'Engedélyezd a szkripteket ezen a címen, vagy nyisd meg a hivatkozásodat egy másik böngészőben. Ha inkább nem, semmi teendőd nincs.',
  },
  cannot: {
    title: 'Ez a böngésző nem tudja lepecsételni a válaszaidat',
    text: 'Túl régi, vagy ez a cím nem https-sel kezdődik. Pecsét nélkül nem fogadunk válaszokat, mert nem tudnánk megtartani, amit ígértünk.',
    todo: 'Nyisd meg a hivatkozást egy másik böngészőben vagy egy másik telefonon.',
  },
  noStorage: {
    title: 'Ez a böngésző semmit sem őriz meg',
    text: 'A szavazólapodnak néhány percig ezen az eszközön kell lennie, és ez a böngésző nem engedi. Gyakran egy privát ablak az oka.',
    todo: 'Nyisd meg a hivatkozást egy szokásos ablakban vagy egy másik böngészőben.',
  },
  noLink: {
    title: 'Nyisd meg az e-mailedben lévő hivatkozást',
    text: 'Erre az oldalra a neked küldött e-mail hivatkozása vezet. Ebben a böngészőben nem vár semmi elkezdett.',
    sent: 'Ebből a böngészőből válaszokat küldtek el',
    sentText:
      'Ez minden, ami megmaradt belőlük. Ha el szeretnéd olvasni, miben egyezett meg a csapatod, nyisd meg újra az e-mailedben lévő hivatkozást.',
    several: 'Ebben a böngészőben többen is elkezdték. Mindenki a saját e-mailjében lévő hivatkozással folytatja.',
  },
  noConnection: {
    title: 'Ezt az oldalt nem sikerült elérni',
    text: 'Nincs kapcsolat, vagy a kiszolgáló nem válaszol. Semmi sem veszett el, és a hivatkozásodat nem használtuk fel.',
    again: 'Újra',
  },
  marked: {
    title: 'Kérjük, ne válaszolj',
    text: 'Amit ez az oldal kapott, nem az, amit a nyilvános lista mond. Így a válaszaidat meg lehetne különböztetni a többiekétől, ezért az oldal leállt. Semmit sem küldött el.',
    todo: 'Szólj a kollégáidnak, és valakinek, aki ezért a felmérésért felel.',
  },
  loading: 'Egy pillanat …',

  manifest: {
    title: 'A lista, amelyet itt mindenki megkapott',
    lead: (survey) =>
      `Mindenki, akit ebben a felmérésben kérdezünk („${survey}”), megkapta ezt a listát: hányan válaszolhatnak az egyes csapatokban, hány választól láthatók az eredmények, és a kulcsokat, amelyek védik a válaszokat. Akkor íródott, amikor a felmérés elindult, és semmi sem változik benne.`,
    compareTitle: 'Hasonlítsd össze egy kollégával',
    compare:
      'Olvassátok fel egymásnak ezeket a betűket és számjegyeket: a saját hivatkozásod oldala is mutatja őket. Ha ugyanazok, ugyanazt a listát kaptátok, és semmi sem tudja benne megkülönböztetni a válaszaidat a többiekétől.',
    fingerprint: 'A lista ujjlenyomata',
    differs: 'Ha nem ugyanazok, ne válaszolj, és szólj a kollégáidnak.',
    saysTitle: 'Ami benne van',
    open: (day) => `Utolsó nap: ${day}`,
    closed: 'Lezárult',
    people: (n) => `${counted('hu', n, people)} válaszolhat`,
    shown: (k) => `Az eredmények akkor láthatók, ha legalább ${counted('hu', k, answers)} van`,
    comments: (n) => `A megjegyzések akkor láthatók, ha legalább ${counted('hu', n, { other: 'megjegyzés' })} van`,
    teamsTitle: (n) => counted('hu', n, { other: 'csapat' }),
    teamsNote: 'Az a csapat, amelyben túl kevesen vannak, nincs a listán: a fölötte lévő csapatban válaszolnak, és ott számítanak.',
    team: 'Csapat',
    size: 'Létszám',
    whole: 'Az egész lista az összes kulccsal, hogy programmal ellenőrizhető legyen',
  },

  telling,
  talk,
};
