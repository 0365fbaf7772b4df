// The door of the local mailbox: the letters, one of them, and its page in a frame that can do nothing but be read.
import { Hono } from 'hono';
import { letterOf, listLetters } from '#services/letters.ts';
import { LetterPage, MailboxPage } from '#web/pages/mailbox.tsx';
import { contextOf, type Env, frameOf } from './environment.ts';
import { only } from './session.ts';

/** Letters carry their style inline, as mail programs want it; nothing is loaded or run, wherever the letter says so. */
const letterPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

export const mailbox = new Hono<Env>()
  .use('/mailbox', only('admin'))
  .use('/mailbox/*', only('admin'))
  .get('/mailbox', async (c) => {
    const { letters, next } = await listLetters(contextOf(c), c.req.query('before'));
    return c.html(
      <MailboxPage frame={frameOf(c)} letters={letters} {...(next !== undefined && { next })} configured={!c.var.parts.mailbox} />,
    );
  })
  .get('/mailbox/:id', async (c) => c.html(<LetterPage frame={frameOf(c)} letter={await letterOf(contextOf(c), c.req.param('id'))} />))
  .get('/mailbox/:id/html', async (c) => {
    const { html } = await letterOf(contextOf(c), c.req.param('id'));
    c.header('content-security-policy', letterPolicy);
    c.header('referrer-policy', 'no-referrer');
    // A letter's links open beside it, not inside its frame.
    return c.html(html.replace(/<head[^>]*>/i, (head) => `${head}<base target="_blank">`));
  });
