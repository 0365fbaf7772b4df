// One batch of letters from the queue to a note of what became of each, so that nothing is lost or sent twice wherever it is cut off.
import { type Batch, bornAt, dissolve, hasLeft, noteLeft, putOff, splitUp } from '#db/invitation-queue.ts';
import { inOneLine, withoutAddresses } from '#domain/faults.ts';
import { retryDelay, tries } from '#domain/work.ts';
import type { Fate, Letter, Mailer, Mailing, Outcome, Outcomes } from '#mail/mailer.ts';
import { onBehalfOf, type Surroundings, visitAt } from '#services/context.ts';
import { decideDue } from '#services/deciding.ts';
import { type Prepared, prepareLetters } from '#services/invitations.ts';
import { returnPathOf } from '#services/return-path.ts';
import { type Became, settle, type Settled } from '#services/sending.ts';
import { invitationLetter } from './letters.ts';

/** What carrying letters takes. */
export type Carrying = {
  readonly surroundings: Surroundings;
  readonly clock: () => Date;
  readonly mailer: Mailer;
  /** From 0 up to 1, each time another. */
  readonly luck: () => number;
  /** The mailbox that letters come back to, when there is one. */
  readonly bounces?: string | undefined;
};

/**
 * Sends a batch and notes what became of it; says false when nothing at all could be sent. Throws when the database does, and `NotHeld`, and then leaves
 * the batch to whoever takes it when its lease has passed.
 *
 * A batch that was held before may have been sent, all of it or not. It goes as a whole, under its own name, to a carrier that knows what
 * it had under that name. Of such a batch nobody is struck off beforehand: whether somebody is in what was taken shows only afterwards.
 */
export async function deliver(carrying: Carrying, batch: Batch, { signal, held }: Pick<Mailing, 'signal' | 'held'>): Promise<boolean> {
  const { surroundings, clock, mailer } = carrying;
  const again = batch.heldBefore !== undefined;
  if (again && mailer.remembers !== undefined && clock().getTime() - bornAt(batch.id) > mailer.remembers) {
    await note(
      carrying,
      batch.invitations.map((invitation) => failed(invitation, 'uncertain')),
    );
    await surroundings.store.write((tx) => dissolve(tx, batch.id));
    return true;
  }
  const { letters, ended, left } = await write(carrying, again ? batch : await allowed(carrying, batch));
  await note(carrying, again ? left : ended);
  const seen = { some: false, good: letters.size === 0 };
  const uncounted: Settled[] = [];
  const noted = (outcomes: Outcomes): Promise<void> => {
    seen.some = true;
    seen.good ||= outcomes.some(([, { kind }]) => kind !== 'temporary');
    const now = clock();
    const settled = outcomes.map(([letter, outcome]) => settledAs(carrying, now, letters.get(letter)!, outcome));
    const [one, ...others] = settled;
    if (one?.became.kind !== 'sent' || others.length > 0) return note(carrying, settled);
    // One at a time: it is noted at once that it has left, and counted with the others.
    uncounted.push(one);
    return surroundings.store.write((tx) => noteLeft(tx, one.invitation));
  };
  const fate: Fate =
    letters.size === 0 ? { kind: 'settled' } : await mailer.sendAll({ key: batch.id, letters: [...letters.keys()], signal, held }, noted);
  await note(carrying, uncounted);
  await conclude(carrying, batch, fate, { letters: [...letters.values()], ended: again ? ended : [] });
  return fate.kind === 'settled' ? seen.good || !seen.some : fate.kind !== 'refused' && fate.kind !== 'unknown';
}

type Rest = { readonly letters: readonly Prepared[]; readonly ended: readonly Settled[] };

