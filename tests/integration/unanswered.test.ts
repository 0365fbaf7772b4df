// Whoever has collected ballot papers gets no reminder, and nobody can find out from any page, export or log who has not.
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { signPapers } from '#services/registrar.ts';
import { createWave } from '#services/waves.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { eventText, listening, webhook } from '#tests/support/feedback.ts';
import { openHouse, type Person } from '#tests/support/house.ts';
import { aboutToBeAsked, blinded } from '#tests/support/opening.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';

onBothDatabases('who has not answered', ({ open }) => {
  const play = async () => {
    const house = openHouse(await open(), { delivery: listening, mailbox: false });
    const asked = await aboutToBeAsked(house, { Nord: 6, 'Nord > Duomo': 24 });
    const duomo = asked.team('Nord > Duomo');
    // Zoe takes her papers; Eva's reminder is refused at once, Ada's comes back afterwards.
    const [zoe, eva, ada] = await Promise.all(['Zoe', 'Eva', 'Ada'].map((name) => asked.lumen.employee(duomo, named(name))));
    const reminders = [3];
    const { surveyId } = asked;
    await house.store.write((tx) => tx.update(tx.t.waves).set({ reminders }).where(eq(tx.t.waves.id, asked.waveId)));
    const refusing = deskMailer((letter) =>
      letter.key.endsWith('-1') && letter.to.address === 'eva@lumen.example'
        ? { kind: 'permanent', reason: '550 no such mailbox', address: true }
        : { kind: 'sent' },
    );
    await workOff(house, refusing);
    return { house, asked, zoe: zoe!, eva: eva!, ada: ada!, duomo, surveyId, mailer: refusing };
  };
  const named = (name: string) => ({ name, email: `${name.toLowerCase()}@lumen.example` });

  it('is reminded, at the time set for all, and who has papers is not', async () => {
    const { house, asked, zoe, mailer } = await play();
    const first = mailer.letters.length;
    expect(first).toBe(33);
    const paper = await asked.paper(zoe);
    await signPapers(house.visit(), paper, (await blinded(house, paper)).asked);
    house.clock.set('2026-03-13T09:00:00Z');
    await workOff(house, mailer);
    const reminded = mailer.letters.slice(first).map((letter) => letter.to.address);
    expect(reminded).toHaveLength(32);
    expect(reminded).not.toContain('zoe@lumen.example');
    expect(reminded).toContain('eva@lumen.example');
  });

  it('is told by nothing that anybody can open', async () => {
    const { house, asked, zoe, eva, ada, duomo, surveyId, mailer } = await play();
    const roles: Person[] = [
      await house.signedInAs(asked.admin),
      await house.signedInAs(await asked.lumen.member('leader')),
      await house.signedInAs(await asked.lumen.member('supervisor', { supervises: [duomo] })),
    ];
    const everything = async (): Promise<string[]> => {
      const paths = [
        '/',
        '/audit',
        '/waves',
        `/waves/${asked.waveId}`,
        `/waves/${asked.waveId}/kept`,
        ...['planned', 'waiting', 'sent', 'failed', 'cancelled', 'skipped', 'expired'].map(
          (state) => `/waves/${asked.waveId}/kept?state=${state}`,
        ),
        `/surveys/${surveyId}/delivery`,
        '/settings/delivery',
        '/settings/addresses',
        '/people?list=employees',
        '/people/employees',
        `/teams/${duomo}`,
        '/teams',
        '/mailbox',
        '/export/employees.csv',
        '/export/teams.csv',
        '/responses',
        '/cases',
        '/me',
      ];
      const texts: string[] = [];
      for (const role of roles) for (const path of paths) texts.push(await (await role.get(path)).text());
      return texts;
    };
    const ofPerson = async (id: string): Promise<string[]> => {
      const texts: string[] = [];
      for (const role of roles) texts.push(await (await role.get(`/people/employees/${id}`)).text());
      return texts.map((text) =>
        text
          .replaceAll(id, 'ID')
          .replaceAll(/Zoe|Eva|Ada/g, 'NAME')
          .replaceAll(/(zoe|eva|ada)@/g, 'name@'),
      );
    };
    const paper = await asked.paper(zoe);
    await signPapers(house.visit(), paper, (await blinded(house, paper)).asked);
    house.clock.set('2026-03-13T09:00:00Z');
    await workOff(house, mailer);
    const invitation = (await asked.invitationOf(ada)).id;
    const tags = { organization: asked.lumen.id, invitation };
    const data = { bounce: { type: 'Permanent', subType: 'General', message: 'gone' } };
    await webhook(house, eventText({ type: 'email.bounced', tags, to: 'ada@lumen.example', data, at: house.clock.now }));
    await webhook(house, eventText({ type: 'email.delivered', tags, to: 'ada@lumen.example', data: {}, at: house.clock.now }));
    house.clock.pass({ hours: 2 });
    const told = await ofPerson(zoe);
    for (const other of [eva, ada]) expect(await ofPerson(other)).toEqual(told);
    for (const text of await everything())
      for (const name of ['Eva', 'Ada']) expect(text.split(name).length).toBe(text.split('Zoe').length);
    const { waveFigures: f, addresses: a } = house.store.t;
    expect(await house.store.select({ bounced: f.bounced, delivered: f.delivered, sent: f.sent }).from(f)).toEqual([
      { bounced: 0, delivered: 0, sent: 33 },
    ]);
    expect(await house.store.$count(a)).toBe(0);
  });

  it('cannot be found by asking anew: another wave chooses by nothing that was answered', async () => {
    const { house, asked, zoe } = await play();
    const paper = await asked.paper(zoe);
    await signPapers(house.visit(), paper, (await blinded(house, paper)).asked);
    house.clock.set('2026-03-12T09:00:00Z');
    const admin = await house.signedInAs(asked.admin);
    const form = { survey: asked.surveyId, name: 'Again', day: '2026-03-12', lastDay: '2026-03-20', teams: [asked.team('Nord')] };
    const before = await admin.post('/waves/confirm', { ...form, reminder1: '', reminder2: '' });
    expect(before.status).toBe(200);
    expect(await before.text()).not.toMatch(/Zoe|Eva|Ada/);
    const id = await createWave(await asked.ctx(), { ...form, surveyId: asked.surveyId, teamIds: [asked.team('Nord')] });
    expect(id).not.toBe(asked.waveId);
  });
});
