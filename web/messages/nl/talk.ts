// The talk with leaders after a comment, as its unknown writer ("je") reads it, in Dutch.
import type { talk as english } from '../en/talk.ts';

export const talk: typeof english = {
  offer: {
    label: 'De leiding mag mij hier antwoorden, zonder te weten wie ik ben',
    help: 'Je krijgt zes woorden. Daarmee lees je het antwoord op deze site zodra de enquête gesloten is, en kun je terugschrijven. Niemand anders kan het openen.',
    making: 'De woorden worden gemaakt …',
    failed: 'De woorden konden nu niet worden gemaakt. Je opmerking kan ook zonder worden verstuurd.',
    title: 'Schrijf deze zes woorden op',
    explain:
      'Ze zijn alleen nu te zien, en worden nergens naartoe gestuurd. Wie ze heeft, leest het antwoord; zonder leest niemand het, en niemand kan ze voor je terugvinden.',
    keptHere: 'Deze browser bewaart ze tot je ze weghaalt. Gebruiken anderen dit apparaat ook, schrijf ze dan op en haal ze weg.',
    notKept: 'Deze browser heeft ze niet bewaard.',
    forget: 'Van dit apparaat weghalen',
    where: 'Het antwoord komt hier te staan:',
    published: 'Op een opmerking kan alleen worden geantwoord als ze te zien is: als genoeg mensen van je team er een hebben geschreven.',
  },
  title: 'Heeft iemand je geantwoord?',
  lead: 'Heb je bij een opmerking om een antwoord gevraagd, dan heb je zes woorden gekregen. Ze openen je postvak, op dit of elk ander apparaat. Wat hiervandaan wordt verstuurd, is een getal dat ervan is gemaakt, en niets van jou.',
  label: 'Je zes woorden',
  help: 'In hun volgorde, met spaties ertussen. Hoofdletters en accenten maken niet uit.',
  open: 'Postvak openen',
  opening: 'Het wordt geopend. Dit duurt even …',
  faults: {
    none: 'Vul je zes woorden in.',
    count: 'Het moeten zes woorden zijn; dit zijn er {count}.',
    unknown: 'Woord {word}, ‘{typed}’, is er geen van ons.',
    near: 'Woord {word}, ‘{typed}’, is er geen van ons. Had je ‘{near}’ opgeschreven?',
  },
  notThere: 'Bij deze woorden hoort geen opmerking',
  notThereText:
    'Dat kan drie redenen hebben: de enquête is nog niet gesloten; te weinig mensen hebben een opmerking geschreven om die te laten zien, en dan is ze ongelezen vernietigd; of een van de woorden is een ander.',
  forgotten: 'Vergeten woorden kan niemand terugvinden: wij hebben ze niet. Het antwoord blijft dan ongelezen.',
  unreachable: 'Er is geen verbinding, of de server antwoordt niet. Probeer het later nog eens.',
  hereTitle: 'In deze browser',
  hereText: 'Postvakken waarvan deze browser de woorden heeft bewaard. Haal ze weg op een apparaat dat anderen gebruiken.',
  forgetHere: 'Van dit apparaat weghalen',
  forgetAll: 'Allemaal van dit apparaat weghalen',
  wordsHere: 'De zes woorden laten zien',
  mailbox: 'Je opmerking in ‘{wave}’, {organization}',
  empty: 'Er heeft nog niemand geantwoord. Kom met dezelfde woorden terug wanneer je wilt: dit postvak blijft.',
  from: '{name}, {day}',
  you: 'Jij',
  tampered: 'Een brief hier gaat met jouw woorden niet open. Hij was niet voor jou verzegeld, of is onderweg veranderd.',
  writeLabel: 'Terugschrijven',
  writeHelp:
    'Het komt op een van de drie ochtenden daarna aan, door het lot bepaald, zodat niemand kan zien wanneer je hebt geschreven. Wie de opmerking leest, leest ook dit; tegen wie deze server beheert, is het niet verzegeld. Schrijf alsof het hardop wordt voorgelezen.',
  send: 'Versturen',
  sent: 'Verstuurd.',
  wait: 'Je hebt sinds het laatste antwoord drie keer geschreven. Wacht alsjeblieft op het volgende.',
  required: 'Schrijf eerst iets.',
  tooLong: 'Dit is te lang. Er kunnen 2.000 tekens worden verstuurd.',
  cannot: 'Deze pagina heeft een script nodig',
  cannotText:
    'Je eigen browser opent de brieven, zodat niemand anders dat kan. Daarvoor is een script nodig, en een adres dat met https begint.',
};
