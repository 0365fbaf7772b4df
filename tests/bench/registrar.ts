// Opening a wave of many teams while the same server shows pages and is restarted, and the first door, which signs ballot papers, beside bare arithmetic.
import { constants, generateKeyPair, generateKeyPairSync, privateDecrypt, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Sqlite, { type Database } from 'better-sqlite3';
import { boxBeside } from '#db/store.ts';
import { addDays } from '#domain/calendar.ts';
import { defaultRules } from '#domain/contact.ts';
import { paperTokenOf } from '#services/paper-tokens.ts';
import { tokenOf } from '#services/tokens.ts';
import { invitationId, organizationId, sessionToken, writeInvitations } from './company.ts';
import { type Line, median } from './figures.ts';
import { type Loaded, sendLoad } from './load.ts';
import { secret, type Server, startCoro } from './servers.ts';

type Plan = { readonly teams: number; readonly rounds: number; readonly credentials: number };

/** So many people each. */
const teamSize = 10;
/** Customers' letters whose page is looked at meanwhile. */
const looked = 500;
/** At the first door at the same moment. */
const clients = 32;

/** Opens the wave and collects papers of it; throws when a key, an invitation or a signature is missing afterwards. */
export async function measureRegistrar(folder: string, { teams, rounds, credentials }: Plan): Promise<Line[]> {
  const file = join(folder, 'registrar.sqlite');
  await (await startCoro(file)).stop(); // makes the tables
  writeInvitations(file, looked);
  const db = new Sqlite(file);
  prepare(db, teams);
  const bareKeys = await keysPerSecond();
  const opened = await open(db, file, teams);
  checkOpened(db, file, teams);
  const bareSignatures = signaturesPerSecond() / 2;
  const signed = await collect(db, file, { rounds, credentials });
  db.close();

  const [seconds, rate] = [opened.took / 1000, (teams * 2000) / opened.took];
  const n = (value: number): string => Math.round(value).toLocaleString('en');
  const soon = (300 * teams) / 2000;
  return [
    { what: 'floor: keys of 2,048 bits, two at a time', figure: `${n(bareKeys)}/s` },
    {
      what: `a wave of ${n(teams)} teams opened, restarted once`,
      figure: `${seconds.toFixed(0)} s, ${n(rate)} keys/s`,
      ratio: rate / bareKeys,
      target: `under ${n(soon)} s`,
      met: seconds < soon,
    },
    { what: '… survey pages meanwhile, p99', figure: `${opened.survey.toFixed(0)} ms`, target: '100 ms', met: opened.survey < 100 },
    { what: '… the overview meanwhile, p99', figure: `${opened.overview.toFixed(0)} ms`, target: '100 ms', met: opened.overview < 100 },
    { what: 'floor: two raw signatures, one processor', figure: `${n(bareSignatures)}/s` },
    {
      what: `ballot papers signed, ${clients} clients`,
      figure: `${n(signed.rate)}/s, p99 ${signed.p99.toFixed(0)} ms`,
      ratio: signed.rate / bareSignatures,
      target: 'at least 400/s',
      met: signed.rate >= 400,
    },
    { what: '… survey pages meanwhile, p99', figure: `${signed.pages.toFixed(0)} ms`, target: '100 ms', met: signed.pages < 100 },
  ];
}

/** Teams and employees, and a wave for all of them whose letters go on a later day: sending them is measured elsewhere. */
function prepare(db: Database, teams: number): void {
  const [o, now, today] = [organizationId, Date.now(), new Date().toISOString().slice(0, 10)];
  db.pragma('foreign_keys = OFF');
  db.pragma('synchronous = OFF');
  const upTo = 'WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $n)';
  db.transaction(() => {
    db.prepare(
      `${upTo} INSERT INTO teams (organization_id, id, parent_id, name, path_key, created_at) SELECT $o, 'box-' || i, 'site-' || (i % 20), 'Box ' || i, 'box ' || i, $now FROM n`,
    ).run({ o, n: teams, now });
    db.prepare(
      `${upTo} INSERT INTO employees (organization_id, id, name, email, locale, team_id, created_at)
       SELECT $o, printf('e%015d', i), 'Employee ' || i, 'e' || i || '@example.com', 'en', 'box-' || (i / ${teamSize}), $now FROM n`,
    ).run({ o, n: teams * teamSize, now });
    const rules = { ...defaultRules, blackouts: [{ from: addDays(today, -2), to: addDays(today, 2) }] };
    db.prepare('UPDATE organizations SET contact_rules = ?').run(JSON.stringify(rules));
    db.prepare(
      `INSERT INTO waves (organization_id, id, survey_id, version, kind, name, day, last_day, state, team_ids, threshold, created_at)
       SELECT organization_id, 'opening', 'engagement', 1, 'engagement', 'Opening', ?, ?, 'planned', team_ids, threshold, created_at + 1 FROM waves WHERE id = 'customers'`,
    ).run(today, addDays(today, 60));
  })();
  db.pragma('wal_checkpoint(TRUNCATE)');
}

/** In ms from the order until the wave is open; the server is stopped and started again after a third of its keys. */
async function open(db: Database, file: string, teams: number): Promise<{ took: number; survey: number; overview: number }> {
  let coro = await startCoro(file, { role: 'both' });
  const tokens = Array.from({ length: looked }, (_, i) => tokenOf(secret, { organizationId, invitationId: invitationId(i) }));
  const survey = lookingAt((i) => coro.url + `/s/${tokens[i % looked]!}`);
  const overview = lookingAt(() => coro.url + '/', { cookie: `coro_session=${sessionToken}` });
  db.prepare(
    `INSERT OR IGNORE INTO outbox (organization_id, id, kind, payload, due_at) VALUES (?, 'plan-opening', 'planWave', '{"waveId":"opening"}', 0)`,
  ).run(organizationId);
  const began = performance.now();
  const made = db.prepare<[], number>('SELECT count(*) FROM ballot_keys').pluck();
  await until(() => (made.get() ?? 0) >= (teams * 2) / 3);
  await Promise.all([survey.pause(), overview.pause()]);
  await coro.stop();
  coro = await startCoro(file, { role: 'both' });
  survey.goOn();
  overview.goOn();
  await until(() => db.prepare(`SELECT 1 FROM waves WHERE id = 'opening' AND state = 'open'`).get() !== undefined);
  const took = performance.now() - began;
  const tails = { survey: await survey.stop(), overview: await overview.stop() };
  await coro.stop();
  return { took, ...tails };
}

function checkOpened(db: Database, file: string, teams: number): void {
  const count = (from: Database, query: string): number => from.prepare<[], number>(query).pluck().get() ?? 0;
  const box = new Sqlite(boxBeside(file), { readonly: true });
  const found = {
    keys: [count(db, 'SELECT count(DISTINCT public_key) FROM ballot_keys'), teams * 2],
    wrapped: [count(db, 'SELECT count(private_key) FROM ballot_keys'), teams * 2],
    box: [count(box, 'SELECT count(*) FROM box_keys'), teams * 2],
    eligible: [count(db, `SELECT sum(eligible) FROM wave_teams WHERE wave_id = 'opening'`), teams * teamSize],
    links: [count(db, `SELECT count(DISTINCT token_hash) FROM invitations WHERE wave_id = 'opening'`), teams * teamSize],
  };
  box.close();
  const wrong = Object.entries(found).filter(([, [is, should]]) => is !== should);
  if (wrong.length > 0) throw new Error(`the wave is not open as it should be: ${JSON.stringify(wrong)}`);
}

/** Papers for one person after the other, each from another link, while two others look at survey pages. */
async function collect(
  db: Database,
  file: string,
  { rounds, credentials }: { rounds: number; credentials: number },
): Promise<{ rate: number; p99: number; pages: number }> {
  const ids = db.prepare<[], string>(`SELECT id FROM invitations WHERE wave_id = 'opening' ORDER BY id`).pluck().all();
  const coro = await startCoro(file);
  const links = Array.from({ length: looked }, (_, i) => `/s/${tokenOf(secret, { organizationId, invitationId: invitationId(i) })}`);
  const [rates, tails, pageTails]: [number[], number[], number[]] = [[], [], []];
  const warmUp = Math.min(500, credentials);
  await post(coro, ids.slice(0, warmUp));
  for (let round = 0; round < rounds; round++) {
    const from = warmUp + round * credentials;
    const survey = lookingAt((i) => coro.url + links[i % looked]!);
    const signed = await post(coro, ids.slice(from, from + credentials));
    rates.push(signed.perSecond);
    tails.push(signed.p99);
    pageTails.push(await survey.stop());
  }
  await coro.stop();
  const issued = db.prepare<[], number>('SELECT count(*) FROM signings').pluck().get();
  if (issued !== warmUp + rounds * credentials) throw new Error(`${String(issued)} signings are kept`);
  return { rate: median(rates), p99: median(tails), pages: median(pageTails) };
}

async function post(server: Server, ids: readonly string[]): Promise<Loaded> {
  // Below any modulus, and as good as blinded: nobody could tell.
  const number = (): string => Buffer.concat([Buffer.alloc(1), randomBytes(255)]).toString('base64url');
  const bodies = ids.map((id) =>
    JSON.stringify({ token: paperTokenOf(secret, { organizationId, invitationId: id }), scores: number(), comment: number() }),
  );
  const paths = ids.map(() => '/e/papers');
  const loaded = await sendLoad({ url: server.url, method: 'POST', connections: clients, paths, bodies });
  if (loaded.statuses['200'] !== ids.length) throw new Error(`of ${ids.length} links not all got papers: ${JSON.stringify(loaded)}`);
  return loaded;
}

/** Somebody who opens one page after the other, some twenty a second; `stop` says how long the slowest hundredth took, in ms. */
function lookingAt(address: (i: number) => string, headers: Readonly<Record<string, string>> = {}) {
  const times: number[] = [];
  let state: 'looks' | 'pauses' | 'ends' = 'looks';
  let under: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    for (let i = 0; state === 'looks'; i++) {
      const began = performance.now();
      const page = await fetch(address(i), { headers });
      await page.arrayBuffer();
      if (page.status !== 200) throw new Error(`a page was answered with ${page.status}`);
      times.push(performance.now() - began);
      await new Promise((next) => setTimeout(next, 50));
    }
  };
  const goOn = (): void => {
    state = 'looks';
    under = look();
  };
  goOn();
  return {
    goOn,
    pause: (): Promise<void> => ((state = 'pauses'), under),
    stop: async (): Promise<number> => {
      state = 'ends';
      await under;
      return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
    },
  };
}

async function keysPerSecond(): Promise<number> {
  const make = promisify(generateKeyPair);
  const keys = 60;
  const began = performance.now();
  const maker = async (): Promise<void> => {
    for (let i = 0; i < keys / 2; i++) await make('rsa', { modulusLength: 2048 });
  };
  await Promise.all([maker(), maker()]);
  return (keys * 1000) / (performance.now() - began);
}

function signaturesPerSecond(): number {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const paper = Buffer.concat([Buffer.alloc(1), randomBytes(255)]);
  const signatures = 2000;
  const began = performance.now();
  for (let i = 0; i < signatures; i++) privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, paper);
  return (signatures * 1000) / (performance.now() - began);
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((soon) => setTimeout(soon, 20));
}
