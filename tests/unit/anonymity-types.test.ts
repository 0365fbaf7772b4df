// Asks the real compiler: whoever tries to show results that did not come through the gate gets a type error, on every surface.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);

/** What every attempt begins with. The folder lies in the repository, so that `#domain/…` and the house's own settings hold. */
const opening = `
import { changeBetween, gate, recall, type Published, type Released, type TeamResult, type TeamComments, type Change, type Combination, type AttributeTable, type ShownTeam } from '#domain/anonymity.ts';
import { derive } from '#domain/anonymity.ts';
export declare const published: Published;
export declare const results: readonly Released<TeamResult>[];
export declare const combination: Released<Combination>;
export declare const table: Released<AttributeTable>;
export declare function showOn(result: Released<TeamResult>): void;
export declare function showTeams(results: readonly Released<TeamResult>[]): void;
export declare function showCombination(one: Released<Combination>): void;
export declare function showTable(one: Released<AttributeTable>): void;
export declare function showChange(one: Released<Change>): void;
export declare function showComments(one: Released<TeamComments>): void;
export declare function mail(figures: Released<{ readonly lowest: number }>): void;
const plain: ShownTeam = { teamId: 'a', hidden: false, n: { exact: 3 }, measures: {}, distributions: {} };
export { changeBetween, gate, recall, derive, plain };
`;

/** Each of these the compiler has to refuse. */
const refused: Readonly<Record<string, string>> = {
  'a plain object': `showOn(plain);`,
  'a literal': `showOn({ teamId: 'a', hidden: true, shownWith: null, combination: null });`,
  'a literal that claims to be released': `showOn({ ...plain, released: true });`,
  'a released result with changes': `const one = results[0]!; if (!one.hidden) showOn({ ...one, n: { exact: 3 } });`,
  'a released result with a symbol of the same name': `const released: unique symbol = Symbol('released'); showOn({ ...plain, [released]: true });`,
  'a part of a released result put into another': `const one = results[0]!; if (!one.hidden) showOn({ ...plain, measures: one.measures });`,
  'a cast to what it is not': `showOn(plain as Released<Combination>);`,
  'a list of plain ones': `showTeams([plain]);`,
  'a list into which a plain one was put': `showTeams([...results, plain]);`,
  'a plain combination': `showCombination({ ...plain, id: 'x', parentId: 'a', teamIds: [], withOwn: false });`,
  'a combination with other teams': `showCombination({ ...combination, teamIds: ['a'] });`,
  'a table of groups made by hand': `showTable({ questionId: 'q', hidden: false, groups: [], others: [] });`,
  'a difference worked out by hand': `showChange({ measures: { overall: 1 } });`,
  'a change between results that were not released': `changeBetween(plain, plain, { before: new Set(), now: new Set() }, 5);`,
  'a change that may not be said': `showChange(changeBetween(results[0]!, results[1]!, { before: new Set(), now: new Set() }, 5));`,
  'comments from elsewhere': `showComments({ teamId: 'a', comments: ['x'] });`,
  'a number in a mail that was taken out of a result': `const one = results[0]!; if (!one.hidden) mail({ lowest: one.measures['overall']!.value });`,
  'something derived from what was not released': `const lowest: Released<{ readonly lowest: number }> = derive(plain, () => ({ lowest: 1 })); mail(lowest);`,
  'the own symbol of the gate': `import { released } from '#domain/anonymity.ts'; export { released };`,
  'the mint of the gate': `import { mint } from '#domain/anonymity.ts'; export { mint };`,
  'a wave that was not gated as one that was': `const kept: Published = { teams: [plain], combinations: [], groups: [] }; showTeams(kept.teams);`,
  'a plain result to the table of teams': `import { TeamTable } from '#web/components/team-table.tsx'; const props: Parameters<typeof TeamTable>[0] = { rows: [{ engagement: plain }] }; export { props };`,
  'a plain point to the chart of linkage': `import type { LinkageReport } from '#domain/linkage.ts'; const points: LinkageReport['points'] = [{ teamId: 'a', name: 'A', x: 1, y: 2, employees: { exact: 3 }, customers: 4 }]; export { points };`,
  'a plain finding': `import type { Finding } from '#domain/findings.ts'; const found: Finding = { code: 'tired', team: { id: 'a', name: 'A' }, enps: 0, others: 0, n: 3, lowest: null }; export { found };`,
};

/** Each of these is how it is meant, and has to compile. */
const honest: Readonly<Record<string, string>> = {
  'what the gate gives': `showTeams(published.teams); showOn(published.teams[0]!); showCombination(published.combinations[0]!); showTable(published.groups[0]!);`,
  'what a snapshot kept': `showTeams(recall(JSON.parse('{}')).teams);`,
  'what is derived from a released result': `mail(derive(results[0]!, (one) => ({ lowest: one.hidden ? 0 : (one.measures['overall']?.value ?? 0) })));`,
  'a change that was asked for': `const change = changeBetween(results[0]!, results[1]!, { before: new Set(), now: new Set() }, 5); if (change !== null) showChange(change);`,
  'reading a released result like any other': `const one: TeamResult = results[0]!; if (!one.hidden) Object.keys(one.measures);`,
  'a table passed on': `showTable(table); showCombination(combination);`,
};

const root = new URL('../..', import.meta.url).pathname;
let folder = '';
let said = '';

const fileOf = (kind: string, i: number): string => `${kind}-${i}.ts`;

beforeAll(async () => {
  folder = await mkdtemp(join(root, 'tests', '.types-'));
  const write = (kind: string, attempts: Readonly<Record<string, string>>): Promise<void>[] =>
    Object.values(attempts).map((text, i) => writeFile(join(folder, fileOf(kind, i)), opening + text));
  await Promise.all([...write('refused', refused), ...write('honest', honest)]);
  const settings = { extends: join(root, 'tsconfig.json'), include: [], files: [], compilerOptions: { noEmit: true } };
  const files = [refused, honest].flatMap((attempts, i) => Object.keys(attempts).map((_, j) => fileOf(['refused', 'honest'][i]!, j)));
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ ...settings, files }));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  said = await run(process.execPath, [compiler, '-p', folder, '--pretty', 'false']).then(
    ({ stdout }) => stdout,
    (failure: { stdout: string }) => failure.stdout,
  );
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The errors in one attempt, leaving out what the compiler says of names that are declared and not used. */
function errorsIn(file: string): string[] {
  return said.split('\n').filter((line) => line.includes(`${file}(`) && !line.includes('TS6133') && !line.includes('TS6192'));
}

describe('the compiler', () => {
  it.each(Object.keys(refused).map((name, i) => [name, i] as const))('refuses %s', (_, i) => {
    expect(errorsIn(fileOf('refused', i)).join()).toMatch(/error TS(2322|2345|2339|2352|2459|2305|2724|2353|2739|2740|2741)/);
  });

  it.each(Object.keys(honest).map((name, i) => [name, i] as const))('takes %s', (_, i) => {
    expect(errorsIn(fileOf('honest', i))).toEqual([]);
  });
});
