// What an import would do, before it does anything: the first rows as they would be read, how many cannot be, and which teams would be new.
import { and, asc, eq, inArray } from 'drizzle-orm';
import { chunks } from '#db/store.ts';
import { isBlank } from '#domain/csv.ts';
import { isMisread, type Preview, type PreviewRow } from '#domain/import-rows.ts';
import type { ImportRecord } from '#domain/imports.ts';
import { pathText, teamKey } from '#domain/people.ts';
import type { Context } from './context.ts';
import { readRow } from './import-batch.ts';
import { rowsOf } from './import-file.ts';
import { withTrade } from './import-kinds.ts';

const mostLooked = 20_000;
const mostShown = 10;

/** Reads the file with the choices that are kept; writes nothing. */
export async function previewOf(ctx: Context, record: ImportRecord): Promise<Preview> {
  const { choices, kind, id } = record;
  return withTrade(ctx, id, kind, choices, async (trade) => {
    const seen = new Map<number, number>();
    const shown: PreviewRow[] = [];
    const paths = new Map<string, string>();
    let [looked, faulty, leftOut] = [0, 0, 0];
    for await (const one of rowsOf(ctx.db, ctx.scope.organizationId, id, choices.delimiter)) {
      if (looked === mostLooked) break;
      looked++;
      const { row, record: cells, read } = readRow(trade, choices, seen, one);
      const faults = read !== null && isMisread(read) ? read : [];
      const line = read === null || isMisread(read) ? null : read;
      if (faults.length > 0) faulty++;
      else if (line) for (let depth = 1; depth <= line.path.length; depth++) note(paths, line.path.slice(0, depth));
      else leftOut++;
      if (shown.length < mostShown && !isBlank(cells)) shown.push({ row, record: cells, read: line && trade.shown(line), faults });
    }
    return { rows: shown, looked, faulty, leftOut, newTeams: choices.createTeams ? await missingAmong(ctx, paths) : [] };
  });
}

function note(paths: Map<string, string>, path: readonly string[]): void {
  const key = teamKey(path);
  if (!paths.has(key)) paths.set(key, pathText(path));
}

async function missingAmong(ctx: Context, paths: ReadonlyMap<string, string>): Promise<string[]> {
  const { teams } = ctx.db.t;
  const known = new Set<string>();
  for (const keys of chunks([...paths.keys()], 1)) {
    const found = await ctx.db
      .select({ key: teams.pathKey })
      .from(teams)
      .where(and(eq(teams.organizationId, ctx.scope.organizationId), inArray(teams.pathKey, keys)))
      .orderBy(asc(teams.pathKey));
    for (const { key } of found) known.add(key);
  }
  return [...paths].flatMap(([key, path]) => (known.has(key) ? [] : [path]));
}
