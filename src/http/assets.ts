// Serves what the build made for browsers, each file under a name that changes with its content, and knows those names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { Hono } from 'hono';
import { notFound } from '#domain/refusal.ts';
import type { Env } from './environment.ts';

export type Assets = {
  /** The addresses that every page of the app links to. */
  readonly page: { readonly script: string; readonly style: string };
  /** The address of the script of the employees' page. */
  readonly ballot: string;
  /** And of the page where they read answers to comments. */
  readonly talk: string;
  readonly files: ReadonlyMap<
    string,
    { readonly body: Uint8Array<ArrayBuffer>; readonly brotli: Uint8Array<ArrayBuffer> | undefined; readonly type: string }
  >;
};

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};

/** Reads the folder that `vite build` wrote for browsers; throws when it is not there. */
export function readAssets(folder: string): Assets {
  const list = join(folder, '.vite/manifest.json');
  if (!existsSync(list)) throw new Error(`${list} is missing: build first (npm run build).`);
  const manifest = JSON.parse(readFileSync(list, 'utf8')) as Record<string, { file: string }>;
  const files = new Map(
    readdirSync(join(folder, 'assets')).map((name) => {
      const body = new Uint8Array(readFileSync(join(folder, 'assets', name)));
      const type = types[name.split('.').pop() ?? ''] ?? 'application/octet-stream';
      return [name, { body, brotli: type.startsWith('text/') ? packed(body) : undefined, type }];
    }),
  );
  const address = (source: string): string => `/${manifest[source]?.file ?? ''}`;
  return {
    page: { script: address('web/islands/app.ts'), style: address('web/styles/app.css') },
    ballot: address('web/islands/ballot.ts'),
    talk: address('web/islands/talk.ts'),
    files,
  };
}

/** A twentieth larger than at the highest quality, in a twentieth of the time: every start waits for it. */
function packed(body: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } }));
}

export const assets = new Hono<Env>().get('/assets/:name', (c) => {
  const file = c.var.parts.assets.files.get(c.req.param('name'));
  if (!file) throw notFound();
  const small = file.brotli && (c.req.header('accept-encoding') ?? '').includes('br') ? file.brotli : undefined;
  return c.body(small ?? file.body, 200, {
    'content-type': file.type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...(small && { 'content-encoding': 'br' }),
  });
});
