// A log entry finds the mistake and repeats nothing of what people wrote.
import { expect, it } from 'vitest';
import { described, inOneLine, withoutAddresses } from '#domain/faults.ts';

/** As drizzle wraps what a driver throws. */
class DrizzleQueryError extends Error {
  readonly query: string;
  readonly params: unknown[];
  constructor(query: string, params: unknown[], cause: Error) {
    super(`Failed query: ${query}\nparams: ${params.join(',')}`, { cause });
    this.query = query;
    this.params = params;
  }
}

const driverError = (message: string, code: string): Error =>
  Object.assign(new Error(message), { code, detail: 'Key (email)=(ada@example.com)' });

it('names class, code and place of an error and of its cause', () => {
  const text = described(new TypeError('x is not a function', { cause: driverError('database or disk is full', 'SQLITE_FULL') }));
  expect(text).toMatch(/^TypeError: x is not a function\n {4}at .*faults\.test\.ts/);
  expect(text).toMatch(/\ncaused by Error \(SQLITE_FULL\): database or disk is full\n {4}at /);
});

it('shows the statement and none of the values that it carried', () => {
  const comment = 'They were rude.\n    at my own front door';
  const error = new DrizzleQueryError(
    'insert into "responses" ("comment") values ($1)',
    [comment, 'ada@example.com'],
    driverError('violates check', '23514'),
  );
  const text = described(error);
  expect(text).toContain('DrizzleQueryError: insert into "responses" ("comment") values ($1)\n    at ');
  expect(text).toContain('caused by Error (23514): violates check');
  expect(text).not.toMatch(/rude|front door|ada|detail|Key/);
  expect(inOneLine(error)).toBe('Error (23514): violates check');
});

it('cuts a statement that writes thousands of rows', () => {
  const statement = `insert into "x" values ${'($1, $2), '.repeat(10_000)}`;
  expect(inOneLine(new DrizzleQueryError(statement, [], driverError('no', '1')))).toBe('Error (1): no');
  expect(described(new DrizzleQueryError(statement, [], driverError('no', '1'))).length).toBeLessThan(8000);
});

it('leaves out the value that PostgreSQL or the reader of JSON repeats', () => {
  expect(inOneLine(driverError('invalid input syntax for type bigint: "Ada Rossi"', '22P02'))).toBe(
    'Error (22P02): invalid input syntax for type bigint: …',
  );
  expect(inOneLine(driverError('duplicate key value violates unique constraint "customers_pk"', '23505'))).toBe(
    'Error (23505): duplicate key value violates unique constraint "customers_pk"',
  );
  let thrown: unknown;
  try {
    JSON.parse('"Ada Rossi" is angry');
  } catch (e) {
    thrown = e;
  }
  expect(described(thrown)).not.toMatch(/Ada|angry/);
});

it('leaves out addresses, things that are no errors, and circles of causes', () => {
  expect(withoutAddresses('550 5.1.1 <ada@example.com>: no such user, ada+x@mail.example.com')).toBe('550 5.1.1 <…@…>: no such user, …@…');
  expect(described('Ada Rossi')).toBe('string');
  const circle: Error = new Error('round');
  circle.cause = circle;
  expect(described(circle).match(/round/g)).toHaveLength(5);
});
