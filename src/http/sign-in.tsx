// The way in and out: address and password, a link by e-mail, the second factor, signing out.
import { Hono } from 'hono';
import { z } from 'zod';
import { invalid } from '#domain/refusal.ts';
import { closeSession } from '#services/sessions.ts';
import { askForLink, linkMinutes, readLink, signInByLink, signInByPassword } from '#services/sign-in.ts';
import { SentPage, SignInLinkPage, SignInPage, WhichPage } from '#web/pages/sign-in.tsx';
import { type Door, type Env, frameOf } from './environment.ts';
import { field, onTo, orAgain, read, typedIn } from './forms.ts';
import { secretAddress } from './headers.ts';
import { limiter, senderOf } from './limits.ts';
import { localPath } from './preferences.ts';
import { keepSession, sessionToken } from './session.ts';

const form = z.object({ email: field.email(), password: z.string().default(''), to: z.string().default(''), how: z.string().default('') });
const codeForm = z.object({ code: z.string().default(''), to: z.string().default('') });

/** The doors of one application, with its own count of attempts. */
export function signInDoors(): Hono<Env> {
  const ofSender = limiter({ burst: 20, perMinute: 10 });
  const ofAddress = limiter({ burst: 6, perMinute: 1 });
  const ofMember = limiter({ burst: 6, perMinute: 0.5 });

  return new Hono<Env>()
    .use('/sign-in/:token', secretAddress)
    .get('/sign-in', (c) => {
      const to = pathIn(c.req.query('to') ?? '');
      if (c.var.context) return onTo(c, to || '/');
      return c.html(<SignInPage frame={frameOf(c)} typed={{ to }} />);
    })
    .post('/sign-in', async (c) => {
      const typed = await typedIn(c);
      const again = { email: typed['email'] ?? '', to: pathIn(typed['to'] ?? '') };
      return orAgain(
        c,
        async () => {
          const { email, password, to, how } = read(form, typed);
          ofSender.spend(senderOf(c), c.var.visit.now);
          ofAddress.spend(email, c.var.visit.now);
          if (how === 'link' || password === '') {
            await askForLink(c.var.visit, email, pathIn(to) || undefined);
            return onTo(c, '/sign-in/sent');
          }
          const way = await signInByPassword(c.var.visit, email, password, agentOf(c));
          if ('session' in way) return enter(c, way.session, to);
          const links = way.links.map(({ organization, token }) => ({
            organization,
            href: `/sign-in/${token}${pathIn(to) && `?to=${encodeURIComponent(to)}`}`,
          }));
          return links.length === 1 ? onTo(c, links[0]!.href) : c.html(<WhichPage frame={frameOf(c)} links={links} />);
        },
        (faults) => c.html(<SignInPage frame={frameOf(c)} typed={again} faults={faults} />),
      );
    })
    .get('/sign-in/sent', (c) => c.html(<SentPage frame={frameOf(c)} minutes={linkMinutes} local={c.var.parts.mailbox} />))
    .get('/sign-in/:token', async (c) => {
      const link = await readLink(c.var.visit, c.req.param('token'));
      return c.html(<SignInLinkPage frame={frameOf(c)} link={link} to={pathIn(c.req.query('to') ?? '')} />);
    })
    .post('/sign-in/:token', async (c) => {
      const token = c.req.param('token');
      const { code, to } = read(codeForm, await typedIn(c));
      const link = await readLink(c.var.visit, token);
      return orAgain(
        c,
        async () => {
          if (link.wantsCode) {
            if (code.trim() === '') throw invalid({ field: 'code', code: 'required' });
            ofMember.spend(link.member, c.var.visit.now);
          }
          return enter(c, await signInByLink(c.var.visit, token, code, agentOf(c)), to);
        },
        (faults) => c.html(<SignInLinkPage frame={frameOf(c)} link={link} to={pathIn(to)} faults={faults} />),
      );
    })
    .post('/sign-out', async (c) => {
      await closeSession(c.var.visit, sessionToken(c));
      keepSession(c, undefined);
      return onTo(c, '/sign-in');
    });
}

/** What the list of sessions says about a browser. */
export const agentOf = (c: Door): string => c.req.header('user-agent') ?? '';

/** A new session also ends the one that the browser had. */
async function enter(c: Door, token: string, to: string): Promise<Response> {
  await closeSession(c.var.visit, sessionToken(c));
  keepSession(c, token);
  return onTo(c, pathIn(to) || '/');
}

/** A path of this installation that is worth coming back to, else ''. */
function pathIn(text: string): string {
  const path = localPath(text);
  return path === '/' || path.startsWith('/sign-') || path.startsWith('/set-up') ? '' : path;
}
