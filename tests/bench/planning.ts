// A large wave planned by the contact rules while the same server shows survey pages, beside a bare insert of the same rows.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { addDays } from '#domain/calendar.ts';
import { defaultRules } from '#domain/contact.ts';
import { tokenOf } from '#services/tokens.ts';
import { invitationId, organizationId, writeInvitations } from './company.ts';
import type { Line } from './figures.ts';
import { sendLoad } from './load.ts';
import { secret, startCoro } from './servers.ts';

/** Customers who have a letter of an earlier wave, which is what is looked at meanwhile. */
const looked = 2000;
/** As many rows a transaction as planning writes. */
const page = 600;

/** Plans a wave for so many customers and checks that everybody has a row; throws when somebody has not. */
export async function measurePlanning(folder: string, { customers }: { readonly customers: number }): Promise<Line[]> {
  const file = join(folder, 'planning.sqlite');
  await (await startCoro(file)).stop(); // makes the tables
  writeInvitations(file, customers);
  prepare(file);
  const floor = bareInsert(file, join(folder, 'planning-floor.sqlite'), customers);

  const links = Array.from({ length: looked }, (_, i) => `/s/${tokenOf(secret, { organizationId, invitationId: invitationId(i) })}`);
  const coro = await startCoro(file, { role: 'both' });
  await sendLoad({ url: coro.url, method: 'GET', connections: 2, paths: links });
  const db = new Sqlite(file);
  putPlan(db);
  await until(() => db.prepare(`SELECT 1 FROM waves WHERE id = 'large' AND state = 'open'`).get() !== undefined);
  const began = performance.now();
  // Two people at a time look at the page, as soon as they have the one before: about two pages in each pause of planning.
  const paths = Array.from({ length: Math.ceil((customers / page) * 1.6) }, (_, i) => links[i % looked]!);
  const looking = sendLoad({ url: coro.url, method: 'GET', connections: 2, paths });
  const written = db.prepare(`SELECT planned + waiting + skipped FROM wave_figures WHERE wave_id = 'large'`).pluck();
  await until(() => written.get() === customers);
  const took = performance.now() - began;
  const shown = await looking;
  const memory = coro.peakMemory();
  await coro.stop();
  const rows = db.prepare(`SELECT count(DISTINCT customer_id) FROM invitations WHERE wave_id = 'large'`).pluck().get();
  db.close();
  if (rows !== customers) throw new Error(`${String(rows)} of ${customers} customers have an invitation`);
  if (Object.keys(shown.statuses).join() !== '200') throw new Error(`survey pages answered ${JSON.stringify(shown.statuses)}`);

  const rate = (customers * 1000) / took;
  const n = (v: number): string => Math.round(v).toLocaleString('en');
  return [
    { what: 'floor: the rows of a wave inserted', figure: `${n(floor)}/s` },
    {
      what: `a wave of ${customers.toLocaleString('en')} planned`,
      figure: `${n(rate)}/s`,
      ratio: rate / floor,
      target: '50,000/s',
      met: rate >= 50_000,
    },
    {
      what: '… memory of the server',
      ...(memory === undefined ? { figure: 'unknown' } : { figure: `${n(memory)} MB`, target: '300 MB', met: memory <= 300 }),
    },
    { what: '… survey pages meanwhile, p99', figure: `${shown.p99.toFixed(0)} ms`, target: '100 ms', met: shown.p99 < 100 },
  ];
}

/** Leaves the earlier letters of a few, and makes a wave for everybody whose letters go on a later day: sending them is measured elsewhere. */
function prepare(file: string): void {
  const db = new Sqlite(file);
  db.pragma('synchronous = OFF');
  db.exec(`DELETE FROM invitations WHERE id >= '${invitationId(looked)}'`);
  const today = new Date().toISOString().slice(0, 10);
  const rules = { ...defaultRules, blackouts: [{ from: addDays(today, -2), to: addDays(today, 2) }] };
  db.prepare('UPDATE organizations SET contact_rules = ?').run(JSON.stringify(rules));
  db.prepare(
    `INSERT INTO waves (organization_id, id, survey_id, version, kind, name, day, last_day, state, team_ids, threshold, created_at)
     SELECT organization_id, 'large', survey_id, version, kind, 'Large', ?, '2099-12-31', 'planned', team_ids, threshold, created_at + 1 FROM waves WHERE id = 'customers'`,
  ).run(addDays(today, 400));
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

/** What the administrator's click puts down. */
function putPlan(db: Database): void {
  db.prepare(
    `INSERT INTO outbox (organization_id, id, kind, payload, due_at) VALUES (?, 'plan-large', 'planWave', '{"waveId":"large"}', 0)`,
  ).run(organizationId);
}

/** How many a second, when they are ready in memory and nothing is decided or counted. */
function bareInsert(file: string, copy: string, customers: number): number {
  copyFileSync(file, copy);
  const db = new Sqlite(copy);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'wal_autocheckpoint = 4000']) db.pragma(pragma);
  const people = db.prepare(`SELECT id, team_id FROM customers ORDER BY id`).raw().all() as [string, string][];
  const insert = db.prepare(
    `INSERT INTO invitations (organization_id, id, wave_id, survey_id, version, kind, customer_id, team_id, locale, occasion, state, due_at, last_day)
     VALUES ('${organizationId}', ?, 'large', 'customer', 1, 'customer', ?, ?, 'en', ?, 'planned', 4000000000000, '2099-12-31')`,
  );
  const began = performance.now();
  for (let from = 0; from < customers; from += page)
    db.transaction(() => {
      for (const [id, team] of people.slice(from, from + page)) insert.run(`w${id.slice(1)}`, id, team, id);
    })();
  const took = performance.now() - began;
  db.close();
  return (customers * 1000) / took;
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((soon) => setTimeout(soon, 10));
}
