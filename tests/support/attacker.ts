// An attacker who sees every surface of an organization over all its waves, knows who belongs where, and looks for fewer people than k.
import type { Counted } from '#domain/anonymity.ts';
import { ballotCount } from '#domain/counting.ts';
import { subtree, type TeamNode } from '#domain/people.ts';
import { type Class, classesOf, optionsOf, rowOver, same, size, unique, weightsOf } from './ballot-classes.ts';
import { type Cell, type Known, own, ten } from './known-figures.ts';
import type { Organization, PlayedWave } from './organizations.ts';
import { boxesOf, type Rules, type Told } from './rules.ts';
import { fewestSpokenOf } from './solving.ts';

type Seen = {
  readonly wave: PlayedWave;
  readonly told: Told;
  readonly counted: Counted;
  readonly boxOf: ReadonlyMap<string, string>;
  readonly classes: readonly Class[];
};

/** What the attacker found out about too few people, in words; null when nothing can be. */
export function attack({ tree, waves, k }: Organization, rules: Rules): string | null {
  const seen: Seen[] = [];
  for (const [i, wave] of waves.entries()) {
    const { boxOf, boxes } = rules.roll(tree, wave.voters, wave.supervisors, k);
    const found = inTheBoxes(tree, boxes, k) ?? inTheBands(wave, boxOf, rules) ?? inTheComments(tree, wave, boxOf, k, rules);
    if (found !== null) return `wave ${i}: ${found}`;
    const count = ballotCount(wave.asked);
    for (const { id, answers } of wave.voters) if (answers !== null) count.add(boxOf.get(id)!, answers);
    const counted = count.counted();
    const one: Seen = { wave, boxOf, counted, told: rules.publish(tree, counted, k), classes: classesOf(wave, boxOf) };
    const figures = inTheFigures(tree, one, k) ?? bySupervisors(tree, one, k);
    if (figures !== null) return `wave ${i}: ${figures}`;
    seen.push(one);
  }
  return betweenWaves(tree, seen, k, rules);
}

/** A ballot lies under the key of its box: so many people it may be of. Only the whole organization may be smaller than k. */
function inTheBoxes(tree: readonly TeamNode[], boxes: ReturnType<Rules['roll']>['boxes'], k: number): string | null {
  const small = tree.find(({ id, parentId }) => parentId !== null && boxes.get(id)!.eligible > 0 && boxes.get(id)!.eligible < k);
  return small === undefined ? null : `the ballots in the box of ${small.id} are of ${boxes.get(small.id)!.eligible}`;
}

/** While a wave is open: whether a band leaves only some of the numbers that are possible, fewer than five. */
function inTheBands({ voters }: PlayedWave, boxOf: ReadonlyMap<string, string>, rules: Rules): string | null {
  for (const [box, members] of Map.groupBy(voters, ({ id }) => boxOf.get(id)!)) {
    const { count } = rules.participation(members.filter(({ answers }) => answers !== null).length, members.length);
    const possible = Math.min(count.to ?? members.length, members.length) - count.from + 1;
    if (possible < Math.min(5, members.length + 1)) return `of ${members.length} in ${box} ${count.from} took part`;
  }
  return null;
}

/** Comments stand with a team and, of those that are told deeper, with that one: what is left are fewer than ten authors. */
function inTheComments(
  tree: readonly TeamNode[],
  { voters }: PlayedWave,
  boxOf: ReadonlyMap<string, string>,
  k: number,
  rules: Rules,
): string | null {
  const wrote = voters.filter(({ answers, comments }) => answers !== null && comments).map(({ id }) => boxOf.get(id)!);
  const counts = new Map([...Map.groupBy(wrote, (box) => box)].map(([box, list]) => [box, list.length]));
  const homeOf = rules.homes(tree, counts, k);
  for (const [home, boxes] of Map.groupBy(counts.keys(), (box) => homeOf.get(box) ?? null)) {
    const authors = boxes.reduce((sum, box) => sum + counts.get(box)!, 0);
    if (home !== null && authors < Math.max(k, ten)) return `the comments that stand with ${home} alone are of ${authors}`;
    if (home !== null && boxes.some((box) => !subtree(tree, home).has(box))) return `comments stand with ${home}, which does not hold them`;
  }
  return null;
}

