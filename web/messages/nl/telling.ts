// What the employees' page says, in Dutch, of a comment that could tell who wrote it, and by which words and phrases of the language it knows.
import type { telling as english } from '../en/telling.ts';

const number =
  '(?:[0-9]+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|[a-z]+tien|[a-zëï]*(?:twintig|dertig|veertig))';
const time = `(?:(?:bijna|meer dan|ruim|al|zo'n|ongeveer) )*${number} (?:jaar|jaren|maanden|weken)`;
const here =
  '(?:hier|bij (?:jullie|ons|u|het bedrijf|dit bedrijf|deze (?:firma|winkel))|in (?:dienst|dit team|dit bedrijf|deze (?:functie|winkel|ploeg|groep)|het (?:bedrijf|team))|op (?:deze afdeling|dit kantoor))';
const post =
  "(?:plaatsvervang(?:er|ster)|plaatsvervangend \\p{L}+|(?:team|ploeg|afdelings|groeps|filiaal)(?:leider|leidster|chef|hoofd|manager)|teamlead|voor(?:man|vrouw)|or-?lid|lid van de (?:or|ondernemingsraad)|vertrouwenspersoon|vakbonds(?:lid|afgevaardigde|vertegenwoordiger)|preventiemedewerker|leerling|trainee|stagiair(?:e)?|werkstudent(?:e)?|uitzendkracht|vakantiekracht|invalkracht|conciërge|nachtportier|bhv'er)";
const person = `(?:${post}|vrouw|man|meisje|moeder|vader|mama|papa|ouder|buitenlander|buitenlandse|vluchteling|moslim(?:a)?|christen|jood|joodse|hindoe|zwarte (?:vrouw|man|persoon|collega)|homo|lesbienne|trans(?:persoon|vrouw|man)|rolstoelgebruiker|mantelzorger|parttimer|deeltijder|roker|vegetariër|zij-?instromer|gepensioneerde|(?:vrachtwagen)?chauffeur|student(?:e)?|verpleegkundige|verpleger|arts|ingenieur|boekhoud(?:er|ster)|secretaresse|receptionist(?:e)?|elektricien|monteur|verkop(?:er|ster)|verkoopster|kassière)`;

