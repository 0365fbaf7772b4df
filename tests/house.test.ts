// The structure of the house: who may know whom, and what no file may do.
import { describe, expect, it } from 'vitest';
import { readSource, type Source, sourcesIn } from './support/sources.ts';

const rooms = ['main', 'commands', 'http', 'work', 'demo', 'services', 'reports', 'db', 'domain', 'mail', 'config'] as const;
const webRooms = ['pages', 'emails', 'components', 'islands', 'voter', 'messages', 'styles', 'build'] as const;
type Room = (typeof rooms)[number] | (typeof webRooms)[number];

/** Who may know whom: from the top floor down. A room may always know itself. */
const mayKnow: Readonly<Record<Room, readonly Room[]>> = {
  main: ['commands'],
  commands: ['http', 'work', 'demo', 'services', 'reports', 'mail', 'db', 'domain', 'config', 'pages', 'emails', 'messages'],
  http: ['services', 'reports', 'pages', 'emails', 'components', 'messages', 'db', 'domain'],
  work: ['services', 'reports', 'emails', 'messages', 'db', 'domain', 'mail'],
  demo: ['services', 'reports', 'voter', 'messages', 'db', 'domain'],
  services: ['db', 'domain'],
  reports: ['db', 'domain'],
  pages: ['components', 'messages', 'domain'],
  emails: ['components', 'messages', 'domain'],
  components: ['messages', 'styles', 'domain'],
  islands: ['voter', 'components', 'messages', 'domain'],
  voter: ['domain'],
  messages: ['domain'],
  styles: [],
  build: [],
  db: ['domain'],
  domain: [],
  mail: ['domain'],
  config: [],
};

/** The doors of the database's room, where not all of it is open to a room above. */
const doorsOfDb: Readonly<Partial<Record<Room, readonly string[]>>> = {
  commands: ['src/db/store.ts', 'src/db/outbox.ts', 'src/db/backup.ts'],
  http: ['src/db/store.ts'],
  work: ['src/db/store.ts', 'src/db/outbox.ts', 'src/db/invitation-queue.ts'],
  demo: ['src/db/store.ts'],
};

/** Who may use which package; a new one is a decision that is made here. */
const mayUse: Readonly<Record<string, readonly Room[]>> = {
  '@cloudflare/blindrsa-ts': ['voter'],
  '@hono/node-server': ['commands'],
  '@hpke/core': ['voter', 'services'],
  '@scure/bip39': ['voter'],
  'better-sqlite3': ['db'],
  'chart.js': ['islands'],
  'csv-parse': ['services'],
  'csv-stringify': ['services', 'http', 'commands'],
  'date-holidays': ['services'],
  'drizzle-orm': ['db', 'services', 'reports'],
  'drizzle-orm/*': ['db'],
  hono: ['http', 'work', 'pages', 'emails', 'components', 'islands'],
  jstat: ['domain'],
  nanoid: ['commands'],
  'node:*': ['main', 'commands', 'http', 'work', 'demo', 'services', 'db', 'mail', 'config', 'build'],
  nodemailer: ['mail'],
  pg: ['db'],
  'postal-mime': ['services'],
  'pure-rand': ['domain', 'demo'],
  resend: ['mail', 'http'],
  uqr: ['http', 'components', 'pages'],
  vite: ['build'],
  zod: ['http', 'config', 'services'],
};

/** What depends on anything but its arguments; the rules are given the time, the luck and the words. */
const impure =
  /^(new Date\(\)|Date(\(\)|\.now)|Math\.random|(process|performance|console|crypto|localStorage|globalThis)\..*|(fetch|setTimeout|setInterval|setImmediate|queueMicrotask)\(\))$/;

