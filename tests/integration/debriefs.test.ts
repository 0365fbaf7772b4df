// The talks after a wave: who gets which, who is told when, what is written down, and what everybody reads of it.
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Actor } from '#domain/access.ts';
import { agreedFor, debriefOf, debriefsToHold, listDebriefs } from '#reports/debriefs.ts';
import { onBehalfOf } from '#services/context.ts';
import { writeDebrief } from '#services/debriefs.ts';
import { closeWave } from '#services/publisher.ts';
import { changeTeam } from '#services/teams.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { ballot, cast, openWave } from '#tests/support/results.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';

const words = { heard: 'Plans change too late.', action: 'The plan is fixed a week before.', byDay: '2026-04-15', byWhom: 'Ada and Bo' };
const empty = { heard: '', action: '', byDay: '', byWhom: '' };

type Played = Awaited<ReturnType<typeof played>>;

/** North has Day (12), and Dawn and Dusk, four each and so told together; South (14) has nobody of its own. Closed on Tuesday, 10 March. */
async function played(house: House) {
  const lumen = await found(house);
  const [day, dawn, dusk, south] = [
    await lumen.team('North > Day'),
    await lumen.team('North > Dawn'),
    await lumen.team('North > Dusk'),
    await lumen.team('South'),
  ];
  const north = await lumen.team('North');
  const person = (name: string, supervises: readonly string[]) =>
    lumen.member('supervisor', { name, supervises: [...supervises], email: `${name.toLowerCase()}@lumen.example` });
  const people = {
    anna: await person('Anna', [day, dawn]),
    bo: await person('Bo', [dusk]),
    cleo: await lumen.member('supervisor', { name: 'Cleo', supervises: [dusk], email: 'cleo@lumen.example', locale: 'it' }),
    nora: await person('Nora', [north]),
    lea: await lumen.member('leader', { name: 'Lea', email: 'lea@lumen.example' }),
  };
  const wave = await openWave(house, lumen);
  const say = (team: string, n: number, level: number) =>
    cast(
      house,
      lumen,
      wave,
      team,
      Array.from({ length: n }, () => ({ answers: ballot(level, 8) })),
    );
  await say(day, 12, 4);
  await say(dawn, 4, 2);
  await say(dusk, 4, 3);
  await say(south, 14, 5);
  await closeWave(onBehalfOf(house.visit(), lumen.id), wave.id);
  return { lumen, wave: wave.id, day, dawn, dusk, south, north, ...people };
}

async function begin(open: () => Promise<Parameters<typeof openHouse>[0]>): Promise<Played & { house: House }> {
  const house = openHouse(await open());
  return { house, ...(await played(house)) };
}

const write = async (house: House, actor: Actor, waveId: string, teamId: string, typed: object = words, seenRevision = 0) =>
  writeDebrief(await house.contextOf(actor), { waveId, teamId }, { seenRevision, typed });

const toHold = async (house: House, actor: Actor): Promise<string[]> => {
  const { db, scope, now } = await house.contextOf(actor);
  return (await debriefsToHold(db, scope, now)).lines.map((line) => line.teamName);
};

/** Whom each letter went to and its subject, in the order of the addresses; the desk is empty afterwards. */
function taken(mailer: ReturnType<typeof deskMailer>): string[] {
  const letters = mailer.letters.splice(0);
  return letters.map(({ to, subject }) => `${to.address.split('@')[0]}: ${subject}`).toSorted();
}

