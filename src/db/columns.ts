// The two kits of column builders from which one schema is made for SQLite and for PostgreSQL: the only file that knows both.
import * as pg from 'drizzle-orm/pg-core';
import * as lite from 'drizzle-orm/sqlite-core';

/** Epoch milliseconds on both databases, so that arithmetic on time in SQL is the same. */
const instant = pg.customType<{ data: Date; driverData: string | number }>({
  dataType: () => 'bigint',
  toDriver: (date) => date.getTime(),
  fromDriver: (value) => new Date(Number(value)),
});

/** PostgreSQL's builders; their types are the schema's types on both databases. */
export const postgresqlColumns = {
  table: pg.pgTable,
  text: () => pg.text(),
  integer: () => pg.integer(),
  real: () => pg.doublePrecision(),
  boolean: () => pg.boolean(),
  instant: () => instant(),
  json: <T>() => pg.jsonb().$type<T>(),
  index: pg.index,
  uniqueIndex: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  foreignKey: pg.foreignKey,
};

export type Columns = typeof postgresqlColumns;

const sqlite = {
  table: lite.sqliteTable,
  text: () => lite.text(),
  integer: () => lite.integer(),
  real: () => lite.real(),
  boolean: () => lite.integer({ mode: 'boolean' }),
  instant: () => lite.integer({ mode: 'timestamp_ms' }),
  json: () => lite.text({ mode: 'json' }),
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
  primaryKey: lite.primaryKey,
  foreignKey: lite.foreignKey,
};

/** SQLite's builders under PostgreSQL's types: the methods that the schema and the queries use behave the same on both (tests/integration/store.test.ts). */
export const sqliteColumns: Columns = sqlite as never;
