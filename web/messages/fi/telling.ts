// What the employees' page says, in Finnish, of a comment that could tell who wrote it, and by which words and phrases of the language it knows.
import type { telling as english } from '../en/telling.ts';

const number =
  '(?:[0-9]+|(?:yksi|yhden|kaksi|kahden|kolme|kolmen|neljä|neljän|viisi|viiden|kuusi|kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen)(?:toista|kymmentä\\p{L}*|kymmenen\\p{L}*)?)';
const about = '(?:(?:yli|lähes|melkein|noin|pian|kohta|jo) )*';
const time = `${about}${number} (?:vuotta|kuukautta|viikkoa)`;
const here = '(?:täällä|teillä|(?:tässä|tällä|samassa) \\p{L}+(?:ssa|ssä|lla|llä)|talossa|firmassa|yrityksessä|tiimissä)';
const ending = '(?:na|nä|a|ä|ta|tä)?';
const post = `(?:sijai(?:nen|sena)|varahenkilö|(?:tiimin|vuoron|ryhmän|osaston|työn)?(?:vetäjä|johtaja|esimies|esihenkilö)|varaesi(?:mies|henkilö)|apulais\\p{L}+|(?:pää)?luottamus(?:mies|miehenä|henkilö)|työsuojeluvaltuutettu|harjoittelija|oppisopimus(?:opiskelija|laisena|lainen)|kesätyönteki?jä|vuokratyönteki?jä|tuntityönteki?jä|keikkalai(?:nen|sena)|talonmie(?:s|henä)|huoltomie(?:s|henä)|yövartija|trainee)${ending}`;
const person = `(?:${post}|(?:nainen|naisena|mies|miehenä|äiti|isä|vanhempi|yksinhuoltaja|ulkomaalai(?:nen|sena)|maahanmuuttaja|pakolai(?:nen|sena)|muslimi|kristitty|juutalai(?:nen|sena)|hindu|tummaihoi(?:nen|sena)|homo|lesbo|transihmi(?:nen|senä)|vammai(?:nen|sena)|pyörätuolin käyttäjä|osa-aikai(?:nen|sena)|tupakoija|kasvissyöjä|vegaani|eläkelai(?:nen|sena)|(?:kuorma-auton|trukin)?kuljettaja|kuski|opiskelija|sairaanhoitaja|lähihoitaja|lääkäri|insinööri|kirjanpitäjä|sihteeri|vastaanottovirkailija|sähköasentaja|sähkömies|asentaja|myyjä)${ending})`;

