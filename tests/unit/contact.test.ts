// Proves that the contact rules keep what they promise: hours and days on the right clock, rest, chance, daily maximum, and a reason for every no.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, dayOf } from '#domain/calendar.ts';
import { type ContactRules, defaultRules, isDrawn, overridden, ruleFaults } from '#domain/contact.ts';
import { type Candidate, decide, type Decision, type Desk, type Occasion } from '#domain/decision.ts';
import { timetableOf } from '#domain/timetable.ts';

const rome = 'Europe/Rome';
const anna: Candidate = {
  address: 'anna@example.com',
  removed: false,
  stopped: null,
  restDays: null,
  timeZone: null,
  lastAskedDay: null,
  openUntil: null,
};

type Given = Partial<Occasion> & { now?: string; zone?: string; holidays?: readonly Day[]; room?: (day: Day) => boolean };

function decided(rules: Partial<ContactRules>, person: Partial<Candidate> = {}, given: Given = {}): Decision {
  const { now = '2026-03-10T09:00Z', zone = rome, holidays = [], room = () => true, ...occasion } = given;
  const all = { ...defaultRules, ...rules };
  const desk: Desk = { now: new Date(now), timeZone: zone, timetable: timetableOf(all, zone, new Set(holidays), 400), room };
  const wanted: Occasion = { kind: 'customer', draw: 'wave anna', from: desk.now, lastDay: '2026-12-31', ...occasion };
  return decide(all, { ...anna, ...person }, wanted, desk);
}

const at = (time: string) => ({ kind: 'ask', at: new Date(time), reason: null });

describe('who is never asked', () => {
  it.each([
    [{ removed: true }, 'removed'],
    [{ address: null }, 'noAddress'],
    [{ stopped: 'bounced' }, 'bounced'],
    [{ stopped: 'complained' }, 'complained'],
    [{ stopped: 'unsubscribed' }, 'unsubscribed'],
    [{ stopped: 'byHand' }, 'stopped'],
  ] as const)('%j', (person, reason) => {
    for (const kind of ['customer', 'engagement'] as const)
      expect(decided({}, person, { kind })).toEqual({ kind: 'skip', reason, until: null });
  });
  it('says that first, whatever else speaks against it', () => {
    const all = { removed: true, address: null, stopped: 'bounced', openUntil: '2026-03-20', lastAskedDay: '2026-03-09' } as const;
    expect(decided({ samplePercent: 1 }, all)).toMatchObject({ reason: 'removed' });
    expect(decided({ samplePercent: 1 }, { ...all, removed: false })).toMatchObject({ reason: 'noAddress' });
    expect(decided({ samplePercent: 1 }, { ...all, removed: false, address: 'a@b.c' })).toMatchObject({ reason: 'bounced' });
  });
  it('is asked nothing twice while the first letter can be answered', () => {
    expect(decided({}, { openUntil: '2026-03-20' })).toEqual({ kind: 'skip', reason: 'alreadyAsked', until: '2026-03-21' });
    expect(decided({}, { openUntil: '2026-03-20' }, { kind: 'engagement' })).toMatchObject({ kind: 'ask' });
  });
});

describe('rest', () => {
  it('keeps somebody waiting when it ends in time, and says until when', () => {
    expect(decided({}, { lastAskedDay: '2025-12-20' })).toEqual({
      kind: 'wait',
      reason: 'rested',
      until: '2026-03-20',
      at: new Date('2026-03-20T07:00Z'),
    });
  });
  it('is over on its last day', () => {
    expect(decided({}, { lastAskedDay: '2025-12-10' })).toMatchObject(at('2026-03-10T09:00Z'));
    expect(decided({}, { lastAskedDay: '2025-12-11' })).toMatchObject({ kind: 'wait', until: '2026-03-11' });
  });
  it('leaves out whom it would keep longer than anybody waits, or than answers are taken', () => {
    expect(decided({}, { lastAskedDay: '2026-03-01' })).toEqual({ kind: 'skip', reason: 'rested', until: '2026-05-30' });
    expect(decided({ waitDays: 0 }, { lastAskedDay: '2025-12-11' })).toEqual({ kind: 'skip', reason: 'rested', until: '2026-03-11' });
    const short = { lastDay: '2026-03-19' };
    expect(decided({}, { lastAskedDay: '2025-12-20' }, short)).toEqual({ kind: 'skip', reason: 'rested', until: '2026-03-20' });
  });
  it('is as long as the reader asked for, when that is longer', () => {
    expect(decided({}, { lastAskedDay: '2025-12-10', restDays: 100 })).toMatchObject({ kind: 'wait', until: '2026-03-20' });
    expect(decided({}, { lastAskedDay: '2025-12-10', restDays: 30 })).toMatchObject({ kind: 'ask' });
  });
  it('is for customers', () => {
    expect(decided({}, { lastAskedDay: '2026-03-09' }, { kind: 'engagement' })).toMatchObject(at('2026-03-10T09:00Z'));
  });
  it('ends an invitation that waited when somebody else asked meanwhile', () => {
    expect(decided({}, { lastAskedDay: '2026-03-09' }, { since: '2026-03-01' })).toEqual({ kind: 'expire', reason: 'rested' });
  });
  it('is a touchpoint’s own where it has one', () => {
    expect(overridden(defaultRules, { restDays: 7 })).toEqual({ ...defaultRules, restDays: 7 });
    expect(decided(overridden(defaultRules, { restDays: 7 }), { lastAskedDay: '2026-03-02' })).toMatchObject({ kind: 'ask' });
  });
});

