// Ids of invitations that grow with time, so that a million of them are written one behind the other instead of all over the table.

/** Sixty-four signs in the order in which databases compare them. */
const signs = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

/** So many ids are told apart within a millisecond before they run ahead of the clock. */
const perMillisecond = 128;

/** Gives ids of 16 signs, each behind the one before: eight of time, eight of chance (`luck(8)`), which make them as unguessable as they need to be. */
export function invitationIds(now: Date, luck: (size: number) => string): () => string {
  let time = now.getTime() * perMillisecond;
  return () => signed(time++) + luck(8);
}

/** 48 bits as eight signs; numbers up to the year 6429. */
function signed(value: number): string {
  let text = '';
  for (let rest = value, i = 0; i < 8; i++, rest = Math.floor(rest / 64)) text = signs[rest % 64]! + text;
  return text;
}
