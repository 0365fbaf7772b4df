// Where a long list goes on: after the row with this instant and this id, which stays right while rows come and go.
import { and, type Column, gt, gte, lt, lte, or, type SQL } from 'drizzle-orm';

export type Cursor = { readonly at: Date; readonly id: string };

/** For an address: `cursorOf(new Date(5), 'a')` is '5.a'. */
export function cursorOf(at: Date, id: string): string {
  return `${at.getTime()}.${id}`;
}

/** Undefined for what `cursorOf` never wrote: the list then begins at its beginning. */
export function readCursor(text: string | undefined): Cursor | undefined {
  const [, ms, id] = /^(\d{1,14})\.([\w-]{1,40})$/.exec(text ?? '') ?? [];
  return ms !== undefined && id !== undefined ? { at: new Date(Number(ms)), id } : undefined;
}

/**
 * The rows after a cursor in a list with the earliest first (`orderBy(asc(at), asc(id))`); all of them without one.
 * Said so that an index on the instant finds the place, however far down the list it is.
 */
export function laterThan(at: Column, id: Column, cursor: Cursor | undefined): SQL | undefined {
  return cursor && and(gte(at, cursor.at), or(gt(at, cursor.at), gt(id, cursor.id)));
}

/** The same with the latest first (`orderBy(desc(at), desc(id))`). */
export function earlierThan(at: Column, id: Column, cursor: Cursor | undefined): SQL | undefined {
  return cursor && and(lte(at, cursor.at), or(lt(at, cursor.at), lt(id, cursor.id)));
}
