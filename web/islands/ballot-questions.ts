// The questions on the employees' page: what is chosen stays on the device, is found again there, and becomes answers when it is sent.
import { mostWords } from '#domain/ballot-paper.ts';
import type { OpenPapers, Said as Sentences } from '#domain/opened.ts';
import type { Answers } from '#domain/surveys.ts';
import { type Draft, draftAt, keepDraft } from './ballot-kept.ts';

type Questions = OpenPapers['questions'];

export type Given = { readonly scores: Answers | undefined; readonly words: Readonly<Record<string, string>> | undefined };

/** From this share of the space on, somebody is told how much of it is used. */
const worthSaying = 0.5;

/** The form, once the page has been opened. */
export const questionsForm = (): HTMLFormElement | null => document.querySelector('form#questions');

/** Puts in what was chosen before. */
export function fillIn(form: HTMLFormElement, key: string): void {
  for (const [name, value] of Object.entries(draftAt(key))) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList) field.value = value;
    else if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === field.value;
    else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
  }
}

/** Keeps what is chosen on this device. */
export function keepGiven(form: HTMLFormElement, key: string): void {
  keepDraft(key, typedIn(form));
}

/**
 * What there is to send: scores by question, words by question, each undefined when there are none. The order is the survey's, whatever was answered
 * first: it would say something.
 */
export function givenIn(form: HTMLFormElement, questions: Questions): Given {
  const typed = typedIn(form);
  const scores: [string, string | number][] = [];
  const words: [string, string][] = [];
  for (const { id, type } of questions) {
    const value = typed[id]?.trim() ?? '';
    if (value === '' || value === 'unknown') continue;
    if (type === 'open') words.push([id, value]);
    else scores.push([id, type === 'choice' ? value : Number(value)]);
  }
  const or = <T>(entries: [string, T][]): Record<string, T> | undefined => (entries.length > 0 ? Object.fromEntries(entries) : undefined);
  return { scores: or(scores), words: or(words) };
}

/** What share of the space all words take: 1 is all of it. */
function spaceUsed({ words = {} }: Given): number {
  return new TextEncoder().encode(JSON.stringify(words)).length / mostWords;
}

/** Says under each box how much of the space is used, once it is worth saying; `false` when it is too much. */
export function watchSpace(form: HTMLFormElement, questions: Questions, sentences: Sentences): boolean {
  const used = spaceUsed(givenIn(form, questions));
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' }).format(used);
  for (const box of form.querySelectorAll('textarea')) {
    const line = lineUnder(box);
    line.classList.toggle('fault', used > 1);
    const text = used > 1 ? sentences.tooLong : used >= worthSaying ? sentences.space.replace('{share}', percent) : '';
    if (line.textContent !== text) line.textContent = text;
  }
  return used <= 1;
}

/** Kept free for it, so that nothing moves when there is something to say. */
function lineUnder(box: HTMLTextAreaElement): HTMLElement {
  const id = `${box.id}-space`;
  const there = document.getElementById(id);
  if (there) return there;
  const line = document.createElement('p');
  line.id = id;
  line.className = 'hint space';
  line.setAttribute('role', 'status');
  box.after(line);
  return line;
}

function typedIn(form: HTMLFormElement): Draft {
  return Object.fromEntries([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
