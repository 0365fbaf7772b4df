// The pages of customers and employees: searched, narrowed to a team, page by page, changed, and silent about who answered.
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { askCustomers, askEmployees } from '#tests/support/asked.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';

onBothDatabases('the pages of people', ({ open }) => {
  const begin = async () => {
    const house = openHouse(await open());
    const lumen = await found(house);
    const asAdmin = await house.signedInAs(await lumen.member('admin'));
    const names = async (path: string): Promise<string[]> => {
      const text = await (await asAdmin.get(path)).text();
      return [...text.matchAll(/<th scope="row"><a [^>]*>([^<]*)<\/a>/g)].map(([, name]) => name!);
    };
    return { house, lumen, asAdmin, names };
  };

  it('find by name, address and reference, whatever signs are typed, and within a team with all below', async () => {
    const { lumen, names } = await begin();
    const [nord, duomo, sud] = [await lumen.team('Nord'), await lumen.team('Nord > Milano > Duomo'), await lumen.team('Sud')];
    await lumen.customer(nord, { name: 'Ada Rossi', email: 'ada@example.com', reference: 'C-100%' });
    await lumen.customer(duomo, { name: 'Étienne_Bo', email: 'bo@example.com', reference: 'C_200' });
    await lumen.customer(sud, { name: 'Cy', email: 'cy@example.org', reference: String.raw`C\300` });
    await lumen.customer(sud, { name: 'Gone', removedAt: new Date(0) });
    expect(await names('/people/customers')).toEqual(['Ada Rossi', 'Cy', 'Étienne_Bo']);
    expect(await names('/people/customers?q=ROSSI')).toEqual(['Ada Rossi']);
    expect(await names('/people/customers?q=Étienne')).toEqual(['Étienne_Bo']);
    expect(await names('/people/customers?q=example.com')).toEqual(['Ada Rossi', 'Étienne_Bo']);
    expect(await names('/people/customers?q=%25')).toEqual(['Ada Rossi']);
    expect(await names('/people/customers?q=_')).toEqual(['Étienne_Bo']);
    expect(await names('/people/customers?q=%5C')).toEqual(['Cy']);
    expect(await names(`/people/customers?team=${nord}`)).toEqual(['Ada Rossi', 'Étienne_Bo']);
    expect(await names(`/people/customers?team=${duomo}`)).toEqual(['Étienne_Bo']);
    expect(await names(`/people/customers?q=rossi&team=${sud}`)).toEqual([]);
    expect(await names('/people/employees')).toEqual([]);
  });

  it('go on page by page and name everybody once, also those of one name', async () => {
    const { lumen, asAdmin, names } = await begin();
    const team = await lumen.team('Nord');
    for (let i = 0; i < 120; i++) await lumen.employee(team, { name: `Same ${Math.floor(i / 40)}` });
    const seen: string[] = [];
    let pages = 0;
    for (let path: string | undefined = '/people/employees'; path !== undefined; pages++) {
      const text: string = await (await asAdmin.get(path)).text();
      seen.push(...[...text.matchAll(/\/people\/employees\/(\w{16})"/g)].map(([, id]) => id!));
      const after: string | undefined = /name="after" value="([^"]*)"/.exec(text)?.[1];
      path = after && `/people/employees?after=${encodeURIComponent(after)}`;
    }
    expect([pages, seen.length, new Set(seen).size]).toEqual([3, 120, 120]);
    expect(await names('/people/employees?q=Same 2')).toHaveLength(40);
  });

  it('add, change, move and remove a person; earlier answers stay where they were', async () => {
    const { house, lumen, asAdmin } = await begin();
    const [nord, sud] = [await lumen.team('Nord'), await lumen.team('Sud')];
    const form = { name: 'Ada', email: 'ADA@example.com', reference: '', phone: '', locale: 'it', teamId: nord };
    const made = await asAdmin.post('/people/customers/new', form);
    expect(made.headers.get('location')).toMatch(/^\/people\/customers\/[\w-]{16}\?done=personAdded$/);
    const path = made.headers.get('location')!.split('?')[0]!;
    const id = path.split('/').pop()!;
    const asked = await askCustomers(house, lumen);
    await house.post(`/s/${asked.token(id)}`, { nps: '3', why: 'Too slow' });
    expect((await asAdmin.post(path, { ...form, teamId: sud, reference: '7' })).status).toBe(303);

    const { customers, responses } = house.store.t;
    expect(await house.store.select().from(customers)).toMatchObject([
      { email: 'ada@example.com', reference: '7', teamId: sud, locale: 'it' },
    ]);
    expect(await house.store.select().from(responses)).toMatchObject([{ customerId: id, teamId: nord, score: 3 }]);
    expect(await (await asAdmin.get(path)).text()).toContain('Too slow');

    for (const taken of [
      { ...form, reference: '' },
      { ...form, email: '', reference: '7' },
    ]) {
      const refused = await asAdmin.post('/people/customers/new', taken);
      expect([refused.status, /id="field-(email|reference)-fault"/.test(await refused.text())]).toEqual([422, true]);
    }
    expect((await asAdmin.post(`${path}/remove`, {})).headers.get('location')).toBe('/people/customers?done=personRemoved');
    expect([(await asAdmin.get(path)).status, (await asAdmin.post(`${path}/remove`, {})).status]).toEqual([404, 404]);
    expect(await house.store.$count(responses)).toBe(1);
    expect((await asAdmin.post('/people/customers/new', form)).headers.get('location')).toBe(made.headers.get('location'));
  });

  it('cancel the letters that are planned for somebody who is removed', async () => {
    const { house, lumen, asAdmin } = await begin();
    const id = await lumen.customer(await lumen.team('Nord'));
    const { invitationId } = await askCustomers(house, lumen);
    const { invitations: i } = house.store.t;
    await house.store.write((tx) =>
      tx
        .update(tx.t.invitations)
        .set({ state: 'planned' })
        .where(eq(tx.t.invitations.id, invitationId(id))),
    );
    await asAdmin.post(`/people/customers/${id}/remove`, {});
    expect(await house.store.select({ state: i.state }).from(i)).toEqual([{ state: 'cancelled' }]);
  });

  it('say which waves asked an employee, and look the same whether they answered or not', async () => {
    const { house, lumen, asAdmin } = await begin();
    const team = await lumen.team('Nord');
    const people: string[] = [];
    for (let n = 0; n < 8; n++) people.push(await lumen.employee(team, { name: 'Emma', email: `e${n}@example.com` }));
    const asked = await askEmployees(house, lumen);
    const page = async (id: string) =>
      (await (await asAdmin.get(`/people/employees/${id}`)).text()).replaceAll(id, 'ID').replaceAll(/e\d@example/g, 'e@example');
    const before = await page(people[0]!);
    expect(before).toContain('March');
    const { invitations: i } = house.store.t;
    await house.store.write((tx) =>
      tx
        .update(tx.t.invitations)
        .set({ answeredDay: '2026-03-10' })
        .where(eq(tx.t.invitations.id, asked.invitationId(people[0]!))),
    );
    expect(await house.store.$count(i, eq(i.answeredDay, '2026-03-10'))).toBe(1);
    expect(await page(people[0]!)).toBe(before);
    expect(await page(people[1]!)).toBe(before);
  });

  it('let a leader look and change nothing', async () => {
    const { house, lumen } = await begin();
    const id = await lumen.customer(await lumen.team('Nord'), { name: 'Ada' });
    const leader = await house.signedInAs(await lumen.member('leader'));
    const text = await (await leader.get(`/people/customers/${id}`)).text();
    expect(text).toContain('Ada');
    expect(text).not.toContain(`action="/people`);
  });
});
