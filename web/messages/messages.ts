// Finds the words for a language, and the sentence for something that is wrong.
import type { Fault, RefusalCode } from '#domain/refusal.ts';
import type { Locale } from '#domain/surveys.ts';
import { en, type Messages } from './en.ts';
import { it } from './it.ts';

export type { Messages } from './en.ts';

const languages: Readonly<Record<Locale, Messages>> = { en, it };

/** Everything Coro says, in one language. */
export function messagesFor(locale: Locale): Messages {
  return languages[locale];
}

/** The sentence for a fault: `faultSentence(m, { field: 'age', code: 'notANumber' })`. */
export function faultSentence(m: Messages, fault: { readonly code: RefusalCode; readonly values?: Fault['values'] }): string {
  return m.refusals[fault.code](fault.values ?? {});
}

/** The same for a row of an imported file, where some reasons need other words than in a form. */
export function rowSentence(m: Messages, fault: { readonly code: RefusalCode; readonly values?: Fault['values'] }): string {
  return m.imports.reasons[fault.code] ?? faultSentence(m, fault);
}
