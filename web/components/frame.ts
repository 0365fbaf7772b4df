// What the doors know about a request and every page needs.
import type { Role } from '#domain/access.ts';
import type { Locale } from '#domain/surveys.ts';
import type { Messages } from '#web/messages/messages.ts';
import type { NoticeTone } from './notice.tsx';

export type Theme = 'system' | 'light' | 'dark';
export const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Who is signed in, as far as a page needs to know. */
export type Account = { readonly name: string; readonly role: Role; readonly organization: string };

/** What the door knows about every request and every page needs; built once per request. */
export type Frame = {
  readonly m: Messages;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly theme: Theme;
  /** Where the built script and style sheet lie. */
  readonly assets: { readonly script: string; readonly style: string };
  /** The address of this page with its query, to come back to. */
  readonly path: string;
  /** Absent when nobody is signed in: then the page has no navigation and a narrow measure. */
  readonly account?: Account;
  /** Said once, on top of the page, after something was done. */
  readonly flash?: { readonly tone: NoticeTone; readonly text: string };
};
