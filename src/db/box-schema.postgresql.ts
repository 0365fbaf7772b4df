// The ballot box's tables as drizzle-kit and the store want them for PostgreSQL.
import { defineBoxSchema } from './box-schema.ts';
import { postgresqlColumns } from './columns.ts';

export const { boxWaves, boxKeys, ballots, receipts } = defineBoxSchema(postgresqlColumns);
