// What the employees' page says, in Norwegian, of a comment that could tell who wrote it, and by which words and phrases of the language it knows.
import type { telling as english } from '../en/telling.ts';

const number =
  '(?:[0-9]+|ett|et|en|én|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|(?:tret|fjor|fem|seks|syt|at|nit)ten|(?:tjue|tyve|tretti|tredve|førti)[a-zæøå]*)';
const time = `(?:(?:over|mer enn|nesten|snart|godt|drøyt|cirka|omtrent|rundt) )*${number} (?:år|måneder|uker)`;
const here =
  '(?:her|hos (?:dere|oss|firmaet)|(?:i|på) (?:firmaet|bedriften|selskapet|teamet|butikken|avdelingen|dette (?:firmaet|teamet|kontoret)|denne (?:avdelingen|arbeidsplassen|butikken|bedriften|jobben)))';
const post =
  '(?:stedfortreder|nestleder|assisterende \\p{L}+|(?:team|gruppe|skift|avdelings|butikks?|vakt)(?:leder|sjef)|formann|bas|tillitsvalgt|hovedtillitsvalgt|plasstillitsvalgt|verneombud|hovedverneombud|lærling|trainee|praktikant|ekstrahjelp|sommervikar|vikar|ringevikar|tilkallingsvikar|innleid|timelønnet|vaktmester|nattevakt)';
const person = `(?:${post}|kvinne|mann|fyr|jente|mor|far|mamma|pappa|forelder|småbarnsmor|småbarnsfar|utlending|innvandrer|flyktning|muslim|kristen|jøde|hindu|svart|mørkhudet|homofil|lesbisk|transperson|rullestolbruker|funksjonshemmet|deltidsansatt|røyker|vegetarianer|veganer|pensjonist|(?:lastebil|truck)?(?:sjåfør|fører)|student|sykepleier|helsefagarbeider|lege|ingeniør|regnskapsfører|sekretær|resepsjonist|elektriker|tekniker|selger)`;
/** Not what follows a comparison or a noun: det samme som en praktikant. */
const as = '(?<!(?:samme|like \\p{L}+|så|slik|mer|mindre|annet|den|det|de|dem|noen|alle) )som';