/** What only one file may make: whoever claimed that a value is one would have passed the check by. */
const mintedIn: Readonly<Record<string, string>> = {
  Scope: 'src/domain/access.ts',
  Released: 'src/domain/anonymity.ts',
  Gate: 'src/domain/anonymity.ts',
};
/** What makes released results out of others, and who may be trusted with it: they must add nothing of employees that was not released. */
const minting = /^(derive|recall|recallComments|releaseImported)\(\)$/;
const mayMint = /^(src\/(reports\/|services\/comments\.ts$|domain\/anonymity\.ts$)|web\/components\/groups\.tsx$)/;
/** Where the two databases are given one type, and drivers are answered as they want it; nowhere else anything becomes anything. */
const mayTakeForAnything = /^src\/db\/(columns|sqlite)\.ts$/;

const longest = 300;
/** Lists of words or of tables, that one reads through and does not follow. */
const mayBeLong = /^(web\/messages\/|src\/db\/schema\.ts$|src\/demo\/story-)/;
const mayExportDefault = /^(drizzle|web\/vite|tests\/vitest)\.config\.ts$/;
/** Tests may reach past the store only where databases are made for them, and where the bare server of the bench stands. */
const mayReachDatabases = /^tests\/(support\/database|bench\/)/;
const drivers = /^(better-sqlite3|pg|drizzle-orm\/.*)$/;

const house = sourcesIn('src', 'web');
const tests = sourcesIn('tests');

describe('the house', () => {
  it('has no room that its plan does not name', () => {
    const known: readonly string[] = [...rooms, ...webRooms];
    expect(house.map((source) => source.path).filter((path) => !known.includes(roomOf(path)))).toEqual([]);
    expect(house.length).toBeGreaterThan(50);
  });
  it('keeps to its plan: no arrow up, no package where it does not belong, no impure rule', () => {
    expect(house.flatMap(faultsOf)).toEqual([]);
  });
  it('has no circles', () => {
    expect(circlesIn(house)).toEqual([]);
  });
  it('keeps its tests honest: no mocks, nothing left out', () => {
    expect(tests.flatMap(faultsOfTest)).toEqual([]);
  });
});

