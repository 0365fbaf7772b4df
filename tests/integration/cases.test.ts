// A case is seen by whom it concerns, moves for one person at a time, loses nobody's words, and is told to the right supervisors.
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Actor } from '#domain/access.ts';
import type { CaseMove } from '#domain/cases.ts';
import { caseLetter, caseOf, moveCase } from '#services/cases.ts';
import { onBehalfOf } from '#services/context.ts';
import { answer } from '#services/responses.ts';
import { askCustomers } from '#tests/support/asked.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';

onBothDatabases('cases', ({ open }) => {
  it('go from call to closing, and their history tells who did what', async () => {
    const { house, anna, caseId } = await opened(openHouse(await open()));
    const ctx = await house.contextOf(anna);
    const move = (seenRevision: number, step: CaseMove) => moveCase(ctx, caseId, { seenRevision, move: step });
    await move(1, { type: 'contact', note: '  Spoke for ten minutes. ' });
    await move(2, { type: 'setRootCause', rootCause: 'waiting' });
    await move(3, { type: 'note', note: '<b>Refund</b> promised' });
    await move(4, { type: 'resolve', note: '' });
    const one = await caseOf(ctx, caseId);
    expect(one).toMatchObject({
      state: 'resolved',
      revision: 5,
      rootCause: 'waiting',
      contactedAt: ctx.now,
      resolvedAt: ctx.now,
      allowed: ['reopen', 'note'],
    });
    expect(one.customer).toMatchObject({ name: 'Bea', phone: '+39 02 555' });
    expect(one.history.map((h) => [h.move, h.member, h.rootCause, h.note])).toEqual([
      ['contact', 'Anna', null, 'Spoke for ten minutes.'],
      ['setRootCause', 'Anna', 'waiting', null],
      ['note', 'Anna', null, '<b>Refund</b> promised'],
      ['resolve', 'Anna', null, null],
    ]);
    await move(5, { type: 'reopen' });
    expect(await caseOf(ctx, caseId)).toMatchObject({ state: 'open', contactedAt: null, resolvedAt: null });
  });

  it('refuse illegal moves and moves from an old page', async () => {
    const { house, anna, caseId } = await opened(openHouse(await open()));
    const ctx = await house.contextOf(anna);
    await expect(moveCase(ctx, caseId, { seenRevision: 1, move: { type: 'resolve', rootCause: 'price' } })).rejects.toMatchObject({
      code: 'illegalMove',
    });
    await expect(moveCase(ctx, caseId, { seenRevision: 0, move: { type: 'note', note: 'x' } })).rejects.toMatchObject({
      code: 'somebodyWasFaster',
    });
    await expect(moveCase(ctx, caseId, { seenRevision: 1, move: { type: 'note', note: ' ' } })).rejects.toMatchObject({
      kind: 'invalid',
      code: 'required',
    });
    await expect(moveCase(ctx, caseId, { seenRevision: 1, move: { type: 'note', note: 'x'.repeat(4001) } })).rejects.toMatchObject({
      code: 'tooLong',
    });
    expect((await caseOf(ctx, caseId)).history).toEqual([]);
  });

  it('move for one of those who press at the same moment', async () => {
    const { house, anna, leader, caseId } = await opened(openHouse(await open()));
    const people = await Promise.all([anna, leader, anna, leader].map((actor) => house.contextOf(actor)));
    const outcomes = await Promise.allSettled(
      people.map((ctx, i) => moveCase(ctx, caseId, { seenRevision: 1, move: { type: 'contact', note: `call ${i}` } })),
    );
    expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1);
    const reasons: unknown[] = outcomes.flatMap((o) => (o.status === 'rejected' ? [o.reason] : []));
    expect(reasons).toMatchObject([{ code: 'somebodyWasFaster' }, { code: 'somebodyWasFaster' }, { code: 'somebodyWasFaster' }]);
    expect((await caseOf(people[0]!, caseId)).history).toHaveLength(1);
  });

  it('do not exist for supervisors of other teams and for other organizations', async () => {
    const { house, company, caseId } = await opened(openHouse(await open()));
    const elsewhere = await found(house, { name: 'Elsewhere' });
    const como = await company.team('Nord > Como');
    const strangers = [
      await company.member('supervisor', { supervises: [como] }),
      await company.member('supervisor'),
      await elsewhere.member('admin'),
    ];
    for (const actor of strangers) {
      const ctx = await house.contextOf(actor);
      await expect(caseOf(ctx, caseId)).rejects.toMatchObject({ kind: 'notFound' });
      await expect(moveCase(ctx, caseId, { seenRevision: 1, move: { type: 'note', note: 'x' } })).rejects.toMatchObject({
        kind: 'notFound',
      });
      const person = await house.signedInAs(actor);
      expect((await person.get(`/cases/${caseId}`)).status).toBe(404);
      expect((await person.post(`/cases/${caseId}`, { seen: '1', move: 'contact' })).status).toBe(404);
      expect(await text(person.get('/cases'))).not.toContain('Bea');
    }
    expect((await house.get(`/cases/${caseId}`)).headers.get('location')).toMatch(/^\/sign-in/);
  });

  it('show what the customer said before, to a supervisor only about teams in sight', async () => {
    const { house, company, anna, leader, bea, duomo, caseId } = await opened(openHouse(await open()));
    house.clock.pass({ days: 1 });
    const como = await company.team('Nord > Como');
    await moveCustomer(house, bea, como);
    await answer(house.visit(), (await askCustomers(house, company)).token(bea), { nps: '9', why: 'Como is fine' });
    house.clock.pass({ days: 1 });
    await moveCustomer(house, bea, duomo);
    const third = await bad(house, company, bea);
    const earlierFor = async (actor: Actor) => (await caseOf(await house.contextOf(actor), third)).earlier.map((voice) => voice.comment);
    expect(await earlierFor(leader)).toEqual(['Como is fine', 'Nobody called back']);
    expect(await earlierFor(anna)).toEqual(['Nobody called back']);
    expect((await caseOf(await house.contextOf(anna), caseId)).earlier.map((voice) => voice.comment)).toEqual(['Nobody called back']);
  });

  it('are told to the nearest supervisors, else to leaders, while they are open', async () => {
    const { house, company, caseId, anna } = await opened(openHouse(await open()));
    const coro = onBehalfOf(house.visit(), company.id);
    expect(await caseLetter(coro, caseId)).toMatchObject({
      customer: 'Bea',
      team: 'Duomo',
      score: 2,
      comment: 'Nobody called back',
      mayContact: true,
      link: `http://localhost:3000/cases/${caseId}`,
      organization: { name: 'Lumen', timeZone: 'Europe/Rome' },
      recipients: [{ name: 'Anna' }],
    });
    const lodi = await company.team('Sud > Lodi');
    const dora = await company.customer(lodi, { name: 'Dora' });
    const second = await bad(house, company, dora);
    expect((await caseLetter(coro, second))?.recipients).toMatchObject([{ name: 'Lea' }]);
    await company.member('supervisor', { supervises: [await company.team('Sud')], name: 'Sara', locale: 'it' });
    expect((await caseLetter(coro, second))?.recipients).toMatchObject([{ name: 'Sara', locale: 'it' }]);
    await moveCase(await house.contextOf(anna), caseId, { seenRevision: 1, move: { type: 'contact' } });
    expect(await caseLetter(coro, caseId)).toBeUndefined();
  });

  it('queue by the time they are due, overdue first, for the teams in sight', async () => {
    const { house, company, anna, leader, duomo } = await opened(openHouse(await open()));
    const como = await company.team('Nord > Como');
    house.clock.pass({ days: 1 });
    const dora = await company.customer(duomo, { name: 'Dora' });
    await bad(house, company, dora);
    const elio = await company.customer(como, { name: 'Elio' });
    await bad(house, company, elio);
    house.clock.set('2026-03-13T08:00Z'); // Bea was due on Thursday 12, the others on Friday 13
    const own = await text((await house.signedInAs(anna)).get('/cases'));
    expect(own).toContain('1 follow-up overdue, 1 due today');
    expect(own.indexOf('Bea')).toBeLessThan(own.indexOf('Dora'));
    expect(own).not.toContain('Elio');
    const all = await house.signedInAs(leader);
    expect(await text(all.get('/cases'))).toContain('1 follow-up overdue, 2 due today');
    const inComo = await text(all.get(`/cases?team=${como}`));
    expect(inComo).toContain('Elio');
    expect(inComo).not.toContain('Dora');
    expect((await (await house.signedInAs(anna)).get(`/cases?team=${como}`)).status).toBe(404);
    for (const query of ['?view=resolved', '?view=nonsense', '?after=x', '?after=9.9.9', '?team='])
      expect((await all.get(`/cases${query}`)).status).toBe(200);
  });

  it('are moved on their page, which keeps what was typed when somebody was faster', async () => {
    const { house, anna, leader, caseId } = await opened(openHouse(await open()));
    const [first, second] = [await house.signedInAs(leader), await house.signedInAs(anna)];
    expect(await text(second.get(`/cases/${caseId}`))).toContain('href="tel:+3902555"');
    const moved = await first.post(`/cases/${caseId}`, { seen: '1', move: 'contact', 'note-contact': 'Called at nine' });
    expect(moved.status).toBe(303);
    const late = await second.post(`/cases/${caseId}`, { seen: '1', move: 'contact', 'note-contact': 'I rang & <b>rang</b>' });
    expect(late.status).toBe(409);
    const page = await text(late);
    expect(page).toContain('Somebody was faster');
    expect(page).toContain('Called at nine');
    expect(page).toContain('I rang &amp; &lt;b&gt;rang&lt;/b&gt;');
    expect(page).toContain('name="seen" value="2"');
    expect((await second.post(`/cases/${caseId}`, { seen: '2', move: 'note', 'note-note': 'I rang' })).status).toBe(303);
    const incomplete = await second.post(`/cases/${caseId}`, { seen: '3', move: 'resolve', 'note-resolve': 'All is well' });
    expect(incomplete.status).toBe(422);
    expect(await text(incomplete)).toContain('All is well');
    const closed = await second.post(`/cases/${caseId}`, {
      seen: '3',
      move: 'resolve',
      'rootCause-resolve': 'waiting',
      'note-resolve': 'All is well',
    });
    expect(closed.headers.get('location')).toBe(`/cases/${caseId}?done=caseResolved`);
  });

  it('meet hostile forms with a clear "no"', async () => {
    const { house, anna, caseId } = await opened(openHouse(await open()));
    const person = await house.signedInAs(anna);
    const send = (form: Record<string, string>) => person.post(`/cases/${caseId}`, form);
    const statuses = [
      await send({}),
      await send({ seen: '1' }),
      await send({ seen: 'x', move: 'note', 'note-note': 'x' }),
      await send({ seen: '1', move: '__proto__' }),
      await send({ seen: '1', move: 'note' }),
      await send({ seen: '1', move: 'setRootCause', 'rootCause-setRootCause': 'magic' }),
      await send({ seen: '1', move: 'note', 'note-note': 'x'.repeat(4001) }),
    ].map((response) => response.status);
    expect(statuses).toEqual(statuses.map(() => 422));
    expect((await send({ seen: '99', move: 'note', 'note-note': 'x' })).status).toBe(409);
    expect((await caseOf(await house.contextOf(anna), caseId)).revision).toBe(1);
  });
});

