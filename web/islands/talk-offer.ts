// Under the field for a comment: the offer of an answer, and the six words that find it again.
import type { Words } from '#domain/ballot-paper.ts';
import type { OfferTexts } from '#domain/talk.ts';
import { buttonFor, element } from './elements.ts';
import { forgetWords, keepWords, keptWords } from './talk-kept.ts';

type Mailbox = Words['mailbox'];

/** The address where answers are read. */
const talkPath = '/e/talk';

/**
 * Offers an answer below a field; `about` names the survey, `draft` whose comment it is. Gives what goes with the comment: nothing unless the person asked
 * for it, and a promise as long as the words are being made strong.
 */
export function offerTalk(below: Element, of: { texts: OfferTexts; locale: string; about: string; draft: string }): () => Promise<Mailbox> {
  const { texts, locale, about, draft } = of;
  let chosen = keptWords().find((one) => one.draft === draft)?.words;
  let mailbox: Promise<Mailbox> = Promise.resolve(undefined);
  const choice = element('input', { type: 'checkbox', id: 'talk-offer', 'aria-describedby': 'talk-help' });
  const shown = element('div', { class: 'six-words', role: 'status' });
  choice.addEventListener('change', () => {
    if (chosen) forgetWords(chosen);
    chosen = undefined;
    mailbox = Promise.resolve(undefined);
    shown.replaceChildren();
    if (choice.checked) mailbox = make();
  });
  below.after(
    element(
      'div',
      { class: 'talk-offer' },
      element('div', { class: 'choice' }, choice, element('label', { for: choice.id }, texts.label)),
      element('p', { class: 'hint', id: 'talk-help' }, texts.help),
      shown,
    ),
  );
  if (chosen) {
    choice.checked = true;
    mailbox = make();
  }
  return () => mailbox;

  async function make(): Promise<Mailbox> {
    shown.replaceChildren(element('p', {}, texts.making));
    try {
      const [{ newPhrase }, { mailboxFor }] = await Promise.all([import('#web/voter/phrase.ts'), import('#web/voter/mailbox.ts')]);
      const words = chosen ?? (await newPhrase(locale));
      const { id, key } = await mailboxFor(words);
      if (!choice.checked) return undefined;
      chosen = words;
      show(words);
      return { id, key };
    } catch {
      choice.checked = false;
      shown.replaceChildren(element('p', {}, texts.failed));
      return undefined;
    }
  }

  function show(words: readonly string[]): void {
    const isKept = keepWords({ words, about, draft });
    const kept = element('p', { class: 'hint' }, isKept ? texts.keptHere : texts.notKept);
    const forget = buttonFor(texts.forget, () => {
      forgetWords(words);
      kept.textContent = texts.notKept;
      forget.remove();
    });
    shown.replaceChildren(
      element('p', { class: 'six-words-title' }, texts.title),
      element('ol', { translate: 'no' }, ...words.map((word) => element('li', {}, word))),
      element('p', {}, texts.explain),
      kept,
      ...(isKept ? [forget] : []),
      element('p', { class: 'hint' }, `${texts.where} `, element('bdi', {}, `${location.host}${talkPath}`)),
      element('p', { class: 'hint' }, texts.published),
    );
  }
}
