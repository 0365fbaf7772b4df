// Checks how lines of teams are sorted, and that no page of results claims more than its numbers.
import { describe, expect, it } from 'vitest';
import { noCounts, figureOf } from '#domain/nps.ts';
import { locales } from '#domain/surveys.ts';
import { sortAsked, sorted, type TeamLine } from '#web/components/team-table.tsx';
import { messagesFor } from '#web/messages/messages.ts';

const line = (name: string, promoters: number, depth = 0): TeamLine => {
  const now = figureOf({ detractors: 1, passives: 0, promoters }, { sent: promoters, answered: 1 });
  const before = figureOf(noCounts, { sent: 0, answered: 0 });
  return { team: { id: name, name }, depth, nps: { now, before, change: null }, cases: { open: promoters, overdue: 0 }, engagement: null };
};
const names = (lines: readonly TeamLine[]) => lines.map((one) => one.team.name).join('');

describe('lines of teams', () => {
  const lines = [line('b', 5), line('a', 9, 1), line('c', 1, 2)];

  it('stay as the tree has them unless an address asks for a column', () => {
    expect(sorted(lines, sortAsked(undefined, 'desc'), 'en')).toBe(lines);
    expect(sortAsked('__proto__', 'desc')).toBeUndefined();
    expect(sortAsked('constructor', undefined)).toBeUndefined();
  });

  it('are sorted either way, and stand side by side then', () => {
    expect(names(sorted(lines, sortAsked('team', 'asc'), 'en'))).toBe('abc');
    expect(names(sorted(lines, sortAsked('nps', 'desc'), 'en'))).toBe('abc');
    expect(names(sorted(lines, sortAsked('open', 'asc'), 'en'))).toBe('cba');
    expect(sorted(lines, sortAsked('nps', 'asc'), 'en').every((one) => one.depth === 0)).toBe(true);
  });

  it('without a figure come last whichever way', () => {
    const silent: TeamLine = { ...line('z', 1), nps: { ...line('z', 1).nps, now: figureOf(noCounts, { sent: 0, answered: 0 }) } };
    expect(names(sorted([silent, ...lines], sortAsked('nps', 'asc'), 'en'))).toMatch(/z$/);
    expect(names(sorted([silent, ...lines], sortAsked('nps', 'desc'), 'en'))).toMatch(/z$/);
    expect(names(sorted(lines, sortAsked('autonomy', 'desc'), 'en'))).toBe('bac');
  });
});

describe.each(locales)('the words about results (%s)', (locale) => {
  const { overview, linkage, teams, measure } = messagesFor(locale);

  it('claim no cause and no significance', () => {
    const said = [overview, linkage, teams, measure].flatMap(texts).join('\n');
    expect(said.length).toBeGreaterThan(5000);
    expect(said).not.toMatch(/significan|significativ|\bdriver|impact|\bimpatt|\bprecede[sd]?\b/i);
  });
});

/** Every text of a room; functions are read as they are written. */
function texts(room: unknown): string[] {
  if (typeof room === 'string') return [room];
  if (typeof room === 'function') return [room.toString()];
  return typeof room === 'object' && room !== null ? Object.values(room).flatMap(texts) : [];
}