/** Everything that is told of one wave, weighed in every way. */
function inTheFigures(tree: readonly TeamNode[], seen: Seen, k: number): string | null {
  const { told, classes } = seen;
  const cells = [...told.teams, ...told.combinations].filter((cell): cell is Cell => 'n' in cell);
  const direct = cells.map((cell) => alone(tree, cell, classes)).find((found) => found !== null);
  if (direct !== undefined) return direct;
  const known = cells.map((cell): Known => ({
    row: rowOver(classes, ({ box }) => boxesOf(tree, cell).has(box)),
    cell,
    name: nameOf(cell),
  }));
  const exact = known.filter(({ cell }) => 'exact' in cell!.n);
  const tables = told.groups.flatMap((table, place) => (table.hidden ? [] : table.groups.map(({ optionId }) => ({ optionId, place }))));
  const ofTables = tables.map(({ optionId, place }) => rowOver(classes, ({ options }) => options[place] === optionId));
  const weights = weightsOf(classes);
  const distinct = weights.filter(([, people], i) => weights.findIndex(([, other]) => same(other, people)) === i);
  for (const [measure, people] of distinct) {
    const few = fewestSpokenOf([...known.map(({ row }) => row), ...ofTables], people, k);
    if (few !== null) return `figures of '${measure}' can be weighed until they are of ${few}`;
  }
  const { basis, unexplained } = own(exact, known, seen, weights);
  if (unexplained !== null) return `${unexplained} is told otherwise than what the others leave`;
  const exactRows = unique([...exact.map(({ row }) => row), ...ofTables]);
  const rows = [...exactRows, ...basis.map(({ row }) => row)];
  const free = rows.map((_, i) => i >= exactRows.length);
  for (const [measure, people] of distinct) {
    const exactly = fewestSpokenOf(rows, people, ten, free);
    if (exactly !== null) return `exact figures of '${measure}' can be weighed until they are of ${exactly}`;
  }
  return inTheDimensions(exact, classes);
}

/** One figure by itself: the end of a scale, a number or a distribution, of fewer than ten. */
function alone(tree: readonly TeamNode[], cell: Cell, classes: readonly Class[]): string | null {
  const boxes = boxesOf(tree, cell);
  const n = (measure: string): number =>
    classes.reduce((sum, { box, answered }) => sum + (boxes.has(box) ? (answered.get(measure) ?? 0) : 0), 0);
  if ('exact' in cell.n && n('') < ten) return `${nameOf(cell)} is told to be ${n('')}`;
  for (const [measure, { value, bound }] of Object.entries(cell.measures)) {
    const ends = measure === 'enps' ? [-1, 1] : [1, 5];
    const people = measure === 'overall' || measure === 'autonomy' || measure === 'mastery' ? n('') : n(measure);
    if (people < ten && bound === undefined && ends.includes(value)) return `'${measure}' of all ${people} of ${nameOf(cell)} is ${value}`;
  }
  const shown = Object.keys(cell.distributions).find((measure) => n(measure) < ten);
  return shown === undefined ? null : `${nameOf(cell)} shows how ${n(shown)} answered '${shown}'`;
}

