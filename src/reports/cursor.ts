// Where a long list goes on: after the row with this instant and this id, which stays right while rows come and go.

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
