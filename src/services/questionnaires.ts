// The two questionnaires every organization starts with, in English and Italian, ready to be changed in the editor.
import type { Dimension, Question, SurveyContent } from '#domain/surveys.ts';

/**
 * What customers are asked: the 0-10 question (`nps`), one question about the reason (`why`, worded by band), and whether
 * the organization may get in touch (`contact`). `{organization}` stands for its name and is filled in when the page is shown.
 */
export function customerQuestionnaire(): SurveyContent {
  return {
    kind: 'customer',
    languages: ['en', 'it'],
    questions: [
      {
        id: 'nps',
        type: 'score',
        text: {
          en: 'How likely are you to recommend {organization} to a friend or colleague?',
          it: 'Quanto è probabile che lei consigli {organization} a un amico o a un collega?',
        },
        low: { en: 'Not at all likely', it: 'Per niente probabile' },
        high: { en: 'Extremely likely', it: 'Molto probabile' },
      },
      {
        id: 'why',
        type: 'why',
        text: {
          promoter: { en: 'Thank you. What did we do especially well?', it: 'Grazie. Che cosa le è piaciuto di più?' },
          passive: { en: 'Thank you. What was missing for a 10?', it: 'Grazie. Che cosa è mancato per un 10?' },
          detractor: { en: 'We are sorry. What went wrong?', it: 'Ci dispiace. Che cosa non ha funzionato?' },
        },
      },
      {
        id: 'contact',
        type: 'contact',
        text: { en: 'May we contact you about your answer?', it: 'Possiamo contattarla per parlare della sua risposta?' },
      },
    ],
  };
}

/**
 * What employees are asked: the 0-10 question about the place of work (`enps`), twelve items on the 1-5 scale, three for each
 * dimension, and one open question (`open`). Two items are reverse-keyed. The 0-10 question comes first, so that the items do
 * not colour it; the dimensions alternate, so that nobody can tick one answer down a block of similar sentences.
 *
 * - autonomy: I may decide, I am listened to, the rules let me.
 * - mastery: I improve, I can learn here, I find out how my work turned out.
 * - purpose: my work changes something, we keep our word, I would come here myself.
 * - affiliation: I am helped, I may bring bad news, I am not alone.
 */
export function engagementQuestionnaire(): SurveyContent {
  return {
    kind: 'engagement',
    languages: ['en', 'it'],
    questions: [
      {
        id: 'enps',
        type: 'score',
        text: {
          en: 'How likely are you to recommend {organization} to a friend as a place to work?',
          it: 'Quanto è probabile che tu consigli {organization} a una persona amica come posto di lavoro?',
        },
        low: { en: 'Not at all likely', it: 'Per niente probabile' },
        high: { en: 'Extremely likely', it: 'Molto probabile' },
      },
      item('autonomy', 1, 'I can decide on the spot how to help a customer.', 'Posso decidere sul momento come aiutare un cliente.'),
      item('mastery', 1, 'I am better at my job than I was six months ago.', 'Nel mio lavoro sono più capace di sei mesi fa.'),
      item('purpose', 1, 'I can see what my work changes for customers.', 'Vedo che cosa cambia per i clienti grazie al mio lavoro.'),
      item('affiliation', 1, 'On a hard day, my colleagues give me a hand.', 'Nelle giornate difficili i colleghi mi danno una mano.'),
      reversed(
        'autonomy',
        2,
        'Our rules often stop me from helping a customer.',
        'Le nostre regole spesso mi impediscono di aiutare un cliente.',
      ),
      item('mastery', 2, 'When a task is new to me, someone here teaches me.', 'Quando un compito mi è nuovo, qui qualcuno me lo insegna.'),
      item('purpose', 2, 'We keep the promises we make to customers.', 'Manteniamo le promesse che facciamo ai clienti.'),
      item('affiliation', 2, 'I can bring my supervisor bad news.', 'A chi mi coordina posso dare anche una brutta notizia.'),
      item('autonomy', 3, 'My suggestions change how we work.', 'Le mie proposte cambiano il nostro modo di lavorare.'),
      item('mastery', 3, 'I find out whether I solved the customer’s problem.', 'Vengo a sapere se ho risolto il problema del cliente.'),
      item('purpose', 3, 'I would choose us if I were a customer.', 'Se fossi un cliente, sceglierei noi.'),
      reversed('affiliation', 3, 'At work I am left to cope on my own.', 'Al lavoro devo cavarmela per conto mio.'),
      {
        id: 'open',
        type: 'open',
        text: { en: 'What would you change here first?', it: 'Qual è la prima cosa che cambieresti qui?' },
      },
    ],
  };
}

function item(dimension: Dimension, number: 1 | 2 | 3, en: string, it: string): Question {
  return { id: `${dimension}${number}`, type: 'agree', text: { en, it }, dimension, reversed: false };
}

/** Agreeing with it speaks against the dimension; two in the set are enough to notice who agrees with everything. */
function reversed(dimension: Dimension, number: 1 | 2 | 3, en: string, it: string): Question {
  return { id: `${dimension}${number}`, type: 'agree', text: { en, it }, dimension, reversed: true };
}
