// Reads from either driver's error, however drizzle wrapped it, which rule of the schema was broken.

type Violation = 'unique' | 'foreign' | 'notNull';

const codes: Readonly<Record<string, Violation>> = {
  '23505': 'unique',
  SQLITE_CONSTRAINT_UNIQUE: 'unique',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique',
  '23503': 'foreign',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'foreign',
  '23502': 'notNull',
  SQLITE_CONSTRAINT_NOTNULL: 'notNull',
};

/** The broken rule, or undefined when the error is something else. */
export function violated(error: unknown): Violation | undefined {
  for (let e = error; typeof e === 'object' && e !== null; e = 'cause' in e ? e.cause : undefined) {
    const known = 'code' in e && typeof e.code === 'string' ? codes[e.code] : undefined;
    if (known) return known;
  }
  return undefined;
}
