// What was just done, said once on top of the page that follows: an address ends in ?done=key.

export const done = {
  saved: 'Saved.',
  memberInvited: 'Invited. The letter is on its way.',
  memberRemoved: 'The membership has ended.',
  factorReset: 'The second factor is reset.',
  factorOn: 'The second factor is on.',
  factorOff: 'The second factor is off.',
  passwordSet: 'The new password holds from now on.',
  sessionsEnded: 'Signed out there.',
  personAdded: 'Added to the list.',
  personRemoved: 'Taken off the list.',
  teamAdded: 'The team is there.',
  setUp: 'Welcome. The next step: your teams and people.',
  surveyCreated: 'The survey is there, with words to begin with.',
  surveyPublished: 'Published. The next wave asks it like this.',
  waveCreated: 'The wave is set.',
  waveCancelled: 'The wave is cancelled. Nobody is asked.',
  waveEnding: 'The wave is closing.',
};