describe('hours', () => {
  const hour = (now: string, rules: Partial<ContactRules> = {}, timeZone: string | null = null, zone = rome) =>
    decided(rules, { timeZone }, { now, zone });

  it('move a letter to the morning, without a word: nobody is kept waiting by the night', () => {
    expect(hour('2026-03-10T06:59Z')).toMatchObject(at('2026-03-10T07:00Z'));
    expect(hour('2026-03-10T18:59Z')).toMatchObject(at('2026-03-10T18:59Z'));
    expect(hour('2026-03-10T19:00Z')).toMatchObject(at('2026-03-11T07:00Z'));
    expect(hour('2026-03-10T19:00Z', { waitDays: 0 })).toMatchObject(at('2026-03-11T07:00Z'));
  });
  it('are those of the person, unless the organization’s clock counts for all', () => {
    expect(hour('2026-03-10T09:00Z', {}, 'Pacific/Auckland')).toMatchObject(at('2026-03-10T19:00Z'));
    expect(hour('2026-03-10T09:00Z', { clock: 'organization' }, 'Pacific/Auckland')).toMatchObject(at('2026-03-10T09:00Z'));
  });
  it('follow the clocks of Rome in March and October', () => {
    expect(hour('2026-03-28T20:00Z')).toMatchObject(at('2026-03-29T06:00Z'));
    expect(hour('2026-10-24T20:00Z')).toMatchObject(at('2026-10-25T07:00Z'));
  });
  it('follow the clocks of Auckland in April and September', () => {
    const auckland = 'Pacific/Auckland';
    expect(hour('2026-04-04T08:00Z', {}, auckland)).toMatchObject(at('2026-04-04T20:00Z')); // 5 April, 08:00 at +12
    expect(hour('2026-04-03T08:00Z', {}, auckland)).toMatchObject(at('2026-04-03T19:00Z')); // 4 April, 08:00 at +13
    expect(hour('2026-09-26T09:00Z', {}, auckland)).toMatchObject(at('2026-09-26T19:00Z')); // 27 September, 08:00 at +13
    expect(hour('2026-09-25T09:00Z', {}, auckland)).toMatchObject(at('2026-09-25T20:00Z')); // 26 September, 08:00 at +12
  });
  it('that clocks skip do not come on that day; those that span the skipped hour do', () => {
    const [skipped, spanning] = [
      { from: '02:10', to: '02:50' },
      { from: '02:30', to: '05:00' },
    ];
    expect(hour('2026-03-28T22:00Z', { hours: skipped })).toMatchObject(at('2026-03-30T00:10Z'));
    expect(hour('2026-03-28T22:00Z', { hours: spanning })).toMatchObject(at('2026-03-29T01:00Z')); // 03:00, for there is no 02:30
    expect(hour('2026-09-26T12:30Z', { hours: skipped }, null, 'Pacific/Auckland')).toMatchObject(at('2026-09-27T13:10Z'));
    expect(hour('2026-09-26T12:30Z', { hours: spanning }, null, 'Pacific/Auckland')).toMatchObject(at('2026-09-26T14:00Z'));
  });
  it('that come twice are used, and not when clocks have gone back behind them', () => {
    const hours = { from: '02:30', to: '04:00' };
    expect(hour('2026-10-25T00:40Z', { hours })).toMatchObject(at('2026-10-25T00:40Z')); // the first 02:40
    expect(hour('2026-10-25T01:10Z', { hours })).toMatchObject(at('2026-10-25T01:30Z')); // the second 02:10 waits for the second 02:30
  });
  it('end before they begin nowhere, and are times of day', () => {
    const faults = (from: string, to: string) => ruleFaults({ ...defaultRules, hours: { from, to } });
    expect(faults('08:00', '20:00')).toEqual([]);
    expect(faults('20:00', '08:00')).toEqual([{ field: 'to', code: 'hoursBackwards' }]);
    expect(faults('08:00', '08:00')).toEqual([{ field: 'to', code: 'hoursBackwards' }]);
    expect(faults('8:00', '24:00').map((fault) => fault.code)).toEqual(['notATime', 'notATime']);
  });
});

