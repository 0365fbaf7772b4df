// What a case may do and what it may not, and by when somebody has to call.
import { describe, expect, test } from 'vitest';
import {
  caseDue,
  caseStates,
  type CaseFields,
  type CaseMove,
  isOverdue,
  longestNote,
  moveCase,
  movesOf,
  opensCase,
} from '#domain/cases.ts';
import { Refusal } from '#domain/refusal.ts';

const open: CaseFields = { state: 'open', rootCause: null };
const contacted: CaseFields = { state: 'contacted', rootCause: null };
const resolved: CaseFields = { state: 'resolved', rootCause: 'price' };

const everyMove: readonly CaseMove[] = [
  { type: 'contact' },
  { type: 'note', note: 'Called twice.' },
  { type: 'setRootCause', rootCause: 'waiting' },
  { type: 'resolve', rootCause: 'staff' },
  { type: 'resolveWithoutContact', rootCause: 'other' },
  { type: 'reopen' },
];

function refusalOf(before: CaseFields, move: CaseMove): Refusal {
  try {
    moveCase(before, move);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('the move was allowed');
}

function codeOf(before: CaseFields, move: CaseMove): string {
  try {
    moveCase(before, move);
    return 'allowed';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
}

describe('moveCase', () => {
  test('walks from the call to the end, and back', () => {
    const called = moveCase(open, { type: 'contact', note: 'Spoke to her.' });
    expect(called).toEqual(contacted);
    const known = moveCase(called, { type: 'setRootCause', rootCause: 'delivery' });
    expect(known).toEqual({ state: 'contacted', rootCause: 'delivery' });
    const done = moveCase(known, { type: 'resolve' });
    expect(done).toEqual({ state: 'resolved', rootCause: 'delivery' });
    expect(moveCase(done, { type: 'reopen' })).toEqual({ state: 'open', rootCause: 'delivery' });
  });

  test('a root cause may come with the resolution and replaces the first guess', () => {
    expect(moveCase({ state: 'contacted', rootCause: 'price' }, { type: 'resolve', rootCause: 'quality' })).toEqual({
      state: 'resolved',
      rootCause: 'quality',
    });
  });

  test('a customer who cannot be reached is said so', () => {
    expect(moveCase(open, { type: 'resolveWithoutContact', rootCause: 'other' })).toEqual({ state: 'resolved', rootCause: 'other' });
  });

  test('allows exactly the moves that it offers', () => {
    for (const state of caseStates) {
      for (const move of everyMove) {
        const expected = movesOf(state).includes(move.type) ? 'allowed' : 'illegalMove';
        expect(codeOf({ state, rootCause: null }, move), `${move.type} from ${state}`).toBe(expected);
      }
    }
  });

  test.each([
    ['resolved before anybody called', open, { type: 'resolve', rootCause: 'price' }],
    ['contacted a second time', contacted, { type: 'contact' }],
    ['resolved twice', resolved, { type: 'resolve' }],
    ['reopened while open', open, { type: 'reopen' }],
  ] as const)('cannot be %s', (_, before, move) => {
    expect(refusalOf(before, move)).toMatchObject({ kind: 'conflict', code: 'illegalMove' });
  });

  test('needs a root cause to end, and words in a note', () => {
    expect(refusalOf(contacted, { type: 'resolve' }).faults).toEqual([{ field: 'rootCause', code: 'required' }]);
    expect(refusalOf(open, { type: 'resolveWithoutContact' }).faults).toEqual([{ field: 'rootCause', code: 'required' }]);
    expect(refusalOf(open, { type: 'note', note: ' \n' }).faults).toEqual([{ field: 'note', code: 'required' }]);
    expect(refusalOf(open, { type: 'contact', note: 'x'.repeat(longestNote + 1) }).faults).toMatchObject([
      { field: 'note', code: 'tooLong' },
    ]);
  });
});

describe('a case', () => {
  test('is opened by detractors only', () => {
    expect((['detractor', 'passive', 'promoter'] as const).map(opensCase)).toEqual([true, false, false]);
  });

  test.each([
    ['2024-05-01T08:00:00Z', 'Europe/Rome', '2024-05-03T16:00:00Z'],
    ['2024-05-03T08:00:00Z', 'Europe/Rome', '2024-05-07T16:00:00Z'],
    ['2024-05-02T22:30:00Z', 'Europe/Rome', '2024-05-07T16:00:00Z'], // Already Friday there.
    ['2024-05-04T10:00:00Z', 'Europe/Rome', '2024-05-07T16:00:00Z'],
    ['2024-10-25T10:00:00Z', 'Europe/Rome', '2024-10-29T17:00:00Z'], // The clocks change on Sunday.
    ['2024-05-01T13:00:00Z', 'Pacific/Auckland', '2024-05-06T06:00:00Z'],
  ])('answered at %s in %s is due at %s', (answered, zone, due) => {
    expect(caseDue(new Date(answered), zone)).toEqual(new Date(due));
  });

  test('is not due on a holiday', () => {
    expect(caseDue(new Date('2024-12-23T08:00:00Z'), 'Europe/Rome', new Set(['2024-12-25', '2024-12-26']))).toEqual(
      new Date('2024-12-27T17:00:00Z'),
    );
  });

  test('is overdue after its time until it is resolved', () => {
    const dueAt = new Date('2024-05-07T16:00:00Z');
    const late = new Date('2024-05-07T16:00:00.001Z');
    expect(isOverdue({ state: 'open', dueAt }, dueAt)).toBe(false);
    expect(isOverdue({ state: 'open', dueAt }, late)).toBe(true);
    expect(isOverdue({ state: 'contacted', dueAt }, late)).toBe(true);
    expect(isOverdue({ state: 'resolved', dueAt }, late)).toBe(false);
  });
});
