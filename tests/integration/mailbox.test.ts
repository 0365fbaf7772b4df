// The local mailbox keeps every letter once, shows it to administrators of its organization only, and is cleared of what is old.
import { expect, it } from 'vitest';
import { carefully, mailbox } from '#mail/mailer.ts';
import { localMailer } from '#mail/local.ts';
import { tidyUp } from '#services/housekeeping.ts';
import { keepLetter, letterOf, listLetters } from '#services/letters.ts';
import { openSession, sessionOf } from '#services/sessions.ts';
import { linkFor } from '#services/sign-in.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';

onBothDatabases('the mailbox', ({ open }) => {
  it('keeps each letter once, as it would have left', async () => {
    const house = openHouse(await open());
    const lumen = await found(house);
    const admin = await lumen.member('admin');
    const mailer = carefully(
      localMailer({
        from: 'Coro <coro@localhost.localdomain>',
        keep: ({ organizationId, key, from, to, subject, html, text, at }) =>
          keepLetter(house.visit(), organizationId, {
            id: key,
            sender: from,
            recipient: mailbox(to.name, to.address),
            subject,
            html,
            text,
            at,
          }),
      }),
    );
    const letter = {
      organizationId: lumen.id,
      key: 'one',
      sender: 'Lumen',
      replyTo: null,
      subject: 'Ciao\n🙂',
      html: '<p>Ciao</p>',
      text: 'Ciao',
      at: house.clock.now,
      unsubscribe: null,
      about: null,
      returnPath: null,
      automatic: false,
    };
    const to = { name: 'Bea "B" Conti', address: 'bea@example.com' };
    for (let i = 0; i < 2; i++) expect(await mailer.send({ ...letter, to })).toEqual({ kind: 'sent' });
    const ctx = await house.contextOf(admin);
    expect((await listLetters(ctx)).letters).toHaveLength(1);
    expect(await letterOf(ctx, 'one')).toMatchObject({
      recipient: '"Bea B Conti" <bea@example.com>',
      sender: '"Lumen" <coro@localhost.localdomain>',
      subject: 'Ciao 🙂',
      text: 'Ciao',
    });
  });

  it('is read page by page, by administrators of the organization', async () => {
    const house = openHouse(await open());
    const lumen = await found(house);
    const other = await found(house, { name: 'Altro' });
    const admin = await lumen.member('admin');
    for (let i = 0; i < 120; i++) {
      const at = new Date(house.clock.now.getTime() + Math.floor(i / 3));
      await keepLetter(house.visit(), lumen.id, {
        id: `l${String(i).padStart(3, '0')}`,
        sender: 'Lumen',
        recipient: 'bea@example.com',
        subject: `Letter ${i}`,
        html: '<head></head>',
        text: '',
        at,
      });
    }
    const ctx = await house.contextOf(admin);
    const seen: string[] = [];
    for (let before: string | undefined, first = true; first || before !== undefined; first = false) {
      const { letters, next } = await listLetters(ctx, before);
      seen.push(...letters.map((letter) => letter.id));
      before = next;
    }
    expect(seen).toEqual(Array.from({ length: 120 }, (_, i) => `l${String(119 - i).padStart(3, '0')}`));
    const browser = await house.signedInAs(admin);
    expect(await (await browser.get('/mailbox')).text()).toContain('/mailbox?before=l070');
    const framed = await browser.get('/mailbox/l001/html');
    expect(framed.headers.get('content-security-policy')).toMatch(/default-src 'none';.*frame-ancestors 'self'; sandbox/);
    for (const path of ['/mailbox/nothing', '/mailbox/nothing/html', '/mailbox?before=nothing', '/mailbox/%00', '/mailbox/%E0%A4%A'])
      expect((await browser.get(path)).status).toBe(404);
    const strangers = [await lumen.member('leader'), await lumen.member('supervisor'), await other.member('admin')];
    for (const stranger of strangers) expect((await (await house.signedInAs(stranger)).get('/mailbox/l001')).status).toBe(404);
  });

  it('loses what is older than thirty days, as do sessions and links that have ended', async () => {
    const house = openHouse(await open());
    const lumen = await found(house);
    const admin = await lumen.member('admin');
    const keep = (id: string) =>
      keepLetter(house.visit(), lumen.id, { id, sender: '', recipient: '', subject: '', html: '', text: '', at: house.clock.now });
    await keep('old');
    const old = await openSession(house.visit(), { organizationId: lumen.id, id: admin.memberId }, 'tests');
    await linkFor(house.visit(), admin.email);
    house.clock.pass({ days: 31 });
    await keep('new');
    const fresh = await openSession(house.visit(), { organizationId: lumen.id, id: admin.memberId }, 'tests');
    await linkFor(house.visit(), admin.email);
    await tidyUp(house.visit());
    const { letters, sessions, signInLinks } = house.store.t;
    expect([await house.store.$count(letters), await house.store.$count(sessions), await house.store.$count(signInLinks)]).toEqual([
      1, 1, 1,
    ]);
    expect(await sessionOf(house.visit(), old)).toBeUndefined();
    expect(await sessionOf(house.visit(), fresh)).toBeDefined();
  });
});