describe('days', () => {
  it('that are free move a letter to the next working day, and say so', () => {
    const friday = { now: '2026-03-13T19:30Z' };
    expect(decided({ workingDaysOnly: true }, {}, friday)).toMatchObject({
      kind: 'ask',
      at: new Date('2026-03-16T07:00Z'),
      reason: 'dayOff',
    });
    expect(decided({}, {}, friday)).toMatchObject(at('2026-03-14T07:00Z'));
  });
  it('are free where the country of the rules has its weekend', () => {
    const thursday = { now: '2026-03-12T19:30Z' };
    const free = decided({ workingDaysOnly: true, holidays: 'IL' }, {}, thursday);
    expect(free).toMatchObject({ kind: 'ask', at: new Date('2026-03-15T07:00Z'), reason: 'dayOff' }); // a Sunday
  });
  it('that are public holidays are free', () => {
    const holidays = ['2026-03-10', '2026-03-11'];
    expect(decided({ holidays: 'IT' }, {}, { holidays })).toMatchObject({
      kind: 'ask',
      at: new Date('2026-03-12T07:00Z'),
      reason: 'dayOff',
    });
  });
  it('that are blacked out are left out, and a blackout longer than the waiting leaves people out', () => {
    const blackouts = [{ from: '2026-03-01', to: '2026-03-20' }];
    expect(decided({ blackouts })).toMatchObject({ kind: 'ask', at: new Date('2026-03-21T07:00Z'), reason: 'blackout' });
    expect(decided({ blackouts, waitDays: 10 })).toEqual({ kind: 'skip', reason: 'blackout', until: '2026-03-21' });
    expect(decided({ blackouts: [{ from: '2026-01-01', to: '2028-12-31' }] })).toEqual({ kind: 'skip', reason: 'blackout', until: null });
  });
  it('that are full hand on to the next, in order, as long as anybody waits', () => {
    const taken = new Map<Day, number>();
    const room = (day: Day): boolean => (taken.get(day) ?? 0) < 2;
    const days = Array.from({ length: 9 }, () => {
      const decision = decided({ dailyMaximum: 2, waitDays: 3 }, {}, { room });
      if (decision.kind !== 'ask') return decision.kind === 'skip' && decision.reason;
      const day = dayOf(decision.at, rome);
      taken.set(day, (taken.get(day) ?? 0) + 1);
      return `${day} ${decision.reason}`;
    });
    const [a, b, c, d] = ['2026-03-10 null', '2026-03-11 dayFull', '2026-03-12 dayFull', '2026-03-13 dayFull'];
    expect(days).toEqual([a, a, b, b, c, c, d, d, 'dayFull']);
    expect(decided({}, {}, { room: () => false, kind: 'engagement' })).toMatchObject({ kind: 'ask' });
  });
  it('after the last one answers are taken on nobody is asked', () => {
    expect(decided({}, {}, { now: '2026-03-10T20:00Z', lastDay: '2026-03-10' })).toEqual({
      kind: 'skip',
      reason: 'tooLate',
      until: '2026-03-11',
    });
    expect(decided({}, {}, { since: '2026-02-01' })).toEqual({ kind: 'expire', reason: 'tooLate' });
  });
});

describe('chance', () => {
  it('falls on the same people again, and on more of them when more are drawn', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 99 }), (what, percent) => {
        expect(isDrawn(what, percent)).toBe(isDrawn(what, percent));
        expect(!isDrawn(what, percent) || isDrawn(what, percent + 1)).toBe(true);
        expect(isDrawn(what, 100)).toBe(true);
      }),
    );
  });
  it('falls on as many as it should, evenly, for every wave anew', () => {
    const people = Array.from({ length: 20_000 }, (_, i) => `p${String(i).padStart(15, '0')}`);
    const drawn = (wave: string) => new Set(people.filter((id) => isDrawn(`${wave} ${id}`, 20)));
    const [first, second] = [drawn('wave0000000000a1'), drawn('wave0000000000a2')];
    // 20,000 draws at 20 percent: 4,000, standard deviation 57. Of those, 20 percent again: 800, standard deviation 28.
    expect(Math.abs(first.size - 4000)).toBeLessThan(4 * 57);
    expect(Math.abs([...first].filter((id) => second.has(id)).length - 800)).toBeLessThan(4 * 28);
    // In each of twenty stretches of a thousand: 200, standard deviation 12.6; chi-square over 20 cells stays under 45.3 (p = 0.001).
    const chi = Array.from({ length: 20 }, (_, k) => people.slice(k * 1000, k * 1000 + 1000).filter((id) => first.has(id)).length);
    expect(chi.reduce((sum, n) => sum + (n - 200) ** 2 / 160, 0)).toBeLessThan(45.3);
  });
  it('comes before the rest, and after what can never be', () => {
    const draw = Array.from({ length: 50 }, (_, i) => `w ${i}`).find((what) => !isDrawn(what, 10))!;
    expect(decided({ samplePercent: 10 }, { lastAskedDay: '2026-03-09' }, { draw })).toMatchObject({ kind: 'skip', reason: 'notDrawn' });
    expect(decided({ samplePercent: 10 }, { address: null }, { draw })).toMatchObject({ reason: 'noAddress' });
    expect(decided({ samplePercent: 10 }, {}, { draw, kind: 'engagement' })).toMatchObject({ kind: 'ask' });
  });
});
