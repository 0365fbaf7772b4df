// What the employees' page says, in Danish, of a comment that could tell who wrote it, and by which words and phrases of the language it knows.
import type { telling as english } from '../en/telling.ts';

const number =
  '(?:[0-9]+|en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|(?:tret|fjor|fem|seks|syt|at|nit)ten|[a-zæøå]*(?:tyve|tredive|fyrre))';
const time = `(?:(?:over|mere end|næsten|snart|godt|cirka|omkring) )*${number} (?:års?|måneder|uger)`;
const here =
  '(?:her|hos (?:jer|os|firmaet|virksomheden)|(?:i|på) (?:firmaet|virksomheden|teamet|butikken|afdelingen|dette (?:firma|team|job|kontor)|denne (?:afdeling|arbejdsplads|butik|virksomhed)|det her (?:firma|team|job)))';
const post =
  '(?:stedfortræder|souschef|(?:team|gruppe|skift|afdelings|butiks|drifts|vagt)(?:leder|chef)|formand|tillidsmand|tillidskvinde|tillidsrepræsentant|arbejdsmiljørepræsentant|sikkerhedsrepræsentant|lærling|elev|trainee|praktikant|studentermedhjælper|ungarbejder|flexjobber|fleksjobber|vikar|timelønnet|afløser|pedel|vicevært|nattevagt)';
const person = `(?:${post}|kvinde|mand|fyr|pige|mor|far|forælder|småbarnsmor|småbarnsfar|udlænding|indvandrer|flygtning|muslim|kristen|jøde|hindu|sort|homoseksuel|bøsse|lesbisk|transperson|kørestolsbruger|handicappet|deltidsansat|ryger|vegetar|veganer|pensionist|(?:lastbil)?chauffør|truckfører|studerende|sygeplejerske|læge|ingeniør|bogholder|sekretær|receptionist|elektriker|tekniker|sælger|kassedame)`;
/** Not what follows a comparison or a noun: det samme som en praktikant. */
const as = '(?<!(?:samme|lige så \\p{L}+|så|sådan|mere|mindre|andet|den|det|de|dem|nogen|alle) )som';

