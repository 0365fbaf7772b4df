// What the employees' page says, in Romanian, of a comment that could tell who wrote it, and by which words and phrases of the language it knows.
import type { telling as english } from '../en/telling.ts';

const number =
  '(?:[0-9]+|unu|una|doi|două|trei|patru|cinci|șase|șapte|opt|nouă|zece|\\p{L}+sprezece|(?:douăzeci|treizeci|patruzeci)(?: și (?:unu|una|doi|două|trei|patru|cinci|șase|șapte|opt|nouă))?)(?: de)?';
const time = `(?:(?:peste|aproape|mai bine de|mai mult de|vreo|deja) )*(?:${number} (?:ani|luni|săptămâni)|un an)`;
const here =
  '(?:aici|la voi|la dumneavoastră|la noi|în (?:firma|compania|echipa|fabrica|secția) (?:asta|aceasta)|în (?:această|acest|firmă|companie|echipă|magazin)(?: (?:firmă|companie|echipă|magazin|birou))?|în firmă)';
const post =
  '(?:adjunct(?:ul|a|ă)?|locțiitor(?:ul|oarea|oare)?|stagiar(?:ul|a|ă)?|ucenic(?:ul|a|ă)?|practicant(?:ul|a|ă)?|intern(?:ul)?|lider(?:ul)? de sindicat|sindicalist(?:ul|a|ă)?|reprezentant(?:ul|a|ă)? (?:salariaților|sindicatului|sindical)|responsabil(?:ul|a|ă)? (?:cu|ssm)(?: \\p{L}+)?|paznic(?:ul)?(?: de noapte)?|portar(?:ul)?|angajat(?:ul|a|ă)? temporar[ăa]?)';
const boss =
  '(?:șef(?:ul|a|ă)? de (?:echipă|tură|schimb|raion|secție|magazin)|maistr(?:ul|u)|team leader(?:ul)?|supervizor(?:ul|oare|oarea)?)';
const person = `(?:${post}|femei(?:e|a)|bărbat(?:ul)?|fat[ăa]|mam[ăa]|tat[ăa]|părinte(?:le)?|străin(?:ul|a|ă)?|moldovean(?:ul|că|ca)?|ungur(?:ul|oaică|oaica)?|maghiar(?:ul|ă|a)?|rom(?:ul|ă)?|ucrainean(?:ul|că|ca)?|musulman(?:ul|ă|a)?|evre(?:u|ul|ică|ica)|creștin(?:ul|ă|a)?|gay|lesbian[ăa]|persoan[ăa] (?:cu (?:dizabilități|handicap)|trans|de culoare)|fumăto(?:r|rul|are|area)|vegetarian(?:ul|ă|a)?|șofer(?:ul|iță|ița)?|student(?:ul|ă|a)?|asistent(?:ul|ă|a)?(?: medical[ăa]?)?|medic(?:ul)?|inginer(?:ul|ă|a)?|contabil(?:ul|ă|a)?|secretar[ăa]|electrician(?:ul)?|pensionar(?:ul|ă|a)?|casier(?:ul|iță|ița|ă)?|vânzăto(?:r|rul|are|area))`;
const iAm = '(?:sunt|eram|am fost|fiind)';

