// Sorts the ballots of a wave into classes that nothing told can part, and makes figures into rows over them.
import type { Answers } from '#domain/surveys.ts';
import type { PlayedWave } from './organizations.ts';
import { madeOf, type Row } from './solving.ts';

/** People of one box who took the same options: nobody can tell their ballots apart. `answered` are their answers by measure, '' their ballots. */
export type Class = {
  readonly box: string;
  readonly options: readonly string[];
  readonly answered: Map<string, number>;
  readonly partly: Map<string, number>;
};

export function classesOf(wave: PlayedWave, boxOf: ReadonlyMap<string, string>): readonly Class[] {
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

export function optionsOf({ asked }: PlayedWave, answers: Answers): readonly string[] {
  return asked.questions.flatMap((q) => (q.type === 'choice' ? [String(answers[q.id] ?? '')] : []));
}

/** Each measure with the people who answered it; of several with the same, one. */
export function weightsOf(classes: readonly Class[]): readonly (readonly [string, readonly number[]])[] {
  const names = new Set(classes.flatMap(({ answered }) => [...answered.keys()]));
  return [...names].map((name) => [name, classes.map(({ answered }) => answered.get(name) ?? 0)] as const);
}

export function rowOver(classes: readonly Class[], holds: (one: Class) => boolean): Row {
  return classes.map((one) => (holds(one) ? 1 : 0));
}

export function unique(rows: readonly Row[]): readonly Row[] {
  return rows.reduce<readonly Row[]>((kept, row) => (row.includes(1) && madeOf(row, kept) === null ? [...kept, row] : kept), []);
}

export function same(a: Row, b: Row): boolean {
  return a.every((n, i) => n === b[i]);
}

export function size(row: Row, weights: readonly number[]): number {
  return row.reduce((sum, n, i) => sum + n * weights[i]!, 0);
}
