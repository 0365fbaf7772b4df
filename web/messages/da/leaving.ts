// What customers read who want to be asked less or no more, and what employees are promised, in Danish: "du" to everybody.
import type { leaving as english } from '../en/leaving.ts';
import { counted } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `Skal ${organization} holde op med at spørge dig?`,
  lead: 'Ét tryk er nok. Linket i mailen bliver ved med at virke, og du kan altid ombestemme dig her.',
  stop: 'Spørg mig ikke igen',
  lessOften: 'Spørg mig sjældnere',
  atMost: (days) => (days === 365 ? 'Højst én gang om året.' : `Højst én gang på ${counted('da', days, { one: 'dag', other: 'dage' })}.`),
  stopped: {
    title: 'Vi spørger dig ikke igen.',
    text: (organization) => `${organization} sender ikke flere spørgsmål til denne adresse.`,
  },
  rarer: {
    title: 'Vi spørger dig sjældnere.',
    text: (organization) => `Du kan stadig få et spørgsmål fra ${organization} en gang imellem.`,
  },
  asked: {
    title: 'Vi kan spørge dig igen.',
    text: (organization) => `${organization} kan sende dig et spørgsmål en gang imellem, aldrig mange.`,
  },
  again: 'Spørg mig gerne igen',
  stays: 'De svar, du har givet, bliver stående og tæller med.',
  smallPrint: (organization) => `Det her gælder kun de spørgsmål, som ${organization} stiller med Coro, og ikke andet, du får derfra.`,
  wrong: {
    title: 'Dette link fører ingen steder hen',
    text: 'Måske blev det ikke kopieret helt. Åbn det en gang til fra mailen.',
  },
  promise: {
    title: 'Det lover vi dig',
    lead: (organization) => `${organization} kan spørge dig, hvordan det er at arbejde der. Om du svarer, bestemmer du selv.`,
    points: (k) => [
      'Du kan roligt lade mailen ligge. Coro fortæller ikke nogen, hvem der har svaret, og hvem der ikke har.',
      'Dine svar gemmes uden dit navn og uden dit link. Ingen kan slå op i Coro, hvad du har sagt.',
      `Dit teams resultater vises kun, hvis mindst ${counted('da', k, { one: 'person svarer', other: 'personer svarer' })}.`,
    ],
    stopLead: 'Vil du helst slet ikke have disse mails?',
    stop: 'Send mig ikke flere',
    stopped: {
      title: 'Du får ikke flere af disse mails.',
      text: (organization) => `${organization} spørger dig ikke på mail, hvordan det er at arbejde der. Du kan altid ombestemme dig her.`,
    },
    again: 'Send dem til mig igen',
    resumed: {
      title: 'Du får disse mails igen.',
      text: 'Vi skriver til dig, når den næste undersøgelse begynder.',
    },
  },
};
