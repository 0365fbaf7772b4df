// What is written down about an organization: every action there is, each of which has words in every language (web/messages).

export const actions = [
  'organizationCreated',
  'organizationChanged',
  'memberAdded',
  'memberChanged',
  'memberRemoved',
  'passwordChanged',
  'secondFactorOn',
  'secondFactorOff',
  'secondFactorReset',
  'supervisorsChanged',
  'teamCreated',
  'teamRenamed',
  'teamMoved',
  'personAdded',
  'personChanged',
  'personMoved',
  'personRemoved',
  'importStarted',
  'importBrokenOff',
  'importCancelled',
  'importEnded',
  'surveyCreated',
  'surveyPublished',
  'waveCreated',
  'waveOpened',
  'waveCancelled',
  'waveEnded',
  'waveClosed',
] as const;

export type Action = (typeof actions)[number];
