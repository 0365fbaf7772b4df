// What employees read on their page, from the promise to the receipt, in Finnish.
import type { ballot as english } from '../en/ballot.ts';
import { counted, formatDay, formatNumber } from '../format.ts';
import { talk } from './talk.ts';
import { telling } from './telling.ts';

const people = (n: number): string => counted('fi', n, { one: 'henkilö', other: 'henkilöä' });

export const ballot: typeof english = {
  title: 'Millaista täällä on olla töissä?',
  lead: (minutes) => `Noin ${counted('fi', minutes, { one: 'minuutti', other: 'minuuttia' })}. Voit jättää minkä tahansa kohdan väliin.`,

  promise: {
    title: 'Mitä lupaamme',
    nobody: 'Kukaan, eivät edes tämän palvelimen ylläpitäjät, ei voi palvelimen tietojen perusteella yhdistää vastauksiasi sinuun.',
    shown: (k) => `Tiimisi tulokset näytetään vain, jos vastaajia on ${formatNumber('fi', k)} tai enemmän.`,
    aloud: 'Kirjoita kommentit niin kuin ne luettaisiin ääneen.',
  },
  team: (team, size) => `Vastaat tiimistä ${team}. Kyselyn saajia on siellä ${formatNumber('fi', size)}.`,
  folded: (own, team) =>
    `Oma tiimisi, ${own}, on liian pieni näytettäväksi yksinään. Siksi sen vastaukset lasketaan tiimiin ${team}, eikä mihinkään muualle.`,
  leads: (own, team) => `Vedät tiimiä ${own}. Jotta et koskaan katsoisi lukua, jossa ovat omat vastauksesi, ne lasketaan tiimiin ${team}.`,
  tooFew: (k) => `Se on vähemmän kuin ${formatNumber('fi', k)}, joten siitä ei näytetä mitään yksinään.`,
  yourSupervisor: 'esihenkilösi',

  limits: {
    title: 'Miltä emme voi suojata sinua',
    points: [
      'Tietokone, puhelin tai verkko, jota työnantajasi valvoo. Vastaa omalla puhelimellasi ja omalla yhteydelläsi.',
      'Tapasi kirjoittaa ja asiat, jotka vain sinä voit tietää. Sivu näyttää niistä joitakin, ennen kuin lähetät.',
      'Työkaverit, jotka kertovat toisilleen vastauksensa, tai keksityt ihmiset kyselyn saajien luettelossa. Kaikki, jotka täällä käyttävät Coroa työssään, voivat lukea, kuka luetteloa on muuttanut ja milloin.',
      'Joku, joka muuttaa ohjelmaa tällä palvelimella. Sitä ei voi estää, vain huomata: ohjelma on julkinen, ja niin on alla oleva luettelokin.',
      'Joku, joka lukee sähköpostiasi, voisi käyttää linkkisi ennen sinua. Silloin tällä sivulla lukee ”jo käytetty”. Vastauksiasi kukaan ei voi sillä tavoin lukea.',
      'Kadonnut laite: jos aloitat täällä ja laite katoaa ennen kuin lähetät, äänesi on menetetty. Toista ei ole, koska kukaan ei voi tietää, kumpi oli ensimmäinen.',
    ],
    during:
      'Kun kysely on auki, se, jolla on tietokannasta kopio, näkee, kuka on aloittanut, sekä sinetöidyt vastaukset. Kun kysely päättyy, avaimet tuhotaan: sen jälkeen kukaan ei voi saada selville, kuka sanoi mitä, ei mistään kopiosta.',
    list: 'Tämän kyselyn tiimien ja avainten julkinen luettelo',
    fingerprint: 'Kaikki saavat saman luettelon. Vertaa sen sormenjälkeä työkaverisi kanssa:',
  },

  example: {
    title: (name) => `Mitä ${name} näkee`,
    lead: (day) =>
      `Kun kysely on auki (viimeinen päivä on ${formatDay('fi', day)}): vain suunnilleen, kuinka moni on osallistunut. Sen jälkeen tämä sivu. Ei koskaan yksittäistä vastausta, eikä koskaan sitä, kuka on vastannut. Koko organisaation johto näkee saman.`,
    open: 'Sivu keksityin luvuin',
    madeUp: 'Keksittyjä lukuja',
    madeUpNote: 'Ne näyttävät, miltä sivu näyttää. Kukaan ei ole vastannut näin.',
    exact: (n) => counted('fi', n, { one: 'vastaus', other: 'vastausta' }),
    band: (low, high) => `${formatNumber('fi', low)}–${formatNumber('fi', high)} vastausta`,
    atMost: (value) => `${value} tai vähemmän`,
    atLeast: (value) => `${value} tai enemmän`,
    dimensions: { autonomy: 'Itsenäisyys', mastery: 'Osaaminen', purpose: 'Merkitys', affiliation: 'Yhteenkuuluvuus' },
    enps: 'Suosittelisi meitä (−100…+100)',
    scale: 'Keskiarvo asteikolla 1 (täysin eri mieltä) – 5 (täysin samaa mieltä)',
    sentences: 'Ja sama jokaisesta väittämästä.',
    rounded: (n) =>
      `Jos vastauksia on vähemmän kuin ${formatNumber('fi', n)}, luvut pyöristetään, hyvin suuret ja hyvin pienet katkaistaan, ja vastaajien määrä kerrotaan vain suunnilleen.`,
    split: 'Kuinka moni sanoi mitä',
    splitNote: (n) => `Vasta, kun vastauksia on vähintään ${formatNumber('fi', n)}.`,
    hiddenTitle: (k) => `Jos vastaajia on vähemmän kuin ${formatNumber('fi', k)}`,
    hidden: 'Piilotettu ihmisten suojaksi',
    hiddenText: 'Tiimistäsi ei näytetä mitään yksinään. Enintään se näytetään yhdessä muiden kanssa, yhtenä.',
    words: 'Omin sanoin',
    wordsNote: (n) =>
      `Kommentit näytetään, kun kommentin on kirjoittanut vähintään ${people(n)}: sekoitetussa järjestyksessä, ilman arvosanoja, nimiä tai päivämääriä.`,
    comment: 'Haluaisin päättää tästä enemmän itse.',
  },
  whatFollows: (day) =>
    `Kun ${formatDay('fi', day)} on ohi, tulokset tulevat, ja esihenkilölläsi on kymmenen työpäivää aikaa puhua niistä tiimin kanssa. Se, mistä sovitte, lukee täällä, saman linkin takana.`,

  begin: 'Aloita',
  beginNote:
    'Vastaa tästä eteenpäin tässä selaimessa: linkkisi toimii kerran, ja se, mitä valitset, pysyy tällä laitteella, kunnes lähetät sen.',
  preparing: 'Hetkinen, äänestyslippuasi valmistellaan …',
  goOn: 'Jatka vastaamista',
  goOnNote: 'Aloitit tässä selaimessa. Se, mitä valitsit, on yhä täällä, ja vain täällä.',
  notMe: 'Tämä en ole minä',
  notMeNote: 'Laitteelle, jota moni käyttää: poistaa sen, mitä täällä on kirjoitettu. Jokainen jatkaa oman viestinsä linkistä.',

  questions: {
    itemsTitle: 'Kuinka samaa mieltä olet?',
    itemsHelp: 'Ajattele viimeistä kolmea kuukautta.',
    agree: ['Täysin eri mieltä', 'Eri mieltä', 'En samaa enkä eri mieltä', 'Samaa mieltä', 'Täysin samaa mieltä'],
    low: 'Eri mieltä',
    high: 'Samaa mieltä',
    unknown: 'En osaa sanoa',
    openHelp: 'Kirjoita niin kuin se luettaisiin ääneen. Jätä nimet pois.',
    aboutTitle: 'Sinusta',
    aboutHelp: (n) =>
      `Voit jättää tämän väliin. Se näytetään vain koko organisaatiosta, ei koskaan tiimistäsi, ja vain ryhmistä, joissa on vähintään ${counted('fi', n, { one: 'vastaus', other: 'vastausta' })}.`,
    nothingChosen: 'En halua sanoa',
    answeredOf: (total) => `/ ${formatNumber('fi', total)} vastattu`,
    space: 'Tilasta on käytetty {share}.',
    tooLong: 'Tämä on liian pitkä lähetettäväksi. Lyhennä sitä vähän.',
    nothing: 'Mihinkään ei ole vielä vastattu. Valitse tai kirjoita ensin jotain.',
    once: 'Voit lähettää tämän kerran. Sen jälkeen vastauksia ei voi muuttaa, koska kukaan ei tiedä, mitkä niistä ovat sinun.',
    send: 'Lähetä',
  },

  sending: {
    title: 'Vastauksesi ovat matkalla',
    text: 'Tämä vie hetken. Ne on jo sinetöity, ja ne ovat tällä laitteella, kunnes ne ovat perillä.',
    waiting: 'Juuri nyt ei ole yhteyttä. Jätä sivu auki, tai palaa myöhemmin tässä selaimessa: lähetys jatkuu itsestään.',
    again: 'Yritä nyt uudelleen',
  },
  thanks: {
    title: 'Kiitos.',
    text: 'Vastauksesi ovat uurnassa ilman nimeäsi, ja ne lasketaan kerran. Tälle laitteelle niistä ei ole jäänyt mitään.',
    next: (day, k) =>
      `Uurna avataan, kun ${formatDay('fi', day)} on ohi. Jos tiimistäsi on vastannut vähintään ${people(k)}, esihenkilösi näkee tiimin keskiarvot ja puhuu niistä kanssanne. Palaa samalla linkillä lukemaan, mistä sovitte.`,
    close: 'Voit sulkea tämän sivun.',
    otherPerson: 'Etkö se ollut sinä?',
  },
  receipt: {
    title: 'Kuittisi',
    text: 'Säilytä se, jos haluat kyselyn päätyttyä tarkistaa, että vastauksesi laskettiin. Se ei kerro, mitä vastasit.',
    copy: 'Kopioi',
    copied: 'Kopioitu',
  },

  used: {
    title: 'Tämä linkki on jo käytetty',
    text: 'Joku on alkanut vastata sillä toisessa selaimessa, ja linkki toimii kerran.',
    you: 'Olitko se sinä, toisella laitteella tai toisessa selaimessa? Jatka siellä: se, mitä valitsit, on siellä tallella.',
    other:
      'Jos se et ollut sinä, kerro siitä jollekulle kyselystä vastaavalle tai sille, joka huolehtii sähköpostistasi. Sitä, mitä olisit vastannut, ei ole lähetetty, eikä sinun tarvitse vastata mihinkään.',
    why: 'Toista äänestyslippua ei ole, eikä kukaan voi tehdä sinulle sellaista: kukaan ei voi sanoa, mitkä vastaukset tulivat ensimmäisellä, joten sitä ei voi perua.',
  },
  late: {
    title: 'Kysely on päättynyt',
    text: 'Vastauksesi saapuivat uurnan avaamisen jälkeen, eikä niitä enää voitu laskea. Olemme pahoillamme. Ne on poistettu tältä laitteelta.',
  },
  counting: {
    title: 'Kysely on ohi',
    text: 'Äänestyslippuja lasketaan. Palaa samalla linkillä jonkin ajan kuluttua: silloin näet, laskettiinko lippusi, ja myöhemmin, mistä sovittiin.',
  },
  afterwards: {
    title: 'Tämä kysely on päättynyt',
    lead: (survey, team) => `”${survey}”, ${team}.`,
    thanks: 'Kiitos kaikille, jotka vastasivat.',
    checkTitle: 'Laskettiinko äänestyslippusi?',
    checkText: 'Kirjoita tähän kuitti, jonka säilytit. Sitä verrataan tällä laitteella, eikä sitä lähetetä.',
    checkLabel: 'Kuittisi',
    check: 'Tarkista',
    counting: 'Tämän näkee, kun kysely on päättynyt ja äänestysliput on laskettu.',
    yes: 'Äänestyslippusi laskettiin.',
    no: 'Tämä kuitti ei ole laskettujen joukossa. Katso, onko se kirjoitettu niin kuin merkitsit sen muistiin.',
    malformed: 'Kuitissa on 24 kirjainta ja numeroa.',
    unknown: 'Sitä ei juuri nyt saatu selville. Yritä myöhemmin uudelleen.',
  },

  agreed: {
    title: 'Mistä sovittiin',
    whole: 'Koko organisaatio',
    heard: 'Mitä kuulimme',
    action: 'Mitä teemme',
    byDay: 'Mihin mennessä',
    byWhom: 'Kuka',
    due: (day) => `Mitään ei ole vielä kirjattu. Määräpäivä on ${formatDay('fi', day)}.`,
    missed: (day) => `Mitään ei ole vielä kirjattu. Määräpäivä oli ${formatDay('fi', day)}.`,
    missedWhole: (day) => `Johto ei ole vielä kirjannut mitään. Määräpäivä oli ${formatDay('fi', day)}.`,
    none: 'Liian harva vastasi, jotta mitään olisi voitu näyttää, joten puhuttavaa ei ollut.',
  },

  noScript: {
    title: 'Tämä sivu tarvitsee skriptin',
    text: 'Jotta kukaan ei voi yhdistää vastauksiasi sinuun, oma selaimesi sinetöi ne, ennen kuin ne lähtevät laitteeltasi. Siihen tarvitaan skripti, ja täällä skriptit on kytketty pois.',
    todo: 'Salli skriptit tälle osoitteelle, tai avaa linkkisi toisessa selaimessa. Jos et halua, sinun ei tarvitse tehdä mitään.',
  },
  cannot: {
    title: 'Tämä selain ei voi sinetöidä vastauksiasi',
    text: 'Se on liian vanha, tai osoitteen alussa ei ole https. Ilman sinettiä emme ota vastauksia vastaan, koska emme voisi pitää lupaustamme.',
    todo: 'Avaa linkki toisessa selaimessa tai toisella puhelimella.',
  },
  noStorage: {
    title: 'Tämä selain ei säilytä mitään',
    text: 'Äänestyslippusi täytyy olla tällä laitteella muutaman minuutin, eikä tämä selain salli sitä. Usein syynä on yksityinen ikkuna.',
    todo: 'Avaa linkki tavallisessa ikkunassa tai toisessa selaimessa.',
  },
  noLink: {
    title: 'Avaa linkki viestistäsi',
    text: 'Tälle sivulle pääsee linkillä, joka on saamassasi sähköpostissa. Tässä selaimessa ei odota mitään aloitettua.',
    sent: 'Tästä selaimesta on lähetetty vastauksia',
    sentText: 'Tämä on kaikki, mitä niistä on jäljellä. Jos haluat lukea, mistä tiimisi on sopinut, avaa viestisi linkki uudelleen.',
    several: 'Tässä selaimessa on aloittanut useampi. Jokainen jatkaa oman viestinsä linkistä.',
  },
  noConnection: {
    title: 'Sivulle ei saatu yhteyttä',
    text: 'Yhteyttä ei ole, tai palvelin ei vastaa. Mitään ei ole menetetty, eikä linkkiäsi ole käytetty.',
    again: 'Yritä uudelleen',
  },
  marked: {
    title: 'Älä vastaa',
    text: 'Se, minkä tämä sivu on saanut, ei ole sitä, mitä julkisessa luettelossa lukee. Sen avulla vastauksesi voisi erottaa muiden vastauksista, joten sivu on pysähtynyt. Mitään ei lähetetty.',
    todo: 'Kerro siitä työkavereillesi ja jollekulle kyselystä vastaavalle.',
  },
  loading: 'Hetkinen …',

  manifest: {
    title: 'Luettelo, jonka kaikki täällä ovat saaneet',
    lead: (survey) =>
      `Kaikki, joilta kysytään kyselyssä ”${survey}”, ovat saaneet tämän luettelon: kuinka moni voi vastata kussakin tiimissä, kuinka monesta vastauksesta alkaen tulokset näytetään, ja avaimet, jotka suojaavat vastauksia. Se kirjoitettiin, kun kysely avattiin, eikä mikään siinä muutu.`,
    compareTitle: 'Vertaa sitä työkaverisi kanssa',
    compare:
      'Lukekaa nämä kirjaimet ja numerot toisillenne: myös oman linkkisi takana oleva sivu näyttää ne. Jos ne ovat samat, olette saaneet saman luettelon, eikä mikään siinä voi erottaa vastauksiasi muiden vastauksista.',
    fingerprint: 'Luettelon sormenjälki',
    differs: 'Jos ne eivät ole samat, älä vastaa, ja kerro siitä työkavereillesi.',
    saysTitle: 'Mitä siinä lukee',
    open: (day) => `Auki, viimeinen päivä ${day}`,
    closed: 'Päättynyt',
    people: (n) => counted('fi', n, { one: 'henkilö voi vastata', other: 'henkilöä voi vastata' }),
    shown: (k) => `Tulokset näytetään, kun vastauksia on vähintään ${formatNumber('fi', k)}`,
    comments: (n) => `Kommentit näytetään, kun niitä on vähintään ${formatNumber('fi', n)}`,
    teamsTitle: (n) => counted('fi', n, { one: 'tiimi', other: 'tiimiä' }),
    teamsNote:
      'Tiimi, jossa on liian vähän ihmisiä, ei ole luettelossa: he vastaavat yläpuolella olevassa tiimissä, ja heidät lasketaan siellä.',
    team: 'Tiimi',
    size: 'Henkilöitä',
    whole: 'Koko luettelo kaikkine avaimineen, ohjelmalla tarkistettavaksi',
  },

  telling,
  talk,
};
