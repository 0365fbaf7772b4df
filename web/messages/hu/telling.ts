// What the employees' page says, in Hungarian, of a comment that could tell who wrote it, and by which words and phrases of the language it knows.
import type { telling as english } from '../en/telling.ts';

const number =
  '(?:[0-9]+|egy|két|kettő|három|négy|öt|hat|hét|nyolc|kilenc|tíz|(?:tizen|huszon|harminc|negyven)(?:egy|két|kettő|három|négy|öt|hat|hét|nyolc|kilenc)|húsz|harminc|negyven)';
const years = `(?:(?:már|több mint|majdnem|közel|körülbelül|lassan) )*${number} (?:év|hónap|hét)`;
const here = '(?:itt|ennél a cégnél|a cégnél|nálatok|önöknél|ebben a (?:csapatban|boltban|gyárban|irodában)|a csapatban)';
const post =
  '(?:(?:osztályvezető-?|műszakvezető-?|csoportvezető-?|vezető-?)?helyettes|gyakornok|tanuló|szakszervezeti (?:tag|titkár|bizalmi|vezető)|üzemi tanácstag|munkavédelmi (?:felelős|képviselő)|kölcsönzött (?:dolgozó|munkás)|diákmunkás|gondnok|éjjeliőr|portás)';
/** Who is more often complained of than complaining: not found in műszakvezetőként meg kellene hallgatnia. */
const boss = '(?:műszakvezető|csoportvezető|csapatvezető|művezető)';
const person = `(?:${post}|nő|férfi|lány|fiú|anya|apa|anyuka|apuka|szülő|kismama|külföldi|ukrán|szerb|román|roma|cigány|muszlim|zsidó|keresztény|református|meleg|leszbikus|transznemű|fekete|kerekesszékes|fogyatékos|mozgássérült|dohányos|vegetáriánus|sofőr|kamionos|diák|egyetemista|ápolónő|ápoló|nővér|orvos|mérnök|könyvelő|titkárnő|villanyszerelő|nyugdíjas|pénztáros|eladó|raktáros|részmunkaidős|egyedülálló (?:anya|apa|szülő))`;

