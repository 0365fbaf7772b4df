// What the employees of the example company answer, wave after wave.
import { addDays, type Day } from '#domain/calendar.ts';
import { type Answers, type Dimension, type Question, dimensions } from '#domain/surveys.ts';
import { engagementQuestionnaire } from '#services/questionnaires.ts';
import type { Draw } from './draw.ts';
import type { Person } from './story-people.ts';
import { phrases, wordsIn } from './story-phrases.ts';
import { type TeamPlan, newTeamFrom, teamAway, waves } from './story-teams.ts';

export type Employee = Person & { readonly teamKey: string };

/** `answers` hold the items and `enps`; the open answer stands beside them. Nothing says whose ballot it is. */
export type StoryBallot = { readonly teamKey: string; readonly answers: Answers; readonly comment?: string };

export type StoryWave = {
  readonly openDay: Day;
  /** The last day on which it can be answered. */
  readonly closeDay: Day;
  /** Who was asked, as positions in the employees; a new team is asked from its first wave on. */
  readonly invited: readonly number[];
  readonly ballots: readonly StoryBallot[];
};

/** Who works in a region's office. The supervisors of the region's teams vote in the same box: a ballot is one of theirs or of the staff. */
export type StoryOffice = { readonly region: string; readonly staff: readonly Person[]; readonly ballots: readonly (readonly Answers[])[] };

type Levels = Readonly<Record<Dimension, number>>;
type Item = Extract<Question, { type: 'agree' }>;
type Said = { readonly own: Levels; readonly answers: Answers };

const items = engagementQuestionnaire().questions.filter((q): q is Item => q.type === 'agree');
/** Some sentences are easier to agree with than others; balanced within each dimension. */
const ease = [0.1, -0.1, 0.05, 0.15, -0.2, 0.1, -0.2, -0.05, 0.1, 0, 0.15, -0.1];

const inOffices: Levels = { autonomy: 3.8, mastery: 3.6, purpose: 3.9, affiliation: 3.7 };

/**
 * Six waves of ballots, shuffled. An answer is the team's true level, the person's own temper (the same in every wave), how easy the item is
 * to agree with, and noise, rounded to 1-5; reverse-keyed items are answered the other way round. 76-90 % of a team take part, fewer of one that is worn out.
 */
export function tellWaves(plans: readonly TeamPlan[], employees: readonly Employee[], today: Day, draw: Draw): StoryWave[] {
  const say = phrases(draw);
  const tempers = employees.map(() => temper(draw));
  const groups = plans.map((plan) => ({ plan, people: [...employees.keys()].filter((i) => employees[i]!.teamKey === plan.team.key) }));
  return waveDays(today).map((days, wave) => {
    const asked = groups.filter(({ plan }) => plan.arc !== 'new' || wave >= newTeamFrom.wave);
    const ballots = asked.flatMap(({ plan, people }) => {
      const level = plan.truth.engagement[plan.arc === 'new' ? wave - newTeamFrom.wave : wave]!;
      return takingPart(people, plan, wave, draw).map((i): StoryBallot => {
        const { own, answers } = answered(level, tempers[i]!, draw);
        const list = draw.chance(0.26) ? phrasesFor(own, employees[i]!) : [];
        const comment = say(list, { team: plan.team.key, who: employees[i]!.email, day: wave * 91 });
        return { teamKey: plan.team.key, answers, ...(comment !== undefined && { comment }) };
      });
    });
    return { ...days, invited: asked.flatMap(({ people }) => people), ballots: thinned(draw.shuffled(ballots), wave) };
  });
}

/** Wave by wave what a region's office and its supervisors answer: a little happier than the teams, and nine in ten take part. */
export function tellOffice(region: string, staff: readonly Person[], supervisors: number, draw: Draw): StoryOffice {
  const tempers = Array.from({ length: staff.length + supervisors }, () => temper(draw));
  const ballots = Array.from({ length: waves }, () =>
    tempers.filter(() => draw.chance(0.9)).map((own) => answered(inOffices, own, draw).answers),
  );
  return { region, staff, ballots };
}

/** Every quarter, from a Monday to the Sunday four weeks later; the last wave closed one to two weeks ago. */
function waveDays(today: Day): { readonly openDay: Day; readonly closeDay: Day }[] {
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return Array.from({ length: waves }, (_, wave) => {
    const openDay = addDays(today, -sinceMonday - 35 - 91 * (waves - 1 - wave));
    return { openDay, closeDay: addDays(openDay, 27) };
  });
}

function temper(draw: Draw): Levels {
  const general = draw.normal(0, 0.45);
  const own = () => general + draw.normal(0, 0.3);
  return { autonomy: own(), mastery: own(), purpose: own(), affiliation: own() };
}

/** In the last wave one team was away together, and four of it voted: too few to be shown by itself. Drops ballots, so that all that is drawn stays. */
function thinned(ballots: readonly StoryBallot[], wave: number): readonly StoryBallot[] {
  if (wave < waves - 1) return ballots;
  const few = ballots.filter(({ teamKey }) => teamKey === teamAway).slice(0, 4);
  return ballots.filter((ballot) => ballot.teamKey !== teamAway || few.includes(ballot));
}

/** Fewer and fewer in a team that is worn out. */
function takingPart(people: readonly number[], plan: TeamPlan, wave: number, draw: Draw): number[] {
  const share = plan.arc === 'tired' ? 0.86 - 0.032 * wave : Math.min(0.9, Math.max(0.76, draw.normal(0.82, 0.05)));
  return draw.shuffled(people).slice(0, Math.round(people.length * share));
}

function answered(level: Levels, own: Levels, draw: Draw): Said {
  const answers: Record<string, number> = {};
  const at = (dimension: Dimension) => level[dimension] + own[dimension];
  for (const [i, item] of items.entries()) {
    if (draw.chance(0.012)) continue;
    const agreement = within(1, 5, at(item.dimension) + ease[i]! + draw.normal(0, item.reversed ? 0.75 : 0.58));
    answers[item.id] = item.reversed ? 6 - agreement : agreement;
  }
  const overall = dimensions.reduce((sum, dimension) => sum + at(dimension), 0) / dimensions.length;
  if (draw.chance(0.985)) answers['enps'] = within(0, 10, 7.2 + 2.3 * (overall - 3.55) + draw.normal(0, 1.3));
  return { own: { autonomy: at('autonomy'), mastery: at('mastery'), purpose: at('purpose'), affiliation: at('affiliation') }, answers };
}

function within(low: number, high: number, value: number): number {
  return Math.min(high, Math.max(low, Math.round(value)));
}

/** People write about what stands out for them, up or down. */
function phrasesFor(own: Levels, { locale }: Employee): readonly string[] {
  const usual = 3.55;
  const loudest = dimensions.reduce((a, b) => (Math.abs(own[b] - usual) > Math.abs(own[a] - usual) ? b : a));
  const { glad, weary } = wordsIn[locale].employees[loudest];
  return own[loudest] > usual ? glad : weary;
}
