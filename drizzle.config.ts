// Tells drizzle-kit where the schema is and where migrations go; DIALECT says for which database.
import { defineConfig } from 'drizzle-kit';

const dialect = process.env['DIALECT'] === 'postgresql' ? 'postgresql' : 'sqlite';

export default defineConfig({
  dialect,
  schema: `./src/db/schema.${dialect}.ts`,
  out: `./src/db/migrations/${dialect}`,
  casing: 'snake_case',
});
