// Proves by thousands of random rules, people and hours that the contact rules never break one of their promises.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, clockOf, dayOf } from '#domain/calendar.ts';
import { type ContactRules, defaultRules, isDrawn } from '#domain/contact.ts';
import { type Candidate, decide, type Decision } from '#domain/decision.ts';
import { timetableOf } from '#domain/timetable.ts';

const anna: Candidate = {
  address: 'anna@example.com',
  removed: false,
  stopped: null,
  restDays: null,
  timeZone: null,
  lastAskedDay: null,
  openUntil: null,
};

describe('whatever the rules, the person and the hour', () => {
  const zones = ['Europe/Rome', 'Pacific/Auckland', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Africa/Cairo', 'UTC'];
  const zone = fc.constantFrom(...zones);
  const day = fc.integer({ min: 0, max: 500 }).map((n) => addDays('2025-12-01', n));
  // Every other instant lies near a change of clocks.
  const change = fc.constantFrom('2026-03-29T01:00Z', '2026-10-25T01:00Z', '2026-04-04T14:00Z', '2026-09-26T14:00Z', '2026-03-08T07:00Z');
  const instant = fc.oneof(
    fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
    fc.tuple(change, fc.integer({ min: -2880, max: 2880 })).map(([c, minutes]) => new Date(Date.parse(c) + minutes * 60_000)),
  );
  const minute = fc.integer({ min: 0, max: 1439 });
  const clock = (m: number): string => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
  const hours = fc
    .uniqueArray(minute, { minLength: 2, maxLength: 2 })
    .map((two) => two.toSorted((a, b) => a - b).map(clock))
    .map(([from = '', to = '']) => ({ from, to }));
  const rules: fc.Arbitrary<ContactRules> = fc.record({
    restDays: fc.integer({ min: 0, max: 120 }),
    samplePercent: fc.oneof(fc.constant(100), fc.integer({ min: 1, max: 100 })),
    dailyMaximum: fc.constant(null),
    hours,
    clock: fc.constantFrom('recipient', 'organization'),
    workingDaysOnly: fc.boolean(),
    holidays: fc.constantFrom(null, 'IT', 'IL'),
    blackouts: fc.array(
      fc.tuple(day, fc.nat(20)).map(([from, n]) => ({ from, to: addDays(from, n) })),
      { maxLength: 3 },
    ),
    waitDays: fc.integer({ min: 0, max: 40 }),
    employeesMayLeave: fc.boolean(),
  });
  const candidate: fc.Arbitrary<Candidate> = fc.record({
    address: fc.constantFrom('a@b.c', 'a@b.c', 'a@b.c', null),
    removed: fc.constantFrom(false, false, false, true),
    stopped: fc.constantFrom(null, null, null, 'bounced' as const, 'byHand' as const),
    restDays: fc.option(fc.integer({ min: 1, max: 365 })),
    timeZone: fc.option(zone),
    lastAskedDay: fc.option(day),
    openUntil: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day }),
  });
  const scene = fc.record({
    rules,
    candidate,
    zone,
    now: instant,
    from: fc.oneof(fc.constant(new Date('2026-01-01')), instant),
    lastDay: fc.oneof(day, fc.constant('2027-12-31')),
    since: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: day }),
    kind: fc.constantFrom('customer' as const, 'customer' as const, 'engagement' as const),
    draw: fc.string(),
    holidays: fc.array(day, { maxLength: 30 }),
    full: fc.array(day, { maxLength: 200 }),
  });
  const play = (s: typeof scene extends fc.Arbitrary<infer T> ? T : never): Decision => {
    const full = new Set(s.full);
    const timetable = timetableOf(s.rules, s.zone, new Set(s.holidays), 60);
    return decide(s.rules, s.candidate, s, { now: s.now, timeZone: s.zone, timetable, room: (d) => !full.has(d) });
  };

  it('an instant of asking is within the hours, on a permitted day with room, after the rest, before the end', () => {
    let checked = 0;
    fc.assert(
      fc.property(scene, (s) => {
        const decision = play(s);
        if (decision.kind !== 'ask' && decision.kind !== 'wait') return;
        checked++;
        const customer = s.kind === 'customer';
        const clockZone = s.rules.clock === 'recipient' ? (s.candidate.timeZone ?? s.zone) : s.zone;
        const [shown, local, counted] = [clockOf(decision.at, clockZone), dayOf(decision.at, clockZone), dayOf(decision.at, s.zone)];
        expect(shown >= s.rules.hours.from && shown < s.rules.hours.to).toBe(true);
        expect(decision.at >= s.now && decision.at >= s.from).toBe(true);
        expect(s.rules.blackouts.some((span) => span.from <= local && local <= span.to)).toBe(false);
        expect(s.holidays.includes(local)).toBe(false);
        const weekday = new Date(`${local}T00:00Z`).getUTCDay();
        expect(s.rules.workingDaysOnly && (s.rules.holidays === 'IL' ? [5, 6] : [0, 6]).includes(weekday)).toBe(false);
        expect(counted <= s.lastDay).toBe(true);
        expect(s.since === undefined || counted <= addDays(s.since, s.rules.waitDays)).toBe(true);
        expect(s.candidate.address !== null && !s.candidate.removed && s.candidate.stopped === null).toBe(true);
        expect(customer || decision.kind === 'ask').toBe(true);
        expect(customer && decision.kind === 'ask' && s.full.includes(counted)).toBe(false);
        const asked = customer ? s.candidate.lastAskedDay : null;
        expect(asked === null || counted >= addDays(asked, Math.max(s.rules.restDays, s.candidate.restDays ?? 0))).toBe(true);
        expect(customer && s.candidate.openUntil !== null).toBe(false);
        expect(!customer || isDrawn(s.draw, s.rules.samplePercent)).toBe(true);
        expect(decision.kind === 'wait' || decision.day === counted).toBe(true);
        expect(decision.kind === 'ask' || decision.until <= counted).toBe(true);
      }),
      { numRuns: 5000, seed: 4 },
    );
    expect(checked).toBeGreaterThan(500);
  });
  it('the same question has the same answer, also of a timetable that has answered others', () => {
    fc.assert(
      fc.property(scene, (s) => {
        expect(play(s)).toEqual(play(s));
      }),
    );
  });
  it('who was put down before expires instead of being left out for time, and nobody else does', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(scene, (s) => {
        const decision = play(s);
        const inTime: readonly string[] = ['rested', 'blackout', 'dayOff', 'dayFull', 'tooLate'];
        expect(decision.kind === 'expire' && s.since === undefined).toBe(false);
        expect(decision.kind === 'skip' && s.since !== undefined && inTime.includes(decision.reason)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
  it('nobody is told to wait who could be asked now: a letter within the hours on an ordinary day goes at once', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(instant, zone, hours, (now, z, span) => {
        const open = { ...defaultRules, hours: span };
        const desk = { now, timeZone: z, timetable: timetableOf(open, z, new Set(), 30), room: () => true };
        const shown = clockOf(now, z);
        const decision = decide(open, anna, { kind: 'customer', draw: '', from: now, lastDay: '2027-12-31' }, desk);
        fc.pre(shown >= span.from && shown < span.to);
        expect(decision).toMatchObject({ kind: 'ask', at: now, reason: null });
      }),
      { numRuns: 2000 },
    );
  });
});
