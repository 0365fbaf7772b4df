// Where the demonstration lives: makes its database when there is none of today, and never touches one that holds anything else.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { type Config, ConfigFault } from '#config.ts';
import { done, take } from '#db/outbox.ts';
import { boxBeside, isPostgresql, type Store } from '#db/store.ts';
import { seed } from '#demo/seed.ts';
import type { Story } from '#demo/story.ts';
import type { Work } from '#domain/work.ts';
import { note, noted } from '#services/installation.ts';
import { isSetUp } from '#services/organizations.ts';
import { openStores, type Stores, surroundingsOf } from './database.ts';

/** What a demonstration has noted about itself: the day it was made for, or that it is being made. */
const mark = 'demo';
const underWay = 'being made';

/** Letters of the last days still go, into the local mailbox: it should hold some. */
const letters = 2 * 86_400_000;

type Making = { readonly told: Story; readonly today: string; readonly now: Date; readonly say: (line: string) => void };

/**
 * Sees to it that DATABASE_URL holds the example company. A SQLite file that does is kept when it is of the same day and made anew when it is of
 * another; in PostgreSQL it is kept as it is. Throws `ConfigFault` when something else is there.
 */
export async function prepareDemo(config: Config, making: Making): Promise<void> {
  if (isPostgresql(config.databaseUrl)) return prepareServer(config, making);
  if (config.ballotDatabaseUrl !== undefined)
    throw new ConfigFault('The example company keeps its ballot box beside it; leave BALLOT_DATABASE_URL empty.');
  const file = config.databaseUrl;
  const found = existsSync(file)
    ? await inStores({ databaseUrl: file, ballotDatabaseUrl: config.ballotDatabaseUrl }, ({ store }) => noted(store, mark))
    : undefined;
  if (found === making.today) return making.say(`The example company in ${file} is of today and stays as it is.`);
  if (existsSync(file) && found === undefined)
    throw new ConfigFault(`${file} holds something other than the example company; set DATABASE_URL to the path of a new file.`);
  if (found) making.say(`The example company in ${file} is of ${found}; a new one takes its place.`);
  // Under another name until it is complete: whoever is interrupted finds no half of it.
  const unfinished = `${file}.unfinished`;
  removeDatabase(unfinished);
  await inStores({ databaseUrl: unfinished, ballotDatabaseUrl: undefined }, (stores) => fill(config, stores, making));
  removeDatabase(file);
  renameSync(boxBeside(unfinished), boxBeside(file));
  renameSync(unfinished, file);
  removeDatabase(unfinished); // what is left of it beside
}

async function prepareServer(config: Config, making: Making): Promise<void> {
  await inStores(config, async (stores) => {
    const { store } = stores;
    const found = await noted(store, mark);
    if (found === underWay)
      throw new ConfigFault('DATABASE_URL holds an example company that was never finished; give it an empty database.');
    if (found) return making.say(`The database holds the example company as of ${found}; it stays as it is.`);
    if (await isSetUp(store))
      throw new ConfigFault('DATABASE_URL holds another organization; the example company needs an empty database.');
    await fill(config, stores, making);
  });
}

async function fill(config: Config, stores: Stores, { told, today, now, say }: Making): Promise<void> {
  const { store } = stores;
  await store.write((tx) => note(tx, mark, underWay));
  await seed(surroundingsOf(config, stores), told, now, say);
  await skipOldWork(store, new Date(now.getTime() - letters));
  await store.write((tx) => note(tx, mark, today));
}

const everyKind = [
  'tellSupervisors',
  'tellOfTalks',
  'sendSignInLink',
  'planWave',
  'closeWave',
  'runImport',
] as const satisfies Work['kind'][];

/** What was due before that time counts as done. */
async function skipOldWork(store: Store, before: Date): Promise<void> {
  for (;;) {
    const tasks = await take(store, {
      kinds: everyKind,
      now: before,
      leasedUntil: new Date(before.getTime() + 60_000),
      lease: mark,
      limit: 2000,
    });
    if (tasks.length === 0) return;
    await store.write(async (tx) => {
      for (const task of tasks) await done(tx, task);
    });
  }
}

async function inStores<T>(where: Pick<Config, 'databaseUrl' | 'ballotDatabaseUrl'>, work: (stores: Stores) => Promise<T>): Promise<T> {
  const stores = await openStores(where);
  try {
    return await work(stores);
  } finally {
    await stores.close();
  }
}

function removeDatabase(file: string): void {
  for (const path of [file, boxBeside(file)]) for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
}