describe('the plan', () => {
  const planted: readonly (readonly [path: string, fault: string, text: string])[] = [
    ['src/domain/x.ts', 'domain may not know db (src/db/store.ts)', `import type { Store } from '#db/store.ts';`],
    ['src/domain/x.ts', 'domain may not use node:fs', `import { readFileSync } from 'node:fs';`],
    ['src/domain/x.ts', 'domain may not use drizzle-orm', `import { sql } from 'drizzle-orm';`],
    ['src/domain/x.ts', 'domain may not use Date.now', `export const now = () => Date.now();`],
    ['src/domain/x.ts', 'domain may not use new Date()', `export const now = () => new Date();`],
    ['src/domain/x.ts', 'domain may not use Math.random', `export const luck = () => Math.random();`],
    ['src/domain/x.ts', 'domain may not use process.env', `export const where = process.env;`],
    ['src/services/x.ts', 'services may not know http (src/http/app.tsx)', `import { appOf } from '#http/app.tsx';`],
    ['src/services/x.ts', 'services may not know pages (web/pages/cases.tsx)', `type Page = import('#web/pages/cases.tsx').Page;`],
    ['src/services/x.ts', 'services may not know reports (src/reports/nps.ts)', `import { nps } from '#reports/nps.ts';`],
    ['src/services/x.ts', 'services may not use drizzle-orm/pg-core', `import { integer } from 'drizzle-orm/pg-core';`],
    ['src/services/x.ts', 'services may not use left-pad', `import { readNothing } from 'left-pad';`],
    ['src/http/x.ts', 'http may not know mail (src/mail/mailer.ts)', `export { send } from '#mail/mailer.ts';`],
    ['src/http/x.ts', 'http may not know db (src/db/outbox.ts)', `import { put } from '#db/outbox.ts';`],
    ['src/http/x.ts', 'http may not know work (src/work/worker.ts)', `const work = await import('#work/worker.ts');`],
    ['src/http/x.ts', 'a relative path leaves its room (src/domain/nps.ts)', `import { nps } from '../domain/nps.ts';`],
    ['web/pages/x.tsx', 'pages may not know db (src/db/store.ts)', `import { openStore } from '#db/store.ts';`],
    ['web/messages/x.ts', 'messages may not know components (web/components/page.tsx)', `import { Page } from '#web/components/page.tsx';`],
    ['web/pages/x.tsx', 'has a default export', `export default 1;`],
    ['web/pages/index.ts', 'is an index file', ''],
    ['web/pages/x.ts', `has more than ${longest} lines`, `${'\n'.repeat(longest)}export {};`],
    ['web/pages/x.ts', 'may not use as … as', `export const a = (b: string) => b as unknown as number;`],
    ['web/pages/x.ts', 'may not use as never', `export const a = (b: string) => b as never;`],
    ['src/reports/x.ts', 'claims to have a Scope', `export const a = (b: object) => b as Scope;`],
    ['src/services/x.ts', 'claims to have a Released', `export const a = (b: object) => <readonly Released<Team>[]>b;`],
    ['src/domain/x.ts', 'claims to have a Gate', `export const a = (b: object) => ({ result: b }) as { result: Gate };`],
    ['web/pages/x.ts', 'may not derive results', `import { derive } from '#domain/anonymity.ts';\nexport const a = derive(1, () => 2);`],
    ['src/services/x.ts', 'may not recall results', `import { recall } from '#domain/anonymity.ts';\nexport const a = recall({});`],
    ['web/pages/x.ts', 'switches the types off', `// @ts-ignore it is fine\nexport {};`],
  ];
  it.each(planted)('finds that %s: %s', (path, fault, text) => {
    const found = faultsOf(readSource(path, `// Says what it is for.\n${text}`));
    expect(found.map((line) => line.replace(/^\S+ /, ''))).toContain(fault);
  });

  it.each(['export {};', '/** No. */', '// no capital.', '// No full stop', '// Two. Sentences.'])(
    'wants one sentence in front, and not %j',
    (first) => {
      expect(faultsOf(readSource('web/pages/x.ts', `${first}\n`))).toEqual([
        'web/pages/x.ts:1 does not open with a comment of one sentence',
      ]);
    },
  );

  it.each([
    ['leaves tests out (it.skip)', `it.skip('x', () => {});`],
    ['leaves tests out (describe.only)', `describe.only('x', () => {});`],
    ['leaves tests out (it.todo)', `it.todo('x');`],
    ['mocks (vi.mock)', `import { vi } from 'vitest';\nvi.mock('./x.ts');`],
    ['may not use pg', `import pg from 'pg';`],
    ['claims to have a Scope', `const scope = {} as Scope;`],
  ])('finds that a test %s', (fault, text) => {
    expect(
      faultsOfTest(readSource('tests/unit/x.test.ts', `// Says what it is for.\n${text}`)).map((line) => line.replace(/^\S+ /, '')),
    ).toContain(fault);
  });

  it('finds a circle, and allows one of types alone', () => {
    const [a, b, c] = [
      readSource('src/domain/a.ts', `import { b } from './b.ts';`),
      readSource('src/domain/b.ts', `import { a } from '#domain/a.ts';`),
      readSource('src/domain/b.ts', `import type { a } from '#domain/a.ts';`),
    ];
    expect(circlesIn([a, b])).toEqual(['src/domain/a.ts -> src/domain/b.ts -> src/domain/a.ts']);
    expect(circlesIn([a, c])).toEqual([]);
  });
});

/** 'src/http/cases.ts' is in http, 'web/pages/cases.tsx' in pages, 'web/build.ts' in build. */
function roomOf(path: string): Room {
  const [floor, folder = '', deeper] = path.split('/');
  if (deeper === undefined) return floor === 'web' ? 'build' : (folder.replace(/\.ts$/, '') as Room);
  return folder as Room;
}

