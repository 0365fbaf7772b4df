// What employees ("du") read on their page, from the promise to the receipt, in Norwegian.
import type { ballot as english } from '../en/ballot.ts';
import { counted, formatDay, formatNumber } from '../format.ts';
import { talk } from './talk.ts';
import { telling } from './telling.ts';

export const ballot: typeof english = {
  title: 'Hvordan er det å jobbe her?',
  lead: (minutes) => `Omtrent ${counted('nb', minutes, { one: 'minutt', other: 'minutter' })}. Du kan hoppe over det du vil.`,

  promise: {
    title: 'Dette lover vi',
    nobody: 'Ingen, heller ikke de som driver denne serveren, kan ut fra det som er lagret på den, koble svarene dine til deg.',
    shown: (k) => `Resultatene for teamet ditt vises bare hvis ${formatNumber('nb', k)} eller flere svarer.`,
    aloud: 'Skriv kommentarer som om de skal leses høyt.',
  },
  team: (team, size) => `Du svarer for ${team}. Der blir ${counted('nb', size, { one: 'person', other: 'personer' })} spurt.`,
  folded: (own, team) =>
    `Ditt eget team, ${own}, er for lite til å vises for seg. Derfor teller svarene derfra med i ${team}, og ingen andre steder.`,
  leads: (own, team) => `Du leder ${own}. For at du aldri skal se et tall som rommer dine egne svar, teller de med i ${team}.`,
  tooFew: (k) => `Det er færre enn ${formatNumber('nb', k)}, så ingenting derfra vises for seg.`,
  yourSupervisor: 'din nærmeste leder',

  limits: {
    title: 'Dette kan vi ikke beskytte deg mot',
    points: [
      'En datamaskin, en telefon eller et nettverk som arbeidsgiveren din overvåker. Svar på din egen telefon, over din egen forbindelse.',
      'Måten du skriver på, og ting som bare du kan vite. Siden viser deg noe av det før du sender.',
      'Kolleger som forteller hverandre hva de har svart, eller oppdiktede personer på listen over dem som blir spurt. Alle som jobber med Coro her, kan lese hvem som har endret den listen, og når.',
      'Noen som endrer programmet på denne serveren. Det kan ikke hindres, bare oppdages: Programmet er offentlig, og det er listen nedenfor også.',
      'Noen som leser e-posten din, kunne bruke lenken din før deg. Da står det «allerede brukt» på denne siden. Svarene dine kan ingen lese på den måten.',
      'En mistet enhet: Hvis du begynner her og mister den før du sender, er stemmen din tapt. Det finnes ikke en til, fordi ingen kan vite hvilken som var den første.',
    ],
    during:
      'Mens undersøkelsen er åpen, ser den som har en kopi av databasen, hvem som har begynt, og svar som er forseglet. Når den stenger, blir nøklene ødelagt: Etter det kan ingen finne ut hvem som har sagt hva, heller ikke med en kopi.',
    list: 'Den offentlige listen over teamene og nøklene i undersøkelsen',
    fingerprint: 'Alle får den samme listen. Sammenlign fingeravtrykket dens med en kollega:',
  },

  example: {
    title: (name) => `Hva ${name} kommer til å se`,
    lead: (day) =>
      `Mens undersøkelsen er åpen, til og med ${formatDay('nb', day)}: bare omtrent hvor mange som har deltatt. Etter det denne siden. Aldri et enkelt svar, og aldri hvem som har svart. De som leder hele organisasjonen, ser det samme.`,
    open: 'Siden, med oppdiktede tall',
    madeUp: 'Oppdiktede tall',
    madeUpNote: 'De viser hvordan siden ser ut. Ingen har svart slik.',
    exact: (n) => counted('nb', n, { one: 'svar', other: 'svar' }),
    band: (low, high) => `${formatNumber('nb', low)} til ${formatNumber('nb', high)} svar`,
    atMost: (value) => `${value} eller mindre`,
    atLeast: (value) => `${value} eller mer`,
    dimensions: { autonomy: 'Selvbestemmelse', mastery: 'Mestring', purpose: 'Mening', affiliation: 'Tilhørighet' },
    enps: 'Ville anbefale oss (−100 til +100)',
    scale: 'Gjennomsnitt på en skala fra 1 (helt uenig) til 5 (helt enig)',
    sentences: 'Og det samme for hvert utsagn.',
    rounded: (n) =>
      `Ved færre enn ${formatNumber('nb', n)} svar rundes tallene av, svært høye og svært lave kuttes, og hvor mange som har svart, sies bare omtrent.`,
    split: 'Hvor mange som sa hva',
    splitNote: (n) => `Først fra ${formatNumber('nb', n)} svar.`,
    hiddenTitle: (k) => `Hvis færre enn ${formatNumber('nb', k)} svarer`,
    hidden: 'Skjult for å beskytte mennesker',
    hiddenText: 'Ingenting om teamet ditt vises for seg. I høyden vises det sammen med andre, som ett.',
    words: 'Med deres egne ord',
    wordsNote: (n) =>
      `Kommentarer vises når ${counted('nb', n, { one: 'person har skrevet en', other: 'personer har skrevet en' })}: i blandet rekkefølge, uten tall, navn eller datoer.`,
    comment: 'Jeg skulle gjerne bestemt mer av dette selv.',
  },
  whatFollows: (day) =>
    `Etter ${formatDay('nb', day)} kommer resultatene, og din nærmeste leder har ti arbeidsdager på å snakke om dem med teamet. Det dere blir enige om, står her, bak den samme lenken.`,

  begin: 'Begynn',
  beginNote: 'Svar fra nå av i denne nettleseren: Lenken din gjelder én gang, og det du velger, blir på denne enheten til du sender det.',
  preparing: 'Et øyeblikk, stemmeseddelen din gjøres klar …',
  goOn: 'Fortsett å svare',
  goOnNote: 'Du begynte i denne nettleseren. Det du valgte, er fortsatt her, og bare her.',
  notMe: 'Dette er ikke meg',
  notMeNote: 'På en enhet som flere bruker: fjerner det som er skrevet her. Hver og en fortsetter med lenken i sin egen e-post.',

  questions: {
    itemsTitle: 'Hvor enig er du?',
    itemsHelp: 'Tenk på de siste tre månedene.',
    agree: ['Helt uenig', 'Uenig', 'Verken eller', 'Enig', 'Helt enig'],
    low: 'Uenig',
    high: 'Enig',
    unknown: 'Vet ikke',
    openHelp: 'Skriv som om det skal leses høyt. Utelat navn.',
    aboutTitle: 'Om deg',
    aboutHelp: (n) =>
      `Dette kan du hoppe over. Det vises bare for hele organisasjonen, aldri for teamet ditt, og bare for grupper med minst ${counted('nb', n, { one: 'svar', other: 'svar' })}.`,
    nothingChosen: 'Vil helst ikke si det',
    answeredOf: (total) => `av ${formatNumber('nb', total)} besvart`,
    space: '{share} av plassen er brukt.',
    tooLong: 'Dette er for langt til å sendes. Gjør det litt kortere.',
    nothing: 'Ingenting er besvart ennå. Velg eller skriv noe først.',
    once: 'Du kan bare sende én gang. Etterpå kan svarene ikke endres, fordi ingen kan se hvilke som er dine.',
    send: 'Send',
  },

  sending: {
    title: 'Svarene dine er på vei',
    text: 'Det tar et øyeblikk. De er allerede forseglet og ligger på denne enheten til de har kommet fram.',
    waiting:
      'Det er ingen forbindelse akkurat nå. La siden stå åpen, eller kom tilbake senere i denne nettleseren: Det fortsetter av seg selv.',
    again: 'Prøv igjen nå',
  },
  thanks: {
    title: 'Takk.',
    text: 'Svarene dine ligger i urnen, uten navnet ditt, og blir telt én gang. Ingenting av dem er igjen på denne enheten.',
    next: (day, k) =>
      `Urnen åpnes etter ${formatDay('nb', day)}. Hvis minst ${counted('nb', k, { one: 'person', other: 'personer' })} i teamet ditt har svart, ser din nærmeste leder gjennomsnittene for teamet og snakker med dere om dem. Kom tilbake med den samme lenken for å lese hva dere ble enige om.`,
    close: 'Du kan lukke denne siden.',
    otherPerson: 'Var ikke det deg?',
  },
  receipt: {
    title: 'Kvitteringen din',
    text: 'Ta vare på den hvis du vil kontrollere, når undersøkelsen er stengt, at svarene dine ble telt med. Den røper ikke hva du svarte.',
    copy: 'Kopier',
    copied: 'Kopiert',
  },

  used: {
    title: 'Denne lenken er allerede brukt',
    text: 'Noen har begynt å svare med den i en annen nettleser, og en lenke gjelder én gang.',
    you: 'Var det deg, på en annen enhet eller i en annen nettleser? Fortsett der: Det du valgte, er der fortsatt.',
    other:
      'Hvis det ikke var deg, si det til en som er ansvarlig for undersøkelsen, eller til den som tar seg av e-posten din. Det du ville ha svart, er ikke sendt, og du trenger ikke å svare på noe.',
    why: 'Det finnes ingen andre stemmeseddel, og ingen kan lage en til deg: Ingen kan si hvilke svar som kom med den første, så den kan ikke tas tilbake.',
  },
  late: {
    title: 'Undersøkelsen er stengt',
    text: 'Svarene dine kom fram etter at urnen var åpnet, og kunne ikke telles med lenger. Det er vi lei for. De er fjernet fra denne enheten.',
  },
  counting: {
    title: 'Undersøkelsen er slutt',
    text: 'Stemmesedlene telles. Kom tilbake med den samme lenken om en stund: Da kan du se om din ble telt med, og senere hva dere ble enige om.',
  },
  afterwards: {
    title: 'Denne undersøkelsen er stengt',
    lead: (survey, team) => `«${survey}», ${team}.`,
    thanks: 'Takk til alle som svarte.',
    checkTitle: 'Ble stemmeseddelen din telt med?',
    checkText: 'Skriv inn kvitteringen du tok vare på. Den sammenlignes på denne enheten og sendes ikke.',
    checkLabel: 'Kvitteringen din',
    check: 'Kontroller',
    counting: 'Dette kan ses når undersøkelsen er stengt og stemmesedlene er telt.',
    yes: 'Stemmeseddelen din ble telt med.',
    no: 'Denne kvitteringen er ikke blant dem som ble telt med. Se etter om den er skrevet slik du noterte den.',
    malformed: 'En kvittering har 24 bokstaver og sifre.',
    unknown: 'Det gikk ikke an å finne ut akkurat nå. Prøv igjen senere.',
  },

  agreed: {
    title: 'Hva dere ble enige om',
    whole: 'Hele organisasjonen',
    heard: 'Hva vi hørte',
    action: 'Hva vi skal gjøre',
    byDay: 'Når',
    byWhom: 'Hvem',
    due: (day) => `Ingenting er skrevet ned ennå. Fristen er ${formatDay('nb', day)}.`,
    missed: (day) => `Ingenting er skrevet ned ennå. Fristen var ${formatDay('nb', day)}.`,
    missedWhole: (day) => `Ledelsen har ikke skrevet ned noe ennå. Fristen var ${formatDay('nb', day)}.`,
    none: 'For få svarte til at noe kunne vises, så det var ingenting å snakke om.',
  },

  noScript: {
    title: 'Denne siden trenger et skript',
    text: 'For at ingen skal kunne koble svarene dine til deg, forsegler din egen nettleser dem før de forlater enheten din. Det krever et skript, og her er skript slått av.',
    todo: 'Tillat skript for denne adressen, eller åpne lenken din i en annen nettleser. Hvis du helst vil la være, trenger du ikke å gjøre noe.',
  },
  cannot: {
    title: 'Denne nettleseren kan ikke forsegle svarene dine',
    text: 'Den er for gammel, eller adressen begynner ikke med https. Uten segl tar vi ikke imot svar, for da kunne vi ikke holde løftet vårt.',
    todo: 'Åpne lenken i en annen nettleser eller på en annen telefon.',
  },
  noStorage: {
    title: 'Denne nettleseren tar ikke vare på noe',
    text: 'Stemmeseddelen din må ligge på denne enheten i noen minutter, og det tillater ikke nettleseren. Ofte skyldes det et privat vindu.',
    todo: 'Åpne lenken i et vanlig vindu eller i en annen nettleser.',
  },
  noLink: {
    title: 'Åpne lenken i e-posten din',
    text: 'Du kommer til denne siden med lenken i e-posten du fikk. Ingenting påbegynt venter i denne nettleseren.',
    sent: 'Svar er sendt fra denne nettleseren',
    sentText: 'Dette er alt som er igjen av dem. Åpne lenken i e-posten din igjen for å lese hva teamet ditt har blitt enig om.',
    several: 'Flere personer har begynt i denne nettleseren. Hver og en fortsetter med lenken i sin egen e-post.',
  },
  noConnection: {
    title: 'Siden kunne ikke nås',
    text: 'Det er ingen forbindelse, eller serveren svarer ikke. Ingenting er gått tapt, og lenken din er ikke brukt.',
    again: 'Prøv igjen',
  },
  marked: {
    title: 'Vennligst ikke svar',
    text: 'Det denne siden har fått, er ikke det den offentlige listen sier. Med det kunne svarene dine skilles fra andres, så siden har stanset. Ingenting er sendt.',
    todo: 'Si det til kollegene dine og til en som er ansvarlig for undersøkelsen.',
  },
  loading: 'Et øyeblikk …',

  manifest: {
    title: 'Listen som alle her har fått',
    lead: (survey) =>
      `Alle som blir spurt i «${survey}», har fått denne listen: hvor mange personer som kan svare i hvert team, fra hvor mange svar resultater vises, og nøklene som beskytter svarene. Den ble skrevet da undersøkelsen åpnet, og ingenting i den endres.`,
    compareTitle: 'Sammenlign den med en kollega',
    compare:
      'Les disse bokstavene og sifrene for hverandre: Siden bak din egen lenke viser dem også. Hvis de er like, har dere fått den samme listen, og ingenting i den kan skille svarene dine fra andres.',
    fingerprint: 'Fingeravtrykket til listen',
    differs: 'Hvis de ikke er like, ikke svar, og si det til kollegene dine.',
    saysTitle: 'Hva den sier',
    open: (day) => `Åpen til og med ${day}`,
    closed: 'Stengt',
    people: (n) => counted('nb', n, { one: 'person kan svare', other: 'personer kan svare' }),
    shown: (k) => `Resultater vises fra ${formatNumber('nb', k)} svar`,
    comments: (n) => `Kommentarer vises fra ${counted('nb', n, { one: 'kommentar', other: 'kommentarer' })}`,
    teamsTitle: (n) => counted('nb', n, { one: 'team', other: 'team' }),
    teamsNote: 'Et team med for få personer står ikke på listen: De svarer i teamet over og telles med der.',
    team: 'Team',
    size: 'Personer',
    whole: 'Hele listen med alle nøklene, til kontroll med et program',
  },

  telling,
  talk,
};