onBothDatabases('the talks after a wave', ({ open }) => {
  it('are of every supervised team that is shown or told with others, and of the leaders', async () => {
    const { house, wave, anna, bo, cleo, nora, lea } = await begin(open);
    const { db, scope, now } = await house.contextOf(lea);
    const { lines, wave: latest } = await listDebriefs(db, scope, undefined, now);
    expect(latest).toEqual({ id: wave, name: 'Spring', dueDay: '2026-03-24' });
    expect(lines.map(({ teamName, owners, stand, mine }) => [teamName, owners.join(), stand, mine])).toEqual([
      ['Lumen', 'Lea', 'due', true],
      ['Dawn', 'Anna', 'due', false],
      ['Day', 'Anna', 'due', false],
      ['Dusk', 'Bo,Cleo', 'due', false],
      ['North', 'Nora', 'due', false],
    ]);
    expect(await toHold(house, anna)).toEqual(['Dawn', 'Day']);
    expect(await toHold(house, bo)).toEqual(['Dusk']);
    expect(await toHold(house, cleo)).toEqual(['Dusk']);
    // Nora sees those below hers too, and holds her own.
    expect(await toHold(house, nora)).toEqual(['North']);
    expect(await toHold(house, lea)).toEqual(['Lumen']);
  });

  it('begin where the released result says so, and nothing more is told of a team that is told with others', async () => {
    const { house, wave, day, dawn, dusk, bo, nora, anna } = await begin(open);
    const of = async (actor: Actor, team: string) => {
      const { db, scope, now } = await house.contextOf(actor);
      return debriefOf(db, scope, wave, team, now);
    };
    expect((await of(anna, day)).ends).toEqual({ spread: 'alike', strongest: null, weakest: null });
    expect((await of(anna, day)).together).toBeNull();
    expect(await of(bo, dusk)).toMatchObject({ together: { names: ['Dawn'], n: 1 }, ends: { spread: 'alike' } });
    expect((await of(nora, dawn)).teamName).toBe('Dawn');
    await expect(of(bo, dawn)).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('are done when one of those who may has written all four, and are changed by revision', async () => {
    const { house, wave, dusk, bo, cleo, nora, lea, anna, lumen } = await begin(open);
    await expect(write(house, bo, wave, dusk, empty)).rejects.toMatchObject({ kind: 'invalid', faults: { length: 4 } });
    await expect(write(house, anna, wave, dusk)).rejects.toMatchObject({ kind: 'notFound' });
    await expect(write(house, nora, wave, lumen.id)).rejects.toMatchObject({ kind: 'notFound' });
    await expect(write(house, bo, 'no such wave', dusk)).rejects.toMatchObject({ kind: 'notFound' });
    await write(house, bo, wave, dusk);
    expect(await toHold(house, cleo)).toEqual([]);
    await expect(write(house, cleo, wave, dusk)).rejects.toMatchObject({ kind: 'conflict', code: 'somebodyWasFaster' });
    house.clock.pass({ days: 60 });
    // What was promised for a day that has passed may be reworded without promising another one.
    await write(house, nora, wave, dusk, { ...words, byWhom: 'Ada' }, 1);
    await expect(write(house, lea, wave, dusk, { ...words, byDay: '2026-04-16' }, 2)).rejects.toMatchObject({ code: 'dayInThePast' });
    const { db, scope, now } = await house.contextOf(bo);
    expect(await debriefOf(db, scope, wave, dusk, now)).toMatchObject({
      stand: 'done',
      revision: 2,
      writtenBy: 'Nora',
      agreement: { ...words, byWhom: 'Ada' },
    });
    const log = await house.store.select().from(house.store.t.audit);
    const said = log.filter((row) => row.action.startsWith('talk')).map((row) => [row.action, row.detail, row.subject]);
    expect(said).toEqual([
      ['talkWritten', { wave: 'Spring', name: 'Dusk' }, dusk],
      ['talkChanged', { wave: 'Spring', name: 'Dusk' }, dusk],
    ]);
  });

  it('take the words of one of two who write at the same moment', async () => {
    const { house, wave, dusk, bo, cleo, nora, lea } = await begin(open);
    const outcomes = await Promise.allSettled([bo, cleo, nora, lea].map((actor) => write(house, actor, wave, dusk)));
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const reasons: unknown[] = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(reasons).toMatchObject(Array.from({ length: 3 }, () => ({ code: 'somebodyWasFaster' })));
  });

  it('are told to those who hold them, recalled before the day to whoever has not written, and then to the leaders, each once', async () => {
    const { house, wave, dusk, dawn, day, bo, anna, north, nora } = await begin(open);
    const mailer = deskMailer();
    await workOff(house, mailer);
    expect(taken(mailer)).toEqual([
      'anna: The results of 2 of your teams are there',
      'bo: The results of Dusk are there',
      'cleo: Ci sono i risultati di Dusk',
      'lea: The results of the whole organization are there',
      'nora: The results of North are there',
    ]);
    await write(house, bo, wave, dusk);
    await write(house, anna, wave, dawn);
    house.clock.set('2026-03-20T08:00:00Z'); // nine o'clock in Rome, two working days before
    await workOff(house, mailer);
    expect(taken(mailer)).toEqual([
      'anna: Talk with Day by 24 Mar 2026',
      'lea: Talk with Lumen by 24 Mar 2026',
      'nora: Talk with North by 24 Mar 2026',
    ]);
    await write(house, anna, wave, day);
    await write(house, nora, wave, north);
    house.clock.set('2026-03-25T08:00:00Z');
    await workOff(house, mailer);
    expect(taken(mailer)).toEqual(['lea: 1 talk about the results overdue']);
    house.clock.pass({ days: 30 });
    await workOff(house, mailer);
    expect(taken(mailer)).toEqual([]);
  });

  it('are told with the ends and three questions, in the reader’s language and without anything that is not released', async () => {
    const { house, wave, dusk } = await begin(open);
    const mailer = deskMailer();
    await workOff(house, mailer);
    const to = (who: string) => mailer.letters.find((letter) => letter.to.address.startsWith(`${who}@`))!;
    const toBo = to('bo');
    expect(toBo.text).toContain('The four lie so close together that none stands out.');
    expect(toBo.text.match(/^- .*\?$/gm)).toHaveLength(3);
    expect(toBo.text).toContain('24 Mar 2026');
    expect(toBo.text).toContain(`/talks/${wave}/${dusk}`);
    const toAnna = to('anna');
    expect(toAnna.text).toContain('Dawn: The four');
    expect(toAnna.text).toContain('Day: The four');
    const toCleo = to('cleo');
    expect(toCleo.subject).toBe('Ci sono i risultati di Dusk');
    expect(toCleo.text).toContain('Le quattro sono così vicine che nessuna spicca.');
    expect(toCleo.html).toContain('lang="it"');
  });

  it('are read by everybody for their own team and above it, and it is said when nothing was written in time', async () => {
    const { house, wave, lumen, day, dusk, south, bo, lea } = await begin(open);
    const read = async (team: string) =>
      (await agreedFor(house.visit(), lumen.id, wave, team)).map((one) => [one.team, one.stand, one.agreement?.heard ?? null]);
    await write(house, bo, wave, dusk);
    expect(await read(dusk)).toEqual([
      ['Dusk', 'done', words.heard],
      ['North', 'due', null],
      [null, 'due', null],
    ]);
    // Nobody supervises South: the leaders answer for it.
    expect(await read(south)).toEqual([[null, 'due', null]]);
    house.clock.set('2026-03-24T12:00:00Z');
    expect((await read(day)).map(([, stand]) => stand)).toEqual(['due', 'due', 'due']);
    house.clock.set('2026-03-25T00:30:00Z');
    expect((await read(day)).map(([, stand]) => stand)).toEqual(['overdue', 'overdue', 'overdue']);
    await write(house, lea, wave, lumen.id);
    expect((await read(south))[0]).toEqual([null, 'done', words.heard]);
    expect(await agreedFor(house.visit(), lumen.id, 'no such wave', day)).toEqual([]);
    const ombra = await found(house, { name: 'Ombra' });
    expect(await agreedFor(house.visit(), ombra.id, wave, day)).toEqual([]);
  });

  it('pass to whoever answers for the team now, and keep the name that it had', async () => {
    const { house, wave, lumen, day, anna, nora, lea } = await begin(open);
    const admin = await house.contextOf(await lumen.member('admin'));
    await changeTeam(admin, day, { name: 'Renamed', parentId: null });
    await house.store.write((tx) => tx.delete(tx.t.supervisions).where(eq(tx.t.supervisions.memberId, anna.memberId)));
    expect(await toHold(house, anna)).toEqual([]);
    expect(await toHold(house, nora)).toEqual(['Dawn', 'North']);
    expect(await toHold(house, lea)).toEqual(expect.arrayContaining(['Lumen', 'Day']));
    await write(house, lea, wave, day);
    await house.store.write((tx) => tx.update(tx.t.members).set({ removedAt: house.clock.now }).where(eq(tx.t.members.id, lea.memberId)));
    const { db, scope, now } = await house.contextOf(await lumen.member('leader', { name: 'Max' }));
    expect(await debriefOf(db, scope, wave, day, now)).toMatchObject({ teamName: 'Day', writtenBy: null, stand: 'done' });
  });

  it('are none where nothing could be shown', async () => {
    const house = openHouse(await open());
    const lumen = await found(house);
    const team = await lumen.team('North');
    await lumen.member('supervisor', { supervises: [team] });
    const wave = await openWave(house, lumen);
    await cast(house, lumen, wave, team, [{ answers: ballot(4, 8) }]);
    await closeWave(onBehalfOf(house.visit(), lumen.id), wave.id);
    expect(await house.store.select().from(house.store.t.debriefs)).toEqual([]);
    expect((await house.store.select().from(house.store.t.outbox)).map((task) => task.kind)).not.toContain('tellOfTalks');
  });

  it('have pages that keep what was typed, and say who was faster', async () => {
    const { house, wave, dusk, bo, lea, lumen } = await begin(open);
    const [browser, leader] = [await house.signedInAs(bo), await house.signedInAs(lea)];
    const queue = await (await browser.get('/cases')).text();
    expect(queue).toContain(`href="/talks/${wave}/${dusk}"`);
    expect(await (await browser.get(`/teams/${dusk}`)).text()).toContain(`href="/talks/${wave}/${dusk}"`);
    const page = `/talks/${wave}/${dusk}`;
    const wrong = await browser.post(page, { seen: '0', ...words, byDay: 'soon' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('Plans change too late.');
    const right = await browser.post(page, { seen: '0', ...words });
    expect([right.status, right.headers.get('location')]).toEqual([303, `${page}?done=talkWritten`]);
    const late = await leader.post(page, { seen: '0', ...words, heard: 'Mine.' });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('Somebody was faster');
    expect(html).toContain('Plans change too late.');
    expect(html).toContain('Mine.');
    expect(html).toContain('name="seen" value="1"');
    expect(await (await browser.get('/cases')).text()).not.toContain(page);
    const list = await (await leader.get('/talks')).text();
    expect(list).toContain('1 of 5 talks held');
    expect(list).toContain(`/talks/${wave}/${lumen.id}`);
    expect((await leader.get(`/talks/${wave}/${lumen.id}`)).status).toBe(200);
    expect((await browser.get(`/talks/${wave}/${lumen.id}`)).status).toBe(404);
    expect((await browser.post(page, { seen: 'x', ...words })).status).toBe(422);
    const log = await (await browser.get('/audit')).text();
    expect(log).toContain('wrote down what was agreed after');
  });
});
