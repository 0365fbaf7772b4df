// Measures Coro beside a bare server in the same run and on the same machine, and says whether each target is met: npm run bench [-- --quick].
import { mkdtempSync, openSync, closeSync, fdatasyncSync, rmSync, writeSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { measureAnswers } from './answers.ts';
import { measureClosing, measureDoor } from './ballot-box.ts';
import { type Line, median, table } from './figures.ts';
import { measureLetters } from './letters.ts';
import { measurePlanning } from './planning.ts';
import { measureRegistrar } from './registrar.ts';
import { measureReports } from './reports.ts';

const quick = process.argv.includes('--quick');
const answers = quick ? { rounds: 3, posts: 6000, gets: 15_000 } : { rounds: 7, posts: 10_000, gets: 25_000 };
const reports = quick ? { responses: 100_000, requests: 100, starts: 3 } : { responses: 1_000_000, requests: 400, starts: 7 };

const letters = quick ? { rounds: 1, smtp: 3000, resend: 20_000 } : { rounds: 3, smtp: 10_000, resend: 50_000 };
const registrar = quick ? { teams: 200, rounds: 3, credentials: 400 } : { teams: 2000, rounds: 5, credentials: 2000 };
const door = quick ? { rounds: 3, ballots: 2000 } : { rounds: 5, ballots: 6000 };
const closing = quick ? { votes: 10_000, teams: 400 } : { votes: 50_000, teams: 2000 };
const planning = { customers: quick ? 100_000 : 1_000_000 };

const folder = mkdtempSync(join(tmpdir(), 'coro-bench-'));
try {
  console.log(machine());
  console.log('Answers and survey pages, in turn with the bare server …');
  const ofAnswers = await measureAnswers(folder, answers);
  console.log(`Reports over ${reports.responses.toLocaleString('en')} answers …\n`);
  const ofReports = await measureReports(folder, reports);
  console.log(`A wave of ${planning.customers.toLocaleString('en')} customers …\n`);
  const ofPlanning = await measurePlanning(folder, planning);
  console.log(`A wave of ${registrar.teams.toLocaleString('en')} teams opened, and ballot papers signed …\n`);
  const ofRegistrar = await measureRegistrar(folder, registrar);
  console.log('Ballots: the door, and the closing of a wave …\n');
  const ofBallots = [...(await measureDoor(folder, door)), ...(await measureClosing(folder, closing))];
  console.log('Letters, from the queue to the note that they have left …\n');
  const lines = [...ofAnswers, ...ofReports, ...ofPlanning, ...ofRegistrar, ...ofBallots, ...(await measureLetters(folder, letters))];
  console.log(table(lines));
  const missed = lines.filter(({ met }) => met === false);
  console.log(`\n${verdict(missed)}`);
  process.exitCode = missed.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}

function verdict(missed: readonly Line[]): string {
  return missed.length === 0 ? 'Every target is met.' : `Missed: ${missed.map(({ what }) => what).join('; ')}.`;
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} x ${first?.model ?? 'unknown processor'}, ${memory} GB, Node ${process.versions.node}; a page reaches the disk in ${onDisk().toFixed(0)} us`;
}

/** How long the disk takes to keep what it is told, which the bare server waits for at every answer. */
function onDisk(): number {
  const file = openSync(join(folder, 'disk'), 'w');
  const page = Buffer.alloc(4096, 1);
  const times = Array.from({ length: 500 }, (_, i) => {
    const began = performance.now();
    writeSync(file, page, 0, page.length, i * page.length);
    fdatasyncSync(file);
    return (performance.now() - began) * 1000;
  });
  closeSync(file);
  return median(times);
}
