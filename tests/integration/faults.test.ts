// When the database fails, the log says where, and neither the log nor the outbox repeats what people wrote or who they are.
import { expect, it } from 'vitest';
import { put } from '#db/outbox.ts';
import { localMailer } from '#mail/local.ts';
import { keepLetter } from '#services/letters.ts';
import { askCustomers } from '#tests/support/asked.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';
import { logOf } from '#tests/support/log.ts';
import { deskMailer, workerOf, workOff } from '#tests/support/work.ts';

onBothDatabases('a failing database', ({ open, fresh, lose }) => {
  const begin = async () => {
    const url = await fresh();
    const house = openHouse(await open(url));
    const lumen = await found(house);
    const team = await lumen.team('Nord');
    const bea = await lumen.customer(team, { name: 'Beatrice', email: 'beatrice@example.com' });
    return { house, lumen, bea, asked: await askCustomers(house, lumen), lose: (table: string) => lose(url, table) };
  };

  it('costs a customer a page with a number; the log has the number and not the answer', async () => {
    const { house, bea, asked, lose } = await begin();
    await lose('cases');
    let page = '';
    const said = await logOf(async () => {
      const response = await house.post(`/s/${asked.token(bea)}?lang=it`, { nps: '2', why: 'The clerk Gianni shouted at me' });
      expect(response.status).toBe(500);
      page = await response.text();
    });
    const number = /^\[(\w{8})\] POST \/s\/… /.exec(said)?.[1];
    expect(number).toBeDefined();
    expect(page).toContain(number);
    expect(said).toMatch(/cases/);
    expect(said).toMatch(/\n {4}at .+/);
    expect(said).not.toMatch(/Gianni|shouted|beatrice/i);
    expect(said).not.toContain(asked.token(bea));
    expect(page).not.toMatch(/Gianni|cases/);
    expect(await house.store.$count(house.store.t.responses)).toBe(0);
  });

  it('costs a letter another try; the outbox says why and not to whom', async () => {
    const { house, lumen, lose } = await begin();
    const admin = await lumen.member('admin', { email: 'anna@example.com' });
    await house.store.write((tx) =>
      put(tx, lumen.id, 'x', { kind: 'sendSignInLink', payload: { memberId: admin.memberId } }, house.clock.now),
    );
    await lose('letters');
    const keep = localMailer({
      from: 'Coro <coro@localhost.localdomain>',
      keep: ({ organizationId, key, to, subject, html, text, at }) =>
        keepLetter(house.visit(), organizationId, { id: key, sender: 'x', recipient: to.address, subject, html, text, at }),
    });
    const { outbox: o } = house.store.t;
    const said = await logOf(async () => {
      const worker = workerOf(house, keep);
      while ((await house.store.select().from(o)).every((task) => task.attempts === 0)) await new Promise((ok) => setTimeout(ok, 5));
      await worker.stop();
    });
    const [task] = await house.store.select().from(o);
    expect(task?.fault).toMatch(/letters/);
    for (const text of [said, task?.fault]) expect(text).not.toMatch(/anna|sign-in\/|<html/i);
    expect(said).toMatch(/^sendSignInLink x failed: /);
  });

  it('breaks a table off, so that nobody takes half of it for the whole', async () => {
    const { house, lumen, lose } = await begin();
    const admin = await house.signedInAs(await lumen.member('admin'));
    await lose('customers');
    const said = await logOf(async () => {
      const response = await admin.get('/people/customers.csv');
      await expect(response.text()).rejects.toThrow('the table broke off');
    });
    expect(said).toMatch(/^a table broke off: .*customers/s);
  });

  it('is no reason to repeat the address that a mail server repeats', async () => {
    const { house, lumen } = await begin();
    const admin = await lumen.member('admin', { email: 'anna@example.com' });
    await house.store.write((tx) =>
      put(tx, lumen.id, 'x', { kind: 'sendSignInLink', payload: { memberId: admin.memberId } }, house.clock.now),
    );
    const refusing = deskMailer(() => ({ kind: 'permanent', reason: '550 5.1.1 <anna@example.com>: no such user' }));
    expect(await logOf(() => workOff(house, refusing))).toBe('sendSignInLink x is given up: 550 5.1.1 <…@…>: no such user');
  });
});
