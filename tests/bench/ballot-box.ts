// Door 2 under load beside a bare server that keeps the same row, and the closing of a large wave while people look at pages.
import { constants, createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sealLength } from '#domain/ballot-paper.ts';
import { addDays } from '#domain/calendar.ts';
import { boxBeside, openBox } from '#db/store.ts';
import { openBoxFor } from '#services/ballot-box.ts';
import { engagementQuestionnaire } from '#services/questionnaires.ts';
import { tokenOf } from '#services/tokens.ts';
import { writeVotes } from './ballots.ts';
import { invitationId, organizationId, writeInvitations } from './company.ts';
import { type Line, median } from './figures.ts';
import { type Loaded, sendLoad } from './load.ts';
import { secret, type Server, startCoro, startFloor } from './servers.ts';

const connections = 64;
const warmUp = 1000;
const teams = 40;
const sizes = { scores: 1024, comment: 8192 } as const;
const waveId = 'ballots';

/** Casts so many ballots a round over HTTP, with signatures made before, in turn with the bare server; throws unless every one is in the box once. */
export async function measureDoor(
  folder: string,
  { rounds, ballots }: { readonly rounds: number; readonly ballots: number },
): Promise<Line[]> {
  const file = join(folder, 'door.sqlite');
  await (await startCoro(file)).stop(); // makes the tables
  const bodies = await writeBox(boxBeside(file), warmUp + rounds * ballots);
  const [coro, floor] = [await startCoro(file), await startFloor(join(folder, 'door-floor.sqlite'), '')];
  const rates: Record<'floor' | 'coro', number[]> = { floor: [], coro: [] };
  const tails: number[] = [];
  for (const server of [floor, coro]) await cast(server, bodies.slice(0, warmUp));
  for (let round = 0; round < rounds; round++) {
    const some = bodies.slice(warmUp + round * ballots, warmUp + (round + 1) * ballots);
    rates.floor.push((await cast(floor, some)).perSecond);
    const taken = await cast(coro, some);
    rates.coro.push(taken.perSecond);
    tails.push(taken.p99);
  }
  await floor.stop();
  await coro.stop();
  const db = new Sqlite(boxBeside(file), { readonly: true });
  const kept = db.prepare('SELECT count(*) FROM ballots').pluck().get();
  db.close();
  if (kept !== bodies.length) throw new Error(`${String(kept)} of ${bodies.length} ballots are in the box`);
  const [bare, ours] = [median(rates.floor), median(rates.coro)];
  return [
    { what: 'floor: a ballot kept without looking at it', figure: `${whole(bare)}/s` },
    {
      what: `ballots cast, ${connections} clients`,
      figure: `${whole(ours)}/s, p99 ${median(tails).toFixed(0)} ms`,
      ratio: ours / bare,
      target: '1,000/s',
      met: ours >= 1000,
    },
  ];
}

/** Closes a wave of so many votes, a fifth of them with words; throws unless all were counted and nothing of them is left. */
export async function measureClosing(
  folder: string,
  { votes, teams: boxes }: { readonly votes: number; readonly teams: number },
): Promise<Line[]> {
  const file = join(folder, 'closing.sqlite');
  const looked = 2000;
  await (await startCoro(file)).stop();
  writeInvitations(file, looked);
  const wave = writePlannedWave(file, boxes);
  const answers = (i: number) => Object.fromEntries(wave.items.map((id, at) => [id, 1 + ((i * 7 + at * 3) % 5)]));
  await writeVotes(file, [
    {
      ...wave,
      votes: Array.from({ length: votes }, (_, i) => ({
        teamId: wave.teamIds[i % boxes]!,
        answers: answers(i),
        ...(i % 5 === 0 && { comment: `Number ${i} would like fewer forms and more time for the people who wait at the counter.` }),
      })),
    },
  ]);
  const floor = bareRead(boxBeside(file));
  const links = Array.from({ length: looked }, (_, i) => `/s/${tokenOf(secret, { organizationId, invitationId: invitationId(i) })}`);
  const coro = await startCoro(file, { role: 'both' });
  await sendLoad({ url: coro.url, method: 'GET', connections: 2, paths: links });
  const db = new Sqlite(file);
  const began = performance.now();
  db.prepare(`INSERT INTO outbox (organization_id, id, kind, payload, due_at) VALUES (?, ?, 'closeWave', ?, 0)`).run(
    organizationId,
    `close-${wave.waveId}`,
    JSON.stringify({ waveId: wave.waveId, early: true }),
  );
  const left = db.prepare(`SELECT count(*) FROM outbox WHERE id = ? AND failed_at IS NULL`).pluck();
  const tails: number[] = [];
  while (left.get(`close-${wave.waveId}`) !== 0)
    tails.push((await sendLoad({ url: coro.url, method: 'GET', connections: 2, paths: links.slice(0, 500) })).p99);
  const took = performance.now() - began;
  const memory = coro.peakMemory();
  await coro.stop();
  const [counted, spoiled] = db.prepare('SELECT counted, spoiled FROM snapshots WHERE wave_id = ?').raw().get(wave.waveId) as number[];
  const keys = db.prepare('SELECT count(*) FROM wave_keys WHERE private_key IS NOT NULL').pluck().get();
  db.close();
  const box = new Sqlite(boxBeside(file), { readonly: true });
  const remaining = box.prepare('SELECT count(*) FROM ballots').pluck().get();
  box.close();
  if (counted !== votes || spoiled !== 0 || keys !== 0 || remaining !== 0)
    throw new Error(`counted ${counted}, spoiled ${spoiled}, ${String(keys)} keys and ${String(remaining)} ballots left`);
  return [
    { what: 'floor: the ballots read from the box', figure: `${(floor / 1000).toFixed(1)} s` },
    {
      what: `a wave of ${whole(votes)} votes in ${whole(boxes)} teams closed`,
      figure: `${(took / 1000).toFixed(1)} s`,
      ratio: took / floor,
      target: '60 s',
      met: took < 60_000,
    },
    {
      what: '… memory of the server',
      ...(memory === undefined ? { figure: 'unknown' } : { figure: `${whole(memory)} MB`, target: '500 MB', met: memory <= 500 }),
    },
    {
      what: '… survey pages meanwhile, p99',
      figure: `${Math.max(...tails).toFixed(0)} ms`,
      target: '100 ms',
      met: Math.max(...tails) < 100,
    },
  ];
}