export const telling: typeof english = {
  title: 'Ebből kiderülhet, ki vagy',
  lead: 'Csak ez az eszköz nézte meg, és semmit sem küldött el. Így is elküldheted, ahogy van.',
  kinds: {
    name: { label: 'Egy név', advice: 'Azt írd meg, mi történik, ne azt, kivel.', instead: 'valaki', act: 'Legyen „valaki”' },
    email: { label: 'Egy e-mail-cím', advice: 'Hagyd ki: aki erre a címre ír neked, azt is tudja, ki vagy.', instead: '', act: 'Törlés' },
    phone: { label: 'Egy telefonszám', advice: 'Hagyd ki: csak egyetlen emberé.', instead: '', act: 'Törlés' },
    self: {
      label: 'Valami, ami kevesekre illik',
      advice: 'Írd úgy, ahogy bárki írhatná a csapatban: „néhányan közülünk …”.',
      instead: null,
      act: 'Mutasd, hol',
    },
  },
  more: 'Lejjebb van még ilyen.',
  capitals: 'names',
  notNames: [
    ...'hetfo kedd szerda csutortok pentek szombat vasarnap karacsony karacsonykor karacsonyi husvet husvetkor szilveszter szilveszterkor isten'.split(
      ' ',
    ),
    ...'budapest budapesten budapesti europai magyarorszagi internet interneten wifi wi fi'.split(' '),
    ...'magyarorszag ausztria nemetorszag anglia lengyelorszag olaszorszag romania szerbia ukrajna szlovakia karpatalja erdely europa amerika vietnam'
      .split(' ')
      .flatMap((place) => ['', 'n', 'on', 'ban', 'ben', 'ba', 'be', 'bol', 'rol', 'ra', 'i'].map((ending) => place + ending)),
    ...'on onok ont onoket onnek onoknek onnel onokkel onhoz onokhoz onokre onre onoknel onnel onnek hr it ok kft zrt nyrt nav taj coro'.split(
      ' ',
    ),
    // Names of programs take endings: Excelben, Teamsen.
    ...'excel word outlook teams powerpoint windows office microsoft google apple android iphone slack zoom whatsapp sharepoint salesforce jira linkedin facebook instagram youtube amazon sap messenger viber covid'
      .split(' ')
      .flatMap((word) =>
        [
          '',
          ...'t et ot ben ban be ba bol en on n nel nal hez hoz nek nak rel ral re ra sel lel pel tel tal del val vel dal zel'.split(' '),
        ].map((ending) => word + ending),
      ),
  ],
  alsoWords: [
    'nagy kis kicsi hosszu rovid feher fekete barna voros piros zold szurke szoke sarga vekony kover magas sovany szep boldog vidam bator balog jo',
    'szabo kovacs molnar takacs lakatos hentes pek asztalos varga halasz vadasz juhasz kocsis fazekas szucs kerekes bodnar bognar katona biro pap',
    'kiraly herceg grof csaszar papp farkas roka medve nyul bika kos bak vad sas solyom galamb rigo sarkany kakas nemet toth olah racz horvat lengyel torok',
    'szilagyi mezei hegyi erdei volgyi to var vas arany ezust ko kovesi fodor gombos sipos dobos simon balint major soos virag rozsa viola ibolya iris',
    'hajnal remeny szerencse beke aldas orom nyar tel tavasz osz maj januar hold csillag nap deak suto somogyi puskas bor oszi szep vince angyal',
  ].flatMap((line) => line.split(' ')),
  titles: ['dr', 'doktor', 'prof', 'professzor', 'ifj', 'id', 'ozv'],
  phrases: [
    {
      pattern: `(?:vagyok|voltam) (?:itt )?(?:a |az )?(?:egyetlen|egyedüli|legfiatalabb|legidősebb|legrégebbi|legújabb|első)(?: \\p{L}+){1,3}`,
      label: 'Ez egyetlen emberre illik.',
    },
    {
      pattern: `(?:egyetlen|egyedüli|legfiatalabb|legidősebb|első|egyedülálló) ${person}(?:ként|nként|jaként)`,
      label: 'Ez egyetlen emberre illik.',
    },
    {
      pattern: `(?:én vagyok|vagyok) (?:itt )?(?:az? )?(?:egyetlen|egyedüli|legfiatalabb|legidősebb|legrégebbi)`,
      label: 'Ez egyetlen emberre illik.',
    },
    {
      pattern: '(?:csak|egyedül|kizárólag) én (?:beszélek|tudok|értek|vagyok|dolgozom|csinálom|ismerem)(?: \\p{L}+){1,3}',
      label: 'Ez egyetlen emberre illik.',
    },
    {
      pattern: `(?:(?:a )?(?:te )?helyettese(?:d|tek|i)?ként|(?:az ön |az önök )?helyetteseként|(?:az? )?(?:új |volt |egykori )?${post}(?:ként|jaként|eként))`,
      label: 'Ebből kiderül a munkaköröd.',
    },
    {
      pattern: `(?:(?:én )?(?:vagyok|voltam) (?:a |az )?(?:${post}|${boss})|(?:${post}|${boss}) (?:vagyok|voltam))`,
      label: 'Ebből kiderül a munkaköröd.',
    },
    {
      pattern: `(?:fiatal |idősebb |egyedülálló |kisgyerekes |várandós )?${person}(?:ként)`,
      label: 'Egy kis csapatban ez kevesekre illik.',
    },
    { pattern: `${person} (?:vagyok|voltam)(?! \\p{L}*val)`, label: 'Egy kis csapatban ez kevesekre illik.' },
    {
      pattern:
        '(?:(?:a )?(?:szülési|szülői|apasági|fizetés nélküli|örökbefogadói) szabadság(?:om|ról|omról|on|omon|omat|om után|alatt)(?: (?:óta|után|előtt|alatt))?|(?:a )?gyes(?:ről|en|em|emről)?|(?:a )?gyed(?:ről|en|em|emről)?|babavárás(?:om)?|betegszabadságom(?:ról|on|at)?|táppénzem|táppénzről|táppénzen (?:vagyok|voltam))(?: (?:óta|után|előtt|alatt))?',
      label: 'Mások tudják, ki volt távol.',
    },
    {
      pattern: `${years}(?:e|a|je)?(?: óta)? (?:${here} )?(?:dolgozom|dolgozok|vagyok)(?: ${here})?`,
      label: 'Ebből kiderül, mióta vagy itt.',
    },
    { pattern: `${here} (?:dolgozom|dolgozok|vagyok) ${years}(?:e|a|je)`, label: 'Ebből kiderül, mióta vagy itt.' },
    {
      pattern: `(?:(?:dolgozom|dolgozok|vagyok)(?: ${here})? (?:már )?(?:19|20)[0-9]{2}[- ]?(?:óta|től|tól|ban|ben)|(?:19|20)[0-9]{2} óta (?:${here} )?(?:dolgozom|dolgozok|vagyok))`,
      label: 'Ebből kiderül, mióta vagy itt.',
    },
    {
      pattern: `${years}em (?:alatt )?${here}|${here} töltött ${years}(?:em|om)(?: alatt| után)?|${years}(?:em|om) alatt`,
      label: 'Ebből kiderül, mióta vagy itt.',
    },
    { pattern: `${years}nyi (?:${here} )?(?:munka|munkám|szolgálat|ledolgozott idő) után`, label: 'Ebből kiderül, mióta vagy itt.' },
    {
      pattern:
        '(?:mióta|amióta|amikor|miután|mielőtt|mikor) (?:\\p{L}+ ){0,3}?(?:idejöttem|jöttem|érkeztem|kezdtem|visszajöttem|visszatértem|csatlakoztam|beléptem|megbetegedtem|teherbe estem|szültem|férjhez mentem|megnősültem|elváltam|előléptettek|áthelyeztek|felvettek|nyugdíjba megyek|elmegyek nyugdíjba)',
      label: 'Mások tudják, mikor volt ez.',
    },
    { pattern: '(?:mióta|amióta) itt (?:vagyok|dolgozom|dolgozok)', label: 'Ebből kiderül, mióta vagy itt.' },
    {
      pattern:
        '(?:(?:várandós|terhes|siket|süket|vak|gyengénlátó|diszlexiás|autista|balkezes|fogyatékos|mozgássérült|kerekesszékes|cukorbeteg|elvált|nyugdíj előtt|próbaidős|próbaidőn|gyesen|gyeden) (?:vagyok|voltam|lettem)|(?:vagyok|voltam|lettem) (?:várandós|terhes|siket|vak|autista|fogyatékos))',
      label: 'Ez kevesekre illik.',
    },
    {
      pattern:
        '(?:a |az )?(?:terhesség|várandósság|fogyatékosság|betegség|műtét|operáció|kiég[ée]s|diagnóz[ií]s|depresszió|cukorbetegség|kerekessz[ée]k|kendő|válás|esküvő|baleset|akcentus|vízum|munkavállalási engedély|előléptetés|próbaidő|gyakornokság|szakmai gyakorlat|nyugdíjazás|ikr|szülés)(?:em|om|öm|ám|ém|m|eim|aim)(?:\\p{L}{0,5})(?: (?:óta|után|előtt|alatt|miatt))?',
      label: 'Ez kevesekre illik.',
    },
    { pattern: '[2-6][0-9] (?:éves|esztendős) (?:vagyok|leszek|lettem|voltam|fejjel)|[2-6][0-9] évesen', label: 'Ez elárulja a korod.' },
    {
      pattern:
        '(?:az? )?(?:íróasztalom|asztalom|irodám|szobám|helyem|munkahelyem|szekrényem|parkolóhelyem|öltözőszekrényem) (?:\\p{L}+ ){0,4}?(?:mellett|mögött|előtt|szemben|közelében|alatt|emeleten|földszinten|sarokban|ablaknál|bejáratnál)',
      label: 'Ez elárulja, hol lehet megtalálni téged.',
    },
    { pattern: '(?:a nevem|úgy hívnak|engem úgy hívnak|üdvözlettel,?|tisztelettel,?|aláírás:?)(?: \\p{L}+)', label: 'Alá van írva.' },
    {
      pattern:
        '(?:tegnap|tegnapelőtt|hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap|múlt \\p{L}+|januárban|februárban|márciusban|áprilisban|májusban|júniusban|júliusban|augusztusban|szeptemberben|októberben|novemberben|decemberben) (?:\\p{L}+ ){0,3}?(?:rám (?:kiabált|ordított|förmedt|szólt)|(?:azt )?(?:mondta|írta|ígérte) nekem|felhívott|behívott|(?:kiabált|ordított|ordibált) velem|leszidott|megszidott)',
      label: 'Aki veled beszélt, emlékszik rá.',
    },
    {
      pattern:
        '(?:rám (?:kiabált|ordított|förmedt)|(?:mondta|írta|ígérte) nekem|(?:kiabált|ordított|ordibált) velem|leszidott|felhívott) (?:tegnap|tegnapelőtt|hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap|múlt \\p{L}+)',
      label: 'Aki veled beszélt, emlékszik rá.',
    },
  ],
};
