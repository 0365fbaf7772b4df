// Carries the letters of invitations: takes what is due in batches, has them sent, and writes down what became of each.
import { type Batch, dissolve, holdBatches, takeBatch } from '#db/invitation-queue.ts';
import { described, inOneLine } from '#domain/faults.ts';
import { retryDelay, tries } from '#domain/work.ts';
import type { Letter, Mailer, Outcome } from '#mail/mailer.ts';
import { onBehalfOf, type Surroundings, type Visit, visitAt } from '#services/context.ts';
import { type Prepared, prepareLetters } from '#services/invitations.ts';
import { type Became, settle } from '#services/sending.ts';
import { bellOf } from './bell.ts';
import { invitationLetter } from './letters.ts';
import type { Worker } from './worker.ts';

type Choices = {
  readonly surroundings: Surroundings;
  readonly clock: () => Date;
  readonly mailer: Mailer;
  /** From 0 up to 1, each time another. */
  readonly luck: () => number;
  /** How long a batch stays with a postman that has died, in ms. */
  readonly lease?: number;
  /** How long a new letter waits at most until it is seen, in ms. */
  readonly rest?: number;
};

/** As many letters as Resend takes in one request. */
const batchSize = 100;

export function startPostman(choices: Choices): Worker {
  const { surroundings, clock, lease: lasting = 60_000, rest = 500 } = choices;
  const { store, newId } = surroundings;
  const bell = bellOf();
  const stopping = new AbortController();
  /** The batch under way, and what ends it: being told to stop, or that somebody else may have it. */
  let held: { readonly id: string; readonly given: AbortController } | undefined;
  const leasedUntil = (): Date => new Date(clock().getTime() + lasting);

  const take = async (): Promise<Batch | undefined> => {
    try {
      return await takeBatch(store, { now: clock(), leasedUntil: leasedUntil(), newId: () => newId(), limit: batchSize });
    } catch (e) {
      console.error(`the letters that are due cannot be read: ${inOneLine(e)}`);
      return undefined;
    }
  };
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const batch = await take();
      if (!batch) {
        await bell.wait(rest);
        continue;
      }
      const given = new AbortController();
      held = { id: batch.id, given };
      await deliver(choices, batch, AbortSignal.any([stopping.signal, given.signal])).catch((e: unknown) => {
        console.error(`what became of some letters cannot be written; they will be taken again: ${described(e)}`);
        return bell.wait(rest);
      });
      held = undefined;
    }
  };
  const heart = setInterval(() => {
    if (!held) return;
    const { id, given } = held;
    store
      .write((tx) => holdBatches(tx, [id], clock(), leasedUntil()))
      .then((still) => still.has(id) || given.abort())
      .catch((e: unknown) => console.error(`letters cannot be held: ${inOneLine(e)}`));
  }, lasting / 3);
  const looped = loop();
  return {
    wake: bell.ring,
    stop: async () => {
      stopping.abort();
      bell.ring();
      await looped;
      clearInterval(heart);
    },
  };
}

async function deliver(choices: Choices, batch: Batch, signal: AbortSignal): Promise<void> {
  const { surroundings, clock, mailer } = choices;
  const prepared = await prepare(visitAt(surroundings, clock()), batch);
  const letters = new Map<Letter, Prepared>();
  const ended = prepared.filter((one) => !one.letter);
  for (const one of prepared) {
    const { organizationId } = one.invitation;
    if (one.letter) letters.set(invitationLetter(one.letter, { organizationId, at: clock() }), one);
  }
  await settle(
    visitAt(surroundings, clock()),
    ended.map(({ invitation, ended: why }) => ({
      invitation,
      became: why?.state === 'failed' ? { kind: 'failed', fault: why.fault } : { kind: 'cancelled' },
    })),
  );
  await mailer.sendAll([...letters.keys()], signal, async (outcomes) => {
    const now = clock();
    await settle(
      visitAt(surroundings, now),
      outcomes.map(([letter, outcome]) => {
        const one = letters.get(letter)!;
        return { invitation: one.invitation, became: becameOf(choices, now, one, outcome) };
      }),
    );
  });
  await surroundings.store.write((tx) => dissolve(tx, batch.id));
}

async function prepare(visit: Visit, { invitations }: Batch): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  for (const [organizationId, own] of Map.groupBy(invitations, (one) => one.organizationId))
    prepared.push(...(await prepareLetters(onBehalfOf(visit, organizationId), own)));
  return prepared;
}

function becameOf({ luck }: Choices, now: Date, { invitation, letter, today, next }: Prepared, outcome: Outcome): Became {
  if (outcome.kind === 'sent') return { kind: 'sent', address: letter?.person.email ?? null, today, next };
  if (outcome.kind === 'permanent' || invitation.attempts + 1 >= tries) return { kind: 'failed', fault: outcome.reason };
  const dueAt = new Date(now.getTime() + retryDelay(invitation.attempts, luck()));
  return { kind: 'later', dueAt, fault: outcome.reason, counts: true };
}