export const telling: typeof english = {
  title: 'Hieraan is misschien te zien wie je bent',
  lead: 'Alleen dit apparaat heeft gekeken, en er is niets verstuurd. Je mag het zo versturen.',
  kinds: {
    name: { label: 'Een naam', advice: 'Zeg wat er gebeurt zonder te zeggen met wie.', instead: 'iemand', act: '‘iemand’ schrijven' },
    email: {
      label: 'Een e-mailadres',
      advice: 'Laat het weg: wie je daarop schrijft, weet ook wie je bent.',
      instead: '',
      act: 'Weghalen',
    },
    phone: { label: 'Een telefoonnummer', advice: 'Laat het weg: het is van maar één persoon.', instead: '', act: 'Weghalen' },
    self: {
      label: 'Iets dat op weinig mensen past',
      advice: 'Schrijf het zoals iedereen in het team het zou kunnen: ‘sommigen van ons …’.',
      instead: null,
      act: 'Laat zien waar',
    },
  },
  more: 'Verderop staat er nog meer.',
  capitals: 'names',
  notNames: [
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    'januari februari maart april mei juni juli augustus september oktober november december',
    'kerst kerstmis pasen pinksteren sinterklaas koningsdag hemelvaart ramadan suikerfeest halloween god covid corona internet wifi wi fi',
    'nederlands nederlandse vlaams engels engelse duits duitse frans franse spaans italiaans pools poolse turks arabisch europees amerikaans',
    'nederland belgie vlaanderen duitsland engeland frankrijk spanje italie polen europa amerika turkije amsterdam rotterdam',
    'excel word outlook teams powerpoint windows office microsoft google apple android iphone slack zoom whatsapp sharepoint salesforce',
    'jira linkedin facebook instagram youtube amazon sap ok hr cao bhv arbo uwv zzp nps coro u uw ik',
  ].flatMap((line) => line.split(' ')),
  alsoWords: [
    'roos rozen lelie iris jasmijn bloem mos linde wilg storm regen sneeuw zomer winter herfst lente mei juni juli april augustus',
    'bas bram pim jet mees beer wolf vos leeuw haan vogel visser vis mus raaf valk spin bij lot fleur faith joy hope merel duif zwaan',
    'wit witte zwart zwarte bruin bruijn grijs groen rood rode groot grote klein kleine lang lange kort korte jong jonge oud oude dik mooi goed',
    'koning prins graaf keizer hertog bakker smit smid kok kuiper molenaar mulder meijer timmer timmerman slager jager boer schipper schrijver',
    'dijk berg bos brug poort huis molen meer veld kamp heuvel brink kerk hof dam post bank kant wal steen sluis polder beek bergen bosch',
    'trouw vrede vrij wijs blij sterk vrolijk lief ernst engel heer meester wil mark frank man mens kind ster maas dekker rust haas',
  ].flatMap((line) => line.split(' ')),
  titles: ['meneer', 'mijnheer', 'dhr', 'heer', 'mevrouw', 'mevr', 'mw', 'mej', 'dr', 'dokter', 'prof', 'professor', 'ing', 'ir', 'drs'],
  phrases: [
    {
      pattern: `(?:ik (?:ben|was)|(?:ben|was) ik|als)(?: \\p{L}+){0,2} (?:de|een van de|jullie) (?:enige|jongste|oudste|langstzittende|nieuwste|weinige)(?: (?:${person}|die|in|van|op|met|hier))`,
      label: 'Dat past op één persoon.',
    },
    {
      pattern: `(?:als|de|ben|was) (?:de )?(?:enige|eerste|laatste) (?:\\p{L}+e )?${person}(?: (?:hier|in|op|van|bij|die|met))?`,
      label: 'Dat past op één persoon.',
    },
    {
      pattern: `als (?:(?:nieuwe|voormalig|oud) )?${post}|als (?:je|jouw|jullie|uw|zijn|haar|de|een) (?:nieuwe |voormalige )?${post} \\p{L}+ ik`,
      label: 'Dat noemt je functie.',
    },
    {
      pattern: `(?:ik (?:ben|was)|(?:ben|was) ik) (?:(?:je|jouw|jullie|zijn|haar|de|een|hier|nog|maar) )*${post}`,
      label: 'Dat noemt je functie.',
    },
    {
      pattern: `als (?:alleenstaande |jonge |oudere |zwangere |gescheiden |zwarte )?${person}|als (?:een |de )${person} \\p{L}+ ik`,
      label: 'In een klein team past dat op weinig mensen.',
    },
    {
      pattern:
        '(?:mijn|met|van|na|voor|sinds|tijdens|uit) (?:mijn )?(?:ouderschapsverlof|zwangerschapsverlof|bevallingsverlof|vaderschapsverlof|geboorteverlof|partnerverlof|adoptieverlof|zorgverlof|rouwverlof|studieverlof|sabbatical|ziekteverlof|re-?integratie)',
      label: 'Anderen weten wie er weg was.',
    },
    { pattern: `(?:in|na|met|al|tijdens) (?:al )?mijn (?:eerste |laatste )?${time}`, label: 'Dat zegt hoelang je hier bent.' },
    {
      pattern: `(?:ik )?(?:werk|ben|zit)(?: ik)?(?: nu)? (?:${time}|(?:sinds|vanaf) (?:19|20)[0-9]{2}) ${here}`,
      label: 'Dat zegt hoelang je hier bent.',
    },
    {
      pattern: `(?:ik )?(?:werk|ben|zit)(?: ik)?(?: nu)? ${here} (?:nu )?(?:${time}|(?:al )?(?:sinds|vanaf) (?:19|20)[0-9]{2})`,
      label: 'Dat zegt hoelang je hier bent.',
    },
    {
      pattern: `(?:na|al|sinds|met) (?:${time}|(?:19|20)[0-9]{2})(?: dat)? (?:(?:werk|ben|zit) ik |ik )?${here}(?: (?:te werken|werk|ben|zit))?`,
      label: 'Dat zegt hoelang je hier bent.',
    },
    {
      pattern:
        '(?:sinds|toen|nadat|voordat|als|zodra) ik (?:(?:hier|in \\p{L}+|uit \\p{L}+|van \\p{L}+|naar \\p{L}+|weer|terug) )*(?:begon|begonnen|kwam|gekomen|ben (?:begonnen|gekomen|aangenomen|teruggekomen|gepromoveerd|overgeplaatst|geopereerd|getrouwd|gescheiden)|werd (?:aangenomen|overgeplaatst|geopereerd|ziek|gepromoveerd)|ziek werd|zwanger (?:was|werd|raakte)|terugkwam|promotie kreeg|trouwde|met pensioen (?:ga|ben)|overgeplaatst (?:werd|ben)|aangenomen (?:werd|ben))',
      label: 'Anderen weten wanneer dat was.',
    },
    {
      pattern:
        '(?:ik (?:ben|was|zit|zat)|(?:ben|was|zit) ik) (?:nog |nu |zelf |ook |al |een )*(?:zwanger|gehandicapt|doof|blind|slechthorend|dyslectisch|autistisch|homo|lesbisch|biseksueel|trans|moslim(?:a)?|joods|linkshandig|in (?:mijn|de) proeftijd|in een rolstoel|met (?:ouderschaps|zwangerschaps)verlof|alleenstaande (?:moeder|vader|ouder)|bijna met pensioen)',
      label: 'Dat past op weinig mensen.',
    },
    {
      pattern:
        'mijn (?:zwangerschap|handicap|beperking|ziekte|operatie|burn-?out|diagnose|depressie|kanker|diabetes|rolstoel|hoofddoek|scheiding|bruiloft|huwelijk|rouw|ongeluk|ongeval|accent|visum|verblijfsvergunning|werkvergunning|promotie|proeftijd|leerwerktraject|stage|pensioen|tweeling|pasgeboren \\p{L}+|bevalling)',
      label: 'Dat past op weinig mensen.',
    },
    {
      pattern:
        '(?:ik (?:ben|word|werd)|(?:ben|word) ik)(?: nu| al| bijna| dit jaar)? [2-6][0-9](?! ?(?:%|procent|uur|minuten|dagen|weken|maanden|keer|kilo|km|klanten))',
      label: 'Dat zegt hoe oud je bent.',
    },
    { pattern: '(?:met|op) mijn [2-6][0-9](?:e|ste)?(?: jaar)?', label: 'Dat zegt hoe oud je bent.' },
    {
      pattern:
        'mijn (?:bureau|werkplek|kantoor|kamer|kluisje|parkeerplaats|plek) (?:staat |is |zit |ligt )?(?:vlak )?(?:naast|tegenover|achter|voor (?:de|het)|bij (?:de|het)|op de (?:begane|eerste|tweede|derde)|nummer)(?: [\\p{L}0-9]+){0,3}',
      label: 'Dat zegt waar je te vinden bent.',
    },
    {
      pattern: '(?:mijn naam (?:is|staat)|ik heet|getekend|met vriendelijke groet(?:en)?|groetjes|groeten,)(?: \\p{L}+)?',
      label: 'Het is ondertekend.',
    },
    {
      pattern:
        '(?:heeft|heb|hebt|hebben|zei|zeiden|schreeuwde|riep|beloofde) (?:\\p{L}+ )?(?:tegen mij|tegen me|mij|me) (?:gisteren|eergisteren|afgelopen \\p{L}+|vorige (?:week|maand)|(?:op )?(?:maan|dins|woens|donder|vrij|zater|zon)dag|in (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))',
      label: 'Wie met je sprak, weet dat nog.',
    },
  ],
};
