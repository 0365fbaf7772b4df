// Letters leave in batches: what Resend and a mail server say of each is kept, what nobody can tell is asked again under the same key, and nothing is sent twice.
import { asc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { bornAt } from '#db/invitation-queue.ts';
import { defaultRules } from '#domain/contact.ts';
import { carefully, type Letter, NotHeld, type Outcome } from '#mail/mailer.ts';
import { resendMailer } from '#mail/resend.ts';
import { smtpMailer } from '#mail/smtp.ts';
import { answer } from '#services/responses.ts';
import { tokenOf } from '#services/tokens.ts';
import { figuresOf } from '#services/wave-figures.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { receiveLetters } from '#tests/support/letters.ts';
import { fillQueue } from '#tests/support/queue.ts';
import { type PostedLetter, standInForResend } from '#tests/support/resend.ts';
import { deskMailer, workerOf, workOff } from '#tests/support/work.ts';

const from = 'Coro <survey@coro.example>';
const letter = (address: string, more: Partial<Letter> = {}): Letter => ({
  organizationId: 'lumen',
  key: `key of ${address}`,
  sender: 'Lumen',
  replyTo: null,
  to: { name: 'Bea', address },
  subject: 'How was it?',
  html: '<p>Hello</p>',
  text: 'Hello',
  at: new Date('2026-03-10T09:00:00Z'),
  unsubscribe: null,
  about: null,
  returnPath: null,
  automatic: false,
  ...more,
});
const mailing = (letters: readonly Letter[], signal = new AbortController().signal) => ({
  key: 'batch',
  letters,
  signal,
  held: () => true,
});
const addressesOf = (letters: readonly PostedLetter[]): string[] =>
  letters.map((one) => /<(.*)>/.exec(String(one.to))?.[1] ?? '').toSorted();

describe('a mail server', () => {
  it('is given many letters, says of each what becomes of it, and sees one dot at a time', async () => {
    const server = await receiveLetters();
    const mailer = carefully(smtpMailer({ url: server.url, from }));
    server.refuse('full@example.com', 450);
    server.refuse('gone@example.com', 550);
    server.answerAfter(() => 3);
    const names = Array.from({ length: 40 }, (_, i) => `bea-${i}@example.com`);
    const said = new Map<string, Outcome>();
    let doubtful = 0;
    const all = [...names, 'full@example.com', 'gone@example.com', 'not an address'];
    const fate = await mailer.sendAll(mailing(all.map((name) => letter(name))), async (outcomes) => {
      for (const [{ to }, outcome] of outcomes) said.set(to.address, outcome);
      await new Promise((ok) => setTimeout(ok, 2));
      const sent = [...said.values()].filter(({ kind }) => kind === 'sent').length;
      doubtful = Math.max(doubtful, server.letters.length - sent);
    });
    expect(fate).toEqual({ kind: 'settled' });
    expect(names.map((name) => said.get(name)?.kind)).toEqual(names.map(() => 'sent'));
    expect(said.get('full@example.com')).toMatchObject({ kind: 'temporary' });
    expect(said.get('gone@example.com')).toMatchObject({ kind: 'permanent', address: true });
    expect(said.get('not an address')).toMatchObject({ kind: 'permanent', address: true });
    // Whoever is killed at any moment leaves at most one letter of which the server knows and nobody else.
    expect(doubtful).toBeLessThanOrEqual(1);
    expect(server.letters.map((one) => one.envelope.to[0] ?? '').toSorted()).toEqual(names.toSorted());
    await mailer.close();
    await server.stop();
  });

  it('gets no further letter once Coro is to stop, or once the letters are somebody else’s', async () => {
    const server = await receiveLetters();
    const mailer = carefully(smtpMailer({ url: server.url, from }));
    const stop = new AbortController();
    const letters = Array.from({ length: 50 }, (_, i) => letter(`bea-${i}@example.com`));
    let noted = 0;
    await mailer.sendAll(mailing(letters, stop.signal), async (outcomes) => {
      noted += outcomes.length;
      if (noted === 10) stop.abort();
    });
    expect(noted).toBeLessThan(20);
    expect(server.letters).toHaveLength(noted);
    let held = true;
    const lost = mailer.sendAll({ ...mailing(letters), held: () => held }, async () => void (held = false));
    await expect(lost).rejects.toBeInstanceOf(NotHeld);
    expect(server.letters).toHaveLength(noted + 1);
    await mailer.close();
    await server.stop();
  });

  it('brings plus signs, apostrophes and international domains to whom they belong, with the headers that mail programs want', async () => {
    const server = await receiveLetters();
    const mailer = carefully(smtpMailer({ url: server.url, from }));
    for (const [written, onTheWire, read] of [
      ['ada+news@example.com', 'ada+news@example.com', 'ada+news@example.com'],
      ["o'brien@example.com", "o'brien@example.com", "o'brien@example.com"],
      ['ada@müller.example', 'ada@xn--mller-kva.example', 'ada@müller.example'],
      ['ada@xn--mller-kva.example', 'ada@xn--mller-kva.example', 'ada@müller.example'],
      ['info@日本語.example', 'info@xn--wgv71a119e.example', 'info@日本語.example'],
    ] as const) {
      expect(await mailer.send(letter(written))).toEqual({ kind: 'sent' });
      const arrived = await server.next();
      // The server of the tests reads a domain as people do.
      expect(arrived.envelope.to).toEqual([read]);
      expect(arrived.headers.find(({ key }) => key === 'to')?.value).toContain(`<${onTheWire}>`);
    }
    for (const refused of [
      '"john..doe"@example.com',
      'john..doe@example.com',
      '.a@example.com',
      'jürgen@example.com',
      'a@[127.0.0.1]',
      'a@-b.example',
    ])
      expect(await mailer.send(letter(refused))).toMatchObject({ kind: 'permanent', address: true });
    const unsubscribe = 'https://coro.example/u/abc';
    const about = { organizationId: 'lumen00000', invitationId: 'i000000000000001' };
    await mailer.send(letter('ada@example.com', { unsubscribe, about, returnPath: 'bounces+code@coro.example' }));
    const asked = await server.next();
    const header = (name: string, of = asked): string | undefined => of.headers.find(({ key }) => key === name)?.value;
    expect(asked.envelope.from).toBe('bounces+code@coro.example');
    expect(asked.from?.address).toBe('survey@coro.example');
    expect(header('list-unsubscribe')).toBe(`<${unsubscribe}>`);
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(header('feedback-id')).toBe('invitation:lumen00000:coro');
    expect(header('auto-submitted')).toBeUndefined();
    await mailer.send(letter('ada@example.com', { automatic: true, unsubscribe: 'http://localhost:3000/u/abc\r\nBcc: x@example.com' }));
    const notice = await server.next();
    expect(header('auto-submitted', notice)).toBe('auto-generated');
    expect([header('list-unsubscribe', notice), header('bcc', notice)]).toEqual([undefined, undefined]);
    await mailer.send(letter('ada@example.com', { unsubscribe: 'http://localhost:3000/u/abc' }));
    const plain = await server.next();
    expect(header('list-unsubscribe', plain)).toBe('<http://localhost:3000/u/abc>');
    expect(header('list-unsubscribe-post', plain)).toBeUndefined();
    await mailer.close();
    await server.stop();
  });
});

onBothDatabases('batches of letters', ({ open }) => {
  const begin = async (letters: number, reminders: readonly number[] = []) => {
    const house = openHouse(await open());
    const queued = await fillQueue(house.store, { letters, now: house.clock.now, reminders });
    const resend = await standInForResend();
    const mailer = carefully(resendMailer({ key: 're_test', url: resend.url, from, patience: 300 }));
    const figures = async () => (await figuresOf(house.store, queued.organizationId, [queued.waveId])).get(queued.waveId);
    return { house, queued, resend, mailer, figures };
  };
  /** As `workOff`, for batches that are put off with their letters still due: until so many requests have come. */
  const workUntil = async (house: House, mailer: Parameters<typeof workerOf>[1], done: () => boolean | Promise<boolean>): Promise<void> => {
    const worker = workerOf(house, mailer);
    while (!(await done())) await new Promise((ok) => setTimeout(ok, 5));
    await worker.stop();
  };
  const rowsOf = (house: House) => {
    const { invitations: i } = house.store.t;
    return house.store.select().from(i).orderBy(asc(i.id));
  };

  it('go a hundred at a time, each under a key of its own, with what webhooks know them by', async () => {
    const { house, queued, resend, mailer, figures } = await begin(230);
    await workOff(house, mailer);
    expect(resend.asked.map((one) => `${one.path} ${one.letters.length}`).toSorted()).toEqual([
      '/emails/batch 100',
      '/emails/batch 100',
      '/emails/batch 30',
    ]);
    expect(new Set(resend.asked.map((one) => one.headers.get('idempotency-key'))).size).toBe(3);
    expect(addressesOf(resend.letters)).toEqual(queued.addresses);
    expect(resend.letters[0]?.tags).toEqual([
      { name: 'organization', value: queued.organizationId },
      { name: 'invitation', value: expect.stringMatching(/^i0{10}/) as string },
    ]);
    expect(await figures()).toMatchObject({ planned: 0, sent: 230 });
    const { customers: c } = house.store.t;
    expect(await house.store.selectDistinct({ day: c.lastAskedDay }).from(c)).toEqual([{ day: '2026-03-10' }]);
    await resend.stop();
  });

  it('lose nobody for one whom Resend refuses, in a batch or as a whole', async () => {
    const { house, queued, resend, mailer, figures } = await begin(20);
    resend.refuse('bea-3@example.com');
    resend.fail('invalid');
    await workOff(house, mailer);
    // Refused as a whole, each goes alone, and still under a key.
    expect(resend.asked.map((one) => one.letters.length)).toEqual([20, ...Array.from({ length: 20 }, () => 1)]);
    expect(addressesOf(resend.letters)).toEqual(queued.addresses.filter((one) => one !== 'bea-3@example.com'));
    expect(await figures()).toMatchObject({ planned: 0, sent: 19, failed: 1 });
    const [failed] = (await rowsOf(house)).filter(({ state }) => state === 'failed');
    expect(failed).toMatchObject({ fault: 'Resend: Invalid `to` field.', dueAt: null, lease: null });
    await resend.stop();
  });

  it('keep what a half-accepted batch says of each', async () => {
    const { house, resend, mailer, figures } = await begin(10);
    resend.fail('halfAccepted');
    await workOff(house, mailer);
    expect(resend.asked).toHaveLength(1);
    expect(await figures()).toMatchObject({ sent: 5, failed: 5 });
    await resend.stop();
  });

  it('are sent again as they were when nobody knows whether they were taken, and are then taken once', async () => {
    const { house, queued, resend, mailer, figures } = await begin(12);
    resend.fail('lost');
    await workUntil(house, mailer, async () => (await rowsOf(house)).every(({ attempts }) => attempts === 1));
    expect(resend.letters).toHaveLength(12);
    expect(await figures()).toMatchObject({ planned: 12, sent: 0 });
    // Meanwhile one has another name, and another is off the list: neither changes what was taken.
    const { customers: c } = house.store.t;
    await house.store.write((tx) => tx.update(c).set({ name: 'Beatrice' }).where(eq(c.email, 'bea-1@example.com')));
    await house.store.write((tx) => tx.update(c).set({ removedAt: house.clock.now }).where(eq(c.email, 'bea-2@example.com')));
    house.clock.pass({ minutes: 1 });
    await workUntil(house, mailer, async () => (await figures())?.sent === 12);
    expect(new Set(resend.asked.map((one) => one.headers.get('idempotency-key'))).size).toBe(1);
    expect(addressesOf(resend.letters)).toEqual(queued.addresses);
    await resend.stop();
  });

  it('go on after whatever befalls Resend, ever later, and lose no try to a limit', async () => {
    const { house, queued, resend, mailer, figures } = await begin(7);
    const state = async () => (await rowsOf(house)).map(({ attempts, dueAt, leasedUntil }) => ({ attempts, dueAt, leasedUntil }))[0]!;
    resend.fail('quota');
    await workUntil(house, mailer, async () => (await state()).dueAt! > house.clock.now);
    expect(await state()).toEqual({ attempts: 0, leasedUntil: null, dueAt: new Date(house.clock.now.getTime() + 3_600_000) });
    house.clock.pass({ hours: 1 });
    resend.fail('forbidden');
    await workUntil(house, mailer, async () => (await state()).attempts === 1);
    expect((await state()).dueAt).toEqual(new Date(house.clock.now.getTime() + 30_000));
    house.clock.pass({ minutes: 1 });
    const waits: number[] = [];
    for (const mishap of ['broken', 'silent', 'broken'] as const) {
      resend.fail(mishap);
      const { attempts } = await state();
      await workUntil(house, mailer, async () => (await state()).attempts > attempts);
      const { leasedUntil } = await state();
      waits.push((leasedUntil!.getTime() - house.clock.now.getTime()) / 1000);
      house.clock.now = leasedUntil!;
    }
    expect(waits).toEqual([60, 120, 240]);
    await workUntil(house, mailer, async () => (await figures())?.sent === 7);
    expect(addressesOf(resend.letters)).toEqual(queued.addresses);
    await resend.stop();
  });

  it('are given up with the reason after twelve tries', async () => {
    const { house, resend, mailer, figures } = await begin(3);
    resend.failAtRandom(() => 'broken');
    while ((await figures())?.planned === 3) {
      const tried = resend.asked.length;
      await workUntil(house, mailer, async () => resend.asked.length > tried);
      house.clock.pass({ hours: 1 });
    }
    expect(resend.asked).toHaveLength(12);
    expect(await figures()).toMatchObject({ planned: 0, failed: 3 });
    expect((await rowsOf(house))[0]).toMatchObject({ state: 'failed', fault: 'Resend: An unexpected error occurred.', lease: null });
    await resend.stop();
  });

  it('are not sent a second time when Coro stood still for so long that Resend has forgotten them', async () => {
    const { house, resend, mailer, figures } = await begin(4);
    resend.fail('lost');
    await workUntil(house, mailer, async () => (await rowsOf(house)).every(({ attempts }) => attempts === 1));
    const [row] = await rowsOf(house);
    expect(bornAt(row?.lease ?? '')).toBe(house.clock.now.getTime());
    house.clock.pass({ days: 2 });
    resend.forgetKeys();
    await workUntil(house, mailer, async () => (await figures())?.failed === 4);
    expect(resend.letters).toHaveLength(4);
    expect((await rowsOf(house)).map(({ fault }) => fault)).toEqual(Array.from({ length: 4 }, () => 'uncertain'));
    await resend.stop();
  });

  it('stop at an address that a mail server refuses for good', async () => {
    const { house, queued, figures } = await begin(3);
    const server = await receiveLetters();
    server.refuse('bea-1@example.com', 550);
    const mailer = carefully(smtpMailer({ url: server.url, from }));
    await workOff(house, mailer);
    expect(await figures()).toMatchObject({ sent: 2, failed: 1, bounced: 1 });
    const { addresses: a } = house.store.t;
    expect(await house.store.select().from(a)).toMatchObject([
      { organizationId: queued.organizationId, address: 'bea-1@example.com', stopped: 'bounced' },
    ]);
    await mailer.close();
    await server.stop();
  });

  it('remind twice, on their days, who has not answered and is not stopped; nobody after the last day', async () => {
    const { house, queued } = await begin(3, [3, 7, 9]);
    const { invitations: i, waves: w, organizations: o } = house.store.t;
    await house.store.write((tx) => tx.update(o).set({ contactRules: defaultRules }));
    await house.store.write((tx) =>
      tx
        .update(i)
        .set({ lastDay: '2026-03-15' })
        .where(eq(i.id, `i${'2'.padStart(15, '0')}`)),
    );
    const desk = deskMailer();
    const to = async (day: string): Promise<string[]> => {
      const before = desk.letters.length;
      house.clock.set(`${day}T09:00:00Z`);
      await workOff(house, desk);
      return desk.letters
        .slice(before)
        .map((one) => one.to.address)
        .toSorted();
    };
    expect(await to('2026-03-10')).toEqual(['bea-0@example.com', 'bea-1@example.com', 'bea-2@example.com']);
    expect((await rowsOf(house))[0]).toMatchObject({ letters: 1, dueAt: new Date('2026-03-13T07:00:00Z') });
    expect(await to('2026-03-12')).toEqual([]);
    const token = tokenOf(house.parts.secret, { organizationId: queued.organizationId, invitationId: `i${'0'.padStart(15, '0')}` });
    await answer(house.visit(), token, { nps: '9' });
    expect(await to('2026-03-13')).toEqual(['bea-1@example.com', 'bea-2@example.com']);
    expect(await to('2026-03-17')).toEqual(['bea-1@example.com']);
    expect(await to('2026-03-19')).toEqual([]);
    expect((await rowsOf(house)).map(({ letters, dueAt }) => [letters, dueAt])).toEqual([
      [1, null],
      [3, null],
      [2, null],
    ]);
    expect(new Set(desk.letters.map((one) => one.key)).size).toBe(desk.letters.length);
    const { rollups: r } = house.store.t;
    expect(await house.store.select({ sent: r.sent }).from(r)).toEqual([{ sent: 3 }]);
    expect(await house.store.$count(w)).toBe(1);
  });
});
