// Whose ballot goes where: supervisors vote above what they look into, and no box opens too small.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { electoralRoll } from '#domain/ballots.ts';
import { pathOf, subtree, type TeamNode } from '#domain/people.ts';

const tree: readonly TeamNode[] = [
  { id: 'all', parentId: null },
  { id: 'north', parentId: 'all' },
  { id: 'n1', parentId: 'north' },
  { id: 'n2', parentId: 'north' },
  { id: 'south', parentId: 'all' },
];

function staff(teamId: string, n: number): { id: string; teamId: string }[] {
  return Array.from({ length: n }, (_, i) => ({ id: `${teamId}-${i}`, teamId }));
}

describe('electoralRoll', () => {
  test('lets people vote in their own team, and folds a small team into its parent', () => {
    const employees = [...staff('all', 5), ...staff('north', 4), ...staff('n1', 3), ...staff('n2', 8), ...staff('south', 6)];
    const { boxOf, boxes } = electoralRoll(tree, employees, [], 5);
    expect(Object.fromEntries(boxes)).toEqual({
      all: { eligible: 5, foldedInto: null },
      north: { eligible: 7, foldedInto: null },
      n1: { eligible: 0, foldedInto: 'north' },
      n2: { eligible: 8, foldedInto: null },
      south: { eligible: 6, foldedInto: null },
    });
    expect(boxOf.get('n1-0')).toBe('north');
    expect(boxOf.get('n2-0')).toBe('n2');
  });

  test('folds as often as needed, and leaves a small root as it is', () => {
    const { boxOf, boxes } = electoralRoll(tree, [...staff('n1', 2), ...staff('north', 1), ...staff('n2', 9)], [], 5);
    expect(boxes.get('n1')).toEqual({ eligible: 0, foldedInto: 'all' });
    expect(boxes.get('north')).toEqual({ eligible: 0, foldedInto: 'all' });
    expect(boxes.get('all')).toEqual({ eligible: 3, foldedInto: null });
    expect(boxOf.get('n1-1')).toBe('all');
  });

  test('counts a supervisor in the team above, and the root’s in the root', () => {
    const employees = [...staff('all', 6), ...staff('north', 6), ...staff('n1', 7)];
    const supervisors = [
      { employeeId: 'n1-0', teamId: 'n1' },
      { employeeId: 'north-0', teamId: 'north' },
      { employeeId: 'all-0', teamId: 'all' },
    ];
    const { boxOf, boxes } = electoralRoll(tree, employees, supervisors, 5);
    expect([boxOf.get('n1-0'), boxOf.get('north-0'), boxOf.get('all-0')]).toEqual(['north', 'all', 'all']);
    expect([boxes.get('n1')?.eligible, boxes.get('north')?.eligible, boxes.get('all')?.eligible]).toEqual([6, 6, 7]);
  });

  test('counts a supervisor of several teams above the highest of them, outside all', () => {
    const vote = (teamId: string, ...teams: string[]): string | undefined => {
      const supervisors = teams.map((team) => ({ employeeId: 'x', teamId: team }));
      return electoralRoll(tree, [{ id: 'x', teamId }, ...tree.flatMap((team) => staff(team.id, 5))], supervisors, 5).boxOf.get('x');
    };
    expect(vote('n1', 'n1', 'n2')).toBe('north');
    expect(vote('n1', 'n1', 'north')).toBe('all');
    expect(vote('n1', 'north', 'all')).toBe('all');
    expect(vote('all', 'n1')).toBe('north');
  });

  test('knows no employee of an unknown team', () => {
    expect(() => electoralRoll(tree, staff('west', 5), [], 5)).toThrow('west');
    expect(() => electoralRoll(tree, staff('all', 5), [{ employeeId: 'all-0', teamId: 'west' }], 5)).toThrow('west');
  });

  test('in any company: nobody is lost, boxes are large enough, and no supervisor looks into the own box', () => {
    const companies = fc.record({
      parents: fc.array(fc.nat(), { maxLength: 20 }),
      homes: fc.array(fc.nat(), { maxLength: 80 }),
      supervise: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }),
      k: fc.integer({ min: 2, max: 8 }),
    });
    fc.assert(
      fc.property(companies, ({ parents, homes, supervise, k }) => {
        const teams: TeamNode[] = [
          { id: 't0', parentId: null },
          ...parents.map((p, i) => ({ id: `t${i + 1}`, parentId: `t${p % (i + 1)}` })),
        ];
        const employees = homes.map((home, i) => ({ id: `e${i}`, teamId: `t${home % teams.length}` }));
        const supervisors =
          employees.length === 0
            ? []
            : supervise.map(([who, team]) => ({ employeeId: `e${who % employees.length}`, teamId: `t${team % teams.length}` }));
        const { boxOf, boxes } = electoralRoll(teams, employees, supervisors, k);
        expect(boxOf.size).toBe(employees.length);
        for (const [id, { eligible, foldedInto }] of boxes) {
          expect([...boxOf.values()].filter((team) => team === id)).toHaveLength(eligible);
          expect(id === 't0' || eligible === 0 || eligible >= k).toBe(true);
          expect([null, ...pathOf(teams, id).map((team) => team.id)]).toContain(foldedInto);
        }
        for (const { employeeId, teamId } of supervisors) {
          const own = boxOf.get(employeeId)!;
          expect(own === 't0' || !subtree(teams, teamId).has(own)).toBe(true);
        }
      }),
    );
  });
});