export const telling: typeof english = {
  title: 'Tästä voi tunnistaa sinut',
  lead: 'Vain tämä laite on katsonut, eikä mitään ole lähetetty. Voit lähettää tekstin sellaisena kuin se on.',
  kinds: {
    name: { label: 'Nimi', advice: 'Kerro, mitä tapahtuu, kertomatta kenelle.', instead: 'joku', act: 'Kirjoita ”joku”' },
    email: {
      label: 'Sähköpostiosoite',
      advice: 'Jätä se pois: se, joka kirjoittaa sinulle siihen, tietää myös, kuka olet.',
      instead: '',
      act: 'Poista se',
    },
    phone: { label: 'Puhelinnumero', advice: 'Jätä se pois: se kuuluu vain yhdelle ihmiselle.', instead: '', act: 'Poista se' },
    self: {
      label: 'Jotain, mikä sopii harvaan',
      advice: 'Kirjoita niin kuin kuka tahansa tiimissä voisi kirjoittaa: ”jotkut meistä …”.',
      instead: null,
      act: 'Näytä missä',
    },
  },
  more: 'Tätä on lisää alempana.',
  capitals: 'names',
  // Finnish bends its words, so the commonest forms stand here as well.
  notNames: [
    'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina',
    'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu lokakuu marraskuu joulukuu joulu jouluna joulun paasiainen juhannus',
    'juhannuksena vappu vappuna uusivuosi pikkujoulut ramadan halloween jumala covid korona koronan internet netti wifi wi fi',
    'suomi suomen suomessa suomeksi englanti englannin englanniksi ruotsi ruotsin ruotsissa ruotsiksi viro viron virossa saksa saksan venaja venajan puola puolan eu usa',
    'puolasta virosta venajalta saksasta ruotsista suomesta englannista puolassa saksassa venajalla',
    'eurooppa euroopan helsinki helsingin helsingissa espoo vantaa tampere tampereen tampereella turku turun turussa oulu oulun oulussa lappi',
    'excel excelin excelissa excelia word outlook outlookin teams teamsin teamsissa teamsiin powerpoint windows office microsoft google apple android iphone',
    'slack slackissa zoom whatsapp whatsappissa sharepoint salesforce jira linkedin facebook instagram youtube amazon sap mobilepay coro coron corossa',
    'ok hr hrn it tes tyel kela kelan nps te teidan teille teilla teita',
  ].flatMap((line) => line.split(' ')),
  alsoWords: [
    'toivo rauha ilo oiva sulo urho uljas lahja impi aamu ilta helmi kukka ruusu lilja orvokki vuokko kielo pihla satu taru runo sini suvi kesa',
    'talvi syksy meri aalto ranta lumi tuuli tuulia tuisku usva pilvi sade vesa oksa lehti koivu kuusi manty paju haapa leppa kataja visa tammi pihlaja',
    'armas onni voitto veli kauko taisto rauno ahti aura sointu soile saima hilla marja mansikka mustikka into inka ella mai tuure otso karhu kettu susi',
    'virta koski joki jarvi lampi salo korpi niemi saari makinen maki laine lahti nieminen vuori kallio kivi hieta pelto niitty aho aro suo oja harju',
    'pitka lyhyt vanha nuori uusi suuri iso pieni musta valkoinen harmaa vihrea ruskea seppa suutari raty kauppi mylly myllari kuningas halla pakkanen',
    'will mark hope joy grace max frank star art page king young sara oma tea mira nella veera malla aava lumo ilmari kai eino vilja',
  ].flatMap((line) => line.split(' ')),
  titles: ['herra', 'hra', 'rouva', 'rva', 'neiti', 'tohtori', 'tri', 'prof', 'professori', 'insinoori', 'johtaja', 'pomo'],
  phrases: [
    {
      pattern: `(?:(?:minä )?olen|olin|mä oon|oon|minä)(?: \\p{L}+){0,3} (?:ainoa|ainut|nuorin|vanhin|uusin|pitkäaikaisin)(?: \\p{L}+){0,3}`,
      label: 'Se sopii yhteen ihmiseen.',
    },
    { pattern: `(?:ainoana|ainoona|ainuana|nuorimpana|vanhimpana|ensimmäisenä|viimeisenä) ${person}`, label: 'Se sopii yhteen ihmiseen.' },
    {
      pattern: `(?:ainoana|nuorimpana|vanhimpana|uusimpana) (?:täällä|tiimissä|tiimin|vuorossa|ryhmässä|osastolla|työpaikalla|meistä)`,
      label: 'Se sopii yhteen ihmiseen.',
    },
    { pattern: `(?:ainoa|ainut) ${person}(?= (?:täällä|tiimissä|vuorossa|ryhmässä|osastolla|joka))`, label: 'Se sopii yhteen ihmiseen.' },
    { pattern: 'vain minä (?:täällä )?(?:puhun|osaan|teen|tiedän|ajan|hoidan|käytän)(?: \\p{L}+)?', label: 'Se sopii yhteen ihmiseen.' },
    {
      pattern:
        '(?:(?:uutena|entisenä|teidän|sinun|sun|hänen|meidän) )*(?:sijaise(?:na|nasi|naan)|varahenkilön(?:ä|äsi)|(?:tiimin|vuoron|ryhmän|osaston)(?:vetäjänä|johtajana|esimiehenä|esihenkilönä)|varaesimiehenä|(?:pää)?luottamus(?:miehenä|henkilönä)|työsuojeluvaltuutettuna|harjoittelijana|oppisopimuslaisena|oppisopimusopiskelijana|kesätyöntekijänä|vuokratyöntekijänä|keikkalaisena|talonmiehenä|yövartijana|traineena)',
      label: 'Se kertoo tehtäväsi.',
    },
    {
      pattern: `(?:minä )?(?:olen|olin|oon) (?:(?:täällä|vasta|vain|vielä|uusi|teidän|sinun|hänen) )*${post}`,
      label: 'Se kertoo tehtäväsi.',
    },
    {
      pattern:
        '(?:(?:nuorena|vanhempana|raskaana olevana|eronneena) )?(?:naisena|miehenä|äitinä|isänä|vanhempana|yksinhuoltajana|ulkomaalaisena|maahanmuuttajana|pakolaisena|muslimina|kristittynä|juutalaisena|hinduna|tummaihoisena|homona|lesbona|transihmisenä|vammaisena|osa-aikaisena|kasvissyöjänä|eläkeläisenä|opiskelijana|sairaanhoitajana|lähihoitajana|insinöörinä|sihteerinä|sähkömiehenä)(?: (?:minua|minulla|minulta|minulle|minun|minä|en|olen|koen|saan|joudun|ei|täällä))?',
      label: 'Pienessä tiimissä se sopii harvaan.',
    },
    {
      pattern:
        '(?:vanhempain|äitiys|isyys|perhe|hoito|opinto|vuorottelu|sairaus|sairas)(?:vapaa|loma)(?:ni|n|lta|lla|lle|ltani|llani|lleni|ni jälkeen|n jälkeen)(?: jälkeen| aikana)?|kuntoutukse(?:ni|stani)|hoitovapaa(?:ni|lla|lta|n)',
      label: 'Muut tietävät, kuka oli poissa.',
    },
    {
      pattern: `(?:olen|oon|olin|työskennellyt|ollut)(?: \\p{L}+){0,2} ${here}(?: \\p{L}+){0,2} (?:${time}|vuodesta (?:19|20)[0-9]{2})`,
      label: 'Se kertoo, kuinka kauan olet ollut täällä.',
    },
    {
      pattern: `(?:olen|oon|olin)(?: \\p{L}+){0,3} (?:${time}|vuodesta (?:19|20)[0-9]{2})(?: \\p{L}+)? ${here}|${time} ${here}`,
      label: 'Se kertoo, kuinka kauan olet ollut täällä.',
    },
    {
      pattern: `(?:${time}|vuodesta (?:19|20)[0-9]{2}) (?:olen|oon) (?:ollut|työskennellyt|tehnyt)|${about}${number} (?:vuoden|kuukauden|viikon) (?:jälkeen )?${here}|${about}${number} (?:vuoteni|vuotenani|vuodessani) \\p{L}+`,
      label: 'Se kertoo, kuinka kauan olet ollut täällä.',
    },
    {
      pattern:
        '(?:sen jälkeen,? kun|siitä(?: asti| lähtien)?,? kun|siitä lähtien|kun|ennen kuin) (?:minä )?(?:\\p{L}+ )?(?:aloitin|tulin (?:taloon|takaisin|tänne|töihin|raskaaksi|\\p{L}+(?:sta|stä|lta|ltä))|palasin (?:töihin|takaisin|\\p{L}+vapaalta)|siirryin|minut (?:palkattiin|ylennettiin|siirrettiin|leikattiin|irtisanottiin)|sairastuin|menin naimisiin|erosin|muutin|jään eläkkeelle|jäin eläkkeelle|lähden eläkkeelle|sain (?:ylennyksen|lapsen|vauvan))|(?:aloitettuani|tultuani|palattuani|siirryttyäni|sairastuttuani|jäätyäni eläkkeelle)',
      label: 'Muut tietävät, milloin se oli.',
    },
    {
      pattern:
        '(?:minä )?(?:olen|olin|oon|mä oon) (?:\\p{L}+ )?(?:raskaana|kuuro|sokea|huonokuuloinen|lukihäiriöinen|autisti(?:nen)?|homo|lesbo|biseksuaali|trans(?:ihminen)?|muslimi|juutalainen|vasenkätinen|pyörätuolissa|yksinhuoltaja|koeajalla|vanhempainvapaalla|äitiyslomalla|sairauslomalla|sairaslomalla|osa-aikainen|osatyökykyinen|maahanmuuttaja|ulkomaalainen)',
      label: 'Se sopii harvaan.',
    },
    {
      pattern:
        '(?:raskau(?:teni|destani|denaikani)|vamma(?:ni|stani)|sairau(?:teni|destani)|leikkau(?:kseni|ksestani)|uupumu(?:kseni|ksestani)|diagnoosi(?:ni|stani)|masennu(?:kseni|ksestani)|syöpä(?:ni|stäni)|diabetekseni|adhd:ni|pyörätuolini|huivini|avioero(?:ni|stani)|häitteni|häideni|hääni|hautajai\\p{L}+ni|työtapaturma(?:ni|stani)|onnettomuuteni|aksentti(?:ni|stani)|murteeni|viisumini|oleskelulupani|työlupani|ylennyk(?:seni|sestäni)|koeaika(?:ni|nani)|koeajallani|harjoittelu(?:ni|ssani|stani)|oppisopimuk(?:seni|sessani)|eläk(?:keeni|keestäni)|eläköitymiseni|kakso(?:seni|sistani)|vauva(?:ni|stani))(?: jälkeen| aikana| takia| vuoksi)?',
      label: 'Se sopii harvaan.',
    },
    {
      pattern:
        '(?:olen|oon|täytin|täytän)(?: jo| nyt| pian| kohta| yli| melkein)* [2-6][0-9](?:-vuotias| vuotta vanha| vuotta(?! \\p{L})|(?! ?(?:[%:.,0-9-]|\\p{L})))|[2-6][0-9]-vuotiaana|täyt(?:in|än) [2-6][0-9]|olen (?:\\p{L}+ )?[2-6][0-9](?: (?:ja|mutta|vuotias))',
      label: 'Se kertoo ikäsi.',
    },
    {
      pattern:
        '(?:työpöytäni|pöytäni|työpisteeni|paikkani|huoneeni|toimistoni|kaappini|pukukaappini|parkkipaikkani) (?:on |sijaitsee )?(?:aivan |ihan )?(?:\\p{L}+n (?:vieressä|edessä|takana|vastapäätä|lähellä|luona)|vastapäätä|kellarissa|\\p{L}+ kerroksessa|numero)(?: [\\p{L}0-9]+){0,2}',
      label: 'Se kertoo, mistä sinut löytää.',
    },
    {
      pattern: '(?:(?:minun )?nimeni on|allekirjoittanut|ystävällisin terveisin|terveisin|terv|yst terv)(?: \\p{L}+)?',
      label: 'Se on allekirjoitettu.',
    },
    {
      pattern:
        '(?:sanoi|huusi|kirjoitti|lupasi|soitti|karjui|haukkui|haukuttiin|nuhteli|kertoi)(?: \\p{L}+)? (?:minulle|mulle|minua|mua|minut)(?: \\p{L}+)? (?:eilen|toissapäivänä|viime \\p{L}+|(?:maanan|tiis|tors|perjan|lauan|sunnun)taina|keskiviikkona|\\p{L}+kuussa)|(?:minulle|mulle|minua) (?:huudettiin|sanottiin|soitettiin) (?:eilen|viime \\p{L}+|\\p{L}+taina|keskiviikkona)',
      label: 'Kanssasi puhunut muistaa sen.',
    },
  ],
};
