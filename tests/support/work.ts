// Works a house's outbox off as the worker of a running Coro does, and says what letters that made.
import { and, isNull, lte } from 'drizzle-orm';
import { carefully, type Letter, type Mailer, severally, type Outcome } from '#mail/mailer.ts';
import { handlersOf } from '#work/handlers.ts';
import { startPostman } from '#work/postman.ts';
import { startWorker, type Worker } from '#work/worker.ts';
import type { House } from './house.ts';

/** Keeps every letter in memory; `answer` decides what becomes of each. */
export function deskMailer(
  answer: (letter: Letter) => Outcome | Promise<Outcome> = () => ({ kind: 'sent' }),
): Mailer & { readonly letters: Letter[] } {
  const letters: Letter[] = [];
  const send: Mailer['send'] = async (letter) => {
    letters.push(letter);
    return answer(letter);
  };
  const mailer = carefully({ close: async () => {}, send, sendAll: severally(send, 10), remembers: undefined });
  return { ...mailer, letters };
}

type Pace = {
  readonly lease?: number;
  /** What draws the times of trying again: as late as can be, unless said. */
  readonly luck?: () => number;
};

/** The worker of the outbox and the postman, as one. */
export function workerOf(house: House, mailer: Mailer, { luck = () => 1, ...pace }: Pace = {}): Worker {
  const clock = (): Date => house.clock.now;
  const both = [
    startWorker({
      store: house.store,
      newId: house.newId,
      clock,
      luck,
      handlers: handlersOf({ surroundings: house.parts, clock, mailer }),
      rest: 5,
      ...pace,
    }),
    startPostman({ surroundings: house.parts, clock, mailer, luck, rest: 5, ...pace }),
  ];
  return { wake: () => both.forEach((one) => one.wake()), stop: async () => void (await Promise.all(both.map((one) => one.stop()))) };
}

/** Until nothing is due any more; what is to be tried again later stays. */
export async function workOff(house: House, mailer: Mailer): Promise<void> {
  const worker = workerOf(house, mailer);
  await untilDone(house);
  await worker.stop();
}

export async function untilDone(house: House): Promise<void> {
  const { outbox: o, invitations: i } = house.store.t;
  const left = async (): Promise<number> =>
    (await house.store.$count(o, and(isNull(o.failedAt), lte(o.dueAt, house.clock.now)))) +
    (await house.store.$count(i, lte(i.dueAt, house.clock.now)));
  while ((await left()) > 0) await new Promise((ok) => setTimeout(ok, 5));
}
