// Imported results on both sides show what R says about the New York schools, and pass the gate when they were never public.
import { expect, it } from 'vitest';
import { linkageOf } from '#reports/linkage.ts';
import { chunks, type Store } from '#db/store.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { column, schools } from '#tests/support/nyc.ts';

type Row = Omit<Store['t']['history']['$inferInsert'], 'organizationId'>;

/** Teachers are the employees, parents the customers, schools the teams. */
async function importSchools(house: House, company: Company): Promise<void> {
  const rows: Row[] = [];
  const all = schools('gened');
  const ids = all.map((school) => ({
    organizationId: company.id,
    id: school['dbn']!,
    parentId: null,
    name: school['dbn']!,
    pathKey: school['dbn']!.toLowerCase(),
    createdAt: house.clock.now,
  }));
  for (const school of all) {
    for (const [letter, side] of [
      ['t', 'employees'],
      ['p', 'customers'],
    ] as const) {
      for (const measure of ['saf', 'com', 'eng', 'aca']) {
        const value = column(`${measure}_${letter}_11`)(school);
        if (value === null) continue;
        rows.push({
          teamId: school['dbn']!,
          period: '2011',
          side,
          measure,
          value,
          n: column(`N_${letter}`)(school),
          alreadyPublished: true,
        });
      }
    }
  }
  await house.store.write(async (tx) => {
    for (const part of chunks(ids, 6)) await tx.insert(tx.t.teams).values(part);
  });
  await remember(house, company, rows);
}

async function remember(house: House, company: Company, rows: readonly Row[]): Promise<void> {
  await house.store.write(async (tx) => {
    for (const part of chunks(rows, 9)) await tx.insert(tx.t.history).values(part.map((row) => ({ organizationId: company.id, ...row })));
  });
}

onBothDatabases('the linkage of imported results', ({ open }) => {
  it('is what R computes for the New York schools of 2011', async () => {
    const house = openHouse(await open());
    const company = await found(house);
    await importSchools(house, company);
    const leader = await company.member('leader');
    const { db, scope, now } = await house.contextOf(leader);
    const { choices, report } = await linkageOf(db, scope, {}, now);
    expect(choices.x.map((one) => one.key)).toEqual(['overall@2011', 'aca@2011', 'com@2011', 'eng@2011', 'saf@2011']);
    expect(report!.points).toHaveLength(452);
    expect(report!.result).toMatchObject({ kind: 'settled', n: 452 });
    const { result } = report!;
    if (!('r' in result)) throw new Error(result.kind);
    expect(result.r).toBeCloseTo(0.4705944694035, 10);
    expect(result.interval[0]).toBeCloseTo(0.395528698579365, 10);
    expect(result.interval[1]).toBeCloseTo(0.539414917878042, 10);
    const single = (await linkageOf(db, scope, { x: 'eng@2011', y: 'eng@2011' }, now)).report!;
    expect('r' in single.result && single.result.r).toBeCloseTo(0.422594270915984, 10);
    expect(single.adjustedP).not.toBeNull();

    const page = await (await house.signedInAs(leader)).get('/linkage');
    const html = await page.text();
    expect(html).toContain('over 452 teams the correlation is 0.47, and lies between 0.40 and 0.54');
    expect(html).toContain('r = 0.4706 [0.3955, 0.5394], rank correlation 0.4803, n = 452.');
    expect(html).toContain('Where people say more, customers score higher');
  });

  it('hides imported results that were never public and rest on few, or on nobody knows how many', async () => {
    const house = openHouse(await open());
    const company = await found(house);
    const rows: Row[] = [];
    const teams: string[] = [];
    for (let i = 0; i < 12; i++) {
      const teamId = await company.team(`North > Shop ${i}`);
      teams.push(teamId);
      const given = { teamId, period: '2025-Q3', alreadyPublished: false };
      rows.push({ ...given, side: 'employees', measure: 'trust', value: 2 + i / 6, n: i === 0 ? 3 : i === 1 ? null : 20 });
      rows.push({ ...given, side: 'customers', measure: 'nps', value: 10 + 5 * i, n: i === 2 ? 4 : i === 3 ? null : 30 });
    }
    await remember(house, company, rows);
    const { db, scope, now } = await house.contextOf(await company.member('leader'));
    const { report } = await linkageOf(db, scope, {}, now);
    expect(report!.y).toMatchObject({ key: 'nps@2025-Q3', kind: 'nps' });
    expect(report!.points.map((point) => point.teamId)).toEqual(expect.arrayContaining(teams.slice(3)));
    expect(report!.points).toHaveLength(9);
    expect(report!.points.find((point) => point.teamId === teams[11])).toMatchObject({
      x: 2 + 11 / 6,
      y: 0.65,
      employees: { exact: 20 },
      customers: 30,
    });
    expect(Object.fromEntries(report!.left.map((one) => [one.teamId, one.why]))).toEqual({
      [teams[0]!]: 'hidden',
      [teams[1]!]: 'hidden',
      [teams[2]!]: 'fewCustomers',
    });
  });

  it('is nothing, and says so, before there is anything', async () => {
    const house = openHouse(await open());
    const company = await found(house);
    const admin = await company.member('admin');
    const { db, scope, now } = await house.contextOf(admin);
    expect((await linkageOf(db, scope, { x: 'overall', y: 'nps' }, now)).report).toBeNull();
    const page = await (await house.signedInAs(admin)).get('/linkage');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('There is nothing to put side by side yet');
  });
});
