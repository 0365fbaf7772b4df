// Fills a database with a large company, written in bulk past the services but into the same rows that they would leave.
import Sqlite, { type Database } from 'better-sqlite3';
import { addDays, dayOf } from '#domain/calendar.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { hashOf } from '#services/secrets.ts';
import { type VotedWave, writeVotes } from './ballots.ts';

export const organizationId = 'bench-0000';
const timeZone = 'Europe/Rome';
const [regions, sites, teams] = [5, 20, 175];
const months = 18;
const day = 86_400_000;

/** The n-th invitation; as long as every id of an invitation. */
export const invitationId = (n: number): string => `i${String(n).padStart(15, '0')}`;

/** What a session's cookie holds; `writeResponses` opens the session of a leader. */
export const sessionToken = `${organizationId}${'s'.repeat(16)}${'x'.repeat(32)}`;

/** A company in which so many customers have been asked and nobody has answered. */
export function writeInvitations(file: string, invitations: number): void {
  inBulk(file, (db, now) => {
    writeFrame(db, now);
    writeCustomers(db, now, invitations);
    const today = dayOf(new Date(now), timeZone);
    writeWave(db, now, { id: 'customers', kind: 'customer', from: today, to: addDays(today, 30), state: 'open' });
    db.prepare(
      `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $n)
       INSERT INTO invitations (organization_id, id, wave_id, survey_id, version, kind, customer_id, occasion, team_id, locale, state, letters, sent_at, sent_month, last_day)
       SELECT $o, printf('i%015d', i), 'customers', 'customer', 1, 'customer', printf('c%015d', i), printf('c%015d', i), ${leafOf('i')}, 'en', 'sent', 1, $sent, $month, $last FROM n`,
    ).run({ o: organizationId, n: invitations, sent: now - 3_600_000, month: today.slice(0, 7), last: addDays(today, 30) });
  });
}

/**
 * The same company after eighteen months in which so many customers answered, their figures rolled up as services/rollups.ts does;
 * and six engagement waves of some ten ballots a team that are over: the first worker to look closes them into snapshots.
 */
export async function writeResponses(file: string, responses: number): Promise<void> {
  inBulk(file, (db, now) => {
    const today = dayOf(new Date(now), timeZone);
    const customers = Math.ceil(responses / 6);
    writeFrame(db, now);
    writeCustomers(db, now, customers);
    writeWave(db, now, { id: 'customers', kind: 'customer', from: addDays(today, -550), to: today, state: 'closed' });
    // A plain number would be bound as a float, and what is reckoned with it be one as well.
    const values = {
      o: organizationId,
      n: responses,
      customers: BigInt(customers),
      first: now - months * 30 * day,
      step: (months * 30 * day) / responses,
    };
    db.prepare(
      `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $n)
       INSERT INTO invitations (organization_id, id, wave_id, survey_id, version, kind, customer_id, occasion, team_id, locale, state, letters, sent_at, sent_month, last_day, answered_day)
       SELECT $o, printf('i%015d', i), 'customers', 'customer', 1, 'customer', printf('c%015d', i % $customers), printf('c%015d', i), ${leafOf('i % $customers')}, 'en', 'sent', 1,
         CAST($first + i * $step AS integer), strftime('%Y-%m', ($first + i * $step) / 1000, 'unixepoch'), '2099-12-31', date(($first + i * $step) / 1000, 'unixepoch') FROM n`,
    ).run(values);
    db.prepare(
      `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $n)
       INSERT INTO responses (organization_id, id, survey_id, version, customer_id, team_id, score, comment, answers, may_contact, counted, day, month, answered_at)
       SELECT $o, printf('i%015d', i), 'customer', 1, printf('c%015d', i % $customers), ${leafOf('i % $customers')}, ${scoreOf('i', 'i % $customers')},
         CASE WHEN i % 2 THEN 'They called back the same afternoon.' END, '{}', i % 3 = 0, 1, date(($first + i * $step) / 1000, 'unixepoch'),
         strftime('%Y-%m', ($first + i * $step) / 1000, 'unixepoch'), CAST($first + i * $step AS integer) FROM n`,
    ).run(values);
    db.prepare(
      `INSERT INTO rollups (organization_id, survey_id, month, team_id, sent, answered, detractors, passives, promoters)
       SELECT organization_id, survey_id, month, team_id, count(*), count(*), sum(score <= 6), sum(score IN (7, 8)), sum(score >= 9)
       FROM responses GROUP BY organization_id, survey_id, month, team_id`,
    ).run();
    writeCases(db);
    for (let wave = 0; wave < 6; wave++) writeTeamWave(db, now, wave, addDays(today, -91 * (6 - wave)));
    db.exec('ANALYZE');
  });
  await writeVotes(
    file,
    Array.from({ length: 6 }, (_, wave) => votedWave(wave)),
  );
}

