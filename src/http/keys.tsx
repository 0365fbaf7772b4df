// The door of API keys: made, shown once, and revoked.
import { Hono } from 'hono';
import type { Fault } from '#domain/refusal.ts';
import { createKey, listKeys, revokeKey } from '#services/api-keys.ts';
import { KeysPage, NewKeyPage } from '#web/pages/keys.tsx';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { onTo, orAgain, typedIn } from './forms.ts';
import { only } from './session.ts';

export const keys = new Hono<Env>()
  .get('/settings/keys', only('admin'), (c) => show(c))
  // Answered with the page itself: an address that shows the key again must not be.
  .post('/settings/keys', only('admin'), async (c) => {
    const { name = '' } = await typedIn(c);
    return orAgain(
      c,
      async () => {
        const key = await createKey(contextOf(c), name);
        return c.html(<NewKeyPage frame={frameOf(c)} keyText={key} baseUrl={c.var.parts.baseUrl} />);
      },
      (faults) => show(c, name, faults),
    );
  })
  .post('/settings/keys/:id/revoke', only('admin'), async (c) => {
    await revokeKey(contextOf(c), c.req.param('id'));
    return onTo(c, '/settings/keys', 'keyRevoked');
  });

async function show(c: Door, name = '', faults: readonly Fault[] = []): Promise<Response> {
  return c.html(<KeysPage frame={frameOf(c)} keys={await listKeys(contextOf(c))} name={name} faults={faults} />);
}
