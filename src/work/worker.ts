// The loop that works the outbox: takes what is due under a lease, a few at a time, tries again later what failed, and gives up with the reason.
import { done, giveUp, goOn, hold, letGo, retry, take, type Task } from '#db/outbox.ts';
import type { Store } from '#db/store.ts';
import { described, inOneLine, withoutAddresses } from '#domain/faults.ts';
import { Refusal } from '#domain/refusal.ts';
import { retryDelay, tries, type Work } from '#domain/work.ts';
import { bellOf } from './bell.ts';

type Kind = Work['kind'];

/**
 * What knows how to do the work. `handle` throws `NotNow` for what is worth another try and `Never` for what is not, and `GoOn` when a part of it is
 * done and others may have their turn before the rest; `givenUp` is told when there will be no other try.
 */
export type Handlers = { handle(task: Task): Promise<void>; givenUp(task: Task, reason: string): Promise<void> };

/** It cannot be done now, or never can; the message says why, to an administrator. */
export class NotNow extends Error {}
export class Never extends Error {}

/** So far it went well, and it is to be taken up again behind what is waiting. */
export class GoOn extends Error {}

export type Worker = {
  /** Looks for work now instead of soon. */
  wake(): void;
  /** Takes no more, finishes what is in flight, and gives back the rest. */
  stop(): Promise<void>;
};

type Choices = {
  readonly store: Store;
  readonly clock: () => Date;
  readonly newId: (size?: number) => string;
  readonly handlers: Handlers;
  /** From 0 up to 1, each time another: so that what failed together does not come back together. */
  readonly luck: () => number;
  /** How long a task stays with a worker that has died, in ms. */
  readonly lease?: number;
  /** How long new work waits at most until it is seen, in ms. */
  readonly rest?: number;
};

/** Lanes run side by side, so that nobody waits for a sign-in link behind an import. */
const lanes = { now: { atOnce: 4 }, long: { atOnce: 1 } } as const;
const laneOf: Readonly<Record<Kind, keyof typeof lanes>> = {
  sendSignInLink: 'now',
  tellSupervisors: 'now',
  sendTestLetter: 'now',
  tellOfTalks: 'now',
  tellOfLetter: 'now',
  planWave: 'long',
  closeWave: 'long',
  runImport: 'long',
};

export function startWorker(choices: Choices): Worker {
  const running = Object.keys(lanes).map((name) => startLane(choices, name as keyof typeof lanes));
  return {
    wake: () => running.forEach((lane) => lane.wake()),
    stop: async () => void (await Promise.all(running.map((lane) => lane.stop()))),
  };
}

function startLane(choices: Choices, name: keyof typeof lanes): Worker {
  const { store, clock, newId, lease: lasting = 60_000, rest = 500 } = choices;
  const { atOnce } = lanes[name];
  const kinds = (Object.keys(laneOf) as Kind[]).filter((kind) => laneOf[kind] === name);
  const lease = newId();
  const bell = bellOf();
  const waiting: Task[] = [];
  const inFlight = new Set<Promise<void>>();
  let stopped = false;
  const leasedUntil = (): Date => new Date(clock().getTime() + lasting);

  const look = async (): Promise<void> => {
    try {
      waiting.push(...(await take(store, { kinds, now: clock(), leasedUntil: leasedUntil(), lease, limit: atOnce * 4 })));
    } catch (e) {
      console.error(`the outbox cannot be read: ${inOneLine(e)}`);
    }
  };
  const begin = (task: Task): void => {
    const work = perform(choices, task)
      .catch((e: unknown) =>
        console.error(`the outcome of ${task.kind} ${task.id} cannot be written; it will be tried again: ${described(e)}`),
      )
      .finally(() => inFlight.delete(work));
    inFlight.add(work);
  };
  const loop = async (): Promise<void> => {
    while (!stopped) {
      if (waiting.length === 0) await look();
      if (waiting.length === 0) await bell.wait(rest);
      while (!stopped && waiting.length > 0 && inFlight.size < atOnce) begin(waiting.shift()!);
      if (inFlight.size >= atOnce) await Promise.race(inFlight);
    }
  };
  const heart = setInterval(() => {
    if (inFlight.size + waiting.length === 0) return;
    store.write((tx) => hold(tx, lease, leasedUntil())).catch((e: unknown) => console.error(`leases cannot be held: ${inOneLine(e)}`));
  }, lasting / 3);
  const looped = loop();
  return {
    wake: bell.ring,
    stop: async () => {
      stopped = true;
      bell.ring();
      await looped;
      await Promise.all(inFlight);
      clearInterval(heart);
      if (waiting.length > 0) await store.write((tx) => letGo(tx, waiting));
    },
  };
}

async function perform({ store, clock, handlers, luck }: Choices, task: Task): Promise<void> {
  try {
    await handlers.handle(task);
    await store.write((tx) => done(tx, task));
  } catch (e) {
    if (e instanceof GoOn) return store.write((tx) => goOn(tx, task, clock()));
    const expected = e instanceof NotNow || e instanceof Never || e instanceof Refusal;
    const reason = expected ? e.message : inOneLine(e);
    if (!expected) console.error(`${task.kind} ${task.id} failed: ${described(e)}`);
    const now = clock();
    // A refusal is an answer: asked again, it would be the same.
    if (e instanceof Never || e instanceof Refusal || task.attempts + 1 >= tries) {
      console.error(`${task.kind} ${task.id} is given up: ${withoutAddresses(reason)}`);
      await handlers.givenUp(task, reason);
      await store.write((tx) => giveUp(tx, task, now, reason));
    } else await store.write((tx) => retry(tx, task, new Date(now.getTime() + retryDelay(task.attempts, luck())), reason));
  }
}
