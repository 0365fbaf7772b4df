// What the store promises holds on both databases: types come back as they went, a transaction is whole or nothing, and what was acknowledged stays.
import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { chunks, type Reader, type Store } from '#db/store.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';
import { violated } from '#tests/support/violations.ts';
import { anotherProcess } from '#tests/support/processes.ts';

const at = new Date('2026-03-10T09:00:00.123Z');
const organization = (id: string) => ({ id, name: id, locale: 'en', timeZone: 'UTC', createdAt: at });

const add = (store: Store, id: string): Promise<unknown> => store.write((tx) => tx.insert(tx.t.organizations).values(organization(id)));
const names = async (db: Reader): Promise<string[]> =>
  (await db.select({ id: db.t.organizations.id }).from(db.t.organizations)).map((o) => o.id).toSorted();

/** Drizzle puts the driver's error behind its own. */
const reasonOf = (e: unknown): string => (e instanceof Error ? reasonOf(e.cause) || e.message : '');

onBothDatabases('the store', ({ open, fresh }) => {
  it('gives back what it was given', async () => {
    const store = await open();
    const lumen = await found(openHouse(store));
    const teamId = await lumen.team('Nord');
    const words = `"Perché?" 'no' \\ ${'è'.repeat(9_000)} 👩‍👩‍👧 שלום <b>&amp;</b> =1+1\n\ttab`;
    const detail = { words, list: [1, 2.5, -0.1, true, null, { deep: ['x'] }], empty: {}, 'odd "key"': '' };
    const result = { organizationId: lumen.id, teamId, period: '2025-Q3', side: 'employees' as const, measure: 'autonomy', importId: null };
    await store.write(async (tx) => {
      await tx
        .insert(tx.t.audit)
        .values({ organizationId: lumen.id, id: 'a', at, memberId: null, action: 'teamCreated' as const, subject: words, detail });
      await tx.insert(tx.t.history).values({ ...result, value: 0.1 + 0.2, n: null, alreadyPublished: true });
      await tx.insert(tx.t.history).values({ ...result, side: 'customers', value: -1e-12, n: 2_147_483_647, alreadyPublished: false });
    });
    expect(await store.select().from(store.t.audit)).toEqual([
      { organizationId: lumen.id, id: 'a', at, memberId: null, action: 'teamCreated' as const, subject: words, detail },
    ]);
    const { history } = store.t;
    expect(await store.select().from(history).where(eq(history.alreadyPublished, true))).toEqual([
      { ...result, value: 0.1 + 0.2, n: null, alreadyPublished: true },
    ]);
    expect(await store.select().from(history).where(eq(history.alreadyPublished, false))).toEqual([
      { ...result, side: 'customers', value: -1e-12, n: 2_147_483_647, alreadyPublished: false },
    ]);
    expect(await store.$count(history)).toBe(2);
  });

  it('reckons with instants alike: they are milliseconds, also before 1970', async () => {
    const store = await open();
    await store.write((tx) =>
      tx
        .insert(tx.t.organizations)
        .values([at, new Date(-1), new Date(0)].map((createdAt, i) => ({ ...organization(`o${i}`), createdAt }))),
    );
    const rows = await store.rows<{ id: string; ms: unknown }>(sql`select id, created_at - 1 as ms from organizations order by created_at`);
    expect(rows.map(({ id, ms }) => [id, Number(ms)])).toEqual([
      ['o1', -2],
      ['o2', -1],
      ['o0', at.getTime() - 1],
    ]);
  });

  it('undoes a transaction that throws, alone, and keeps those that were committed with it', async () => {
    const store = await open();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 30 }, (_, i) =>
        store.write(async (tx) => {
          await tx.insert(tx.t.organizations).values(organization(`first${i}`));
          if (i % 3 === 1) throw new Error(`no ${i}`);
          if (i % 3 === 2) await tx.insert(tx.t.organizations).values(organization(`first${i}`));
          return i;
        }),
      ),
    );
    expect(
      outcomes.map((o) => (o.status === 'fulfilled' ? o.value : o.reason instanceof Error && (violated(o.reason) ?? o.reason.message))),
    ).toEqual(Array.from({ length: 30 }, (_, i) => [i, `no ${i}`, 'unique'][i % 3]));
    expect(await names(store)).toEqual(Array.from({ length: 10 }, (_, i) => `first${i * 3}`).toSorted());
  });

  it('takes 200 writers at once and loses none of them', async () => {
    const store = await open();
    await add(store, 'lumen');
    const { organizations } = store.t;
    const written = await Promise.all(
      Array.from({ length: 200 }, () =>
        store.write((tx) =>
          tx
            .update(organizations)
            .set({ threshold: sql`${organizations.threshold} + 1` })
            .returning({ threshold: organizations.threshold }),
        ),
      ),
    );
    expect(new Set(written.map(([row]) => row?.threshold)).size).toBe(200);
    expect((await store.select().from(organizations))[0]?.threshold).toBe(205);
  });

  it('shows a transaction what it has written, and nobody else before it is committed', async () => {
    const url = await fresh();
    const [store, elsewhere] = [await open(url), await open(url)];
    const halfway = Promise.withResolvers<void>();
    const looked = Promise.withResolvers<void>();
    const writing = store.write(async (tx) => {
      await tx.insert(tx.t.organizations).values(organization('lumen'));
      expect(await names(tx)).toEqual(['lumen']);
      expect(await tx.$count(tx.t.organizations)).toBe(1);
      expect(await tx.rows(sql`select id from organizations`)).toEqual([{ id: 'lumen' }]);
      halfway.resolve();
      await looked.promise;
    });
    await halfway.promise;
    expect([await names(store), await names(elsewhere)]).toEqual([[], []]);
    looked.resolve();
    await writing;
    expect([await names(store), await names(elsewhere)]).toEqual([['lumen'], ['lumen']]);
  });

  it('refuses a transaction inside a transaction, and reading past it', async () => {
    const store = await open();
    const wrong = /inside a transaction/;
    await expect(store.write(() => store.write(async () => {}))).rejects.toThrow(wrong);
    await expect(store.write(async () => names(store))).rejects.toThrow(wrong);
    await expect(store.write(() => store.rows(sql`select 1`))).rejects.toThrow(wrong);
    await expect(store.write(async (tx) => names(tx))).resolves.toEqual([]);
  });

  it('gives a reader nothing to write with', async () => {
    const store = await open();
    await add(store, 'lumen');
    const reader: Reader = store;
    // @ts-expect-error a report that writes does not compile
    expect([reader.insert, reader.update, reader.delete]).toEqual([undefined, undefined, undefined]);
    const refusal = await reader.rows(sql`delete from organizations returning id`).then(() => 'none', reasonOf);
    expect(refusal).toMatch(/read-?only/);
    expect(await names(store)).toEqual(['lumen']);
  });

  it('says which rule of the schema was broken', async () => {
    const store = await open();
    await add(store, 'lumen');
    const broken = async (values: Partial<Store['t']['teams']['$inferInsert']>) => {
      const team = { organizationId: 'lumen', id: 't', name: 'Nord', pathKey: 'nord', createdAt: at, ...values };
      return store.write((tx) => tx.insert(tx.t.teams).values(team)).then(() => 'fine', violated);
    };
    expect(await broken({})).toBe('fine');
    expect(await broken({})).toBe('unique');
    expect(await broken({ id: 'u' })).toBe('unique');
    expect(await broken({ id: 'u', pathKey: 'sud', organizationId: 'nobody' })).toBe('foreign');
    expect(await broken({ id: 'u', pathKey: 'sud', parentId: 'nowhere' })).toBe('foreign');
    expect(await broken({ id: 'u', pathKey: 'sud', name: null as never })).toBe('notNull');
    expect(violated(new Error('something else'))).toBeUndefined();
  });

  it('takes as many rows as there are, in pieces', async () => {
    const store = await open();
    await add(store, 'lumen');
    const rows = Array.from({ length: 12_000 }, (_, i) => ({
      organizationId: 'lumen',
      id: `t${i}`,
      name: 'x',
      pathKey: `t${i}`,
      createdAt: at,
    }));
    await store.write(async (tx) => {
      for (const piece of chunks(rows, 6)) await tx.insert(tx.t.teams).values(piece);
    });
    expect(await store.$count(store.t.teams)).toBe(12_000);
    expect(chunks([], 6)).toEqual([]);
  });

  it('finishes what is under way before it closes', async () => {
    const url = await fresh();
    const store = await open(url);
    const writes = Promise.all(Array.from({ length: 50 }, (_, i) => add(store, `o${i}`)));
    await store.close();
    await writes;
    expect(await names(await open(url))).toHaveLength(50);
  });

  it('opens for several processes at once on an empty database, and takes what all of them write', async () => {
    const url = await fresh([]);
    const processes = ['a', 'b', 'c'].map((name) => anotherProcess('tests/support/writer.ts', url, name, '100'));
    await Promise.all(processes.map((process) => process.end()));
    expect(await names(await open(url))).toHaveLength(300);
  });

  it('still has everything it acknowledged after its process was killed', async () => {
    const url = await fresh();
    const process = anotherProcess('tests/support/writer.ts', url, 'o', '1000000');
    await process.lines(300);
    await process.kill();
    const acknowledged = process.said.slice(1);
    expect(acknowledged.length).toBeGreaterThan(250);
    const kept = new Set(await names(await open(url)));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  });
});
