// What was just done, said once on top of the page that follows: an address ends in ?done=key.

export const done = {
  saved: 'Saved.',
};
