// The leaders' pages at ten thousand and at a million answers: reports read rollups and snapshots, so the number of answers should not matter.
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sessionToken, writeResponses } from './company.ts';
import { type Line, median } from './figures.ts';
import { type Server, startCoro } from './servers.ts';

const pages = [
  ['overview', '/'],
  ['linkage', '/linkage'],
  ['answers, the latest', '/responses'],
] as const;

const cookie = `coro_session=${sessionToken}`;
/** The first requests find cold code and cold statements. */
const warmUp = 100;
const few = 10_000;

/** Also measures how fast a built server on the larger database answers for the first time. */
export async function measureReports(
  folder: string,
  { responses, requests, starts }: { responses: number; requests: number; starts: number },
): Promise<Line[]> {
  const file = join(folder, 'large.sqlite');
  await fill(file, responses);
  await fill(join(folder, 'small.sqlite'), few);
  const [small, large] = [await startCoro(join(folder, 'small.sqlite')), await startCoro(file)];
  const lines: Line[] = [];
  for (const [name, path] of pages) lines.push(...(await compare(name, path, { small, large, responses, requests })));
  await small.stop();
  await large.stop();
  return [...lines, await measureStart(file, starts)];
}

type Compared = { readonly small: Server; readonly large: Server; readonly responses: number; readonly requests: number };

/** Asks both in turn, so that whatever else the machine does befalls both. */
async function compare(name: string, path: string, { small, large, responses, requests }: Compared): Promise<Line[]> {
  const [atFew, atMany]: [number[], number[]] = [[], []];
  for (let i = 0; i < warmUp + requests; i++) {
    const [one, other] = [await timeOf(small, path), await timeOf(large, path)];
    if (i < warmUp) continue;
    atFew.push(one);
    atMany.push(other);
  }
  const [usual, usualAtMany] = [median(atFew), median(atMany)];
  return [
    { what: `${name}, 200 teams, ${few.toLocaleString('en')} answers`, figure: told(atFew) },
    {
      what: `${name}, 200 teams, ${responses.toLocaleString('en')} answers`,
      figure: told(atMany),
      ratio: usualAtMany / usual,
      target: 'less than 20 ms, at most 1.2 x',
      met: usualAtMany < 20 && usualAtMany <= 1.2 * usual,
    },
  ];
}

const told = (times: readonly number[]): string => `${median(times).toFixed(1)} ms (slowest ${Math.max(...times).toFixed(0)})`;

async function measureStart(file: string, starts: number): Promise<Line> {
  const times: number[] = [];
  for (let i = 0; i < starts; i++) {
    const server = await startCoro(file, { probe: '/health' });
    times.push(server.started);
    await server.stop();
  }
  const middle = median(times);
  return {
    what: 'start to the first answer',
    figure: `${middle.toFixed(0)} ms (slowest of ${starts}: ${Math.max(...times).toFixed(0)})`,
    target: 'less than 500 ms',
    met: middle < 500,
  };
}

async function fill(file: string, responses: number): Promise<void> {
  await (await startCoro(file)).stop(); // makes the tables
  await writeResponses(file, responses);
  const worker = await startCoro(file, { role: 'both' });
  await closed(file);
  await worker.stop();
}

/** The worker closes the waves that are over into snapshots, as it would in service. */
async function closed(file: string): Promise<void> {
  const db = new Sqlite(file, { readonly: true });
  const open = db
    .prepare<[], number>(`SELECT count(*) FROM waves WHERE kind = 'engagement' AND id NOT IN (SELECT wave_id FROM snapshots)`)
    .pluck();
  for (let waited = 0; open.get() !== 0; waited += 100) {
    if (waited > 60_000) throw new Error('the waves were not closed within a minute');
    await new Promise((soon) => setTimeout(soon, 100));
  }
  db.close();
}

/** In ms, from asking to having the whole page. */
async function timeOf(server: Server, path: string): Promise<number> {
  const began = performance.now();
  const response = await fetch(server.url + path, { headers: { cookie, accept: 'text/html' }, redirect: 'error' });
  const page = await response.text();
  const time = performance.now() - began;
  if (!response.ok || !/<table|<li class="voice"/.test(page)) throw new Error(`${path} answered ${response.status}, without figures`);
  return time;
}
