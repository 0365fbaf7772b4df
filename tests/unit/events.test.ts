// Times, codes and events as other programs write them.
import { describe, expect, it, test } from 'vitest';
import { readEventRow } from '#domain/event-rows.ts';
import { codeOf, instantIn, readEvent } from '#domain/events.ts';
import { faultsOf, nothingChosen } from '#domain/imports.ts';

describe('a time', () => {
  test.each([
    ['2026-03-10T08:30:00Z', '2026-03-10T08:30:00.000Z'],
    ['2026-03-10t09:30+01:00', '2026-03-10T08:30:00.000Z'],
    ['2026-03-10T09:30:15.5+0100', '2026-03-10T08:30:15.500Z'],
    ['2026-03-10 09:30', '2026-03-10T08:30:00.000Z'],
    [' 2026-07-10 09:30:20 ', '2026-07-10T07:30:20.000Z'],
    ['2026-03-10', '2026-03-10T11:00:00.000Z'],
    // Clocks in Rome skip from two to three, and show half past two twice in autumn.
    ['2026-03-29 02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25 02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T02:30:00+01:00', '2026-10-25T01:30:00.000Z'],
  ])('%j in Rome is %s', (text, instant) => expect(instantIn(text, 'Europe/Rome')?.toISOString()).toBe(instant));

  test.each([
    '',
    'now',
    '10/03/2026',
    '2026-13-01',
    '2026-02-30',
    '2026-03-10 24:00',
    '2026-03-10 9:30',
    '2026-03-10T09:30:61Z',
    '2026-03-10 09:60',
    '20260310',
    '2026-03-10T09:30+99:00',
    '1773133200',
  ])('%j is none', (text) => expect(instantIn(text, 'Europe/Rome')).toBeUndefined());
});

it.each([
  [' Shop Till ', 'shop-till'],
  ['SHOP', 'shop'],
  ['Caffè & Bar/1', 'caffè--bar1'],
  ['web_shop.v2', 'web_shop.v2'],
  ['!?', ''],
  ['x'.repeat(80), 'x'.repeat(60)],
])('%j has the code %j', (text, code) => expect(codeOf(text)).toBe(code));

describe('an event', () => {
  const now = new Date('2026-03-10T09:00:00Z');

  it('is read with what it says and nothing else', () => {
    const given = {
      reference: 7,
      touchpoint: 'Shop',
      at: '2026-03-10T08:00:00Z',
      customer: { id: 'c1', vip: true },
      team: 'Nord / Milano',
      extra: 1,
    };
    expect(readEvent(given, now, 'UTC')).toEqual({
      reference: '7',
      touchpoint: 'shop',
      at: new Date('2026-03-10T08:00:00Z'),
      customer: { id: 'c1' },
      team: { key: 'nord > milano' },
    });
  });

  it('is never what an object inherits', () => {
    const heir = Object.create({ touchpoint: 'shop', at: '2026-03-10', customer: { id: 'c1' } }) as object;
    expect(readEvent(heir, now, 'UTC')).toEqual([
      { field: 'customer', code: 'required' },
      { field: 'touchpoint', code: 'required' },
      { field: 'at', code: 'required' },
    ]);
  });
});

describe('a file of visits', () => {
  const columns = ['touchpoint', 'at', 'customer', 'email', 'reference', 'team'] as const;
  const choices = { ...nothingChosen, header: [...columns], columns };

  it('needs the touchpoint, the time, the customer and the team', () => {
    expect(faultsOf('events', { ...choices, columns: ['name', '', '', '', '', ''] }).map(({ values }) => values?.['column'])).toEqual([
      'touchpoint',
      'at',
      'customer',
      'team',
    ]);
    expect(faultsOf('events', choices)).toEqual([]);
  });

  it.each([
    [['shop', '2026-03-10', 'C-1', '', '', 'Nord'], []],
    [
      ['', '', '', '', '', ''],
      ['touchpoint required', 'at required', 'customer required', 'team required'],
    ],
    [
      ['shop', '10.3.2026', 'C-1', 'nobody', '', 'Nord'],
      ['at notAnInstant', 'email notAnEmail'],
    ],
    [
      ['shop', '2026-03-10', 'x'.repeat(121), '', 'y'.repeat(121), 'Nord'],
      ['reference tooLong', 'customer tooLong'],
    ],
  ])('%j: %j', (record, expected) => {
    const read = readEventRow(choices, record);
    expect(Array.isArray(read) ? read.map(({ field, code }) => `${field} ${code}`) : []).toEqual(expect.arrayContaining(expected));
    expect(Array.isArray(read)).toBe(expected.length > 0);
  });
});
