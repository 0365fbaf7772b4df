// Workers are killed again and again while they send, at random points: no letter is lost, Resend gets none twice, a mail server at most one a kill.
import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Store } from '#db/store.ts';
import { figuresOf } from '#services/wave-figures.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { receiveLetters } from '#tests/support/letters.ts';
import { anotherProcess, packed, type Running } from '#tests/support/processes.ts';
import { fillQueue, type Queued } from '#tests/support/queue.ts';
import { type Mishap, standInForResend } from '#tests/support/resend.ts';

const kills = 16;
/** So many letters become due before each kill, and after the last. */
const aRound = 30;
const letters = (kills + 1) * aRound;

/** The same luck at every run: a generator of Lehmer's, from 0 up to 1. */
function luckOf(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const pause = (ms: number): Promise<void> => new Promise((ok) => setTimeout(ok, ms));

/** Lets letters become due, waits until the first of them arrive, and kills one of two workers some time later; then the other, in turn. */
async function killAgainAndAgain(
  { store, clock }: House,
  { organizationId }: Queued,
  { start, arrived, luck, within }: { start: () => Running; arrived: () => number; luck: () => number; within: number },
): Promise<void> {
  const { invitations: i } = store.t;
  const all = (await store.select({ id: i.id }).from(i).orderBy(i.id)).map(({ id }) => id);
  const due = (n: number): Promise<void> =>
    store.write(async (tx) => {
      const ids = all.slice(n * aRound, (n + 1) * aRound);
      await tx
        .update(i)
        .set({ dueAt: clock.now })
        .where(and(eq(i.organizationId, organizationId), inArray(i.id, ids)));
    });
  await store.write((tx) => tx.update(i).set({ dueAt: null }));
  const workers = [start(), start()];
  for (let n = 0; n < kills; n++) {
    const victim = n % 2;
    await workers[victim]!.lines(1);
    const before = arrived();
    await due(n);
    while (arrived() === before) await pause(1);
    await pause(luck() * within);
    await workers[victim]!.kill();
    workers[victim] = start();
  }
  await due(kills);
  const left = () => store.$count(i, isNotNull(i.dueAt));
  while ((await left()) > 0) await pause(20);
  // Whoever holds what has been sent says so before it is gone.
  await Promise.all(workers.map((worker) => worker.kill()));
}

/** Everything that is counted says the same. */
async function expectAllNoted(house: House, { organizationId, waveId, surveyId }: Queued): Promise<void> {
  const { store } = house;
  expect((await figuresOf(store, organizationId, [waveId])).get(waveId)).toMatchObject({ planned: 0, sent: letters, failed: 0 });
  const { rollups: r, invitations: i, customers: c } = store.t;
  const [sum] = await store
    .select({ sent: sql<number>`sum(${r.sent})`.mapWith(Number) })
    .from(r)
    .where(eq(r.surveyId, surveyId));
  expect(sum?.sent).toBe(letters);
  const rows = await store.select({ state: i.state, letters: i.letters, address: i.address, lease: i.lease }).from(i);
  expect(rows.every((row) => row.state === 'sent' && row.letters === 1 && row.lease === null)).toBe(true);
  const wanted = (await store.select({ email: c.email }).from(c)).map(({ email }) => email ?? '');
  expect(rows.map(({ address }) => address ?? '').toSorted()).toEqual(wanted.toSorted());
}

onBothDatabases('workers that are killed', ({ open, fresh }) => {
  const begin = async (): Promise<{ house: House; store: Store; queued: Queued; start: (mail: string) => () => Running }> => {
    const url = await fresh();
    const store = await open(url);
    const house = openHouse(store);
    const queued = await fillQueue(store, { letters, now: house.clock.now, teams: 3 });
    const carrier = await packed('tests/support/carrier.ts');
    const ahead = String(house.clock.now.getTime() - Date.now());
    return { house, store, queued, start: (mail) => () => anotherProcess(carrier, url, mail, house.parts.secret, ahead, '1500', '7') };
  };

  it('lose no letter and send none twice through Resend, whatever Resend does meanwhile', { timeout: 60_000 }, async () => {
    const { house, queued, start } = await begin();
    const resend = await standInForResend();
    const luck = luckOf(20_260_310);
    resend.delay(() => ({ before: luck() * 20, after: luck() * 60 }));
    resend.failAtRandom(() => {
      const drawn = luck();
      const mishaps: readonly (readonly [number, Mishap])[] = [
        [0.06, 'lost'],
        [0.09, 'broken'],
        [0.11, 'limited'],
      ];
      return mishaps.find(([upTo]) => drawn < upTo)?.[1];
    });
    await killAgainAndAgain(house, queued, { start: start(resend.url), arrived: () => resend.asked.length, luck, within: 120 });
    const to = resend.letters.map((letter) => /<(.*)>/.exec(String(letter.to))?.[1] ?? '');
    expect(to.toSorted()).toEqual(queued.addresses);
    await expectAllNoted(house, queued);
    await resend.stop();
  });

  it('lose no letter and repeat at most one each through a mail server', { timeout: 60_000 }, async () => {
    const { house, queued, start } = await begin();
    const server = await receiveLetters();
    const luck = luckOf(19_701_120);
    server.answerAfter(() => luck() * 12);
    await killAgainAndAgain(house, queued, { start: start(server.url), arrived: () => server.letters.length, luck, within: 200 });
    const to = server.letters.map((letter) => letter.envelope.to[0] ?? '');
    expect([...new Set(to)].toSorted()).toEqual(queued.addresses);
    expect(to.length - letters).toBeLessThanOrEqual(kills);
    // The numbers of the copies are those of their originals, by which mailboxes keep one.
    expect(new Set(server.letters.map((letter) => letter.messageId)).size).toBe(letters);
    await expectAllNoted(house, queued);
    await server.stop();
  });
});
