// The texts of the two standard questionnaires in Italian: "lei" to customers, "tu" to those who work here.
import type { QuestionnaireTexts } from './en.ts';

export const it: QuestionnaireTexts = {
  customer: {
    nps: 'Quanto è probabile che lei consigli {organization} a un amico o a un collega?',
    low: 'Per niente probabile',
    high: 'Molto probabile',
    promoter: 'Grazie. Che cosa le è piaciuto di più?',
    passive: 'Grazie. Che cosa è mancato per un 10?',
    detractor: 'Ci dispiace. Che cosa non ha funzionato?',
    contact: 'Possiamo contattarla per parlare della sua risposta?',
  },
  engagement: {
    enps: 'Quanto è probabile che tu consigli {organization} a una persona amica come posto di lavoro?',
    low: 'Per niente probabile',
    high: 'Molto probabile',
    autonomy1: 'Posso decidere sul momento come aiutare un cliente.',
    mastery1: 'Nel mio lavoro sono più capace di sei mesi fa.',
    purpose1: 'Vedo che cosa cambia per i clienti grazie al mio lavoro.',
    affiliation1: 'Nelle giornate difficili i colleghi mi danno una mano.',
    autonomy2: 'Le nostre regole spesso mi impediscono di aiutare un cliente.',
    mastery2: 'Quando un compito mi è nuovo, qui qualcuno me lo insegna.',
    purpose2: 'Manteniamo le promesse che facciamo ai clienti.',
    affiliation2: 'A chi mi coordina posso dare anche una brutta notizia.',
    autonomy3: 'Le mie proposte cambiano il nostro modo di lavorare.',
    mastery3: 'Vengo a sapere se ho risolto il problema del cliente.',
    purpose3: 'Se fossi un cliente, sceglierei noi.',
    affiliation3: 'Al lavoro devo cavarmela per conto mio.',
    open: 'Qual è la prima cosa che cambieresti qui?',
  },
};
