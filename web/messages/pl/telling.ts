// What the employees' page says, in Polish, of a comment that could tell who wrote it, and by which words and phrases of the language it knows.
import type { telling as english } from '../en/telling.ts';

const number =
  '(?:[0-9]+|rok(?:u)?|dw(?:a|óch|ie)|trzy|trzech|cztery|czterech|pięć|pięciu|sześć|sześciu|siedem|siedmiu|osiem|ośmiu|dziewięć|dziewięciu|dziesięć|dziesięciu|\\p{L}+naście|\\p{L}+nastu|dwadzieścia|dwudziestu|trzydzieści|trzydziestu|czterdzieści|czterdziestu)(?: (?:jeden|dwa|dwóch|trzy|trzech|cztery|czterech|pięć|pięciu|sześć|sześciu|siedem|siedmiu|osiem|ośmiu|dziewięć|dziewięciu))?';
const time = `(?:(?:ponad|prawie|około|już|blisko) )*(?:${number} (?:lat|lata|latach|miesięcy|miesiące|tygodni|tygodnie)|roku|(?:19|20)[0-9]{2}(?: roku| r)?)`;
const here = '(?:tu|tutaj|u was|u państwa|w (?:tej|naszej) (?:firmie|fabryce)|w tym (?:zespole|sklepie|biurze|dziale|zakładzie)|w firmie)';
const post =
  '(?:zastępca|zastępczyni|zastępcą|zastępczynią|stażyst(?:a|ka|ą|ką)|praktykant(?:ka|em|ką)?|ucze(?:ń|nnica)|uczniem|uczennicą|związkow(?:iec|cem)|delegat(?:ka|em|ką)? związku|społeczny inspektor pracy|dozor(?:ca|cą|czyni)|stróż(?:em)? nocny(?:m)?|pracowni(?:k|ca|kiem|cą) tymczasow[yaą]m?)';
/** Who is more often complained of than complaining: not found in jako brygadzista powinien. */
const boss = '(?:brygadzist(?:a|ka|ą|ką)|kierowni(?:k|kiem|czka|czką) (?:zmiany|zespołu|sklepu|działu))';
const person = `(?:${post}|kobiet[aą]|mężczyzn[aą]|dziewczyn[aą]|matk[aą]|ojciec|ojcem|rodzic(?:em)?|cudzoziem(?:iec|ka|cem|ką)|obcokrajow(?:iec|cem)|ukrai(?:niec|nka|ńcem|nką)|białorusin(?:ka|em|ką)?|muzułman(?:in|ka|inem|ką)|żyd(?:em|ówka|ówką)?|katoli(?:k|czka|kiem|czką)|gej(?:em)?|lesbijk[aą]|czarnoskór[yaą]m?|niepełnosprawn[yaą]m?|osob[aą] (?:z niepełnosprawnością|niepełnosprawn[aą]|trans|niepaląc[aą])|pal[aą]c[yaą]m?|wegetarian(?:in|ka|inem|ką)|kierowc[aą]|student(?:ka|em|ką)?|pielęgniar(?:z|ka|zem|ką)|leka(?:rz|rka|rzem|rką)|inżynier(?:em)?|księgow[yaą]m?|sekretar(?:z|ka|zem|ką)|elektryk(?:iem)?|emeryt(?:ka|em|ką)?|kasjer(?:ka|em|ką)?|magazynier(?:ka|em|ką)?)`;
const iAm = '(?:jestem|byłem|byłam|będąc)';

