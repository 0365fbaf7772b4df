// Closing a wave publishes what the gate lets through, once, and leaves no ballot behind.
import { eq, isNotNull } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { ShownTeam, TeamResult } from '#domain/anonymity.ts';
import { teamMeans } from '#domain/engagement.ts';
import type { Answers } from '#domain/surveys.ts';
import { closedWaves, snapshotOf } from '#reports/engagement.ts';
import { onBehalfOf } from '#services/context.ts';
import { engagementQuestionnaire } from '#services/questionnaires.ts';
import { closeWave, snapshotHash } from '#services/publisher.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { ballot, cast, openWave } from '#tests/support/results.ts';

const many = (n: number, level: number, enps: number) => Array.from({ length: n }, () => ({ answers: ballot(level, enps) }));

function shown(result: TeamResult | undefined): ShownTeam {
  if (result === undefined || result.hidden) throw new Error('not shown');
  return result;
}

onBothDatabases('closing a wave', ({ open }) => {
  async function setUp(): Promise<{ house: House; company: Company; ctx: ReturnType<typeof onBehalfOf> }> {
    const house = openHouse(await open());
    const company = await found(house);
    return { house, company, ctx: onBehalfOf(house.visit(), company.id) };
  }

  async function published({ house, company }: { house: House; company: Company }, waveId: string) {
    const leader = await house.contextOf(await company.member('leader'));
    const wave = (await closedWaves(house.store, leader.scope)).find((one) => one.id === waveId)!;
    return snapshotOf(house.store, leader.scope, wave);
  }

  it('publishes each team with all below it, under the organization', async () => {
    const at = await setUp();
    const { house, company, ctx } = at;
    const milano = await company.team('Nord > Milano');
    const como = await company.team('Nord > Como');
    const roma = await company.team('Sud > Roma');
    const nord = await company.team('Nord');
    const wave = await openWave(house, company);
    await cast(house, company, wave, milano, many(10, 4, 10));
    await cast(house, company, wave, como, many(10, 2, 0));
    await cast(house, company, wave, roma, many(12, 3, 8));
    await closeWave(ctx, wave.id);
    const { results, wave: closed, tree } = await published(at, wave.id);
    expect(shown(results.get(milano)).measures).toMatchObject({
      autonomy: { value: 4 },
      overall: { value: 4 },
      enps: { value: 1 },
      'item:autonomy2': { value: 4 },
    });
    expect(shown(results.get(nord))).toMatchObject({
      n: { exact: 20 },
      measures: { overall: { value: 3 }, enps: { value: 0 } },
      distributions: { enps: [10, 0, 10] },
    });
    expect(shown(results.get(company.id))).toMatchObject({ n: { exact: 32 }, distributions: { enps: [10, 12, 10] } });
    expect(closed).toMatchObject({ closedDay: '2026-03-10', threshold: 5 });
    expect(tree.find((team) => team.id === milano)).toMatchObject({ name: 'Milano', parentId: nord });
  });

  it('agrees with a count of all raw ballots, whoever skipped what', async () => {
    const at = await setUp();
    const { house, company, ctx } = at;
    const teams = [await company.team('A > One'), await company.team('A > Two'), await company.team('B')];
    const wave = await openWave(house, company, { threshold: 2 });
    const raw: { team: string; answers: Answers }[] = [];
    for (const [t, team] of teams.entries()) {
      const ballots = Array.from({ length: 40 }, (_, i) => {
        const answers = Object.fromEntries(
          Object.entries(ballot(1 + ((i * (t + 2)) % 5), (i * 7 + t) % 11)).filter((__, at) => (at + i) % 6 !== 0),
        );
        return { answers };
      });
      raw.push(...ballots.map(({ answers }) => ({ team, answers })));
      await cast(house, company, wave, team, ballots);
    }
    await closeWave(ctx, wave.id);
    const { results } = await published(at, wave.id);
    const means = teamMeans(engagementQuestionnaire(), raw);
    for (const team of teams) {
      const { measures } = shown(results.get(team));
      const expected = means.get(team)!;
      expect(measures['overall']!.value).toBeCloseTo(expected.overall.mean!, 12);
      for (const [id, item] of Object.entries(expected.items)) expect(measures[`item:${id}`]!.value).toBeCloseTo(item.mean!, 12);
    }
  });

  it('hides a team of four, and one more so that no subtraction finds it', async () => {
    const at = await setUp();
    const { house, company, ctx } = at;
    const [four, six, twenty] = [await company.team('Nord > Four'), await company.team('Nord > Six'), await company.team('Nord > Twenty')];
    const wave = await openWave(house, company);
    await cast(house, company, wave, four, many(4, 1, 0));
    await cast(house, company, wave, six, many(6, 4, 9));
    await cast(house, company, wave, twenty, many(20, 4, 9));
    await closeWave(ctx, wave.id);
    const { results } = await published(at, wave.id);
    const nord = await company.team('Nord');
    expect(results.get(four)).toMatchObject({ teamId: four, hidden: true, shownWith: nord });
    expect(results.get(six)).toMatchObject({ teamId: six, hidden: true, shownWith: nord });
    expect(shown(results.get(twenty)).n).toEqual({ exact: 20 });
    expect(shown(results.get(nord)).n).toEqual({ exact: 30 });
    const [row] = await house.store.select().from(house.store.t.snapshots);
    expect(JSON.stringify(row!.cells)).not.toContain('"exact":4');
  });

  it('leaves no ballot and no words, but of who took part the day', async () => {
    const at = await setUp();
    const { house, company, ctx } = at;
    const team = await company.team('Nord');
    const employee = await company.employee(team);
    const wave = await openWave(house, company);
    const invitation = {
      organizationId: company.id,
      id: house.newId(16),
      waveId: wave.id,
      surveyId: wave.surveyId,
      version: 1,
      kind: 'engagement' as const,
      employeeId: employee,
      occasion: employee,
      teamId: team,
      locale: 'en',
      state: 'sent' as const,
      lastDay: '2026-03-15',
      answeredDay: '2026-03-09',
    };
    await house.store.write((tx) => tx.insert(tx.t.invitations).values(invitation));
    const words = Array.from({ length: 12 }, (_, i) => `Word ${String(12 - i).padStart(2, '0')}`);
    await cast(
      house,
      company,
      wave,
      team,
      words.map((comment, i) => ({ answers: ballot((i % 5) + 1, 9), comment })),
    );
    await closeWave(ctx, wave.id);
    const { invitations: i, signings, waveKeys, ballotKeys } = house.store.t;
    const { ballots, boxKeys, boxWaves, receipts } = house.box.t;
    expect(await house.box.$count(ballots)).toBe(0);
    expect(await house.box.$count(boxKeys)).toBe(0);
    expect(await house.box.select({ state: boxWaves.state }).from(boxWaves)).toEqual([{ state: 'emptied' }]);
    expect(await house.box.$count(receipts)).toBe(24);
    expect(await house.store.$count(signings)).toBe(0);
    expect(await house.store.$count(waveKeys, isNotNull(waveKeys.privateKey))).toBe(0);
    expect(await house.store.$count(ballotKeys, isNotNull(ballotKeys.privateKey))).toBe(0);
    expect(await house.store.select({ day: i.answeredDay, sentAt: i.sentAt }).from(i).where(eq(i.id, invitation.id))).toEqual([
      { day: '2026-03-09', sentAt: null },
    ]);
    const { comments: c } = house.store.t;
    const said = await house.store.select({ teamId: c.teamId, questionId: c.questionId, text: c.text }).from(c).orderBy(c.text);
    expect(said).toEqual(words.toSorted().map((text) => ({ teamId: team, questionId: 'open', text })));
  });

  it('keeps nine comments to itself, whatever the threshold of scores', async () => {
    const at = await setUp();
    const { house, company, ctx } = at;
    const team = await company.team('Nord');
    const wave = await openWave(house, company, { threshold: 5 });
    await cast(
      house,
      company,
      wave,
      team,
      Array.from({ length: 9 }, (_, i) => ({ answers: ballot(3, 7), comment: `secret ${i}` })),
    );
    await closeWave(ctx, wave.id);
    const [row] = await house.store.select().from(house.store.t.snapshots);
    expect(JSON.stringify(row)).not.toContain('secret');
  });

  it('happens once: a second call, at the same time or later, changes nothing', async () => {
    const at = await setUp();
    const { house, company, ctx } = at;
    const nord = await company.team('Nord');
    const wave = await openWave(house, company);
    await cast(house, company, wave, nord, many(7, 3, 9));
    await Promise.all([closeWave(ctx, wave.id), closeWave(ctx, wave.id)]);
    const rows = await house.store.select().from(house.store.t.snapshots);
    house.clock.pass({ days: 1 });
    await closeWave(onBehalfOf(house.visit(), company.id), wave.id);
    expect(await house.store.select().from(house.store.t.snapshots)).toEqual(rows);
    expect(rows).toHaveLength(1);
    const { audit } = house.store.t;
    expect(await house.store.select({ action: audit.action, memberId: audit.memberId }).from(audit)).toEqual([
      { action: 'waveClosed', memberId: 'coro' },
    ]);
  });

  it('leaves everything as it was when it is cut off in the middle', async () => {
    const at = await setUp();
    const { house, company, ctx } = at;
    const nord = await company.team('Nord');
    const wave = await openWave(house, company);
    await cast(house, company, wave, nord, many(7, 3, 9));
    const cutOff = {
      ...ctx,
      newId: () => {
        throw new Error('the power went');
      },
    };
    await expect(closeWave(cutOff, wave.id)).rejects.toThrow('the power went');
    const { snapshots, waves } = house.store.t;
    expect(await house.box.$count(house.box.t.ballots)).toBe(7);
    expect(await house.store.$count(snapshots)).toBe(0);
    expect(await house.store.select({ state: waves.state }).from(waves)).toEqual([{ state: 'open' }]);
    await closeWave(ctx, wave.id);
    expect(await house.store.$count(snapshots)).toBe(1);
  });

  it('of customers only ends: their answers are figures already', async () => {
    const { house, company, ctx } = await setUp();
    const wave = await openWave(house, company);
    await house.store.write((tx) => tx.update(tx.t.waves).set({ kind: 'customer' }).where(eq(tx.t.waves.id, wave.id)));
    await closeWave(ctx, wave.id);
    const { snapshots, waves } = house.store.t;
    expect(await house.store.$count(snapshots)).toBe(0);
    expect(await house.store.select({ state: waves.state }).from(waves)).toEqual([{ state: 'closed' }]);
  });

  it('refuses what is not open, and what is somebody else’s', async () => {
    const { house, company, ctx } = await setUp();
    const wave = await openWave(house, company);
    await house.store.write((tx) => tx.update(tx.t.waves).set({ state: 'planned' }).where(eq(tx.t.waves.id, wave.id)));
    await expect(closeWave(ctx, wave.id)).rejects.toMatchObject({ kind: 'conflict', code: 'waveNotOpen' });
    const other = await found(house, { name: 'Other' });
    await expect(closeWave(onBehalfOf(house.visit(), other.id), wave.id)).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('seals what it keeps: the hash is the same when the snapshot is read back', async () => {
    const { house, company, ctx } = await setUp();
    const team = await company.team('Nord');
    const wave = await openWave(house, company);
    await cast(
      house,
      company,
      wave,
      team,
      Array.from({ length: 11 }, (_, i) => ({ answers: ballot((i % 5) + 1, i % 11), comment: `Nr ${i}` })),
    );
    await closeWave(ctx, wave.id);
    const [row] = await house.store.select().from(house.store.t.snapshots);
    const comments = await house.store.select().from(house.store.t.comments);
    expect(comments).toHaveLength(11);
    expect(snapshotHash(row!.cells, comments)).toBe(row!.hash);
    expect(row).toMatchObject({ counted: 11, spoiled: 0 });
    expect(row!.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes a wave without a single ballot', async () => {
    const at = await setUp();
    const wave = await openWave(at.house, at.company);
    const team = await at.company.team('Late');
    await closeWave(at.ctx, wave.id);
    const { results } = await published(at, wave.id);
    expect(results.get(team)).toBeUndefined();
    expect(results.get(at.company.id)).toMatchObject({ hidden: true });
  });
});

describe('the hash', () => {
  const said = (id: string, text: string) => ({ id, teamId: 't', questionId: 'open', text, mailboxId: null, mailboxKey: null });
  it('depends on every value and on no order of fields or comments', () => {
    expect(snapshotHash([{ a: 1, b: { c: 2, d: 3 } }], [])).toBe(snapshotHash([{ b: { d: 3, c: 2 }, a: 1 }], []));
    expect(snapshotHash([{ a: 1 }], [])).not.toBe(snapshotHash([{ a: 2 }], []));
    expect(snapshotHash([1, 2], [])).not.toBe(snapshotHash([2, 1], []));
    expect(snapshotHash([], [said('a', 'Yes'), said('b', 'No')])).toBe(snapshotHash([], [said('b', 'No'), said('a', 'Yes')]));
    expect(snapshotHash([], [said('a', 'Yes')])).not.toBe(snapshotHash([], [said('a', 'No')]));
  });
});
