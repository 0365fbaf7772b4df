// Che cosa è stato appena fatto, detto una volta in cima alla pagina che segue.
import type { Messages } from '../en.ts';

export const done: Messages['done'] = {
  saved: 'Salvato.',
  memberInvited: 'Invito creato: la lettera è in arrivo.',
  memberRemoved: 'L’accesso è terminato.',
  factorReset: 'Il secondo fattore è azzerato.',
  factorOn: 'Il secondo fattore è attivo.',
  factorOff: 'Il secondo fattore non è più attivo.',
  passwordSet: 'La nuova password vale da adesso.',
  sessionsEnded: 'Disconnesso.',
  personAdded: 'Aggiunto all’elenco.',
  personRemoved: 'Tolto dall’elenco.',
  teamAdded: 'La squadra c’è.',
  setUp: 'Benvenuti. È tutto pronto per cominciare.',
  surveyCreated: 'Il questionario c’è, con le parole da cui partire.',
  surveyPublished: 'Pubblicato. La prossima rilevazione chiederà così.',
  lettersPublished: 'Pubblicato. Le lettere delle prossime rilevazioni diranno così.',
  waveCreated: 'La rilevazione è pronta.',
  waveCancelled: 'La rilevazione è annullata: non si chiede a nessuno.',
  waveEnding: 'La rilevazione si sta chiudendo.',
  caseContacted: 'Annotato: il cliente è stato chiamato.',
  caseNoted: 'La nota è salvata.',
  caseCauseKept: 'La causa è salvata.',
  caseResolved: 'Il caso è chiuso.',
  caseReopened: 'Il caso è di nuovo aperto.',
};
