// Days and clock times in real zones, against Intl itself, and around every change of the clocks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, addWorkingDays, dayOf, endOfWorkingDay, instantAt, isDay, monthOf, monthsBetween } from '#domain/calendar.ts';

const zones = [
  'Europe/Rome',
  'Pacific/Auckland',
  'America/New_York',
  'Asia/Kathmandu',
  'America/St_Johns',
  'America/Havana',
  'Australia/Lord_Howe',
  'UTC',
];
const instants = fc.date({ min: new Date('1971-01-01'), max: new Date('2037-12-31'), noInvalidDate: true });

function plainDay(instant: Date, timeZone: string): string {
  return instant.toLocaleDateString('sv-SE', { timeZone });
}

function plainTime(instant: Date, timeZone: string): string {
  return instant.toLocaleTimeString('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' });
}

describe('dayOf', () => {
  test.each([
    ['2024-03-31T00:59:59Z', 'Europe/Rome', '2024-03-31'],
    ['2024-03-30T22:59:59Z', 'Europe/Rome', '2024-03-30'],
    ['2024-03-30T23:00:00Z', 'Europe/Rome', '2024-03-31'],
    ['2024-03-31T22:00:00Z', 'Europe/Rome', '2024-04-01'],
    ['2024-10-27T22:59:59Z', 'Europe/Rome', '2024-10-27'],
    ['2024-06-30T11:59:59Z', 'Pacific/Auckland', '2024-06-30'],
    ['2024-06-30T12:00:00Z', 'Pacific/Auckland', '2024-07-01'],
    ['2024-11-04T04:59:59Z', 'America/New_York', '2024-11-03'],
    ['2024-01-01T18:14:59Z', 'Asia/Kathmandu', '2024-01-01'],
    ['2024-01-01T18:15:00Z', 'Asia/Kathmandu', '2024-01-02'],
    ['1969-12-31T23:59:59.999Z', 'UTC', '1969-12-31'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(dayOf(new Date(instant), zone)).toBe(day);
  });

  test('agrees with Intl at any instant', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        expect(dayOf(instant, zone)).toBe(plainDay(instant, zone));
      }),
      { numRuns: 3000 },
    );
  });

  test('agrees with Intl in every quarter of an hour of the days on which clocks change', () => {
    const changes = ['2024-03-10', '2024-03-31', '2024-04-06', '2024-09-28', '2024-10-27', '2024-11-03', '2005-10-30'];
    for (const zone of zones) {
      for (const day of changes) {
        for (let quarter = -100; quarter < 200; quarter++) {
          const instant = new Date(Date.parse(`${day}T00:00:00Z`) + quarter * 900_000 + 59_000);
          expect(dayOf(instant, zone), `${instant.toISOString()} ${zone}`).toBe(plainDay(instant, zone));
        }
      }
    }
  });

  test('remembers little and is cheap', () => {
    for (let i = 0; i < 12_000; i++) dayOf(new Date(i * 86_400_000), 'Europe/Rome');
    const started = performance.now();
    for (let i = 0; i < 50_000; i++) dayOf(new Date(1_700_000_000_000 + i), 'Europe/Rome');
    expect(performance.now() - started).toBeLessThan(1000); // 50,000 a second at the very least; some two million on an idle machine.
  });

  test('knows no zone that does not exist', () => {
    expect(() => dayOf(new Date(0), 'Europe/Atlantis')).toThrow(RangeError);
  });
});

