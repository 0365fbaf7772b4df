// What leaves Coro as a table is whole, harmless in a spreadsheet, limited to what its reader may see, and of employees only what is released.
import { expect, it } from 'vitest';
import { exportColumns, exportKinds, exportRows } from '#reports/exports.ts';
import { csvText } from '#services/csv-text.ts';
import { onBehalfOf } from '#services/context.ts';
import { answer } from '#services/responses.ts';
import { closeWave } from '#services/publisher.ts';
import { askCustomers } from '#tests/support/asked.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { allOf } from '#tests/support/files.ts';
import { openHouse } from '#tests/support/house.ts';
import { ballot, cast, openWave } from '#tests/support/results.ts';

onBothDatabases('an export', ({ open }) => {
  it('holds every answer and follow-up with its words, and no formula', async () => {
    const house = openHouse(await open());
    const lumen = await found(house);
    const duomo = await lumen.team('Nord > Duomo');
    const bea = await lumen.customer(duomo, { name: '=Bea', reference: 'C1', email: 'bea@b.it' });
    const sud = await lumen.customer(await lumen.team('Sud'), { name: 'Ciro' });
    const asked = await askCustomers(house, lumen);
    const words = '=cmd|calc\n"slow", \u200Fשלום 👩‍👩‍👧';
    await answer(house.visit(), asked.token(bea), { nps: '2', why: words, contact: 'yes' });
    await answer(house.visit(), asked.token(sud), { nps: '10' });
    const ctx = onBehalfOf(house.visit(), lumen.id);

    const responses = await allOf(exportRows(ctx.db, ctx.scope, 'responses'));
    expect(responses.map((row) => row.slice(2)).toSorted((a, b) => Number(a[5]) - Number(b[5]))).toMatchObject([
      ['customer survey', 'Nord > Duomo', 'C1', '=Bea', 'bea@b.it', 2, 'detractor', words, 1, 1, 'confirmed'],
      ['customer survey', 'Sud', null, 'Ciro', expect.any(String), 10, 'promoter', null, 0, 1, 'confirmed'],
    ]);
    const cases = await allOf(exportRows(ctx.db, ctx.scope, 'cases'));
    expect(cases.map((row) => [row[3], ...row.slice(7)])).toEqual([['open', 'Nord > Duomo', '=Bea', 2]]);
    const csv = (await allOf(csvText(['Name', 'Comment', 'Value'], exportedCells(responses), true))).join('');
    expect(csv).toContain(`'=Bea,"'=cmd|calc\n""slow"", \u200Fשלום 👩‍👩‍👧",2\r\n`);
    expect(csv.startsWith('\uFEFFName,Comment,Value\r\n')).toBe(true);

    const anna = await house.contextOf(await lumen.member('supervisor', { supervises: [duomo] }));
    for (const kind of ['customers', 'responses', 'cases'] as const)
      expect(await allOf(exportRows(anna.db, anna.scope, kind))).toHaveLength(1);
    const other = await house.contextOf(await (await found(house, { name: 'Other' })).member('admin'));
    for (const kind of exportKinds) expect(await allOf(exportRows(other.db, other.scope, kind))).toEqual([]);
  });
  it('of employees’ results holds what the gate released', async () => {
    const house = openHouse(await open());
    const lumen = await found(house);
    const [small, large] = [await lumen.team('Nord > Duomo'), await lumen.team('Nord > Brera')];
    const ctx = onBehalfOf(house.visit(), lumen.id);
    const wave = await openWave(house, lumen);
    await cast(
      house,
      lumen,
      wave,
      small,
      Array.from({ length: 3 }, () => ({ answers: ballot(2, 3) })),
    );
    await cast(
      house,
      lumen,
      wave,
      large,
      Array.from({ length: 12 }, () => ({ answers: ballot(4, 9) })),
    );
    expect(await allOf(exportRows(ctx.db, ctx.scope, 'results'))).toEqual([]);
    await closeWave(ctx, wave.id);
    const rows = await allOf(exportRows(ctx.db, ctx.scope, 'results'));
    // Duomo has too few ballots; Brera, taken from Nord, would give them away.
    expect(rows.filter((row) => row[4] === 'autonomy')).toEqual([
      ['Spring', '2026-03-02', 'Nord', '', 'autonomy', 3.6, null, 15],
      ['Spring', '2026-03-02', 'Lumen', '', 'autonomy', 3.6, null, 15],
    ]);
    expect(rows.every((row) => row.length === exportColumns.results.length)).toBe(true);
  });
  it('goes on past a thousand people, in the order of their keys', async () => {
    const house = openHouse(await open());
    const lumen = await found(house);
    const teamId = await lumen.team('Nord');
    await house.store.write(async (tx) => {
      const rows = Array.from({ length: 2100 }, (_, i) => ({
        organizationId: lumen.id,
        id: `c${String(i).padStart(5, '0')}`,
        name: `N ${i}`,
        locale: 'it',
        teamId,
        createdAt: house.clock.now,
        removedAt: i === 7 ? house.clock.now : null,
      }));
      for (let at = 0; at < rows.length; at += 700) await tx.insert(tx.t.customers).values(rows.slice(at, at + 700));
    });
    const ctx = onBehalfOf(house.visit(), lumen.id);
    const names = (await allOf(exportRows(ctx.db, ctx.scope, 'customers'))).map((row) => row[1]);
    expect(names).toEqual(Array.from({ length: 2100 }, (_, i) => `N ${i}`).filter((_, i) => i !== 7));
  });
});

async function* exportedCells(rows: readonly (readonly (string | number | null)[])[]): AsyncGenerator<(string | number | null)[]> {
  for (const row of rows) yield [row[5]!, row[9] ?? null, Number(row[7])];
}
