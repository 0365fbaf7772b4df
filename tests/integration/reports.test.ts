// What reports say is what a count of all raw rows says, for everybody as far as they may see, and never more than the gate lets through.
import { beforeEach, expect, expectTypeOf, it } from 'vitest';
import type { Actor } from '#domain/access.ts';
import type { AttributeTable, Combination, Released, ShownTeam, TeamResult } from '#domain/anonymity.ts';
import type { PublishedComment } from '#domain/comments.ts';
import type { Ends } from '#domain/debriefs.ts';
import type { TeamPoint } from '#domain/linkage.ts';
import { addCounts, countScores, nps, npsInterval } from '#domain/nps.ts';
import type { ToldChange } from '#domain/team-change.ts';
import { closedInTime, casesOfTeams } from '#reports/cases.ts';
import { closedWaves, historyOfTeam, snapshotOf, teamView } from '#reports/engagement.ts';
import { linkageOf } from '#reports/linkage.ts';
import { npsByMonth, npsOfTeams } from '#reports/nps.ts';
import { overviewOf } from '#reports/overview.ts';
import { teamReport } from '#reports/team.ts';
import { teamsIn } from '#reports/teams.ts';
import { onBehalfOf } from '#services/context.ts';
import { closeWave } from '#services/publisher.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { ballot, cast, customerSurvey, openWave, rollup } from '#tests/support/results.ts';
import type { resultsReady } from '#web/emails/results-ready.tsx';
import type { DebriefPage } from '#web/pages/debrief.tsx';
import type { LinkagePage } from '#web/pages/linkage.tsx';
import type { OverviewPage } from '#web/pages/overview.tsx';
import type { TeamPage } from '#web/pages/team.tsx';

const months = ['2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'];
const monthWindow = { from: '2026-01', to: '2026-03' };

