// Works a house's outbox off as the worker of a running Coro does, and says what letters that made.
import { and, isNull, lte } from 'drizzle-orm';
import { carefully, type Letter, type Mailer, type Outcome } from '#mail/mailer.ts';
import { handlersOf } from '#work/handlers.ts';
import { startWorker, type Worker } from '#work/worker.ts';
import type { House } from './house.ts';

/** Keeps every letter in memory; `answer` decides what becomes of each. */
export function deskMailer(
  answer: (letter: Letter) => Outcome | Promise<Outcome> = () => ({ kind: 'sent' }),
): Mailer & { readonly letters: Letter[] } {
  const letters: Letter[] = [];
  const mailer = carefully({
    close: async () => {},
    send: async (letter) => {
      letters.push(letter);
      return answer(letter);
    },
  });
  return { ...mailer, letters };
}

export function workerOf(house: House, mailer: Mailer, choices: { lease?: number } = {}): Worker {
  const clock = (): Date => house.clock.now;
  const handlers = handlersOf({ surroundings: house.parts, clock, mailer });
  return startWorker({ store: house.store, newId: house.newId, clock, handlers, rest: 5, ...choices });
}

/** Until nothing is due any more; what is to be tried again later stays. */
export async function workOff(house: House, mailer: Mailer): Promise<void> {
  const worker = workerOf(house, mailer);
  await untilDone(house);
  await worker.stop();
}

export async function untilDone(house: House): Promise<void> {
  const { outbox: o } = house.store.t;
  while ((await house.store.$count(o, and(isNull(o.failedAt), lte(o.dueAt, house.clock.now)))) > 0)
    await new Promise((ok) => setTimeout(ok, 5));
}
