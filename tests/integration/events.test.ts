// Events come in by the API and by file: each once, with what became of it, and nothing of them for whoever holds no key.
import { and, asc, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { ProgrammeSettings } from '#domain/programmes.ts';
import { createKey, listKeys, revokeKey } from '#services/api-keys.ts';
import type { Context } from '#services/context.ts';
import { keepEvents } from '#services/events.ts';
import { runImport } from '#services/import-run.ts';
import { previewOf } from '#services/import-preview.ts';
import { faultsIn, importOf, startImport, uploadImport } from '#services/imports.ts';
import { createProgramme, endProgramme, pauseProgramme } from '#services/programmes.ts';
import { customerQuestionnaire } from '#services/questionnaires.ts';
import { answer } from '#services/responses.ts';
import { createSurvey } from '#services/surveys.ts';
import { tokenOf } from '#services/tokens.ts';
import { addTouchpoint } from '#services/touchpoints.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { arriving } from '#tests/support/files.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { anotherProcess } from '#tests/support/processes.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';

const settings: ProgrammeSettings = { openDays: 30, reminders: [5], teamIds: [] };

onBothDatabases('events', ({ open, fresh }) => {
  /** A company whose shops report visits; `Bea` is a customer of Duomo. */
  const begin = async (more: Partial<ProgrammeSettings> = {}, house?: House) => {
    const home = house ?? openHouse(await open());
    const lumen = await found(home);
    const anna = await lumen.member('admin');
    const ctx = (): Promise<Context> => home.contextOf(anna);
    const duomo = await lumen.team('Nord > Milano > Duomo');
    const bea = await lumen.customer(duomo, { name: 'Bea', email: 'bea@example.com', reference: 'C-1' });
    const surveyId = await createSurvey(await ctx(), 'customer', 'NPS', customerQuestionnaire());
    const programmeId = await createProgramme(await ctx(), {
      kind: 'events',
      name: 'Visits',
      surveyId,
      settings: { ...settings, ...more },
    });
    const shop = { name: 'Shop', code: 'shop', delayMinutes: 90, rules: {} };
    await addTouchpoint(await ctx(), programmeId, shop);
    const key = await createKey(await ctx(), 'Till');
    const send = (body: unknown, headers: Record<string, string> = {}) =>
      home.send('/api/events', {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
      });
    const kept = async () => {
      const { events: e, invitations: i } = home.store.t;
      return home.store
        .select({ reference: e.reference, customerId: e.customerId, teamId: e.teamId, state: i.state, reason: i.reason, dueAt: i.dueAt })
        .from(e)
        .leftJoin(i, and(eq(i.organizationId, e.organizationId), eq(i.occasion, e.id)))
        .where(eq(e.organizationId, lumen.id))
        .orderBy(asc(e.reference));
    };
    return { house: home, lumen, ctx, duomo, bea, programmeId, key, send, kept };
  };

  const visit = { reference: 'v1', touchpoint: 'shop', at: '2026-03-10T08:30:00Z', customer: { reference: 'C-1' } };

  it('are taken once each, by id, number or address, and asked about after the delay', async () => {
    const { house, lumen, duomo, bea, send, kept } = await begin();
    const other = await lumen.team('Nord > Milano > Brera');
    const one = await send(visit);
    expect([one.status, await one.json()]).toEqual([200, { status: 'taken', id: expect.any(String) as string }]);
    const again = await (await send(visit)).json();
    expect(again).toMatchObject({ status: 'known' });
    house.clock.pass({ minutes: 30 });
    const many = await send([
      { ...visit, reference: 2, customer: { id: bea }, team: { path: 'nord > milano > BRERA' }, at: '2026-03-10T10:20:00+01:00' },
      { ...visit, reference: 'v3', customer: { email: 'BEA@example.com ' }, team: { id: other }, touchpoint: ' SHOP' },
      { ...visit, reference: 'v1' },
      { ...visit, reference: 'v4', customer: { email: 'nobody@example.com', name: 'Nobody' } },
    ]);
    expect(await many.json()).toMatchObject({
      taken: 2,
      known: 1,
      refused: 1,
      results: [
        { status: 'taken' },
        { status: 'taken' },
        { status: 'known' },
        { status: 'refused', errors: [{ field: 'customer', code: 'unknownCustomer' }] },
      ],
    });
    expect((await kept()).map(({ reference, customerId, teamId, dueAt }) => [reference, customerId, teamId, dueAt?.toISOString()])).toEqual(
      [
        ['2', bea, other, '2026-03-10T10:50:00.000Z'],
        ['v1', bea, duomo, '2026-03-10T10:00:00.000Z'],
        ['v3', bea, other, '2026-03-10T10:00:00.000Z'],
      ],
    );
  });

  it('of somebody unknown bring them in where the programme says so, and nobody who was taken off the list', async () => {
    const { house, lumen, duomo, send, kept } = await begin({ addsCustomers: true });
    await lumen.customer(duomo, { name: 'Gone', email: 'gone@example.com', removedAt: house.clock.now });
    const guest = { email: 'Leo@Example.com', name: ' Leo\u0000  Verdi ', locale: 'it-IT' };
    const team = { path: 'Nord > Milano > Duomo' };
    const answer = await send([
      { ...visit, reference: 'a', customer: guest, team },
      { ...visit, reference: 'b', customer: guest, team },
      { ...visit, reference: 'c', customer: guest },
      { ...visit, reference: 'd', customer: { email: 'gone@example.com', name: 'Gone' }, team },
      { ...visit, reference: 'e', customer: { email: 'new@example.com' }, team },
    ]);
    const { results } = (await answer.json()) as { results: { status: string }[] };
    expect(results.map((one) => one.status)).toEqual(['taken', 'taken', 'taken', 'refused', 'refused']);
    const { customers: c } = house.store.t;
    const leo = await house.store
      .select({ name: c.name, locale: c.locale, teamId: c.teamId })
      .from(c)
      .where(eq(c.email, 'leo@example.com'));
    expect(leo).toEqual([{ name: 'Leo Verdi', locale: 'it', teamId: duomo }]);
    expect(await kept()).toHaveLength(3);
  });

  it('say plainly what is wrong with each of them', async () => {
    const { send, kept } = await begin();
    const wrong = async (change: Record<string, unknown>): Promise<string[]> => {
      const answer = await send({ ...visit, ...change });
      expect(answer.status).toBe(422);
      const { errors } = (await answer.json()) as { errors: { field: string; code: string; message: string }[] };
      expect(errors.every(({ message }) => message.length > 5)).toBe(true);
      return errors.map(({ field, code }) => `${field} ${code}`);
    };
    expect(await wrong({ touchpoint: 'kiosk' })).toEqual(['touchpoint unknownTouchpoint']);
    expect(await wrong({ touchpoint: '' })).toEqual(['touchpoint required']);
    expect(await wrong({ touchpoint: ['shop'] })).toEqual(['touchpoint malformed']);
    expect(await wrong({ at: 'yesterday' })).toEqual(['at notAnInstant']);
    expect(await wrong({ at: '2026-02-30T10:00:00Z' })).toEqual(['at notAnInstant']);
    expect(await wrong({ at: '2026-03-10T09:06:00Z' })).toEqual(['at inTheFuture']);
    expect(await wrong({ at: 1_773_133_200 })).toEqual(['at notAnInstant']);
    expect(await wrong({ team: { path: 'Nord > Nowhere' } })).toEqual(['team unknownTeam']);
    expect(await wrong({ team: { path: 'Nord > > Duomo' } })).toEqual(['team.path emptyStep']);
    expect(await wrong({ team: {} })).toEqual(['team required']);
    expect(await wrong({ team: 7 })).toEqual(['team malformed']);
    expect(await wrong({ customer: {} })).toEqual(['customer required']);
    expect(await wrong({ customer: null })).toEqual(['customer required']);
    expect(await wrong({ customer: 'C-1' })).toEqual(['customer malformed']);
    expect(await wrong({ customer: { email: 'not one' } })).toEqual(['customer.email notAnEmail']);
    expect(await wrong({ customer: { reference: 'C-1', locale: 'klingon' } })).toEqual(['customer.locale notALanguage']);
    expect(await wrong({ reference: 'x'.repeat(121) })).toEqual(['reference tooLong']);
    expect(await wrong({ at: undefined, touchpoint: undefined, customer: undefined })).toEqual([
      'customer required',
      'touchpoint required',
      'at required',
    ]);
    expect((await send({ ...visit, at: '2026-03-10T09:04:00Z' })).status).toBe(200);
    const taken = await (await send({ ...visit, customer: { email: 'bea@example.com' }, touchpoint: 'shop' })).json();
    expect(taken).toMatchObject({ status: 'known' });
    expect(await kept()).toHaveLength(1);
  });

  it('are not troubled by hostile JSON', async () => {
    const { house, key, send, kept } = await begin();
    const said = async (body: string | object): Promise<[number, string | undefined]> => {
      const answer = await send(body);
      expect(answer.headers.get('content-type')).toContain('application/json');
      const { error } = (await answer.json()) as { error?: { code: string } };
      return [answer.status, error?.code];
    };
    expect(await said('')).toEqual([422, 'malformed']);
    expect(await said('{')).toEqual([422, 'malformed']);
    expect(await said('null')).toEqual([422, 'malformed']);
    expect(await said('"event"')).toEqual([422, 'malformed']);
    expect(await said('['.repeat(100_000))).toEqual([422, 'malformed']);
    expect(await said(`${'['.repeat(5000)}${']'.repeat(5000)}`)).toEqual([200, undefined]);
    expect(await said(Array.from({ length: 1001 }, () => visit))).toEqual([422, 'tooMany']);
    expect(await said(`"${'x'.repeat(1024 * 1024)}"`)).toEqual([413, 'tooLong']);
    const odd = await send(
      '[{"__proto__":{"touchpoint":"shop","at":"2026-03-10","customer":{"reference":"C-1"}}},{"touchpoint":"shop","at":"2026-03-10","customer":{"reference":"C-1\\u0000","constructor":1},"reference":"\\ud800"},1,null,[]]',
    );
    const { results } = (await odd.json()) as { results: { status: string }[] };
    expect(results.map((one) => one.status)).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
    const headers = { authorization: `Bearer ${key}` };
    const bytes = await house.send('/api/events', { method: 'POST', body: new Uint8Array([0x22, 0xff, 0x22]), headers });
    expect(bytes.status).toBe(422);
    expect(await kept()).toHaveLength(0);
  });

  it('come with a key of the organization: nothing else opens, and a revoked one no more', async () => {
    const { house, ctx, duomo, bea, key, send, kept } = await begin();
    const ombra = await begin({}, house);
    const shows = async (headers: Record<string, string>): Promise<number> => (await send(visit, headers)).status;
    expect(await shows({ authorization: '' })).toBe(401);
    expect(await shows({ authorization: key })).toBe(401);
    expect(await shows({ authorization: `Bearer ${key.slice(0, -1)}x` })).toBe(401);
    expect(await shows({ authorization: `Basic ${key}` })).toBe(401);
    const session = await house.signedInAs((await ctx()).actor);
    const answer = await session.send('/api/events', { method: 'POST', body: JSON.stringify(visit) });
    expect([answer.status, answer.headers.get('www-authenticate'), answer.headers.get('set-cookie')]).toEqual([401, 'Bearer', null]);
    expect(await kept()).toHaveLength(0);

    // Another organization's key: neither its customers nor its teams nor its touchpoints are there.
    const foreign = { authorization: `Bearer ${ombra.key}` };
    for (const change of [{ team: { id: duomo } }, { customer: { id: bea } }])
      expect((await send({ ...visit, ...change }, foreign)).status).toBe(422);
    expect(await ombra.kept()).toHaveLength(0);

    expect(await shows({})).toBe(200);
    const [listed] = await listKeys(await ctx());
    expect(listed).toMatchObject({ name: 'Till', usedDay: '2026-03-10', revokedAt: null });
    expect(JSON.stringify(await house.store.select().from(house.store.t.apiKeys))).not.toContain(key.slice(-32));
    await revokeKey(await ctx(), listed!.id);
    expect(await shows({})).toBe(401);
    await expect(revokeKey(await ctx(), listed!.id)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(revokeKey(await ombra.ctx(), listed!.id)).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('of one key come so often, and keys are not guessed', async () => {
    const { send, house } = await begin();
    const statuses = new Set<number>();
    for (let n = 0; n < 125; n++) statuses.add((await send(visit)).status);
    expect([...statuses]).toEqual([200, 429]);
    house.clock.pass({ minutes: 1 });
    expect((await send(visit)).status).toBe(200);
    for (let n = 0; n < 31; n++) statuses.add((await send(visit, { authorization: 'Bearer coro_x' })).status);
    expect([...statuses]).toEqual([200, 429, 401]);
    expect((await send(visit)).status).toBe(429);
    expect((await send(visit)).headers.get('retry-after')).toBe('60');
  });

  it('are kept without a question when they are old, when the programme is paused, and not at all when it has ended', async () => {
    const { ctx, programmeId, send, kept } = await begin();
    await send({ ...visit, reference: 'a', at: '2026-02-08T09:30:00Z' });
    await send({ ...visit, reference: 'b', at: '2026-02-08T08:30:00Z' });
    await pauseProgramme(await ctx(), programmeId);
    await send({ ...visit, reference: 'c' });
    expect((await kept()).map(({ reference, state, reason, dueAt }) => [reference, state, reason, dueAt])).toEqual([
      ['a', 'cancelled', null, null],
      ['b', 'skipped', 'tooLate', null],
      ['c', 'cancelled', null, null],
    ]);
    await endProgramme(await ctx(), programmeId);
    expect((await send({ ...visit, reference: 'd' })).status).toBe(422);
    expect(await kept()).toHaveLength(3);
  });

  it('and their invitations are there together, or not at all', async () => {
    const { house, ctx, bea, kept } = await begin();
    const report = { reference: 'x', touchpoint: 'shop', at: house.clock.now, customer: { id: bea }, team: null };
    const context = await ctx();
    const broken = house.store.write(async (tx) => {
      await keepEvents(tx, context, 'UTC', 'api', [report], false);
      throw new Error('the power went');
    });
    await expect(broken).rejects.toThrow('the power went');
    expect(await kept()).toHaveLength(0);
    const [a, b] = await Promise.all([1, 2].map(() => house.store.write((tx) => keepEvents(tx, context, 'UTC', 'api', [report], false))));
    expect([a![0]!.kind, b![0]!.kind].toSorted()).toEqual(['known', 'taken']);
    expect(await kept()).toHaveLength(1);
  });

  it('survive a process that is killed at any instant', async () => {
    const url = await fresh();
    const { house, lumen, bea, kept } = await begin({}, openHouse(await open(url)));
    for (const lines of [3, 11, 24]) {
      const sender = anotherProcess('tests/support/event-sender.ts', url, lumen.id, bea);
      await sender.lines(lines);
      await sender.kill();
    }
    const all = await kept();
    expect(all.length).toBeGreaterThanOrEqual(38);
    expect(all.every((one) => one.state === 'planned')).toBe(true);
    const { waveFigures: f } = house.store.t;
    expect(await house.store.select({ planned: f.planned }).from(f)).toEqual([{ planned: all.length }]);
  }, 60_000);

  it('are asked about once in so many days, by the rules of their touchpoint, and the page says why', async () => {
    const { house, lumen, ctx, bea, programmeId, send } = await begin();
    const often = { name: 'Phone', code: 'phone', delayMinutes: 0, rules: { restDays: 0 } };
    await addTouchpoint(await ctx(), programmeId, often);
    const mailer = deskMailer();
    const later = async (hours: number): Promise<void> => {
      house.clock.pass({ hours });
      await workOff(house, mailer);
    };
    await send({ ...visit, at: house.clock.now.toISOString() });
    await later(1);
    expect(mailer.letters).toHaveLength(0);
    await later(1);
    expect(mailer.letters.map((letter) => letter.to.address)).toEqual(['bea@example.com']);
    await respond(house, lumen.id);
    house.clock.pass({ days: 1 });
    await send({ ...visit, reference: 'v2', at: house.clock.now.toISOString() });
    await later(3);
    expect(mailer.letters).toHaveLength(1);
    const anna = await house.signedInAs((await ctx()).actor);
    const page = await (await anna.get(`/programmes/${programmeId}`)).text();
    expect(page).toContain('answered');
    expect(page).toContain('not asked: rested until 8 Jun 2026');
    const hers = await (await anna.get(`/people/customers/${bea}`)).text();
    for (const day of ['2026-03-10', '2026-03-11']) expect(hers).toContain(`<time datetime="${day}">`);
    await send({ ...visit, reference: 'v3', touchpoint: 'phone', customer: { id: bea }, at: house.clock.now.toISOString() });
    await later(0);
    expect(mailer.letters).toHaveLength(2);
  });

  /** Whoever has been asked answers. */
  async function respond(house: House, organizationId: string): Promise<void> {
    const { invitations: i } = house.store.t;
    const sent = await house.store
      .select({ id: i.id })
      .from(i)
      .where(and(eq(i.organizationId, organizationId), eq(i.state, 'sent')));
    house.clock.pass({ minutes: 5 });
    for (const { id } of sent) await answer(house.visit(), tokenOf(house.parts.secret, { organizationId, invitationId: id }), { nps: '9' });
  }

  it('come by file: looked at first, bad rows named, and a second import changes nothing', async () => {
    const { house, ctx, kept } = await begin({ addsCustomers: true });
    const file = [
      'Visit no;Touchpoint;Date and time;Customer;E-mail;Name;Team',
      'f1;shop;2026-03-10 09:15;C-1;;;Nord > Milano > Duomo',
      ';shop;2026-03-09;;leo@example.com;Leo;Nord/Milano/Duomo',
      'f3;kiosk;2026-03-10 09:15;C-1;;;Nord > Milano > Duomo',
      'f4;shop;9.15;C-1;;;Nord > Milano > Duomo',
      'f5;shop;2026-03-10 11:00;C-1;;;Nord > Milano > Duomo',
      'f6;shop;2026-03-10 09:15;C-2;;;Nord > Milano > Duomo',
      'f7;shop;2026-03-10 09:15;C-1;;;Nord > Nowhere',
      'f1;shop;2026-03-10 09:15;C-1;;;Nord > Milano > Duomo',
    ].join('\n');
    const bring = async () => {
      const id = await uploadImport(await ctx(), 'events', 'visits.csv', arriving(file));
      const before = await importOf(await ctx(), id);
      const preview = await previewOf(await ctx(), before);
      await startImport(await ctx(), id, { ...before.choices, createTeams: true });
      await runImport(await ctx(), id);
      const record = await importOf(await ctx(), id);
      return { before, preview, record, faults: await faultsIn(await ctx(), record, 1, 50) };
    };
    const first = await bring();
    expect(first.before.choices.columns).toEqual(['reference', 'touchpoint', 'at', 'customer', 'email', 'name', 'team']);
    expect(first.preview.rows[0]?.read).toEqual({
      reference: 'f1',
      touchpoint: 'shop',
      at: '2026-03-10 09:15',
      customer: 'C-1',
      team: 'Nord > Milano > Duomo',
    });
    expect(first.preview.faulty).toBe(2);
    expect(first.record).toMatchObject({ state: 'done', created: 2, unchanged: 0, refused: 6, teamsCreated: 0 });
    expect(first.faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [4, 'Touchpoint', 'unknownTouchpoint'],
      [5, 'Date and time', 'notAnInstant'],
      [6, 'Date and time', 'inTheFuture'],
      [7, 'Customer', 'unknownCustomer'],
      [8, 'Team', 'unknownTeam'],
      [9, 'Visit no', 'rowTwice'],
    ]);
    const before = await kept();
    expect(new Set(before.map(({ dueAt }) => dueAt?.toISOString()))).toEqual(
      new Set(['2026-03-09T12:30:00.000Z', '2026-03-10T09:45:00.000Z']),
    );
    const second = await bring();
    expect(second.record).toMatchObject({ state: 'done', created: 0, unchanged: 2, refused: 6 });
    expect(await kept()).toEqual(before);
    expect(await house.store.$count(house.store.t.customers)).toBe(2);
  });
});
