// What customers ("u") and employees ("je") read on survey pages, in Dutch.
import type { survey as english } from '../en/survey.ts';
import { counted, formatNumber } from '../format.ts';

export const survey: typeof english = {
  language: 'Taal',
  send: 'Versturen',
  optional: 'Niet verplicht',
  ends: (low, high) => `0: ${low}. 10: ${high}.`,
  whyAny: 'Wat is de belangrijkste reden voor uw cijfer?',
  contactYes: 'Ja, u mag contact met mij opnemen',
  smallPrint: (organization) => `${organization} stelt vragen met Coro.`,
  smallPrintAlone: 'Coro brengt vragen van wie ze stelt naar wie antwoordt.',
  faultTop: 'Het antwoord is nog niet verstuurd.',
  thanks: {
    title: 'Dank u wel.',
    promoter: 'We geven dit door aan de mensen die u hebben geholpen.',
    passive: 'We lezen elk antwoord, en dat van u laat ons zien wat er nog ontbreekt.',
    detractor: 'Het spijt ons dat het zo is gegaan. De verantwoordelijken lezen wat u hebt geschreven.',
    contacted: 'Binnen twee werkdagen neemt iemand contact met u op.',
    change: 'Mijn antwoord wijzigen',
    changeNote: 'Dat kan nog één dag.',
  },
  unusable: {
    title: 'Met deze link is antwoorden niet mogelijk',
    text: 'Al geantwoord? Bedankt: het antwoord is aangekomen en telt mee.',
    otherwise:
      'Anders is de link misschien te oud, of niet helemaal gekopieerd. Open hem nog een keer vanuit de e-mail. Werkt het dan nog niet, dan hoeft er verder niets te gebeuren.',
  },
  refused: 'Ga terug: wat er was ingevuld, staat er nog.',
  engagement: {
    title: 'Hoe is het om hier te werken?',
    lead: (minutes) => `Ongeveer ${counted('nl', minutes, { one: 'minuut', other: 'minuten' })}. Je mag alles overslaan wat je wilt.`,
    promiseTitle: 'Wat we beloven',
    promise: (k) => [
      'Je antwoorden worden bewaard zonder je naam en zonder je link. Niemand kan in Coro opzoeken wat jij hebt gezegd.',
      `De resultaten van je team zijn alleen te zien als minstens ${counted('nl', k, { one: 'persoon antwoordt', other: 'mensen antwoorden' })}.`,
      'Schrijf opmerkingen alsof ze hardop worden voorgelezen.',
    ],
    team: (team, size) =>
      `Je antwoordt voor ${team}. We hebben het aan ${counted('nl', size, { one: 'persoon', other: 'mensen' })} gevraagd.`,
    supervisorSees: (name, k, commentK) =>
      `${name} ziet de gemiddelden van het team, nooit één los antwoord, en pas vanaf ${counted('nl', k, { one: 'antwoord', other: 'antwoorden' })}. Opmerkingen verschijnen pas als ${counted('nl', commentK, { one: 'persoon er een heeft geschreven', other: 'mensen er een hebben geschreven' })}, door elkaar en zonder scores.`,
    yourSupervisor: 'Je leidinggevende',
    limitsTitle: 'Waartegen we je niet kunnen beschermen',
    limits: [
      'Iemand die op je scherm kijkt, of een computer of netwerk dat je werkgever in de gaten houdt. Antwoord op je eigen telefoon.',
      'Je manier van schrijven, en feiten die alleen jij kunt weten. Laat namen en plaatsen weg.',
      'Collega’s die hun antwoorden vergelijken.',
      'Iemand die deze server beheert en hem uit elkaar haalt terwijl de enquête loopt: op het moment dat je verstuurt, verwerkt de server je link en je antwoorden samen. Als de enquête sluit, worden de afzonderlijke antwoorden gewist.',
    ],
    itemsTitle: 'In hoeverre ben je het ermee eens?',
    itemsHelp: 'Denk aan de afgelopen drie maanden.',
    agree: ['Helemaal mee oneens', 'Mee oneens', 'Niet eens, niet oneens', 'Mee eens', 'Helemaal mee eens'],
    low: 'Oneens',
    high: 'Eens',
    unknown: 'Weet ik niet',
    openHelp: 'Schrijf alsof het hardop wordt voorgelezen. Laat namen weg.',
    answeredOf: (total) => `van ${formatNumber('nl', total)} beantwoord`,
    once: 'Je kunt maar één keer versturen. Daarna is er niets meer te veranderen, want niemand kan zien welke antwoorden van jou zijn.',
    thanksTitle: 'Dank je wel.',
    thanks: (k) =>
      `Je antwoorden zitten in de bus, één keer geteld en zonder je naam. Als de enquête sluit en minstens ${counted('nl', k, { one: 'persoon uit je team heeft', other: 'mensen uit je team hebben' })} geantwoord, ziet je leidinggevende de gemiddelden van het team: een mooi moment om te bespreken wat er anders kan.`,
    close: 'Je kunt deze pagina sluiten.',
  },
};
