// What customers ("lei") read who want to be asked less or no more, and what employees ("tu") are promised, in Italian.
import type { leaving as english } from '../en/leaving.ts';
import { counted } from '../format.ts';

export const leaving: typeof english = {
  title: (organization) => `${organization} deve smettere di farle domande?`,
  lead: 'Basta un tocco. Il collegamento nella lettera resta valido: qui può cambiare idea quando vuole.',
  stop: 'Non chiedetemi più nulla',
  lessOften: 'Chiedetemi meno spesso',
  atMost: (days) =>
    days === 365 ? 'Al massimo una volta l’anno.' : `Al massimo una volta ogni ${counted('it', days, { one: 'giorno', other: 'giorni' })}.`,
  stopped: {
    title: 'Non le chiederemo più nulla.',
    text: (organization) => `${organization} non invia più domande a questo indirizzo.`,
  },
  rarer: {
    title: 'Le chiederemo meno spesso.',
    text: (organization) => `Ogni tanto potrà ancora ricevere una domanda da ${organization}.`,
  },
  asked: {
    title: 'Potremo chiederle ancora.',
    text: (organization) => `Ogni tanto ${organization} potrà inviarle una domanda, mai molte.`,
  },
  again: 'Potete chiedermi ancora',
  stays: 'Le risposte che ha già dato restano, e contano.',
  smallPrint: (organization) => `Riguarda le domande che ${organization} fa con Coro, e nient’altro di ciò che le invia.`,
  wrong: {
    title: 'Questo collegamento non porta da nessuna parte',
    text: 'Forse non è stato copiato per intero. Conviene aprirlo ancora una volta dalla lettera.',
  },
  promise: {
    title: 'Che cosa ti promettiamo',
    lead: (organization) => `${organization} può chiederti com’è lavorare lì. Rispondere o no lo decidi tu.`,
    points: (k) => [
      'Puoi ignorare la lettera. Coro non mostra a nessuno chi ha risposto e chi no.',
      'Le tue risposte sono conservate senza il tuo nome e senza il tuo collegamento. Nessuno può cercare in Coro che cosa hai detto tu.',
      `I risultati della tua squadra si vedono solo se rispondono almeno ${counted('it', k, { one: 'persona', other: 'persone' })}.`,
    ],
    stopLead: 'Preferisci non ricevere proprio queste lettere?',
    stop: 'Non inviatemele più',
    stopped: {
      title: 'Non riceverai più queste lettere.',
      text: (organization) => `${organization} non ti chiederà più per e-mail com’è lavorare lì. Qui puoi cambiare idea quando vuoi.`,
    },
    again: 'Inviatemele di nuovo',
    resumed: {
      title: 'Riceverai di nuovo queste lettere.',
      text: 'Ti scriveremo quando comincia il prossimo questionario.',
    },
  },
};
