// Members see what became of letters: of a survey with what it means, of each address, and of each person; and never whether an employee answered.
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { messagesFor } from '#web/messages/messages.ts';
import { askCustomers, askEmployees } from '#tests/support/asked.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { eventText, listening, webhook } from '#tests/support/feedback.ts';
import { openHouse } from '#tests/support/house.ts';
import { voteBy } from '#tests/support/voter.ts';

const { delivery: words } = messagesFor('en');
const hard = { bounce: { type: 'Permanent', subType: 'General', message: 'No such <user> & mailbox' } };

onBothDatabases('pages of delivery', ({ open }) => {
  const begin = async () => {
    const house = openHouse(await open(), { delivery: listening, mailbox: false });
    const lumen = await found(house);
    const team = await lumen.team('Milano');
    const people: string[] = [];
    for (const n of [1, 2, 3, 4]) people.push(await lumen.customer(team, { email: `c${n}@post.example`, name: `Customer ${n}` }));
    const asked = await askCustomers(house, lumen);
    const tell = (n: number, type: string, data = {}): Promise<number> => {
      const tags = { organization: lumen.id, invitation: asked.invitationId(people[n - 1]!) };
      return webhook(house, eventText({ type, tags, to: `c${n}@post.example`, data, at: house.clock.now }));
    };
    const admin = await house.signedInAs(await lumen.member('admin'));
    const leader = await house.signedInAs(await lumen.member('leader'));
    const text = async (path: string, who = admin): Promise<string> => (await who.get(path)).text();
    return { house, lumen, team, people, asked, tell, admin, leader, text };
  };

  it('of a survey tell what was sent, what arrived, what came back and what was answered', async () => {
    const { house, asked, people, tell, text, leader } = await begin();
    const path = `/surveys/${asked.surveyId}/delivery`;
    expect(await text(path)).toContain(words.found('good', 4, 0));
    expect(await text(path)).toContain(words.notTold);
    await tell(1, 'email.delivered');
    await tell(2, 'email.delivered');
    await tell(3, 'email.bounced', hard);
    await tell(2, 'email.complained');
    house.clock.pass({ minutes: 1 });
    await house.post(`/s/${asked.token(people[0]!)}`, { nps: '9' });
    await house.send(`/u/${asked.token(people[1]!)}`, { method: 'POST', body: new URLSearchParams({ do: 'stop' }) });
    const page = await text(path);
    expect(page).toContain(words.found('good', 4, 1));
    const shown = (name: keyof typeof words.figures): string | undefined =>
      new RegExp(`<dt>${words.figures[name]}</dt><dd><span class="stat-value">([^<]*)`).exec(page)?.[1];
    const names = ['sent', 'delivered', 'bounced', 'complained', 'answered', 'unsubscribed'] as const;
    expect(names.map(shown)).toEqual(['4', '2', '1', '1', '1', '1']);
    expect(await text(path, leader)).toContain(words.found('good', 4, 1));
    expect(await text(`/waves/${asked.waveId}`, leader)).toContain(`href="${path}"`);
    expect(await text(`/surveys/${asked.surveyId}`)).toContain(`href="${path}"`);
  });

  it('say when too many came back, and what that means', async () => {
    const { house, lumen, asked, text } = await begin();
    const { waveFigures: f } = house.store.t;
    const path = `/surveys/${asked.surveyId}/delivery`;
    for (const [bounced, verdict] of [
      [30, 'watch'],
      [80, 'bad'],
    ] as const) {
      await house.store.write((tx) => tx.update(f).set({ sent: 1000, bounced }).where(eq(f.organizationId, lumen.id)));
      const page = await text(path);
      expect(page).toContain(words.found(verdict, 1000, bounced));
      expect(page).toContain(words.means[verdict].title);
    }
  });

  it('of employees tell bands, wave by wave', async () => {
    const { house, lumen, team, text } = await begin();
    const enzo = await lumen.employee(team);
    const { surveyId, paper } = await askEmployees(house, lumen);
    const before = await text(`/surveys/${surveyId}/delivery`);
    await voteBy(house, paper(enzo), { answers: { enps: 9 } });
    expect(await text(`/surveys/${surveyId}/delivery`)).toBe(before);
    expect(before).toContain(words.bandsOnly);
    const person = await text(`/people/employees/${enzo}`);
    expect(person).toContain(words.history.kinds.sent);
    expect(person).not.toMatch(/answered on|ballot/i);
  });

  it('tell nothing of an employee’s reminder, for who gets none has answered', async () => {
    const { house, lumen, team, text } = await begin();
    const enzo = await lumen.employee(team, { email: 'enzo@post.example' });
    const asked = await askEmployees(house, lumen);
    const told = async () => {
      const tags = { organization: lumen.id, invitation: asked.invitationId(enzo) };
      await webhook(house, eventText({ type: 'email.delivered', tags, to: 'enzo@post.example', at: house.clock.now }));
      return (await text(`/people/employees/${enzo}`)).split(`>${words.history.kinds.delivered}<`).length - 1;
    };
    expect(await told()).toBe(1);
    house.clock.pass({ days: 3 });
    expect(await told()).toBe(1);
  });

  it('list the stopped addresses with the reason; an administrator frees those that mail servers refused, and nobody else’s', async () => {
    const { house, lumen, asked, people, tell, admin, leader, text } = await begin();
    await tell(1, 'email.bounced', hard);
    await tell(2, 'email.complained');
    await house.send(`/u/${asked.token(people[2]!)}`, { method: 'POST', body: new URLSearchParams({ do: 'stop' }) });
    const page = await text('/people/stopped');
    expect(page).toContain(words.stopped.found(3));
    expect(page).toContain('No such &lt;user&gt; &amp; mailbox');
    for (const reason of ['bounced', 'complained', 'unsubscribed'] as const) expect(page).toContain(words.stopped.reasons[reason]);
    expect(page.match(/name="address"/g)).toHaveLength(1);
    expect(await text('/people/stopped', leader)).not.toContain('name="address"');
    const free = async (address: string, who = admin) => (await who.post('/people/stopped', { address })).status;
    expect([await free('c2@post.example'), await free('c3@post.example'), await free('c4@post.example')]).toEqual([409, 409, 409]);
    expect(await free('c1@post.example', leader)).toBe(404);
    expect(await free('C1@post.example')).toBe(303);
    expect(await free('c1@post.example')).toBe(409);
    expect(await text('/people/stopped')).toContain(words.stopped.found(2));
    const { audit } = house.store.t;
    const log = await house.store.select().from(audit).where(eq(audit.action, 'addressFreed'));
    expect(log).toMatchObject([{ organizationId: lumen.id, subject: 'c1@post.example' }]);
    expect(await text('/audit')).toContain('c1@post.example');
  });

  it('of a person tell whether letters may go there and what became of them, and let an administrator stop the address', async () => {
    const { people, tell, admin, leader, text } = await begin();
    const path = `/people/customers/${people[0]}`;
    expect(await text(path)).toContain(words.address.fine);
    await tell(1, 'email.bounced', { bounce: { type: 'Transient', subType: 'MailboxFull', message: 'Mailbox full' } });
    expect(await text(path)).toContain(words.address.softBounces(1));
    await tell(1, 'email.bounced', hard);
    const page = await text(path);
    for (const kind of ['sent', 'softBounced', 'bounced'] as const) expect(page).toContain(words.history.kinds[kind]);
    expect(page).toContain('Mail servers refuse this address since 10 Mar 2026');
    expect((await leader.post(`${path}/address`, { do: 'free' })).status).toBe(404);
    expect((await admin.post(`${path}/address`, { do: 'free' })).status).toBe(303);
    expect(await text(path)).toContain(words.address.fine);
    expect((await admin.post(`${path}/address`, { do: 'stop' })).status).toBe(303);
    expect(await text(path)).toContain('Stopped here on 10 Mar 2026');
    expect((await admin.post(`${path}/address`, { do: 'everything' })).status).toBe(422);
  });

  it('of the settings show how letters leave and whether secrets are set, never the secrets', async () => {
    const { tell, text } = await begin();
    expect(await text('/settings/delivery')).toContain(words.settings.never);
    await tell(1, 'email.delivered');
    const page = await text('/settings/delivery');
    expect(page).toContain('http://localhost:3000/hooks/resend');
    expect(page).toContain(words.settings.hears);
    expect(page).not.toContain(words.settings.never);
    for (const secret of [...listening.webhookSecrets, listening.inboundSecret!]) expect(page).not.toContain(secret);
    expect(await text('/settings')).toContain('href="/settings/delivery"');
  });
});
