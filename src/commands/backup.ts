// Copies the database and its ballot box to two files while Coro goes on.
import { statSync } from 'node:fs';
import { ConfigFault } from '#config.ts';
import { copyBoth } from '#db/backup.ts';
import { boxBeside, isPostgresql } from '#db/store.ts';
import type { Command } from './command.ts';

export const backup: Command = {
  usage: 'backup FILE: copy the SQLite database and its ballot box, while Coro goes on',
  run: async ({ databaseUrl, ballotDatabaseUrl }, [file, ...more]) => {
    if (file === undefined || more.length > 0) throw new ConfigFault('Say where to: npm run coro -- backup FILE');
    const from = { house: databaseUrl, box: ballotDatabaseUrl ?? boxBeside(databaseUrl) };
    if (isPostgresql(from.house) || isPostgresql(from.box)) throw new ConfigFault(onServer(from.house === from.box));
    const to = { house: file, box: boxBeside(file) };
    const { open } = await copyBoth(from, to).catch((e: unknown) => {
      throw new ConfigFault(e instanceof Error ? e.message : String(e));
    });
    const size = (path: string): string => `${path} (${(statSync(path).size / 1e6).toFixed(1)} MB)`;
    console.log(`${size(to.house)} and ${size(to.box)} hold everything as it was a moment ago, and are restored together.`);
    console.log(
      'Keep APP_SECRET, or the file app-secret, as well, in another place: without it the copy signs no links and opens no ballots.',
    );
    if (open > 0)
      console.log(
        `${open === 1 ? 'A survey' : `${open} surveys`} of employees had not closed yet: whoever has these files and APP_SECRET can open the ballots in them, also after it has closed. Destroy these two files then, and copy again.`,
      );
  },
};

/** One dump is of one moment; of two the ballot box goes first, so that no ballot is in it for which the other knows no paper. */
function onServer(together: boolean): string {
  return together
    ? 'This database is PostgreSQL: copy it with pg_dump --format=custom --file=FILE "$DATABASE_URL".'
    : 'A database is PostgreSQL: copy the ballot box first and then the rest, each PostgreSQL one with pg_dump --format=custom --file=FILE "$DATABASE_URL" (or "$BALLOT_DATABASE_URL").';
}