onBothDatabases('reports', ({ open }) => {
  let house: House;
  let company: Company;
  let leader: Actor;
  let survey: string;
  let team: { nord: string; milano: string; como: string; sud: string };
  /** Every answer there is, as a person would count them: team, month, score. */
  let raw: { teamId: string; month: string; score: number }[];

  beforeEach(async () => {
    house = openHouse(await open());
    company = await found(house);
    leader = await company.member('leader');
    survey = await customerSurvey(house, company);
    team = {
      milano: await company.team('Nord > Milano'),
      como: await company.team('Nord > Como'),
      nord: await company.team('Nord'),
      sud: await company.team('Sud'),
    };
    raw = [team.milano, team.como, team.sud, team.nord].flatMap((teamId, t) =>
      months.flatMap((month, m) =>
        Array.from({ length: 6 + ((t * 5 + m * 3) % 7) }, (_, i) => ({ teamId, month, score: (i * 7 + t * 3 + m) % 11 })),
      ),
    );
    for (const [, rows] of Map.groupBy(raw, (row) => `${row.teamId} ${row.month}`)) {
      const { teamId, month } = rows[0]!;
      await rollup(house, company, { surveyId: survey, month, teamId, ...countScores(rows.map((row) => row.score)) });
    }
  });

  const countsOf = (teamIds: readonly string[], within: readonly string[]) =>
    countScores(raw.filter((row) => teamIds.includes(row.teamId) && within.includes(row.month)).map((row) => row.score));

  it('count every team with all below it, now and before', async () => {
    const { db, scope } = await house.contextOf(leader);
    const { teams, whole } = await npsOfTeams(db, scope, await teamsIn(db, scope), survey, monthWindow);
    const [now, before] = [
      ['2026-01', '2026-02', '2026-03'],
      ['2025-10', '2025-11', '2025-12'],
    ] as const;
    for (const [id, below] of [
      [team.nord, [team.nord, team.milano, team.como]],
      [team.milano, [team.milano]],
      [team.sud, [team.sud]],
    ] as const) {
      const expected = countsOf(below, now);
      const figure = teams.get(id)!;
      expect(figure.now).toMatchObject({ counts: expected, value: nps(expected), interval: npsInterval(expected) });
      expect(figure.now.sent).toBe(2 * figure.now.n);
      expect(figure.before.counts).toEqual(countsOf(below, before));
    }
    expect(whole.now.counts).toEqual(countsOf(Object.values(team), now));
    expect(whole.now.counts).toEqual(addCounts(teams.get(team.nord)!.now.counts, teams.get(team.sud)!.now.counts));
  });

  it('count every month, also those without an answer', async () => {
    const { db, scope } = await house.contextOf(leader);
    const all = await npsByMonth(db, scope, null, survey, { from: '2025-07', to: '2026-03' });
    expect(all.map((one) => one.month)).toEqual(['2025-07', ...months]);
    for (const { month, counts } of all) expect(counts).toEqual(countsOf(Object.values(team), [month]));
    const own = await npsByMonth(db, scope, [team.milano], survey, monthWindow);
    for (const { month, counts } of own) expect(counts).toEqual(countsOf([team.milano], [month]));
    expect((await npsByMonth(db, scope, [], survey, monthWindow)).every((one) => one.n === 0)).toBe(true);
  });

  it('leave another survey, and another organization, out', async () => {
    const other = await found(house, { name: 'Other' });
    const theirs = await other.team('Nord');
    const second = await customerSurvey(house, company, 'Another');
    await rollup(house, company, { surveyId: second, month: '2026-03', teamId: team.sud, detractors: 900, passives: 0, promoters: 0 });
    await rollup(house, other, { surveyId: survey, month: '2026-03', teamId: theirs, detractors: 900, passives: 0, promoters: 0 });
    const { db, scope } = await house.contextOf(leader);
    const { whole } = await npsOfTeams(db, scope, await teamsIn(db, scope), survey, monthWindow);
    expect(whole.now.counts).toEqual(countsOf(Object.values(team), ['2026-01', '2026-02', '2026-03']));
  });

  it('show a supervisor the own teams only', async () => {
    const { db, scope } = await house.contextOf(await company.member('supervisor', { supervises: [team.milano] }));
    const tree = await teamsIn(db, scope);
    expect(tree.map((one) => one.id)).toEqual([team.milano]);
    const { teams, whole } = await npsOfTeams(db, scope, tree, survey, monthWindow);
    expect([...teams.keys()]).toEqual([team.milano]);
    expect(whole.now.counts).toEqual(countsOf([team.milano], ['2026-01', '2026-02', '2026-03']));
    expect((await npsByMonth(db, scope, [team.sud], survey, monthWindow)).every((one) => one.n === 0)).toBe(true);
    expect((await npsByMonth(db, scope, null, survey, monthWindow))[0]!.counts).toEqual(countsOf([team.milano], ['2026-01']));
    await expect(teamReport(db, scope, team.sud, {}, house.clock.now)).rejects.toMatchObject({ kind: 'notFound' });
    await expect(overviewOf(db, scope, { team: team.sud }, house.clock.now)).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('count cases that are open, overdue, and closed in time', async () => {
    const cases = await openCases(house, company, team);
    const { db, scope, now } = await house.contextOf(leader);
    const { teams, whole } = await casesOfTeams(db, scope, await teamsIn(db, scope), now);
    const expected = (ids: readonly string[]) => {
      const mine = cases.filter((one) => ids.includes(one.teamId) && one.state !== 'resolved');
      return { open: mine.length, overdue: mine.filter((one) => one.dueAt < now).length };
    };
    expect(teams.get(team.nord)).toEqual(expected([team.nord, team.milano, team.como]));
    expect(teams.get(team.sud)).toEqual(expected([team.sud]));
    expect(whole).toEqual(expected(Object.values(team)));
    expect(whole.overdue).toBeGreaterThan(0);
    const due = { from: new Date('2026-03-01T00:00:00Z'), before: now };
    const within = cases.filter((one) => one.dueAt >= due.from && one.dueAt < due.before);
    const inTime = within.filter((one) => one.resolvedAt !== null && one.resolvedAt <= one.dueAt);
    expect(await closedInTime(db, scope, Object.values(team), due)).toEqual({ due: within.length, inTime: inTime.length });
    expect(inTime.length).toBeGreaterThan(0);
    expect(await closedInTime(db, scope, [], due)).toEqual({ due: 0, inTime: 0 });
  });

  it('put first who waits, and the team whose people stand apart, and nothing that chance explains', async () => {
    const cases = await openCases(house, company, team);
    const [quiet, tired] = [await company.team('Sud > Quiet'), await company.team('Sud > Tired')];
    const wave = await openWave(house, company);
    for (const id of [team.milano, team.como, quiet]) await cast(house, company, wave, id, ballots(20, 4, 9));
    await cast(house, company, wave, tired, ballots(12, 2, 3));
    await closeWave(onBehalfOf(house.visit(), company.id), wave.id);
    const { db, scope, now } = await house.contextOf(leader);
    const { findings } = await overviewOf(db, scope, {}, now);
    const waiting = cases.filter((one) => one.state !== 'resolved');
    const overdue = waiting.filter((one) => one.dueAt < now).length;
    const north = [team.nord, team.milano, team.como];
    const inNord = waiting.filter((one) => one.dueAt < now && north.includes(one.teamId)).length;
    expect(findings).toEqual([
      { code: 'overdue', open: waiting.length, overdue, most: { id: team.nord, name: 'Nord', overdue: inNord } },
      { code: 'tired', team: { id: tired, name: 'Tired' }, enps: -1, others: 1, n: 12, lowest: { dimension: 'autonomy', value: 2 } },
    ]);
    const ofNord = await overviewOf(db, scope, { team: team.nord }, now);
    expect(ofNord.findings.map((one) => one.code)).toEqual(['overdue']);
  });

  it('show a hidden team’s supervisor the nearest result above, and nothing beside it', async () => {
    const wave = await openWave(house, company);
    await cast(house, company, wave, team.milano, ballots(4, 1, 0));
    await cast(house, company, wave, team.como, ballots(14, 4, 9));
    await cast(house, company, wave, team.sud, ballots(14, 3, 8));
    await closeWave(onBehalfOf(house.visit(), company.id), wave.id);
    const { db, scope } = await house.contextOf(await company.member('supervisor', { supervises: [team.milano] }));
    const [closed] = await closedWaves(db, scope);
    const snapshot = await snapshotOf(db, scope, closed!);
    const view = teamView(snapshot, scope, team.milano)!;
    expect(view.result.hidden).toBe(true);
    expect(view.instead).toMatchObject({ name: 'Nord', result: { teamId: team.nord, hidden: false } });
    expect(() => teamView(snapshot, scope, team.como)).toThrow(expect.objectContaining({ kind: 'notFound' }));
    expect(() => teamView(snapshot, scope, company.id)).toThrow(expect.objectContaining({ kind: 'notFound' }));
    const report = await teamReport(db, scope, team.milano, {}, house.clock.now);
    expect(report).toMatchObject({ items: null, history: [], change: null });
    expect(report.comments.flatMap((one) => one.comments)).toEqual([]);
    expect(report.row.engagement).toMatchObject({ hidden: true });
  });

  it('put waves side by side only where the difference is nobody’s', async () => {
    const close = async (name: string, day: string, people: readonly string[], n: number): Promise<void> => {
      const wave = await openWave(house, company, { name, day });
      await cast(house, company, wave, team.sud, ballots(n, 3, 8));
      const invited = people.map((employeeId) => ({
        organizationId: company.id,
        id: house.newId(16),
        waveId: wave.id,
        surveyId: wave.surveyId,
        version: 1,
        kind: 'engagement' as const,
        employeeId,
        occasion: employeeId,
        teamId: team.sud,
        locale: 'en',
        state: 'sent' as const,
        lastDay: '2026-03-15',
      }));
      await house.store.write((tx) => tx.insert(tx.t.invitations).values(invited));
      await closeWave(onBehalfOf(house.visit(), company.id), wave.id);
      house.clock.pass({ days: 1 });
    };
    const people: string[] = [];
    for (let i = 0; i < 12; i++) people.push(await company.employee(team.sud));
    await close('first', '2026-01-01', people.slice(0, 8), 8);
    await close('second', '2026-01-02', people.slice(0, 9), 8); // one joined
    await close('third', '2026-01-03', people.slice(0, 9), 9); // the same people
    const { db, scope } = await house.contextOf(leader);
    const history = await historyOfTeam(db, scope, team.sud, await closedWaves(db, scope));
    expect(history.map((one) => one.wave.name)).toEqual(['third', 'second']);
    await close('fourth', '2026-01-04', people, 12); // three joined, but now twelve answered: still the three others'
    expect((await historyOfTeam(db, scope, team.sud, await closedWaves(db, scope))).map((one) => one.wave.name)).toEqual(['fourth']);
  });

  it('take released results only: pages do not accept what a team said as it was computed', () => {
    type People = NonNullable<Parameters<typeof OverviewPage>[0]['people']>['result'];
    type Line = Parameters<typeof OverviewPage>[0]['lines'][number]['engagement'];
    type Points = NonNullable<Parameters<typeof LinkagePage>[0]['view']>['points'][number];
    type Items = NonNullable<Parameters<typeof TeamPage>[0]['items']>;
    expectTypeOf<ShownTeam>().not.toExtend<People>();
    expectTypeOf<ShownTeam>().not.toExtend<NonNullable<Line>>();
    expectTypeOf<TeamPoint>().not.toExtend<Points>();
    expectTypeOf<PublishedComment>().not.toExtend<Parameters<typeof TeamPage>[0]['comments'][number]['comments'][number]>();
    type Together = NonNullable<Parameters<typeof OverviewPage>[0]['people']>['below'][number]['combination'];
    expectTypeOf<Combination>().not.toExtend<Together>();
    expectTypeOf<AttributeTable>().not.toExtend<Parameters<typeof OverviewPage>[0]['groups'][number]['table']>();
    expectTypeOf<Ends>().not.toExtend<Parameters<typeof DebriefPage>[0]['one']['ends']>();
    expectTypeOf<Ends>().not.toExtend<Parameters<typeof resultsReady>[0]['talks'][number]['ends']>();
    expectTypeOf<readonly ToldChange[]>().not.toExtend<NonNullable<Parameters<typeof TeamPage>[0]['change']>['told']>();
    expectTypeOf<readonly []>().not.toExtend<Items>();
    expectTypeOf<Released<TeamResult>>().toExtend<People>();
    expectTypeOf<Released<TeamResult>>().toExtend<NonNullable<Line>>();
  });

  it('link only teams at one level with five customers, released inside, and say why others are not drawn', async () => {
    const shops = new Map<string, { level: number; promoters: number; detractors: number }>();
    for (let i = 0; i < 9; i++)
      shops.set(await company.team(`West > Shop ${i}`), { level: (i % 4) + 1, promoters: 10 + i, detractors: 10 - i });
    const [small, quiet, spare] = [
      await company.team('West > Small'),
      await company.team('West > Quiet'),
      await company.team('West > Spare'),
    ];
    const night = await company.team('West > Shop 8 > Night');
    const wave = await openWave(house, company);
    for (const [id, { level }] of shops) await cast(house, company, wave, id, ballots(12, level, 9));
    await cast(house, company, wave, small, ballots(3, 5, 9));
    await cast(house, company, wave, spare, ballots(5, 5, 9)); // hidden so that the small one cannot be worked out
    await cast(house, company, wave, quiet, ballots(12, 5, 9));
    await cast(house, company, wave, night, ballots(6, 5, 9));
    await closeWave(onBehalfOf(house.visit(), company.id), wave.id);
    const newcomer = await company.team('West > Newcomer');
    const customers = (teamId: string, month: string, promoters: number, detractors: number) =>
      rollup(house, company, { surveyId: survey, month, teamId, promoters, detractors, passives: 0 });
    for (const [id, { promoters, detractors }] of shops) {
      await customers(id, '2026-01', promoters, detractors);
      await customers(id, '2025-12', 0, 99); // before the quarter
    }
    for (const id of [small, newcomer]) await customers(id, '2026-02', 9, 9);
    await customers(quiet, '2026-02', 4, 0);
    const { db, scope, now } = await house.contextOf(leader);
    const { report } = await linkageOf(db, scope, { x: 'autonomy' }, now);
    const drawn = new Map(report!.points.map((point) => [point.teamId, point]));
    expect(report!.months).toEqual(monthWindow);
    expect([...drawn.keys()].toSorted()).toEqual([...shops.keys()].toSorted());
    for (const [id, { promoters, detractors }] of shops) {
      expect(drawn.get(id)!.y).toBeCloseTo((promoters - detractors) / (promoters + detractors), 12);
      expect(drawn.get(id)!.customers).toBe(promoters + detractors);
    }
    const others = [...shops].slice(0, 8);
    // A team's dot is its result, rounded where that is rounded.
    const [published] = await closedWaves(db, scope);
    const { results } = await snapshotOf(db, scope, published!);
    for (const [id, point] of drawn) {
      const result = results.get(id);
      expect(result).toMatchObject({ hidden: false, n: point.employees, measures: { autonomy: { value: point.x } } });
    }
    expect(drawn.get(others[1]![0])!.x).toBe(others[1]![1].level);
    const why = Object.fromEntries(report!.left.map((one) => [one.teamId, one.why]));
    // Nord has customers of its own and is nowhere: Milano and Como below it have theirs. None of the three was asked, so their results are hidden.
    expect(why).toEqual({
      [small]: 'hidden',
      [newcomer]: 'notAsked',
      [quiet]: 'fewCustomers',
      [team.milano]: 'hidden',
      [team.como]: 'hidden',
      [team.sud]: 'hidden',
    });
    expect(report!.family.map((line) => line.x.name)).toEqual(['autonomy', 'mastery', 'purpose', 'affiliation', 'enps']);
    expect(report!.result).toMatchObject({ kind: 'exploratory', n: 9 });
  });
});

function ballots(n: number, level: number, enps: number) {
  return Array.from({ length: n }, () => ({ answers: ballot(level, enps) }));
}

async function openCases(house: House, company: Company, team: Readonly<Record<string, string>>) {
  const surveyId = 'cases';
  const here = { organizationId: company.id };
  const states = ['open', 'contacted', 'resolved'] as const;
  const rows = Object.values(team).flatMap((teamId, t) =>
    Array.from({ length: 6 + t }, (_, i) => {
      const dueAt = new Date(house.clock.now.getTime() + (i - 3) * 86_400_000 + t * 3_600_000);
      const state = states[i % 3]!;
      const resolvedAt = state === 'resolved' ? new Date(dueAt.getTime() + (t % 2 === 0 ? -1 : 1) * 7_200_000) : null;
      return { ...here, id: house.newId(16), teamId, state, dueAt, resolvedAt, revision: 1, openedAt: dueAt };
    }),
  );
  await house.store.write(async (tx) => {
    const { surveys, surveyVersions, waves, invitations, responses, cases } = tx.t;
    const content = { kind: 'customer' as const, languages: ['en'] as const, questions: [] };
    await tx.insert(surveys).values({ ...here, id: surveyId, kind: 'customer', name: 'Cases', version: 1, createdAt: house.clock.now });
    await tx.insert(surveyVersions).values({ ...here, surveyId, version: 1, content, createdAt: house.clock.now });
    const wave = {
      ...here,
      id: 'w',
      surveyId,
      version: 1,
      kind: 'customer' as const,
      name: 'W',
      day: '2026-01-01',
      lastDay: '2026-12-31',
      state: 'open' as const,
      teamIds: [],
      threshold: 5,
      createdAt: house.clock.now,
    };
    await tx.insert(waves).values(wave);
    for (const { id, teamId } of rows) {
      const customerId = `c${id.slice(1)}`;
      const asked = { ...here, id, surveyId, version: 1, teamId };
      await tx.insert(tx.t.customers).values({ ...here, id: customerId, name: 'C', locale: 'en', teamId, createdAt: house.clock.now });
      await tx.insert(invitations).values({
        ...asked,
        waveId: 'w',
        kind: 'customer',
        customerId,
        occasion: customerId,
        locale: 'en',
        state: 'sent',
        lastDay: '2026-12-31',
      });
      await tx.insert(responses).values({
        ...asked,
        customerId,
        score: 3,
        answers: {},
        mayContact: false,
        counted: true,
        day: '2026-03-01',
        month: '2026-03',
        answeredAt: house.clock.now,
      });
    }
    await tx.insert(cases).values(rows.map((row) => ({ ...row, responseId: row.id, customerId: `c${row.id.slice(1)}` })));
  });
  return rows;
}
