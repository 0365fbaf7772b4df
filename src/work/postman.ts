// Carries the letters of invitations: takes what is due in batches, has them sent, and writes down what became of each.
import { type Batch, holdBatches, takeBatch } from '#db/invitation-queue.ts';
import { described, inOneLine } from '#domain/faults.ts';
import { bellOf } from './bell.ts';
import { type Carrying, deliver } from './delivery.ts';
import type { Worker } from './worker.ts';

type Choices = Carrying & {
  /** How long a batch stays with a postman that has died, in ms. */
  readonly lease?: number;
  /** How long a new letter waits at most until it is seen, in ms. */
  readonly rest?: number;
  /** How many letters a batch has at most; Resend takes a hundred in one request. */
  readonly most?: number;
};

/** So many batches at once: one is written while others are on their way. */
const atOnce = 3;

/** While nothing can be sent at all, the postman looks ever more rarely, down to once a minute. */
const longestRest = 60_000;

export function startPostman(choices: Choices): Worker {
  const { surroundings, clock, lease: lasting = 60_000, rest = 500, most = 100 } = choices;
  const { store, newId } = surroundings;
  const bell = bellOf();
  const stopping = new AbortController();
  /** Batches with the time until which they are held, in ms. */
  const underWay = new Map<string, { until: number; readonly done: Promise<void> }>();
  let troubles = 0;
  const leasedUntil = (): Date => new Date(clock().getTime() + lasting);

  const take = async (leasedUntil: Date): Promise<Batch | undefined> => {
    try {
      return await takeBatch(store, { now: clock(), leasedUntil, newId, limit: most });
    } catch (e) {
      console.error(`the letters that are due cannot be read: ${inOneLine(e)}`);
      return undefined;
    }
  };
  const begin = (batch: Batch, until: Date): void => {
    const held = (): boolean => clock().getTime() < (underWay.get(batch.id)?.until ?? 0);
    const done = deliver(choices, batch, { signal: stopping.signal, held })
      .then((well) => void (troubles = well ? 0 : troubles + 1))
      .catch((e: unknown) => {
        troubles++;
        console.error(`what became of some letters cannot be written; they will be taken again: ${described(e)}`);
      })
      .finally(() => underWay.delete(batch.id));
    underWay.set(batch.id, { until: until.getTime(), done });
  };
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      if (troubles > 0) await bell.wait(Math.min(rest * 2 ** troubles, longestRest));
      const until = leasedUntil();
      const batch = stopping.signal.aborted ? undefined : await take(until);
      if (batch) begin(batch, until);
      else await bell.wait(rest);
      if (underWay.size >= atOnce) await Promise.race([...underWay.values()].map(({ done }) => done));
    }
  };
  const heart = setInterval(() => {
    if (underWay.size === 0) return;
    const until = leasedUntil();
    store
      .write((tx) => holdBatches(tx, [...underWay.keys()], clock(), until))
      .then((held) => {
        for (const id of held) {
          const batch = underWay.get(id);
          if (batch) batch.until = until.getTime();
        }
      })
      .catch((e: unknown) => console.error(`letters cannot be held: ${inOneLine(e)}`));
  }, lasting / 3);
  const looped = loop();
  return {
    wake: bell.ring,
    stop: async () => {
      stopping.abort();
      bell.ring();
      await looped;
      await Promise.all([...underWay.values()].map(({ done }) => done));
      clearInterval(heart);
    },
  };
}
