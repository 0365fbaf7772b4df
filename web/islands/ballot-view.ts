// Shows one part of the employees' page at a time, says aloud what changes, and puts the reader where it begins.

/** The parts of the page, by `data-view`. */
export type View =
  | 'loading'
  | 'cannot'
  | 'noStorage'
  | 'noLink'
  | 'several'
  | 'sent'
  | 'unusable'
  | 'noConnection'
  | 'introduction'
  | 'questions'
  | 'sending'
  | 'thanks'
  | 'used'
  | 'late'
  | 'marked'
  | 'counting'
  | 'afterwards';

/** `moved` is true when somebody did something and the page answers: then the heading is read out, and stands on top. */
export function show(view: View, moved = false): void {
  document.documentElement.dataset['shown'] = view;
  let shown: HTMLElement | undefined;
  for (const part of document.querySelectorAll<HTMLElement>('[data-view]')) {
    part.hidden = part.dataset['view'] !== view;
    if (!part.hidden) shown = part;
  }
  if (!moved) return;
  shownAt = performance.now();
  scrollTo(0, 0);
  shown?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

/** In ms: for so long the second half of a double click may still be under way. */
const halfADoubleClick = 700;
let shownAt = -Infinity;

/** Somebody has arrived at what is shown. */
export const arrived = (): void => void (shownAt = -Infinity);

/** Whether what is pressed was most likely meant for what stood here before. */
export const isTooSoon = (event: Event): boolean => event.timeStamp - shownAt < halfADoubleClick;

export const shownNow = (): View | undefined => document.documentElement.dataset['shown'] as View | undefined;

/** Says something in the place kept for it, which is read out. */
export function say(place: 'begin' | 'sending' | 'send', text: string): void {
  for (const line of document.querySelectorAll(`[data-say="${place}"]`)) line.textContent = text;
}

/** Parts that are there in one case and not in the other. */
export function when(state: 'new' | 'begun'): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-when]')) part.hidden = part.dataset['when'] !== state;
}

/** Puts receipts where they are shown; none are shown as nothing. */
export function showReceipts(receipts: readonly string[]): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-receipt]')) {
    part.hidden = receipts.length === 0;
    const code = part.querySelector('output');
    if (code) code.textContent = receipts.join('\n');
  }
}
