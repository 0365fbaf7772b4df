// A letter written once for many people: only names and links are put in for each, which takes some millionths of a second.
import { escapeToBuffer } from 'hono/utils/html';
import type { SurveyLocale } from '#domain/languages.ts';
import { asEntities, typewritten, type Written } from './frame.tsx';

/** What differs from person to person; the token and the paper are the ends of their links, of letters that mean nothing in an address or in HTML. */
export type Personal = { readonly name: string; readonly token: string; readonly paper: string };

/**
 * Gives the same letters as `write`, byte for byte, provided that `write` puts a name and ends of links nowhere but into text and addresses, and looks only
 * whether there is a name. `said` is everything else that the letter may say: what stands for them is chosen so that it is not in there.
 */
export function templateOf(locale: SurveyLocale, write: (person: Personal) => Written, said: string): (person: Personal) => Written {
  const [name = '', token = '', paper = ''] = marksBeside(said);
  const make = (written: Written) => {
    const [subject, page, text] = [written.subject, written.html, written.text].map((form) =>
      form.split(new RegExp(`([${name}${token}${paper}])`)).map(narrow),
    );
    return (person: Personal): Written => {
      const puts = (pieces: readonly string[] | undefined, called: string): string =>
        put(pieces, (mark) => (mark === name ? called : mark === token ? person.token : person.paper));
      return {
        subject: puts(subject, person.name),
        html: puts(page, escaped(person.name)),
        text: puts(text, typewritten(locale, person.name)),
      };
    };
  };
  let named: ReturnType<typeof make> | undefined;
  let nameless: ReturnType<typeof make> | undefined;
  return (person) =>
    person.name === ''
      ? (nameless ??= make(write({ name: '', token, paper })))(person)
      : (named ??= make(write({ name, token, paper })))(person);
}

/** Every second piece is a mark. */
function put(pieces: readonly string[] = [], instead: (mark: string) => string): string {
  let whole = pieces[0] ?? '';
  for (let i = 1; i < pieces.length; i += 2) whole += instead(pieces[i]!) + pieces[i + 1]!;
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

/** Three characters for private use (Unicode, 23.5) that nobody has used. */
function marksBeside(said: string): string[] {
  const used = new Set(said);
  const marks: string[] = [];
  for (let code = 0xe000; marks.length < 3; code++) if (!used.has(String.fromCharCode(code))) marks.push(String.fromCharCode(code));
  return marks;
}
