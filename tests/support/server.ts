// Puts an app on a free port of this machine: the house for a browser, or a stand-in of somebody else's service.
import { join } from 'node:path';
import { type HttpBindings, serve } from '@hono/node-server';
import { readAssets } from '#http/assets.ts';
import type { Opened } from './database.ts';
import { type House, openHouse } from './house.ts';

type Listening = { readonly url: string; stop(): Promise<void> };
type Fetch = (request: Request, env: HttpBindings) => Response | Promise<Response>;

/** A house that a browser can visit at `url`, with the scripts and styles of the last build (`npm run build`). */
export async function serveHouse(store: Opened, choices: Parameters<typeof openHouse>[1] = {}): Promise<House & Listening> {
  let fetch: Fetch = () => new Response('not open yet', { status: 503 });
  const { url, stop } = await listen((request, env) => fetch(request, env));
  const assets = choices.assets ?? readAssets(join(import.meta.dirname, '../../dist/client'));
  const house = openHouse(store, { ...choices, baseUrl: url, assets });
  fetch = (request, env) => house.app.fetch(request, env);
  return { ...house, url, stop };
}

/** Answers at 'http://127.0.0.1:…' until stopped; stopping cuts what is still open. */
export function listen(fetch: Fetch): Promise<Listening> {
  return new Promise((ok) => {
    const server = serve(
      { fetch: (request, env) => fetch(request, env as HttpBindings), port: 0, hostname: '127.0.0.1', overrideGlobalObjects: false },
      ({ port }) =>
        ok({
          url: `http://127.0.0.1:${port}`,
          stop: () =>
            new Promise((gone) => {
              server.close(() => gone());
              if ('closeAllConnections' in server) server.closeAllConnections();
            }),
        }),
    );
  });
}
