// When customers of the example company are asked, what they answer, and who calls them back.
import { addDays, type Day } from '#domain/calendar.ts';
import { type Band, bandOf } from '#domain/nps.ts';
import type { Locale } from '#domain/surveys.ts';
import type { Draw } from './draw.ts';
import type { Person } from './story-people.ts';
import { phrases, wordsIn } from './story-phrases.ts';
import { type Arc, type TeamPlan, callingFrom, months, newTeamFrom } from './story-teams.ts';
import { type Topic, subjectsOf, topicOf } from './story-words.ts';

export type StoryCustomer = Person & { readonly teamKey: string };

export type StoryAsking = { readonly customerIndex: number; readonly teamKey: string; readonly askedDay: Day };

/** `minuteOfDay` is local: 0 is midnight in the organization's time zone. */
export type StoryAnswer = StoryAsking & {
  readonly day: Day;
  readonly minuteOfDay: number;
  readonly score: number;
  readonly why?: string;
  readonly contact?: true;
};

export type StoryCallBack = {
  readonly answerIndex: number;
  /** Whole hours from the answer to the call, which falls into a working day. */
  readonly afterHours: number;
  /** False when the customer did not want a call: then the case is resolved without one. */
  readonly reached: boolean;
  readonly note: string;
  readonly rootCause: Topic;
  readonly resolved: boolean;
};

/** Answers in the order of time, askings that nobody answered in the order of days, and the calls in the order of their answers. */
export type CustomersStory = {
  readonly answers: readonly StoryAnswer[];
  readonly unanswered: readonly StoryAsking[];
  readonly callBacks: readonly StoryCallBack[];
};

/** How a customer tends to answer: how willingly, and where on the scale (0 the unhappiest). */
type Habit = { readonly willing: number; readonly place: number };
/** A bad answer of the last days, and whether somebody has called. */
type Awkward = { readonly score: number; readonly called: boolean };
type Told = {
  readonly visit: Visit;
  readonly answer: StoryAnswer;
  readonly topic: Topic;
  readonly plan: TeamPlan;
  readonly locale: Locale;
  readonly awkward: Awkward | undefined;
};
type Visit = { readonly customerIndex: number; readonly asked: number; readonly day: number; readonly minute: number };

/** Eighteen months in days; the last answer is from yesterday, the 0th day is the first. */
const span = 548;
/** No customer is asked again within this many days, so that answers of one person lie at least 90 days apart. */
const rest = 95;

/** How many customers a team needs to have its answers a month, given how willing they are. */
export function customersOf(plan: TeamPlan): number {
  return Math.round(plan.answersAMonth * (plan.arc === 'new' ? 5 : 5.6));
}

/** Asks every customer about once a quarter and plays what follows, in the order of time. */
export function tellCustomers(
  plans: readonly TeamPlan[],
  customers: readonly StoryCustomer[],
  colleagues: (teamKey: string) => readonly string[],
  today: Day,
  draw: Draw,
): CustomersStory {
  const first = addDays(today, -span);
  const planOf = new Map(plans.map((plan) => [plan.team.key, plan]));
  const planBehind = (customerIndex: number) => planOf.get(customers[customerIndex]!.teamKey)!;
  const habits = customers.map((): Habit => ({ willing: draw.chance(0.65) ? 0.79 : 0.2, place: draw.unit() }));
  const asked = customers.flatMap((_, i) => visits(i, planBehind(i), habits[i]!, draw));
  const came = asked.filter((v) => v.answered).sort((a, b) => a.day - b.day || a.minute - b.minute || a.customerIndex - b.customerIndex);
  const silent = asked.filter((v) => !v.answered).sort((a, b) => a.asked - b.asked || a.customerIndex - b.customerIndex);
  const lately = awkwardWeek(came.map((v) => planBehind(v.customerIndex).arc));
  const say = phrases(draw);
  const asking = (v: Visit): StoryAsking => ({
    customerIndex: v.customerIndex,
    teamKey: customers[v.customerIndex]!.teamKey,
    askedDay: addDays(first, v.asked),
  });
  const told = came.map((visit, i) => {
    const plan = planBehind(visit.customerIndex);
    const customer = customers[visit.customerIndex]!;
    const awkward = lately.get(i);
    const score = awkward?.score ?? scoreAt(npsOn(plan, visit.day), habits[visit.customerIndex]!, draw);
    const { why, topic } = reason(plan, customer, visit, bandOf(score), awkward !== undefined, say, colleagues(plan.team.key), draw);
    const contact = awkward !== undefined || draw.chance(score <= 6 ? 0.82 : 0.4);
    const answer: StoryAnswer = {
      ...asking(visit),
      day: addDays(first, visit.day),
      minuteOfDay: visit.minute,
      score,
      ...(why !== undefined && { why }),
      ...(contact && { contact }),
    };
    return { answer, visit, topic, plan, locale: customer.locale, awkward };
  });
  // Last, because the days of the week decide here: the answers above are the same whatever day it is today.
  const callBacks = told.flatMap((one, i) => (one.answer.score <= 6 ? callBack(one, i, first, draw) : []));
  return { answers: told.map(({ answer }) => answer), unanswered: silent.map(asking), callBacks };
}

/** One customer's askings: most were customers all along, some came later. People answer at lunchtime or in the evening, most of them within a day. */
function visits(customerIndex: number, plan: TeamPlan, { willing }: Habit, draw: Draw): (Visit & { readonly answered: boolean })[] {
  const found = [];
  const start = plan.arc === 'new' ? Math.ceil((newTeamFrom.month * span) / months) : 0;
  let asked = start + draw.between(0, draw.chance(0.85) ? rest : 300);
  while (asked < span) {
    const minute = Math.round(draw.normal(draw.chance(0.4) ? 13 * 60 : 20 * 60, 80));
    const day = asked + (draw.chance(0.6) ? 0 : draw.between(1, 4));
    const answered = draw.chance(willing) && day < span;
    found.push({ customerIndex, asked, day, minute: Math.min(23 * 60 + 40, Math.max(7 * 60, minute)), answered });
    asked += rest + Math.floor(-6 * Math.log(1 - draw.unit()));
  }
  return found;
}

