// Rows find their people: whatever comes in which order, nobody is doubled and the same rows again change nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Known, matchRows, type PersonRow } from '#domain/matching.ts';

const few = (letter: string) =>
  fc.option(
    fc.integer({ min: 0, max: 4 }).map((n) => `${letter}${n}`),
    { nil: null },
  );
const row: fc.Arbitrary<PersonRow> = fc.record({
  name: fc.constantFrom('Ada', 'Bo'),
  teamId: fc.constantFrom('t1', 't2'),
  reference: few('r'),
  email: few('e'),
});

let made = 0;
const match = (known: readonly Known[], rows: readonly PersonRow[]) => matchRows(known, rows, () => `p${++made}`, 'en');

const after = (known: readonly Known[], rows: readonly PersonRow[]): Known[] => {
  const people = new Map(known.map((p) => [p.id, p]));
  for (const person of match(known, rows).people) people.set(person.id, person);
  return [...people.values()];
};

describe('matching', () => {
  it('never gives two people one reference or one address', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.array(row, { maxLength: 12 }), (first, second) => {
        const people = after(after([], first), second);
        for (const field of ['reference', 'email'] as const) {
          const given = people.map((p) => p[field]).filter((v) => v !== null);
          expect(new Set(given).size).toBe(given.length);
        }
      }),
    );
  });

  it('does in two files what it does in one', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.nat(12), (rows, cut) => {
        const plain = (people: readonly Known[]) => people.map((p) => JSON.stringify({ ...p, id: '' })).toSorted();
        expect(plain(after(after([], rows.slice(0, cut)), rows.slice(cut)))).toEqual(plain(after([], rows)));
      }),
    );
  });

  it('finds nothing to do the second time, where every row names its own person', () => {
    const rows: PersonRow[] = [1, 2, 3].map((n) => ({ name: `P${n}`, reference: `r${n}`, email: `e${n}`, teamId: 't' }));
    const second = match(after([], rows), rows);
    expect(second.outcomes).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(second.people).toEqual([]);
  });

  it('leaves alone what a row does not say', () => {
    const [ada] = after([], [{ name: 'Ada', reference: 'r', email: 'a@example.com', phone: '1', locale: 'it', teamId: 't' }]);
    expect(match([ada!], [{ name: 'Ada', reference: 'r', teamId: 't' }]).outcomes).toEqual(['unchanged']);
    expect(match([ada!], [{ name: 'Ada', reference: 'r', phone: null, teamId: 't' }]).people[0]).toMatchObject({
      phone: null,
      email: 'a@example.com',
    });
  });

  it('brings back who had been removed', () => {
    const [ada] = after([], [{ name: 'Ada', email: 'a@example.com', teamId: 't' }]);
    const again = match([{ ...ada!, removed: true }], [{ name: 'Ada', email: 'a@example.com', teamId: 't' }]);
    expect(again.outcomes).toEqual(['changed']);
    expect(again.people[0]).toMatchObject({ id: ada!.id, removed: false });
  });
});
