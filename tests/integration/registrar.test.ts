// The registrar signs everybody's ballot papers once, without seeing them, and only while the wave is open.
import { eq, isNotNull } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { verifyProof } from '#domain/manifest.ts';
import type { Visit } from '#services/context.ts';
import { closeWave } from '#services/publisher.ts';
import { cancelLetters } from '#services/sending.ts';
import { type Papers, papersOf, signPapers } from '#services/registrar.ts';
import { paperTokenOf } from '#services/paper-tokens.ts';
import { sha256 } from '#services/manifests.ts';
import { tokenOf } from '#services/tokens.ts';
import { createWave, planWave } from '#services/waves.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { aboutToBeAsked, blinded } from '#tests/support/opening.ts';

const unknown = { kind: 'notFound', code: 'notFound' };

onBothDatabases('the registrar', ({ open }) => {
  let house: House;
  let asked: Awaited<ReturnType<typeof aboutToBeAsked>>;
  beforeEach(async () => {
    house = openHouse(await open());
    asked = await aboutToBeAsked(house, { Nord: 2, 'Nord > Duomo': 6, 'Nord > Lago': 3 });
    await planWave(await asked.ctx(), asked.waveId);
  });
  const papers = async (personId: string) => papersOf(house.visit(), await asked.paper(personId));
  const close = () => house.store.write((tx) => tx.update(tx.t.waves).set({ state: 'closed' }).where(eq(tx.t.waves.id, asked.waveId)));

  it('says to each what was settled when the wave opened, and to all of a team the same', async () => {
    const zoe = await papers(asked.person('Nord > Duomo'));
    expect(zoe).toMatchObject({
      organizationId: asked.lumen.id,
      waveId: asked.waveId,
      waveName: 'March',
      state: 'open',
      team: { id: asked.team('Nord > Duomo'), name: 'Duomo', eligible: 6 },
      ownTeam: undefined,
      threshold: 5,
      commentThreshold: 10,
      lastDay: '2026-03-24',
      issuedDay: null,
    });
    expect(await papers(asked.person('Nord > Duomo', 1))).toEqual(zoe);
    expect(await verifyProof(sha256, headOf(zoe), { ...zoe.team, keys: zoe.keys! }, zoe.proof)).toBe(zoe.manifest);
  });

  it('tells those of a small team where their ballots count, and a supervisor that it is above', async () => {
    expect(await papers(asked.person('Nord > Lago'))).toMatchObject({
      team: { name: 'Nord', eligible: 5 },
      ownTeam: { id: asked.team('Nord > Lago'), name: 'Lago', why: 'small' },
    });
    const other = openHouse(await open());
    const there = await aboutToBeAsked(other, { Nord: 5, 'Nord > Duomo': 6 });
    const head = there.person('Nord > Duomo');
    const [{ email }] = (await other.store
      .select({ email: other.store.t.employees.email })
      .from(other.store.t.employees)
      .where(eq(other.store.t.employees.id, head))) as [{ email: string }];
    await there.lumen.member('supervisor', { email, supervises: [there.team('Nord > Duomo')], name: 'Anna' });
    await planWave(await there.ctx(), there.waveId);
    const anna = await papersOf(other.visit(), await there.paper(head));
    expect(anna).toMatchObject({ team: { name: 'Nord', eligible: 6 }, ownTeam: { name: 'Duomo', why: 'supervises' } });
    const zoe = await papersOf(other.visit(), await there.paper(there.person('Nord > Duomo', 1)));
    expect(zoe).toMatchObject({ team: { name: 'Duomo', eligible: 5 }, supervisor: 'Anna' });
  });

  it('signs what it cannot read, marks the day and nothing finer, and ends the reminders', async () => {
    const zoe = asked.person('Nord > Duomo');
    const paper = await asked.paper(zoe);
    const { scores, comment, asked: both } = await blinded(house, paper);
    const signed = await signPapers(house.visit(), paper, both);
    scores.finish(signed.scores);
    comment.finish(signed.comment);
    expect(await asked.invitationOf(zoe)).toMatchObject({ answeredDay: '2026-03-10', dueAt: null });
    expect((await papers(zoe)).issuedDay).toBe('2026-03-10');
    expect((await papers(asked.person('Nord > Duomo', 1))).issuedDay).toBeNull();
    const kept = JSON.stringify(await house.store.select().from(house.store.t.signings));
    for (const secret of [both.scores, both.comment, signed.scores, paper]) expect(kept).not.toContain(secret.slice(0, 20));
  });

  it('answers the same asked again byte for byte, also at the same time, and nothing else ever again', async () => {
    const zoe = asked.person('Nord > Duomo');
    const paper = await asked.paper(zoe);
    const [one, other] = [await blinded(house, paper), await blinded(house, paper)];
    const answers = await Promise.all(Array.from({ length: 8 }, () => signPapers(house.visit(), paper, one.asked)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    await expect(signPapers(house.visit(), paper, other.asked)).rejects.toMatchObject({ kind: 'conflict', code: 'alreadyIssued' });
    await expect(signPapers(house.visit(), paper, { ...one.asked, comment: other.asked.comment })).rejects.toMatchObject({
      code: 'alreadyIssued',
    });
    expect(await signPapers(house.visit(), paper, one.asked)).toEqual(answers[0]);
  });

  it('signs for one of many who come with one link at the same moment', async () => {
    const paper = await asked.paper(asked.person('Nord > Duomo'));
    const comers = await Promise.all(Array.from({ length: 8 }, () => blinded(house, paper)));
    const outcomes = await Promise.allSettled(comers.map((one) => signPapers(house.visit(), paper, one.asked)));
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const refusals = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refusals).toEqual(Array(7).fill(expect.objectContaining({ code: 'alreadyIssued' })));
    expect(await house.store.$count(house.store.t.signings)).toBe(1);
  });

  it('refuses numbers that are none, and then the link is as good as before', async () => {
    const paper = await asked.paper(asked.person('Nord > Duomo'));
    const { asked: both } = await blinded(house, paper);
    const junk = ['', 'x', both.scores.slice(1), `${both.scores}A`, 'A'.repeat(342), '_'.repeat(341) + 'w', `${both.scores.slice(0, -1)}=`];
    for (const bad of junk) {
      await expect(signPapers(house.visit(), paper, { ...both, scores: bad })).rejects.toMatchObject({
        kind: 'invalid',
        faults: [{ field: 'scores', code: 'malformed' }],
      });
      await expect(signPapers(house.visit(), paper, { ...both, comment: bad })).rejects.toMatchObject({
        faults: [{ field: 'comment', code: 'malformed' }],
      });
    }
    expect((await papersOf(house.visit(), paper)).issuedDay).toBeNull();
    await signPapers(house.visit(), paper, both);
  });

  it('knows no link that it did not send, that was taken back, or of a wave that is not open yet', async () => {
    const zoe = asked.person('Nord > Duomo');
    const invitationId = (await asked.invitationOf(zoe)).id;
    const { secret } = house.parts;
    const { asked: both } = await blinded(house, await asked.paper(zoe));
    const enzo = asked.person('Nord > Duomo', 1);
    const cancelled = await asked.paper(enzo);
    await house.store.write((tx) => cancelLetters(tx, asked.lumen.id, { employeeId: enzo }));
    const links = [
      cancelled,
      paperTokenOf('another secret, of another house!', { organizationId: asked.lumen.id, invitationId }),
      paperTokenOf(secret, { organizationId: 'ombra00001', invitationId }),
      tokenOf(secret, { organizationId: asked.lumen.id, invitationId }),
      'x'.repeat(22),
      'x'.repeat(23),
      '',
      "' or 1=1 --",
    ];
    for (const link of links) {
      await expect(papersOf(house.visit(), link)).rejects.toMatchObject(unknown);
      await expect(signPapers(house.visit(), link, both)).rejects.toMatchObject(unknown);
    }
    const later = await createWave(await asked.ctx(), {
      surveyId: asked.surveyId,
      name: 'April',
      day: '2026-04-01',
      lastDay: '2026-04-15',
      teamIds: [asked.team('Nord')],
    });
    expect(later).not.toBe(asked.waveId);
    house.clock.set('2026-03-09T09:00:00Z');
    await expect(papersOf(house.visit(), await asked.paper(zoe))).rejects.toMatchObject(unknown);
  });

  it('signs until the last day is over where the organization is, and never after the wave has closed', async () => {
    const [zoe, enzo] = [asked.person('Nord > Duomo'), asked.person('Nord > Duomo', 1)];
    const [first, second] = [await asked.paper(zoe), await asked.paper(enzo)];
    const [one, two] = [await blinded(house, first), await blinded(house, second)];
    house.clock.set('2026-03-24T22:59:00Z'); // 23:59 in Rome
    await signPapers(house.visit(), first, one.asked);
    house.clock.set('2026-03-24T23:00:00Z');
    await expect(signPapers(house.visit(), second, two.asked)).rejects.toMatchObject({ kind: 'conflict', code: 'waveNotOpen' });
    expect(await papersOf(house.visit(), second)).toMatchObject({ state: 'waiting', keys: null });
    house.clock.set('2026-03-20T09:00:00Z');
    await close();
    for (const [paper, { asked: both }] of [
      [first, one],
      [second, two],
    ] as const)
      await expect(signPapers(house.visit(), paper, both)).rejects.toMatchObject({ kind: 'conflict', code: 'waveNotOpen' });
    expect(await papersOf(house.visit(), first)).toMatchObject({ state: 'closed', keys: null, issuedDay: '2026-03-24' });
    expect((await asked.invitationOf(enzo)).answeredDay).toBeNull();
  });

  it('signs nothing once the keys are destroyed', async () => {
    const paper = await asked.paper(asked.person('Nord > Duomo'));
    const { asked: both } = await blinded(house, paper);
    await house.store.write((tx) => tx.update(tx.t.ballotKeys).set({ privateKey: null }));
    await expect(signPapers(house.visit(), paper, both)).rejects.toMatchObject({ code: 'waveNotOpen' });
    expect((await papersOf(house.visit(), paper)).issuedDay).toBeNull();
  });

  it('leaves no trace when it signs in the very instant in which the wave closes', async () => {
    const paper = await asked.paper(asked.person('Nord > Duomo'));
    const { asked: both } = await blinded(house, paper);
    const visit = house.visit();
    let noted = (): void => {};
    const isNoted = new Promise<void>((ok) => (noted = ok));
    const slowly: Visit['write'] = (work) =>
      visit.write(async (tx) => {
        const done = await work(tx);
        noted();
        await new Promise((ok) => setTimeout(ok, 500));
        return done;
      });
    const signing = signPapers({ ...visit, write: slowly }, paper, both);
    await isNoted;
    await closeWave(await asked.ctx(), asked.waveId);
    await signing;
    const { signings, ballotKeys } = house.store.t;
    expect([await house.store.$count(signings), await house.store.$count(ballotKeys, isNotNull(ballotKeys.privateKey))]).toEqual([0, 0]);
    await expect(signPapers(visit, paper, both)).rejects.toMatchObject({ code: 'waveNotOpen' });
  });

  it('keeps of a link nothing that would open it, and of a key nothing that would sign without the secret', async () => {
    const paper = await asked.paper(asked.person('Nord > Duomo'));
    const rows = JSON.stringify([await asked.invitations(), await asked.keys(), await asked.waveKeys()]);
    expect(rows).not.toContain(paper);
    const other = openHouse(house.store);
    const thief = { ...other.visit(), secret: 'what somebody guessed who has the database' };
    const { asked: both } = await blinded(house, paper);
    await expect(signPapers(thief, paper, both)).rejects.toThrow(/unable to authenticate/);
    for (const { privateKey } of await asked.keys()) expect(Buffer.from(privateKey!, 'base64url').includes(Buffer.from('MII'))).toBe(false);
  });
});

const headOf = ({ organizationId: organization, waveId: wave, threshold, commentThreshold, seal, sizes }: Papers) => ({
  organization,
  wave,
  threshold,
  commentThreshold,
  seal,
  sizes,
});
