// What the scenes of the demonstration share: the company that is being played, its calendar, and how much happens at once.
import type { Actor } from '#domain/access.ts';
import { type Day, instantAt } from '#domain/calendar.ts';
import { type Context, enter, type Surroundings, visitAt } from '#services/context.ts';
import type { Story } from './story.ts';

export type Stage = {
  readonly surroundings: Surroundings;
  readonly told: Story;
  readonly administrator: Actor;
  /** The instant of a day at a local time: `at('2026-03-10', 14 * 60)` is two in the afternoon. */
  readonly at: (day: Day, minuteOfDay: number) => Date;
  /** What a service gets when the administrator does something at that time. */
  readonly asAdministrator: (now: Date) => Promise<Context>;
};

export function setStage(surroundings: Surroundings, told: Story, administrator: Actor): Stage {
  return {
    surroundings,
    told,
    administrator,
    at: (day, minuteOfDay) => atMinute(day, minuteOfDay, told.organization.timeZone),
    asAdministrator: (now) => enter(visitAt(surroundings, now), administrator),
  };
}

export function atMinute(day: Day, minuteOfDay: number, timeZone: string): Date {
  const two = (n: number): string => String(n).padStart(2, '0');
  return instantAt(day, `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`, timeZone);
}

/** So many transactions wait together: they share a commit on SQLite, and the pool's connections on PostgreSQL. */
const atOnce = 200;

/** Does the work for each, many at once, begun in their order. */
export async function forAll<T>(list: readonly T[], work: (one: T, i: number) => Promise<unknown>): Promise<void> {
  const rest = list.entries();
  const lane = async (): Promise<void> => {
    for (const [i, one] of rest) await work(one, i);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, lane));
}
