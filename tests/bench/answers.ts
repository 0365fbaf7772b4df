// The answer path at 64 clients beside the floor's one-row insert, and the survey page beside the floor's fixed page.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { bandOf } from '#domain/nps.ts';
import { tokenOf } from '#services/tokens.ts';
import { invitationId, organizationId, writeInvitations } from './company.ts';
import { type Line, median } from './figures.ts';
import { type Loaded, sendLoad } from './load.ts';
import { secret, type Server, startCoro, startFloor } from './servers.ts';

const connections = 64;
/** The first requests find a cold server; they are answered and checked, but not timed. */
const warmUp = 3000;
/** Letters whose page is only looked at: what most people see is a survey that they have not answered yet. */
const looked = 3000;

type Plan = { readonly rounds: number; readonly posts: number; readonly gets: number };

/** Measures both, checks afterwards that every answer is there exactly once with all that follows from it, and throws when it is not. */
export async function measureAnswers(folder: string, { rounds, posts, gets }: Plan): Promise<Line[]> {
  const file = join(folder, 'answers.sqlite');
  const answers = warmUp + rounds * posts;
  await (await startCoro(file)).stop(); // makes the tables
  writeInvitations(file, answers + looked);
  const links = Array.from(
    { length: answers + looked },
    (_, i) => `/s/${tokenOf(secret, { organizationId, invitationId: invitationId(i) })}`,
  );
  const bodies = links.map((_, i) => formOf(i));

  const coro = await startCoro(file);
  const pageFile = join(folder, 'page.html');
  writeFileSync(pageFile, await (await fetch(coro.url + links[0]!)).text());
  const floor = await startFloor(join(folder, 'floor.sqlite'), pageFile);

  const times: Record<'floorPost' | 'unreadPost' | 'coroPost' | 'floorGet' | 'coroGet', number[]> = {
    floorPost: [],
    unreadPost: [],
    coroPost: [],
    floorGet: [],
    coroGet: [],
  };
  const [answerTails, pageTails]: [number[], number[]] = [[], []];
  const some = (from: number, n: number) => ({ paths: links.slice(from, from + n), bodies: bodies.slice(from, from + n) });
  for (const server of [floor, coro]) await post(server, some(0, warmUp));
  for (let round = 0; round < rounds; round++) {
    const from = warmUp + round * posts;
    times.floorPost.push((await post(floor, some(from, posts))).perSecond);
    times.unreadPost.push((await post(floor, unread(some(from, posts)))).perSecond);
    const answered = await post(coro, some(from, posts));
    times.coroPost.push(answered.perSecond);
    answerTails.push(answered.p99);
  }
  const memoryOfPosts = coro.peakMemory();
  for (const server of [floor, coro]) await get(server, links.slice(answers));
  for (let round = 0; round < rounds; round++) {
    const pages = Array.from({ length: gets }, (_, i) => links[answers + ((round * gets + i) % looked)]!);
    times.floorGet.push((await get(floor, pages)).perSecond);
    const shown = await get(coro, pages);
    times.coroGet.push(shown.perSecond);
    pageTails.push(shown.p99);
  }
  const memory = coro.peakMemory();
  await floor.stop();
  await coro.stop();
  checkAnswers(file, answers);

  const [floorPost, unreadPost, coroPost] = [median(times.floorPost), median(times.unreadPost), median(times.coroPost)];
  const [floorGet, coroGet] = [median(times.floorGet), median(times.coroGet)];
  return [
    { what: 'floor: a form read, one row inserted', figure: `${whole(floorPost)}/s` },
    { what: 'for comparison: a body kept unread', figure: `${whole(unreadPost)}/s` },
    {
      what: `complete answer, ${connections} clients`,
      figure: `${whole(coroPost)}/s, p99 ${median(answerTails).toFixed(0)} ms`,
      ratio: coroPost / floorPost,
      target: 'at least 1.2 x the floor',
      met: coroPost >= 1.2 * floorPost,
    },
    { what: 'floor: fixed page', figure: `${whole(floorGet)}/s` },
    {
      what: `survey page, ${connections} clients`,
      figure: `${whole(coroGet)}/s, p99 ${median(pageTails).toFixed(0)} ms`,
      ratio: coroGet / floorGet,
      target: 'at least 0.25 x the floor',
      met: coroGet >= 0.25 * floorGet,
    },
    memoryLine(memoryOfPosts, memory),
  ];
}

function memoryLine(afterAnswers: number | undefined, afterPages: number | undefined): Line {
  const what = 'memory at its highest under load';
  if (afterAnswers === undefined || afterPages === undefined) return { what, figure: 'this system does not say' };
  const figure = `${afterAnswers.toFixed(0)} MB after the answers, ${afterPages.toFixed(0)} MB after the pages`;
  return { what, figure, target: 'less than 200 MB', met: afterPages < 200 };
}

const unread = ({ paths, bodies }: { paths: string[]; bodies: string[] }) => ({
  paths: paths.map((path) => path.replace('/s/', '/unread/')),
  bodies,
});

const scores = [10, 9, 3, 8, 10, 7, 6, 9, 8, 10, 0, 9];

/** A quarter of the answers are a detractor's, half have words. */
function formOf(i: number): string {
  const words = i % 2 === 0 ? 'They called back the same afternoon, just as they had promised.' : '';
  return new URLSearchParams({ nps: String(scores[i % scores.length]), why: words, ...(i % 3 === 0 && { contact: 'yes' }) }).toString();
}

async function post(server: Server, { paths, bodies }: { paths: string[]; bodies: string[] }): Promise<Loaded> {
  return complete(await sendLoad({ url: server.url, method: 'POST', connections, paths, bodies }), '303', paths.length);
}

async function get(server: Server, paths: string[]): Promise<Loaded> {
  return complete(await sendLoad({ url: server.url, method: 'GET', connections, paths }), '200', paths.length);
}

function complete(loaded: Loaded, status: string, sent: number): Loaded {
  if (loaded.statuses[status] !== sent)
    throw new Error(`of ${sent} requests not all were answered with ${status}: ${JSON.stringify(loaded)}`);
  return loaded;
}

/** What was promised has to be on disk: each answer with its score, the month's figures, a case and a letter to write for each detractor. */
function checkAnswers(file: string, answers: number): void {
  const db = new Sqlite(file, { readonly: true });
  const count = (query: string): number => db.prepare<[], number>(query).pluck().get() ?? 0;
  const sent = Array.from({ length: answers }, (_, i) => scores[i % scores.length]!);
  const detractors = sent.filter((score) => bandOf(score) === 'detractor').length;
  const found = {
    responses: [count('SELECT count(*) FROM responses'), answers],
    scores: [count('SELECT sum(score) FROM responses'), sent.reduce((sum, score) => sum + score, 0)],
    figures: [count('SELECT sum(detractors + passives + promoters) FROM rollups'), answers],
    detractors: [count('SELECT sum(detractors) FROM rollups'), detractors],
    cases: [count('SELECT count(*) FROM cases JOIN responses ON responses.id = response_id WHERE score <= 6'), detractors],
    letters: [count(`SELECT count(*) FROM outbox WHERE kind = 'tellSupervisors'`), detractors],
    invitations: [count('SELECT count(*) FROM invitations WHERE answered_day IS NOT NULL'), answers],
  };
  db.close();
  const wrong = Object.entries(found).filter(([, [is, should]]) => is !== should);
  if (wrong.length > 0) throw new Error(`the database does not hold what was answered: ${JSON.stringify(wrong)}`);
}

const whole = (n: number): string => Math.round(n).toLocaleString('en');
