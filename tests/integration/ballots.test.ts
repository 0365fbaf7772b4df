// An employee's ballot is cast once, and nothing that is stored says whose it was.
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { cast, openEmployeeInvitation } from '#services/ballots.ts';
import { askEmployees } from '#tests/support/asked.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';

const full = { enps: '8', autonomy1: '4', mastery1: 'unknown', purpose1: '5', open: 'Fewer forms, please' };

onBothDatabases('a ballot', ({ open }) => {
  it('holds the scores without a person, a link or a time, and its comment lies apart', async () => {
    const { house, duomo, zoe, asked } = await opened(openHouse(await open()));
    expect(await cast(house.visit(), asked.token(zoe), full)).toBe(true);
    const { ballots, ballotComments, invitations, rollups, audit } = house.store.t;
    const [[ballot], [comment], [invitation]] = await Promise.all([
      house.store.select().from(ballots),
      house.store.select().from(ballotComments),
      house.store
        .select()
        .from(invitations)
        .where(eq(invitations.id, asked.invitationId(zoe))),
    ]);
    expect(ballot).toMatchObject({ waveId: asked.waveId, teamId: duomo, answers: { enps: 8, autonomy1: 4, purpose1: 5 } });
    expect(comment).toMatchObject({ waveId: asked.waveId, teamId: duomo, questionId: 'open', text: 'Fewer forms, please' });
    expect(ballot!.id).not.toBe(comment!.id);
    expect(Object.keys(ballot!).toSorted()).toEqual(['answers', 'id', 'organizationId', 'teamId', 'waveId']);
    expect(Object.keys(comment!).toSorted()).toEqual(['id', 'organizationId', 'questionId', 'teamId', 'text', 'waveId']);
    const traces = JSON.stringify([ballot, comment]);
    for (const trace of [zoe, asked.invitationId(zoe), asked.token(zoe)]) expect(traces).not.toContain(trace);
    expect(invitation).toMatchObject({ answeredDay: '2026-03-10' });
    expect(await house.store.$count(rollups)).toBe(0);
    const noted = await house.store.select({ action: audit.action }).from(audit);
    expect(noted.map((row) => row.action).filter((action) => /ballot|answer|cast/i.test(action))).toEqual([]);
  });

  it('is cast once, however often and however fast it is sent', async () => {
    const { house, zoe, asked } = await opened(openHouse(await open()));
    const outcomes = await Promise.all([1, 2, 3, 4].map((n) => cast(house.visit(), asked.token(zoe), { enps: String(n) })));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await house.store.$count(house.store.t.ballots)).toBe(1);
    expect(await cast(house.visit(), asked.token(zoe), { enps: '9' })).toBe(false);
    house.clock.pass({ days: 1 });
    await expect(cast(house.visit(), asked.token(zoe), { enps: '9' })).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('is taken only while the wave is open', async () => {
    const { house, zoe, asked } = await opened(openHouse(await open()));
    const { waves } = house.store.t;
    const set = (state: 'open' | 'closed' | 'cancelled' | 'planned') =>
      house.store.write((tx) => tx.update(waves).set({ state }).where(eq(waves.id, asked.waveId)));
    for (const state of ['closed', 'cancelled', 'planned'] as const) {
      await set(state);
      await expect(openEmployeeInvitation(house.visit(), asked.token(zoe))).rejects.toMatchObject({ kind: 'notFound' });
      await expect(cast(house.visit(), asked.token(zoe), full)).rejects.toMatchObject({ kind: 'notFound' });
    }
    await set('open');
    house.clock.set('2026-03-24T22:59Z');
    expect(await openEmployeeInvitation(house.visit(), asked.token(zoe))).toMatchObject({ counted: false });
    house.clock.set('2026-03-24T23:00Z'); // midnight in Rome: the last day is over
    await expect(cast(house.visit(), asked.token(zoe), full)).rejects.toMatchObject({ kind: 'notFound' });
    expect(await house.store.$count(house.store.t.ballots)).toBe(0);
  });

  it('is not lost to an empty or wrong form', async () => {
    const { house, zoe, asked } = await opened(openHouse(await open()));
    for (const form of [{}, { other: 'x' }, { enps: ' ' }, { enps: '11' }, { autonomy1: '6' }, { open: 'x'.repeat(10_001) }])
      await expect(cast(house.visit(), asked.token(zoe), form)).rejects.toMatchObject({ kind: 'invalid' });
    expect(await house.store.$count(house.store.t.ballots)).toBe(0);
    expect(await cast(house.visit(), asked.token(zoe), { autonomy1: 'unknown' })).toBe(true);
  });

  it('is promised, with the frozen size of its team, before the first question', async () => {
    const { house, company, duomo, zoe, asked, link } = await opened(openHouse(await open()));
    await company.employee(duomo);
    expect(await openEmployeeInvitation(house.visit(), asked.token(zoe))).toMatchObject({
      team: { name: 'Duomo', eligible: 6 },
      supervisor: 'Anna',
      threshold: 5,
      commentThreshold: 10,
    });
    const page = await house.get(link);
    const html = await page.text();
    expect(html.indexOf('What we promise')).toBeLessThan(html.indexOf('name="enps"'));
    expect(html).toContain('6 people were asked');
    expect(html).toContain('cannot be changed');
    for (const trace of [zoe, asked.invitationId(zoe), asked.token(zoe)]) expect(html).not.toContain(trace);
    expect(html).not.toContain('<script');
    const packed = await house.get(link, { 'accept-encoding': 'br' });
    expect((await packed.arrayBuffer()).byteLength).toBeLessThan(14 * 1024);
  });

  it('is thanked for on the day, and later its link is like any that takes no answer', async () => {
    const { house, asked, zoe, link } = await opened(openHouse(await open()));
    const sent = await house.post(`${link}?lang=it`, full);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${link}?lang=it`]);
    expect(await text(house.get(`${link}?lang=it`))).toContain('Le tue risposte sono nell’urna');
    expect((await house.post(link, full)).status).toBe(303);
    house.clock.pass({ days: 1 });
    const pages = new Set<string>();
    for (const path of [link, '/e/nobody', `/e/${'x'.repeat(48)}`, `/s/${asked.token(zoe)}`, `/s/${'y'.repeat(48)}`])
      for (const response of [await house.get(path), await house.post(path, full)])
        pages.add(`${response.status} ${await response.text()}`);
    expect(pages.size).toBe(1);
    expect(await house.store.$count(house.store.t.ballots)).toBe(1);
  });

  it('keeps what was typed when a form is wrong', async () => {
    const { house, link } = await opened(openHouse(await open()));
    const wrong = await house.post(link, { enps: '12', autonomy1: '4', open: '<b>words</b>' });
    expect(wrong.status).toBe(422);
    const html = await text(wrong);
    expect(html).toContain('&lt;b&gt;words&lt;/b&gt;');
    expect(html.indexOf('href="#enps"')).toBeLessThan(html.indexOf('<h1>')); // seen at once, above the promise
    expect(html).toMatch(/name="autonomy1" value="4"[^>]* checked/);
    expect((await house.send(link, { method: 'DELETE' })).status).toBe(405);
    expect((await house.send(link, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })).status).toBe(422);
  });
});

async function opened(house: House) {
  const company = await found(house);
  const duomo = await company.team('Nord > Milano > Duomo');
  await company.member('supervisor', { supervises: [duomo], name: 'Anna' });
  const zoe = await company.employee(duomo, { name: 'Zoe' });
  for (let i = 0; i < 5; i++) await company.employee(duomo);
  const asked = await askEmployees(house, company);
  return { house, company, duomo, zoe, asked, link: `/e/${asked.token(zoe)}` };
}

const text = async (response: Response | Promise<Response>): Promise<string> => (await response).text();
