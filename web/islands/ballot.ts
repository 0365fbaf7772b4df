// The employees' page: finds out whose link it is, collects the ballot papers when somebody begins, and leads from the promise to the receipt.
import type { Words } from '#domain/ballot-paper.ts';
import type { OpenPapers, Opened } from '#domain/opened.ts';
import { groupedReceipt } from '#domain/receipts.ts';
import { check, copy } from './ballot-check.ts';
import { openLink, Unanswered } from './ballot-doors.ts';
import { forget, keep, type Kept, keptAt, keyOf, keeps, leave, linksHere, rememberLink, sentFrom } from './ballot-kept.ts';
import { collectPapers, isForEverybody } from './ballot-papers.ts';
import { fillIn, givenIn, keepGiven, questionsForm, watchSpace } from './ballot-questions.ts';
import { loadSealing, sendBallots } from './ballot-sending.ts';
import { forgetDraft, keptWords } from './talk-kept.ts';
import { arrived, isTooSoon, say, show, showReceipts, shownNow, when } from './ballot-view.ts';

/** The link that is open on this page. */
type Here = { readonly key: string; readonly token: string; readonly opened: Opened };

let here: Here | undefined;
/** Once the answers are on their way, no button and no way back asks for them again. */
let leaving = false;
/** Where an answer to the comment is wanted, if it is. */
let mailbox: () => Promise<Words['mailbox']> = async () => undefined;
/** Ends a wait for the connection. */
let goOn = (): void => {};

document.querySelector('.without')?.remove();
document.addEventListener('click', onClick);
document.addEventListener('submit', onSubmit);
document.addEventListener('input', onInput);
document.addEventListener('keydown', onKey);
window.addEventListener('popstate', () => void (here && !leaving && !isOver() && show(viewWanted())));
window.addEventListener('hashchange', () => location.reload());
window.addEventListener('storage', () => void catchUp());
window.addEventListener('online', () => (shownNow() === 'noConnection' ? location.reload() : goOn()));
document.addEventListener('visibilitychange', () => void catchUp());
void start();

