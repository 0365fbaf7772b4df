// A letter written once for many people: only names and links are put in for each, which takes some millionths of a second.
import { escapeToBuffer } from 'hono/utils/html';
import type { SurveyLocale } from '#domain/languages.ts';
import { asEntities, typewritten, type Written } from './frame.tsx';

/** What differs from person to person; the token is the end of their links, of letters that mean nothing in an address or in HTML. */
export type Personal = { readonly name: string; readonly token: string };

/**
 * Gives the same letters as `write`, byte for byte, provided that `write` puts a name and a token nowhere but into text and addresses, and looks only
 * whether there is a name. `said` is everything else that the letter may say: what stands for a name and a token is chosen so that it is not in there.
 */
export function templateOf(locale: SurveyLocale, write: (person: Personal) => Written, said: string): (person: Personal) => Written {
  const [name = '', token = ''] = marksBeside(said);
  const make = (written: Written) => {
    const [subject, page, text] = [written.subject, written.html, written.text].map((form) =>
      form.split(new RegExp(`([${name}${token}])`)).map(narrow),
    );
    return ({ name: called, token: end }: Personal): Written => ({
      subject: put(subject, name, called, end),
      html: put(page, name, escaped(called), end),
      text: put(text, name, typewritten(locale, called), end),
    });
  };
  let named: ReturnType<typeof make> | undefined;
  let nameless: ReturnType<typeof make> | undefined;
  return (person) =>
    person.name === '' ? (nameless ??= make(write({ name: '', token })))(person) : (named ??= make(write({ name, token })))(person);
}

/** Every second piece is a mark. */
function put(pieces: readonly string[] = [], mark: string, name: string, token: string): string {
  let whole = pieces[0] ?? '';
  for (let i = 1; i < pieces.length; i += 2) whole += (pieces[i] === mark ? name : token) + pieces[i + 1]!;
  return whole;
}

/** As the page's own words were. */
function escaped(text: string): string {
  const buffer: [string] = [''];
  escapeToBuffer(text, buffer);
  return asEntities(buffer[0]);
}

/** The same text, one byte a character where that is enough: a piece cut out of a wider text would stay as wide. */
function narrow(text: string): string {
  return /^[\0-\u00ff]*$/.test(text) ? Buffer.from(text, 'latin1').toString('latin1') : text;
}

/** Two characters for private use (Unicode, 23.5) that nobody has used. */
function marksBeside(said: string): string[] {
  const used = new Set(said);
  const marks: string[] = [];
  for (let code = 0xe000; marks.length < 2; code++) if (!used.has(String.fromCharCode(code))) marks.push(String.fromCharCode(code));
  return marks;
}
