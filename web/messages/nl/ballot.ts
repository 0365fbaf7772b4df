// What employees ("je") read on their page, from the promise to the receipt, in Dutch.
import type { ballot as english } from '../en/ballot.ts';
import { counted, formatDay, formatNumber, plural } from '../format.ts';
import { talk } from './talk.ts';
import { telling } from './telling.ts';

export const ballot: typeof english = {
  title: 'Hoe is het om hier te werken?',
  lead: (minutes) => `Ongeveer ${counted('nl', minutes, { one: 'minuut', other: 'minuten' })}. Je mag alles overslaan wat je wilt.`,

  promise: {
    title: 'Wat we beloven',
    nobody:
      'Niemand, ook niet de mensen die deze server beheren, kan jouw antwoorden met jou in verband brengen op grond van wat daarop is vastgelegd.',
    shown: (k) => `De resultaten van je team zijn alleen te zien als er ${formatNumber('nl', k)} of meer mensen antwoorden.`,
    aloud: 'Schrijf opmerkingen alsof ze hardop worden voorgelezen.',
  },
  team: (team, size) =>
    `Je antwoordt voor ${team}. Daar ${plural('nl', size, { one: 'wordt', other: 'worden' })} ${counted('nl', size, { one: 'persoon', other: 'mensen' })} gevraagd.`,
  folded: (own, team) =>
    `Je eigen team, ${own}, is te klein om apart te laten zien. Daarom tellen de antwoorden mee bij ${team}, en nergens anders.`,
  leads: (own, team) =>
    `Jij leidt ${own}. Om te voorkomen dat je ooit een getal ziet waarin je eigen antwoorden zitten, tellen ze mee bij ${team}.`,
  tooFew: (k) => `Dat is minder dan ${formatNumber('nl', k)}, dus daarvan is niets apart te zien.`,
  yourSupervisor: 'je leidinggevende',

  limits: {
    title: 'Waartegen we je niet kunnen beschermen',
    points: [
      'Een computer, een telefoon of een netwerk dat je werkgever in de gaten houdt. Antwoord op je eigen telefoon, met je eigen verbinding.',
      'Je manier van schrijven, en feiten die alleen jij kunt weten. Op sommige daarvan wijst de pagina je voor je verstuurt.',
      'Collega’s die elkaar vertellen wat ze hebben geantwoord, of verzonnen mensen op de lijst van wie er wordt gevraagd. Iedereen die hier met Coro werkt, kan lezen wie die lijst heeft veranderd, en wanneer.',
      'Iemand die het programma op deze server verandert. Dat is niet te voorkomen, alleen op te merken: het programma is openbaar, en de lijst hieronder ook.',
      'Iemand die je e-mail leest, kan je link eerder gebruiken dan jij. Dan staat op deze pagina ‘al gebruikt’. Zo kan niemand je antwoorden lezen.',
      'Een verloren apparaat: begin je hier en raak je het kwijt voor je verstuurt, dan is je stem verloren. Een tweede is er niet, want niemand kan weten welke de eerste was.',
    ],
    during:
      'Zolang de enquête open is, ziet iemand met een kopie van de database wie er begonnen is, en verzegelde antwoorden. Bij het sluiten worden de sleutels vernietigd: daarna kan niemand meer achterhalen wie wat heeft gezegd, met geen enkele kopie.',
    list: 'De openbare lijst van teams en sleutels van deze enquête',
    fingerprint: 'Iedereen krijgt dezelfde lijst. Vergelijk de vingerafdruk ervan met een collega:',
  },

  example: {
    title: (name) => `Wat ${name} te zien krijgt`,
    lead: (day) =>
      `Zolang de enquête open is, tot en met ${formatDay('nl', day)}: alleen ongeveer hoeveel mensen hebben meegedaan. Daarna deze pagina. Nooit een los antwoord, en nooit wie er heeft geantwoord. Wie de hele organisatie leidt, ziet hetzelfde.`,
    open: 'De pagina, met verzonnen cijfers',
    madeUp: 'Verzonnen cijfers',
    madeUpNote: 'Ze laten zien hoe de pagina eruitziet. Niemand heeft dit geantwoord.',
    exact: (n) => counted('nl', n, { one: 'antwoord', other: 'antwoorden' }),
    band: (low, high) => `${formatNumber('nl', low)} tot ${formatNumber('nl', high)} antwoorden`,
    atMost: (value) => `${value} of minder`,
    atLeast: (value) => `${value} of meer`,
    dimensions: { autonomy: 'Zelfstandigheid', mastery: 'Vakmanschap', purpose: 'Zin', affiliation: 'Verbondenheid' },
    enps: 'Zou ons aanbevelen (−100 tot +100)',
    scale: 'Gemiddelde op een schaal van 1 (helemaal mee oneens) tot 5 (helemaal mee eens)',
    sentences: 'En hetzelfde voor elke zin.',
    rounded: (n) =>
      `Bij minder dan ${formatNumber('nl', n)} antwoorden worden de cijfers afgerond, heel hoge en heel lage afgekapt, en is alleen ongeveer te zien hoeveel mensen hebben geantwoord.`,
    split: 'Hoeveel mensen wat hebben gezegd',
    splitNote: (n) => `Pas vanaf ${counted('nl', n, { one: 'antwoord', other: 'antwoorden' })}.`,
    hiddenTitle: (k) => `Als minder dan ${formatNumber('nl', k)} mensen antwoorden`,
    hidden: 'Verborgen om mensen te beschermen',
    hiddenText: 'Van je team apart is niets te zien. Hooguit is het samen met andere te zien, als één geheel.',
    words: 'In hun eigen woorden',
    wordsNote: (n) =>
      `Opmerkingen zijn te zien zodra ${counted('nl', n, { one: 'persoon er een heeft geschreven', other: 'mensen er een hebben geschreven' })}: door elkaar, zonder cijfers, namen of datums.`,
    comment: 'Ik zou hiervan graag meer zelf beslissen.',
  },
  whatFollows: (day) =>
    `Na ${formatDay('nl', day)} komen de resultaten, en je leidinggevende heeft tien werkdagen om er met het team over te praten. Wat jullie afspreken, staat hier, achter dezelfde link.`,

  begin: 'Beginnen',
  beginNote: 'Antwoord vanaf hier in deze browser: je link werkt één keer, en wat je kiest, blijft op dit apparaat tot je het verstuurt.',
  preparing: 'Een ogenblik, je stembiljet wordt klaargemaakt …',
  goOn: 'Verder met antwoorden',
  goOnNote: 'Je bent in deze browser begonnen. Wat je hebt gekozen, is er nog, en alleen hier.',
  notMe: 'Dit ben ik niet',
  notMeNote:
    'Voor een apparaat dat meer mensen gebruiken: haalt weg wat hier is ingevuld. Iedereen gaat verder met de link in de eigen e-mail.',

  questions: {
    itemsTitle: 'In hoeverre ben je het ermee eens?',
    itemsHelp: 'Denk aan de afgelopen drie maanden.',
    agree: ['Helemaal mee oneens', 'Mee oneens', 'Niet eens, niet oneens', 'Mee eens', 'Helemaal mee eens'],
    low: 'Oneens',
    high: 'Eens',
    unknown: 'Weet ik niet',
    openHelp: 'Schrijf alsof het hardop wordt voorgelezen. Laat namen weg.',
    aboutTitle: 'Over jou',
    aboutHelp: (n) =>
      `Dit mag je overslaan. Het is alleen te zien voor de hele organisatie, nooit voor je team, en alleen voor groepen met minstens ${counted('nl', n, { one: 'antwoord', other: 'antwoorden' })}.`,
    nothingChosen: 'Dat zeg ik liever niet',
    answeredOf: (total) => `van ${formatNumber('nl', total)} beantwoord`,
    space: '{share} van de ruimte is gebruikt.',
    tooLong: 'Dit is te lang om te versturen. Maak het iets korter, alsjeblieft.',
    nothing: 'Er is nog niets beantwoord. Kies of schrijf eerst iets.',
    once: 'Je kunt maar één keer versturen. Daarna is er niets meer te veranderen, want niemand kan zien welke antwoorden van jou zijn.',
    send: 'Versturen',
  },

  sending: {
    title: 'Je antwoorden zijn onderweg',
    text: 'Dit duurt even. Ze zijn al verzegeld en blijven op dit apparaat tot ze zijn aangekomen.',
    waiting: 'Er is nu geen verbinding. Laat deze pagina open, of kom later terug in deze browser: het gaat vanzelf verder.',
    again: 'Nu opnieuw proberen',
  },
  thanks: {
    title: 'Dank je wel.',
    text: 'Je antwoorden zitten in de stembus, zonder je naam, en worden één keer geteld. Op dit apparaat is er niets van over.',
    next: (day, k) =>
      `De stembus gaat open na ${formatDay('nl', day)}. Als minstens ${counted('nl', k, { one: 'persoon uit je team heeft geantwoord', other: 'mensen uit je team hebben geantwoord' })}, ziet je leidinggevende de gemiddelden van het team en praat er met jullie over. Kom terug met dezelfde link om te lezen wat jullie hebben afgesproken.`,
    close: 'Je kunt deze pagina sluiten.',
    otherPerson: 'Was jij dat niet?',
  },
  receipt: {
    title: 'Je ontvangstbewijs',
    text: 'Bewaar het als je na het sluiten van de enquête wilt nagaan of je antwoorden zijn geteld. Wat je hebt geantwoord, staat er niet in.',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
  },

  used: {
    title: 'Deze link is al gebruikt',
    text: 'Iemand is er in een andere browser mee gaan antwoorden, en een link werkt maar één keer.',
    you: 'Was jij dat, op een ander apparaat of in een andere browser? Ga daar verder: wat je hebt gekozen, is daar bewaard.',
    other:
      'Was jij het niet, zeg het dan tegen wie over deze enquête gaat, of tegen wie je e-mail beheert. Wat jij zou hebben geantwoord, is niet verstuurd, en je hoeft niets te antwoorden.',
    why: 'Er is geen tweede stembiljet, en niemand kan er een voor je maken: niemand kan zien welke antwoorden met het eerste zijn gekomen, dus het is niet terug te nemen.',
  },
  late: {
    title: 'De enquête is gesloten',
    text: 'Je antwoorden kwamen aan toen de stembus al open was, en konden niet meer worden geteld. Dat spijt ons. Ze zijn van dit apparaat gehaald.',
  },
  counting: {
    title: 'De enquête is afgelopen',
    text: 'De stembiljetten worden geteld. Kom over een tijdje terug met dezelfde link: dan kun je zien of het jouwe is geteld, en later wat er is afgesproken.',
  },
  afterwards: {
    title: 'Deze enquête is gesloten',
    lead: (survey, team) => `‘${survey}’, ${team}.`,
    thanks: 'Dank aan iedereen die heeft geantwoord.',
    checkTitle: 'Is je stembiljet geteld?',
    checkText: 'Vul het ontvangstbewijs in dat je hebt bewaard. Het wordt op dit apparaat vergeleken, en niet verstuurd.',
    checkLabel: 'Je ontvangstbewijs',
    check: 'Nagaan',
    counting: 'Dat is te zien zodra de enquête gesloten is en de stembiljetten geteld zijn.',
    yes: 'Je stembiljet is geteld.',
    no: 'Dit ontvangstbewijs is niet bij de getelde. Kijk of het is ingevuld zoals je het hebt opgeschreven.',
    malformed: 'Een ontvangstbewijs heeft 24 letters en cijfers.',
    unknown: 'Dat was nu niet te achterhalen. Probeer het later nog eens.',
  },

  agreed: {
    title: 'Wat er is afgesproken',
    whole: 'De hele organisatie',
    heard: 'Wat we hebben gehoord',
    action: 'Wat we gaan doen',
    byDay: 'Voor wanneer',
    byWhom: 'Wie',
    due: (day) => `Er is nog niets opgeschreven. Dat moet op ${formatDay('nl', day)} klaar zijn.`,
    missed: (day) => `Er is nog niets opgeschreven. Dat had op ${formatDay('nl', day)} klaar moeten zijn.`,
    missedWhole: (day) => `De leiding heeft nog niets opgeschreven. Dat had op ${formatDay('nl', day)} klaar moeten zijn.`,
    none: 'Er hebben te weinig mensen geantwoord om iets te laten zien, dus er viel niets te bespreken.',
  },

  noScript: {
    title: 'Deze pagina heeft een script nodig',
    text: 'Om te zorgen dat niemand je antwoorden met jou in verband kan brengen, verzegelt je eigen browser ze voor ze je apparaat verlaten. Daarvoor is een script nodig, en hier staan scripts uit.',
    todo: 'Sta scripts toe voor dit adres, of open je link in een andere browser. Doe je dat liever niet, dan hoef je niets te doen.',
  },
  cannot: {
    title: 'Deze browser kan je antwoorden niet verzegelen',
    text: 'Hij is te oud, of dit adres begint niet met https. Zonder zegel nemen we geen antwoorden aan, want dan konden we onze belofte niet houden.',
    todo: 'Open de link in een andere browser of op een andere telefoon.',
  },
  noStorage: {
    title: 'Deze browser bewaart niets',
    text: 'Je stembiljet moet een paar minuten op dit apparaat liggen, en deze browser staat dat niet toe. Vaak komt dat door een privévenster.',
    todo: 'Open de link in een gewoon venster, of in een andere browser.',
  },
  noLink: {
    title: 'Open de link in je e-mail',
    text: 'Op deze pagina kom je met de link in de e-mail die je hebt gekregen. In deze browser staat niets klaar waaraan is begonnen.',
    sent: 'Vanuit deze browser zijn antwoorden verstuurd',
    sentText: 'Dit is alles wat ervan over is. Om te lezen wat je team heeft afgesproken, open je de link in je e-mail nog eens.',
    several: 'In deze browser zijn meer mensen begonnen. Iedereen gaat verder met de link in de eigen e-mail.',
  },
  noConnection: {
    title: 'Deze pagina was niet te bereiken',
    text: 'Er is geen verbinding, of de server antwoordt niet. Er is niets verloren, en je link is niet gebruikt.',
    again: 'Opnieuw proberen',
  },
  marked: {
    title: 'Antwoord alsjeblieft niet',
    text: 'Wat deze pagina heeft gekregen, is niet wat de openbare lijst zegt. Daarmee zouden je antwoorden van die van anderen te onderscheiden zijn, en daarom is de pagina gestopt. Er is niets verstuurd.',
    todo: 'Zeg het tegen je collega’s, en tegen wie over deze enquête gaat.',
  },
  loading: 'Een ogenblik …',

  manifest: {
    title: 'De lijst die iedereen hier heeft gekregen',
    lead: (survey) =>
      `Iedereen die in ‘${survey}’ wordt gevraagd, heeft deze lijst gekregen: hoeveel mensen in elk team kunnen antwoorden, vanaf hoeveel antwoorden resultaten te zien zijn, en de sleutels die de antwoorden beschermen. Hij is geschreven toen de enquête openging, en er verandert niets aan.`,
    compareTitle: 'Vergelijk de lijst met een collega',
    compare:
      'Lees elkaar deze letters en cijfers voor: de pagina achter je eigen link laat ze ook zien. Zijn ze gelijk, dan hebben jullie dezelfde lijst gekregen, en niets daarin kan jouw antwoorden van die van anderen onderscheiden.',
    fingerprint: 'Vingerafdruk van de lijst',
    differs: 'Zijn ze niet gelijk, antwoord dan niet, en zeg het tegen je collega’s.',
    saysTitle: 'Wat erin staat',
    open: (day) => `Open tot en met ${day}`,
    closed: 'Gesloten',
    people: (n) => counted('nl', n, { one: 'persoon kan antwoorden', other: 'mensen kunnen antwoorden' }),
    shown: (k) => `Resultaten zijn te zien vanaf ${counted('nl', k, { one: 'antwoord', other: 'antwoorden' })}`,
    comments: (n) => `Opmerkingen zijn te zien vanaf ${formatNumber('nl', n)}`,
    teamsTitle: (n) => counted('nl', n, { one: 'team', other: 'teams' }),
    teamsNote: 'Een team met te weinig mensen staat niet in de lijst: zij antwoorden in het team erboven, en worden daar geteld.',
    team: 'Team',
    size: 'Mensen',
    whole: 'De hele lijst met alle sleutels, om met een programma na te gaan',
  },

  telling,
  talk,
};
