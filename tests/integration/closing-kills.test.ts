// Closing a wave is killed at every step it takes: the next start finishes it, with one snapshot, nothing counted twice, and keys destroyed only at the end.
import { and, eq, isNotNull } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { onBehalfOf } from '#services/context.ts';
import { closeWave } from '#services/publisher.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { anotherProcess, packed } from '#tests/support/processes.ts';
import { ballot, cast, openWave } from '#tests/support/results.ts';

const voters = 12;

/** What there is of a wave, wherever it is kept. */
async function stateOf({ store, box }: House, { id: organizationId }: Company, waveId: string) {
  const { snapshots: s, comments: c, signings: g, waveKeys: w, ballotKeys: k, waves, audit: a } = store.t;
  const { ballots: b, receipts: r, boxWaves } = box.t;
  const [wave] = await store.select({ state: waves.state }).from(waves).where(eq(waves.id, waveId));
  const [its] = await box.select({ state: boxWaves.state }).from(boxWaves).where(eq(boxWaves.waveId, waveId));
  const snapshots = await store
    .select({ counted: s.counted, spoiled: s.spoiled })
    .from(s)
    .where(and(eq(s.organizationId, organizationId), eq(s.waveId, waveId)));
  return {
    wave: wave?.state,
    box: its?.state,
    snapshots,
    comments: await store.$count(c, eq(c.waveId, waveId)),
    told: await store.$count(a, and(eq(a.subject, waveId), eq(a.action, 'waveClosed'))),
    signings: await store.$count(g, eq(g.waveId, waveId)),
    sealing: await store.$count(w, and(eq(w.waveId, waveId), isNotNull(w.privateKey))),
    signing: await store.$count(k, and(eq(k.waveId, waveId), isNotNull(k.privateKey))),
    ballots: await box.$count(b, eq(b.waveId, waveId)),
    receipts: await box.$count(r, eq(r.waveId, waveId)),
  };
}

const untouched = { wave: 'open', snapshots: [], comments: 0, told: 0, signings: voters, sealing: 1, signing: 2, ballots: 2 * voters };
const finished = {
  wave: 'closed',
  box: 'emptied',
  snapshots: [{ counted: voters, spoiled: 0 }],
  comments: voters,
  told: 1,
  signings: 0,
  sealing: 0,
  signing: 0,
  ballots: 0,
  receipts: 2 * voters,
};

onBothDatabases('closing that is killed', ({ open, fresh }) => {
  it('is finished at the next start, wherever it was', { timeout: 180_000 }, async () => {
    const url = await fresh();
    const house = openHouse(await open(url));
    const company = await found(house);
    const team = await company.team('Nord');
    const closer = await packed('tests/support/closer.ts');
    const moments: Awaited<ReturnType<typeof stateOf>>[] = [];
    for (let killAt = 1, survived = false; !survived; killAt++) {
      const wave = await openWave(house, company, { name: `Wave ${killAt}` });
      const votes = Array.from({ length: voters }, (_, i) => ({ answers: ballot((i % 5) + 1, 9), comment: `Nr ${i}` }));
      await cast(house, company, wave, team, votes);
      const args = [url, house.parts.secret, company.id, wave.id, String(house.clock.now.getTime()), String(killAt)];
      survived = await anotherProcess(closer, ...args)
        .end()
        .then(
          () => true,
          () => false,
        );
      moments.push(await stateOf(house, company, wave.id));
      await closeWave(onBehalfOf(house.visit(), company.id), wave.id);
      expect(await stateOf(house, company, wave.id)).toEqual(finished);
    }
    expect(moments.pop()).toEqual(finished);
    expect(moments.length).toBeGreaterThan(20);
    // Before the snapshot is there nothing is gone; the key that opens is there as long as a ballot is.
    const published = { snapshots: finished.snapshots, comments: voters, told: 1, receipts: 2 * voters };
    for (const left of moments) {
      expect(left).toMatchObject(left.wave === 'open' ? untouched : published);
      expect(left.ballots > 0 && left.sealing === 0).toBe(false);
    }
    const seen = new Set(moments.map((left) => `${left.wave} ${left.box} ${left.ballots > 0} ${left.sealing}`));
    expect([...seen].toSorted()).toEqual([
      'closed closing false 1',
      'closed closing true 1',
      'closed emptied false 0',
      'closed emptied false 1',
      'open closing true 1',
      'open open true 1',
    ]);
  });

  it('counts once when two processes close at the same time, also when one of them is killed', { timeout: 60_000 }, async () => {
    const url = await fresh();
    const house = openHouse(await open(url));
    const company = await found(house);
    const team = await company.team('Nord');
    const closer = await packed('tests/support/closer.ts');
    for (const killAt of [0, 4, 8, 12]) {
      const wave = await openWave(house, company, { name: `Wave ${killAt}` });
      const votes = Array.from({ length: voters }, (_, i) => ({ answers: ballot((i % 5) + 1, 9), comment: `Nr ${i}` }));
      await cast(house, company, wave, team, votes);
      const args = [url, house.parts.secret, company.id, wave.id, String(house.clock.now.getTime())];
      const both = [anotherProcess(closer, ...args, '0'), anotherProcess(closer, ...args, String(killAt))];
      const ends = await Promise.allSettled(both.map((one) => one.end()));
      expect(ends[0]?.status).toBe('fulfilled');
      expect(await stateOf(house, company, wave.id)).toEqual(finished);
    }
  });
});
