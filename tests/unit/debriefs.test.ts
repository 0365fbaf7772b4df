// Checks the rules of the talks after a wave: their days, where they may begin, and what has to be written down.
import { describe, expect, it } from 'vitest';
import { endsOf, longestAgreed, readAgreement, standOf, talkDays } from '#domain/debriefs.ts';
import { changesTold } from '#domain/team-change.ts';

describe('the days of a talk', () => {
  it('are ten working days from publication, recalled two before and late the next', () => {
    expect(talkDays('2026-03-06')).toEqual({ soon: '2026-03-18', due: '2026-03-20', late: '2026-03-23' });
  });

  it('leave out the holidays', () => {
    // Good Friday counts where it is a holiday, and Easter Monday.
    expect(talkDays('2026-03-27', new Set(['2026-04-03', '2026-04-06'])).due).toBe('2026-04-14');
  });

  it('are over when the day is, unless something is written', () => {
    const dueDay = '2026-03-20';
    expect(standOf({ written: false, dueDay }, '2026-03-20')).toBe('due');
    expect(standOf({ written: false, dueDay }, '2026-03-21')).toBe('overdue');
    expect(standOf({ written: true, dueDay }, '2026-04-21')).toBe('done');
  });
});

describe('where a talk begins', () => {
  const of = (autonomy: number, mastery: number, purpose: number, affiliation: number) =>
    endsOf({
      measures: {
        autonomy: { value: autonomy },
        mastery: { value: mastery },
        purpose: { value: purpose },
        affiliation: { value: affiliation },
      },
    });

  it('is the highest and the lowest as they are told', () => {
    expect(of(3.1, 4.2, 2.4, 3)).toEqual({ spread: 'apart', strongest: 'mastery', weakest: 'purpose' });
  });

  it('is nowhere at an end that two share, to the decimal that is shown', () => {
    expect(of(4.21, 4.18, 2.4, 3)).toEqual({ spread: 'apart', strongest: null, weakest: 'purpose' });
    expect(of(4.2, 3, 1.5, 1.5)).toEqual({ spread: 'apart', strongest: 'autonomy', weakest: null });
  });

  it('is nowhere when all lie together, or when nothing is told', () => {
    expect(of(3.1, 3.2, 3.1, 3.14)).toEqual({ spread: 'alike', strongest: null, weakest: null });
    expect(endsOf({ measures: { enps: { value: 0.4 }, autonomy: { value: 4 } } })).toEqual({
      spread: 'untold',
      strongest: null,
      weakest: null,
    });
  });
});

describe('what was agreed', () => {
  const good = { heard: ' We wait too long. ', action: 'Ask on Mondays.', byDay: '2026-04-01', byWhom: 'Ada' };

  it('needs all four', () => {
    expect(readAgreement(good, '2026-03-10')).toEqual({ ...good, heard: 'We wait too long.' });
    for (const name of ['heard', 'action', 'byDay', 'byWhom'] as const)
      expect(() => readAgreement({ ...good, [name]: ' ' }, '2026-03-10')).toThrow(
        expect.objectContaining({ faults: [{ field: name, code: 'required' }] }),
      );
    expect(() => readAgreement({}, '2026-03-10')).toThrow(
      expect.objectContaining({ faults: ['heard', 'action', 'byDay', 'byWhom'].map((field) => ({ field, code: 'required' })) }),
    );
  });

  it('is of a sensible length and for a day to come', () => {
    const wrong = (change: Partial<typeof good>, code: string) =>
      expect(() => readAgreement({ ...good, ...change }, '2026-03-10')).toThrow(expect.objectContaining({ code }));
    wrong({ heard: 'x'.repeat(longestAgreed.heard + 1) }, 'tooLong');
    wrong({ byWhom: 'x'.repeat(longestAgreed.byWhom + 1) }, 'tooLong');
    wrong({ byDay: '31.3.2026' }, 'notADay');
    wrong({ byDay: '2026-03-09' }, 'dayInThePast');
    expect(readAgreement({ ...good, byDay: '2026-03-10' }, '2026-03-10').byDay).toBe('2026-03-10');
  });
});

describe('a change', () => {
  const wave = (n: number, enps: readonly number[] | null = null) => ({
    n: { exact: n },
    measures: {},
    distributions: enps === null ? {} : { enps },
  });

  it('is more than chance the sooner the more have answered', () => {
    const told = (n: number) =>
      changesTold({ measures: { autonomy: 0.4, mastery: -0.4 } }, wave(n), wave(n)).map((one) => one.beyondChance);
    // 1.96 * .8 * sqrt(2 / n) is .50 for 20, and .39 for 33.
    expect(told(20)).toEqual([false, false]);
    expect(told(33)).toEqual([true, true]);
  });

  it('counts a band as its lower end', () => {
    const few = { ...wave(0), n: { band: '5-9' } };
    // 1.96 * .8 * sqrt(2 / 5) is .99.
    expect(changesTold({ measures: { purpose: 0.95 } }, few, few)).toEqual([{ measure: 'purpose', difference: 0.95, beyondChance: false }]);
    expect(changesTold({ measures: { purpose: 1 } }, few, few)[0]!.beyondChance).toBe(true);
  });

  it('of eNPS goes by its counts where they are told', () => {
    const change = { measures: { enps: 0.5 } };
    expect(changesTold(change, wave(20, [9, 6, 5]), wave(20, [4, 6, 10]))[0]!.beyondChance).toBe(false);
    expect(changesTold({ measures: { enps: 0.8 } }, wave(20, [12, 4, 4]), wave(20, [4, 4, 12]))[0]!.beyondChance).toBe(true);
  });

  it('is told only of what was told both times', () => {
    expect(changesTold({ measures: { overall: 1, 'item:a': 1 } }, wave(20), wave(20))).toEqual([]);
  });
});
