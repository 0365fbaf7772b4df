// The worker loses nothing and does nothing twice: with several of them, with mail servers that say no, and when it is killed in the middle.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { put } from '#db/outbox.ts';
import { chunks } from '#db/store.ts';
import { carefully } from '#mail/mailer.ts';
import { smtpMailer } from '#mail/smtp.ts';
import { visitAt } from '#services/context.ts';
import { removePerson } from '#services/person.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { answer } from '#services/responses.ts';
import { askForLink } from '#services/sign-in.ts';
import { cancelLetters } from '#services/sending.ts';
import { createSurvey } from '#services/surveys.ts';
import { moveFigures } from '#services/wave-figures.ts';
import { failuresOf, waveOf } from '#services/wave-progress.ts';
import { createWave, endWave, planWave } from '#services/waves.ts';
import { startSchedule } from '#work/schedule.ts';
import { anyTime, found } from '#tests/support/company.ts';
import { type Databases, onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { receiveLetters } from '#tests/support/letters.ts';
import { deskMailer, untilDone, workerOf, workOff } from '#tests/support/work.ts';

const from = 'Coro <survey@coro.example>';

async function company(house: House, customers: number) {
  const lumen = await found(house, { replyTo: 'hello@lumen.example', contactRules: anyTime });
  const team = await lumen.team('Nord > Duomo');
  const admin = await lumen.member('admin', { email: 'admin@lumen.example' });
  const rows = Array.from({ length: customers }, (_, i) => ({
    organizationId: lumen.id,
    id: `c${String(i).padStart(15, '0')}`,
    name: `Bea ${i}`,
    email: `bea-${i}@example.com`,
    locale: i % 2 === 0 ? 'en' : 'it',
    teamId: team,
    createdAt: house.clock.now,
  }));
  for (const some of chunks(rows, 10)) await house.store.write((tx) => tx.insert(tx.t.customers).values(some));
  const ctx = await house.contextOf(admin);
  const surveyId = await createSurvey(ctx, 'customer', 'After the visit', customerQuestionnaire());
  const ask = async (more: { day?: string; lastDay?: string } = {}) => {
    const day = house.clock.now.toISOString().slice(0, 10);
    return createWave(await house.contextOf(admin), { surveyId, name: 'March', day, lastDay: '2099-12-31', teamIds: [team], ...more });
  };
  return { lumen, team, admin, ctx, ask };
}

const begin = async (open: Databases['open'], customers: number, url?: string) => {
  const house = openHouse(await open(url));
  return { house, ...(await company(house, customers)) };
};

const sorted = (list: readonly string[]): string[] => list.toSorted();
const addresses = (n: number): string[] => sorted(Array.from({ length: n }, (_, i) => `bea-${i}@example.com`));

onBothDatabases('work', ({ open, fresh }) => {
  it('makes letters of a wave, with eleven links and as plain text, in the language of each', async () => {
    const { house, ctx, ask } = await begin(open, 2);
    const server = await receiveLetters();
    const mailer = carefully(smtpMailer({ url: server.url, from }));
    const id = await ask();
    await workOff(house, mailer);
    const letters = new Map(server.letters.map((letter) => [letter.envelope.to[0], letter]));
    const english = letters.get('bea-0@example.com');
    for (let score = 0; score <= 10; score++) {
      const link = new RegExp(`http://localhost:3000/s/[\\w-]{48}\\?score=${score}(?!\\d)`);
      expect(english?.html).toMatch(link);
      expect(english?.text).toMatch(link);
    }
    expect(english).toMatchObject({
      from: { name: 'Lumen', address: 'survey@coro.example' },
      replyTo: [{ address: 'hello@lumen.example' }],
    });
    expect(english?.text).toContain('How likely are you to recommend Lumen');
    expect(english?.text).not.toMatch(/[<>]p|undefined|\{organization\}/);
    expect(letters.get('bea-1@example.com')?.text).toContain('Quanto è probabile che lei consigli Lumen');
    expect(await waveOf(ctx, id)).toMatchObject({ sent: 2, planning: false, trouble: null });
    await mailer.close();
    await server.stop();
  });

  it('invites employees without telling anybody apart but by the link', async () => {
    const { house, lumen, ctx, team } = await begin(open, 0);
    for (let i = 0; i < 5; i++) await lumen.employee(team, { email: `emp-${i}@lumen.example`, name: 'Same Name' });
    const surveyId = await createSurvey(ctx, 'engagement', 'Us', engagementQuestionnaire());
    await createWave(ctx, { surveyId, name: 'Us', day: '2026-03-10', lastDay: '2026-03-24', teamIds: [team] });
    const desk = deskMailer();
    await workOff(house, desk);
    expect(desk.letters).toHaveLength(5);
    const texts = desk.letters.map((letter) => letter.text.replaceAll(/\/e\/#[\w-]{22}\b|\/p\/[\w-]{48}/g, '/…'));
    expect(new Set(texts).size).toBe(1);
    expect(new Set(desk.letters.map((letter) => /\/e\/#[\w-]{22}\b/.exec(letter.text)?.[0])).size).toBe(5);
  });

  it('tries again later what could not be sent now, ever more rarely, and gives up with the reason', async () => {
    const { house, ctx, ask } = await begin(open, 1);
    const id = await ask();
    const desk = deskMailer(() => ({ kind: 'temporary', reason: 'greylisted' }));
    const waits: number[] = [];
    for (let tries = 0; tries < 12; tries++) {
      await workOff(house, desk);
      const { invitations: i } = house.store.t;
      const [row] = await house.store.select({ dueAt: i.dueAt, fault: i.fault }).from(i);
      expect(row?.fault).toBe('greylisted');
      if (row?.dueAt) {
        waits.push((row.dueAt.getTime() - house.clock.now.getTime()) / 60_000);
        house.clock.now = row.dueAt;
      }
    }
    expect(waits).toEqual([0.5, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]);
    expect(desk.letters).toHaveLength(12);
    expect(await failuresOf(ctx, id)).toMatchObject([{ name: 'Bea 0', email: 'bea-0@example.com', fault: 'greylisted' }]);
    house.clock.pass({ days: 1 });
    await workOff(house, desk);
    expect(desk.letters).toHaveLength(12);
  });

  it('goes on with the others when one is refused for good, once the server is back', async () => {
    const { house, ctx, ask } = await begin(open, 3);
    const id = await ask();
    let down = true;
    const desk = deskMailer(({ to }) => {
      if (down) return { kind: 'temporary', reason: 'down' };
      return to.address === 'bea-1@example.com' ? { kind: 'permanent', reason: 'no such mailbox' } : { kind: 'sent' };
    });
    await workOff(house, desk);
    expect(await waveOf(ctx, id)).toMatchObject({ progress: { planned: 3, sent: 0, failed: 0 } });
    down = false;
    house.clock.pass({ minutes: 1 });
    await workOff(house, desk);
    expect(await waveOf(ctx, id)).toMatchObject({ progress: { planned: 0, sent: 2, failed: 1 } });
    expect(await failuresOf(ctx, id)).toMatchObject([{ name: 'Bea 1', fault: 'no such mailbox' }]);
  });

  it('is shared by several workers without a letter sent twice', async () => {
    const url = await fresh();
    const { house, ask } = await begin(open, 300, url);
    await ask();
    const other = { ...house, store: await open(url) };
    const desk = deskMailer(() => new Promise((ok) => setTimeout(() => ok({ kind: 'sent' }), 1)));
    const workers = [
      workerOf(house, desk),
      workerOf(house, desk),
      workerOf({ ...other, parts: { ...house.parts, store: other.store } }, desk),
    ];
    await untilDone(house);
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(sorted(desk.letters.map((letter) => letter.to.address))).toEqual(addresses(300));
  });

  it('sends a sign-in link before the thousand invitations that were there first', async () => {
    const { house, ask } = await begin(open, 1000);
    await ask();
    const before: number[] = [];
    const desk = deskMailer(async ({ to }) => {
      if (to.address === 'admin@lumen.example') before.push(desk.letters.length);
      await new Promise((ok) => setTimeout(ok, 2));
      return { kind: 'sent' };
    });
    const worker = workerOf(house, desk);
    while (desk.letters.length < 20) await new Promise((ok) => setTimeout(ok, 1));
    await askForLink(house.visit(), 'admin@lumen.example');
    while (before.length === 0) await new Promise((ok) => setTimeout(ok, 1));
    await worker.stop();
    expect(before[0]).toBeLessThan(500);
    const link = desk.letters.find((letter) => letter.to.address === 'admin@lumen.example');
    expect(link?.text).toMatch(/http:\/\/localhost:3000\/sign-in\/[\w-]+/);
  });

  it('finishes what is in flight when it is told to stop, and gives the rest back at once', async () => {
    const { house, ctx, ask } = await begin(open, 100);
    const id = await ask();
    await planWave(ctx, id);
    const desk = deskMailer(() => new Promise((ok) => setTimeout(() => ok({ kind: 'sent' }), 20)));
    const worker = workerOf(house, desk);
    while (desk.letters.length === 0) await new Promise((ok) => setTimeout(ok, 1));
    await worker.stop();
    const begun = desk.letters.length;
    expect(begun).toBeLessThan(100);
    expect((await waveOf(ctx, id)).sent).toBe(begun);
    await workOff(house, desk);
    expect(sorted(desk.letters.map((letter) => letter.to.address))).toEqual(addresses(100));
  });

  it('holds long work for as long as it lasts', async () => {
    const { house, ask } = await begin(open, 2);
    await ask();
    // Time that goes by, and never back, as the clock of a computer may when it is set.
    const began = house.clock.now.getTime() - performance.now();
    const real = {
      ...house,
      clock: {
        ...house.clock,
        get now() {
          return new Date(began + performance.now());
        },
      },
    };
    const desk = deskMailer(() => new Promise((ok) => setTimeout(() => ok({ kind: 'sent' }), 1500)));
    const workers = [workerOf(real, desk, { lease: 500 }), workerOf(real, desk, { lease: 500 })];
    await untilDone(real);
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(desk.letters).toHaveLength(2);
  });

  it('sends nothing any more for a wave that has been closed', async () => {
    const { house, ctx, ask } = await begin(open, 4);
    const id = await ask();
    const desk = deskMailer(() => ({ kind: 'temporary', reason: 'down' }));
    await workOff(house, desk);
    await endWave(ctx, id);
    await workOff(house, desk);
    house.clock.pass({ hours: 1 });
    await workOff(house, desk);
    expect(desk.letters).toHaveLength(4);
    expect(await waveOf(ctx, id)).toMatchObject({ state: 'closed', progress: { planned: 0, cancelled: 4 }, closing: false });
  });

  it('counts as sent what left while its reader was being taken off the list', async () => {
    const { house, ctx, ask } = await begin(open, 3);
    const id = await ask();
    const leaving = 'c000000000000001';
    const desk = deskMailer(async ({ to }) => {
      if (to.address === 'bea-1@example.com') await removePerson(ctx, 'customers', leaving);
      return { kind: 'sent' };
    });
    await workOff(house, desk);
    expect(desk.letters).toHaveLength(3);
    expect(await waveOf(ctx, id)).toMatchObject({ progress: { planned: 0, sent: 3, cancelled: 0 } });
    const { customers: c, invitations: i } = house.store.t;
    expect(await house.store.select({ day: c.lastAskedDay }).from(c).where(eq(c.id, leaving))).toEqual([{ day: '2026-03-10' }]);
    expect(
      await house.store.select({ state: i.state, letters: i.letters, dueAt: i.dueAt }).from(i).where(eq(i.customerId, leaving)),
    ).toEqual([{ state: 'sent', letters: 1, dueAt: null }]);
  });

  it('counts once what left while its reader, taken off the list, was coming back', async () => {
    const { house, ctx, ask } = await begin(open, 2);
    const id = await ask();
    const { invitations: i, waveFigures: f } = house.store.t;
    const theirs = eq(i.customerId, 'c000000000000001');
    let back = Promise.resolve();
    const desk = deskMailer(async ({ to }) => {
      if (to.address !== 'bea-1@example.com') return { kind: 'sent' };
      await house.store.write((tx) => cancelLetters(tx, ctx.scope.organizationId, { customerId: 'c000000000000001' }));
      await new Promise<void>((begun) => {
        back = house.store.write(async (tx) => {
          await tx.update(i).set({ state: 'planned', dueAt: house.clock.now }).where(theirs);
          await moveFigures(tx, ctx.scope.organizationId, id, { cancelled: -1, planned: 1 });
          begun();
          await new Promise((ok) => setTimeout(ok, 300)); // the letter is noted meanwhile
        });
      });
      return { kind: 'sent' };
    });
    await workOff(house, desk);
    await back;
    expect(desk.letters).toHaveLength(2);
    const rows = await house.store
      .select({ state: i.state, letters: i.letters, attempts: i.attempts, lease: i.lease })
      .from(i)
      .where(theirs);
    expect(rows).toEqual([{ state: 'sent', letters: 1, attempts: 0, lease: null }]);
    expect(await house.store.select({ planned: f.planned, sent: f.sent, cancelled: f.cancelled }).from(f)).toEqual([
      { planned: 0, sent: 2, cancelled: 0 },
    ]);
  });

  it('tells the supervisors of a bad answer, and does not trip over work that no longer makes sense', async () => {
    const { house, lumen, team, ask } = await begin(open, 1);
    await lumen.member('supervisor', { supervises: [team], email: 'anna@lumen.example', name: 'Anna Rossi', locale: 'it' });
    await ask();
    const desk = deskMailer();
    await workOff(house, desk);
    const token = /\/s\/([\w-]{48})/.exec(desk.letters[0]?.text ?? '')?.[1] ?? '';
    house.clock.pass({ minutes: 5 });
    await answer(house.visit(), token, { nps: '2', why: 'Attesa <b>infinita</b>', contact: 'yes' });
    await house.store.write(async (tx) => {
      await put(tx, lumen.id, 'x1', { kind: 'tellSupervisors', payload: { caseId: 'gone' } }, house.clock.now);
      await put(tx, lumen.id, 'x3', { kind: 'sendSignInLink', payload: { memberId: 'gone' } }, house.clock.now);
      await put(tx, lumen.id, 'x4', { kind: 'planWave', payload: { waveId: 'gone' } }, house.clock.now);
    });
    await workOff(house, desk);
    expect(desk.letters).toHaveLength(2);
    expect(desk.letters[1]).toMatchObject({ to: { name: 'Anna Rossi', address: 'anna@lumen.example' } });
    expect(desk.letters[1]?.text).toContain('Attesa <b>infinita</b>');
    expect(desk.letters[1]?.html).toContain('Attesa &lt;b&gt;infinita&lt;/b&gt;');
  });

  it('tells each of several supervisors once, also when one of them cannot be reached for a while', async () => {
    const { house, lumen, team, ask } = await begin(open, 1);
    for (const name of ['anna', 'bruno', 'carla']) await lumen.member('supervisor', { supervises: [team], email: `${name}@lumen.example` });
    await ask();
    let down = true;
    const desk = deskMailer(({ to }) =>
      down && to.address === 'bruno@lumen.example' ? { kind: 'temporary', reason: 'greylisted' } : { kind: 'sent' },
    );
    await workOff(house, desk);
    const token = /\/s\/([\w-]{48})/.exec(desk.letters[0]?.text ?? '')?.[1] ?? '';
    house.clock.pass({ minutes: 5 });
    await answer(house.visit(), token, { nps: '2', why: 'Attesa infinita', contact: 'yes' });
    const told = (): string[] => sorted(desk.letters.slice(1).map((letter) => letter.to.address));
    await workOff(house, desk);
    expect(told()).toEqual(['anna@lumen.example', 'bruno@lumen.example', 'carla@lumen.example']);
    down = false;
    house.clock.pass({ minutes: 5 });
    await workOff(house, desk);
    expect(told()).toEqual(['anna@lumen.example', 'bruno@lumen.example', 'bruno@lumen.example', 'carla@lumen.example']);
    house.clock.pass({ hours: 5 });
    await workOff(house, desk);
    expect(told()).toHaveLength(4);
  });

  it('begins on its morning by itself', async () => {
    const { house, ask } = await begin(open, 3);
    await ask({ day: '2026-03-12' });
    const desk = deskMailer();
    const run = async (): Promise<void> => {
      const worker = workerOf(house, desk);
      const schedule = startSchedule(() => visitAt(house.parts, house.clock.now), worker.wake);
      await schedule.stop();
      await untilDone(house);
      await worker.stop();
    };
    await run();
    expect(desk.letters).toEqual([]);
    house.clock.set('2026-03-12T07:00:30Z');
    await run();
    expect(desk.letters).toHaveLength(3);
  });

  it('plans 20,000 people in the memory of a few hundred', { timeout: 60_000 }, async () => {
    const { house, ctx, ask } = await begin(open, 20_000);
    const id = await ask();
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heap: number[] = [];
    const measured = {
      ...ctx,
      write: async <T>(work: Parameters<typeof ctx.write<T>>[0]): Promise<T> => {
        collect();
        heap.push(process.memoryUsage().heapUsed);
        return ctx.write(work);
      },
    };
    await planWave(measured, id);
    expect(heap).toHaveLength(35);
    expect((Math.max(...heap) - heap[1]!) / 1e6).toBeLessThan(2);
    expect(await house.store.$count(house.store.t.invitations)).toBe(20_000);
  });
});
