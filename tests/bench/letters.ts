// How fast letters leave, from the queue in SQLite to the note that they have left: to a mail server and to a stand-in for Resend that throw them away.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Sqlite from 'better-sqlite3';
import { defaultRules } from '#domain/contact.ts';
import { organizationId, writeInvitations } from './company.ts';
import { type Line, median } from './figures.ts';
import { builtCoro, secret, startCoro } from './servers.ts';

type Sink = { readonly smtp: number; readonly http: number };

const whole = (n: number): string => Math.round(n).toLocaleString('en');
const pause = (ms: number): Promise<void> => new Promise((ok) => setTimeout(ok, ms));

/** `rounds` runs of each, each with a database and a receiver of its own; the middle one counts. */
export async function measureLetters(folder: string, choices: { rounds: number; smtp: number; resend: number }): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [way, letters, target] of [
    ['smtp', choices.smtp, 1000],
    ['resend', choices.resend, 5000],
  ] as const) {
    const measured: number[] = [];
    const floors: number[] = [];
    for (let round = 0; round < choices.rounds; round++) {
      await withSink(async (sink) => {
        measured.push(await sendAll(join(folder, `${way}-${round}.sqlite`), way, letters, sink));
        floors.push(
          way === 'smtp' ? await bareSmtp(sink, join(folder, `floor-${round}.sqlite`), letters) : await bareBatches(sink, letters),
        );
      });
    }
    const [coro, floor] = [median(measured), median(floors)];
    const where = way === 'smtp' ? 'to a mail server, each noted before the next' : 'to a stand-in for Resend, a hundred at a time';
    lines.push(
      {
        what: way === 'smtp' ? 'floor: a ready letter again and again, each noted' : 'floor: a ready batch again and again',
        figure: `${whole(floor)}/s`,
      },
      {
        what: `letters ${where}`,
        figure: `${whole(coro)}/s`,
        ratio: coro / floor,
        target: `at least ${whole(target)}/s`,
        met: coro >= target,
      },
    );
  }
  return lines;
}

/** From the first letter that arrives to the last that is noted, by the built Coro as a worker. */
async function sendAll(file: string, way: 'smtp' | 'resend', letters: number, sink: Sink): Promise<number> {
  await (await startCoro(file)).stop(); // makes the tables
  writeInvitations(file, letters);
  makeDue(file);
  const before = await takenBy(sink);
  const mail =
    way === 'smtp'
      ? { SMTP_URL: `smtp://127.0.0.1:${sink.smtp}` }
      : { RESEND_API_KEY: 're_bench', RESEND_BASE_URL: `http://127.0.0.1:${sink.http}` };
  const worker = spawn(process.execPath, [...builtCoro(), 'serve'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      DATABASE_URL: file,
      APP_SECRET: secret,
      ROLE: 'worker',
      MAIL_FROM: 'Coro <survey@coro.example>',
      BASE_URL: 'https://coro.example',
      ...mail,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const db = new Sqlite(file, { readonly: true });
    const sent = db.prepare<[], number>(`SELECT coalesce(sum(sent), 0) FROM wave_figures`).pluck();
    const patience = Date.now() + 120_000;
    while ((sent.get() ?? 0) < letters) {
      if (worker.exitCode !== null || Date.now() > patience) throw new Error(`only ${sent.get()} of ${letters} letters were sent`);
      await pause(5);
    }
    const ended = Date.now();
    db.close();
    const { taken, first } = await takenBy(sink);
    if (taken - before.taken !== letters) throw new Error(`${taken - before.taken} letters arrived instead of ${letters}`);
    return (letters * 1000) / (ended - first);
  } finally {
    const gone = once(worker, 'exit');
    if (worker.kill()) await gone;
  }
}

/** All of it, team by team as planning writes it, in four languages, by day and by night. */
function makeDue(file: string): void {
  const db = new Sqlite(file);
  db.prepare('UPDATE organizations SET contact_rules = ?').run(JSON.stringify({ ...defaultRules, hours: { from: '00:00', to: '24:00' } }));
  db.prepare(
    `UPDATE invitations SET state = 'planned', letters = 0, sent_at = NULL, sent_month = NULL, due_at = $now - CAST(substr(team_id, 6) AS integer),
       locale = CASE rowid % 4 WHEN 0 THEN 'en' WHEN 1 THEN 'it' WHEN 2 THEN 'fr' ELSE 'de' END`,
  ).run({ now: Date.now() });
  db.prepare(
    `INSERT INTO wave_figures (organization_id, wave_id, planned) SELECT $o, 'customers', count(*) FROM invitations
     WHERE true ON CONFLICT DO UPDATE SET planned = excluded.planned, sent = 0`,
  ).run({ o: organizationId });
  db.close();
}

/** A letter of 20 kB, about what an invitation has. */
const ready = `Subject: x\r\n\r\n${`${'x'.repeat(70)}\r\n`.repeat(280)}`;

/** What goes at most for one who waits for each answer and has it on disk before the next letter, as whoever keeps at most one in doubt has to. */
async function bareSmtp({ smtp }: Sink, file: string, letters: number): Promise<number> {
  const db = new Sqlite(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE left_already (id integer PRIMARY KEY)');
  const note = db.prepare('INSERT INTO left_already VALUES (?)');
  const socket = connect({ port: smtp, host: '127.0.0.1', noDelay: true });
  const answers = createInterface({ input: socket })[Symbol.asyncIterator]();
  await answers.next();
  const began = performance.now();
  for (let i = 0; i < letters; i++) {
    for (const line of ['MAIL FROM:<a@example.com>\r\n', 'RCPT TO:<b@example.com>\r\n', 'DATA\r\n', `${ready}.\r\n`]) {
      socket.write(line);
      await answers.next();
    }
    note.run(i);
  }
  db.close();
  socket.destroy();
  return (letters * 1000) / (performance.now() - began);
}

async function bareBatches({ http }: Sink, letters: number): Promise<number> {
  const body = JSON.stringify(Array.from({ length: 100 }, () => ({ html: ready, text: 'x' })));
  const began = performance.now();
  for (let i = 0; i < letters; i += 100) await (await fetch(`http://127.0.0.1:${http}/emails/batch`, { method: 'POST', body })).json();
  return (letters * 1000) / (performance.now() - began);
}

async function takenBy({ http }: Sink): Promise<{ taken: number; first: number }> {
  return (await (await fetch(`http://127.0.0.1:${http}/`)).json()) as { taken: number; first: number };
}

async function withSink(use: (sink: Sink) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'sink.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    await use(JSON.parse(line) as Sink);
  } finally {
    await killed(child);
  }
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  if (child.kill('SIGKILL')) await gone;
}
