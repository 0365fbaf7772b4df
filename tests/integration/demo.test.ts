// The example company is what its story tells, every role finds something to read in it, and making it harms nothing else.
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareDemo } from '#commands/demo-database.ts';
import { type Config, readConfig } from '#config.ts';
import { linksInto } from '#demo/links.ts';
import { sixWords, thread } from '#demo/story-talks.ts';
import { story, type Story, usualSeed } from '#demo/story.ts';
import type { Role } from '#domain/access.ts';
import { nps } from '#domain/nps.ts';
import { listDebriefs } from '#reports/debriefs.ts';
import { closedWaves, snapshotOf } from '#reports/engagement.ts';
import { linkageOf } from '#reports/linkage.ts';
import { customerSurveys, npsByMonth } from '#reports/nps.ts';
import { overviewOf } from '#reports/overview.ts';
import { openMailbox } from '#services/comment-letters.ts';
import type { Context } from '#services/context.ts';
import { papersOf } from '#services/registrar.ts';
import { found } from '#tests/support/company.ts';
import { type Databases, onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse, type Person } from '#tests/support/house.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';
import { mailboxFor } from '#web/voter/mailbox.ts';

const today = '2026-03-18';
const now = new Date('2026-03-18T10:30:00Z');
const told = story(usualSeed, today);
/** The same company with a little of its history: made in a moment. */
const short: Story = { ...told, answers: told.answers.slice(0, 100), unanswered: [], callBacks: [], waves: told.waves.slice(-1) };

function configFor(url: string): Config {
  return readConfig({ DATABASE_URL: url, APP_SECRET: 'a secret that only the tests know!' });
}

/** A path at which there is no file, or a server's database without tables. */
async function nowhere(fresh: Databases['fresh'], dialect: Databases['dialect']): Promise<string> {
  return dialect === 'sqlite' ? `${await fresh()}-demo` : fresh([]);
}

async function prepare(url: string, of: Story = told, day = today): Promise<string[]> {
  const said: string[] = [];
  await prepareDemo(configFor(url), { told: of, today: day, now, say: (line) => said.push(line) });
  return said;
}

async function openDemo(open: Databases['open'], url: string): Promise<House> {
  const house = openHouse(await open(url));
  house.clock.set(now.toISOString());
  return house;
}

async function memberOf(house: House, role: Role): Promise<{ person: Person; ctx: Context }> {
  const { members: m, organizations: o } = house.store.t;
  const { email } = told.members.find((one) => one.role === role)!;
  const [row] = await house.store
    .select({ organizationId: m.organizationId, memberId: m.id, name: m.name, locale: m.locale })
    .from(m)
    .where(eq(m.email, email));
  expect(await house.store.$count(o)).toBe(1);
  const actor = { ...row!, email, role };
  return { person: await house.signedInAs(actor), ctx: await house.contextOf(actor) };
}

