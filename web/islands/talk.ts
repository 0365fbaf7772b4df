// The page where the unknown writer of a comment opens a mailbox with six words, reads what leaders answered, and writes back.
import { longestLetter, type MailboxThread } from '#domain/talk.ts';
import type { TellingTexts } from '#domain/telling.ts';
import { type Mailbox, mailboxFor, openLetter } from '#web/voter/mailbox.ts';
import { faultIn, phraseIn } from '#web/voter/phrase.ts';
import { fetchThread, leaveLetter, Refused } from './talk-doors.ts';
import { buttonFor, element, filled } from './elements.ts';
import { forgetWords, keptWords } from './talk-kept.ts';
import { noteTelling } from './telling-note.ts';

const said = JSON.parse(document.querySelector('#talk-words')?.textContent ?? '{}') as {
  readonly talk: Readonly<Record<string, string>> & { readonly faults: Readonly<Record<'none' | 'count' | 'unknown' | 'near', string>> };
  readonly telling: TellingTexts;
};
const { talk, telling } = said;
const place = document.querySelector('#talk');
const locale = document.documentElement.lang;

if (place) {
  if (isSecureContext && typeof crypto.subtle === 'object') place.append(kept(), phraseForm());
  else place.append(element('p', { class: 'lead' }, text('cannot')), element('p', {}, text('cannotText')));
}

function text(name: string): string {
  return talk[name] ?? '';
}

/** The mailboxes whose words lie in this browser, each opened at a tap: it takes a second, and somebody may look over a shoulder. */
function kept(): HTMLElement {
  const all = keptWords();
  const section = element(
    'section',
    { 'aria-labelledby': 'here', hidden: all.length === 0 },
    element('h2', { id: 'here' }, text('hereTitle')),
  );
  const list = element('ul', { class: 'mailboxes' });
  for (const { words, about } of all.toReversed()) {
    const shown = element('div', { class: 'mailbox' });
    const open = buttonFor(text('open'), () => openMailbox(words, shown));
    const item = element('li', {}, element('strong', {}, element('bdi', {}, about)), ' ', open);
    const phrase = element(
      'details',
      {},
      element('summary', {}, text('wordsHere')),
      element('p', { class: 'phrase', translate: 'no' }, words.join(' ')),
    );
    const forget = buttonFor(text('forgetHere'), () => {
      forgetWords(words);
      item.remove();
      section.hidden = keptWords().length === 0;
    });
    item.append(shown, phrase, forget);
    list.append(item);
  }
  section.append(element('p', { class: 'hint' }, text('hereText')), list);
  return section;
}

function phraseForm(): HTMLElement {
  const field = element('input', {
    id: 'phrase',
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    translate: 'no',
    'aria-describedby': 'phrase-help phrase-fault',
  });
  const fault = element('p', { class: 'fault', id: 'phrase-fault', role: 'alert' });
  const shown = element('div', { class: 'mailbox' });
  const form = element(
    'form',
    { novalidate: true },
    element('label', { for: 'phrase', class: 'question' }, text('label')),
    element('p', { class: 'hint', id: 'phrase-help' }, text('help')),
    fault,
    field,
    element('button', { type: 'submit' }, text('open')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void (async () => {
      const words = phraseIn(field.value);
      const slip = field.value.trim() === '' ? talk.faults.none : await slipIn(words);
      fault.textContent = slip ?? '';
      field.toggleAttribute('aria-invalid', slip !== undefined);
      shown.replaceChildren();
      if (slip === undefined) await openMailbox(words, shown);
      else field.focus();
    })();
  });
  return element('div', {}, form, element('p', { class: 'hint' }, text('forgotten')), shown);
}

async function slipIn(words: readonly string[]): Promise<string | undefined> {
  const slip = await faultIn(words);
  if (slip === undefined) return undefined;
  const number = (n: number): string => new Intl.NumberFormat(locale).format(n);
  if (slip.kind === 'count') return filled(talk.faults.count, { count: number(slip.count) });
  const values = { word: number(slip.word), typed: slip.typed.slice(0, 30), near: slip.near ?? '' };
  return filled(slip.near === undefined ? talk.faults.unknown : talk.faults.near, values);
}

