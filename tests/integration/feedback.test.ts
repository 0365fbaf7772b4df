// What Resend and mail servers report is believed only when signed, counted once in any order, and stops addresses that refuse letters.
import fc from 'fast-check';
import { and, asc, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { returnPathOf } from '#services/return-path.ts';
import { markSent } from '#services/sending.ts';
import { askCustomers, askEmployees } from '#tests/support/asked.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { bounceSample, eventText, handIn, listening, nextSecret, webhook, webhookSecret } from '#tests/support/feedback.ts';
import { type House, openHouse } from '#tests/support/house.ts';

const address = 'bea@post.example';

const bounced = (type: string) => ({ bounce: { type, subType: 'General', message: 'The mailbox does not exist.' } });

onBothDatabases('feedback', ({ open }) => {
  const begin = async (choices: Partial<typeof listening> = {}) => {
    const house = openHouse(await open(), { delivery: { ...listening, ...choices } });
    const lumen = await found(house);
    const team = await lumen.team('Milano');
    const bea = await lumen.customer(team, { email: address });
    const { waveId, invitationId } = await askCustomers(house, lumen);
    const id = invitationId(bea);
    const tags = { organization: lumen.id, invitation: id };
    const about = { organizationId: lumen.id, invitationId: id };
    return { house, lumen, team, bea, waveId, id, tags, returnPath: returnPathOf(house.parts.secret, 'bounces@coro.example', about) };
  };

  const invitation = async (house: House, id: string) => {
    const { invitations: i } = house.store.t;
    const [row] = await house.store.select().from(i).where(eq(i.id, id));
    return row!;
  };
  const figures = async (house: House, lumen: Company) => {
    const { waveFigures: f } = house.store.t;
    const [row] = await house.store.select().from(f).where(eq(f.organizationId, lumen.id));
    const { planned, sent, failed, delivered, bounced: hard, softBounced: soft, complained } = row!;
    return { planned, sent, failed, delivered, hard, soft, complained };
  };
  const kept = async (house: House, lumen: Company) => {
    const { addresses: a } = house.store.t;
    return house.store.select().from(a).where(eq(a.organizationId, lumen.id)).orderBy(asc(a.address));
  };
  const events = (house: House, lumen: Company) =>
    house.store.$count(house.store.t.deliveryEvents, eq(house.store.t.deliveryEvents.organizationId, lumen.id));

  it('of Resend is believed with the right signature, on exactly these bytes, for five minutes', async () => {
    const { house, lumen, tags } = await begin();
    const text = eventText({ type: 'email.delivered', tags });
    const minutes = (n: number): Date => new Date(Date.now() + n * 60_000);
    expect(await webhook(house, text, { secret: nextSecret })).toBe(401);
    expect(await webhook(house, text, { text: text.replace('delivered', 'bounced') })).toBe(401);
    expect(await webhook(house, text, { text: `${text} ` })).toBe(401);
    expect(await webhook(house, text, { at: minutes(-6) })).toBe(401);
    expect(await webhook(house, text, { at: minutes(6) })).toBe(401);
    expect(await webhook(house, text, { id: 'a b' })).toBe(401);
    const post = async (init: RequestInit) => (await house.send('/hooks/resend', { method: 'POST', ...init })).status;
    expect(await post({ body: text })).toBe(401);
    expect(await post({ body: text, headers: { 'svix-id': 'm', 'svix-timestamp': 'x', 'svix-signature': 'v1,x v2 ,' } })).toBe(401);
    expect(await post({ body: 'x'.repeat(300_000) })).toBe(413);
    expect(await events(house, lumen)).toBe(0);
    expect(await webhook(house, text, { at: minutes(-4) })).toBe(200);
    expect(await webhook(house, eventText({ type: 'email.delivered', tags }))).toBe(200);
    expect(await events(house, lumen)).toBe(2);
  });

  it('of Resend takes two secrets while one takes the place of the other, and no longer the one that was taken away', async () => {
    const both = await begin({ webhookSecrets: [webhookSecret, nextSecret] });
    const text = eventText({ type: 'email.delivered', tags: both.tags });
    expect(await webhook(both.house, text, { secret: webhookSecret })).toBe(200);
    expect(await webhook(both.house, text, { secret: nextSecret })).toBe(200);
    const { house, tags } = await begin({ webhookSecrets: [nextSecret] });
    expect(await webhook(house, eventText({ type: 'email.delivered', tags }), { secret: webhookSecret })).toBe(401);
    expect(await webhook(house, eventText({ type: 'email.delivered', tags }), { secret: nextSecret })).toBe(200);
    const closed = await begin({ webhookSecrets: [], inboundSecret: undefined });
    expect(await webhook(closed.house, text)).toBe(404);
    expect(await handIn(closed.house, 'x')).toBe(404);
  });

  it('counts each report once, however often it comes', async () => {
    const { house, lumen, tags, id } = await begin();
    const text = eventText({ type: 'email.complained', tags });
    for (let i = 0; i < 3; i++) expect(await webhook(house, text, { id: 'msg_same' })).toBe(200);
    await Promise.all([1, 2, 3].map(() => webhook(house, eventText({ type: 'email.delivered', tags }), { id: 'msg_delivered' })));
    expect(await events(house, lumen)).toBe(2);
    expect(await figures(house, lumen)).toMatchObject({ sent: 1, delivered: 1, complained: 1 });
    expect(await invitation(house, id)).toMatchObject({ state: 'sent', dueAt: null });
    expect(await kept(house, lumen)).toMatchObject([{ address, stopped: 'complained' }]);
  });

  it('says the same in whatever order it comes: what came back for good is not healed by a delivery', async () => {
    const [first, second] = [new Date('2026-03-10T09:00:05Z'), new Date('2026-03-10T09:00:09Z')];
    const seen = [];
    for (const turned of [false, true]) {
      const { house, lumen, tags, id } = await begin();
      house.clock.pass({ hours: 1 });
      const all = [
        eventText({ type: 'email.delivered', tags, at: first }),
        eventText({ type: 'email.bounced', tags, at: second, data: bounced('Permanent') }),
      ];
      for (const text of turned ? all.toReversed() : all) expect(await webhook(house, text)).toBe(200);
      const { deliveredAt, bouncedAt, bounce } = await invitation(house, id);
      seen.push({ deliveredAt, bouncedAt, bounce, figures: await figures(house, lumen), stopped: (await kept(house, lumen))[0]?.stopped });
    }
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]).toMatchObject({ deliveredAt: null, bouncedAt: second, bounce: 'hard', stopped: 'bounced' });
    expect(seen[0]!.figures).toMatchObject({ delivered: 0, hard: 1 });
  });

  it('stops an address after five soft bounces in a row, and begins to count anew with a letter that arrives', async () => {
    const { house, lumen, tags } = await begin();
    const soft = (): Promise<number> => webhook(house, eventText({ type: 'email.bounced', tags, data: bounced('Transient') }));
    for (let i = 0; i < 4; i++) await soft();
    expect(await kept(house, lumen)).toMatchObject([{ softBounces: 4, stopped: null }]);
    await webhook(house, eventText({ type: 'email.delivered', tags }));
    expect(await kept(house, lumen)).toMatchObject([{ softBounces: 0, stopped: null }]);
    house.clock.pass({ hours: 1 });
    for (let i = 0; i < 5; i++)
      await webhook(house, eventText({ type: 'email.bounced', tags, at: new Date('2026-03-10T09:30:00Z'), data: bounced('Undetermined') }));
    expect(await kept(house, lumen)).toMatchObject([{ softBounces: 5, stopped: 'bounced', detail: 'The mailbox does not exist.' }]);
    expect(await figures(house, lumen)).toMatchObject({ delivered: 1, soft: 1, hard: 0 });
  });

  it('of a letter that is just being sent is kept, though the invitation is still planned', async () => {
    const { house, lumen, tags, id } = await begin();
    const { invitations: i, waveFigures: f } = house.store.t;
    await house.store.write(async (tx) => {
      await tx.update(i).set({ state: 'planned', letters: 0, address: null, sentAt: null }).where(eq(i.id, id));
      await tx.update(f).set({ planned: 1, sent: 0 }).where(eq(f.organizationId, lumen.id));
    });
    await webhook(house, eventText({ type: 'email.bounced', tags, data: bounced('Permanent') }));
    expect(await invitation(house, id)).toMatchObject({ state: 'planned', bounce: 'hard' });
    expect(await figures(house, lumen)).toMatchObject({ planned: 1, hard: 1 });
    expect(await kept(house, lumen)).toMatchObject([{ address, stopped: 'bounced' }]);
    await markSent(await house.contextOf(await lumen.member('admin')), [id]);
    expect(await invitation(house, id)).toMatchObject({ state: 'sent', letters: 1, bounce: 'hard' });
    expect(await figures(house, lumen)).toMatchObject({ planned: 0, sent: 1, hard: 1 });
  });

  it('that a letter never left takes it out of those that were sent', async () => {
    const { house, lumen, tags, id } = await begin();
    const { rollups: r } = house.store.t;
    const sent = async () => (await house.store.select().from(r).where(eq(r.organizationId, lumen.id)))[0]?.sent;
    expect(await sent()).toBe(1);
    const failed = { failed: { reason: 'The daily quota has been reached.' } };
    await webhook(house, eventText({ type: 'email.failed', tags, data: failed }));
    await webhook(house, eventText({ type: 'email.failed', tags, data: failed }));
    expect(await invitation(house, id)).toMatchObject({ state: 'failed', fault: 'The daily quota has been reached.', dueAt: null });
    expect(await figures(house, lumen)).toMatchObject({ sent: 0, failed: 1 });
    expect(await sent()).toBe(0);
    expect(await kept(house, lumen)).toEqual([]);
  });

  it('of Resend’s own list of addresses stops the address', async () => {
    const { house, lumen, tags } = await begin();
    const suppressed = { suppressed: { message: 'Suppressed for an earlier bounce.', type: 'OnAccountSuppressionList' } };
    await webhook(
      house,
      eventText({
        type: 'email.suppressed',
        tags: [
          { name: 'organization', value: tags.organization },
          { name: 'invitation', value: tags.invitation },
        ],
        data: suppressed,
      }),
    );
    expect(await kept(house, lumen)).toMatchObject([{ stopped: 'bounced', detail: 'Suppressed for an earlier bounce.' }]);
  });

  it('about letters that invite nobody, or of kinds nobody asked for, is taken and forgotten', async () => {
    const { house, lumen, tags } = await begin();
    const ignored = [
      eventText({ type: 'email.opened', tags }),
      eventText({ type: 'email.delivery_delayed', tags }),
      eventText({ type: 'contact.created', tags }),
      eventText({ type: 'email.delivered' }),
      eventText({ type: 'email.delivered', tags: { organization: lumen.id } }),
      eventText({ type: 'email.delivered', tags: { organization: '\u0000', invitation: "' or 1=1" } }),
      eventText({ type: 'email.bounced', tags: 7 }),
      '[]',
      'null',
      '"x"',
    ];
    for (const text of ignored) expect([text, await webhook(house, text)]).toEqual([text, 200]);
    expect(await events(house, lumen)).toBe(0);
  });

  it('changes nothing for an organization whose letter it is not, nor for another address', async () => {
    const { house, lumen, id, tags } = await begin();
    const ombra = await found(house, { name: 'Ombra' });
    await ombra.customer(await ombra.team('Roma'), { email: address });
    await askCustomers(house, ombra);
    const data = bounced('Permanent');
    expect(await webhook(house, eventText({ type: 'email.bounced', tags: { organization: ombra.id, invitation: id }, data }))).toBe(200);
    expect(await webhook(house, eventText({ type: 'email.bounced', tags, to: 'somebody.else@post.example', data }))).toBe(200);
    for (const one of [lumen, ombra]) {
      expect(await kept(house, one)).toEqual([]);
      expect(await events(house, one)).toBe(0);
      expect(await figures(house, one)).toMatchObject({ hard: 0 });
    }
    expect(await webhook(house, eventText({ type: 'email.bounced', tags, to: 'Bea <BEA@post.example>', data }))).toBe(200);
    expect(await kept(house, lumen)).toMatchObject([{ address, stopped: 'bounced' }]);
    expect(await kept(house, ombra)).toEqual([]);
  });

  it('of an employee’s letter says what became of the letter, and of the answer nothing', async () => {
    const { house, lumen, team } = await begin();
    const enzo = await lumen.employee(team, { email: 'enzo@lumen.example' });
    const { invitationId } = await askEmployees(house, lumen);
    const tags = { organization: lumen.id, invitation: invitationId(enzo) };
    await webhook(house, eventText({ type: 'email.delivered', tags, to: 'enzo@lumen.example' }));
    expect(await invitation(house, invitationId(enzo))).toMatchObject({ answeredDay: null, state: 'sent' });
    expect((await invitation(house, invitationId(enzo))).deliveredAt).toBeInstanceOf(Date);
  });

  it.each(['postfix-unknown-user', 'exim-unroutable', 'exchange-not-found', 'gmail-no-such-user'])(
    'by %s stops the address, once',
    async (name) => {
      const { house, lumen, id, returnPath } = await begin();
      const message = bounceSample(name, returnPath.toUpperCase(), address);
      expect(await handIn(house, message, 'another secret that is as long!!')).toBe(401);
      expect(await kept(house, lumen)).toEqual([]);
      for (let i = 0; i < 2; i++) expect(await handIn(house, message)).toBe(200);
      expect(await kept(house, lumen)).toMatchObject([{ address, stopped: 'bounced' }]);
      expect(await invitation(house, id)).toMatchObject({ bounce: 'hard', dueAt: null });
      expect(await figures(house, lumen)).toMatchObject({ hard: 1 });
      expect(await events(house, lumen)).toBe(1);
    },
  );

  it('by a full mailbox, plain words, a complaint and an absence means what it says', async () => {
    const { house, lumen, returnPath } = await begin();
    const take = (name: string) => handIn(house, bounceSample(name, returnPath, address));
    for (const name of ['postfix-delayed', 'out-of-office-exchange', 'out-of-office-vacation', 'written-by-hand', 'read-receipt'])
      expect([name, await take(name)]).toEqual([name, 200]);
    expect(await events(house, lumen)).toBe(0);
    await take('postfix-mailbox-full');
    await take('qmail-plain');
    expect(await kept(house, lumen)).toMatchObject([{ softBounces: 2, stopped: null }]);
    await take('complaint');
    expect(await kept(house, lumen)).toMatchObject([{ stopped: 'complained' }]);
    expect(await figures(house, lumen)).toMatchObject({ soft: 1, hard: 0, complained: 1 });
  });

  it('by a bounce without a return path of ours changes nothing, and is taken so that nobody sends it again', async () => {
    const { house, lumen, returnPath } = await begin();
    const forged = returnPath.replace(/\+..../, '+aaaa');
    expect(await handIn(house, bounceSample('postfix-unknown-user', forged, address))).toBe(200);
    expect(await handIn(house, bounceSample('postfix-unknown-user', 'bounces@coro.example', address))).toBe(200);
    expect(await handIn(house, '')).toBe(200);
    expect(await handIn(house, 'x'.repeat(2_100_000))).toBe(413);
    expect(await kept(house, lumen)).toEqual([]);
  });

  it('by half a message means nothing: the whole one comes again', async () => {
    const { house, lumen, returnPath } = await begin();
    const whole = Buffer.from(bounceSample('postfix-unknown-user', returnPath, address));
    const half = new ReadableStream<Uint8Array>({
      start: (out) => out.enqueue(whole.subarray(0, whole.indexOf('Status: 5.1.1'))),
      pull: (out) => out.error(new Error('the connection broke off')),
    });
    expect(await handIn(house, half)).toBe(413);
    expect(await events(house, lumen)).toBe(0);
    expect(await handIn(house, new Uint8Array(whole))).toBe(200);
    expect(await kept(house, lumen)).toMatchObject([{ stopped: 'bounced' }]);
  });

  it('never breaks, whatever is handed in', async () => {
    const { house, lumen, returnPath } = await begin();
    const real = bounceSample('postfix-unknown-user', returnPath, address);
    await fc.assert(
      fc.asyncProperty(fc.nat(real.length), fc.nat(300), fc.uint8Array({ maxLength: 60 }), async (at, length, junk) => {
        const cut = [Buffer.from(real.slice(0, at)), junk, Buffer.from(real.slice(at + length))];
        expect(await handIn(house, new Uint8Array(Buffer.concat(cut)))).toBe(200);
      }),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (data, tags) => {
        expect(await webhook(house, JSON.stringify({ type: 'email.bounced', data }))).toBe(200);
        expect(await webhook(house, eventText({ type: 'email.delivered', tags }))).toBe(200);
      }),
      { numRuns: 60 },
    );
    const { invitations: i } = house.store.t;
    expect(await house.store.$count(i, and(eq(i.organizationId, lumen.id), eq(i.state, 'sent')))).toBe(1);
  });
});
