// What employees ("tu") read on their page, from the promise to the receipt, in Romanian.
import type { ballot as english } from '../en/ballot.ts';
import { counted, formatDay, formatNumber, plural } from '../format.ts';
import { talk } from './talk.ts';
import { telling } from './telling.ts';

const answers = { one: 'răspuns', few: 'răspunsuri', other: 'de răspunsuri' };
const people = { one: 'persoană', few: 'persoane', other: 'de persoane' };

export const ballot: typeof english = {
  title: 'Cum e să lucrezi aici?',
  lead: (minutes) => `Cam ${counted('ro', minutes, { one: 'minut', few: 'minute', other: 'de minute' })}. Poți sări peste orice întrebare.`,

  promise: {
    title: 'Ce promitem',
    nobody: 'Nimeni, nici măcar cei care administrează acest server, nu poate lega răspunsurile tale de tine pe baza înregistrărilor lui.',
    shown: (k) =>
      `Rezultatele echipei tale se văd doar dacă ${plural('ro', k, { one: 'răspunde', other: 'răspund' })} cel puțin ${counted('ro', k, people)}.`,
    aloud: 'Scrie comentariile ca și cum ar urma să fie citite cu voce tare.',
  },
  team: (team, size) =>
    `Răspunzi pentru echipa ${team}. Acolo ${plural('ro', size, { one: 'este întrebată', other: 'sunt întrebate' })} ${counted('ro', size, people)}.`,
  folded: (own, team) =>
    `Echipa ta, ${own}, este prea mică pentru a fi arătată separat, așa că răspunsurile ei se numără la echipa ${team} și nicăieri altundeva.`,
  leads: (own, team) =>
    `Tu conduci echipa ${own}. Ca să nu vezi niciodată un număr care conține propriile tale răspunsuri, ele se numără la echipa ${team}.`,
  tooFew: (k) => `Înseamnă mai puțin de ${formatNumber('ro', k)}, așa că nimic din ea nu se arată separat.`,
  yourSupervisor: 'persoana care îți conduce echipa',

  limits: {
    title: 'De ce lucruri nu te putem proteja',
    points: [
      'Un computer, un telefon sau o rețea pe care le supraveghează angajatorul. Răspunde de pe telefonul tău, prin conexiunea ta.',
      'Felul tău de a scrie și lucruri pe care doar tu le poți ști. Pagina îți atrage atenția asupra unora dintre ele înainte să trimiți.',
      'Colegi care își spun unii altora ce au răspuns sau persoane inventate pe lista celor întrebați. Oricine lucrează aici cu Coro poate citi cine a schimbat acea listă și când.',
      'Cineva care schimbă programul de pe acest server. Asta nu se poate împiedica, se poate doar observa: programul este public, la fel și lista de mai jos.',
      'Cineva care îți citește e-mailul ar putea folosi linkul înaintea ta. Atunci această pagină spune „deja folosit”. Răspunsurile tale nu le poate citi nimeni așa.',
      'Un dispozitiv pierdut: dacă începi aici și îl pierzi înainte să trimiți, votul tău este pierdut. Nu există al doilea, fiindcă nimeni nu poate ști care a fost primul.',
    ],
    during:
      'Cât timp chestionarul este deschis, cineva cu o copie a bazei de date vede cine a început și răspunsuri sigilate. Când se încheie, cheile sunt distruse: după aceea nimeni nu mai poate afla cine ce a spus, cu nicio copie.',
    list: 'Lista publică a echipelor și cheilor acestui chestionar',
    fingerprint: 'Toți primesc aceeași listă. Compară-i amprenta cu un coleg sau o colegă:',
  },

  example: {
    title: (name) => `Ce va vedea ${name}`,
    lead: (day) =>
      `Cât timp chestionarul este deschis, până la ${formatDay('ro', day)}: doar cu aproximație, câți au participat. După aceea, această pagină. Niciodată un singur răspuns și niciodată cine a răspuns. Cei care conduc întreaga organizație văd același lucru.`,
    open: 'Pagina, cu numere inventate',
    madeUp: 'Numere inventate',
    madeUpNote: 'Arată cum este pagina. Nimeni nu a răspuns așa.',
    exact: (n) => counted('ro', n, answers),
    band: (low, high) => `între ${formatNumber('ro', low)} și ${counted('ro', high, answers)}`,
    atMost: (value) => `${value} sau mai puțin`,
    atLeast: (value) => `${value} sau mai mult`,
    dimensions: { autonomy: 'Autonomie', mastery: 'Dezvoltare', purpose: 'Sens', affiliation: 'Apartenență' },
    enps: 'Ne-ar recomanda (−100 până la +100)',
    scale: 'Media pe o scară de la 1 (dezacord) la 5 (acord)',
    sentences: 'Și la fel pentru fiecare propoziție.',
    rounded: (n) =>
      `Când sunt mai puțin de ${counted('ro', n, answers)}, numerele sunt rotunjite, cele foarte mari și cele foarte mici sunt tăiate, iar câți au răspuns se spune doar cu aproximație.`,
    split: 'Câți au spus ce',
    splitNote: (n) => `Doar de la ${counted('ro', n, answers)} în sus.`,
    hiddenTitle: (k) => `Dacă răspund mai puțin de ${formatNumber('ro', k)}`,
    hidden: 'Ascuns pentru a proteja oamenii',
    hiddenText: 'Despre echipa ta separat nu se arată nimic. Cel mult apare împreună cu altele, ca una singură.',
    words: 'Cu cuvintele lor',
    wordsNote: (n) =>
      `Comentariile se arată după ce ${plural('ro', n, { one: 'a scris', other: 'au scris' })} câte unul cel puțin ${counted('ro', n, people)}: amestecate, fără note, nume sau date.`,
    comment: 'Aș vrea să hotărăsc eu mai mult din asta.',
  },
  whatFollows: (day) =>
    `După ${formatDay('ro', day)} apar rezultatele, iar persoana care îți conduce echipa are zece zile lucrătoare ca să vorbească despre ele cu echipa. Ce stabiliți împreună va fi aici, la același link.`,

  begin: 'Începe',
  beginNote:
    'De aici înainte răspunde în acest browser: linkul tău funcționează o singură dată, iar ce alegi rămâne pe acest dispozitiv până când trimiți.',
  preparing: 'O clipă, se pregătește buletinul tău de vot …',
  goOn: 'Continuă să răspunzi',
  goOnNote: 'Ai început în acest browser. Ce ai ales este încă aici, și numai aici.',
  notMe: 'Nu sunt eu',
  notMeNote: 'Pentru un dispozitiv folosit de mai mulți: șterge ce s-a scris aici. Fiecare continuă cu linkul din propriul e-mail.',

  questions: {
    itemsTitle: 'Cât de mult ești de acord?',
    itemsHelp: 'Gândește-te la ultimele trei luni.',
    agree: ['Dezacord total', 'Dezacord', 'Nici, nici', 'Acord', 'Acord total'],
    low: 'Deloc',
    high: 'Total',
    unknown: 'Nu știu',
    openHelp: 'Scrie ca și cum ar urma să fie citit cu voce tare. Fără nume.',
    aboutTitle: 'Despre tine',
    aboutHelp: (n) =>
      `Poți sări peste asta. Se arată doar pentru întreaga organizație, niciodată pentru echipa ta, și doar pentru grupuri cu cel puțin ${counted('ro', n, answers)}.`,
    nothingChosen: 'Prefer să nu spun',
    answeredOf: (total) => `răspunsuri din ${formatNumber('ro', total)}`,
    space: 'Ai folosit {share} din spațiu.',
    tooLong: 'Este prea lung pentru a fi trimis. Te rugăm să scurtezi puțin.',
    nothing: 'Încă nu este niciun răspuns. Alege sau scrie mai întâi ceva.',
    once: 'Se poate trimite o singură dată. După aceea nu se mai poate schimba nimic, fiindcă nimeni nu știe care răspunsuri sunt ale tale.',
    send: 'Trimite',
  },

  sending: {
    title: 'Răspunsurile tale sunt pe drum',
    text: 'Durează puțin. Sunt deja sigilate și stau pe acest dispozitiv până când ajung.',
    waiting: 'Acum nu există conexiune. Lasă această pagină deschisă sau revino mai târziu în acest browser: continuă de la sine.',
    again: 'Încearcă din nou acum',
  },
  thanks: {
    title: 'Îți mulțumim.',
    text: 'Răspunsurile tale sunt în urnă, fără numele tău, și vor fi numărate o singură dată. Pe acest dispozitiv nu a rămas nimic din ele.',
    next: (day, k) =>
      `Urna se deschide după ${formatDay('ro', day)}. Dacă din echipa ta ${plural('ro', k, { one: 'a răspuns', other: 'au răspuns' })} cel puțin ${counted('ro', k, people)}, persoana care o conduce vede mediile echipei și vorbește cu voi despre ele. Revino cu același link ca să citești ce ați stabilit.`,
    close: 'Poți închide această pagină.',
    otherPerson: 'Nu erai tu?',
  },
  receipt: {
    title: 'Dovada ta',
    text: 'Păstreaz-o dacă vrei să verifici, după ce se încheie chestionarul, că răspunsurile tale au fost numărate. Nu spune ce ai răspuns.',
    copy: 'Copiază',
    copied: 'Copiat',
  },

  used: {
    title: 'Acest link a fost deja folosit',
    text: 'Cineva a început să răspundă cu el în alt browser, iar un link funcționează o singură dată.',
    you: 'Erai tu, pe alt dispozitiv sau în alt browser? Continuă acolo: ce ai ales s-a păstrat acolo.',
    other:
      'Dacă nu erai tu, spune-i cuiva care răspunde de acest chestionar sau celui care se ocupă de e-mailul tău. Ce ai fi răspuns nu a fost trimis și nu trebuie să răspunzi la nimic.',
    why: 'Nu există al doilea buletin și nimeni nu îți poate face unul: nimeni nu poate spune care răspunsuri au venit cu primul, așa că nu poate fi luat înapoi.',
  },
  late: {
    title: 'Chestionarul s-a încheiat',
    text: 'Răspunsurile tale au ajuns după deschiderea urnei și nu au mai putut fi numărate. Ne pare rău. Au fost șterse de pe acest dispozitiv.',
  },
  counting: {
    title: 'Chestionarul a luat sfârșit',
    text: 'Voturile se numără. Revino peste un timp cu același link: vei putea vedea dacă al tău a fost numărat și, mai târziu, ce s-a stabilit.',
  },
  afterwards: {
    title: 'Acest chestionar s-a încheiat',
    lead: (survey, team) => `„${survey}”, ${team}.`,
    thanks: 'Mulțumim tuturor celor care au răspuns.',
    checkTitle: 'A fost numărat votul tău?',
    checkText: 'Scrie dovada pe care ai păstrat-o. Se compară pe acest dispozitiv și nu se trimite.',
    checkLabel: 'Dovada ta',
    check: 'Verifică',
    counting: 'Se va putea vedea după ce se încheie chestionarul și se numără voturile.',
    yes: 'Votul tău a fost numărat.',
    no: 'Această dovadă nu este printre cele numărate. Verifică dacă e scrisă așa cum ai notat-o.',
    malformed: 'O dovadă are 24 de litere și cifre.',
    unknown: 'Acum nu s-a putut afla. Te rugăm să încerci mai târziu.',
  },

  agreed: {
    title: 'Ce s-a stabilit',
    whole: 'Întreaga organizație',
    heard: 'Ce am auzit',
    action: 'Ce vom face',
    byDay: 'Până când',
    byWhom: 'Cine',
    due: (day) => `Încă nu s-a scris nimic. Termenul este ${formatDay('ro', day)}.`,
    missed: (day) => `Încă nu s-a scris nimic. Termenul a fost ${formatDay('ro', day)}.`,
    missedWhole: (day) => `Conducerea nu a scris încă nimic. Termenul a fost ${formatDay('ro', day)}.`,
    none: 'Au răspuns prea puțini ca să se poată arăta ceva, așa că nu a fost nimic de discutat.',
  },

  noScript: {
    title: 'Această pagină are nevoie de un script',
    text: 'Pentru ca nimeni să nu poată lega răspunsurile tale de tine, propriul tău browser le sigilează înainte să părăsească dispozitivul. Pentru asta este nevoie de un script, iar aici scripturile sunt oprite.',
    todo: 'Permite scripturile pentru această adresă sau deschide linkul în alt browser. Dacă preferi să nu, nu trebuie să faci nimic.',
  },
  cannot: {
    title: 'Acest browser nu îți poate sigila răspunsurile',
    text: 'Este prea vechi sau această adresă nu începe cu https. Fără sigiliu nu primim răspunsuri, fiindcă nu ne-am putea ține promisiunea.',
    todo: 'Deschide linkul în alt browser sau pe alt telefon.',
  },
  noStorage: {
    title: 'Acest browser nu păstrează nimic',
    text: 'Buletinul tău de vot trebuie să stea câteva minute pe acest dispozitiv, iar acest browser nu permite. Adesea cauza este o fereastră privată.',
    todo: 'Deschide linkul într-o fereastră obișnuită sau în alt browser.',
  },
  noLink: {
    title: 'Deschide linkul din e-mailul tău',
    text: 'La această pagină se ajunge cu linkul din e-mailul pe care l-ai primit. În acest browser nu așteaptă nimic început.',
    sent: 'Din acest browser s-au trimis răspunsuri',
    sentText: 'Asta e tot ce a rămas din ele. Ca să citești ce a stabilit echipa ta, deschide din nou linkul din e-mailul tău.',
    several: 'În acest browser au început mai multe persoane. Fiecare continuă cu linkul din propriul e-mail.',
  },
  noConnection: {
    title: 'Această pagină nu a putut fi deschisă',
    text: 'Nu există conexiune sau serverul nu răspunde. Nu s-a pierdut nimic, iar linkul tău nu a fost folosit.',
    again: 'Încearcă din nou',
  },
  marked: {
    title: 'Te rugăm să nu răspunzi',
    text: 'Ce a primit această pagină nu este ce spune lista publică. Astfel răspunsurile tale ar putea fi deosebite de ale altora, așa că pagina s-a oprit. Nu s-a trimis nimic.',
    todo: 'Spune-le colegilor și cuiva care răspunde de acest chestionar.',
  },
  loading: 'O clipă …',

  manifest: {
    title: 'Lista pe care au primit-o toți aici',
    lead: (survey) =>
      `Toți cei întrebați în „${survey}” au primit această listă: câte persoane pot răspunde în fiecare echipă, de la câte răspunsuri se arată rezultatele și cheile care protejează răspunsurile. A fost scrisă când s-a deschis chestionarul și nimic din ea nu se schimbă.`,
    compareTitle: 'Compar-o cu un coleg sau o colegă',
    compare:
      'Citiți-vă unul altuia aceste litere și cifre: le arată și pagina de la linkul tău. Dacă sunt aceleași, ați primit aceeași listă și nimic din ea nu poate deosebi răspunsurile tale de ale altora.',
    fingerprint: 'Amprenta listei',
    differs: 'Dacă nu sunt aceleași, nu răspunde și spune-le colegilor.',
    saysTitle: 'Ce scrie în ea',
    open: (day) => `Deschis până la ${day}`,
    closed: 'Încheiat',
    people: (n) => `${plural('ro', n, { one: 'Poate răspunde', other: 'Pot răspunde' })} ${counted('ro', n, people)}`,
    shown: (k) => `Rezultatele se arată de la ${counted('ro', k, answers)} în sus`,
    comments: (n) => `Comentariile se arată de la ${formatNumber('ro', n)} în sus`,
    teamsTitle: (n) => counted('ro', n, { one: 'echipă', few: 'echipe', other: 'de echipe' }),
    teamsNote: 'O echipă cu prea puține persoane nu este în listă: ele răspund în echipa de deasupra și sunt numărate acolo.',
    team: 'Echipa',
    size: 'Persoane',
    whole: 'Lista întreagă, cu toate cheile, pentru a fi verificată de un program',
  },

  telling,
  talk,
};