async function opened(house: House) {
  const company = await found(house);
  const duomo = await company.team('Nord > Milano > Duomo');
  const anna = await company.member('supervisor', { supervises: [await company.team('Nord > Milano')], name: 'Anna' });
  const leader = await company.member('leader', { name: 'Lea' });
  const bea = await company.customer(duomo, { name: 'Bea', phone: '+39 02 555' });
  return { house, company, duomo, anna, leader, bea, caseId: await bad(house, company, bea) };
}

/** A detractor's answer; the id of its case. */
async function bad(house: House, company: Company, customerId: string): Promise<string> {
  const asked = await askCustomers(house, company);
  await answer(house.visit(), asked.token(customerId), { nps: '2', why: 'Nobody called back', contact: 'yes' });
  const { cases } = house.store.t;
  const all = await house.store.select({ id: cases.id, responseId: cases.responseId }).from(cases);
  return all.find((one) => one.responseId === asked.invitationId(customerId))!.id;
}

async function moveCustomer(house: House, customerId: string, teamId: string): Promise<void> {
  await house.store.write(async (tx) => {
    await tx.update(tx.t.customers).set({ teamId }).where(eq(tx.t.customers.id, customerId));
  });
}

const text = async (response: Response | Promise<Response>): Promise<string> => (await response).text();