export const telling: typeof english = {
  title: 'Dette kan røpe hvem du er',
  lead: 'Bare denne enheten har sett etter, og ingenting er sendt. Du kan sende det som det er.',
  kinds: {
    name: { label: 'Et navn', advice: 'Si hva som skjer, uten å si hvem det gjelder.', instead: 'noen', act: 'Skriv «noen»' },
    email: {
      label: 'En e-postadresse',
      advice: 'Utelat den: Den som skriver til deg på den, vet også hvem du er.',
      instead: '',
      act: 'Fjern den',
    },
    phone: { label: 'Et telefonnummer', advice: 'Utelat det: Det tilhører bare én person.', instead: '', act: 'Fjern det' },
    self: {
      label: 'Noe som passer på få',
      advice: 'Skriv det slik alle i teamet kunne ha skrevet det: «noen av oss …».',
      instead: null,
      act: 'Vis meg hvor',
    },
  },
  more: 'Det er mer lenger ned.',
  capitals: 'names',
  notNames: [
    'mandag tirsdag onsdag torsdag fredag lørdag søndag mandagen fredagen januar februar mars april mai juni juli august september oktober november',
    'desember jul julen nyttar paske pasken pinse ramadan eid halloween gud covid korona corona internett internet wifi wi fi',
    'norsk norske engelsk svensk dansk finsk tysk fransk spansk polsk arabisk samisk nynorsk europa norge sverige danmark tyskland england polen usa eu',
    'oslo bergen trondheim stavanger excel word outlook teams powerpoint windows office microsoft google apple android iphone',
    'slack zoom whatsapp sharepoint salesforce jira linkedin facebook instagram youtube amazon sap vipps bankid altinn',
    'ok okei hr ia hms nav nps coro lo nho de dem deres dere du',
  ].flatMap((line) => line.split(' ')),
  alsoWords: [
    'bo bror stig rose rosa lilje viola iris jasmin bjørn ulv ravn falk due svane stein stern fred frede frida sol solveig dag mild vera tove gry liv',
    'frøya max frank mark love min mia mai maja pia per lone lise ellen helle bent kai roar geir odd tor tore ask birk lind storm vind bjerk bjørk',
    'berg dal holm strøm strand sjø skog kvist gren grønn blad lund bekk krok tuft myr mo moen vang gate bru hall stal glad modig sterk frisk kald rask stolt',
    'ung gammel lang kort hvit svart brun gra rød stor liten ny fin smed møller baker jeger munk prins konge bonde fisker kokk haug hauge bakke lie nes vik',
    'mars april juni juli august sommer vinter var høst will hope joy grace angel star art ward page king young odin',
  ].flatMap((line) => line.split(' ')),
  titles: ['herr', 'hr', 'fru', 'frøken', 'dr', 'doktor', 'prof', 'professor'],
  phrases: [
    {
      pattern: `(?:(?:jeg (?:er|var|ble)|(?:er|var|ble) jeg)(?: \\p{L}+){0,2}|som|i kraft av å være) (?:den|det|en av de|deres|vår) (?:eneste|yngste|eldste|nyeste|få)(?: \\p{L}+){0,3}`,
      label: 'Det passer på én person.',
    },
    {
      pattern: `(?:(?:som|er|var) (?:den )?(?:eneste|første|siste|yngste|eldste)|den eneste) (?:\\p{L}+e )?${person}(?:en|n|s)?(?: (?:her|i|på|med|som))?`,
      label: 'Det passer på én person.',
    },
    { pattern: `som (?:eneste|yngste|eldste|nyeste) (?:her|i|på|av|med|uten|blant)`, label: 'Det passer på én person.' },
    { pattern: `(?:det er )?bare (?:jeg|meg) (?:som|her)(?: \\p{L}+){0,2}`, label: 'Det passer på én person.' },
    {
      pattern: `${as} (?:(?:din|deres|hans|hennes|vår|en) )?(?:(?:ny|nye|tidligere|konstituert|fungerende) )?${post}`,
      label: 'Det nevner rollen din.',
    },
    {
      pattern: `(?:jeg (?:er|var|jobber som|arbeider som)|(?:er|var) jeg) (?:(?:deres|din|hans|hennes|en|ny|bare|her|fortsatt) )*${post}`,
      label: 'Det nevner rollen din.',
    },
    {
      pattern: `${as} (?:en )?(?:enslig |ung |eldre |gravid |skilt |svart |muslimsk |homofil )?${person}`,
      label: 'I et lite team passer det på få.',
    },
    {
      pattern:
        '(?:min|fra|etter|før|under|siden|av|i|på) (?:min )?(?:foreldrepermisjon|mammapermisjon|mammaperm|pappapermisjon|pappaperm|fødselspermisjon|permisjon|sykmelding|sykemelding|studiepermisjon|omsorgspermisjon|rehabilitering)(?:en)?(?: min)?|(?:foreldrepermisjonen|permisjonen|permen|sykmeldingen|sykemeldingen) min|(?:jeg (?:er|var|ble|har vært)|(?:er|var) jeg) (?:\\p{L}+ )?(?:syk(?:e)?meldt|permittert)',
      label: 'Andre vet hvem som var borte.',
    },
    {
      pattern: `(?:i|på|etter|med) (?:alle )?mine (?:første |siste )?${time}|${time} ${here}`,
      label: 'Det viser hvor lenge du har vært her.',
    },
    {
      pattern: `(?:jeg )?(?:har )?(?:jeg )?(?:jobbet|arbeidet|vært|jobber|arbeider)(?: jeg)?(?: nå| allerede)? (?:${here}(?: nå| allerede)? (?:i |siden )(?:${time}|(?:19|20)[0-9]{2})|(?:i )?${time} ${here}|siden (?:19|20)[0-9]{2})`,
      label: 'Det viser hvor lenge du har vært her.',
    },
    {
      pattern: `(?:i ${time}|siden (?:19|20)[0-9]{2}) har jeg (?:jobbet|arbeidet|vært)`,
      label: 'Det viser hvor lenge du har vært her.',
    },
    {
      pattern:
        '(?:siden|da|når|etter at|før|innen|inntil) jeg(?: har| hadde)?(?: \\p{L}+){0,2}? (?:begynte|begynt|startet|(?:ble|blitt) (?:ansatt|forfremmet|overflyttet|omplassert|operert|syk|gravid|mor|far|gift|skilt|innleid)|flyttet hit|byttet (?:til|avdeling|team)|kom (?:hit|tilbake|fra \\p{L}+)|kommet (?:hit|tilbake|fra \\p{L}+)|giftet meg|går av med pensjon|gikk av med pensjon|blir pensjonist|pensjoneres)',
      label: 'Andre vet når det var.',
    },
    {
      pattern:
        '(?:jeg (?:er|var|ble)|(?:er|var) jeg) (?:\\p{L}+ )?(?:gravid|høygravid|døv|blind|hørselshemmet|dyslektiker|autist(?:isk)?|homofil|lesbisk|biseksuell|trans(?:person)?|muslim|jøde|jødisk|venstrehendt|keivhendt|rullestolbruker|enslig (?:mor|far|forelder)|alenemor|alenefar|i prøvetid(?:en)?|deltidsansatt|timelønnet|nyskilt)',
      label: 'Det passer på få.',
    },
    {
      pattern:
        '(?:min|mitt|mine) (?:graviditet|funksjonshemning|funksjonsnedsettelse|sykdom|operasjon|utbrenthet|diagnose|depresjon|kreft|diabetes|adhd|rullestol|hijab|skilsmisse|bryllup|begravelse|ulykke|arbeidsulykke|aksent|dialekt|visum|oppholdstillatelse|arbeidstillatelse|forfremmelse|prøvetid|læretid|praksis|pensjon|pensjonering|tvillinger|nyfødte?)',
      label: 'Det passer på få.',
    },
    {
      pattern:
        '(?:graviditeten|funksjonshemningen|sykdommen|operasjonen|diagnosen|depresjonen|kreften|rullestolen|hijaben|skilsmissen|bryllupet|begravelsen|ulykken|arbeidsulykken|aksenten|dialekten|visumet|oppholdstillatelsen|arbeidstillatelsen|forfremmelsen|prøvetiden|prøvetida|læretiden|læretida|pensjonen|tvillingene) (?:min|mitt|mine)',
      label: 'Det passer på få.',
    },
    {
      pattern:
        '(?:jeg (?:er|fyller|fylte|blir)|(?:er|fyller) jeg)(?: nå| snart| allerede| over| nesten)? [2-6][0-9](?! ?(?:%|prosent|timer|minutter|dager|uker|måneder|ganger|kilo|km|mil|kunder))',
      label: 'Det viser hvor gammel du er.',
    },
    { pattern: 'i en alder av [2-6][0-9](?: år)?|med mine [2-6][0-9] år', label: 'Det viser hvor gammel du er.' },
    {
      pattern:
        '(?:skrivebordet|pulten|plassen|arbeidsplassen|kontoret|rommet|skapet|parkeringsplassen) (?:min|mitt) (?:er |står |ligger )?(?:rett )?(?:ved siden av|overfor|bak|nærmest|ved|i kjelleren|i (?:første|andre|tredje|fjerde)|nummer|nr)(?: [\\p{L}0-9]+){0,2}',
      label: 'Det viser hvor man finner deg.',
    },
    {
      pattern: '(?:navnet mitt (?:er|står)|mitt navn (?:er|står)|jeg heter|undertegnede|(?:med )?vennlig hilsen|mvh|hilsen)(?: \\p{L}+)?',
      label: 'Det er undertegnet.',
    },
    {
      pattern:
        '(?:sa|skrev|ropte|skrek|lovet|lovte|mailet|ringte|kjeftet|brølte|skjelte)(?: \\p{L}+)? (?:til |på |etter |ut )?meg (?:ut )?(?:i går|i forgårs|(?:på |sist )?(?:man|tirs|ons|tors|fre|lør|søn)dag|forrige \\p{L}+|i (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember))',
      label: 'Den som snakket med deg, husker det.',
    },
  ],
};