describe('instantAt', () => {
  test.each([
    ['2024-07-01', '09:00', 'Europe/Rome', '2024-07-01T07:00:00Z'],
    ['2024-03-31', '02:30', 'Europe/Rome', '2024-03-31T01:30:00Z'],
    ['2024-10-27', '02:30', 'Europe/Rome', '2024-10-27T00:30:00Z'],
    ['2024-10-27', '03:00', 'Europe/Rome', '2024-10-27T02:00:00Z'],
    ['2024-03-10', '02:00', 'America/New_York', '2024-03-10T07:00:00Z'],
    ['2024-11-03', '01:15', 'America/New_York', '2024-11-03T05:15:00Z'],
    ['2024-09-29', '02:45', 'Pacific/Auckland', '2024-09-28T14:45:00Z'],
    ['2024-04-07', '02:45', 'Pacific/Auckland', '2024-04-06T13:45:00Z'],
    ['2024-01-02', '00:00', 'Asia/Kathmandu', '2024-01-01T18:15:00Z'],
    ['2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T22:00:00Z'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => {
    expect(instantAt(day, time, zone)).toEqual(new Date(instant));
  });

  test('shows that day and time on the clocks of the zone, or a later time where clocks skip it', () => {
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(instants, minutes, fc.constantFrom(...zones), (near, minute, zone) => {
        const day = dayOf(near, zone);
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const instant = instantAt(day, time, zone);
        const shown = `${plainDay(instant, zone)} ${plainTime(instant, zone)}`;
        const skipped = shown !== `${day} ${time}`;
        expect(shown >= `${day} ${time}`).toBe(true);
        // The hour before shows an earlier time: of a time that comes twice, this is the first.
        const hourBefore = new Date(instant.getTime() - 3_600_000);
        expect(skipped || `${plainDay(hourBefore, zone)} ${plainTime(hourBefore, zone)}` < shown).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('the working day ends at six', () => {
    expect(endOfWorkingDay('2024-05-07', 'Europe/Rome')).toEqual(new Date('2024-05-07T16:00:00Z'));
    expect(endOfWorkingDay('2024-12-02', 'America/New_York')).toEqual(new Date('2024-12-02T23:00:00Z'));
  });
});

describe('days and months', () => {
  test.each(['2024-02-29', '2023-12-31', '1900-01-01', '2199-12-31'])('%s is a day', (text) => expect(isDay(text)).toBe(true));
  test.each([
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-4-3',
    '24-04-03',
    '2024-04-03 ',
    '2024-04-03T00:00',
    '',
    '١٢٣٤-٠١-٠١',
    '0001-01-01',
    '9999-12-31',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('days are added over months, leap years and changes of the clocks', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2024-03-30', 2)).toBe('2024-04-01');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: -4000, max: 4000 }),
        (at, n) => addDays(addDays(dayOf(at, 'UTC'), n), -n) === dayOf(at, 'UTC'),
      ),
    );
  });

  test('months are added and counted over years', () => {
    expect(monthOf('2024-11-05')).toBe('2024-11');
    expect([addMonths('2024-11', 3), addMonths('2024-01', -1), addMonths('2024-01', -13), addMonths('2024-12', 0)]).toEqual([
      '2025-02',
      '2023-12',
      '2022-12',
      '2024-12',
    ]);
    expect(monthsBetween('2024-11', '2025-02')).toBe(3);
    fc.assert(fc.property(fc.integer({ min: -500, max: 500 }), (n) => monthsBetween('2024-07', addMonths('2024-07', n)) === n));
  });

  test.each([
    ['2024-05-01', 2, '2024-05-03'],
    ['2024-05-03', 2, '2024-05-07'],
    ['2024-05-04', 2, '2024-05-07'],
    ['2024-05-05', 1, '2024-05-06'],
    ['2024-05-03', 0, '2024-05-03'],
    ['2024-05-04', 0, '2024-05-06'],
    ['2024-12-23', 2, '2024-12-27'],
  ])('%s and %i working days is %s', (day, n, expected) => {
    expect(addWorkingDays(day, n, new Set(['2024-12-25', '2024-12-26']))).toBe(expected);
  });

  test('a year without a working day is said to be one', () => {
    const year = new Set(Array.from({ length: 400 }, (_, i) => addDays('2024-01-01', i)));
    expect(() => addWorkingDays('2024-01-01', 1, year)).toThrow(RangeError);
  });
});