export const telling: typeof english = {
  title: 'Po tym można Cię rozpoznać',
  lead: 'Sprawdziło to tylko to urządzenie i nic nie zostało wysłane. Możesz wysłać komentarz tak, jak jest.',
  kinds: {
    name: { label: 'Imię lub nazwisko', advice: 'Napisz, co się dzieje, nie pisząc komu.', instead: 'ktoś', act: 'Napisz „ktoś”' },
    email: { label: 'Adres e-mail', advice: 'Pomiń go: kto na niego napisze, dowie się też, kim jesteś.', instead: '', act: 'Usuń' },
    phone: { label: 'Numer telefonu', advice: 'Pomiń go: należy tylko do jednej osoby.', instead: '', act: 'Usuń' },
    self: {
      label: 'Coś, co pasuje do niewielu osób',
      advice: 'Napisz to tak, jak mógłby napisać każdy w zespole: „niektórzy z nas …”.',
      instead: null,
      act: 'Pokaż, gdzie',
    },
  },
  more: 'Dalej jest tego więcej.',
  capitals: 'names',
  notNames: [
    'poniedzialek wtorek sroda czwartek piatek sobota niedziela',
    'boze bozego bozym narodzenie narodzenia narodzeniu narodzeniem wielkanoc wielkanocy wielkanocne wigilia wigilie wigilii sylwester sylwestra',
    'nowy nowego rok roku bog boga bogu panu ramadan covid covidu covidem internet internetu internecie wifi wi fi',
    'polska polski polsce polske polak polacy polakow europa europy europie unia unii niemcy niemiec niemczech anglia anglii ukraina ukrainy',
    'ukrainie ukraincy ukraincow francja francji czechy czech czechach usa ameryka ameryki warszawa warszawy warszawie',
    'excel excela excelu excelem word worda wordzie outlook outlooka outlooku teams teamsa teamsy teamsach teamsow powerpoint powerpointa',
    'windows windowsa windowsie office microsoft microsoftu google googla googlu apple android androida iphone slack slacka slacku zoom zooma',
    'zoomie whatsapp whatsappa whatsappie sharepoint sharepointa sharepoincie salesforce jira jiry jirze linkedin linkedina facebook facebooka',
    'facebooku instagram instagrama youtube amazon amazona sap sapa sapie messenger messengera messengerze ok hr it bhp zus nfz coro',
    'panstwo panstwa panstwu panstwem pan pana pani pania panie panem panowie ty ciebie cie ci toba tobie twoj twoja twoje twojego twojej twoim',
    'wy was wam wami wasz wasza wasze waszego waszej waszym',
  ].flatMap((line) => line.split(' ')),
  alsoWords: [
    'kowal wilk lis zajac baran kozak kozioł sikora wrona kruk sokoł gołab słowik dudek pajak mucha zuk komar mazur krol ksiaze',
    'nowak nowy stary mały duzy długi gruby chudy czarny biały białas rudy siwy szary zielony wesoły madry cichy dobry prosty bystry młody',
    'lato zima wiosna maj marzec luty sroda sobota piatek niedziela mroz wiatr kamien gora las pole sad lipa sosna dab brzoza jabłonska',
    'roza kalina malina jagoda wiosna lilia iskra gloria wiktoria nadzieja wiara zofia ula mila luba jutrzenka pogoda',
    'krawiec piekarz młynarz szewc stolarz kucharz rybak rymarz bednarz gajda kubik wojna pokora gracz serce głowa noga reka stopa wada sowa',
  ].flatMap((line) => line.split(' ')),
  titles: ['pan', 'pana', 'panu', 'panem', 'pani', 'pania', 'p', 'dr', 'doktor', 'prof', 'profesor', 'mgr', 'inz', 'szef', 'szefowa'],
  phrases: [
    {
      pattern: `${iAm}(?: tu| tutaj| w zespole| tą)? (?:jedyn[yaą]m?|najmłodsz[yaą]m?|najstarsz[yaą]m?|najnowsz[yaą]m?|(?:tym|tą) ostatni[mą]|pierwsz[yaą]m?)(?:,? \\p{L}+){1,3}`,
      label: 'To pasuje do jednej osoby.',
    },
    {
      pattern: `(?:jako )?(?:jedyn[yaą]|najmłodsz[yaą]|najstarsz[yaą]|pierwsz[yaą])m? ${person}`,
      label: 'To pasuje do jednej osoby.',
    },
    {
      pattern:
        'jako (?:jedyn[ya]|najmłodsz[ya]|najstarsz[ya]|ostatni[a]?) (?:tu |tutaj |w zespole |na zmianie |z zespołu )?(?:nie )?(?:mam|jestem|pracuję|mówię|znam|umiem|robię|wiem|\\p{L}+ł[ea]m)',
      label: 'To pasuje do jednej osoby.',
    },
    { pattern: 'tylko ja (?:mówię|znam|umiem|potrafię|jestem|pracuję|mam)(?: \\p{L}+){1,3}', label: 'To pasuje do jednej osoby.' },
    {
      pattern: `jako (?:(?:twój|twoja|wasz|wasza|pana|pani|jego|jej|nowy|nowa|były|była) )*${post}`,
      label: 'To mówi, czym się zajmujesz.',
    },
    {
      pattern: `${iAm} (?:(?:tu|tutaj|tylko|jeszcze|waszym|waszą|twoim|twoją|jego|jej) )*(?:${post}|${boss})`,
      label: 'To mówi, czym się zajmujesz.',
    },
    {
      pattern: `jako (?:(?:samotn[ya]|młod[ya]|starsz[ya]|samodzielna) )?${person}`,
      label: 'W małym zespole to pasuje do niewielu.',
    },
    {
      pattern:
        '(?:(?:od|po|z|przed|podczas|w trakcie|na|mój|mojego|moim) )+(?:powrotu z |powrocie z )?(?:urlop(?:u|ie|em)? (?:macierzyńsk|rodzicielsk|wychowawcz|ojcowsk|tacierzyńsk|zdrowotn|bezpłatn)\\p{L}+|(?:macierzyńsk|wychowawcz)(?:iego|im|ego|ym)|zwolnieni(?:u|a|e|em) lekarski(?:m|ego|e))',
      label: 'Inni wiedzą, kogo nie było.',
    },
    {
      pattern: `(?:pracuję|jestem|pracowałam|pracowałem)(?: ${here})? od ${time}(?: ${here})?`,
      label: 'To mówi, jak długo tu jesteś.',
    },
    { pattern: `od ${time} (?:tu |tutaj )?(?:pracuję|jestem)(?: ${here})?`, label: 'To mówi, jak długo tu jesteś.' },
    {
      pattern: `(?:po|przez|w ciągu) (?:te |tych |moich |moje |wszystkie )*${time} (?:mojej )?(?:pracy )?${here}`,
      label: 'To mówi, jak długo tu jesteś.',
    },
    { pattern: `pracuję ${here}(?: już)? ${time}`, label: 'To mówi, jak długo tu jesteś.' },
    { pattern: `(?:po|przez) (?:moich|moje) ${time}(?: pracy)?`, label: 'To mówi, jak długo tu jesteś.' },
    {
      pattern:
        '(?:odkąd|od kiedy|kiedy|gdy|zanim|po tym,? jak)(?: \\p{L}+){0,2} (?:zaczęł[ao]m|zacząłem|przyszł[ao]m|przyszedłem|przyjechał[ae]m|wrócił[ae]m|dołączył[ae]m|zachorował[ae]m|urodził[ae]m|awansował[ae]m|rozwiodł[ao]m|wyszłam za mąż|ożeniłem|zaszłam|odejdę|odchodzę|pójdę na emeryturę|przejdę na emeryturę)',
      label: 'Inni wiedzą, kiedy to było.',
    },
    {
      pattern:
        '(?:odkąd|od kiedy|kiedy|gdy) (?:tu |tutaj )?(?:mnie )?(?:zatrudniono|przeniesiono|awansowano|zatrudniliście|przyjęto)(?: mnie)?',
      label: 'Inni wiedzą, kiedy to było.',
    },
    {
      pattern: `${iAm} (?:(?:teraz|tu|też|osobą) )*(?:w ciąży|niepełnosprawn[yaą]|głuch[yaą]|niesłysząc[yaą]|niewidom[yaą]|dyslektyk(?:iem)?|dyslektyczką|autystyczn[yaą]|w spektrum|gejem|lesbijką|trans|muzułmaninem|muzułmanką|żydem|żydówką|leworęczn[yaą]|na wózku|na okresie próbnym|samotną matką|samotnym ojcem|na zwolnieniu|przed emeryturą|rozwiedzion[yaą]|z (?:ukrainy|białorusi|gruzji|indii|wietnamu|filipin|nepalu))`,
      label: 'To pasuje do niewielu osób.',
    },
    {
      pattern:
        '(?:mój|moja|moje|mojego|mojej|moim|moją|mojemu|moi|moich) (?:ciąż|niepełnosprawnoś|chorob|operacj|wypaleni|diagnoz|depresj|cukrzyc|wóz(?:ek|k)|hidżab|chust|rozw[oó]d|ślub|pogrzeb|wypad(?:ek|k)|akcent|wiz[aęyą]|pozwoleni|awans|okres(?:u|ie|em)? próbn|staż|praktyk|emerytur|bliźniak|bliźniąt|rak(?:a|iem|u)?(?![\\p{L}])|poród|porod)\\p{L}*',
      label: 'To pasuje do niewielu osób.',
    },
    {
      pattern: '(?:mam|skończył[ae]m|skończę)(?: już| prawie| dopiero| w tym roku)? [2-6][0-9] lat(?:a)?',
      label: 'To mówi, ile masz lat.',
    },
    {
      pattern:
        '(?:moje|mój|moja) (?:biurko|stanowisko|miejsce(?: parkingowe)?|biuro|pokój|szafka) (?:jest |stoi |znajduje się )?(?:tuż |zaraz )?(?:obok|naprzeciw(?:ko)?|przy|za|koło|pod|na \\p{L}+ piętrze|numer)(?: [\\p{L}0-9]+){0,2}',
      label: 'To mówi, gdzie Cię znaleźć.',
    },
    { pattern: '(?:nazywam się|mam na imię|podpisan[oay]|pozdrawiam,|z poważaniem,)(?: \\p{L}+)?', label: 'To jest podpis.' },
    {
      pattern:
        '(?:powiedział|napisał|krzyczał|nakrzyczał|wrzeszczał|obiecał|wezwał|zadzwonił|skrytykował|obraził)[ao]? (?:mi|mnie|na mnie|do mnie)(?: to)? (?:wczoraj|przedwczoraj|w zeszł\\p{L}+ \\p{L}+|w ostatni\\p{L}+ \\p{L}+|w(?:e)? (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu))',
      label: 'Kto z Tobą rozmawiał, pamięta to.',
    },
  ],
};
