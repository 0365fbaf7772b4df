// Helps somebody who writes a comment: what could tell who they are is named before they send, and they may ask for an answer.
import type { Words } from '#domain/ballot-paper.ts';
import type { HelpWithWords } from '#domain/opened.ts';
import { offerTalk } from './talk-offer.ts';
import { noteTelling } from './telling-note.ts';

/** Watches every field for words; gives what goes with the words when they are sent. `draft` is the person's key on this device. */
export function helpWithWords(form: HTMLFormElement, help: HelpWithWords, draft: string): () => Promise<Words['mailbox']> {
  const fields = [...form.querySelectorAll('textarea')];
  for (const field of fields) noteTelling(field, help.telling, help.names);
  const last = fields.at(-1);
  const below = last?.closest('.question, .field, fieldset, div') ?? last;
  if (!below) return () => Promise.resolve(undefined);
  return offerTalk(below, { texts: help.talk, locale: help.locale, about: help.about, draft });
}
