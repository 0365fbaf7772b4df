// How the text of a CSV file is understood: what separates its columns, what a cell says, and how large it may be.

export type Delimiter = ',' | ';' | '\t';

/** In bytes. */
export const largestFile = 64 * 1024 * 1024;

/** A row longer than this (in bytes) is no row but a quotation mark that was never closed. */
export const longestRow = 1_000_000;

export const mostColumns = 400;

/** What separates the columns, by the header: the sign that stands most often outside quotes. `delimiterOf('a;b,c;d')` is ';'. */
export function delimiterOf(text: string): Delimiter {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) break;
    else if (!quoted) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const often = (sign: Delimiter): number => counts.get(sign) ?? 0;
  return ([',', ';', '\t'] as const).reduce((best, sign) => (often(sign) > often(best) ? sign : best));
}

/** A cell as it was meant: without the apostrophe that exports put before what a spreadsheet would take for a formula. */
export function cellText(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/**
 * The number in a cell, or undefined when there is none or it is not finite: `numberIn('8,5', ';')` is 8.5, where commas do not separate columns.
 * Points or spaces between thousands are refused, for '1.204' would be two different numbers in two languages.
 */
export function numberIn(cell: string, delimiter: Delimiter): number | undefined {
  const text = cell.trim().replace('\u2212', '-');
  const plain = delimiter === ',' ? text : text.replace(',', '.');
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain)) return undefined;
  const number = Number(plain);
  return Number.isFinite(number) ? number : undefined;
}

/** Whether a row says nothing at all. */
export const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');

/** 53 bits that tell texts apart, all but surely (cyrb53 by bryc, public domain); keeps what was seen of a long file small. */
export function fingerprint(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
