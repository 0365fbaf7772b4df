// Makes up small organizations to attack: trees, people who move, supervisors who vote, waves, and answers that are often all alike.
import type { TeamNode } from '#domain/people.ts';
import type { Answers, Question, SurveyContent } from '#domain/surveys.ts';

/** Somebody who may vote in a wave, where, and what came of it; null for nobody's ballot. */
export type Voter = { readonly id: string; readonly teamId: string; readonly answers: Answers | null; readonly comments: boolean };

export type PlayedWave = {
  readonly asked: SurveyContent;
  readonly voters: readonly Voter[];
  readonly supervisors: readonly { readonly employeeId: string; readonly teamId: string }[];
};

export type Organization = {
  readonly seed: number;
  readonly k: number;
  readonly tree: readonly TeamNode[];
  readonly waves: readonly PlayedWave[];
};

/** Numbers that look random and are the same for the same seed (mulberry32). */
export type Luck = { below(n: number): number; chance(p: number): boolean };

export function luckOf(seed: number): Luck {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { below: (n) => Math.floor(next() * n), chance: (p) => next() < p };
}

/** Two dimensions of two items, eNPS, and two questions about oneself. */
const items: readonly Question[] = (['autonomy', 'mastery'] as const).flatMap((dimension) =>
  [1, 2].map((i) => ({ id: `${dimension}${i}`, type: 'agree' as const, text: { en: 'x' }, dimension, reversed: i === 2 })),
);
const score: Question = { id: 'enps', type: 'score', text: { en: 'x' }, low: { en: 'x' }, high: { en: 'x' } };
const optionsOf = (n: number): { id: string; text: { en: string } }[] =>
  Array.from({ length: n }, (_, i) => ({ id: `o${i}`, text: { en: 'x' } }));

/** The organization of a seed: one to eight boxes, one to three waves. The same seed makes the same organization. */
export function organizationOf(seed: number): Organization {
  const luck = luckOf(seed);
  const k = luck.chance(0.8) ? 5 : 3 + luck.below(5);
  const teams = 1 + luck.below(8);
  const tree = Array.from({ length: teams }, (_, i) => ({ id: `t${i}`, parentId: i === 0 ? null : `t${luck.below(Math.min(i, 3))}` }));
  const asksOthers = luck.chance(0.3);
  const choices: readonly Question[] = Array.from({ length: luck.below(4) === 0 ? 2 : luck.below(2) }, (_, i) => ({
    id: `about${i}`,
    type: 'choice' as const,
    text: { en: 'x' },
    options: optionsOf(2 + luck.below(2)),
  }));
  const largest = choices.length > 0 ? 40 : 14;
  const sizes = tree.map(() => sizeOf(luck, largest));
  const supervisors = tree.flatMap(({ id, parentId }) => {
    // A supervisor belongs to the own team or to the one above, and now and then looks after two.
    if (!luck.chance(0.6)) return [];
    const home = parentId !== null && luck.chance(0.5) ? parentId : id;
    return [{ employeeId: `${home}p${luck.below(3)}`, teamId: id }];
  });
  let homes = sizes.flatMap((n, i) => Array.from({ length: n }, (_, p) => ({ id: `t${i}p${p}`, teamId: `t${i}` })));
  const waves: PlayedWave[] = [];
  let joined = 0;
  for (let wave = 0, last = 1 + luck.below(3); wave < last; wave++) {
    const pulse = asksOthers && wave > 0;
    const asked: SurveyContent = {
      kind: 'engagement',
      languages: ['en'],
      questions: [...(pulse ? items.filter((_, i) => i !== wave % 4) : items), score, ...choices],
    };
    // Most teams answer as people do; some all the same, at an end of the scale; in some somebody leaves a question out.
    const moods = new Map(tree.map(({ id }) => [id, luck.below(4)]));
    const asOne = luck.below(6);
    waves.push({ asked, voters: homes.map((one) => voterOf(luck, one, asked, asOne < 2 ? asOne : moods.get(one.teamId)!)), supervisors });
    homes = homes.flatMap((one) => {
      if (luck.chance(0.04)) return [];
      return [luck.chance(0.04) ? { ...one, teamId: `t${luck.below(teams)}` } : one];
    });
    for (let n = luck.chance(0.4) ? luck.below(3) : 0; n > 0; n--) homes.push({ id: `new${joined++}`, teamId: `t${luck.below(teams)}` });
  }
  return { seed, k, tree, waves };
}

function sizeOf(luck: Luck, largest: number): number {
  if (luck.chance(0.1)) return 0;
  return luck.chance(0.6) ? 2 + luck.below(9) : luck.below(largest);
}

function voterOf(luck: Luck, one: { readonly id: string; readonly teamId: string }, asked: SurveyContent, mood: number): Voter {
  if (!luck.chance(0.85)) return { ...one, answers: null, comments: false };
  const answers: Record<string, string | number | boolean> = {};
  for (const q of asked.questions) {
    if (q.type === 'choice') {
      if (luck.chance(0.9)) answers[q.id] = q.options[luck.below(q.options.length)]!.id;
    } else if (luck.chance(mood === 3 ? 0.04 : 0)) continue;
    else if (q.type === 'agree') {
      const agreed = mood === 0 ? 5 : mood === 1 ? 1 : 1 + luck.below(5);
      answers[q.id] = q.reversed ? 6 - agreed : agreed;
    } else if (q.type === 'score') answers[q.id] = mood === 0 ? 10 : mood === 1 ? 0 : luck.below(11);
  }
  return { ...one, answers, comments: luck.chance(0.5) };
}
