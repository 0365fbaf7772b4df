// Teams and people: coming in from files, found again, changed, moved and taken off the list.
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { ensureTeamPaths, createTeam, upsertCustomers, upsertEmployees } from '#services/people.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';

onBothDatabases('people', ({ open }) => {
  const begin = async () => {
    const house = openHouse(await open());
    const company = await found(house);
    const ctx = await house.contextOf(await company.member('admin'));
    const customers = () => house.store.select().from(house.store.t.customers).orderBy(house.store.t.customers.name);
    return { house, company, ctx, customers };
  };

  it('makes the teams of paths once, whatever their case, and answers them in order', async () => {
    const { house, ctx } = await begin();
    const paths = [['Nord', 'Milano', 'Duomo'], ['Sud'], ['nord', 'MILANO', 'Navigli'], ['Sud']];
    const first = await house.store.write((tx) => ensureTeamPaths(tx, ctx, paths));
    expect(first.created).toBe(5);
    expect(first.ids[1]).toBe(first.ids[3]);
    expect(await house.store.write((tx) => ensureTeamPaths(tx, ctx, paths))).toEqual({ ids: first.ids, created: 0 });
    await expect(
      createTeam(ctx, 'DUOMO', (await house.store.write((tx) => ensureTeamPaths(tx, ctx, [['nord', 'milano']]))).ids[0]),
    ).rejects.toMatchObject({
      faults: [{ field: 'name', code: 'taken' }],
    });
  });

  it('makes each team once when two imports bring it at the same moment', async () => {
    const { house, ctx } = await begin();
    const paths = Array.from({ length: 30 }, (_, i) => ['Nord', `Area ${i % 3}`, `Team ${i}`]);
    const both = await Promise.all([1, 2].map(() => house.store.write((tx) => ensureTeamPaths(tx, ctx, paths))));
    expect(both[0]!.ids).toEqual(both[1]!.ids);
    expect(both[0]!.created + both[1]!.created).toBe(34);
  });

  it('changes nothing when the same rows come again', async () => {
    const { company, ctx, customers } = await begin();
    const teamId = await company.team('Nord');
    const rows = Array.from({ length: 400 }, (_, i) => ({
      reference: `C${i}`,
      name: `Customer ${i}`,
      email: `c${i}@example.com`,
      phone: null,
      teamId,
    }));
    expect(new Set(await upsertCustomers(ctx, rows))).toEqual(new Set(['created']));
    const before = await customers();
    expect(new Set(await upsertCustomers(ctx, rows))).toEqual(new Set(['unchanged']));
    expect(await customers()).toEqual(before);
  });

  it('finds by reference first, then by address, and says which row cannot be kept', async () => {
    const { company, ctx, customers } = await begin();
    const [teamId, other] = [await company.team('Nord'), await company.team('Sud')];
    await upsertCustomers(ctx, [
      { reference: '1', name: 'Ada', email: 'ada@example.com', phone: '02 1', teamId },
      { reference: null, name: 'Bo', email: 'bo@example.com', teamId },
    ]);
    const outcomes = await upsertCustomers(ctx, [
      { reference: '1', name: 'Ada Rossi', email: 'ada@example.com', teamId: other },
      { reference: '2', name: 'Bo', email: 'bo@example.com', teamId },
      { reference: '3', name: 'Cy', email: 'bo@example.com', teamId },
      { name: 'Nobody', teamId },
      { reference: '4', name: 'Dee', teamId: 'elsewhere' },
    ]);
    expect(outcomes).toEqual([
      'changed',
      'changed',
      { field: 'email', code: 'taken' },
      { field: 'email', code: 'required' },
      { field: 'team', code: 'notAChoice' },
    ]);
    expect((await customers()).map((c) => [c.reference, c.name, c.email, c.phone, c.teamId])).toEqual([
      ['1', 'Ada Rossi', 'ada@example.com', '02 1', other],
      ['2', 'Bo', 'bo@example.com', null, teamId],
    ]);
  });

  it('lets people swap addresses within one file', async () => {
    const { company, ctx, customers } = await begin();
    const teamId = await company.team('Nord');
    await upsertCustomers(ctx, [
      { reference: '1', name: 'A', email: 'a@example.com', teamId },
      { reference: '2', name: 'B', email: 'b@example.com', teamId },
    ]);
    const outcomes = await upsertCustomers(ctx, [
      { reference: '1', name: 'A', email: 'c@example.com', teamId },
      { reference: '2', name: 'B', email: 'a@example.com', teamId },
      { reference: '1', name: 'A', email: 'b@example.com', teamId },
    ]);
    expect(outcomes).toEqual(['changed', 'changed', 'changed']);
    expect((await customers()).map((c) => c.email)).toEqual(['b@example.com', 'a@example.com']);
  });

  it('keeps two imports at once from making somebody twice', async () => {
    const { house, company, ctx } = await begin();
    const teamId = await company.team('Nord');
    const rows = Array.from({ length: 50 }, (_, i) => ({ reference: `E${i}`, name: `E ${i}`, email: `e${i}@example.com`, teamId }));
    const both = await Promise.all([upsertEmployees(ctx, rows), upsertEmployees(ctx, rows)]);
    expect(both.flat().filter((o) => o === 'created')).toHaveLength(50);
    expect(both.flat().filter((o) => o === 'unchanged')).toHaveLength(50);
    expect(await house.store.$count(house.store.t.employees, eq(house.store.t.employees.teamId, teamId))).toBe(50);
  });
});
