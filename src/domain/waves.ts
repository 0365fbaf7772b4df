// Waves as they are told about: their states, what has been sent, and as much of the answers as may be known.
import type { Day } from '#domain/calendar.ts';
import type { Participation } from '#domain/participation.ts';
import type { SurveyKind } from '#domain/surveys.ts';

export type WaveState = 'planned' | 'open' | 'closed' | 'cancelled';

/**
 * A letter is planned, is kept waiting by a rule, has left, cannot be delivered, or will not go any more; `skipped` is whom a rule spared
 * from the start, `expired` who waited too long.
 */
export type InvitationState = 'planned' | 'waiting' | 'sent' | 'failed' | 'cancelled' | 'skipped' | 'expired';

/** Customers' answers as a number, employees' participation as a band. */
export type Answered = { readonly exact: number } | { readonly about: Participation };

export type WaveLine = {
  readonly id: string;
  readonly name: string;
  readonly kind: SurveyKind;
  readonly survey: { readonly id: string; readonly name: string };
  readonly state: WaveState;
  readonly day: Day;
  readonly lastDay: Day;
  /** People with an invitation, whether it has left, waits or failed. */
  readonly asked: number;
  readonly sent: number;
  readonly answered: Answered;
};

/** One wave by itself, with how far it is. */
export type WaveView = WaveLine & {
  readonly version: number;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  /** The customers chosen one by one, the first by name; undefined for a wave that asks teams. */
  readonly chosen: readonly { readonly id: string; readonly name: string }[] | undefined;
  readonly progress: Readonly<Record<InvitationState, number>>;
  /** Invitations are being written now; the wave is being closed now. */
  readonly planning: boolean;
  readonly closing: boolean;
  /** Why planning or closing was given up. */
  readonly trouble: string | null;
};
