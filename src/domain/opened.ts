// What the employees' page is told when a link is opened: what to show, and the public parts of the ballot papers.
import type { BallotKind } from './ballot-keys.ts';
import type { ManifestHead, ManifestTeam, Proof } from './manifest.ts';
import type { Question } from './surveys.ts';
import type { OfferTexts } from './talk.ts';
import type { HiddenNames, TellingTexts } from './telling.ts';

/** Sentences that the page says by itself, by what they are for. */
export type Said = Readonly<Record<'preparing' | 'waiting' | 'space' | 'tooLong' | 'nothing', string>>;

export type Opened = {
  readonly state: 'open' | 'waiting' | 'closed';
  /** For `lang` and `dir`, and what the page is called. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** The body of the page. */
  readonly html: string;
  readonly words: Said;
  readonly accent: { readonly light: string; readonly dark: string };
  readonly papers: OpenPapers;
  /** Null unless there is something to write. */
  readonly help: HelpWithWords | null;
};

/** What helps somebody who writes a comment. `locale` is the language of the page, `about` names the survey. */
export type HelpWithWords = {
  readonly telling: TellingTexts;
  readonly talk: OfferTexts;
  readonly names: HiddenNames;
  readonly locale: string;
  readonly about: string;
};

/** What the device needs to know of a wave and a team. `keys` are null unless papers can be collected. */
export type OpenPapers = {
  readonly head: ManifestHead;
  readonly team: Omit<ManifestTeam, 'keys'> & { readonly keys: Readonly<Record<BallotKind, string>> | null };
  readonly proof: Proof;
  /** The fingerprint that the proof has to lead to. */
  readonly manifest: string;
  /** Whether the papers of this link have been collected already. */
  readonly issued: boolean;
  readonly questions: readonly Pick<Question, 'id' | 'type'>[];
};
