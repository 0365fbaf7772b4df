// An organization writes its letters itself: kept by version and language, read before they go, and tested at a real mail server.
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { carefully } from '#mail/mailer.ts';
import { smtpMailer } from '#mail/smtp.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { createSurvey, surveyOf, surveyVersion } from '#services/surveys.ts';
import { createWave } from '#services/waves.ts';
import { found } from '#tests/support/company.ts';
import { type Databases, onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';
import { receiveLetters } from '#tests/support/letters.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';

async function company(open: Databases['open'], kind: 'customer' | 'engagement' = 'customer') {
  const house = openHouse(await open());
  const lumen = await found(house);
  const admin = await lumen.member('admin', { name: 'Ada <Rossi>', email: 'ada+test@lumen.example' });
  const ctx = await house.contextOf(admin);
  const id = await createSurvey(ctx, kind, 'After', kind === 'customer' ? customerQuestionnaire() : engagementQuestionnaire());
  const browser = await house.signedInAs(admin);
  const address = `/surveys/${id}/letters`;
  const say = (more: Record<string, string>, to = address) => browser.post(to, { seen: '1', letter: 'invitation', shown: 'en', ...more });
  return { house, lumen, ctx, id, browser, address, say };
}

const own = {
  'l.invitation.subject.en': 'How was it at\r\nBcc: x@example.com {organization}?',
  'l.invitation.opening.en': 'Good to have you, {name}.\r\n\r\n<script>alert(1)</script> {team}',
  'l.reminder.opening.it': 'Le scriviamo ancora una volta da {team}.',
};

/** What the page carries of the letters that are not on it. */
const carried = (html: string): string[] =>
  [...html.matchAll(/<input type="hidden" name="(l\.[^"]+)" value="([^"]*)"/g)].map((m) => `${m[1]}=${m[2]}`);

onBothDatabases('letters of a survey', ({ open }) => {
  it('are published as a new version; what was sent keeps its words, and the editor of the survey keeps the letters', async () => {
    const { house, lumen, ctx, id, browser, say, address } = await company(open);
    const team = await lumen.team('Nord');
    await lumen.customer(team, { name: 'Bea Conti', locale: 'en' });
    const day = ctx.now.toISOString().slice(0, 10);
    const wave = { surveyId: id, day, lastDay: '2026-04-30', teamIds: [team] };
    const mailer = deskMailer();
    await createWave(ctx, { ...wave, name: 'Before' });
    await workOff(house, mailer);
    expect((await say({ ...own, do: 'publish' })).headers.get('location')).toBe(
      `${address}?letter=invitation&shown=en&done=lettersPublished`,
    );
    expect((await surveyOf(ctx, id)).version).toBe(2);
    expect(await surveyVersion(ctx.db, lumen.id, id, 1)).toEqual(customerQuestionnaire());
    expect((await surveyOf(ctx, id)).content).toEqual({
      ...customerQuestionnaire(),
      letters: {
        invitation: {
          subject: { en: 'How was it at Bcc: x@example.com {organization}?' },
          opening: { en: 'Good to have you, {name}.\n\n<script>alert(1)</script> {team}' },
        },
        reminder: { opening: { it: 'Le scriviamo ancora una volta da {team}.' } },
      },
    });
    // Changing a question afterwards leaves the letters as they are.
    const form = {
      seen: '2',
      name: 'After',
      languages: ['en', 'it'],
      firstLanguage: 'en',
      shown: 'en',
      question: ['nps', 'why', 'contact'],
    };
    await browser.post(`/surveys/${id}`, { ...form, 'q.nps.text.en': 'Again?', do: 'publish' });
    const { version, content } = await surveyOf(ctx, id);
    expect([version, content.letters?.reminder]).toEqual([3, { opening: { it: 'Le scriviamo ancora una volta da {team}.' } }]);
    house.clock.pass({ days: 100 });
    const later = house.clock.now.toISOString().slice(0, 10);
    await createWave({ ...ctx, now: house.clock.now }, { ...wave, day: later, lastDay: '2026-08-30', name: 'After' });
    await workOff(house, mailer);
    expect(mailer.letters.map((letter) => letter.subject)).toEqual(['One question from Lumen', 'How was it at Bcc: x@example.com Lumen?']);
    expect(mailer.letters[1]!.text).toContain('Good to have you, Bea Conti.\n\n<script>alert(1)</script> Nord\n');
    expect(mailer.letters[1]!.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; Nord');
    expect(mailer.letters[1]!.html).not.toContain('<script');
  });

  it('take the standard words again when a field is emptied, and publish nothing when nothing was changed', async () => {
    const { ctx, id, say } = await company(open);
    await say({ ...own, do: 'publish' });
    await say({ seen: '2', ...Object.fromEntries(Object.keys(own).map((field) => [field, ' '])), do: 'publish' });
    expect(await surveyOf(ctx, id)).toMatchObject({ version: 3, content: customerQuestionnaire() });
    expect((await surveyOf(ctx, id)).content.letters).toBeUndefined();
    expect((await say({ seen: '3', do: 'publish' })).status).toBe(303);
    expect((await surveyOf(ctx, id)).version).toBe(3);
  });

  it('carry what is typed from letter to letter and language to language', async () => {
    const { say } = await company(open);
    const page = await (await say({ ...own, letter: 'reminder', shown: 'it' })).text();
    expect(page).toContain('data-preview="changed"');
    expect(page).toMatch(
      /<textarea[^>]*name="l\.reminder\.opening\.it"[^>]*lang="it"[^>]*>Le scriviamo ancora una volta da \{team\}\.<\/textarea>/,
    );
    expect(page).toContain('placeholder="{organization} la ascolta ancora volentieri"');
    expect(carried(page)).toEqual([
      'l.invitation.subject.en=How was it at Bcc: x@example.com {organization}?',
      'l.invitation.opening.en=Good to have you, {name}.\n\n&lt;script&gt;alert(1)&lt;/script&gt; {team}',
    ]);
  });

  it('refuse placeholders that nobody fills in and words that are too long, and show where, whichever letter it is', async () => {
    const { ctx, id, say } = await company(open);
    const refused = await say({ 'l.reminder.closing.it': 'Ciao {nome}', do: 'publish' });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('Coro cannot fill in {nome}. Use {organization}, {team} or {name}.');
    expect(page).toContain('Closing · Reminder · Italian');
    expect(page).toMatch(/<textarea[^>]*name="l\.reminder\.closing\.it"[^>]*>Ciao \{nome\}<\/textarea>/);
    for (const [field, words] of [
      ['l.invitation.subject.en', 'x'.repeat(151)],
      ['l.invitation.opening.en', 'x'.repeat(1201)],
      ['l.invitation.signature.en', '{ name }'],
    ] as const)
      expect([(await say({ [field]: words, do: 'publish' })).status, (await say({ [field]: words, do: 'test' })).status]).toEqual([
        422, 422,
      ]);
    expect((await surveyOf(ctx, id)).version).toBe(1);
  });

  it('are not published over somebody else’s version: both are kept', async () => {
    const { ctx, id, say } = await company(open);
    await say({ 'l.reminder.subject.en': 'Theirs', do: 'publish' });
    const late = await say({ 'l.invitation.subject.en': 'Mine', do: 'publish' });
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain('Somebody was faster');
    expect(page).toContain('value="Mine"');
    await say({ seen: '2', 'l.invitation.subject.en': 'Mine', do: 'publish' });
    expect((await surveyOf(ctx, id)).content.letters).toEqual({
      invitation: { subject: { en: 'Mine' } },
      reminder: { subject: { en: 'Theirs' } },
    });
  });

  it('can be looked at as they are typed, as a page and as plain text, and load and run nothing', async () => {
    const { browser, say, address } = await company(open);
    const typed = await say(own, `${address}/preview`);
    expect(typed.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline';.*frame-ancestors 'self'/);
    const page = await typed.text();
    expect(page).toContain('Good to have you, Ada &lt;Rossi&gt;.');
    expect(page).toContain('How was it at Bcc: x@example.com Lumen?');
    expect(page).not.toContain('<script');
    const plain = await (await say({ ...own, as: 'text' }, `${address}/preview`)).text();
    expect(plain).toContain('&lt;script&gt;alert(1)&lt;/script&gt; Milan North');
    expect(plain).toMatch(/10 {2}http:\/\/[^ ]+\/preview\?in=en&amp;score=10\n/);
    expect(await (await browser.get(`${address}/preview?letter=reminder&shown=it`)).text()).toContain('Lumen la ascolta ancora volentieri');
  });

  it('are sent as a test to whoever asks, and to nobody else; its links lead to the preview, which records nothing', async () => {
    const { house, lumen, id, browser, say } = await company(open);
    const post = await receiveLetters();
    const mailer = carefully(smtpMailer({ url: post.url, from: 'Coro <survey@coro.example>' }));
    await lumen.customer(await lumen.team('Nord'), { name: 'Bea' });
    await house.store.write((tx) =>
      tx
        .update(tx.t.organizations)
        .set({ senderName: 'Lumen Care', replyTo: 'care@lumen.example' })
        .where(eq(tx.t.organizations.id, lumen.id)),
    );
    const answer = await say({ ...own, do: 'test' });
    expect(await answer.text()).toContain('A test is on its way to ada+test@lumen.example.');
    await workOff(house, mailer);
    const arrived = await post.next();
    expect(post.letters).toHaveLength(1);
    expect(arrived.subject).toBe('Test: How was it at Bcc: x@example.com Lumen?');
    expect(arrived.from).toMatchObject({ name: 'Lumen Care', address: 'survey@coro.example' });
    expect(arrived.replyTo?.[0]).toMatchObject({ address: 'care@lumen.example' });
    expect(arrived.to).toMatchObject([{ name: 'Ada <Rossi>', address: 'ada+test@lumen.example' }]);
    expect(arrived.bcc ?? []).toEqual([]);
    expect(arrived.text).toContain('Good to have you, Ada <Rossi>.\n\n<script>alert(1)</script> Milan North\n');
    const links = [...(arrived.html ?? '').matchAll(/href="([^"]+)"/g)].map(([, href]) => new URL(href!.replaceAll('&amp;', '&')));
    expect(links).toHaveLength(13);
    for (const { pathname, search } of links) {
      expect(pathname).toBe(`/surveys/${id}/preview`);
      expect((await browser.get(pathname + search)).status).toBe(200);
    }
    const nine = await (await browser.get(links[9]!.pathname + links[9]!.search)).text();
    expect(nine).toMatch(/<input[^>]*value="9"[^>]*checked/);
    for (const [shown, dir, greeting] of [
      ['ar', 'rtl', 'تحية طيبة، Ada <Rossi>،'],
      ['ja', 'ltr', 'Ada <Rossi>様'],
    ] as const) {
      await say({ shown, do: 'test' });
      await workOff(house, mailer);
      const foreign = await post.next();
      expect(foreign.html).toMatch(new RegExp(`^<!doctype html><html lang="${shown}" dir="${dir}">`));
      expect(foreign.text?.split('\n')[0]).toBe(greeting);
      expect(foreign.subject).toContain('Lumen');
      expect(`${foreign.html}${foreign.text}${foreign.subject}`).not.toContain('\uFFFD');
    }
    expect(await house.store.$count(house.store.t.responses)).toBe(0);
    expect(await house.store.$count(house.store.t.invitations)).toBe(0);
    await mailer.close();
    await post.stop();
  });

  it('are tested a few times in a row, not without end; nothing typed is lost by that', async () => {
    const { house, say } = await company(open);
    const statuses = [];
    for (let i = 0; i < 6; i++) statuses.push((await say({ ...own, do: 'test' })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await (await say({ ...own, do: 'test' })).text()).toContain('Good to have you, {name}.');
    house.clock.pass({ minutes: 1 });
    expect((await say({ ...own, do: 'test' })).status).toBe(200);
  });

  it('remind with their own words, under a key of their own', async () => {
    const { house, lumen, ctx, id, say } = await company(open);
    const team = await lumen.team('Nord');
    await lumen.customer(team, { name: 'Bea Conti', locale: 'it' });
    await say({ ...own, do: 'publish' });
    const day = ctx.now.toISOString().slice(0, 10);
    const waveId = await createWave(ctx, { surveyId: id, name: 'March', day, lastDay: '2026-04-30', teamIds: [team] });
    await house.store.write((tx) =>
      tx
        .update(tx.t.waves)
        .set({ reminders: [3, 7] })
        .where(eq(tx.t.waves.id, waveId)),
    );
    const mailer = deskMailer();
    await workOff(house, mailer);
    for (const days of [3, 4, 30]) {
      house.clock.pass({ days });
      await workOff(house, mailer);
    }
    expect(mailer.letters.map((letter) => letter.subject)).toEqual([
      'Una domanda da Lumen',
      'Lumen la ascolta ancora volentieri',
      'Lumen la ascolta ancora volentieri',
    ]);
    expect(mailer.letters[1]!.text).toContain('Le scriviamo ancora una volta da Nord.');
    expect(new Set(mailer.letters.map((letter) => letter.key)).size).toBe(3);
  });
});

describe('the name that letters come from', () => {
  onBothDatabases('is set by the organization', ({ open }) => {
    const fine = { name: 'Lumen', locale: 'en', timeZone: 'Europe/Rome', accent: '', replyTo: '', threshold: '5' };
    it('and stands in front of its letters', async () => {
      const { house, browser } = await company(open);
      const kept = async () => (await house.store.select().from(house.store.t.organizations))[0]?.senderName;
      await browser.post('/settings', { ...fine, senderName: ' Lumen\n Care ' });
      expect(await kept()).toBe('Lumen Care');
      for (const senderName of ['Bank <care@bank.example>', 'care@bank.example', 'A "B"', 'a\\b', 'x'.repeat(121)]) {
        const answer = await browser.post('/settings', { ...fine, senderName });
        expect([answer.status, (await answer.text()).includes('id="field-senderName-fault"')]).toEqual([422, true]);
      }
      expect(await kept()).toBe('Lumen Care');
      await browser.post('/settings', { ...fine, senderName: '' });
      expect(await kept()).toBeNull();
    });
  });
});
