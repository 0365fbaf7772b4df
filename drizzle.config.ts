// Tells drizzle-kit where the schema is and where migrations go; DIALECT says for which database, STORE for which of the two stores.
import { defineConfig } from 'drizzle-kit';

const dialect = process.env['DIALECT'] === 'postgresql' ? 'postgresql' : 'sqlite';

const box = process.env['STORE'] === 'box';

export default defineConfig({
  dialect,
  schema: `./src/db/${box ? 'box-' : ''}schema.${dialect}.ts`,
  out: `./src/db/migrations/${box ? 'box-' : ''}${dialect}`,
  casing: 'snake_case',
});