async function openMailbox(words: readonly string[], shown: HTMLElement): Promise<void> {
  shown.replaceChildren(element('p', { role: 'status' }, text('opening')));
  const mailbox = await mailboxFor(words);
  await showThread(mailbox, shown);
}

async function showThread(mailbox: Mailbox, shown: HTMLElement, done?: string): Promise<void> {
  try {
    const thread = await fetchThread(mailbox.secret);
    const heading = element('h2', { tabindex: '-1' }, filled(text('mailbox'), { wave: thread.wave, organization: thread.organization }));
    shown.replaceChildren(
      heading,
      ...(thread.letters.length === 0 ? [element('p', {}, text('empty'))] : [await lettersOf(mailbox, thread)]),
      ...(done === undefined ? [] : [element('p', { role: 'status' }, done)]),
      ...(thread.mayWrite ? [writing(mailbox, shown)] : thread.letters.length > 0 ? [element('p', { class: 'hint' }, text('wait'))] : []),
    );
    heading.focus();
  } catch (e) {
    if (!(e instanceof Refused)) throw e;
    const gone = e.code === 'notFound';
    shown.replaceChildren(
      element('p', { class: 'lead', role: 'alert' }, text(gone ? 'notThere' : 'unreachable')),
      ...(gone ? [element('p', {}, text('notThereText'))] : []),
    );
  }
}

async function lettersOf(mailbox: Mailbox, { letters }: MailboxThread): Promise<HTMLElement> {
  const items = await Promise.all(
    letters.map(async (letter) => {
      if ('own' in letter) return letterItem(text('you'), letter.own);
      const opened = await openLetter(mailbox, letter);
      if (opened === null) return element('li', {}, element('p', { class: 'fault' }, text('tampered')));
      const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${opened.day}T00:00:00Z`));
      return letterItem(filled(text('from'), { name: opened.from, day }), opened.text);
    }),
  );
  return element('ol', { class: 'letters' }, ...items);
}

const letterItem = (from: string, words: string): HTMLElement =>
  element('li', {}, element('p', { class: 'hint' }, from), element('p', { class: 'said', dir: 'auto' }, words));

function writing(mailbox: Mailbox, shown: HTMLElement): HTMLElement {
  const field = element('textarea', {
    id: `write-${mailbox.id}`,
    rows: '4',
    dir: 'auto',
    'aria-describedby': `help-${mailbox.id} fault-${mailbox.id}`,
  });
  const fault = element('p', { class: 'fault', id: `fault-${mailbox.id}`, role: 'alert' });
  const form = element(
    'form',
    { novalidate: true },
    element(
      'div',
      { class: 'write' },
      element('label', { for: field.id, class: 'question' }, text('writeLabel')),
      element('p', { class: 'hint', id: `help-${mailbox.id}` }, text('writeHelp')),
      fault,
      field,
    ),
    element('button', { type: 'submit' }, text('send')),
  );
  noteTelling(field, telling);
  let sending = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (sending) return;
    sending = true;
    void (async () => {
      const words = field.value.trim();
      const slip = words === '' ? 'required' : words.length > longestLetter ? 'tooLong' : await sendFrom(mailbox, words);
      fault.textContent = slip === undefined ? '' : text(slip);
      sending = false;
      if (slip === undefined) await showThread(mailbox, shown, text('sent'));
      else field.focus();
    })();
  });
  return form;
}

/** What went wrong, as a sentence's name. */
async function sendFrom(mailbox: Mailbox, words: string): Promise<string | undefined> {
  try {
    await leaveLetter(mailbox.secret, words);
    return undefined;
  } catch (e) {
    if (!(e instanceof Refused)) throw e;
    return e.code === 'notFound' ? 'notThere' : e.code === 'tooMany' ? 'wait' : e.code === 'tooLong' ? 'tooLong' : 'unreachable';
  }
}
