// The ballot box's tables as drizzle-kit and the store want them for SQLite.
import { defineBoxSchema } from './box-schema.ts';
import { sqliteColumns } from './columns.ts';

export const { boxWaves, boxKeys, ballots, receipts } = defineBoxSchema(sqliteColumns);
