// What customers ("u") read who want to be asked less or no more, and what employees ("je") are promised, in Dutch.
import type { leaving as english } from '../en/leaving.ts';
import { counted } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `Geen vragen meer van ${organization}?`,
  lead: 'Eén tik is genoeg. De link in de e-mail blijft geldig: u kunt hier altijd van gedachten veranderen.',
  stop: 'Vraag mij niets meer',
  lessOften: 'Vraag mij minder vaak iets',
  atMost: (days) =>
    days === 365 ? 'Hooguit één keer per jaar.' : `Hooguit één keer in ${counted('nl', days, { one: 'dag', other: 'dagen' })}.`,
  stopped: {
    title: 'We vragen u niets meer.',
    text: (organization) => `${organization} stuurt geen vragen meer naar dit adres.`,
  },
  rarer: {
    title: 'We vragen u minder vaak iets.',
    text: (organization) => `Af en toe kunt u nog een vraag van ${organization} krijgen.`,
  },
  asked: {
    title: 'We mogen u weer iets vragen.',
    text: (organization) => `${organization} stuurt u misschien af en toe een vraag, nooit veel.`,
  },
  again: 'Vraag mij weer iets',
  stays: 'De antwoorden die u hebt gegeven, blijven bewaard en tellen mee.',
  smallPrint: (organization) =>
    `Dit gaat alleen over de vragen die ${organization} met Coro stelt, en over niets anders dat u van hen krijgt.`,
  wrong: {
    title: 'Deze link leidt nergens naartoe',
    text: 'Misschien is hij niet helemaal gekopieerd. Open hem nog een keer vanuit de e-mail.',
  },
  promise: {
    title: 'Wat we je beloven',
    lead: (organization) => `Misschien vraagt ${organization} je hoe het is om daar te werken. Of je antwoordt, bepaal je zelf.`,
    points: (k) => [
      'Je hoeft niet op de e-mail te reageren. Coro laat niemand zien wie heeft geantwoord en wie niet.',
      'Je antwoorden worden bewaard zonder je naam en zonder je link. Niemand kan in Coro opzoeken wat jij hebt gezegd.',
      `De resultaten van je team zijn alleen te zien als minstens ${counted('nl', k, { one: 'persoon antwoordt', other: 'mensen antwoorden' })}.`,
    ],
    stopLead: 'Krijg je deze e-mails liever helemaal niet?',
    stop: 'Stuur ze mij niet meer',
    stopped: {
      title: 'Je krijgt deze e-mails niet meer.',
      text: (organization) =>
        `${organization} vraagt je niet meer per e-mail hoe het is om daar te werken. Je kunt hier altijd van gedachten veranderen.`,
    },
    again: 'Stuur ze mij weer',
    resumed: {
      title: 'Je krijgt deze e-mails weer.',
      text: 'We schrijven je als de volgende enquête begint.',
    },
  },
};