/** A wave that is planned for so many more teams, below the sites that are there. */
function writePlannedWave(file: string, boxes: number) {
  const db = new Sqlite(file);
  db.pragma('synchronous = OFF');
  const teamIds = Array.from({ length: boxes }, (_, i) => `box-${i}`);
  const today = new Date().toISOString().slice(0, 10);
  db.transaction(() => {
    const team = db.prepare(`INSERT INTO teams (organization_id, id, parent_id, name, path_key, created_at) VALUES (?, ?, ?, ?, ?, 0)`);
    for (const [i, id] of teamIds.entries()) team.run(organizationId, id, `site-${i % 20}`, id, id);
    db.prepare(
      `INSERT INTO waves (organization_id, id, survey_id, version, kind, name, day, last_day, state, team_ids, threshold, created_at)
       VALUES (?, ?, 'engagement', 1, 'engagement', 'Large', ?, ?, 'planned', '[]', 5, 0)`,
    ).run(organizationId, waveId, addDays(today, -7), addDays(today, 7));
    db.prepare(
      `INSERT INTO wave_teams (organization_id, wave_id, team_id, parent_id, name, eligible)
       SELECT organization_id, ?, id, parent_id, name, CASE WHEN id LIKE 'box-%' THEN 25 ELSE 0 END FROM teams`,
    ).run(waveId);
  })();
  db.close();
  const items = engagementQuestionnaire().questions.flatMap((q) => (q.type === 'agree' ? [q.id] : []));
  return { organizationId, waveId, surveyId: 'engagement', teamIds, items };
}

/** Opens a box and gives what as many browsers would send, each with a signature as unblinding gives it. What is sealed is noise: the box cannot know. */
async function writeBox(url: string, count: number): Promise<string[]> {
  const pairs = Array.from({ length: 8 }, () => generateKeyPairSync('rsa', { modulusLength: 2048 }));
  const box = await openBox(url);
  const keys = Array.from({ length: teams }, (_, i) => ({
    teamId: `team-${i}`,
    kind: 'scores' as const,
    publicKey: pairs[i % pairs.length]!.publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
  }));
  await openBoxFor({ box }, { organizationId, waveId, sizes, keys });
  await box.close();
  const signers = pairs.map(({ privateKey }) => createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' })));
  return Array.from({ length: count }, (_, i) => {
    const prepared = randomBytes(64);
    const key = { key: signers[(i % teams) % pairs.length]!, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
    return JSON.stringify({
      organization: organizationId,
      wave: waveId,
      team: `team-${i % teams}`,
      kind: 'scores',
      prepared: prepared.toString('base64url'),
      signature: sign('sha384', prepared, key).toString('base64url'),
      enc: randomBytes(65).toString('base64url'),
      sealed: randomBytes(sizes.scores + sealLength).toString('base64url'),
    });
  });
}

async function cast(server: Server, bodies: readonly string[]): Promise<Loaded> {
  const loaded = await sendLoad({ url: server.url, method: 'POST', connections, paths: bodies.map(() => '/e/ballot'), bodies });
  if (loaded.statuses['204'] !== bodies.length) throw new Error(`not every ballot was taken: ${JSON.stringify(loaded)}`);
  return loaded;
}

/** How long it takes to look at every ballot without opening it, in ms. */
function bareRead(file: string): number {
  const db = new Sqlite(file, { readonly: true });
  const began = performance.now();
  let bytes = 0;
  for (const sealed of db.prepare('SELECT sealed FROM ballots').pluck().iterate() as Iterable<string>) bytes += sealed.length;
  const took = performance.now() - began;
  db.close();
  return bytes > 0 ? took : 0;
}

const whole = (n: number): string => Math.round(n).toLocaleString('en');