/** Where a dimension is not the mean of its items, the difference is that of people who left some out. */
function inTheDimensions(exact: readonly Known[], classes: readonly Class[]): string | null {
  for (const dimension of ['autonomy', 'mastery']) {
    const differing = exact.filter(({ cell }) => {
      const { measures } = cell!;
      const items = Object.entries(measures).flatMap(([name, { value }]) => (name.startsWith(`item:${dimension}`) ? [value] : []));
      const mean = items.reduce((a, b) => a + b, 0) / items.length;
      return measures[dimension] !== undefined && Math.abs(measures[dimension].value - mean) > 1e-9;
    });
    if (differing.length === 0) continue;
    const few = fewestSpokenOf(
      unique(differing.map(({ row }) => row)),
      classes.map(({ partly }) => partly.get(dimension) ?? 0),
      ten,
    );
    if (few !== null) return `'${dimension}' tells of ${few} who left items out`;
  }
  return null;
}

/** A supervisor sees the own teams, what they are told together with, and knows one ballot. */
function bySupervisors(tree: readonly TeamNode[], { wave, told, boxOf, classes }: Seen, k: number): string | null {
  const results = new Map(told.teams.map((one) => [one.teamId, one]));
  for (const [who, list] of Map.groupBy(wave.supervisors, ({ employeeId }) => employeeId)) {
    const voter = wave.voters.find(({ id }) => id === who);
    if (voter === undefined || voter.answers === null) continue;
    const scope = new Set(list.flatMap(({ teamId }) => [...subtree(tree, teamId)]));
    // Above the whole there is no team to vote in: who looks after everything knows one ballot of it, as everybody knows their own.
    if (tree.some(({ id, parentId }) => parentId === null && scope.has(id))) continue;
    const visible = new Set<Cell>();
    for (const id of scope) {
      const one = results.get(id)!;
      if ('n' in one) visible.add(one);
      else {
        const above = results.get(one.shownWith ?? '');
        const group = told.combinations.find((combination) => combination.id === one.combination);
        for (const cell of [above, group]) if (cell !== undefined && 'n' in cell) visible.add(cell);
      }
    }
    const rows = [...visible].map((cell) => rowOver(classes, ({ box }) => boxesOf(tree, cell).has(box)));
    const mine = classes.findIndex(
      ({ box, options }) => box === boxOf.get(who) && options.join() === optionsOf(wave, voter.answers!).join(),
    );
    const weights = classes.map(({ answered }, i) => answered.get('')! - (i === mine ? 1 : 0));
    const few = fewestSpokenOf(unique(rows), weights, k);
    if (few !== null) return `${who}, who knows one ballot, sees figures that are of ${few} others`;
  }
  return null;
}

/** Two waves beside each other: whether a difference of few people is that of even fewer, who came or left. */
function betweenWaves(tree: readonly TeamNode[], seen: readonly Seen[], k: number, rules: Rules): string | null {
  for (const [i, now] of seen.entries()) {
    for (const before of seen.slice(0, i)) {
      for (const cell of now.told.teams) {
        const earlier = before.told.teams.find(({ teamId }) => teamId === cell.teamId);
        if (!('n' in cell) || earlier === undefined || !('n' in earlier)) continue;
        const boxes = subtree(tree, cell.teamId);
        const membersOf = ({ wave, boxOf }: Seen): Set<string> =>
          new Set(wave.voters.flatMap(({ id }) => (boxes.has(boxOf.get(id)!) ? [id] : [])));
        const members = { before: membersOf(before), now: membersOf(now) };
        if (!rules.mayShowChange({ members: members.before, n: earlier.n }, { members: members.now, n: cell.n }, k)) continue;
        const people = Math.min(
          ...[before, now].map(({ classes }) =>
            size(
              rowOver(classes, ({ box }) => boxes.has(box)),
              classes.map((one) => one.answered.get('')!),
            ),
          ),
        );
        const moved = [
          [...members.now].filter((id) => !members.before.has(id)).length,
          [...members.before].filter((id) => !members.now.has(id)).length,
        ];
        const few = moved.find((n) => n > 0 && n < k);
        if (people < ten && few !== undefined)
          return `${cell.teamId} differs from an earlier wave by ${few}, if the others think as before`;
      }
    }
  }
  return null;
}

function nameOf(cell: Cell): string {
  return 'teamId' in cell ? cell.teamId : cell.id;
}
