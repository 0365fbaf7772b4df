// What is wrong in a box, with a clock, or with an administrator's haste does no harm to a count: it is left out, waited for, or said.
import { and, eq, isNotNull } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { scoresText, type Words, wordsText } from '#domain/ballot-paper.ts';
import type { BallotRow } from '#db/ballots.ts';
import { castBallot } from '#services/ballot-box.ts';
import { type Context, onBehalfOf } from '#services/context.ts';
import { closeWave } from '#services/publisher.ts';
import { endWave, putCleaningLeft, putWavesDue } from '#services/waves.ts';
import { askEmployees } from '#tests/support/asked.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { logOf } from '#tests/support/log.ts';
import { ballotMaker, type Maker } from '#tests/support/papers.ts';
import { ballot, cast, openWave, type OpenWave } from '#tests/support/results.ts';
import { voteBy } from '#tests/support/voter.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';

type At = { house: House; company: Company; ctx: Context; team: string; other: string; wave: OpenWave; make: Maker };

const votes = (n: number) => Array.from({ length: n }, (_, i) => ({ answers: ballot((i % 5) + 1, 9), comment: `Nr ${i}` }));

onBothDatabases('closing a wave', ({ open }) => {
  async function setUp(): Promise<At> {
    const house = openHouse(await open());
    const company = await found(house);
    const [team, other] = [await company.team('Nord'), await company.team('Sud')];
    const wave = await openWave(house, company);
    const ctx = onBehalfOf(house.visit(), company.id);
    return { house, company, ctx, team, other, wave, make: await ballotMaker(ctx, company.id, wave.id) };
  }
  const stateOf = async ({ house, wave }: At) => {
    const [row] = await house.store
      .select({ state: house.store.t.waves.state })
      .from(house.store.t.waves)
      .where(eq(house.store.t.waves.id, wave.id));
    const { waveKeys, ballotKeys, snapshots, outbox } = house.store.t;
    const [failed] = await house.store.select({ fault: outbox.fault }).from(outbox).where(isNotNull(outbox.failedAt));
    return {
      wave: row?.state,
      ballots: await house.box.$count(house.box.t.ballots),
      keys:
        (await house.store.$count(waveKeys, isNotNull(waveKeys.privateKey))) +
        (await house.store.$count(ballotKeys, isNotNull(ballotKeys.privateKey))),
      snapshots: await house.store.$count(snapshots),
      trouble: failed?.fault ?? null,
    };
  };

  it('stops when more ballots lie in a box than papers were signed, says so, and goes on when that is settled', async () => {
    const at = await setUp();
    const { house, company, wave, team } = at;
    await cast(house, company, wave, team, votes(12));
    await castBallot(house, await at.make(team, 'scores', scoresText(ballot(1, 0))));
    const anna = await house.signedInAs(await company.member('admin'));
    await anna.post(`/waves/${wave.id}/close`, {});
    const log = await logOf(() => workOff(house, deskMailer()));
    expect(log).toContain('moreBallotsThanPapers');
    const stopped = { wave: 'open', ballots: 25, keys: 5, snapshots: 0, trouble: 'conflict: moreBallotsThanPapers' };
    expect(await stateOf(at)).toEqual(stopped);
    const page = await (await anna.get(`/waves/${wave.id}`)).text();
    expect(page).toContain('More ballots lie in a team’s box than papers were given out.');
    expect(page).not.toContain('moreBallotsThanPapers');
    await putWavesDue(house.visit());
    await workOff(house, deskMailer());
    expect(await stateOf(at)).toEqual(stopped);
    // It turns out that somebody's papers were not noted.
    const { invitations: i, signings: s } = house.store.t;
    const [one] = await house.store.select().from(i).limit(1);
    const id = house.newId(16);
    await house.store.write(async (tx) => {
      await tx.insert(tx.t.invitations).values({ ...one!, id, occasion: id });
      await tx.insert(tx.t.signings).values({ organizationId: company.id, waveId: wave.id, invitationId: id, blindedHash: id });
    });
    await endWave(await house.contextOf(await company.member('admin')), wave.id);
    await workOff(house, deskMailer());
    expect(await stateOf(at)).toEqual({ wave: 'closed', ballots: 0, keys: 0, snapshots: 1, trouble: null });
    expect(await house.store.$count(s)).toBe(0);
  });

  it('counts nothing and keeps every key when the box does not know the wave, or was emptied already; says so, and goes on with the right box', async () => {
    const at = await setUp();
    const { house, company, wave, team } = at;
    await cast(house, company, wave, team, votes(12));
    const { boxWaves: w } = house.box.t;
    const isThisOne = eq(w.waveId, wave.id);
    const [known] = await house.box.select().from(w).where(isThisOne);
    await house.box.write((tx) => tx.delete(tx.t.boxWaves).where(isThisOne));
    await endWave(await house.contextOf(await company.member('admin')), wave.id);
    await logOf(() => workOff(house, deskMailer()));
    expect(await stateOf(at)).toEqual({ wave: 'open', ballots: 24, keys: 5, snapshots: 0, trouble: 'conflict: ballotBoxLost' });
    const page = await (await (await house.signedInAs(await company.member('admin'))).get(`/waves/${wave.id}`)).text();
    expect(page).toContain('This is not the ballot box in which the answers of this survey lie');
    await house.box.write((tx) => tx.insert(tx.t.boxWaves).values({ ...known!, state: 'emptied' }));
    await expect(closeWave(at.ctx, wave.id)).rejects.toMatchObject({ code: 'ballotBoxLost' });
    await house.box.write((tx) => tx.update(tx.t.boxWaves).set({ state: 'open' }).where(isThisOne));
    await closeWave(at.ctx, wave.id);
    expect(await stateOf(at)).toMatchObject({ wave: 'closed', ballots: 0, keys: 0, snapshots: 1 });
    const [counted] = await house.store.select().from(house.store.t.snapshots);
    expect(counted).toMatchObject({ counted: 12, spoiled: 0 });
  });

  it('counts nothing under another secret than the wave was opened with, destroys nothing, and goes on with the right one', async () => {
    const at = await setUp();
    const { house, company, wave, team } = at;
    await cast(house, company, wave, team, votes(12));
    const other = { ...at.ctx, secret: 'another secret, as long as one has to be' };
    await expect(closeWave(other, wave.id)).rejects.toMatchObject({ kind: 'conflict', code: 'secretChanged' });
    expect(await stateOf(at)).toMatchObject({ wave: 'open', ballots: 24, keys: 5, snapshots: 0 });
    await closeWave(at.ctx, wave.id);
    expect(await stateOf(at)).toMatchObject({ wave: 'closed', ballots: 0, keys: 0, snapshots: 1 });
  });

  it('can be given up when what is missing is gone for good, and only then: nothing is published, nothing is left', async () => {
    const at = await setUp();
    const { house, company, wave, team } = at;
    await cast(house, company, wave, team, votes(12));
    const anna = await house.signedInAs(await company.member('admin'));
    expect((await anna.get(`/waves/${wave.id}/give-up`)).status).toBe(409);
    expect((await anna.post(`/waves/${wave.id}/give-up`, {})).status).toBe(409);
    await house.box.write((tx) => tx.delete(tx.t.boxWaves).where(eq(tx.t.boxWaves.waveId, wave.id)));
    await anna.post(`/waves/${wave.id}/close`, {});
    await logOf(() => workOff(house, deskMailer()));
    expect(await (await anna.get(`/waves/${wave.id}`)).text()).toContain(`/waves/${wave.id}/give-up`);
    expect(await (await anna.get(`/waves/${wave.id}/give-up`)).text()).toContain('it will never be counted');
    expect((await anna.post(`/waves/${wave.id}/give-up`, {})).headers.get('location')).toBe(`/waves/${wave.id}?done=waveGivenUp`);
    expect(await stateOf(at)).toEqual({ wave: 'cancelled', ballots: 0, keys: 0, snapshots: 0, trouble: null });
    expect(await house.store.$count(house.store.t.signings)).toBe(0);
    expect((await anna.post(`/waves/${wave.id}/give-up`, {})).status).toBe(409);
    const paul = await house.signedInAs(await company.member('leader'));
    expect((await paul.post(`/waves/${wave.id}/give-up`, {})).status).toBe(404);
    await expect(closeWave(at.ctx, wave.id)).rejects.toMatchObject({ code: 'waveNotOpen' });
  });

  it('counts what it can read, and leaves out what was changed, moved, sealed to somebody else or is no answer', async () => {
    const at = await setUp();
    const { house, company, wave, team, other, make } = at;
    await cast(house, company, wave, team, votes(12));
    await cast(house, company, wave, other, votes(6));
    const { ballots: b } = house.box.t;
    const rows = await house.box
      .select()
      .from(b)
      .where(and(eq(b.teamId, team), eq(b.kind, 'scores')));
    const [changed, moved, swapped, relabelled] = rows;
    const spoil = (id: string, values: Partial<BallotRow>) =>
      house.box.write((tx) => tx.update(tx.t.ballots).set(values).where(eq(tx.t.ballots.id, id)));
    await spoil(changed!.id, { sealed: `${changed!.sealed.startsWith('A') ? 'B' : 'A'}${changed!.sealed.slice(1)}` });
    await spoil(moved!.id, { teamId: other });
    await spoil(swapped!.id, { enc: relabelled!.enc });
    await spoil(relabelled!.id, { kind: 'comment' });
    // A ballot that was moved is one too many where it is now, and so are words that nobody had a paper for.
    await expect(closeWave(at.ctx, wave.id)).rejects.toMatchObject({ code: 'moreBallotsThanPapers' });
    await spoil(moved!.id, { teamId: team });
    await spoil(relabelled!.id, { kind: 'scores' });
    await house.box.write((tx) => tx.delete(tx.t.ballots).where(and(eq(tx.t.ballots.teamId, other), eq(tx.t.ballots.kind, 'comment'))));
    await house.box.write((tx) => tx.update(tx.t.boxWaves).set({ state: 'open' }));
    for (const text of ['no JSON', '[]', 'null', '"4"']) await castBallot(house, await make(other, 'comment', text));
    await closeWave(at.ctx, wave.id);
    const [counted] = await house.store.select().from(house.store.t.snapshots);
    // Changed, and with the seal of another: the ballot whose seal was taken is good again.
    expect(counted).toMatchObject({ counted: 16, spoiled: 2 + 4 });
  });

  it('is not left half done when it is given up after the snapshot: keys go as soon as they can', async () => {
    const at = await setUp();
    const { house, company, wave, team } = at;
    await cast(house, company, wave, team, votes(12));
    const scrub = async (): Promise<void> => {
      throw new Error('somebody reads');
    };
    await expect(closeWave({ ...at.ctx, box: { ...at.ctx.box, scrub } }, wave.id)).rejects.toThrow('somebody reads');
    await house.store.write((tx) => tx.update(tx.t.waveKeys).set({ privateKey: 'as if it had been cut off before' }));
    expect(await stateOf(at)).toMatchObject({ wave: 'closed', keys: 1, ballots: 0 });
    await putCleaningLeft(house.visit());
    await house.store.write((tx) =>
      tx.update(tx.t.outbox).set({ failedAt: house.clock.now, fault: 'x' }).where(eq(tx.t.outbox.kind, 'closeWave')),
    );
    await putCleaningLeft(house.visit());
    expect(await house.store.$count(house.store.t.outbox, isNotNull(house.store.t.outbox.failedAt))).toBe(1);
    house.clock.pass({ hours: 1 });
    await putCleaningLeft(house.visit());
    await workOff(house, deskMailer());
    expect(await stateOf(at)).toEqual({ wave: 'closed', ballots: 0, keys: 0, snapshots: 1, trouble: null });
    await putCleaningLeft(house.visit());
    expect(await house.store.$count(house.store.t.outbox, eq(house.store.t.outbox.kind, 'closeWave'))).toBe(0);
  });

  it('gives a mailbox to one comment, and to none that stood beside another one before', async () => {
    const at = await setUp();
    const { house, company, wave, team, make } = at;
    await cast(
      house,
      company,
      wave,
      team,
      votes(11).map(({ answers }) => ({ answers })),
    );
    const mailbox = { id: 'm'.repeat(43), key: 'k'.repeat(87) };
    const said: Words[] = Array.from({ length: 11 }, (_, i) => ({ words: { open: `Nr ${i}` }, ...(i < 2 && { mailbox }) }));
    for (const words of said) await castBallot(house, await make(team, 'comment', wordsText(words)));
    await closeWave(at.ctx, wave.id);
    const { comments: c } = house.store.t;
    const withMailbox = await house.store.select().from(c).where(isNotNull(c.mailboxId));
    expect(withMailbox.map(({ mailboxId, mailboxKey }) => ({ id: mailboxId, key: mailboxKey }))).toEqual([mailbox]);
    const next = await openWave(house, company, { name: 'Autumn', surveyId: wave.surveyId });
    await cast(
      house,
      company,
      next,
      team,
      votes(11).map(({ answers }) => ({ answers })),
    );
    const again = await ballotMaker(at.ctx, company.id, next.id);
    for (const words of said) await castBallot(house, await again(team, 'comment', wordsText(words)));
    await closeWave(at.ctx, next.id);
    expect(await house.store.$count(c)).toBe(22);
    expect(await house.store.$count(c, isNotNull(c.mailboxId))).toBe(1);
  });

  it('waits for the end of the last day where the organization is, whatever the clock did, and takes ballots until then', async () => {
    const house = openHouse(await open());
    const company = await found(house, { timeZone: 'America/New_York' });
    const team = await company.team('Nord');
    const people = await Promise.all(Array.from({ length: 7 }, () => company.employee(team)));
    const asked = await askEmployees(house, company, { lastDay: '2026-03-12' });
    const state = async () => (await house.store.select({ state: house.store.t.waves.state }).from(house.store.t.waves))[0]!.state;
    const tick = async (): Promise<void> => {
      await putWavesDue(house.visit());
      await workOff(house, deskMailer());
    };
    // A clock that runs a week ahead puts the closing down, and is put right before anybody does it.
    house.clock.set('2026-03-20T12:00Z');
    await putWavesDue(house.visit());
    house.clock.set('2026-03-12T12:00Z');
    await tick();
    expect(await state()).toBe('open');
    // A quarter to midnight in New York, where it is tomorrow already in Greenwich.
    house.clock.set('2026-03-13T03:45Z');
    await tick();
    expect(await state()).toBe('open');
    for (const person of people) await voteBy(house, asked.paper(person), { answers: ballot(4, 9) });
    // The clock jumps ahead and back between the two: whoever does it looks again.
    house.clock.set('2026-03-13T04:01Z');
    await putWavesDue(house.visit());
    house.clock.set('2026-03-13T04:02Z');
    await tick();
    expect(await state()).toBe('closed');
    const [snapshot] = await house.store.select().from(house.store.t.snapshots);
    expect(snapshot).toMatchObject({ counted: 7, spoiled: 0, closedDay: '2026-03-13' });
  });

  it('is put down again when the clock was ahead while it was looked at, and early only by an administrator', async () => {
    const house = openHouse(await open());
    const company = await found(house);
    const team = await company.team('Nord');
    await Promise.all(Array.from({ length: 6 }, () => company.employee(team)));
    const asked = await askEmployees(house, company, { lastDay: '2026-03-12' });
    const { waves, outbox } = house.store.t;
    const state = async () => (await house.store.select({ state: waves.state }).from(waves))[0]!.state;
    const close = `close-${asked.waveId}`;
    house.clock.set('2026-03-14T12:00Z');
    await putWavesDue(house.visit());
    await house.store.write((tx) =>
      tx
        .update(tx.t.outbox)
        .set({ dueAt: new Date('2026-03-11T12:00Z') })
        .where(eq(tx.t.outbox.id, close)),
    );
    house.clock.set('2026-03-11T12:00Z');
    await workOff(house, deskMailer());
    expect(await state()).toBe('open');
    expect(await house.store.$count(outbox, eq(outbox.id, close))).toBe(0);
    await endWave(await house.contextOf(await company.member('admin')), asked.waveId);
    await workOff(house, deskMailer());
    expect(await state()).toBe('closed');
  });

  it('of one’s own haste is warned of in numbers, as far as they may be told', async () => {
    const house = openHouse(await open());
    const company = await found(house);
    const team = await company.team('Nord');
    const people = await Promise.all(Array.from({ length: 24 }, () => company.employee(team)));
    const asked = await askEmployees(house, company);
    for (const person of people.slice(0, 9)) await voteBy(house, asked.paper(person), { answers: ballot(4, 9) });
    const anna = await house.signedInAs(await company.member('admin'));
    const page = await (await anna.get(`/waves/${asked.waveId}/close`)).text();
    const told = '6–11';
    expect(page).toContain('24 letters have left');
    expect(page).toContain(told);
    expect(page).not.toMatch(/\b(9|15) (employees|letters|of)/);
    expect(page).toContain('Teams in which too few have answered stay hidden for good');
  });
});
