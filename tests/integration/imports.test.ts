// Files of customers and employees are read as they were meant, refused row by row, and never half-written or lost.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, it } from 'vitest';
import type { ImportKind, Wanted } from '#domain/imports.ts';
import { Refusal } from '#domain/refusal.ts';
import type { Context } from '#services/context.ts';
import { previewOf } from '#services/import-preview.ts';
import { giveUpImport, runImport } from '#services/import-run.ts';
import { cancelImport, faultsIn, faultyRows, importOf, listImports, startImport, uploadImport } from '#services/imports.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { allOf, arriving, manyCustomers } from '#tests/support/files.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { anotherProcess } from '#tests/support/processes.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';

onBothDatabases('an import', ({ open, fresh }) => {
  let house: House;
  let url: string;
  let lumen: Company;
  let ctx: Context;
  beforeEach(async () => {
    url = await fresh();
    house = openHouse(await open(url));
    lumen = await found(house);
    ctx = await house.contextOf(await lumen.member('admin'));
  });

  const upload = (content: string | Uint8Array, kind: ImportKind = 'customers') => uploadImport(ctx, kind, 'people.csv', arriving(content));
  const start = async (id: string, wanted: Partial<Wanted> = {}): Promise<void> => {
    const { choices } = await importOf(ctx, id);
    await startImport(ctx, id, { ...choices, ...wanted });
  };
  const run = async (content: string | Uint8Array, wanted: Partial<Wanted> = {}, kind: ImportKind = 'customers') => {
    const id = await upload(content, kind);
    await start(id, wanted);
    await runImport(ctx, id);
    return importOf(ctx, id);
  };
  const faults = async (record: Awaited<ReturnType<typeof importOf>>) =>
    (await faultsIn(ctx, record, 1, 100)).map(({ row, column, code }) => [row, column, code]);
  const people = (kind: 'customers' | 'employees' = 'customers') => {
    const t = house.store.t[kind];
    return house.store
      .select({ reference: t.reference, name: t.name, email: t.email, locale: t.locale, teamId: t.teamId })
      .from(t)
      .orderBy(t.reference);
  };
  const nothingStays = async (): Promise<void> => {
    const { t } = house.store;
    expect([await house.store.$count(t.importParts), await house.store.$count(t.customers), await house.store.$count(t.teams)]).toEqual([
      0, 0, 0,
    ]);
  };

  it('that the worker gives up says so, keeps what is written, and can be taken up with the same file', async () => {
    const file = 'email,name,team\nada@lumen.example,Ada,Nord\n';
    const id = await upload(file);
    await start(id);
    await giveUpImport(ctx, id);
    await giveUpImport(ctx, id);
    expect(await importOf(ctx, id)).toMatchObject({ state: 'failed', created: 0 });
    await runImport(ctx, id);
    expect((await importOf(ctx, id)).state).toBe('failed');
    expect(await run(file)).toMatchObject({ state: 'done', created: 1 });
    await giveUpImport(ctx, (await listImports(ctx)).find((one) => one.state === 'done')!.id);
    expect((await listImports(ctx)).map((one) => one.state).toSorted()).toEqual(['done', 'failed']);
  });

  it('takes people in, and the same file again changes nothing', async () => {
    const file =
      '\uFEFFCodice cliente;Nome;E-mail;Filiale;Lingua\r\n1;"Rossi; Ada\r\nla prima";Ada@Lumen.example;Nord > Milano > Duomo;it\r\n2;Bea;;Nord > Milano;\r\n';
    expect(await run(file)).toMatchObject({
      state: 'done',
      rowsRead: 2,
      created: 2,
      changed: 0,
      unchanged: 0,
      refused: 0,
      teamsCreated: 3,
    });
    expect(await run(file)).toMatchObject({ state: 'done', created: 0, changed: 0, unchanged: 2, teamsCreated: 0 });
    expect(await run(file.replace('Bea', 'Beatrice'))).toMatchObject({ created: 0, changed: 1, unchanged: 1 });
    expect(await people()).toMatchObject([
      { reference: '1', name: 'Rossi; Ada la prima', email: 'ada@lumen.example', locale: 'it' },
      { reference: '2', name: 'Beatrice', email: null, locale: 'en' },
    ]);
    expect(await house.store.$count(house.store.t.importParts)).toBe(0);
    const actions = (await house.store.select({ action: house.store.t.audit.action }).from(house.store.t.audit)).map((row) => row.action);
    expect(actions.filter((action) => action === 'importStarted' || action === 'importEnded')).toHaveLength(6);
  });
  it.each([
    ['commas', 'name,email,team\nAda,a@b.it,Nord\n'],
    ['tabs and carriage returns alone', 'name\temail\tteam\rAda\ta@b.it\tNord\r'],
    ['no line break at the end', 'name;email;team\nAda;a@b.it;Nord'],
    ['blank lines and cells after the last column', 'name;email;team\n\nAda;a@b.it;Nord;;\n;;\n\n'],
  ])('reads %s', async (_, file) => {
    expect(await run(file)).toMatchObject({ state: 'done', created: 1, refused: 0 });
    expect(await people()).toMatchObject([{ name: 'Ada', email: 'a@b.it' }]);
  });

  it('keeps the good rows and lists every bad one with its number, its column and the reason', async () => {
    const file = [
      'id,name,email,language,team',
      '1,Ada,ada@b.it,it,Nord',
      '2,Bea,bea at b.it,xx,Nord',
      '3,,c@b.it,,Nord > > Milano',
      '',
      '"4","Da\nrio",d@b.it,en,Nord',
      '1,Ada again,e@b.it,,Nord',
      '5,Enzo,ADA@b.it,,Nord',
      '6,Fe',
      '7,Gio,g@b.it,,Nord,extra',
      ',Hal,,,Nord',
    ].join('\n');
    const record = await run(file);
    expect(record).toMatchObject({ state: 'done', rowsRead: 10, created: 2, refused: 7 });
    expect(await faults(record)).toEqual([
      [3, 'email', 'notAnEmail'],
      [3, 'language', 'notALanguage'],
      [4, 'name', 'required'],
      [4, 'team', 'emptyStep'],
      [7, 'id', 'rowTwice'],
      [8, 'email', 'rowTwice'],
      [9, null, 'rowLength'],
      [10, null, 'rowLength'],
      [11, 'email', 'required'],
    ]);
    const rows = await allOf(faultyRows(ctx, record));
    expect(rows.map(({ row, record: cells }) => [row, cells?.[1]])).toEqual([
      [3, 'Bea'],
      [4, ''],
      [7, 'Ada again'],
      [8, 'Enzo'],
      [9, 'Fe'],
      [10, 'Gio'],
      [11, 'Hal'],
    ]);
    house.clock.pass({ days: 7, minutes: 1 });
    await workOff(house, deskMailer());
    expect(await house.store.$count(house.store.t.importParts)).toBe(0);
    expect((await allOf(faultyRows(ctx, record))).map(({ row, record: cells }) => [row, cells])).toEqual(
      [3, 4, 7, 8, 9, 10, 11].map((row) => [row, undefined]),
    );
  });
  it('says which row has an address that is somebody else’s', async () => {
    const team = await lumen.team('Nord');
    await lumen.customer(team, { reference: 'X', email: 'x@b.it' });
    const record = await run('id,name,email,team\n1,Ada,x@b.it,Nord\n', {}, 'customers');
    expect(await faults(record)).toEqual([[2, 'email', 'taken']]);
  });
  it('writes nothing when it is all or nothing and one row is wrong, and everything when none is', async () => {
    const lines = Array.from({ length: 1200 }, (_, i) => `${i},Name ${i},p${i}@b.it,Nord > T${i % 3}`);
    const wrong = ['id,name,email,team', ...lines, '9999,Last,not an address,Nord'].join('\n');
    const refused = await run(wrong, { allOrNothing: true });
    expect(refused).toMatchObject({ state: 'refused', refused: 1, created: 0, teamsCreated: 0 });
    expect(await faults(refused)).toEqual([[1202, 'email', 'notAnEmail']]);
    expect(await people()).toEqual([]);
    expect(await house.store.$count(house.store.t.teams)).toBe(0);
    expect(await run(wrong.replace('not an address', 'last@b.it'), { allOrNothing: true })).toMatchObject({
      state: 'done',
      created: 1201,
      teamsCreated: 4,
    });
  });
  it('makes no teams when that is not wished', async () => {
    await lumen.team('Nord > Milano');
    const record = await run('name,email,team\nAda,a@b.it,nord > MILANO\nBea,b@b.it,Sud\n', { createTeams: false });
    expect(record).toMatchObject({ created: 1, refused: 1, teamsCreated: 0 });
    expect(await faults(record)).toEqual([[3, 'team', 'unknownTeam']]);
  });
  it('gives new people the language that was chosen, and nobody else', async () => {
    await lumen.customer(await lumen.team('Nord'), { reference: '1', name: 'Ada', locale: 'en' });
    await run('id,name,team\n1,Ada,Nord\n2,Bea,Nord\n', { locale: 'it' });
    expect(await people()).toMatchObject([{ locale: 'en' }, { locale: 'it' }]);
  });
  it('moves an employee to another team and leaves past results where they were', async () => {
    const duomo = await lumen.team('Nord > Duomo');
    const [id] = [await lumen.employee(duomo, { reference: 'E1', name: 'Ada', email: 'ada@b.it' })];
    const { t } = house.store;
    const about = { organizationId: lumen.id, waveId: 'w1' };
    await house.store.write(async (tx) => {
      await tx
        .insert(t.surveys)
        .values({ organizationId: lumen.id, id: 's1', kind: 'engagement', name: 'Team survey', version: 1, createdAt: ctx.now });
      await tx.insert(t.surveyVersions).values({
        organizationId: lumen.id,
        surveyId: 's1',
        version: 1,
        content: { kind: 'engagement', questions: [], texts: {} } as never,
        createdAt: ctx.now,
      });
      await tx.insert(t.waves).values({
        organizationId: lumen.id,
        id: 'w1',
        surveyId: 's1',
        version: 1,
        kind: 'engagement',
        name: 'Spring',
        day: '2026-03-01',
        lastDay: '2026-03-09',
        state: 'closed',
        teamIds: [],
        threshold: 5,
        createdAt: ctx.now,
      });
      await tx.insert(t.invitations).values({
        ...about,
        id: 'i1',
        surveyId: 's1',
        version: 1,
        kind: 'engagement',
        employeeId: id,
        occasion: id,
        teamId: duomo,
        locale: 'en',
        state: 'sent',
        lastDay: '2026-03-09',
      });
      await tx.insert(t.comments).values({ ...about, id: 'b1', teamId: duomo, questionId: 'open', text: 'Fewer forms' });
      await tx.insert(t.history).values({
        organizationId: lumen.id,
        teamId: duomo,
        period: '2025',
        side: 'employees',
        measure: 'autonomy',
        value: 4,
        n: 9,
        alreadyPublished: false,
      });
    });
    expect(await run('matricola,nome,squadra\nE1,Ada,Sud > Napoli\n', {}, 'employees')).toMatchObject({ changed: 1, teamsCreated: 2 });
    const [ada] = await people('employees');
    expect(ada!.teamId).not.toBe(duomo);
    expect(ada!.email).toBe('ada@b.it');
    for (const table of [t.invitations, t.comments, t.history])
      expect(await house.store.select({ teamId: table.teamId }).from(table)).toEqual([{ teamId: duomo }]);
  });

  it('shows beforehand what would come of it, and writes nothing', async () => {
    await lumen.team('Nord');
    const id = await upload('name,email,team\nAda,A@B.it,Nord > Milano\nBea,,Nord\n,,\n');
    const preview = await previewOf(ctx, await importOf(ctx, id));
    expect(preview).toMatchObject({ looked: 3, faulty: 1, leftOut: 1, newTeams: ['Nord > Milano'] });
    expect(preview.rows).toMatchObject([
      { row: 2, read: { name: 'Ada', email: 'a@b.it', team: 'Nord > Milano' }, faults: [] },
      { row: 3, read: null, faults: [{ column: 1, code: 'required' }] },
    ]);
    expect(await people()).toEqual([]);
    expect(await house.store.$count(house.store.t.teams)).toBe(1);
  });

  it.each([
    ['nothing', '', 'fileEmpty'],
    ['a byte order mark alone', '\uFEFF', 'fileEmpty'],
    ['a header alone', 'name,email,team\n', 'fileEmpty'],
    ['a header and blank lines', 'name,email,team\n\n,,\n', 'fileEmpty'],
    ['no header', '\nAda,a@b.it,Nord\n', 'fileNoHeader'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'fileNotText'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0]), 'fileNotText'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x6e, 0, 0x61, 0]), 'fileNotText'],
    [
      'UTF-16 without a mark',
      Uint8Array.from('name,team\nA,B\n', (c) => c.charCodeAt(0)).reduce((a, b) => Uint8Array.of(...a, b, 0), new Uint8Array()),
      'fileNotText',
    ],
    ['accents of an old Windows', Uint8Array.from('name,team\nNicolò,Nord\n', (c) => c.charCodeAt(0)), 'fileNotText'],
    ['text cut within a letter', new TextEncoder().encode('name,team\nA,è').slice(0, -1), 'fileNotText'],
    ['a zero byte', 'name,email,team\nA\0da,a@b.it,Nord\n', 'fileNotText'],
    [
      'a quotation mark never closed',
      `name,email,team\nAda,a@b.it,Nord\n"Bea,b@b.it,Nord\n${'Ciro,c@b.it,Nord\n'.repeat(2000)}`,
      'fileQuotes',
    ],
    ['a quotation mark in the middle', 'name,email,team\nAda "the first",a@b.it,Nord\n', 'fileQuotes'],
    ['a cell of 10 MB', `name,email,team\nAda,a@b.it,"${'x'.repeat(10_000_000)}"\n`, 'fileRowTooLong'],
    ['5,000 columns', `${Array.from({ length: 5000 }, (_, i) => `c${i}`).join()}\n1\n`, 'fileTooManyColumns'],
    ['a header of a million commas', `${','.repeat(1_000_000)}\n1\n`, 'fileTooManyColumns'],
  ])('refuses a file of %s and keeps nothing of it', async (_, content, code) => {
    const refusal = await upload(content).then(
      () => undefined,
      (e: unknown) => e,
    );
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ kind: 'invalid', faults: [{ field: 'file', code }] });
    expect(await listImports(ctx)).toEqual([]);
    await nothingStays();
  });
  it('says in which row the quotation mark stands', async () => {
    await expect(upload('name,team\nAda,Nord\n"Be"a,Nord\n')).rejects.toMatchObject({ faults: [{ values: { row: 3 } }] });
  });
  it('refuses a file of more than 64 MB without keeping it', async () => {
    const megabyte = new TextEncoder().encode('Ada,a@b.it,Nord\n'.repeat(65_536));
    const endless = async function* () {
      for (let i = 0; i < 80; i++) yield megabyte;
    };
    await expect(uploadImport(ctx, 'customers', 'large.csv', endless())).rejects.toMatchObject({
      faults: [{ code: 'fileTooLarge', values: { max: 64 } }],
    });
    await nothingStays();
  });
  it('reads a row of a million commas as a row that is too long, and goes on', async () => {
    const record = await run(`name,email,team\nAda,a@b.it,Nord\n${'x,'.repeat(400_000)}x\nBea,b@b.it,Nord\n`);
    expect(record).toMatchObject({ state: 'done', created: 2, refused: 1 });
    expect(await faultsIn(ctx, record, 1, 9)).toMatchObject([{ row: 3, code: 'rowLength', values: { cells: 400_001, columns: 3 } }]);
  });
  it('keeps formulas, markup, right-to-left text and emoji as they were written', async () => {
    const names = ['=HYPERLINK("http://evil")', '<script>alert(1)</script>', 'שלום عالم', '👩‍👩‍👧', "O'Neil -- DROP"];
    const file = ['id,name,team', ...names.map((name, i) => `${i},"${name.replaceAll('"', '""')}",Nord`)].join('\n');
    expect(await run(file)).toMatchObject({ created: 5, refused: 0 });
    expect((await people()).map((one) => one.name)).toEqual(names);
  });
  it('takes columns of one name as two, and does not begin while one field stands in both', async () => {
    const id = await upload('name,email,email,team\nAda,a@b.it,x,Nord\n');
    expect((await importOf(ctx, id)).choices.columns).toEqual(['name', 'email', '', 'team']);
    await expect(start(id, { columns: ['name', 'email', 'email', 'team'] })).rejects.toMatchObject({
      faults: [{ field: 'column-2', code: 'fileColumnTwice' }],
    });
    await expect(start(id, { columns: ['name', '', '', 'team'] })).rejects.toMatchObject({
      faults: [{ code: 'fileColumnMissing', values: { column: 'email' } }],
    });
    await start(id);
  });

  it('begins once, however often it is asked to', async () => {
    const id = await upload('name,email,team\nAda,a@b.it,Nord\n');
    const both = await Promise.allSettled([start(id), start(id)]);
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await Promise.all([runImport(ctx, id), runImport(ctx, id)]);
    expect(await importOf(ctx, id)).toMatchObject({ state: 'done', rowsRead: 1, created: 1 });
    await runImport(ctx, id);
    expect(await importOf(ctx, id)).toMatchObject({ created: 1, unchanged: 0 });
  });
  it('is cancelled in the middle: what is written stays, and the file goes', async () => {
    const id = await uploadImport(ctx, 'customers', 'many.csv', manyCustomers(5000));
    await start(id);
    let written = 0;
    const write: Context['write'] = async (work) => {
      const value = await ctx.write(work);
      if (++written === 4) await cancelImport(ctx, id);
      return value;
    };
    expect(await runImport({ ...ctx, write }, id)).toBe(true);
    const { state, rowsRead, created } = await importOf(ctx, id);
    expect({ state, rowsRead, created }).toEqual({ state: 'cancelled', rowsRead: 1500, created: 1500 });
    expect(await house.store.$count(house.store.t.customers)).toBe(1500);
    expect(await house.store.$count(house.store.t.importParts)).toBe(0);
    await expect(cancelImport(ctx, id)).rejects.toMatchObject({ kind: 'conflict' });
  });
  it('cannot be cancelled any more once all or nothing is being written', async () => {
    const id = await uploadImport(ctx, 'customers', 'many.csv', manyCustomers(2000));
    await start(id, { allOrNothing: true });
    const refused: unknown[] = [];
    const write: Context['write'] = async (work) => {
      const value = await ctx.write(work);
      if ((await importOf(ctx, id)).state === 'running') await cancelImport(ctx, id).catch((e: unknown) => refused.push(e));
      return value;
    };
    await runImport({ ...ctx, write }, id);
    expect(await importOf(ctx, id)).toMatchObject({ state: 'done', created: 2000 });
    expect(refused[0]).toMatchObject({ kind: 'conflict' });
  });
  it('is finished by another process when the first one is killed', { timeout: 60_000 }, async () => {
    const id = await uploadImport(ctx, 'customers', 'many.csv', manyCustomers(6000));
    await start(id, { allOrNothing: true });
    const first = anotherProcess('tests/support/importer.ts', url, lumen.id, id);
    await first.lines(18);
    await first.kill();
    const cut = await importOf(ctx, id);
    expect(cut.state).toBe('running');
    expect(cut.rowsRead).toBeLessThan(6000);
    await runImport(ctx, id);
    expect(await importOf(ctx, id)).toMatchObject({ state: 'done', rowsRead: 6000, created: 6000, changed: 0, unchanged: 0, refused: 0 });
    expect(await house.store.$count(house.store.t.customers)).toBe(6000);
  });
  it('whose file is still arriving can be cancelled, and what arrives afterwards is not kept', async () => {
    const slowly = async function* () {
      yield new TextEncoder().encode(`name,email,team\n${'Ada,a@b.it,Nord\n'.repeat(100_000)}`);
      const [arriving] = await listImports(ctx);
      await cancelImport(ctx, arriving!.id);
      await workOff(house, deskMailer());
      yield new TextEncoder().encode('Bea,b@b.it,Nord\n'.repeat(100_000));
    };
    await expect(uploadImport(ctx, 'customers', 'slow.csv', slowly())).rejects.toMatchObject({ kind: 'conflict' });
    expect(await listImports(ctx)).toMatchObject([{ state: 'cancelled' }]);
    await nothingStays();
  });
  it('that nobody starts is given up after a week', async () => {
    const id = await upload('name,email,team\nAda,a@b.it,Nord\n');
    house.clock.pass({ days: 7, minutes: 1 });
    await workOff(house, deskMailer());
    expect(await importOf(ctx, id)).toMatchObject({ state: 'cancelled' });
    await nothingStays();
  });
  it('of another organization does not exist', async () => {
    const id = await upload('name,email,team\nAda,a@b.it,Nord\n');
    const other = await house.contextOf(await (await found(house, { name: 'Other' })).member('admin'));
    const { choices } = await importOf(ctx, id);
    const foreign = await Promise.allSettled([importOf(other, id), startImport(other, id, choices), cancelImport(other, id)]);
    for (const one of foreign) expect(one).toMatchObject({ status: 'rejected', reason: { kind: 'notFound' } });
    await start(id);
    await runImport(other, id);
    expect(await importOf(ctx, id)).toMatchObject({ state: 'queued' });
  });
  it('of 100,000 rows stays small in memory and lets others work meanwhile', { timeout: 120_000 }, async () => {
    const id = await uploadImport(ctx, 'customers', 'many.csv', manyCustomers(100_000));
    await start(id);
    const person = await house.signedInAs(await lumen.member('admin'));
    const before = heapInUse();
    let [written, most, answered, longest] = [0, 0, 0, 0];
    const write: Context['write'] = async (work) => {
      const value = await ctx.write(work);
      if (++written % 40 === 0) most = Math.max(most, heapInUse() - before);
      return value;
    };
    const running = runImport({ ...ctx, write }, id).finally(() => (written = -1));
    while (written !== -1) {
      const asked = performance.now();
      expect((await person.get(`/imports/${id}`)).status).toBe(200);
      longest = Math.max(longest, performance.now() - asked);
      answered++;
      await new Promise((ok) => setTimeout(ok, 50));
    }
    await running;
    expect(await importOf(ctx, id)).toMatchObject({ state: 'done', created: 100_000, refused: 0, teamsCreated: 64 });
    expect(answered).toBeGreaterThan(10);
    expect(longest).toBeLessThan(3000);
    // The rows alone, all at once, would be more than 60 MB; what is kept of each is two numbers.
    expect(most / 1e6).toBeLessThan(40);
  });
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