onBothDatabases('the example company', ({ open, fresh, dialect }) => {
  let url: string;
  let said: string[];
  let house: House;
  let leader: { person: Person; ctx: Context };
  beforeAll(async () => {
    url = await nowhere(fresh, dialect);
    said = await prepare(url);
    house = await openDemo(open, url);
    leader = await memberOf(house, 'leader');
  }, 300_000);

  it('says what it is doing, step by step', () => {
    expect(said[0]).toMatch(/^Casa Lumen: 40 teams in 3 regions, \d,\d{3} customers, 6\d\d employees$/);
    expect(said.filter((line) => /published; \d+ talks about it$/.test(line))).toHaveLength(6);
  });

  it('holds every answer, case and ballot of its story', async () => {
    const { store } = house;
    const { responses: r, cases: c, invitations: i, snapshots, teams, rollups, debriefs: d } = store.t;
    expect(await store.$count(teams)).toBe(40 + 10 + 3);
    expect(await store.$count(r, eq(r.standing, 'confirmed'))).toBe(told.answers.length);
    expect(await store.$count(r, eq(r.standing, 'unconfirmed'))).toBe(15);
    expect(await store.$count(i, eq(i.kind, 'customer'))).toBe(told.answers.length + told.unanswered.length + 6 + 8);
    expect([await store.$count(store.t.programmes), await store.$count(store.t.events)]).toEqual([2, 8]);
    expect(await store.$count(c)).toBe(told.answers.filter(({ score }) => score <= 6).length);
    expect(await store.$count(c, eq(c.state, 'resolved'))).toBe(told.callBacks.filter(({ resolved }) => resolved).length);
    expect(await store.$count(snapshots)).toBe(6);
    const { ballots } = house.box.t;
    expect(await house.box.$count(ballots, eq(ballots.kind, 'scores'))).toBeGreaterThan(200);
    expect(await house.box.$count(ballots, eq(ballots.kind, 'comment'))).toBeGreaterThan(40);
    expect(await store.$count(d)).toBeGreaterThan(6 * 39);
    const figures = await store.select({ sent: rollups.sent, answered: rollups.answered, promoters: rollups.promoters }).from(rollups);
    const sum = (of: 'sent' | 'answered' | 'promoters'): number => figures.reduce((all, row) => all + row[of], 0);
    expect(sum('answered')).toBe(told.answers.length);
    expect(sum('sent')).toBe(told.answers.length + told.unanswered.length);
    expect(sum('promoters')).toBe(told.answers.filter(({ score }) => score >= 9).length);
  });

  it('shows engagement and NPS going together, moderately', async () => {
    const { db, scope } = leader.ctx;
    const { report } = await linkageOf(db, scope, {}, now);
    expect(report!.points.length).toBeGreaterThanOrEqual(35);
    if (!('r' in report!.result)) throw new Error(report!.result.kind);
    expect(report!.result.r).toBeGreaterThan(0.3);
    expect(report!.result.r).toBeLessThan(0.6);
    expect(report!.result.interval[0]).toBeGreaterThan(0);
  });

  it('shows a branch that improves and a team that tires', async () => {
    const { db, scope } = leader.ctx;
    const [survey] = await customerSurveys(db, scope);
    const branch = await idsOf((name) => name.startsWith('Milano Nord '));
    const of = async (teamIds: string[], from: string, to: string): Promise<number> => {
      const months = await npsByMonth(db, scope, teamIds, survey!.id, { from, to });
      const [detractors, passives, promoters] = (['detractors', 'passives', 'promoters'] as const).map((band) =>
        months.reduce((all, month) => all + month.counts[band], 0),
      );
      return nps({ detractors: detractors!, passives: passives!, promoters: promoters! })!;
    };
    expect((await of(branch, '2025-10', '2026-03')) - (await of(branch, '2024-09', '2025-04'))).toBeGreaterThan(0.3);
    const [tired] = await idsOf((name) => name === 'Torino Delivery');
    expect((await of([tired!], '2025-10', '2026-03')) - (await of([tired!], '2024-09', '2025-02'))).toBeLessThan(-0.2);
    const waves = await closedWaves(db, scope);
    const autonomy = await Promise.all(
      [waves.at(-1)!, waves[0]!].map(async (wave) => {
        const result = (await snapshotOf(db, scope, wave)).results.get(tired!);
        return result?.hidden === false ? result.measures['autonomy']!.value : Number.NaN;
      }),
    );
    expect(autonomy[0]! - autonomy[1]!).toBeGreaterThan(0.5);
  });

  it('tells a leader its stories first: who waits, the tired team inside and outside, the branch that calls back, the great one', async () => {
    const { db, scope } = leader.ctx;
    const { findings, setting } = await overviewOf(db, scope, {}, now);
    expect(setting.months).toBe(6);
    const named = findings.map((one) => [one.code, 'team' in one ? one.team.name : null]);
    expect(named[0]).toEqual(['overdue', null]);
    expect(named).toContainEqual(['npsFell', 'Torino Delivery']);
    expect(named).toContainEqual(['farBelow', 'Torino Delivery']);
    expect(named).toContainEqual(['npsRose', 'Milano Nord']);
    expect(named).toContainEqual(['npsHigher', 'Firenze Lab']);
    const far = findings.find((one) => one.code === 'farBelow')!;
    expect(far.low.length).toBeGreaterThan(0);
    expect(['autonomy', 'affiliation']).toEqual(expect.arrayContaining(far.low.map(({ dimension }) => dimension)));
    for (const { told, middle, from } of far.low) {
      expect(told.value).toBeLessThan(middle - 0.8);
      expect(from!.value).toBeGreaterThan(told.value + 0.3);
    }
    const [branch] = await idsOf((name) => name === 'Milano Nord');
    const inBranch = await overviewOf(db, scope, { team: branch! }, now);
    expect(inBranch.findings.some((one) => one.code === 'npsRose' && one.team.name.startsWith('Milano Nord '))).toBe(true);
  });

  it('shows nearly every team by itself, one of four people never, and one that was away with another team of its branch', async () => {
    const { db, scope } = leader.ctx;
    const [small] = await idsOf((name) => name === 'Bologna Second Life');
    const [away] = await idsOf((name) => name === 'Genova Studio');
    const waves = await closedWaves(db, scope);
    for (const [i, wave] of waves.entries()) {
      const { results, combinations } = await snapshotOf(db, scope, wave);
      expect(results.size).toBe(40 + 10 + 3 + 1);
      const hidden = [...results.values()].filter((result) => result.hidden);
      expect(hidden.length).toBeLessThan(10);
      expect(results.get(small!)).toMatchObject({ hidden: true, combination: null });
      const instead = results.get(away!);
      if (i > 0) continue;
      const together = combinations.get(instead?.hidden ? (instead.combination ?? '') : '')!;
      expect(together.teamIds).toContain(away);
      expect(together.teamIds).toHaveLength(2);
    }
  });

  it('asks how long people have been there, and tells it of all together', async () => {
    const { db, scope } = leader.ctx;
    const [latest, before] = await closedWaves(db, scope);
    const { groups } = await snapshotOf(db, scope, latest!);
    expect(groups).toMatchObject([{ questionId: 'tenure', hidden: false, others: [] }]);
    expect((await snapshotOf(db, scope, before!)).groups).toEqual([]);
  });

  it('has talks that were held, that are still to come and that are overdue, and comments, one of which was answered', async () => {
    const { db, scope } = leader.ctx;
    const { lines, waves } = await listDebriefs(db, scope, undefined, now);
    const stands = (list: typeof lines, stand: string): number => list.filter((line) => line.stand === stand).length;
    expect([stands(lines, 'due'), stands(lines, 'done')].every((n) => n > 10)).toBe(true);
    expect(stands(lines, 'overdue')).toBe(0);
    const earlier = (await listDebriefs(db, scope, waves[1]!.id, now)).lines;
    expect(earlier.filter(({ stand }) => stand === 'overdue').map(({ teamName }) => teamName)).toContain('Torino Delivery');
    expect(stands((await listDebriefs(db, scope, waves[2]!.id, now)).lines, 'overdue')).toBe(0);
    const { comments: c, commentLetters: l } = house.store.t;
    expect(await house.store.$count(c)).toBeGreaterThan(200);
    expect(await house.store.$count(l)).toBe(thread.length);
    const mailbox = await mailboxFor(sixWords);
    expect(await openMailbox(house.visit(), mailbox.secret)).toMatchObject({ organization: 'Casa Lumen', mayWrite: true });
  });

  it.each([
    [
      'admin',
      [
        '/',
        '/linkage',
        '/teams',
        '/cases',
        '/cases?view=all',
        '/responses',
        '/waves',
        '/surveys',
        '/people/customers',
        '/people/employees',
        '/members',
        '/settings/teams',
        '/audit',
      ],
    ],
    ['leader', ['/', '/linkage', '/teams', '/cases', '/responses', '/waves', '/people/customers', '/people/employees']],
    ['supervisor', ['/cases', '/teams', '/responses']],
  ] as const)('gives its %s something to read on every page', async (role, paths) => {
    const { person } = await memberOf(house, role);
    for (const path of paths) {
      const response = await person.get(path);
      const page = await response.text();
      expect([path, response.status, page.includes('class="empty"')]).toEqual([path, 200, false]);
    }
  });

  it('leaves its supervisor calls to make, some of them overdue, and a case tells its history', async () => {
    const { person, ctx } = await memberOf(house, 'supervisor');
    const { cases: c } = house.store.t;
    const rows = (await house.store.select({ id: c.id, teamId: c.teamId, state: c.state, dueAt: c.dueAt }).from(c)).filter(({ teamId }) =>
      ctx.scope.teamIds!.has(teamId),
    );
    const open = rows.filter(({ state }) => state !== 'resolved');
    expect(open.length).toBeGreaterThanOrEqual(4);
    expect(open.some(({ dueAt }) => dueAt < now)).toBe(true);
    for (const { id } of [open[0]!, rows.find(({ state }) => state === 'resolved')!])
      expect((await person.get(`/cases/${id}`)).status).toBe(200);
    for (const teamId of [...ctx.scope.teamIds!].slice(0, 2)) expect((await person.get(`/teams/${teamId}`)).status).toBe(200);
  });

  it('is entered by links that work', async () => {
    const { members, customer, employee } = await linksInto(house.visit(), told, 60);
    expect(members.map(({ role }) => role)).toEqual(['admin', 'leader', 'supervisor']);
    for (const { url: address } of members) {
      const path = new URL(address).pathname;
      expect((await house.get(path)).status).toBe(200);
      expect((await house.post(path, {})).status).toBe(303);
    }
    for (const address of [customer!, `${customer!}?score=3`]) {
      const response = await house.get(address.replace('http://localhost:3000', ''));
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('Casa Lumen');
    }
    const [page, paper] = employee!.split('#');
    expect((await house.get(page!.replace('http://localhost:3000', ''))).status).toBe(200);
    expect(await papersOf(house.visit(), paper!)).toMatchObject({ state: 'open', issuedDay: null, organization: { name: 'Casa Lumen' } });
  });

  it('has a handful of letters to send, and no flood of old ones', async () => {
    const mailer = deskMailer();
    await workOff(house, mailer);
    expect(mailer.letters.length).toBeGreaterThanOrEqual(6);
    expect(mailer.letters.length).toBeLessThan(30);
  });

  it('stays as it is when it is asked for again on the same day', async () => {
    const before = await house.store.select().from(house.store.t.organizations);
    const [line, ...others] = await prepare(url);
    expect(others).toEqual([]);
    expect(line).toContain(dialect === 'sqlite' ? 'of today' : `as of ${today}`);
    expect(await house.store.select().from(house.store.t.organizations)).toEqual(before);
  });

  async function idsOf(which: (name: string) => boolean): Promise<string[]> {
    const { teams } = house.store.t;
    return (await house.store.select({ id: teams.id, name: teams.name }).from(teams)).filter(({ name }) => which(name)).map(({ id }) => id);
  }
});

describe('another day', () => {
  onBothDatabases('the example company', ({ open, fresh, dialect }) => {
    it('makes a file anew, and leaves a server as it is', { timeout: 120_000 }, async () => {
      const url = await nowhere(fresh, dialect);
      await prepare(url, short, '2026-03-17');
      const made = async (): Promise<string> => {
        const house = await openDemo(open, url);
        const [row] = await house.store.select({ id: house.store.t.organizations.id }).from(house.store.t.organizations);
        await house.store.close();
        return row!.id;
      };
      const first = await made();
      await prepare(url, short);
      expect((await made()) === first).toBe(dialect === 'postgresql');
    });

    it('does not touch a database that holds anything else', async () => {
      const url = await fresh();
      const house = openHouse(await open(url));
      const company = await found(house);
      await expect(prepare(url, short)).rejects.toThrow(
        dialect === 'sqlite' ? 'holds something other than the example company' : 'holds another organization',
      );
      const rows = await house.store.select({ id: house.store.t.organizations.id }).from(house.store.t.organizations);
      expect(rows).toEqual([{ id: company.id }]);
    });
  });
});
