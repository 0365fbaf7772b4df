// The command line does what its usage says, and ends with a sentence and not with 0 when it cannot.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gt } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';

type Ended = { readonly code: number; readonly said: string; readonly complaint: string };

/** What `npm test` has built just before. */
const built = join(import.meta.dirname, '../../dist/server/main.js');
const schools = new URL('../fixtures/nyc_school_survey_2011.csv', import.meta.url).pathname;

onBothDatabases('the command line', ({ open, fresh }) => {
  const folder = mkdtempSync(join(tmpdir(), 'coro-commands-'));
  let url: string;
  beforeAll(async () => {
    url = await fresh();
    await found(openHouse(await open(url)), { name: 'Lumen' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const coro = async (...args: readonly string[]): Promise<Ended> => {
    const env = { PATH: process.env['PATH'], DATABASE_URL: url, APP_SECRET: 'a secret that only the tests know!' };
    return new Promise((ok) =>
      execFile(process.execPath, [built, ...args], { env }, (error, said, complaint) =>
        ok({ code: Number(error?.code ?? 0), said, complaint }),
      ),
    );
  };
  const written = (name: string, content: string): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  it('lists every verb with how it is used', async () => {
    const { said, code } = await coro('help');
    expect(code).toBe(0);
    for (const verb of [
      'serve',
      'set-up',
      'sign-in-link',
      'import customers|employees|events FILE',
      'import history FILE',
      'export customers|employees|responses|cases|history|results',
      'backup FILE',
    ])
      expect(said).toContain(verb);
    expect((await coro('constructor')).code).toBe(1);
  });
  it('imports people, says which rows it could not take, and writes nothing when it is all or nothing', async () => {
    const file = written('people.csv', 'Chi;Posta;Dove;Boh\nAda;a@b.it;Nord > Milano;1\nBea;bea;Nord;2\n');
    const columns = ['--map', 'Chi=name', '--map', 'Posta=email', '--map', 'Dove=team'];
    const nothing = await coro('import', 'customers', file, ...columns, '--all-or-nothing');
    expect(nothing.said).toContain('1 row not right; nothing was written.');
    expect(nothing.code).toBe(1);
    expect(nothing.complaint).toContain('row 3, Posta: Write an e-mail address, such as anna@example.com. (bea)');
    const good = await coro('import', 'customers', file, ...columns, '--organization', 'lumen', '--language', 'it');
    expect(good.code).toBe(0);
    expect(good.said).toContain('1 new, 0 changed, 0 unchanged, 1 refused; 2 teams made.');
    const out = await coro('export', 'customers');
    expect(out.said).toBe('Reference,Name,E-mail,Language,Team,Telephone\r\n,Ada,a@b.it,it,Nord > Milano,\r\n');
  });
  it('imports the schools of New York, with options or with a mapping in a file', async () => {
    const mapping = written(
      'mapping.json',
      JSON.stringify({
        team: 'dbn',
        period: 2011,
        where: 'file=gened',
        published: true,
        employees: ['saf_t_11', 'com_t_11', 'eng_t_11', 'aca_t_11'],
        'employees-n': 'N_t',
        customers: ['saf_p_11', 'com_p_11', 'eng_p_11', 'aca_p_11'],
        'customers-n': 'N_p',
      }),
    );
    expect((await coro('import', 'history', schools, '--mapping', mapping)).said).toContain(
      '454 new, 0 changed, 0 unchanged, 0 refused, 56 left out; 454 teams made.',
    );
    const options =
      '--team dbn --period 2011 --where file=gened --published --employees saf_t_11,com_t_11,eng_t_11,aca_t_11 --employees-n N_t --customers saf_p_11,com_p_11,eng_p_11,aca_p_11 --customers-n N_p';
    expect((await coro('import', 'history', schools, ...options.split(' '))).said).toContain('0 new, 0 changed, 454 unchanged');
    const file = join(folder, 'history.csv');
    expect((await coro('export', 'history', file, '--bom')).said).toContain('is written');
    expect(readFileSync(file, 'utf8').split('\r\n')).toHaveLength(3626);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await coro('export', 'history', file)).complaint).toContain('cannot be written');
  });
  it.each([
    ['import', ['import', 'martians', schools], 'Use:'],
    ['a file that is not there', ['import', 'customers', 'nowhere.csv'], 'nowhere.csv cannot be read'],
    ['a folder', ['import', 'customers', '.'], 'cannot be read'],
    ['no text', ['import', 'customers', process.execPath], 'not a CSV file in UTF-8'],
    ['columns that are missing', ['import', 'customers', schools], 'The column “name” is missing'],
    ['a column that is not there', ['import', 'history', schools, '--team', 'nix'], 'The column “nix” is missing'],
    ['a field that there is not', ['import', 'customers', schools, '--map', 'dbn=shoe size'], 'there is no field "shoe size"'],
    [
      'an organization that is not there',
      ['import', 'customers', schools, '--organization', 'Nobody'],
      'organization: Choose one of the options.',
    ],
    ['an option that there is not', ['import', 'customers', schools, '--fast'], "Unknown option '--fast'"],
    ['a mapping that is no JSON', ['import', 'history', schools, '--mapping', schools], 'cannot be read'],
    ['an export that there is not', ['export', 'secrets'], 'Use: npm run coro -- export'],
    ['a backup to nowhere', ['backup'], 'Say where to'],
  ])('refuses %s in a sentence', async (_, args, sentence) => {
    const { code, complaint } = await coro(...args);
    expect(code).toBe(1);
    expect(complaint).toContain(sentence);
    expect(complaint).not.toMatch(/\n\s+at .*:\d+:\d+/);
  });
  it('keeps nothing of a file but of the two whose rows can be mended', async () => {
    const store = await open(url);
    const { importParts, imports } = store.t;
    const kept = await store.selectDistinct({ id: importParts.importId }).from(importParts);
    const mendable = await store.select({ id: imports.id }).from(imports).where(gt(imports.refused, 0));
    expect(kept.map((row) => row.id).toSorted()).toEqual(mendable.map((row) => row.id).toSorted());
    expect(kept).toHaveLength(2);
  });
});
