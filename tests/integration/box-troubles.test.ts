// A wrong box or a wrong secret is told when Coro starts, while there is still time.
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { boxTroubles } from '#services/box-troubles.ts';
import { onBehalfOf } from '#services/context.ts';
import { closeWave } from '#services/publisher.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';
import { openWave } from '#tests/support/results.ts';

onBothDatabases('starting while employees are asked', ({ open }) => {
  it('tells of every open wave that the box does not know, and that the secret does not open', async () => {
    const house = openHouse(await open());
    const company = await found(house);
    await company.team('Nord');
    const wave = await openWave(house, company, { name: 'Spring "26"' });
    expect(await boxTroubles(house.visit())).toEqual([]);
    expect(await boxTroubles({ ...house.visit(), secret: 'another secret, as long as one has to be' })).toEqual([
      expect.stringContaining('APP_SECRET is not the one with which the survey "Spring \\"26\\"" was opened'),
    ]);
    const { boxWaves: b } = house.box.t;
    const [known] = await house.box.select().from(b).where(eq(b.waveId, wave.id));
    await house.box.write((tx) => tx.delete(tx.t.boxWaves).where(eq(b.waveId, wave.id)));
    expect(await boxTroubles(house.visit())).toEqual([expect.stringContaining('BALLOT_DATABASE_URL must be what it was')]);
    await house.box.write((tx) => tx.insert(tx.t.boxWaves).values(known!));
    await closeWave(onBehalfOf(house.visit(), company.id), wave.id);
    expect(await boxTroubles({ ...house.visit(), secret: 'another secret, as long as one has to be' })).toEqual([]);
  });
});