function inBulk(file: string, write: (db: Database, now: number) => void): void {
  const db = new Sqlite(file);
  db.pragma('foreign_keys = OFF');
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -400000');
  db.transaction(() => write(db, Date.now()))();
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

/** The organization, its teams, its two surveys, and a leader who is signed in. */
function writeFrame(db: Database, now: number): void {
  const o = organizationId;
  db.prepare(`INSERT INTO organizations (id, name, locale, time_zone, created_at) VALUES (?, 'Bench', 'en', ?, ?)`).run(o, timeZone, now);
  const team = db.prepare('INSERT INTO teams (organization_id, id, parent_id, name, path_key, created_at) VALUES (?, ?, ?, ?, ?, ?)');
  const level = (kind: string, n: number, above: string | null, of: number): void => {
    for (let i = 0; i < n; i++)
      team.run(o, `${kind}-${i}`, above === null ? null : `${above}-${i % of}`, `${kind} ${i}`, `${kind} ${i}`, now);
  };
  level('region', regions, null, 1);
  level('site', sites, 'region', regions);
  level('team', teams, 'site', sites);
  for (const content of [customerQuestionnaire(), engagementQuestionnaire()]) {
    db.prepare('INSERT INTO surveys (organization_id, id, kind, name, version, created_at) VALUES (?, ?, ?, ?, 1, ?)').run(
      o,
      content.kind,
      content.kind,
      content.kind,
      now,
    );
    db.prepare('INSERT INTO survey_versions (organization_id, survey_id, version, content, created_at) VALUES (?, ?, 1, ?, ?)').run(
      o,
      content.kind,
      JSON.stringify(content),
      now,
    );
  }
  db.prepare(
    `INSERT INTO members (organization_id, id, name, email, role, locale, created_at) VALUES (?, 'leader', 'Leader', 'leader@bench.example', 'leader', 'en', ?)`,
  ).run(o, now);
  db.prepare(
    `INSERT INTO sessions (organization_id, id, member_id, secret_hash, agent, created_at, seen_at, expires_at) VALUES (?, ?, 'leader', ?, 'bench', ?, ?, ?)`,
  ).run(o, sessionToken.slice(10, 26), hashOf(sessionToken.slice(26)), now, now, now + 30 * day);
}

function writeCustomers(db: Database, now: number, customers: number): void {
  db.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $n)
     INSERT INTO customers (organization_id, id, name, email, locale, team_id, created_at)
     SELECT $o, printf('c%015d', i), 'Customer ' || i, 'c' || i || '@example.com', 'en', ${leafOf('i')}, $now FROM n`,
  ).run({ o: organizationId, n: customers, now });
}

type Wave = {
  readonly id: string;
  readonly kind: 'customer' | 'engagement';
  readonly from: string;
  readonly to: string;
  readonly state: 'planned' | 'open' | 'closed';
};

function writeWave(db: Database, now: number, { id, kind, from, to, state }: Wave): void {
  const top = JSON.stringify(Array.from({ length: regions }, (_, i) => `region-${i}`));
  db.prepare(
    `INSERT INTO waves (organization_id, id, survey_id, version, kind, name, day, last_day, state, team_ids, threshold, created_at) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, 5, ?)`,
  ).run(organizationId, id, kind, kind, id, from, to, state, top, now);
}

/** Every detractor's answer has had its case; of the last days not all are settled. */
function writeCases(db: Database): void {
  db.prepare(
    `INSERT INTO cases (organization_id, id, response_id, customer_id, team_id, state, revision, root_cause, opened_at, due_at, contacted_at, resolved_at)
     SELECT organization_id, id, id, customer_id, team_id, CASE WHEN rank <= 400 THEN 'open' ELSE 'resolved' END, 1, CASE WHEN rank > 400 THEN 'waiting' END,
       answered_at, answered_at + 2 * ${day}, CASE WHEN rank > 400 THEN answered_at + ${day} END, CASE WHEN rank > 400 THEN answered_at + ${day} END
     FROM (SELECT *, row_number() OVER (ORDER BY answered_at DESC) AS rank FROM responses WHERE score <= 6)`,
  ).run();
}

function writeTeamWave(db: Database, now: number, wave: number, from: string): void {
  const id = `wave-${wave}`;
  writeWave(db, now, { id, kind: 'engagement', from, to: addDays(from, 13), state: 'planned' });
  db.prepare(
    `INSERT INTO wave_teams (organization_id, wave_id, team_id, parent_id, name, eligible)
     SELECT organization_id, ?, id, parent_id, name, CASE WHEN id LIKE 'team-%' THEN 12 WHEN id LIKE 'region-%' THEN 8 ELSE 0 END FROM teams`,
  ).run(id);
}

function votedWave(wave: number): VotedWave {
  const { questions } = engagementQuestionnaire();
  const votes = Array.from({ length: teams * 10 + regions * 7 }, (_, i) => {
    const teamId = i < teams * 10 ? `team-${i % teams}` : `region-${i % regions}`;
    const mood = 2 + ((i % teams) / teams) * 2;
    const answers = questions.flatMap((q, at): (readonly [string, number])[] => {
      const agreed = Math.min(5, Math.max(1, Math.round(mood + ((i * 7 + at * 3 + wave) % 5) / 2 - 1)));
      if (q.type === 'agree') return [[q.id, q.reversed ? 6 - agreed : agreed]];
      return q.type === 'score' ? [[q.id, agreed * 2]] : [];
    });
    return { teamId, answers: Object.fromEntries(answers) };
  });
  return { organizationId, waveId: `wave-${wave}`, surveyId: 'engagement', votes };
}

const leafOf = (i: string): string => `'team-' || ((${i}) % ${teams})`;

/** Teams with a high number are happier; within a team the scores scatter. */
const scoreOf = (i: string, customer: string): string =>
  `min(10, max(0, 5 + ((${customer}) % ${teams}) * 4 / ${teams} + ((${i}) * 7919 / 13) % 7 - 1))`;
