// Earlier results come in from elsewhere, one figure a row or one measure a column, and the schools of New York say what the reference says.
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { optionsIn, wantedFrom } from '#commands/import-options.ts';
import { linkage } from '#domain/linkage.ts';
import { mean } from '#domain/stats.ts';
import { exportRows } from '#reports/exports.ts';
import type { Context } from '#services/context.ts';
import { runImport } from '#services/import-run.ts';
import { faultsIn, importOf, startImport, uploadImport } from '#services/imports.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { allOf, arriving } from '#tests/support/files.ts';
import { type House, openHouse } from '#tests/support/house.ts';

const schools = readFileSync(new URL('../fixtures/nyc_school_survey_2011.csv', import.meta.url), 'utf8');
/** As the README has it. */
const options =
  '--team dbn --period 2011 --where file=gened --published --employees saf_t_11,com_t_11,eng_t_11,aca_t_11 --employees-n N_t --customers saf_p_11,com_p_11,eng_p_11,aca_p_11 --customers-n N_p';

onBothDatabases('earlier results', ({ open }) => {
  let house: House;
  let lumen: Company;
  let ctx: Context;
  beforeEach(async () => {
    house = openHouse(await open());
    lumen = await found(house);
    ctx = await house.contextOf(await lumen.member('admin'));
  });

  const run = async (file: string, given = '') => {
    const id = await uploadImport(ctx, 'history', 'results.csv', arriving(file));
    const { choices } = await importOf(ctx, id);
    await startImport(ctx, id, wantedFrom(optionsIn(['history', 'results.csv', ...given.split(' ').filter(Boolean)]), choices));
    await runImport(ctx, id);
    return importOf(ctx, id);
  };
  const figures = async () => {
    const { history: h, teams } = house.store.t;
    const names = new Map((await house.store.select({ id: teams.id, key: teams.pathKey }).from(teams)).map((team) => [team.id, team.key]));
    const rows = await house.store.select().from(h).orderBy(h.period, h.side, h.measure, h.teamId);
    return rows.map(({ teamId, period, side, measure, value, n, alreadyPublished }) => [
      names.get(teamId),
      period,
      side,
      measure,
      value,
      n,
      alreadyPublished,
    ]);
  };

  it('come in one a row, with the side that a known measure has', async () => {
    const file =
      'Squadra;Periodo;Misura;Valore;n;Parte\nNord > Milano;2025-Q3;Autonomia;3,8;14;\nNord > Milano;2025-Q3;NPS;-12;240;\nNord;2025-Q3;Fiducia;7;;clienti\n';
    expect(await run(file)).toMatchObject({ state: 'done', created: 3, teamsCreated: 2, refused: 0 });
    expect(await figures()).toEqual([
      ['nord', '2025-Q3', 'customers', 'Fiducia', 7, null, false],
      ['nord > milano', '2025-Q3', 'customers', 'nps', -12, 240, false],
      ['nord > milano', '2025-Q3', 'employees', 'autonomy', 3.8, 14, false],
    ]);
    expect(await run(file)).toMatchObject({ created: 0, changed: 0, unchanged: 3 });
    expect(await run(file.replace('3,8;14', '3,9;14'))).toMatchObject({ changed: 1, unchanged: 2 });
    expect(await run(file.replace('3,8;14', '3,9;14'), '--published')).toMatchObject({ changed: 3 });
    expect(await figures()).toHaveLength(3);
  });
  it('are refused row by row', async () => {
    const file = [
      'team,period,measure,value,n,side',
      'Nord,2025,nps,much,3,',
      'Nord,2025,nps,1e999,3,',
      'Nord,2025,nps,"1,5",3,',
      'Nord,2025,nps,12,3.5,',
      'Nord,2025,Trust,12,3,',
      'Nord,2025,autonomy,4,9,customers',
      'Nord,soon,nps,12,3,',
      'Nord,2025,nps,10,3,',
      'NORD,2025,NPS,11,3,customers',
      'Nord,2025,nps,,3,',
    ].join('\n');
    const record = await run(file);
    expect(record).toMatchObject({ created: 1, refused: 9 });
    expect((await faultsIn(ctx, record, 1, 50)).map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'value', 'notANumber'],
      [3, 'value', 'notANumber'],
      [4, 'value', 'notANumber'],
      [5, 'n', 'notACount'],
      [6, 'side', 'sideUnknown'],
      [7, 'side', 'sideWrong'],
      [8, 'period', 'notAPeriod'],
      [10, 'value', 'rowTwice'],
      [11, 'value', 'required'],
    ]);
  });
  it('do not make teams when that is not wished', async () => {
    await lumen.team('Nord');
    expect(await run('team,period,nps\nNord,2025,12\nSud,2025,13\n', '--existing-teams')).toMatchObject({
      created: 1,
      refused: 1,
      teamsCreated: 0,
    });
  });

  it('of 454 schools give 452 complete ones, and the correlation that R gives', async () => {
    expect(await run(schools, options)).toMatchObject({ state: 'done', rowsRead: 510, created: 454, refused: 0, teamsCreated: 454 });
    expect(await run(schools, options)).toMatchObject({ created: 0, changed: 0, unchanged: 454 });
    const rows = await house.store.select().from(house.store.t.history);
    const points = [...Map.groupBy(rows, (row) => row.teamId)].flatMap(([team, list]) => {
      const [x, y] = (['employees', 'customers'] as const).map((side) => list.filter((row) => row.side === side));
      return x!.length === 4 && y!.length === 4
        ? [{ team, x: mean(x!.map((row) => row.value))!, y: mean(y!.map((row) => row.value))!, nx: x![0]!.n!, ny: y![0]!.n! }]
        : [];
    });
    const outcome = linkage(points);
    expect(outcome).toMatchObject({ kind: 'settled', n: 452 });
    if (!('r' in outcome)) throw new Error('no correlation');
    expect(outcome.r).toBeCloseTo(0.4705944694035, 10);
    expect(outcome.interval[0]).toBeCloseTo(0.395528698579365, 8);
    expect(outcome.interval[1]).toBeCloseTo(0.539414917878042, 8);
  });
  it('of employees leave only through the gate', async () => {
    const file = 'team,period,autonomy,n\nNord > A,2025,4.2,3\nNord > B,2025,3.9,25\nNord > C,2025,3.1,\n';
    const exported = async () =>
      (await allOf(exportRows(ctx.db, ctx.scope, 'history'))).toSorted((a, b) => String(a[0]).localeCompare(String(b[0])));
    await run(file);
    expect(await exported()).toEqual([
      ['Nord > A', '2025', 'employees', '', null, 'hidden'],
      ['Nord > B', '2025', 'employees', 'autonomy', 3.9, 25],
      ['Nord > C', '2025', 'employees', '', null, 'hidden'],
    ]);
    await run(file, '--published');
    expect(await exported()).toEqual([
      ['Nord > A', '2025', 'employees', 'autonomy', 4.2, 3],
      ['Nord > B', '2025', 'employees', 'autonomy', 3.9, 25],
      ['Nord > C', '2025', 'employees', 'autonomy', 3.1, 'unknown'],
    ]);
  });
});
