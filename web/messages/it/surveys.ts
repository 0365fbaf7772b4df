// Surveys and their editor, in Italian.
import type { surveys as english } from '../en/surveys.ts';
import { counted, formatNumber } from '../format.ts';

const n = (v: number): string => formatNumber('it', v);

export const surveys: typeof english = {
  title: 'Questionari',
  found: (count) =>
    count === 0
      ? 'Non c’è ancora nessun questionario'
      : `${counted('it', count, { one: 'questionario pronto', other: 'questionari pronti' })} da inviare`,
  lead: 'Qui si cambiano le parole quando si vuole. Ciò che è già partito resta com’era.',
  create: 'Nuovo questionario',
  empty: 'Il questionario è ciò che si chiede; una rilevazione è il giorno in cui lo si chiede. Si comincia da un questionario.',
  kinds: { customer: 'Clienti', engagement: 'Dipendenti' },
  kindHelp: {
    customer: 'Quanto vi consiglierebbero, perché, e se potete ricontattarli.',
    engagement:
      'Autonomia, padronanza, scopo e appartenenza, quanto vi consigliano come posto di lavoro, e una domanda aperta. In forma anonima.',
  },
  columns: {
    survey: 'Questionario',
    asks: 'Risponde',
    languages: 'Lingue',
    questions: 'Domande',
    version: 'Versione',
    waves: 'Rilevazioni',
    published: 'Pubblicato',
  },
  newTitle: 'A chi volete chiedere?',
  newName: 'Nuovo questionario',
  kind: 'Chi risponde',
  name: 'Nome del questionario',
  nameHelp: 'Lo vedete solo voi in azienda.',
  createButton: 'Crea e modifica',
  editTitle: (name) => `Modifica di «${name}»`,
  editName: (kind, version) => `${kind} · versione ${n(version)}`,
  editLead:
    'Per chi risponde non cambia nulla fino alla pubblicazione. Le rilevazioni in programma prendono la versione di quella mattina.',
  languages: 'Lingue',
  languagesHelp: 'Ognuno riceve il questionario nella propria lingua, se il questionario la parla.',
  firstLanguage: 'Per tutti gli altri',
  speaks: (count) => `Parla ${counted('it', count, { one: 'lingua', other: 'lingue' })}`,
  applyLanguages: 'Usa queste lingue',
  shown: 'Testi in',
  missingTitle: (count) => `Mancano parole in ${counted('it', count, { one: 'altra lingua', other: 'altre lingue' })}`,
  missing: (languages) =>
    `${languages}: si possono scrivere, oppure chiedere senza queste lingue. Chi parla una di esse riceve allora quella «per tutti gli altri».`,
  leaveOut: 'Chiedi senza',
  questionCount: (count) => counted('it', count, { one: 'domanda', other: 'domande' }),
  organizationHelp: 'Dove deve comparire il nome della vostra azienda, scrivete {organization}.',
  types: {
    score: 'Punteggio da 0 a 10',
    why: 'Il motivo, secondo il punteggio',
    contact: 'Possiamo contattarla?',
    agree: 'Affermazione',
    open: 'Domanda aperta',
    choice: 'Scelta',
  },
  question: 'Domanda',
  low: 'Che cosa vuol dire 0',
  high: 'Che cosa vuol dire 10',
  byBand: { promoter: 'Dopo un 9 o un 10', passive: 'Dopo un 7 o un 8', detractor: 'Da 0 a 6' },
  reversed: 'al contrario: chi è d’accordo la nega',
  options: 'Opzioni',
  option: (i) => `Opzione ${n(i)}`,
  optionsHelp: 'Un campo lasciato vuoto non offre nulla.',
  aboutOneself: 'Su di sé',
  aboutOneselfHelp:
    'Da due a otto opzioni grossolane. Un campo vuoto non offre nulla. Si mostra solo per tutta l’organizzazione, in gruppi da 10 risposte in su, e solo dove non dice nulla di poche persone accanto ai risultati delle squadre.',
  aboutOneselfHint:
    'Fino a tre domande su di sé, per esempio da quanto tempo si lavora qui. Meno sono e più sono grossolane, più se ne possono mostrare; chiunque può saltarle.',
  always: 'Si chiede sempre',
  up: 'Su',
  down: 'Giù',
  remove: 'Togli',
  ofQuestion: (i) => `domanda ${n(i)}`,
  add: 'Aggiungi una domanda',
  addable: { open: 'Domanda aperta', choice: 'Scelta', why: 'Il motivo', contact: 'Possiamo contattarla?' },
  preview: 'Anteprima',
  toPreview: 'Vai all’anteprima',
  previewHelp: 'Ciò che si tocca nell’anteprima non viene inviato.',
  previewTeam: 'Milano Nord',
  publish: (version) => `Pubblica la versione ${n(version)}`,
  fasterTitle: 'Qualcuno è stato più veloce',
  faster: (version) =>
    `Nel frattempo è stata pubblicata la versione ${n(version)}. Le tue parole sono tutte qui sotto, non ancora pubblicate. Guarda la versione pubblicata, poi pubblica la tua per sostituirla.`,
  seePublished: 'Apri la versione pubblicata',
};