export const telling: typeof english = {
  title: 'După asta se poate afla cine ești',
  lead: 'S-a uitat doar acest dispozitiv și nu s-a trimis nimic. Poți trimite textul așa cum este.',
  kinds: {
    name: { label: 'Un nume', advice: 'Spune ce se întâmplă, fără să spui cui.', instead: 'cineva', act: 'Scrie „cineva”' },
    email: {
      label: 'O adresă de e-mail',
      advice: 'Las-o deoparte: cine îți scrie la ea știe și cine ești.',
      instead: '',
      act: 'Scoate',
    },
    phone: { label: 'Un număr de telefon', advice: 'Lasă-l deoparte: este al unei singure persoane.', instead: '', act: 'Scoate' },
    self: {
      label: 'Ceva ce se potrivește puținor oameni',
      advice: 'Scrie așa cum ar putea scrie oricine din echipă: „unii dintre noi …”.',
      instead: null,
      act: 'Arată-mi unde',
    },
  },
  more: 'Mai jos sunt și altele.',
  capitals: 'names',
  notNames: [
    'luni marti miercuri joi vineri sambata duminica ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
    'craciun craciunul craciunului paste pastele pastelui pasti revelion revelionul revelionului dumnezeu doamne domnul covid internet internetul wifi wi fi',
    'romania romaniei moldova moldovei ardeal transilvania europa europei anglia germania italia spania franta ungaria ucraina ucrainei polonia',
    'america sua bucuresti bucurestiul cluj timisoara iasi romana engleza germana franceza maghiara italiana spaniola',
    'excel excelul excelului word wordul outlook outlookul teams teamsul teamsului powerpoint powerpointul windows windowsul office microsoft google',
    'apple android iphone iphoneul slack slackul zoom zoomul whatsapp whatsappul sharepoint sharepointul salesforce jira linkedin facebook',
    'instagram youtube amazon sap sapul messenger viber ok hr it ssm anaf itm coro dumneavoastra dvs ul',
  ].flatMap((line) => line.split(' ')),
  alsoWords: [
    'popa lupu ursu cojocaru croitoru fieraru moraru olaru rotaru ciobanu pacuraru dascalu ungureanu munteanu moldoveanu olteanu sarbu rusu turcu',
    'negru alb albu rosu verde vanatu balan brumaru mare micu mic lungu scurtu gras grasu slabu tanase bunea bun buna frumos frumosu tineru',
    'vulpe iepure cerb corb cocos vrabie cuc barza gasca lup urs cal soare luna stan stancu piatra codru padure crang deal munte rau lac iarba',
    'floare florea trandafir viorica violeta lacramioara crina margareta garofita iasmina dalia rodica brad bradu artar nuca alun visan cires mar para',
    'craciun pascu sava marin marina mai iulie august vara toamna iarna primavara norocel fericita dor dora mila speranta credinta victoria gloria gratiela',
    'sora fratila domnu preda voda voicu ion pop pavel luca voinea viteazu bratu mana mustata barbu capra oprea lazar arman doru rares',
  ].flatMap((line) => line.split(' ')),
  titles: [
    'domnul',
    'domnului',
    'dl',
    'dlui',
    'doamna',
    'doamnei',
    'dna',
    'dnei',
    'domnisoara',
    'dra',
    'dr',
    'doctor',
    'prof',
    'profesor',
    'ing',
    'nea',
    'tanti',
  ],
  phrases: [
    {
      pattern: `(?:${iAm}|ca) (?:aici )?(?:singur(?:a|ul)|unic(?:a|ul)|prim(?:a|ul)|ultim(?:a|ul)|(?:cea|cel) mai (?:tânăr[ăa]?|bătrân[ăa]?|vechi|veche|nou[ăa]?)|(?:cea|cel) din urmă)(?:,? (?:${person}|care|din|de|de la|dintre|aici|cu|angajat[ăa]?|venit[ăa]?))`,
      label: 'Se potrivește unei singure persoane.',
    },
    {
      pattern: `(?:singur(?:a|ul)|unic(?:a|ul)|prim(?:a|ul)) (?!persoană care)${person} (?:aici|din|de|de la|în|la|care)`,
      label: 'Se potrivește unei singure persoane.',
    },
    {
      pattern: '(?:doar|numai) eu (?:vorbesc|știu|cunosc|sunt|lucrez|am|fac)(?: \\p{L}+){1,3}|sunt singur(?:a|ul) (?:care|de aici)',
      label: 'Se potrivește unei singure persoane.',
    },
    {
      pattern: `(?:ca|în calitate de) (?:nou(?:l|a)? |fost(?:ul|a)? )?${post}(?: (?:tău|ta|vostru|voastră|lui|ei|dumneavoastră|său|sa))?`,
      label: 'Spune ce funcție ai.',
    },
    {
      pattern: `${iAm} (?:aici |doar |încă |un |o |noul |noua )*(?:${post}|${boss})`,
      label: 'Spune ce funcție ai.',
    },
    {
      pattern: `(?:ca|în calitate de|fiind) (?:o |un )?(?:tânăr[ăa]? |singură )?${person}`,
      label: 'Într-o echipă mică se potrivește puținora.',
    },
    {
      pattern:
        '(?:din|în|de la|după|înainte de|pe durata|de când cu|la|concediul meu|concediul) ?(?:concedi(?:ul|u) )?(?:meu |de )*(?:maternitate|paternitate|paternal|creștere(?:a)? (?:a )?copilului|îngrijire(?:a)? (?:a )?copilului|concediu(?:l)? (?:meu )?(?:de maternitate|de creștere(?:a)? (?:a )?copilului|medical|paternal|de odihnă prelungit))',
      label: 'Ceilalți știu cine a lipsit.',
    },
    {
      pattern: `(?:lucrez|sunt|muncesc)(?: ${here})? de ${time}(?: ${here})?|de ${time} (?:de când )?(?:lucrez|sunt|muncesc)(?: ${here})?`,
      label: 'Spune de când ești aici.',
    },
    {
      pattern: `(?:lucrez|sunt|muncesc) ${here} din (?:19|20)[0-9]{2}|din (?:19|20)[0-9]{2} (?:lucrez|sunt|muncesc) ${here}`,
      label: 'Spune de când ești aici.',
    },
    {
      pattern: `(?:după|am|în (?:toți|toate|cei|cele)) (?:cei |cele )?${time} (?:ai mei |ale mele )?(?:de când sunt |de muncă |de lucru |petrecuți )?${here}`,
      label: 'Spune de când ești aici.',
    },
    {
      pattern: `(?:în|după) (?:cei|cele) ${time} (?:ai mei|ale mele|de (?:muncă|vechime))|am ${time} vechime`,
      label: 'Spune de când ești aici.',
    },
    {
      pattern:
        '(?:de când|când|după ce|înainte să|până să|imediat ce) (?:m-am |mi-am |am |mă |eu am )(?:\\p{L}+ )?(?:venit|început|angajat|întors|intrat|sosit|mutat|transferat|îmbolnăvit|căsătorit|despărțit|divorțat|născut|operat|promovat|revenit|pensionat|pensionez|rămas (?:gravidă|însărcinată))(?: din \\p{L}+)?',
      label: 'Ceilalți știu când a fost.',
    },
    {
      pattern:
        '(?:de când|când|după ce) m-(?:au|ați) (?:angajat|mutat|transferat|promovat|avansat)|(?:când|după ce) (?:ies|voi ieși|mă duc|plec) la pensie',
      label: 'Ceilalți știu când a fost.',
    },
    { pattern: 'de când (?:sunt|lucrez|muncesc) (?:aici|la voi)', label: 'Spune de când ești aici.' },
    {
      pattern: `${iAm} (?:(?:acum|și|încă|o persoană) )*(?:însărcinată|gravidă|surd[ăa]?|oarb[ăa]|orb|nevăzăto(?:r|are)|dislexic[ăa]?|autist[ăa]?|gay|lesbiană|trans|musulman[ăa]?|evre(?:u|ică)|stângaci(?:e)?|în scaun rulant|în (?:perioada de )?probă|cu (?:dizabilități|handicap)|în concediu medical|mam[ăa] singură|tată singur|divorțat[ăa]?|aproape de pensie|din (?:moldova|ucraina|nepal|vietnam|sri lanka|india))`,
      label: 'Se potrivește puținor oameni.',
    },
    {
      pattern:
        '(?:sarcina|dizabilitatea|handicapul|boala|operația|burn-?out-?ul|epuizarea|diagnosticul|depresia|cancerul|diabetul|scaunul (?:meu )?rulant|vălul|divorțul|nunta|înmormântarea|accidentul|accentul|viza|permisul (?:meu )?de muncă|promovarea|avansarea|perioada (?:mea )?de probă|stagiul|practica|pensionarea|pensia|gemenii|nașterea) (?:mea|meu|mei)|(?:sarcinii|operației|bolii|divorțului|accidentului|pensionării|nașterii) (?:mele|meu)|depresia mea',
      label: 'Se potrivește puținor oameni.',
    },
    {
      pattern:
        '(?:am|împlinesc|am împlinit|fac)(?: deja| aproape| acum)? [2-6][0-9] de ani(?! (?:de|în|la|aici))|la [2-6][0-9] de ani(?: ai mei)?',
      label: 'Îți spune vârsta.',
    },
    {
      pattern:
        '(?:biroul|masa|locul|postul|dulapul|vestiarul|camera) (?:meu|mea)(?: de (?:lucru|parcare))? (?:este |e |se află |stă )?(?:chiar )?(?:lângă|vizavi|în fața|în spatele|sub|la (?:etajul|intrare|geam|parter)|numărul)(?: [\\p{L}0-9]+){0,2}',
      label: 'Spune unde ești de găsit.',
    },
    { pattern: '(?:mă numesc|mă cheamă|numele meu (?:este|e)|semnat,?|cu stimă,|cu respect,)(?: \\p{L}+)?', label: 'Este semnat.' },
    {
      pattern:
        '(?:mi-a|mi-ați|m-a|m-ați|mi-au|m-au) (?:\\p{L}+ )?(?:spus|zis|scris|promis|certat|sunat|chemat|strigat|reproșat|insultat|țipat|jignit)(?: \\p{L}+){0,2}? (?:ieri|alaltăieri|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|săptămâna trecută|luna trecută|în (?:ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie))',
      label: 'Cine a vorbit cu tine își amintește.',
    },
    {
      pattern:
        '(?:a|ați|au) (?:țipat|strigat|urlat|răcnit) la mine (?:ieri|alaltăieri|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|săptămâna trecută)|(?:ieri|alaltăieri|luni|marți|miercuri|joi|vineri|sâmbătă|duminică)(?: \\p{L}+){0,2}? (?:a|au) (?:țipat|strigat|urlat) la mine',
      label: 'Cine a vorbit cu tine își amintește.',
    },
  ],
};
