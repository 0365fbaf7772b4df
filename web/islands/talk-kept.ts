// The six words that this browser keeps for its people, so that an answer is found without typing them.

/** `about` names the survey, for somebody who has several; `draft` whose comment it is as long as that is not sent. */
export type KeptWords = { readonly words: readonly string[]; readonly about: string; readonly draft?: string };

const storedAs = 'coro talks';
/** A device in a canteen serves many. */
const most = 50;

export function keptWords(): readonly KeptWords[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storedAs) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

/** Says whether they were kept: a browser may keep nothing. */
export const keepWords = (one: KeptWords): boolean => store([...keptWords().filter((other) => !isSame(other, one.words)), one]);

export const forgetWords = (words: readonly string[]): boolean => store(keptWords().filter((other) => !isSame(other, words)));

/** The comment was sent: nothing says any more with which link. */
export const settleWords = (draft: string): boolean =>
  store(keptWords().map((one) => (one.draft === draft ? { words: one.words, about: one.about } : one)));

/** There will be no comment, or somebody else sits here. */
export const forgetDraft = (draft: string): boolean => store(keptWords().filter((one) => one.draft !== draft));

function store(all: readonly KeptWords[]): boolean {
  try {
    if (all.length === 0) localStorage.removeItem(storedAs);
    else localStorage.setItem(storedAs, JSON.stringify(all.slice(-most)));
    return true;
  } catch {
    return false;
  }
}

const isSame = (one: KeptWords, words: readonly string[]): boolean => one.words.join(' ') === words.join(' ');

function isKept(value: unknown): value is KeptWords {
  if (typeof value !== 'object' || value === null || !('words' in value) || !('about' in value)) return false;
  const { words, about } = value;
  return Array.isArray(words) && words.every((word) => typeof word === 'string') && typeof about === 'string';
}
