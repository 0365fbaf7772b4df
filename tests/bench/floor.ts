// The floor that Coro is measured against: a bare server that inserts one row with synchronous=FULL for a POST and gives a fixed page for a GET.
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import Sqlite from 'better-sqlite3';
import { Hono } from 'hono';

const [file = ':memory:', pageFile = '', port = '0'] = process.argv.slice(2);
const page = pageFile ? readFileSync(pageFile, 'utf8') : '';

const db = new Sqlite(file);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec('CREATE TABLE IF NOT EXISTS answers (id text PRIMARY KEY, body text NOT NULL, at integer NOT NULL)');
const insert = db.prepare('INSERT INTO answers VALUES (?, ?, ?)');

const app = new Hono()
  .get('/health', (c) => c.text('ok'))
  .get('/s/:token', (c) => c.html(page))
  .post('/s/:token', async (c) => {
    insert.run(c.req.param('token'), await c.req.text(), Date.now());
    return c.redirect('/', 303);
  });

serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
