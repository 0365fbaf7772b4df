// A process that serves the whole house at a port until it is killed, and prints nothing of its own but that it is open.
import { serve } from '@hono/node-server';
import { nanoid } from 'nanoid';
import { boxBeside, openBox, openStore } from '#db/store.ts';
import { appOf } from '#http/app.tsx';
import { newKeyPair } from '#services/key-pairs.ts';
import { standInAssets } from './assets.ts';

const [url = '', secret = '', now = ''] = process.argv.slice(-3);
const ahead = Number(now) - Date.now();
const [store, box] = [await openStore(url), await openBox(boxBeside(url))];
const clock = (): Date => new Date(Date.now() + ahead);
const baseUrl = 'http://127.0.0.1';
const app = appOf({ store, box, newKeyPair, newId: nanoid, secret, baseUrl, clock, assets: standInAssets, mailbox: false, proxies: 1 });
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(`open at ${port}`));
