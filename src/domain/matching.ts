// Decides what a row about a person means: somebody new, a change to somebody known, nothing at all, or a mistake.
import type { Fault } from './refusal.ts';

/** A customer or an employee as far as matching is concerned; employees have no telephone number. */
export type Known = {
  readonly id: string;
  readonly reference: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly locale: string;
  /** An IANA name; null for the organization's own. */
  readonly timeZone: string | null;
  readonly teamId: string;
  readonly removed: boolean;
};

/**
 * What a file or a form says about a person, as the rules in domain/people.ts leave it (`cleanName`, `normalEmail`).
 * A field that is absent leaves what is known as it is; null empties it.
 */
export type PersonRow = {
  readonly name: string;
  readonly teamId: string;
  readonly reference?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly locale?: string | undefined;
  readonly timeZone?: string | null | undefined;
};

export type RowOutcome = 'created' | 'changed' | 'unchanged' | Fault;

export type Matched = {
  /** One a row, in the rows' order. */
  readonly outcomes: readonly RowOutcome[];
  /** Everybody to be written, each once, as all rows together leave them. */
  readonly people: readonly Known[];
  /** Of these, who was known and gives up a reference or an address: free it first, somebody else among them may take it. */
  readonly freed: readonly string[];
};

/**
 * Matches rows with the people already known, by reference first and then by e-mail address; a later row sees what an earlier one did.
 * A person who had been removed comes back. Faults: `email` required (neither a reference nor an address: a second import could not recognise
 * the person), `email` taken (the address belongs to somebody with another reference).
 * @param known everybody who has one of the rows' references or addresses
 * @param locale for new people of whom the row does not say it
 */
export function matchRows(known: readonly Known[], rows: readonly PersonRow[], newId: () => string, locale: string): Matched {
  const before = new Map(known.map((person) => [person.id, person]));
  const byReference = new Map(known.flatMap((p) => (p.reference === null ? [] : [[p.reference, p]])));
  const byEmail = new Map(known.flatMap((p) => (p.email === null ? [] : [[p.email, p]])));
  const written = new Map<string, Known>();

  const settle = (row: PersonRow): RowOutcome => {
    if (!row.reference && !row.email) return { field: 'email', code: 'required' };
    const named = row.reference ? byReference.get(row.reference) : undefined;
    const addressed = row.email ? byEmail.get(row.email) : undefined;
    if (addressed && addressed !== named && (named || (row.reference && addressed.reference !== null)))
      return { field: 'email', code: 'taken' };
    const person = named ?? addressed;
    const next: Known = person
      ? { ...person, ...said(row), removed: false }
      : { id: newId(), reference: null, email: null, phone: null, locale, timeZone: null, ...said(row), removed: false };
    if (person && same(person, next)) return 'unchanged';
    if (person?.reference) byReference.delete(person.reference);
    if (person?.email) byEmail.delete(person.email);
    if (next.reference) byReference.set(next.reference, next);
    if (next.email) byEmail.set(next.email, next);
    written.set(next.id, next);
    return person ? 'changed' : 'created';
  };

  const outcomes = rows.map(settle);
  const freed = [...written.values()].filter((p) => gaveUp(before.get(p.id), p)).map((p) => p.id);
  return { outcomes, people: [...written.values()], freed };
}

function said(row: PersonRow): Pick<Known, 'name' | 'teamId'> & Partial<Known> {
  const { name, teamId, reference, email, phone, locale, timeZone } = row;
  return {
    name,
    teamId,
    ...(reference !== undefined && { reference }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(locale !== undefined && { locale }),
    ...(timeZone !== undefined && { timeZone }),
  };
}

function same(a: Known, b: Known): boolean {
  return (['reference', 'name', 'email', 'phone', 'locale', 'timeZone', 'teamId', 'removed'] as const).every(
    (field) => a[field] === b[field],
  );
}

function gaveUp(before: Known | undefined, after: Known): boolean {
  if (!before) return false;
  return (before.reference !== null && before.reference !== after.reference) || (before.email !== null && before.email !== after.email);
}
