// Copies the database to a file while Coro goes on.
import { statSync } from 'node:fs';
import { ConfigFault } from '#config.ts';
import { copyDatabase } from '#db/backup.ts';
import { isPostgresql } from '#db/store.ts';
import type { Command } from './command.ts';

export const backup: Command = {
  usage: 'backup FILE: copy the SQLite database, while Coro goes on',
  run: async ({ databaseUrl }, [file, ...more]) => {
    if (file === undefined || more.length > 0) throw new ConfigFault('Say where to: npm run coro -- backup FILE');
    if (isPostgresql(databaseUrl))
      throw new ConfigFault('This database is PostgreSQL: copy it with pg_dump --format=custom --file=FILE "$DATABASE_URL".');
    try {
      await copyDatabase(databaseUrl, file);
    } catch (e) {
      throw new ConfigFault(e instanceof Error ? e.message : String(e));
    }
    console.log(
      `${file} holds everything as it was a moment ago (${(statSync(file).size / 1e6).toFixed(1)} MB). Keep the file app-secret, or APP_SECRET, with it.`,
    );
  },
};
