// What employees ("du") read on their page, from the promise to the receipt, in Danish.
import type { ballot as english } from '../en/ballot.ts';
import { counted, formatDay, formatNumber } from '../format.ts';
import { talk } from './talk.ts';
import { telling } from './telling.ts';

export const ballot: typeof english = {
  title: 'Hvordan er det at arbejde her?',
  lead: (minutes) => `Cirka ${counted('da', minutes, { one: 'minut', other: 'minutter' })}. Du kan springe over, hvad du vil.`,

  promise: {
    title: 'Det lover vi',
    nobody: 'Ingen, heller ikke dem, der driver denne server, kan ud fra det, den har gemt, forbinde dine svar med dig.',
    shown: (k) => `Dit teams resultater vises kun, hvis ${formatNumber('da', k)} eller flere svarer.`,
    aloud: 'Skriv kommentarer, som om de skal læses højt.',
  },
  team: (team, size) => `Du svarer for ${team}. Der spørges ${counted('da', size, { one: 'person', other: 'personer' })} der.`,
  folded: (own, team) =>
    `Dit eget team, ${own}, er for lille til at blive vist for sig. Derfor tæller dets svar med i ${team} og ingen andre steder.`,
  leads: (own, team) => `Du leder ${own}. For at du aldrig skal se et tal, der rummer dine egne svar, tæller de med i ${team}.`,
  tooFew: (k) => `Det er færre end ${formatNumber('da', k)}, så intet derfra vises for sig.`,
  yourSupervisor: 'din nærmeste leder',

  limits: {
    title: 'Det kan vi ikke beskytte dig mod',
    points: [
      'En computer, en telefon eller et netværk, som din arbejdsgiver overvåger. Svar på din egen telefon, over din egen forbindelse.',
      'Din måde at skrive på, og ting, som kun du kan vide. Siden viser dig noget af det, før du sender.',
      'Kolleger, der fortæller hinanden, hvad de har svaret, eller opdigtede personer på listen over dem, der spørges. Alle, der arbejder med Coro her, kan læse, hvem der har ændret den liste, og hvornår.',
      'En, der ændrer programmet på denne server. Det kan ikke forhindres, kun opdages: Programmet er offentligt, og det er listen herunder også.',
      'En, der læser din e-mail, kunne bruge dit link før dig. Så står der »allerede brugt« på denne side. Dine svar kan ingen læse på den måde.',
      'En tabt enhed: Hvis du begynder her og mister den, før du sender, er din stemme tabt. Der er ikke en til, fordi ingen kan vide, hvilken der var den første.',
    ],
    during:
      'Mens undersøgelsen er åben, ser en, der har en kopi af databasen, hvem der er begyndt, og svar, der er forseglet. Når den lukker, destrueres nøglerne: Derefter kan ingen finde ud af, hvem der har sagt hvad, heller ikke med en kopi.',
    list: 'Den offentlige liste over undersøgelsens teams og nøgler',
    fingerprint: 'Alle får den samme liste. Sammenlign dens fingeraftryk med en kollegas:',
  },

  example: {
    title: (name) => `Hvad ${name} kommer til at se`,
    lead: (day) =>
      `Mens undersøgelsen er åben, til og med ${formatDay('da', day)}: kun cirka hvor mange der har deltaget. Derefter denne side. Aldrig et enkelt svar, og aldrig hvem der har svaret. De, der leder hele organisationen, ser det samme.`,
    open: 'Siden, med opdigtede tal',
    madeUp: 'Opdigtede tal',
    madeUpNote: 'De viser, hvordan siden ser ud. Ingen har svaret sådan.',
    exact: (n) => counted('da', n, { one: 'svar', other: 'svar' }),
    band: (low, high) => `${formatNumber('da', low)} til ${formatNumber('da', high)} svar`,
    atMost: (value) => `${value} eller mindre`,
    atLeast: (value) => `${value} eller mere`,
    dimensions: { autonomy: 'Selvbestemmelse', mastery: 'Kunnen', purpose: 'Mening', affiliation: 'Fællesskab' },
    enps: 'Ville anbefale os (−100 til +100)',
    scale: 'Gennemsnit på en skala fra 1 (helt uenig) til 5 (helt enig)',
    sentences: 'Og det samme for hvert udsagn.',
    rounded: (n) =>
      `Ved færre end ${formatNumber('da', n)} svar afrundes tallene, meget høje og meget lave kappes af, og hvor mange der har svaret, siges kun cirka.`,
    split: 'Hvor mange der sagde hvad',
    splitNote: (n) => `Først fra ${formatNumber('da', n)} svar.`,
    hiddenTitle: (k) => `Hvis færre end ${formatNumber('da', k)} svarer`,
    hidden: 'Skjult for at beskytte mennesker',
    hiddenText: 'Intet om dit team vises for sig. Højst vises det sammen med andre, som ét.',
    words: 'Med deres egne ord',
    wordsNote: (n) =>
      `Kommentarer vises, når ${counted('da', n, { one: 'person har skrevet en', other: 'personer har skrevet en' })}: i blandet rækkefølge, uden tal, navne eller datoer.`,
    comment: 'Jeg ville gerne bestemme mere af det her selv.',
  },
  whatFollows: (day) =>
    `Efter ${formatDay('da', day)} kommer resultaterne, og din nærmeste leder har ti arbejdsdage til at tale om dem med teamet. Det, I bliver enige om, står her, bag det samme link.`,

  begin: 'Begynd',
  beginNote: 'Svar fra nu af i denne browser: Dit link gælder én gang, og det, du vælger, bliver på denne enhed, indtil du sender det.',
  preparing: 'Et øjeblik, din stemmeseddel gøres klar …',
  goOn: 'Fortsæt med at svare',
  goOnNote: 'Du begyndte i denne browser. Det, du valgte, er stadig her, og kun her.',
  notMe: 'Det er ikke mig',
  notMeNote: 'På en enhed, som flere bruger: fjerner det, der er skrevet her. Hver især fortsætter med linket i sin egen mail.',

  questions: {
    itemsTitle: 'Hvor enig er du?',
    itemsHelp: 'Tænk på de seneste tre måneder.',
    agree: ['Helt uenig', 'Uenig', 'Hverken eller', 'Enig', 'Helt enig'],
    low: 'Uenig',
    high: 'Enig',
    unknown: 'Ved ikke',
    openHelp: 'Skriv, som om det skal læses højt. Udelad navne.',
    aboutTitle: 'Om dig',
    aboutHelp: (n) =>
      `Det kan du springe over. Det vises kun for hele organisationen, aldrig for dit team, og kun for grupper med mindst ${counted('da', n, { one: 'svar', other: 'svar' })}.`,
    nothingChosen: 'Vil helst ikke sige det',
    answeredOf: (total) => `af ${formatNumber('da', total)} besvaret`,
    space: '{share} af pladsen er brugt.',
    tooLong: 'Det her er for langt til at blive sendt. Gør det lidt kortere.',
    nothing: 'Intet er besvaret endnu. Vælg eller skriv noget først.',
    once: 'Du kan kun sende én gang. Bagefter kan svarene ikke ændres, fordi ingen kan se, hvilke der er dine.',
    send: 'Send',
  },

  sending: {
    title: 'Dine svar er på vej',
    text: 'Det tager et øjeblik. De er allerede forseglet og ligger på denne enhed, indtil de er nået frem.',
    waiting: 'Der er ingen forbindelse lige nu. Lad siden være åben, eller kom tilbage senere i denne browser: Det fortsætter af sig selv.',
    again: 'Prøv igen nu',
  },
  thanks: {
    title: 'Tak.',
    text: 'Dine svar ligger i stemmeurnen, uden dit navn, og bliver talt én gang. Intet af dem er tilbage på denne enhed.',
    next: (day, k) =>
      `Stemmeurnen åbnes efter ${formatDay('da', day)}. Hvis mindst ${counted('da', k, { one: 'person', other: 'personer' })} i dit team har svaret, ser din nærmeste leder teamets gennemsnit og taler med jer om dem. Kom tilbage med det samme link for at læse, hvad I blev enige om.`,
    close: 'Du kan lukke denne side.',
    otherPerson: 'Var det ikke dig?',
  },
  receipt: {
    title: 'Din kvittering',
    text: 'Gem den, hvis du vil kontrollere, når undersøgelsen er lukket, at dine svar blev talt med. Den røber ikke, hvad du svarede.',
    copy: 'Kopiér',
    copied: 'Kopieret',
  },

  used: {
    title: 'Dette link er allerede brugt',
    text: 'Nogen er begyndt at svare med det i en anden browser, og et link gælder én gang.',
    you: 'Var det dig, på en anden enhed eller i en anden browser? Fortsæt der: Det, du valgte, er der stadig.',
    other:
      'Hvis det ikke var dig, så sig det til en, der er ansvarlig for undersøgelsen, eller til den, der tager sig af din e-mail. Det, du ville have svaret, er ikke sendt, og du behøver ikke svare på noget.',
    why: 'Der er ingen stemmeseddel nummer to, og ingen kan lave en til dig: Ingen kan sige, hvilke svar der kom med den første, så den kan ikke tages tilbage.',
  },
  late: {
    title: 'Undersøgelsen er lukket',
    text: 'Dine svar nåede frem, efter at stemmeurnen var åbnet, og kunne ikke længere tælles med. Det er vi kede af. De er fjernet fra denne enhed.',
  },
  counting: {
    title: 'Undersøgelsen er slut',
    text: 'Stemmesedlerne tælles. Kom tilbage med det samme link om lidt: Så kan du se, om din blev talt med, og senere, hvad I blev enige om.',
  },
  afterwards: {
    title: 'Denne undersøgelse er lukket',
    lead: (survey, team) => `»${survey}«, ${team}.`,
    thanks: 'Tak til alle, der svarede.',
    checkTitle: 'Blev din stemmeseddel talt med?',
    checkText: 'Skriv den kvittering, du gemte. Den sammenlignes på denne enhed og sendes ikke.',
    checkLabel: 'Din kvittering',
    check: 'Kontrollér',
    counting: 'Det kan ses, når undersøgelsen er lukket, og stemmesedlerne er talt.',
    yes: 'Din stemmeseddel blev talt med.',
    no: 'Denne kvittering er ikke blandt dem, der blev talt med. Se efter, om den er skrevet, som du noterede den.',
    malformed: 'En kvittering har 24 bogstaver og cifre.',
    unknown: 'Det kunne ikke undersøges lige nu. Prøv igen senere.',
  },

  agreed: {
    title: 'Hvad I blev enige om',
    whole: 'Hele organisationen',
    heard: 'Hvad vi hørte',
    action: 'Hvad vi vil gøre',
    byDay: 'Hvornår',
    byWhom: 'Hvem',
    due: (day) => `Der er ikke skrevet noget ned endnu. Fristen er ${formatDay('da', day)}.`,
    missed: (day) => `Der er ikke skrevet noget ned endnu. Fristen var ${formatDay('da', day)}.`,
    missedWhole: (day) => `Ledelsen har ikke skrevet noget ned endnu. Fristen var ${formatDay('da', day)}.`,
    none: 'For få svarede, til at noget kunne vises, så der var ikke noget at tale om.',
  },

  noScript: {
    title: 'Denne side har brug for et script',
    text: 'For at ingen kan forbinde dine svar med dig, forsegler din egen browser dem, før de forlader din enhed. Det kræver et script, og her er scripts slået fra.',
    todo: 'Tillad scripts for denne adresse, eller åbn dit link i en anden browser. Hvis du helst vil lade være, behøver du ikke gøre noget.',
  },
  cannot: {
    title: 'Denne browser kan ikke forsegle dine svar',
    text: 'Den er for gammel, eller adressen begynder ikke med https. Uden segl tager vi ikke imod svar, for så kunne vi ikke holde vores løfte.',
    todo: 'Åbn linket i en anden browser eller på en anden telefon.',
  },
  noStorage: {
    title: 'Denne browser gemmer ikke noget',
    text: 'Din stemmeseddel skal ligge på denne enhed i nogle minutter, og det tillader browseren ikke. Ofte skyldes det et privat vindue.',
    todo: 'Åbn linket i et almindeligt vindue eller i en anden browser.',
  },
  noLink: {
    title: 'Åbn linket i din mail',
    text: 'Du kommer til denne side med linket i den mail, du fik. Der venter ikke noget påbegyndt i denne browser.',
    sent: 'Der er sendt svar fra denne browser',
    sentText: 'Det her er alt, hvad der er tilbage af dem. Åbn linket i din mail igen for at læse, hvad dit team er blevet enigt om.',
    several: 'Flere personer er begyndt i denne browser. Hver især fortsætter med linket i sin egen mail.',
  },
  noConnection: {
    title: 'Siden kunne ikke nås',
    text: 'Der er ingen forbindelse, eller serveren svarer ikke. Intet er gået tabt, og dit link er ikke blevet brugt.',
    again: 'Prøv igen',
  },
  marked: {
    title: 'Lad være med at svare',
    text: 'Det, denne side har fået, er ikke det, den offentlige liste siger. Med det ville dine svar kunne skelnes fra de andres, så siden er standset. Intet er sendt.',
    todo: 'Sig det til dine kolleger og til en, der er ansvarlig for undersøgelsen.',
  },
  loading: 'Et øjeblik …',

  manifest: {
    title: 'Listen, som alle her har fået',
    lead: (survey) =>
      `Alle, der spørges i »${survey}«, har fået denne liste: hvor mange personer der kan svare i hvert team, fra hvor mange svar resultater vises, og de nøgler, der beskytter svarene. Den blev skrevet, da undersøgelsen åbnede, og intet i den ændres.`,
    compareTitle: 'Sammenlign den med en kollegas',
    compare:
      'Læs disse bogstaver og cifre op for hinanden: Siden bag dit eget link viser dem også. Hvis de er ens, har I fået den samme liste, og intet i den kan skelne dine svar fra de andres.',
    fingerprint: 'Listens fingeraftryk',
    differs: 'Hvis de ikke er ens, så lad være med at svare, og sig det til dine kolleger.',
    saysTitle: 'Hvad der står i den',
    open: (day) => `Åben til og med ${day}`,
    closed: 'Lukket',
    people: (n) => counted('da', n, { one: 'person kan svare', other: 'personer kan svare' }),
    shown: (k) => `Resultater vises fra ${formatNumber('da', k)} svar`,
    comments: (n) => `Kommentarer vises fra ${counted('da', n, { one: 'kommentar', other: 'kommentarer' })}`,
    teamsTitle: (n) => counted('da', n, { one: 'team', other: 'teams' }),
    teamsNote: 'Et team med for få personer står ikke på listen: De svarer i teamet over det og tælles med der.',
    team: 'Team',
    size: 'Personer',
    whole: 'Hele listen med alle nøgler, så den kan kontrolleres med et program',
  },

  telling,
  talk,
};
