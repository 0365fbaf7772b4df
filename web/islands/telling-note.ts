// Under a field for words: what in them could tell who wrote them, and what to write instead, while they are being written.
import type { HiddenNames, TellingTexts } from '#domain/telling.ts';
import { type Telling, tellingIn } from '#web/voter/telling.ts';
import { buttonFor, element } from './elements.ts';

/** In ms: a note that comes while somebody types a word, or just presses a button below, would be in the way. */
const pause = 600;
const mostShown = 4;

/** Looks at what is typed into a field, on this device alone; it advises, and keeps nobody from sending. */
export function noteTelling(field: HTMLTextAreaElement, texts: TellingTexts, names?: HiddenNames): void {
  const note = element('div', { class: 'telling', role: 'status' });
  field.after(note);
  let soon: ReturnType<typeof setTimeout> | undefined;
  let shown = '';
  const look = async (): Promise<void> => {
    const text = field.value;
    const found = await tellingIn(text, texts, names);
    if (text !== field.value) return;
    const said = found.map(({ kind, words }) => `${kind} ${words}`).join('\n');
    if (said === shown) return; // a screen reader reads it once
    shown = said;
    note.replaceChildren(...(found.length === 0 ? [] : noteOf(field, texts, found, look)));
  };
  field.addEventListener('input', () => {
    clearTimeout(soon);
    soon = setTimeout(() => void look(), pause);
  });
  if (field.value) void look();
}

function noteOf(field: HTMLTextAreaElement, texts: TellingTexts, found: readonly Telling[], again: () => Promise<void>): Node[] {
  // What is found several times is said once.
  const different = [...new Map(found.map((one) => [`${one.kind} ${one.words}`, one])).values()];
  const items = different.slice(0, mostShown).map((one) => {
    const { label, advice, instead, act } = texts.kinds[one.kind];
    const button = buttonFor(act, () => {
      if (instead === null) return showIn(field, one);
      field.value = replaced(field.value, one.words, instead);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.focus();
      return again();
    });
    const words = element('q', {}, element('bdi', {}, one.words));
    return element(
      'li',
      {},
      element('strong', {}, label),
      ' ',
      words,
      ...(one.label ? ` ${one.label}` : ''),
      element('br'),
      `${advice} `,
      button,
    );
  });
  return [
    element('p', { class: 'telling-title' }, texts.title),
    element('ul', {}, ...items),
    ...(different.length > mostShown ? [element('p', {}, texts.more)] : []),
    element('p', { class: 'hint' }, texts.lead),
  ];
}

function showIn(field: HTMLTextAreaElement, { words, start }: Telling): void {
  const at = field.value.startsWith(words, start) ? start : field.value.indexOf(words);
  field.focus();
  if (at >= 0) field.setSelectionRange(at, at + words.length);
}

/** Everywhere; what is taken out leaves no two spaces behind. */
function replaced(text: string, words: string, instead: string): string {
  if (instead !== '') return text.replaceAll(words, instead);
  return text.replaceAll(words, '').replaceAll(/(\S) {2,}/g, '$1 ');
}