export const telling: typeof english = {
  title: 'Det her kan afsløre, hvem du er',
  lead: 'Kun denne enhed har kigget, og intet er sendt. Du må gerne sende det, som det er.',
  kinds: {
    name: { label: 'Et navn', advice: 'Sig, hvad der sker, uden at sige, hvem det handler om.', instead: 'nogen', act: 'Skriv »nogen«' },
    email: {
      label: 'En e-mailadresse',
      advice: 'Udelad den: Den, der skriver til dig på den, ved også, hvem du er.',
      instead: '',
      act: 'Fjern den',
    },
    phone: { label: 'Et telefonnummer', advice: 'Udelad det: Det tilhører kun én person.', instead: '', act: 'Fjern det' },
    self: {
      label: 'Noget, der passer på få',
      advice: 'Skriv det, som alle i teamet kunne skrive det: »nogle af os …«.',
      instead: null,
      act: 'Vis mig hvor',
    },
  },
  more: 'Der er mere længere nede.',
  capitals: 'names',
  notNames: [
    'mandag tirsdag onsdag torsdag fredag lørdag søndag mandagen fredagen weekenden',
    'januar februar marts april maj juni juli august september oktober november december',
    'jul julen nytar paske pasken pinse kristi himmelfart store bededag ramadan eid halloween gud covid corona internet wifi wi fi',
    'dansk danske engelsk svensk norsk tysk fransk spansk polsk arabisk europa danmark sverige norge tyskland england polen usa eu grønland færøerne',
    'københavn arhus aarhus odense aalborg jylland fyn sjælland excel word outlook teams powerpoint windows office microsoft google apple android iphone',
    'slack zoom whatsapp sharepoint salesforce jira linkedin facebook instagram youtube amazon sap mobilepay mitid',
    'ok okay hr it mus apv nps coro hk lo fh jer jeres de dem deres du',
  ].flatMap((line) => line.split(' ')),
  alsoWords: [
    'bo bror stig rose rosa lilje viola iris jasmin bjørn ulv ravn falk due svane sten stern fred frede frida sol solveig dag mild vera tove gry liv',
    'freja max frank mark love min mie mai maja pia per lone lise ellen helle hella bent kai asger holger karl kristen ask birk lind storm vind',
    'bjerg dal holm strøm strand sø skov kvist gren blad lund bæk krog toft mose vang gade bro hal stal glad modig stærk frisk kold rask stolt',
    'ung gammel lang kort hvid sort brun grøn gra rød stor lille ny fin smed møller bager skytte munk prins konge bonde fisker skriver kok jæger',
    'maj marts april juni juli august sommer vinter var will hope joy grace angel star art ward page king young bank dam vig næs',
  ].flatMap((line) => line.split(' ')),
  titles: ['herr', 'hr', 'fru', 'frøken', 'dr', 'doktor', 'prof', 'professor'],
  phrases: [
    {
      pattern: `(?:(?:jeg (?:er|var|blev)|(?:er|var|blev) jeg)(?: \\p{L}+){0,2}|som|i kraft af at være) (?:den|det|en af de|jeres|vores) (?:eneste|yngste|ældste|nyeste|få)(?: \\p{L}+){0,3}`,
      label: 'Det passer på én person.',
    },
    {
      pattern: `(?:(?:som|er|var) (?:den )?(?:eneste|første|sidste|yngste|ældste)|den eneste) (?:\\p{L}+e )?${person}(?:en|n|s)?(?: (?:her|i|på|med|som|der))?`,
      label: 'Det passer på én person.',
    },
    { pattern: `som (?:eneste|yngste|ældste|nyeste) (?:her|i|på|af|med|uden|blandt)`, label: 'Det passer på én person.' },
    { pattern: `(?:det er )?kun mig,? (?:der|som|her)(?: \\p{L}+){0,2}`, label: 'Det passer på én person.' },
    {
      pattern: `${as} (?:(?:din|jeres|hans|hendes|vores|en) )?(?:(?:ny|nye|tidligere|forhenværende|konstitueret|fungerende) )?${post}`,
      label: 'Det nævner din rolle.',
    },
    {
      pattern: `(?:jeg (?:er|var|arbejder som)|(?:er|var) jeg) (?:(?:jeres|din|hans|hendes|en|ny|kun|bare|her|stadig) )*${post}`,
      label: 'Det nævner din rolle.',
    },
    {
      pattern: `${as} (?:en )?(?:enlig |ung |ældre |gravid |fraskilt |sort |muslimsk |homoseksuel )?${person}`,
      label: 'I et lille team passer det på få.',
    },
    {
      pattern:
        '(?:min|fra|efter|før|under|siden|af|på) (?:min )?(?:barsel|barselsorlov|forældreorlov|fædreorlov|orlov|sygemelding|sygeorlov|studieorlov|plejeorlov|genoptræning)(?:en)?|(?:jeg (?:er|var|blev|har været)|(?:er|var) jeg) (?:\\p{L}+ )?(?:langtids)?syge?meldt',
      label: 'Andre ved, hvem der var væk.',
    },
    {
      pattern: `(?:i|på|efter|med) (?:alle )?mine (?:første |seneste |sidste )?${time}|${time} ${here}`,
      label: 'Det viser, hvor længe du har været her.',
    },
    {
      pattern: `(?:jeg )?(?:har )?(?:jeg )?(?:arbejdet|været|arbejder)(?: jeg)?(?: nu| allerede)? (?:${here}(?: nu| allerede)? (?:i |siden )(?:${time}|(?:19|20)[0-9]{2})|(?:i )?${time} ${here}|siden (?:19|20)[0-9]{2})`,
      label: 'Det viser, hvor længe du har været her.',
    },
    {
      pattern: `(?:i ${time}|siden (?:19|20)[0-9]{2}) har jeg (?:arbejdet|været)`,
      label: 'Det viser, hvor længe du har været her.',
    },
    {
      pattern:
        '(?:siden|da|når|efter(?: at)?|før|inden|indtil) jeg(?: har| havde| er)?(?: \\p{L}+){0,2}? (?:begyndte|begyndt|startede|startet|(?:blev|blevet) (?:ansat|forfremmet|forflyttet|overflyttet|opereret|syg|gravid|mor|far|gift|skilt|indlagt)|flyttede hertil|skiftede (?:til|afdeling|team)|kom (?:hertil|her til|tilbage|fra \\p{L}+)|kommet (?:hertil|tilbage|fra \\p{L}+)|giftede mig|går på (?:pension|efterløn)|gik på (?:pension|efterløn))',
      label: 'Andre ved, hvornår det var.',
    },
    {
      pattern:
        '(?:jeg (?:er|var|blev)|(?:er|var) jeg) (?:\\p{L}+ )?(?:gravid|højgravid|døv|blind|hørehæmmet|ordblind|autist(?:isk)?|homoseksuel|bøsse|lesbisk|biseksuel|trans(?:person)?|muslim|jøde|jødisk|venstrehåndet|kørestolsbruger|enlig (?:mor|far|forælder)|alenemor|alenefar|på prøve|i fleksjob|timelønnet|deltidsansat|nyskilt)',
      label: 'Det passer på få.',
    },
    {
      pattern:
        '(?:min|mit|mine) (?:graviditet|handicap|funktionsnedsættelse|sygdom|operation|udbrændthed|stresssygemelding|diagnose|depression|kræft|diabetes|sukkersyge|adhd|kørestol|tørklæde|skilsmisse|bryllup|begravelse|ulykke|arbejdsulykke|accent|dialekt|visum|opholdstilladelse|arbejdstilladelse|forfremmelse|prøvetid|prøveperiode|læretid|elevtid|praktik|pension|efterløn|tvillinger|nyfødte?)',
      label: 'Det passer på få.',
    },
    {
      pattern:
        '(?:jeg (?:er|fylder|fyldte|bliver)|(?:er|fylder) jeg)(?: nu| snart| allerede| over| næsten)? [2-6][0-9](?! ?(?:%|procent|timer|minutter|dage|uger|måneder|gange|kilo|km|kunder))',
      label: 'Det viser, hvor gammel du er.',
    },
    { pattern: 'i en alder af [2-6][0-9](?: år)?|med mine [2-6][0-9] år', label: 'Det viser, hvor gammel du er.' },
    {
      pattern:
        '(?:min|mit) (?:skrivebord|plads|arbejdsplads|kontor|værelse|skab|parkeringsplads|p-plads) (?:er |står |ligger )?(?:lige )?(?:ved siden af|over for|overfor|bag|tæt på|ved|i kælderen|på (?:første|anden|tredje|fjerde)|nummer|nr)(?: [\\p{L}0-9]+){0,2}',
      label: 'Det viser, hvor man finder dig.',
    },
    {
      pattern:
        '(?:mit navn (?:er|står)|jeg hedder|undertegnede|(?:med )?venlig(?:e)? hilsen(?:er)?|mvh|kærlig hilsen|bedste hilsner)(?: \\p{L}+)?',
      label: 'Det er underskrevet.',
    },
    {
      pattern:
        '(?:sagde|skrev|råbte|lovede|mailede|ringede|skældte|har sagt|har skrevet)(?: \\p{L}+)? (?:til |ad |efter |af |ud på |ud )?mig (?:ud )?(?:i går|i forgårs|i (?:man|tirs|ons|tors|fre|lør|søn)dags|på (?:man|tirs|ons|tors|fre|lør|søn)dag|(?:man|tirs|ons|tors|fre|lør|søn)dag|sidste \\p{L}+|forrige \\p{L}+|i (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))',
      label: 'Den, der talte med dig, husker det.',
    },
  ],
};