async function conclude(carrying: Carrying, batch: Batch, fate: Fate, { letters, ended }: Rest): Promise<void> {
  const { surroundings, clock, luck } = carrying;
  const { store } = surroundings;
  const now = clock();
  const attempts = Math.max(...batch.invitations.map((one) => one.attempts));
  switch (fate.kind) {
    case 'settled':
      await note(carrying, ended);
      return store.write((tx) => dissolve(tx, batch.id));
    case 'taken': {
      const sent = new Map(letters.map((one) => [one.invitation.id, one.letter?.person.email ?? null]));
      const [some] = letters;
      await note(
        carrying,
        batch.invitations.map((invitation) => ({
          invitation,
          became: { kind: 'sent', address: sent.get(invitation.id) ?? null, today: some!.today, next: some!.next },
        })),
      );
      return store.write((tx) => dissolve(tx, batch.id));
    }
    case 'apart':
      return store.write((tx) => splitUp(tx, batch, now));
    case 'refused':
    case 'unknown': {
      // Being told to wait is not one of its tries.
      const counts = fate.wait === undefined;
      if (counts && attempts + 1 >= tries) {
        console.error(`a batch of letters is given up: ${withoutAddresses(fate.reason)}`);
        return note(carrying, [...letters.map(({ invitation }) => failed(invitation, fate.reason)), ...ended]);
      }
      const wait = fate.wait ?? retryDelay(attempts, luck());
      const dueAt = new Date(now.getTime() + wait);
      // What was certainly not taken may go in any company; the rest stays together.
      if (fate.kind === 'refused' && batch.heldBefore === undefined)
        return note(
          carrying,
          letters.map(({ invitation }) => ({ invitation, became: { kind: 'later', dueAt, fault: fate.reason, counts } })),
        );
      return store.write((tx) => putOff(tx, batch.id, dueAt, fate.reason, counts));
    }
  }
}

/** What the contact rules let go now; the rest is put down for later, or for good, and is nobody's any more. */
async function allowed({ surroundings, clock }: Carrying, batch: Batch): Promise<Batch> {
  const visit = visitAt(surroundings, clock());
  const going: Batch['invitations'][number][] = [];
  for (const [organizationId, own] of Map.groupBy(batch.invitations, (one) => one.organizationId)) {
    const decisions = await decideDue(onBehalfOf(visit, organizationId), own);
    going.push(
      ...own.filter(({ id }) => {
        const decision = decisions.get(id);
        return decision?.kind === 'ask' && decision.at <= visit.now;
      }),
    );
  }
  return { ...batch, invitations: going };
}

/** The letters of a batch, what became of those that get none, and those that have left and are not counted yet. A letter that cannot be written does not keep the others from theirs. */
async function write(
  { surroundings, clock, bounces }: Carrying,
  batch: Batch,
): Promise<{ letters: Map<Letter, Prepared>; ended: Settled[]; left: Settled[] }> {
  const visit = visitAt(surroundings, clock());
  const letters = new Map<Letter, Prepared>();
  const ended: Settled[] = [];
  const left: Settled[] = [];
  for (const [organizationId, own] of Map.groupBy(batch.invitations, (one) => one.organizationId)) {
    for (const one of await prepareLetters(onBehalfOf(visit, organizationId), own)) {
      const { invitation, letter, ended: end, today, next } = one;
      if (hasLeft(invitation)) {
        left.push({ invitation, became: { kind: 'sent', address: letter?.person.email ?? null, today, next } });
        continue;
      }
      if (!letter) {
        ended.push(end?.state === 'failed' ? failed(invitation, end.fault) : { invitation, became: { kind: 'cancelled' } });
        continue;
      }
      try {
        const about = { organizationId, invitationId: invitation.id };
        const returnPath = bounces === undefined ? null : returnPathOf(surroundings.secret, bounces, about);
        letters.set(invitationLetter(letter, { organizationId, at: visit.now, returnPath }), one);
      } catch (e) {
        console.error(`the letter of invitation ${invitation.id} cannot be written: ${inOneLine(e)}`);
        ended.push(failed(invitation, inOneLine(e)));
      }
    }
  }
  return { letters, ended, left };
}

function settledAs({ luck }: Carrying, now: Date, { invitation, letter, today, next }: Prepared, outcome: Outcome): Settled {
  const address = letter?.person.email ?? null;
  if (outcome.kind === 'sent') return { invitation, became: { kind: 'sent', address, today, next } };
  if (outcome.kind === 'permanent') return failed(invitation, outcome.reason, outcome.address ? address : null);
  if (invitation.attempts + 1 >= tries) return failed(invitation, outcome.reason);
  const dueAt = new Date(now.getTime() + retryDelay(invitation.attempts, luck()));
  return { invitation, became: { kind: 'later', dueAt, fault: outcome.reason, counts: true } };
}

const failed = (invitation: Settled['invitation'], fault: string, bounced: string | null = null): Settled => ({
  invitation,
  became: { kind: 'failed', fault, bounced } satisfies Became,
});

const note = ({ surroundings, clock }: Carrying, settled: readonly Settled[]): Promise<void> =>
  settle(visitAt(surroundings, clock()), settled);
