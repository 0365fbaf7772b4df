// Whoever gets letters can end them without signing in: by one tap or by the mail program, for ever, and take it back; looking changes nothing.
import { and, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { surveyLocales } from '#domain/languages.ts';
import { defaultRules } from '#domain/contact.ts';
import { closeWave } from '#services/publisher.ts';
import { removePerson } from '#services/person.ts';
import { tokenOf } from '#services/tokens.ts';
import { endWave } from '#services/waves.ts';
import { wordsFor } from '#web/messages/public.ts';
import { askCustomers, askEmployees } from '#tests/support/asked.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';

const address = 'bea@post.example';
const words = wordsFor('en').leaving;

onBothDatabases('leaving', ({ open }) => {
  const begin = async () => {
    const house = openHouse(await open());
    const lumen = await found(house, { accent: '#0a7d5a' });
    const team = await lumen.team('Milano');
    const bea = await lumen.customer(team, { email: address, locale: 'en' });
    const { token, waveId, invitationId } = await askCustomers(house, lumen);
    return { house, lumen, team, bea, link: `/u/${token(bea)}`, token: token(bea), waveId, id: invitationId(bea) };
  };
  const kept = async (house: House, lumen: Company) => {
    const { addresses: a } = house.store.t;
    const [row] = await house.store.select().from(a).where(eq(a.organizationId, lumen.id));
    return row && { address: row.address, stopped: row.stopped, restDays: row.restDays };
  };
  const invitation = async (house: House, id: string) => {
    const { invitations: i } = house.store.t;
    const [row] = await house.store.select().from(i).where(eq(i.id, id));
    return row!;
  };
  const unsubscribed = async (house: House, lumen: Company) => {
    const { waveFigures: f } = house.store.t;
    return (await house.store.select().from(f).where(eq(f.organizationId, lumen.id))).reduce((sum, row) => sum + row.unsubscribed, 0);
  };
  const wish = async (house: House, link: string, one: string): Promise<string> => {
    const answer = await house.send(link, { method: 'POST', body: new URLSearchParams({ do: one }) });
    expect(answer.status).toBe(303);
    const back = await house.get(answer.headers.get('location')!);
    expect(back.status).toBe(200);
    return back.text();
  };
  const everything = async (house: House, lumen: Company): Promise<string> => {
    const { addresses: a, invitations: i, waveFigures: f } = house.store.t;
    return JSON.stringify([
      await house.store.select().from(a).where(eq(a.organizationId, lumen.id)),
      await house.store.select().from(i).where(eq(i.organizationId, lumen.id)),
      await house.store.select().from(f).where(eq(f.organizationId, lumen.id)),
    ]);
  };

  it('is offered by a page without script, cookie or leak, which changes nothing when it is looked at', async () => {
    const { house, lumen, link, token } = await begin();
    const before = await everything(house, lumen);
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']) await house.send(link, { method });
    for (const query of ['?do=stop', '?List-Unsubscribe=One-Click', '?again']) await house.get(`${link}${query}`);
    expect(await everything(house, lumen)).toBe(before);
    const page = await house.get(link);
    const text = await page.text();
    expect(page.status).toBe(200);
    expect(text).toContain(words.title('Lumen'));
    expect(text).not.toMatch(/<script|https?:\/\//);
    expect(text).not.toContain(token);
    expect(text).not.toContain(address);
    expect(Buffer.byteLength(text)).toBeLessThan(14_000);
    expect(page.headers.get('set-cookie')).toBeNull();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cache-control')).toContain('no-store');
  });

  it('takes one tap, and one to take it back', async () => {
    const { house, lumen, link, id } = await begin();
    expect(await wish(house, link, 'stop')).toContain(words.stopped.title);
    expect(await kept(house, lumen)).toMatchObject({ address, stopped: 'unsubscribed' });
    expect((await invitation(house, id)).unsubscribedAt).toBeInstanceOf(Date);
    await wish(house, link, 'stop');
    expect(await unsubscribed(house, lumen)).toBe(1);
    expect(await wish(house, link, 'again')).toContain(words.asked.title);
    expect(await kept(house, lumen)).toMatchObject({ stopped: null, restDays: null });
    expect((await invitation(house, id)).unsubscribedAt).toBeNull();
    await wish(house, link, 'again');
    expect(await unsubscribed(house, lumen)).toBe(0);
  });

  it('may also mean less often: once a year, or half as often as everybody', async () => {
    const { house, lumen, link } = await begin();
    const text = await wish(house, link, 'rarer');
    expect(text).toContain(words.rarer.title);
    expect(text).toContain('At most once a year.');
    expect(await kept(house, lumen)).toMatchObject({ stopped: null, restDays: 365 });
    await wish(house, link, 'stop');
    expect(await wish(house, link, 'rarer')).toContain(words.rarer.title);
    const { organizations: o } = house.store.t;
    await house.store.write((tx) =>
      tx
        .update(o)
        .set({ contactRules: { ...defaultRules, restDays: 200 } })
        .where(eq(o.id, lumen.id)),
    );
    await wish(house, link, 'rarer');
    expect(await kept(house, lumen)).toMatchObject({ restDays: 400 });
    await wish(house, link, 'again');
    expect(await kept(house, lumen)).toMatchObject({ restDays: null });
  });

  it('is done by the mail program at once (RFC 8058), in either encoding, without a cookie and without being led on', async () => {
    const formData = new FormData();
    formData.set('List-Unsubscribe', 'One-Click');
    for (const body of [new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), formData]) {
      const { house, lumen, link } = await begin();
      for (let i = 0; i < 2; i++) {
        const answer = await house.send(link, { method: 'POST', body, headers: { origin: 'https://mail.example' } });
        expect([answer.status, answer.headers.get('location')]).toEqual([200, null]);
      }
      expect(await kept(house, lumen)).toMatchObject({ stopped: 'unsubscribed' });
      expect(await unsubscribed(house, lumen)).toBe(1);
    }
  });

  it('wants to be told what is wished: any other post changes nothing', async () => {
    const { house, lumen, link } = await begin();
    const bodies: readonly RequestInit[] = [
      { body: '' },
      { body: 'do=everything', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      { body: '{"do":"stop"}', headers: { 'content-type': 'application/json' } },
      { body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=y' } },
      { body: 'x', headers: { 'content-type': 'multipart/form-data' } },
    ];
    for (const init of bodies) expect((await house.send(link, { method: 'POST', ...init })).status).toBe(303);
    expect((await house.send(link, { method: 'POST', body: 'x'.repeat(10_000) })).status).toBe(422);
    expect(await kept(house, lumen)).toBeUndefined();
  });

  it('cancels what was still to come, and lets it come after all when it is taken back in time', async () => {
    const { house, lumen, bea, link, id } = await begin();
    const { invitations: i, waveFigures: f } = house.store.t;
    const later = await askCustomers(house, lumen);
    const next = later.invitationId(bea);
    await house.store.write(async (tx) => {
      await tx.update(i).set({ state: 'waiting', reason: 'rested', letters: 0, dueAt: house.clock.now }).where(eq(i.id, next));
      await tx.update(f).set({ planned: 0, waiting: 1, sent: 0, skipped: 0 }).where(eq(f.waveId, later.waveId));
      await tx.update(i).set({ dueAt: house.clock.now }).where(eq(i.id, id));
    });
    await wish(house, link, 'stop');
    expect(await invitation(house, next)).toMatchObject({ state: 'cancelled', reason: 'unsubscribed', dueAt: null });
    expect(await invitation(house, id)).toMatchObject({ state: 'sent', dueAt: null });
    await wish(house, link, 'again');
    expect(await invitation(house, next)).toMatchObject({ state: 'planned', reason: null, dueAt: house.clock.now });
    const [figures] = await house.store.select().from(f).where(eq(f.waveId, later.waveId));
    expect(figures).toMatchObject({ planned: 1, waiting: 0, cancelled: 0 });
  });

  it('stays possible: after answering, after the wave, after a year, after the person was taken off the list or got another address', async () => {
    const { house, lumen, bea, link, waveId, token } = await begin();
    const admin = await lumen.member('admin');
    await house.post(`/s/${token}`, { nps: '9' });
    await endWave(await house.contextOf(admin), waveId);
    await closeWave(await house.contextOf(admin), waveId);
    house.clock.pass({ days: 800 });
    expect((await house.get(`/s/${token}`)).status).toBe(404);
    expect(await wish(house, link, 'stop')).toContain(words.stopped.title);
    await wish(house, link, 'again');
    const { customers: c, invitations: i } = house.store.t;
    await house.store.write(async (tx) => {
      await tx.update(i).set({ address }).where(eq(i.customerId, bea));
      await tx.update(c).set({ email: 'bea@elsewhere.example' }).where(eq(c.id, bea));
    });
    await wish(house, link, 'stop');
    expect(await kept(house, lumen)).toMatchObject({ address, stopped: 'unsubscribed' });
    await wish(house, link, 'again');
    await removePerson(await house.contextOf(admin), 'customers', bea);
    expect(await wish(house, link, 'stop')).toContain(words.stopped.title);
    expect(await unsubscribed(house, lumen)).toBe(1);
  });

  it('is not taken from who has not got the letter: every other link is answered with the same bytes', async () => {
    const { house, lumen, token, id } = await begin();
    const ombra = await found(house, { name: 'Ombra' });
    const before = await everything(house, lumen);
    const { secret } = house.parts;
    const bytes = new Set<string>();
    for (const other of [
      tokenOf('another secret, of another house!', { organizationId: lumen.id, invitationId: id }),
      tokenOf(secret, { organizationId: ombra.id, invitationId: id }),
      tokenOf(secret, { organizationId: lumen.id, invitationId: 'x'.repeat(16) }),
      `${token.slice(0, 47)}${token.endsWith('A') ? 'B' : 'A'}`,
      'x',
    ]) {
      for (const link of [`/u/${other}`, `/p/${other}`]) {
        const answer = await house.get(link);
        expect(answer.status).toBe(404);
        bytes.add(await answer.text());
        expect((await house.send(link, { method: 'POST', body: new URLSearchParams({ do: 'stop' }) })).status).toBe(404);
      }
    }
    const promise = await house.get(`/p/${token}`); // a customer's letter has no promise to an employee
    expect(promise.status).toBe(404);
    bytes.add(await promise.text());
    expect(bytes.size).toBe(1);
    expect(await everything(house, lumen)).toBe(before);
  });

  it('stands in every language of letters, and lets some twenty taps a minute through', async () => {
    const { house, link } = await begin();
    for (const locale of surveyLocales) {
      const text = await (await house.get(`${link}?lang=${locale}`)).text();
      expect([locale, text.includes(wordsFor(locale).leaving.stop)]).toEqual([locale, true]);
      expect(Buffer.byteLength(text)).toBeLessThan(14_000);
    }
    const taps = [];
    for (let i = 0; i < 25; i++) taps.push((await house.send(link, { method: 'POST', body: new URLSearchParams({ do: 'stop' }) })).status);
    expect(taps.slice(0, 20).every((status) => status === 303)).toBe(true);
    expect(taps.at(-1)).toBe(429);
    expect((await house.get(link)).status).toBe(200);
  });

  it('is the employer’s to allow to employees, who read the promise either way', async () => {
    const { house, lumen, team } = await begin();
    const enzo = await lumen.employee(team, { email: 'enzo@lumen.example' });
    const { token, paper, invitationId } = await askEmployees(house, lumen);
    const link = `/p/${token(enzo)}`;
    const stop = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };
    const { promise } = words;
    const read = await (await house.get(link)).text();
    for (const point of promise.points(5)) expect(read).toContain(point);
    // This page's address is seen by whatever looks through letters: it does not lead to the ballot papers.
    expect(read).not.toContain(paper(enzo));
    expect(read).not.toContain('href="/e/');
    expect(read).not.toContain(promise.stop);
    expect((await house.send(link, stop)).status).toBe(200);
    expect(await kept(house, lumen)).toBeUndefined();
    const { organizations: o, invitations: i } = house.store.t;
    await house.store.write((tx) =>
      tx
        .update(o)
        .set({ contactRules: { ...defaultRules, employeesMayLeave: true } })
        .where(eq(o.id, lumen.id)),
    );
    expect(await (await house.get(link)).text()).toContain(promise.stop);
    expect((await house.send(link, stop)).status).toBe(200);
    expect(await (await house.get(link)).text()).toContain(promise.stopped.title);
    expect(await kept(house, lumen)).toMatchObject({ address: 'enzo@lumen.example', stopped: 'unsubscribed' });
    expect(await wish(house, link, 'again')).toContain(promise.resumed.title);
    const [row] = await house.store
      .select()
      .from(i)
      .where(and(eq(i.id, invitationId(enzo)), eq(i.organizationId, lumen.id)));
    expect(row).toMatchObject({ answeredDay: null, unsubscribedAt: null });
  });
});
