// The words of a survey's letters and the page where they are changed, in Italian.
import type { surveyLetters as english } from '../en/survey-letters.ts';

export const surveyLetters: typeof english = {
  link: 'Lettere',
  change: 'Leggi e cambia',
  read: 'Leggi la lettera prima che parta',
  title: (name) => `Le lettere di «${name}»`,
  lead: 'Qui scrivete ciò che preferite dire voi. Un campo lasciato vuoto tiene le parole di Coro, che si leggono in grigio.',
  letter: 'Lettera',
  letters: { invitation: 'Prima lettera', reminder: 'Promemoria' },
  parts: {
    subject: 'Oggetto',
    preheader: 'Accanto all’oggetto',
    opening: 'Apertura',
    closing: 'Chiusura',
    signature: 'Firma',
  },
  help: {
    subject: 'Su una riga.',
    preheader: 'Ciò che la casella di posta mostra prima che la lettera sia aperta.',
    opening: { customer: 'Dopo il saluto, prima della domanda.', engagement: 'Dopo il saluto, prima della promessa e del pulsante.' },
    closing: { customer: 'Dopo la scala.', engagement: 'Dopo il pulsante.' },
    signature: 'Una riga o più.',
  },
  placeholders:
    'Scrivi {organization}, {team} o {name} dove devono stare. Chi non ha un nome nell’elenco riceve le parole di Coro ovunque le vostre dicano {name}.',
  stays: {
    customer: 'Il saluto, la domanda, la scala e le righe in piccolo restano in ogni lettera.',
    engagement: 'Il saluto, la promessa, l’ultimo giorno, il pulsante e le righe in piccolo restano in ogni lettera.',
  },
  plainText: 'Solo testo',
  previewHelp: 'Così arriva a chi si chiama come te. I suoi collegamenti portano all’anteprima del questionario: nulla viene registrato.',
  from: 'Da',
  test: 'Invia una prova a me',
  tested: (address) => `Una prova è in viaggio verso ${address}. Con questo non si pubblica nulla.`,
  tooManyTests: 'Troppe prove di fila. Aspetta un minuto, poi riprova.',
  testSubject: (subject) => `Prova: ${subject}`,
  field: (part, letter, language) => `${part} · ${letter} · ${language}`,
};
