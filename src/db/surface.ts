// Narrows a drizzle database to the methods that both dialects have, and catches the store being used where a transaction's own handle was meant.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Reader, Writer } from './store.ts';

const reading = ['select', 'selectDistinct', '$count'] as const;
const writing = [...reading, 'insert', 'update', 'delete'] as const;

type Parts<S> = { readonly dialect: Reader['dialect']; readonly t: S; readonly rows: Reader['rows'] };

/** A fresh object with just the listed methods: drizzle keeps private fields named `dialect` and `session` on its own. */
export function readerOf<S>(db: object, parts: Parts<S>, check: () => void): Reader<S> {
  const rows: Reader['rows'] = (query) => (check(), parts.rows(query));
  return { ...parts, rows, ...methodsOf(db, reading, check) } as Reader<S>;
}

export function writerOf<S>(db: object, parts: Parts<S> & Pick<Writer, 'run'>): Writer<S> {
  return { ...parts, ...methodsOf(db, writing, () => {}) } as Writer<S>;
}

/** One transaction at a time in a chain of calls: inside one, neither another `write` nor a read past it makes sense. */
export function transactionGuard() {
  const inside = new AsyncLocalStorage<true>();
  return {
    run: <T>(work: () => Promise<T>): Promise<T> => inside.run(true, work),
    check: (): void => {
      if (inside.getStore()) throw new Error('inside a transaction: use the handle it was given, not the store');
    },
  };
}

function methodsOf(db: object, names: readonly string[], check: () => void): object {
  const methods = db as Record<string, (...a: unknown[]) => unknown>;
  return Object.fromEntries(names.map((name) => [name, (...a: unknown[]) => (check(), methods[name]!(...a))]));
}
