// Numbers and days are written the way the reader's language does.
import { describe, expect, it } from 'vitest';
import {
  counted,
  formatDay,
  formatInstant,
  formatInterval,
  formatMeasure,
  formatMonth,
  formatNps,
  formatNumber,
  formatPercent,
  formatShortDay,
  formatShortMonth,
  plural,
} from '#web/messages/format.ts';

describe('figures', () => {
  it('sign an NPS with a true minus, and leave zero alone', () => {
    expect([0.37, -0.118, 0, -0.004, 1, -1].map((v) => formatNps('en', v))).toEqual(['+37', '−12', '0', '0', '+100', '−100']);
    expect(formatNps('it', -0.118)).toBe('−12');
  });

  it('group and point as the language does', () => {
    expect(formatNumber('en', -1234.5, 1)).toBe('−1,234.5');
    expect(formatNumber('it', -12345.5, 1)).toBe('−12.345,5');
    expect(formatNumber('en', -0.001, 1)).toBe('0.0');
  });

  it('write shares as percents', () => {
    expect(formatPercent('en', 0.424)).toBe('42%');
    expect(formatPercent('it', 0.424, 1)).toBe('42,4%');
  });

  it('follow their measure', () => {
    expect(formatMeasure('en', 'nps', 0.37)).toBe('+37');
    expect(formatMeasure('it', 'score', 3.84)).toBe('3,8');
    expect(formatMeasure('en', 'percent', 0.5)).toBe('50%');
    expect(formatMeasure('en', 'correlation', -0.4706)).toBe('−0.47');
    expect(formatMeasure('en', 'count', 1204)).toBe('1,204');
  });

  it('say from where to where they may lie', () => {
    expect(formatInterval('en', 'nps', [-0.04, 0.21])).toBe('−4 to +21');
    expect(formatInterval('it', 'nps', [-0.04, 0.21])).toBe('da −4 a +21');
  });
});

describe('days', () => {
  it('stay the day they are, whatever the clock of the machine says', () => {
    expect(formatDay('en', '2026-03-01')).toBe('1 Mar 2026');
    expect(formatDay('it', '2026-03-01')).toBe('1 mar 2026');
    expect(formatShortDay('it', '2026-12-31')).toBe('31 dic');
  });

  it('come as months too', () => {
    expect(formatMonth('en', '2026-11')).toBe('November 2026');
    expect(formatMonth('it', '2026-11')).toBe('novembre 2026');
    expect(formatShortMonth('en', '2026-11')).toBe('Nov 26');
  });

  it('and instants on the clock of a time zone', () => {
    const instant = new Date('2026-11-21T23:30:00Z');
    expect(formatInstant('en', instant, 'Europe/Rome')).toBe('22 Nov 2026, 00:30');
    expect(formatInstant('en', instant, 'America/New_York')).toBe('21 Nov 2026, 18:30');
    expect(formatInstant('it', instant, 'Europe/Rome')).toBe('22 nov 2026, 00:30');
  });
});

describe('words beside numbers', () => {
  it('fit them', () => {
    const forms = { one: 'risposta', other: 'risposte' };
    expect([0, 1, 2].map((n) => plural('it', n, forms))).toEqual(['risposte', 'risposta', 'risposte']);
    expect(counted('en', 12_000, { one: 'answer', other: 'answers' })).toBe('12,000 answers');
  });
});
