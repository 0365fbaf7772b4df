// An attacker who sees every surface of an organization over all its waves, knows who belongs where, and looks for fewer people than k.
import type { Counted } from '#domain/anonymity.ts';
import { ballotCount } from '#domain/counting.ts';
import { subtree, type TeamNode } from '#domain/people.ts';
import type { Combination, Figures, ReleasedMeasure, TeamResult } from '#domain/results.ts';
import { coarse as coarsened } from '#domain/told.ts';
import type { Answers } from '#domain/surveys.ts';
import type { Organization, PlayedWave } from './organizations.ts';
import { boxesOf, type Rules, type Told } from './rules.ts';
import { fewestSpokenOf, madeOf, type Row } from './solving.ts';

/** From so many people on, exact figures may be told, and a mean at the end of its scale with them. */
const ten = 10;

type Cell = Figures & (TeamResult | Combination);

/** People of one box who took the same options: nobody can tell their ballots apart. `answered` are their answers by measure, '' their ballots. */
type Class = {
  readonly box: string;
  readonly options: readonly string[];
  readonly answered: Map<string, number>;
  readonly partly: Map<string, number>;
};

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

/** People of whom a figure is known; `cell` is null where it is of what a told team holds beyond the told cells in it. */
type Known = { readonly row: Row; readonly cell: Cell | null; readonly name: string };

/**
 * The coarse figures that say something of their own, the smallest first: every other coarse one has to be just what these and the exact ones leave, for
 * then the attacker could have worked it out and learns nothing. What a team holds beyond the told cells in it may be such a figure, though it is told
 * only as part of others. `unexplained` names one that says more than it should, about fewer than ten.
 */
function own(
  exact: readonly Known[],
  known: readonly Known[],
  { counted, classes }: Seen,
  weights: readonly (readonly [string, readonly number[]])[],
): { readonly basis: readonly Known[]; readonly unexplained: string | null } {
  const coarse = known.filter(({ cell }) => 'band' in cell!.n);
  if (coarse.length === 0) return { basis: [], unexplained: null };
  const leastOf = ({ row }: Known): number => Math.min(...weights.map(([, people]) => size(row, people)));
  const beyond = known.flatMap((one): Known[] => {
    const inside = known.filter(({ row }) => row !== one.row && row.every((n, i) => n <= one.row[i]!) && !same(row, one.row));
    const row = one.row.map((n, i) => (n === 1 && !inside.some((other) => other.row[i] === 1) ? 1 : 0));
    return row.includes(1) && !known.some((other) => same(other.row, row)) ? [{ row, cell: null, name: `the rest of ${one.name}` }] : [];
  });
  const candidates = [...coarse, ...beyond];
  const attempts = [candidates, candidates.toReversed()].map((list) => {
    const basis: Known[] = [];
    for (const one of list.toSorted((a, b) => leastOf(a) - leastOf(b)))
      if (
        madeOf(
          one.row,
          [...exact, ...basis].map(({ row }) => row),
        ) === null
      )
        basis.push(one);
    const others = [...exact, ...basis];
    const wrong = coarse.find((one) => {
      if (basis.includes(one)) return false;
      const times = madeOf(
        one.row,
        others.map(({ row }) => row),
      )!;
      const small = others.some((other, i) => times[i] !== 0 && leastOf(other) < ten) || leastOf(one) < ten;
      return small && !explained(one, others, times, counted, classes, weights);
    });
    return { basis, unexplained: wrong?.name ?? null };
  });
  return attempts.find(({ unexplained }) => unexplained === null) ?? attempts[0]!;
}

function explained(
  one: Known,
  others: readonly Known[],
  times: readonly number[],
  counted: Counted,
  classes: readonly Class[],
  weights: readonly (readonly [string, readonly number[]])[],
): boolean {
  return weights.every(([name, people]) => {
    const told = one.cell!.measures[name];
    const place = counted.plan.measured.findIndex((measured) => measured.name === name);
    if (told === undefined || place < 0) return true;
    const { min, max } = counted.plan.measured[place]!;
    const half = (max - min) / 16;
    const middle = ({ value, bound }: ReleasedMeasure): number =>
      bound === 'atMost' ? value - half : bound === 'atLeast' ? value + half : value;
    const sumOf = ({ row, cell }: Known): number => {
      const n = size(row, people);
      if (cell !== null) return middle(cell.measures[name]!) * n;
      // Whole boxes, for no figure of a team or a combination parts them.
      const boxes = new Set(classes.flatMap(({ box }, i) => (row[i] === 1 ? [box] : [])));
      const sum = [...boxes].reduce((all, box) => all + counted.boxes.get(box)!.sums[place]!, 0);
      return n === 0 ? 0 : middle(coarsened({ value: sum / n, min, max })) * n;
    };
    const value = others.reduce((all, other, i) => all + (times[i] === 0 ? 0 : times[i]! * sumOf(other)), 0) / size(one.row, people);
    const expected = coarsened({ value, min, max });
    return Math.abs(told.value - expected.value) <= (max - min) / 40 + 1e-9;
  });
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

function classesOf(wave: PlayedWave, boxOf: ReadonlyMap<string, string>): readonly Class[] {
  const classes = new Map<string, Class>();
  const items = wave.asked.questions.filter((q) => q.type === 'agree');
  for (const { id, answers } of wave.voters) {
    if (answers === null) continue;
    const [box, options] = [boxOf.get(id)!, optionsOf(wave, answers)];
    const key = `${box} ${options.join()}`;
    const one = classes.get(key) ?? { box, options, answered: new Map(), partly: new Map() };
    classes.set(key, one);
    const add = (to: Map<string, number>, name: string): void => void to.set(name, (to.get(name) ?? 0) + 1);
    add(one.answered, '');
    for (const item of items) if (item.id in answers) add(one.answered, `item:${item.id}`);
    if ('enps' in answers) add(one.answered, 'enps');
    for (const dimension of ['autonomy', 'mastery']) {
      const given = items.filter((item) => item.dimension === dimension).map((item) => item.id in answers);
      if (given.includes(true) && given.includes(false)) add(one.partly, dimension);
    }
  }
  return [...classes.values()];
}

function optionsOf({ asked }: PlayedWave, answers: Answers): readonly string[] {
  return asked.questions.flatMap((q) => (q.type === 'choice' ? [String(answers[q.id] ?? '')] : []));
}

/** Each measure with the people who answered it; of several with the same, one. */
function weightsOf(classes: readonly Class[]): readonly (readonly [string, readonly number[]])[] {
  const names = new Set(classes.flatMap(({ answered }) => [...answered.keys()]));
  return [...names].map((name) => [name, classes.map(({ answered }) => answered.get(name) ?? 0)] as const);
}

function rowOver(classes: readonly Class[], holds: (one: Class) => boolean): Row {
  return classes.map((one) => (holds(one) ? 1 : 0));
}

function unique(rows: readonly Row[]): readonly Row[] {
  return rows.reduce<readonly Row[]>((kept, row) => (row.includes(1) && madeOf(row, kept) === null ? [...kept, row] : kept), []);
}

function same(a: Row, b: Row): boolean {
  return a.every((n, i) => n === b[i]);
}

function size(row: Row, weights: readonly number[]): number {
  return row.reduce((sum, n, i) => sum + n * weights[i]!, 0);
}

function nameOf(cell: Cell): string {
  return 'teamId' in cell ? cell.teamId : cell.id;
}
