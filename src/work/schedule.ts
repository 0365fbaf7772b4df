// The timetable, on one page: what Coro does by itself, and how often.
import { described } from '#domain/faults.ts';
import { stirBox } from '#services/ballot-box.ts';
import { tidyUp } from '#services/housekeeping.ts';
import type { Visit } from '#services/context.ts';
import { runProgrammes } from '#services/rounds.ts';
import { putCleaningLeft, putWavesDue } from '#services/waves.ts';

const minute = 60_000;

/** Each does nothing when there is nothing to do, and no harm when several processes do it at once. */
const timetable: readonly { readonly every: number; readonly job: (visit: Visit) => Promise<void> }[] = [
  { every: minute, job: putWavesDue },
  { every: 5 * minute, job: stirBox },
  { every: 5 * minute, job: runProgrammes },
  { every: 60 * minute, job: putCleaningLeft },
  { every: 60 * minute, job: tidyUp },
];

/** Starts with everything once. `stop` waits for what is under way. */
export function startSchedule(visit: () => Visit, then: () => void = () => {}): { stop(): Promise<void> } {
  const rounds = timetable.map(({ every, job }) => {
    let under = Promise.resolve();
    const go = (): void => {
      under = under.then(() => job(visit())).then(then, (e: unknown) => console.error(`the timetable: ${described(e)}`));
    };
    go();
    return { timer: setInterval(go, every), under: () => under };
  });
  return {
    stop: async () => {
      for (const { timer } of rounds) clearInterval(timer);
      await Promise.all(rounds.map(({ under }) => under()));
    },
  };
}