/**
 * The improving branch has just had an awkward week: four of its last answers are bad. The two latest wait for a call, the two before were called and are not
 * settled, so that its supervisor finds something to do.
 */
function awkwardWeek(arcs: readonly Arc[]): ReadonlyMap<number, Awkward> {
  const last = [...arcs.keys()].filter((i) => arcs[i] === 'improving').slice(-9);
  return new Map([
    [last[1]!, { score: 5, called: true }],
    [last[3]!, { score: 2, called: true }],
    [last[6]!, { score: 6, called: false }],
    [last[8]!, { score: 3, called: false }],
  ]);
}

function npsOn({ arc, truth }: TeamPlan, day: number): number {
  const month = Math.floor((day * months) / span);
  return truth.nps[arc === 'new' ? month - newTeamFrom.month : month]!;
}

/** How often each score within its band, from the bottom of the scale up. */
const detractors = [0.07, 0.04, 0.07, 0.11, 0.12, 0.27, 0.32];

/** A score from a team's true NPS: three times in ten the customer is just as happy as usual, else the day decides. */
function scoreAt(nps: number, { place }: Habit, draw: Draw): number {
  const u = draw.chance(0.3) ? place : draw.unit();
  const passive = 0.29 * (1 - nps * nps);
  const unhappy = (1 - passive - nps) / 2;
  if (u < unhappy) return firstReached(detractors, u / unhappy);
  if (u < unhappy + passive) return (u - unhappy) / passive < 0.4 ? 7 : 8;
  return (u - unhappy - passive) / (1 - unhappy - passive) < 0.46 ? 9 : 10;
}

function firstReached(shares: readonly number[], u: number): number {
  let sum = 0;
  const found = shares.findIndex((share) => (sum += share) > u);
  return found === -1 ? shares.length - 1 : found;
}

/** Bad news is written down more often than good. Those who have nothing bad to tell may say two things: two complaints easily contradict each other. */
const writing: Readonly<Record<Band, number>> = { promoter: 0.42, passive: 0.46, detractor: 0.72 };

function reason(
  plan: TeamPlan,
  customer: StoryCustomer,
  visit: Visit,
  band: Band,
  certain: boolean,
  say: ReturnType<typeof phrases>,
  colleagues: readonly string[],
  draw: Draw,
): { why?: string; topic: Topic } {
  const about = draw.weighted(subjectsOf[plan.trade]);
  const topic = topicOf(about);
  if (!certain && !draw.chance(writing[band])) return { topic };
  const said = wordsIn[customer.locale].customers[band];
  const speaker = { team: plan.team.key, who: customer.email, day: visit.day };
  const first = say(said[about], speaker);
  if (first === undefined) return { topic };
  const also = draw.weighted(subjectsOf[plan.trade]);
  const second =
    band !== 'detractor' && also !== about && short(first) && draw.chance(0.35) ? say(said[also].filter(short), speaker) : undefined;
  const why = [first, second].filter((part) => part !== undefined).join(' ');
  return { why: why.replaceAll('{name}', draw.pick(colleagues)), topic };
}

/** A sentence that another one can follow. */
function short(phrase: string): boolean {
  return phrase.length < 60 && /^[A-ZÈ0-9].*\.$/.test(phrase);
}

/** The call after a bad answer, unless it is still to come. Recent ones are not always settled yet. */
function callBack({ visit, answer, topic, plan, locale, awkward }: Told, answerIndex: number, first: Day, draw: Draw): StoryCallBack[] {
  const reached = answer.contact === true;
  const { notes, unreached } = wordsIn[locale];
  const note = draw.pick(reached ? notes[topic] : unreached);
  const afterHours = hoursUntilCall(plan.arc, visit, first, draw);
  const called = visit.day + (visit.minute / 60 + afterHours) / 24;
  const resolved = !reached || (awkward === undefined && (called < span - 9 || draw.chance(0.7)));
  return called < span && awkward?.called !== false ? [{ answerIndex, afterHours, reached, note, rootCause: topic, resolved }] : [];
}

/** Hours until somebody calls, moved into the next working hours. */
function hoursUntilCall(arc: Arc, visit: Visit, first: Day, draw: Draw): number {
  const answeredAt = visit.day * 24 + visit.minute / 60;
  let at = answeredAt + patience(arc, (visit.day * months) / span, draw);
  if (at % 24 > 18.5) at += 24 - (at % 24);
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + Math.floor(at / 24)) % 7;
  if (weekday === 6) at += 48;
  if (weekday === 0) at += 24;
  if (at % 24 < 9 || weekday % 6 === 0) at += 9 - (at % 24) + 3 * draw.unit();
  return Math.max(1, Math.round(at - answeredAt));
}

function patience(arc: Arc, month: number, draw: Draw): number {
  if (arc === 'great') return draw.between(2, 28);
  if (arc === 'improving') return month < callingFrom ? draw.between(240, 700) : draw.between(2, 22);
  if (arc === 'tired' && month >= 9) return draw.between(150, 600);
  switch (draw.weighted({ soon: 50, later: 32, late: 18 })) {
    case 'soon':
      return draw.between(3, 40);
    case 'later':
      return draw.between(48, 150);
    case 'late':
      return draw.between(170, 600);
  }
}
