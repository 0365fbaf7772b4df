// The organization's settings, and the log of who changed what.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Fault } from '#domain/refusal.ts';
import { locales } from '#domain/surveys.ts';
import { logOf } from '#reports/members.ts';
import { changeOrganization, settingsOf } from '#services/organizations.ts';
import { LogPage, SettingsPage } from '#web/pages/settings.tsx';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { field, onTo, orAgain, read, type Typed, typedIn } from './forms.ts';
import { only } from './session.ts';

const form = z.object({
  name: field.name(),
  locale: field.choice(locales),
  timeZone: field.text(100),
  accent: field.colour(),
  senderName: field.senderName(),
  replyTo: field.emailOrNothing(),
  threshold: field.whole(5, 100),
});

export const settings = new Hono<Env>()
  .get('/settings', only('admin'), (c) => show(c))
  .post('/settings', only('admin'), async (c) => {
    const typed = await typedIn(c);
    return orAgain(
      c,
      async () => {
        await changeOrganization(contextOf(c), read(form, typed));
        return onTo(c, '/settings', 'saved');
      },
      (faults) => show(c, typed, faults),
    );
  })
  .get('/audit', only(), async (c) => {
    const { db, scope } = contextOf(c);
    const { entries, next } = await logOf(db, scope, c.req.query('after'));
    return c.html(<LogPage frame={frameOf(c)} entries={entries} earlier={next && `/audit?after=${next}`} />);
  });

async function show(c: Door, typed?: Typed, faults: readonly Fault[] = []): Promise<Response> {
  const now = await settingsOf(contextOf(c));
  const shown = {
    ...now,
    accent: now.accent ?? '',
    senderName: now.senderName ?? '',
    replyTo: now.replyTo ?? '',
    threshold: String(now.threshold),
    ...typed,
  };
  return c.html(<SettingsPage frame={frameOf(c)} typed={shown} threshold={now.threshold} faults={faults} />);
}