function faultsOf(source: Source): string[] {
  const room = roomOf(source.path);
  const faults = faultsOfAnyFile(source);
  const report = (line: number, what: string): void => void faults.push(`${source.path}:${line} ${what}`);
  if (source.lines > longest && !mayBeLong.test(source.path)) report(source.lines, `has more than ${longest} lines`);
  for (const { line, target, own, written } of source.imports) {
    if (!own) {
      if (!keepersOf(target).includes(room)) report(line, `${room} may not use ${target}`);
      continue;
    }
    const other = roomOf(target);
    if (other === room) continue;
    const doors = other === 'db' ? doorsOfDb[room] : undefined;
    if (!mayKnow[room]?.includes(other) || (doors && !doors.includes(target))) report(line, `${room} may not know ${other} (${target})`);
    if (written.startsWith('.')) report(line, `a relative path leaves its room (${target})`);
  }
  const gated = source.imports.some(({ target }) => target === 'src/domain/anonymity.ts');
  for (const { line, what } of source.uses) {
    if (gated && minting.test(what) && !mayMint.test(source.path)) report(line, `may not ${what.replace('()', '')} results`);
    if (room === 'domain' && impure.test(what)) report(line, `domain may not use ${what}`);
    if (what === 'as … as' || (/^as (any|never)\b/.test(what) && !mayTakeForAnything.test(source.path)))
      report(line, `may not use ${what}`);
  }
  for (const { line, text } of source.comments) if (/@ts-(ignore|expect-error|nocheck)/.test(text)) report(line, 'switches the types off');
  return faults;
}

function faultsOfTest(source: Source): string[] {
  const faults = faultsOfAnyFile(source);
  const report = (line: number, what: string): void => void faults.push(`${source.path}:${line} ${what}`);
  for (const { line, what } of source.uses) {
    if (/^(it|test|describe|bench)\.(skip|only|todo|skipIf)$/.test(what)) report(line, `leaves tests out (${what})`);
    if (/^vi\.(mock|doMock|hoisted|fn|spyOn|stub\w+|useFakeTimers)$/.test(what)) report(line, `mocks (${what})`);
  }
  for (const { line, target } of source.imports)
    if (drivers.test(target) && !mayReachDatabases.test(source.path)) report(line, `may not use ${target}`);
  return faults;
}

function faultsOfAnyFile({ path, opening, hasDefaultExport, uses }: Source): string[] {
  const faults: string[] = [];
  for (const { line, what } of uses.filter((use) => use.what.startsWith('as ')))
    for (const [name, home] of Object.entries(mintedIn))
      if (path !== home && new RegExp(`\\b${name}\\b`).test(what)) faults.push(`${path}:${line} claims to have a ${name}`);
  if (!opening || !/^\p{Lu}.*\.$/u.test(opening) || /[.!?] \p{Lu}/u.test(opening))
    faults.push(`${path}:1 does not open with a comment of one sentence`);
  if (/\/index\.tsx?$/.test(path)) faults.push(`${path}:1 is an index file`);
  if (hasDefaultExport && !mayExportDefault.test(path)) faults.push(`${path}:1 has a default export`);
  return faults;
}

/** A package's entry in the list: by its whole path, by its first part and a star, by its name. */
function keepersOf(target: string): readonly Room[] {
  if (target.startsWith('node:')) return mayUse['node:*']!;
  const name = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
  return (target === name ? undefined : mayUse[`${name}/*`]) ?? mayUse[name] ?? [];
}

/** Each circle of values once; types are gone before anything runs. */
function circlesIn(sources: readonly Source[]): string[] {
  const next = new Map(sources.map(({ path, imports }) => [path, imports.filter((i) => i.own && !i.typeOnly).map((i) => i.target)]));
  const finished = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    else if (!finished.has(path)) for (const to of next.get(path) ?? []) walk(to, [...trail, path]);
    finished.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return circles;
}
