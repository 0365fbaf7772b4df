// What a log may say about an error: where it happened and what the driver said, and nothing that people wrote or that names them.

/** So much of a statement is enough to find it; a statement that writes many rows has thousands of placeholders. */
const longestStatement = 300;

/**
 * The error and what caused it, each with its class, code, words and stack, over several lines. Values that a statement carried are left out,
 * as is whatever of them the words repeat: `TypeError: x is not a function\n    at ...\ncaused by SqliteError (SQLITE_FULL): database or disk is full\n    at ...`.
 */
export function described(error: unknown): string {
  return causesOf(error)
    .map((e) => [titleOf(e), ...framesOf(e)].join('\n'))
    .join('\ncaused by ');
}

/** What went wrong in one line, for an administrator: `inOneLine(e)` is 'SqliteError (SQLITE_FULL): database or disk is full'. */
export function inOneLine(error: unknown): string {
  return titleOf(causesOf(error).at(-1));
}

/** E-mail addresses become '…@…', as a mail server repeats them in its refusals. */
export const withoutAddresses = (text: string): string => text.replaceAll(/[^\s<>"'(),:;]+@[^\s<>"'(),:;]+/g, '…@…');

/** The error first, then what caused it, and so on; a circle ends. */
function causesOf(error: unknown): unknown[] {
  const causes = [error];
  for (let e = error; causes.length < 5 && e instanceof Error && e.cause !== undefined; e = e.cause) causes.push(e.cause);
  return causes;
}

function titleOf(e: unknown): string {
  if (!(e instanceof Error)) return typeof e;
  const code = 'code' in e && (typeof e.code === 'string' || typeof e.code === 'number') ? ` (${e.code})` : '';
  const name = e.constructor.name === 'Error' ? e.name : e.constructor.name;
  return `${name}${code}: ${wordsOf(e, code)}`;
}

function wordsOf(e: Error, code: string): string {
  // What drizzle wraps a driver's error in: the statement, and in its message all that was filled in.
  if ('query' in e && typeof e.query === 'string') return shortened(e.query);
  // PostgreSQL about a value that does not fit ('22…'), and the reader of JSON, end with the value.
  const repeats = code.startsWith(' (22') || e instanceof SyntaxError;
  const words = repeats ? e.message.replace(/["'][^]*$/, '…') : e.message;
  return withoutAddresses(shortened(words));
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > longestStatement ? `${line.slice(0, longestStatement)} …` : line;
}

/** The lines of the stack that name places: the message before them may be anything. */
function framesOf(e: unknown): string[] {
  if (!(e instanceof Error)) return [];
  // A comment of several lines could look like one; it stands in the message, with which the stack begins.
  const places = (e.stack ?? '').replace(e.message, '');
  return places.split('\n').filter((line) => /^ {4}at /.test(line));
}
