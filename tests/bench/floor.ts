// The floor that Coro is measured against: a bare Hono server that reads a form, inserts one row with synchronous=FULL, and gives a fixed page for a GET.
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import Sqlite from 'better-sqlite3';
import { Hono } from 'hono';

const [file = ':memory:', pageFile = '', port = '0'] = process.argv.slice(2);
const page = pageFile ? readFileSync(pageFile, 'utf8') : '';

const db = new Sqlite(file);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec('CREATE TABLE IF NOT EXISTS answers (id text PRIMARY KEY, score integer NOT NULL, why text, contact text, at integer NOT NULL)');
const insert = db.prepare('INSERT INTO answers VALUES (?, ?, ?, ?, ?)');
db.exec('CREATE TABLE IF NOT EXISTS unread (id text PRIMARY KEY, body text NOT NULL, at integer NOT NULL)');
const keep = db.prepare('INSERT INTO unread VALUES (?, ?, ?)');
db.exec(
  'CREATE TABLE IF NOT EXISTS ballots (organization text, wave text, id text, team text, kind text, receipt text, enc text, sealed text, PRIMARY KEY (organization, wave, id)) WITHOUT ROWID',
);
const cast = db.prepare('INSERT INTO ballots VALUES (?, ?, ?, ?, ?, ?, ?, ?)');

const app = new Hono()
  .get('/health', (c) => c.text('ok'))
  .get('/s/:token', (c) => c.html(page))
  .post('/s/:token', async (c) => {
    const form = await c.req.parseBody();
    insert.run(c.req.param('token'), Number(form['nps']), form['why'], form['contact'] ?? null, Date.now());
    return c.redirect('/', 303);
  })
  // The least that a server can do: it keeps what came without looking at it. Printed beside the floor, to show what reading costs.
  .post('/unread/:token', async (c) => {
    keep.run(c.req.param('token'), await c.req.text(), Date.now());
    return c.redirect('/', 303);
  });

// A ballot kept without looking at its signature.
app.post('/e/ballot', async (c) => {
  const { organization, wave, team, kind, prepared, enc, sealed } = await c.req.json<Record<string, string>>();
  cast.run(organization, wave, prepared, team, kind, prepared?.slice(0, 24), enc, sealed);
  return c.body(null, 204);
});

serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
