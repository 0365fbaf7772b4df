// Files of customers and employees are read as they were meant, refused row by row, and never half-written or lost.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportKind, Wanted } from '#domain/imports.ts';
import type { Context } from '#services/context.ts';
import { runImport } from '#services/import-run.ts';
import { cancelImport, faultsIn, importOf, startImport, uploadImport } from '#services/imports.ts';
import { previewOf } from '#services/import-preview.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { arriving, manyCustomers } from '#tests/support/files.ts';
import { type House, openHouse } from '#tests/support/house.ts';

onBothDatabases('an import', ({ open }) => {
  let house: House;
  let lumen: Company;
  let ctx: Context;
  beforeEach(async () => {
    house = openHouse(await open());
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

  it('takes people in from a file, and the same file again changes nothing', async () => {
    const file =
      '\uFEFFCodice cliente;Nome;E-mail;Filiale;Lingua\r\n1;"Rossi; Ada";Ada@Lumen.example;Nord > Milano > Duomo;it\r\n2;Bea;;Nord > Milano;\r\n';
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
    const { customers } = house.store.t;
    expect(await house.store.select().from(customers).orderBy(customers.reference)).toMatchObject([
      { reference: '1', name: 'Rossi; Ada', email: 'ada@lumen.example', locale: 'it' },
      { reference: '2', name: 'Beatrice', email: null, locale: 'en' },
    ]);
    expect(await house.store.$count(house.store.t.importParts)).toBe(0);
  });
  it('takes in 100,000', { timeout: 120_000 }, async () => {
    const id = await uploadImport(ctx, 'customers', 'many.csv', manyCustomers(100_000));
    await start(id);
    await runImport(ctx, id);
    expect(await importOf(ctx, id)).toMatchObject({ state: 'done', created: 100_000, refused: 0, teamsCreated: 64 });
  });
});
