// A letter leaves by real SMTP; what it carries brings its bounce home, and lets a mail program unsubscribe its reader.
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { defaultRules } from '#domain/contact.ts';
import { carefully } from '#mail/mailer.ts';
import { smtpMailer } from '#mail/smtp.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { createSurvey } from '#services/surveys.ts';
import { createWave, planWave } from '#services/waves.ts';
import { startPostman } from '#work/postman.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { bounceSample, handIn, listening } from '#tests/support/feedback.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { receiveLetters } from '#tests/support/letters.ts';

const oneClick = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };

onBothDatabases('a letter by SMTP', ({ open }) => {
  /** Asks everybody and answers the letter that came of it, which must be one. */
  const ask = async (house: House, company: Company, teamId: string, kind: 'customer' | 'engagement') => {
    const ctx = await house.contextOf(await company.member('admin'));
    const surveyId = await createSurvey(ctx, kind, kind, kind === 'customer' ? customerQuestionnaire() : engagementQuestionnaire());
    const waveId = await createWave(ctx, { surveyId, name: kind, day: '2026-03-10', lastDay: '2026-03-24', teamIds: [teamId] });
    await planWave(ctx, waveId);
    const server = await receiveLetters();
    const mailer = carefully(smtpMailer({ url: server.url, from: listening.from }));
    const clock = (): Date => house.clock.now;
    const postman = startPostman({ surroundings: house.parts, clock, mailer, luck: () => 1, rest: 5, bounces: 'bounces@coro.example' });
    try {
      return await server.next();
    } finally {
      await postman.stop(); // what became of the letter is written down by then
      await mailer.close();
      await server.stop();
    }
  };
  const begin = async () => {
    const house = openHouse(await open(), { delivery: listening, baseUrl: 'https://coro.example' });
    const lumen = await found(house);
    return { house, lumen, team: await lumen.team('Milano') };
  };
  const header = (letter: { headers: readonly { key: string; value: string }[] }, name: string) =>
    letter.headers.find(({ key }) => key === name)?.value;
  const kept = async (house: House) => {
    const [row] = await house.store.select().from(house.store.t.addresses);
    return row?.stopped;
  };

  it('comes back to its own address, by which its bounce is known', async () => {
    const { house, lumen, team } = await begin();
    await lumen.customer(team, { email: 'bea@post.example' });
    const { envelope } = await ask(house, lumen, team, 'customer');
    expect(envelope.from).toMatch(/^bounces\+[a-z2-7]{48}@coro\.example$/);
    expect(await handIn(house, bounceSample('postfix-unknown-user', envelope.from, 'bea@post.example'))).toBe(200);
    const { invitations: i } = house.store.t;
    const [row] = await house.store.select().from(i).where(eq(i.organizationId, lumen.id));
    expect(row).toMatchObject({ state: 'sent', address: 'bea@post.example', bounce: 'hard', dueAt: null });
    expect(await kept(house)).toBe('bounced');
  });

  it('lets a customer’s mail program unsubscribe by the address in its headers', async () => {
    const { house, lumen, team } = await begin();
    await lumen.customer(team, { email: 'bea@post.example' });
    const letter = await ask(house, lumen, team, 'customer');
    expect(header(letter, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const [, link = ''] = /^<(https:\/\/coro\.example\/u\/[\w-]{48})>$/.exec(header(letter, 'list-unsubscribe') ?? '') ?? [];
    expect(letter.text).toContain(link);
    expect((await house.send(new URL(link).pathname, oneClick)).status).toBe(200);
    expect(await kept(house)).toBe('unsubscribed');
  });

  it('leads an employee to the promise, and lets the mail program unsubscribe only where the employer lets employees leave', async () => {
    const { house, lumen, team } = await begin();
    await lumen.employee(team, { email: 'enzo@lumen.example' });
    const letter = await ask(house, lumen, team, 'engagement');
    expect(header(letter, 'list-unsubscribe')).toBeUndefined();
    expect(letter.text).toMatch(/https:\/\/coro\.example\/p\/[\w-]{48}/);
    const { organizations: o } = house.store.t;
    await house.store.write((tx) =>
      tx
        .update(o)
        .set({ contactRules: { ...defaultRules, employeesMayLeave: true } })
        .where(eq(o.id, lumen.id)),
    );
    const next = await ask(house, lumen, team, 'engagement');
    const [, link = ''] = /^<(https:\/\/coro\.example\/p\/[\w-]{48})>$/.exec(header(next, 'list-unsubscribe') ?? '') ?? [];
    expect((await house.send(new URL(link).pathname, oneClick)).status).toBe(200);
    expect(await kept(house)).toBe('unsubscribed');
  });
});