async function start(): Promise<void> {
  if (!isSecureContext || typeof crypto.subtle !== 'object' || typeof BigInt !== 'function') return show('cannot');
  if (!keeps()) return show('noStorage');
  if (!here) show('loading');
  const [fragment, link] = [location.hash.slice(1), /^#([\w-]{22})$/.exec(location.hash)?.[1]];
  if (fragment !== '' && link === undefined) return show('unusable');
  try {
    const found = await open(link === undefined ? linksHere() : [link]);
    if (typeof found === 'string' && here) return;
    if (found === 'none') return link !== undefined ? show('unusable') : showLeft();
    if (found === 'several') return show('several');
    await welcome(found);
  } catch (e) {
    if (!(e instanceof Unanswered)) throw e;
    if (!here) show('noConnection');
  }
}

/** Opens what can be opened; a link that others left here and that leads nowhere any more is taken off. */
async function open(links: readonly string[]): Promise<Here | 'none' | 'several'> {
  const lang = new URLSearchParams(location.search).get('lang');
  const found: Here[] = [];
  for (const token of links) {
    try {
      const opened = await openLink(token, lang);
      found.push({ token, opened, key: await keyOf(opened.papers.head.wave, token) });
    } catch (e) {
      if (!(e instanceof Unanswered) || e.code === 'unreachable') throw e;
    }
  }
  const going = found.length > 1 ? found.filter(({ opened }) => opened.state === 'open') : found;
  if (going.length > 1) return 'several';
  return going[0] ?? 'none';
}

/** Puts the page of this link in place, remembers the link, takes it out of the address, and goes on where somebody was. */
async function welcome(found: Here): Promise<void> {
  const { key, token, opened } = found;
  const again = here !== undefined;
  here = found;
  const root = document.documentElement;
  document.body.innerHTML = opened.html;
  document.body.className = '';
  document.title = opened.title;
  root.lang = opened.locale;
  root.dir = opened.dir;
  root.style.setProperty('--accent-light', opened.accent.light);
  root.style.setProperty('--accent-dark', opened.accent.dark);
  const { papers, state } = opened;
  const kept = keptAt(key);
  rememberLink(token);
  const elsewhere = papers.issued && !kept?.blind && !kept?.papers;
  if (state === 'open' && !elsewhere) {
    const place = { organization: papers.head.organization, wave: papers.head.wave, team: papers.team.id };
    keep(key, { manifest: papers.manifest, ...kept, place, token });
  }
  history.replaceState(history.state, '', location.pathname + location.search);
  if (kept?.sealed && state !== 'closed') return send();
  if (state === 'closed') return showAfterwards(kept);
  showReceipts(receiptsOf(papers));
  if (state === 'waiting') return show('counting');
  if (elsewhere) return showUsed();
  if (!(await isForEverybody(papers, kept))) return show('marked', again);
  const form = questionsForm();
  if (form) fillIn(form, key);
  if (form) watchSpace(form, papers.questions, opened.words);
  if (form) help(form, key, opened);
  when(kept?.blind || kept?.papers ? 'begun' : 'new');
  loadSealing().catch(() => {}); // tried again when it is needed
  show(viewWanted(), again);
}

/** Comes a moment later, so that the page need not wait for it; without it a comment is sent as it is. */
function help(form: HTMLFormElement, key: string, { help: given }: Opened): void {
  mailbox = async () => undefined;
  if (!given) return;
  const helping = import('./ballot-words.ts').then(({ helpWithWords }) => helpWithWords(form, given, key));
  mailbox = () => helping.then((asked) => asked()).catch(() => undefined);
}

/** The way back leads to the promise, and a page that is loaded again shows what it showed. */
function viewWanted(): 'introduction' | 'questions' {
  const state = history.state as { view?: string } | null;
  return state?.view === 'questions' && here && keptAt(here.key)?.papers ? 'questions' : 'introduction';
}

/** Here something was sent: most likely by whoever holds the link, but nothing that is left tells by whom. */
function showUsed(moved = false): void {
  const sent = here ? receiptsOf(here.opened.papers) : [];
  if (here) forget(here.key);
  showReceipts(sent);
  for (const part of document.querySelectorAll<HTMLElement>('[data-other]')) part.hidden = false;
  if (sent.length > 0) return thank(moved);
  show('used', moved);
}

/** Whoever asked for an answer in this browser is told where it will be. */
function thank(moved: boolean): void {
  for (const way of document.querySelectorAll<HTMLElement>('[data-talk]')) way.hidden = keptWords().length === 0;
  show('thanks', moved);
}

function showAfterwards(kept: Kept | undefined): void {
  if (!here) return;
  const { head } = here.opened.papers;
  const receipts = receiptsOf(here.opened.papers);
  forget(here.key);
  rememberLink(here.token);
  for (const part of document.querySelectorAll<HTMLElement>('[data-late]')) part.hidden = !kept?.sealed;
  showReceipts(receipts);
  show('afterwards');
  if (receipts[0] !== undefined) void check(head.organization, head.wave, receipts[0]);
}

/** Without a link: what is left of what was sent from here. */
function showLeft(): void {
  const sent = sentFrom();
  const last = sent.at(-1);
  if (!last) return show('noLink');
  showReceipts(sent.map(({ receipt }) => groupedReceipt(receipt)));
  show('sent');
  void check(last.organization, last.wave, last.receipt);
}

function receiptsOf({ head, team }: OpenPapers): readonly string[] {
  return sentFrom()
    .filter((sent) => sent.wave === head.wave && sent.team === team.id)
    .map(({ receipt }) => groupedReceipt(receipt));
}

async function begin(button: HTMLButtonElement): Promise<void> {
  if (!here || button.ariaDisabled === 'true') return;
  const { key, token, opened } = here;
  button.ariaDisabled = 'true';
  goOn = () => {};
  say('begin', opened.words.preparing);
  try {
    const [collected] = await Promise.all([collectPapers(key, token, opened.papers), loadSealing()]);
    say('begin', '');
    if (collected === 'used') showUsed(true);
    else if (collected === 'marked') show('marked', true);
    else if (collected === 'closed') location.reload();
    else {
      when('begun');
      history.pushState({ view: 'questions' }, '');
      show('questions', true);
    }
  } catch {
    // Nobody answered, or a part of the script has not come.
    say('begin', opened.words.waiting);
    goOn = () => void begin(button);
    setTimeout(() => goOn(), 10_000);
  } finally {
    button.ariaDisabled = null;
  }
}

async function send(): Promise<void> {
  if (!here || leaving) return;
  const { key, opened } = here;
  const form = questionsForm();
  if (form && !keptAt(key)?.sealed) {
    const { scores, words } = givenIn(form, opened.papers.questions);
    if (!watchSpace(form, opened.papers.questions, opened.words)) return say('send', opened.words.tooLong);
    if (!scores && !words) return say('send', opened.words.nothing);
  }
  leaving = true;
  say('send', '');
  if (document.querySelector('[data-view=sending]')) show('sending', true);
  const outcome = await sendBallots(key, opened.papers, async () => said(form), waitForConnection);
  if (!outcome.arrived) return show('late', true);
  form?.reset();
  showReceipts([groupedReceipt(outcome.receipt)]);
  if (opened.state === 'open') return thank(true);
  show('counting', true);
}

async function said(form: HTMLFormElement | null) {
  const { scores, words } = form && here ? givenIn(form, here.opened.papers.questions) : {};
  if (!words) {
    if (here) forgetDraft(here.key);
    return { scores, words };
  }
  const wanted = await mailbox();
  return { scores, words: { words, ...(wanted && { mailbox: wanted }) } };
}

function waitForConnection(pause: number): Promise<void> {
  say('sending', here?.opened.words.waiting ?? '');
  const again = document.querySelector<HTMLElement>('[data-do=again]');
  if (again) again.hidden = false;
  return new Promise((ok) => {
    setTimeout(ok, pause);
    goOn = ok;
  });
}

/** Another tab may have sent it, or written on. */
async function catchUp(): Promise<void> {
  if (!here || leaving || isOver() || document.visibilityState !== 'visible') return;
  const kept = keptAt(here.key);
  const form = questionsForm();
  if (kept?.sealed || (!kept && receiptsOf(here.opened.papers).length > 0)) return kept ? send() : showUsed();
  if (form) fillIn(form, here.key);
  if (kept?.papers) when('begun');
}

function isOver(): boolean {
  const view = shownNow();
  return view !== 'introduction' && view !== 'questions';
}

function onClick(event: MouseEvent): void {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest<HTMLButtonElement>('button[data-do]');
  const language = event.target.closest<HTMLAnchorElement>('.languages nav a');
  if (language && here && !leaving && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    history.replaceState(history.state, '', language.href);
    void start();
  }
  if (button) acts[button.dataset['do'] ?? '']?.(button);
}

/** What the buttons do, by `data-do`. */
const acts: Readonly<Record<string, (button: HTMLButtonElement) => void>> = {
  begin: (button) => void begin(button),
  goOn: (button) => void begin(button),
  notMe: () => {
    if (here) leave(here.key);
    location.assign('/e/');
  },
  again: () => goOn(),
  reload: () => location.reload(),
  copy: (button) => void copy(button),
};

function onSubmit(event: SubmitEvent): void {
  event.preventDefault();
  if (!(event.target instanceof HTMLFormElement)) return;
  if (event.target === questionsForm()) return isTooSoon(event) ? undefined : void send();
  const typed = event.target.querySelector('input')?.value ?? '';
  const place = here ? here.opened.papers.head : sentFrom().at(-1);
  if (place) void check(place.organization, place.wave, typed);
}

/** What can be sent once is not sent by a key that was meant to choose an answer. */
function onKey(event: KeyboardEvent): void {
  const { target } = event;
  if (event.key === 'Enter' && target instanceof HTMLInputElement && target.form === questionsForm()) event.preventDefault();
}

function onInput(event: Event): void {
  const form = questionsForm();
  if (!here || leaving || !form || !(event.target instanceof Node) || !form.contains(event.target)) return;
  arrived();
  keepGiven(form, here.key);
  say('send', '');
  watchSpace(form, here.opened.papers.questions, here.opened.words);
}
