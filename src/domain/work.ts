// Every kind of work that waits in the outbox, what each needs to know, and when what failed is tried again.
import type { SurveyLocale } from './languages.ts';
import type { DebriefLetterKind } from './debriefs.ts';
import type { LetterKind, OwnWords } from './survey-letters.ts';

export type Work =
  /** To one of them, or to all, each of whom then gets a letter of their own. */
  | { readonly kind: 'tellSupervisors'; readonly payload: { readonly caseId: string; readonly memberId?: string } }
  | { readonly kind: 'sendSignInLink'; readonly payload: { readonly memberId: string; readonly to?: string; readonly invitedBy?: string } }
  | {
      readonly kind: 'sendTestLetter';
      readonly payload: {
        readonly memberId: string;
        readonly surveyId: string;
        readonly version: number;
        readonly letter: LetterKind;
        readonly locale: SurveyLocale;
        readonly words: OwnWords;
      };
    }
  /** About the talks of a wave: to one of those who hold them, or to all, each of whom then gets a letter of their own. */
  | {
      readonly kind: 'tellOfTalks';
      readonly payload: { readonly waveId: string; readonly letter: DebriefLetterKind; readonly memberId?: string };
    }
  /** Somebody whose comment was answered has written back. */
  | { readonly kind: 'tellOfLetter'; readonly payload: { readonly waveId: string; readonly commentId: string; readonly memberId?: string } }
  | { readonly kind: 'planWave'; readonly payload: { readonly waveId: string } }
  /** `early` when an administrator ends it; else it is closed only once its last day is over. */
  | { readonly kind: 'closeWave'; readonly payload: { readonly waveId: string; readonly early?: true } }
  | { readonly kind: 'runImport'; readonly payload: { readonly importId: string } };

/** After so many tries nobody tries again: they take some hours. */
export const tries = 12;

const shortest = 1_000;
const first = 30_000;
const longest = 3_600_000;

/**
 * How long to wait after a try that failed, in ms, when `attempts` were made before it: a time drawn evenly between a second and a bound that
 * doubles from 30 s up to an hour, so that what failed together does not come back together. `luck` is from 0 up to 1.
 * Source: "Exponential Backoff And Jitter", AWS Architecture Blog, 2015 (full jitter). `retryDelay(1, 0.5)` is 30_000.
 */
export function retryDelay(attempts: number, luck: number): number {
  const bound = Math.min(first * 2 ** attempts, longest);
  return Math.max(shortest, Math.round(bound * luck));
}
