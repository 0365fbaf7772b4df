// The example company: as large as it says, the same each time, believable in its numbers and in its words.
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/calendar.ts';
import { personScores, teamMeans } from '#domain/engagement.ts';
import { type Band, bandOf, countScores, nps } from '#domain/nps.ts';
import { type Dimension, dimensions, locales } from '#domain/surveys.ts';
import { wordsIn } from '#demo/story-phrases.ts';
import { type Story, story, usualSeed } from '#demo/story.ts';
import { engagementQuestionnaire } from '#services/questionnaires.ts';

const today = '2026-03-18';
const told = story(usualSeed, today);
const first = addDays(today, -548);
const questionnaire = engagementQuestionnaire();

const daysBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000;
const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
const teamsIn = (site: string) => told.teams.filter((t) => t.path.includes(site)).map((t) => t.key);
const npsOf = (keys: readonly string[], from: string, to: string) =>
  nps(countScores(told.answers.filter((a) => keys.includes(a.teamKey) && a.day >= from && a.day < to).map((a) => a.score)))!;

function pearson(x: readonly number[], y: readonly number[]): number {
  const [mx, my] = [mean(x), mean(y)];
  const sum = (f: (i: number) => number) => x.reduce((total, _, i) => total + f(i), 0);
  return sum((i) => (x[i]! - mx) * (y[i]! - my)) / Math.sqrt(sum((i) => (x[i]! - mx) ** 2) * sum((i) => (y[i]! - my) ** 2));
}

function dimensionIn(one: Story, wave: number, teamKey: string, dimension: Dimension): number {
  const people = one.waves[wave]!.ballots.map((b) => ({ team: b.teamKey, answers: b.answers }));
  return teamMeans(questionnaire, people).get(teamKey)!.dimensions[dimension].mean!;
}

describe('the people', () => {
  it('are as many as a company with forty teams in three regions has', () => {
    expect(told.teams).toHaveLength(40);
    expect(new Set(told.teams.map((t) => t.path[0])).size).toBe(3);
    expect(new Set(told.teams.map((t) => t.path.slice(0, 2).join())).size).toBe(10);
    expect(new Set(told.teams.map((t) => t.path.at(-1))).size).toBe(40);
    expect(told.employees.length).toBeGreaterThan(550);
    expect(told.employees.length).toBeLessThan(700);
    for (const { key } of told.teams) {
      const n = told.employees.filter((e) => e.teamKey === key).length;
      expect(n).toBeGreaterThanOrEqual(key === 'bologna-second-life' ? 4 : 15);
      expect(n).toBeLessThanOrEqual(key === 'bologna-second-life' ? 4 : 19);
    }
  });

  it('have addresses of their own on domains that nobody owns, in both languages', () => {
    const supervisors = new Map(told.teams.map((t) => [t.supervisor.email, t.supervisor]));
    const company = [...told.employees, ...supervisors.values(), ...told.members.filter((m) => m.role !== 'supervisor')];
    expect(new Set(company.map((p) => p.email)).size).toBe(company.length);
    expect(new Set(told.customers.map((p) => p.email)).size).toBe(told.customers.length);
    for (const { email } of company) expect(email).toMatch(/^[a-z]+\.[a-z]+\d*@casalumen\.example$/);
    for (const { email } of told.customers) expect(email).toMatch(/^[a-z]+\.[a-z]+\d*@example\.com$/);
    for (const people of [told.customers, told.employees])
      for (const locale of locales) expect(people.filter((p) => p.locale === locale).length / people.length).toBeGreaterThan(0.2);
  });

  it('include one who signs in for each role, the supervisor being the one of the improving branch', () => {
    expect(told.members.map((m) => m.role)).toEqual(['admin', 'leader', 'supervisor']);
    expect(new Set(told.teams.filter((t) => t.path[1] === 'Milano Nord').map((t) => t.supervisor.email))).toEqual(
      new Set([told.members[2]!.email]),
    );
  });
});

describe('what customers answer', () => {
  it('amounts to six thousand answers over eighteen months, in the order of time, none from today', () => {
    expect(told.answers.length).toBeGreaterThan(5500);
    expect(told.answers.length).toBeLessThan(6500);
    expect(told.answers.at(-1)!.day < today).toBe(true);
    expect(daysBetween(told.answers.at(-1)!.day, today)).toBeLessThan(4);
    expect(daysBetween(first, told.answers[0]!.day)).toBeLessThan(4);
    const moments = told.answers.map((a) => `${a.day} ${String(a.minuteOfDay).padStart(4, '0')}`);
    expect(moments).toEqual(moments.toSorted());
    for (const { minuteOfDay } of told.answers) expect(minuteOfDay).toSatisfy((m: number) => m >= 0 && m < 1440 && Number.isInteger(m));
  });

  it('asks about half in vain, and nobody again within ninety days', () => {
    const asked = [...told.answers.map((a) => ({ ...a, ends: a.day })), ...told.unanswered.map((a) => ({ ...a, ends: a.askedDay }))];
    expect(told.answers.length / asked.length).toBeGreaterThan(0.5);
    expect(told.answers.length / asked.length).toBeLessThan(0.7);
    for (const own of Map.groupBy(asked, (a) => a.customerIndex).values()) {
      const inOrder = own.toSorted((a, b) => (a.askedDay < b.askedDay ? -1 : 1));
      for (const [i, one] of inOrder.entries()) {
        expect(one.teamKey).toBe(told.customers[one.customerIndex]!.teamKey);
        expect(one.ends >= one.askedDay).toBe(true);
        expect(i === 0 ? 90 : daysBetween(inOrder[i - 1]!.ends, one.askedDay)).toBeGreaterThanOrEqual(90);
      }
    }
  });

  it('gives every team four to eighteen answers in an ordinary month', () => {
    for (const { teamKey, arc } of told.truth) {
      if (arc === 'new') continue;
      const monthly = told.answers.filter((a) => a.teamKey === teamKey).length / 18;
      expect(monthly).toBeGreaterThan(4);
      expect(monthly).toBeLessThan(18);
    }
  });

  it('comes in words of its band and its language', () => {
    for (const { why, score, customerIndex } of told.answers) {
      if (why === undefined) continue;
      const { locale } = told.customers[customerIndex]!;
      const phrases = Object.values(wordsIn[locale].customers[bandOf(score)]).flat();
      const known = phrases.some((p) => {
        const [head, ...rest] = p.split('{name}');
        return why.startsWith(head!) && rest.every((part) => why.includes(part));
      });
      expect(known ? [] : [why]).toEqual([]);
    }
    for (const locale of locales)
      expect(told.answers.filter((a) => a.why && told.customers[a.customerIndex]!.locale === locale).length).toBeGreaterThan(500);
  });

  it('never repeats itself in a team within sixty days, nor in one customer', () => {
    const written = told.answers.filter((a) => a.why !== undefined);
    for (const own of Map.groupBy(written, (a) => `${a.teamKey} ${a.why}`).values())
      for (const [i, a] of own.entries()) expect(i === 0 ? 60 : daysBetween(own[i - 1]!.day, a.day)).toBeGreaterThanOrEqual(60);
    expect(new Set(written.map((a) => `${a.customerIndex} ${a.why}`)).size).toBe(written.length);
  });
});

describe('what employees answer', () => {
  it('comes in six quarterly waves, all closed, from 70 to 90 % of those who were asked', () => {
    expect(told.waves).toHaveLength(6);
    for (const [i, wave] of told.waves.entries()) {
      expect(wave.openDay > first && wave.closeDay > wave.openDay && wave.closeDay < today).toBe(true);
      expect(wave.openDay).toBe(addDays(told.waves[0]!.openDay, 91 * i));
      for (const [teamKey, asked] of Map.groupBy(wave.invited, (e) => told.employees[e]!.teamKey)) {
        if (i === 5 && teamKey === 'genova-studio') continue; // was away together
        const share = wave.ballots.filter((b) => b.teamKey === teamKey).length / asked.length;
        expect(Math.abs(share - 0.8)).toBeLessThanOrEqual(0.1 + 0.5 / asked.length);
      }
    }
  });

  it('fits the questionnaire: each item 1-5, reverse-keyed ones answered the other way round', () => {
    const ballots = told.waves.flatMap((w) => w.ballots);
    for (const { answers } of ballots)
      for (const [id, value] of Object.entries(answers)) {
        const question = questionnaire.questions.find((q) => q.id === id)!;
        const [low, high] = question.type === 'score' ? [0, 10] : [1, 5];
        expect(value).toSatisfy((v: number) => Number.isInteger(v) && v >= low && v <= high);
      }
    for (const q of questionnaire.questions) {
      if (q.type !== 'agree') continue;
      const both = ballots.flatMap((b) => {
        const [score, answer] = [personScores(questionnaire, b.answers)[q.dimension], b.answers[q.id]];
        return score !== null && typeof answer === 'number' ? [[score, answer] as const] : [];
      });
      const r = pearson(
        both.map(([s]) => s),
        both.map(([, a]) => a),
      );
      expect(q.reversed ? -r : r).toBeGreaterThan(0.5);
    }
  });

  it('has comments in both languages, none twice in a team and wave', () => {
    for (const wave of told.waves) {
      const said = wave.ballots.filter((b) => b.comment !== undefined).map((b) => `${b.teamKey} ${b.comment}`);
      expect(said.length).toBeGreaterThan(40);
      expect(new Set(said).size).toBe(said.length);
    }
    const comments = new Set(told.waves.flatMap((w) => w.ballots.map((b) => b.comment)));
    for (const locale of locales)
      expect(
        Object.values(wordsIn[locale].employees)
          .flatMap((d) => [...d.glad, ...d.weary])
          .filter((c) => comments.has(c)).length,
      ).toBeGreaterThan(40);
  });
});

describe('how the two hang together', () => {
  it.each([usualSeed, 1, 2, 3, 4])('is a moderate correlation over teams that can be found again in the answers (seed %i)', (seed) => {
    const one = story(seed, today);
    const inside = one.truth.map((t) => mean(t.engagement.flatMap((wave) => dimensions.map((d) => wave[d]))));
    const truth = pearson(
      inside,
      one.truth.map((t) => mean(t.nps)),
    );
    expect(truth).toBeGreaterThan(0.3);
    expect(truth).toBeLessThan(0.6);
    const answers = Map.groupBy(one.answers, (a) => a.teamKey);
    const old = one.truth.filter((t) => t.arc !== 'new').map((t) => t.teamKey);
    const seen = old.map((key) => nps(countScores(answers.get(key)!.map((a) => a.score)))!);
    const felt = teamMeans(
      questionnaire,
      one.waves.flatMap((w) => w.ballots).map((b) => ({ team: b.teamKey, answers: b.answers })),
    );
    const observed = pearson(
      old.map((key) => felt.get(key)!.overall.mean!),
      seen,
    );
    expect(observed).toBeGreaterThan(0.2);
    expect(observed).toBeLessThan(0.7);
  });

  it('shows in a branch that improves once its supervisor calls back', () => {
    const branch = teamsIn('Milano Nord');
    const callsBegin = addDays(first, 244);
    const before = npsOf(branch, first, callsBegin);
    const after = npsOf(branch, addDays(today, -182), addDays(today, -10));
    expect(after - before).toBeGreaterThan(0.3);
    const calls = told.callBacks.map((c) => ({ ...told.answers[c.answerIndex]!, ...c })).filter((c) => branch.includes(c.teamKey));
    const wait = (from: string, to: string) => mean(calls.filter((c) => c.day >= from && c.day < to).map((c) => c.afterHours));
    expect(wait(first, callsBegin)).toBeGreaterThan(240);
    expect(wait(addDays(callsBegin, 2), today)).toBeLessThan(60);
  });

  it('shows in a tired team: autonomy and affiliation sink, customers follow', () => {
    for (const dimension of ['autonomy', 'affiliation'] as const) {
      expect(dimensionIn(told, 5, 'torino-delivery', dimension)).toBeLessThan(dimensionIn(told, 0, 'torino-delivery', dimension) - 0.6);
      expect(dimensionIn(told, 2, 'torino-delivery', dimension)).toBeLessThan(dimensionIn(told, 0, 'torino-delivery', dimension));
    }
    const late = npsOf(['torino-delivery'], addDays(today, -182), today);
    expect(late).toBeLessThan(npsOf(['torino-delivery'], first, addDays(first, 182)) - 0.2);
  });

  it('shows in a great team and in one that is too small to be shown', () => {
    const all = told.truth.filter((t) => t.arc !== 'new').map((t) => npsOf([t.teamKey], first, today));
    expect(npsOf(['firenze-lab'], first, today)).toBeGreaterThan(all.toSorted((a, b) => b - a)[5]!);
    for (const [i, wave] of told.waves.entries()) {
      const few = wave.ballots.filter((b) => b.teamKey === 'bologna-second-life').length;
      expect(few > 0).toBe(i >= 4);
      expect(few).toBeLessThan(5);
    }
  });
});

describe('the calls', () => {
  it('follow bad answers only, in working hours and before today, with a note in the language of the customer', () => {
    const seen = new Set<number>();
    for (const { answerIndex, afterHours, note, rootCause, reached, resolved } of told.callBacks) {
      const { score, day, minuteOfDay, customerIndex, contact } = told.answers[answerIndex]!;
      expect(score).toBeLessThanOrEqual(6);
      expect(seen.has(answerIndex)).toBe(false);
      seen.add(answerIndex);
      const called = new Date(Date.parse(`${day}T00:00:00Z`) + (minuteOfDay + afterHours * 60) * 60_000);
      expect(called.toISOString() < today).toBe(true);
      expect([0, 6]).not.toContain(called.getUTCDay());
      expect(called.getUTCHours()).toBeGreaterThanOrEqual(8);
      expect(called.getUTCHours()).toBeLessThan(20);
      const { notes, unreached } = wordsIn[told.customers[customerIndex]!.locale];
      expect(reached).toBe(contact === true);
      expect(reached ? notes[rootCause] : unreached).toContain(note);
      expect(reached || resolved).toBe(true);
    }
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('leave the supervisor of the branch something to do and nobody a heap (day %i of the week)', (later) => {
    const { answers, callBacks } = story(usualSeed, addDays(today, later));
    const called = new Set(callBacks.map((c) => c.answerIndex));
    const open = [...answers.entries()].filter(([i, a]) => a.score <= 6 && !called.has(i)).map(([, a]) => a.teamKey);
    const unsettled = callBacks.filter((c) => !c.resolved).map((c) => answers[c.answerIndex]!.teamKey);
    const inBranch = (keys: readonly string[]) => keys.filter((key) => teamsIn('Milano Nord').includes(key)).length;
    expect(inBranch(open)).toBeGreaterThanOrEqual(2);
    expect(inBranch(open) + inBranch(unsettled)).toBeGreaterThanOrEqual(4);
    expect(open.length - inBranch(open)).toBeGreaterThan(2);
    expect(open.length).toBeLessThan(40);
  });
});

describe('the words', () => {
  it.each(locales)('are many in %s and all different', (locale) => {
    const customers = (['promoter', 'passive', 'detractor'] satisfies Band[]).map((band) =>
      Object.values(wordsIn[locale].customers[band]).flat(),
    );
    for (const own of customers) expect(own.length).toBeGreaterThanOrEqual(45);
    const employees = Object.values(wordsIn[locale].employees).flatMap((d) => [...d.glad, ...d.weary]);
    expect(employees.length).toBeGreaterThanOrEqual(50);
    const all = [...customers.flat(), ...employees];
    expect(customers.flat().length).toBeGreaterThanOrEqual(140);
    expect(new Set(all).size).toBe(all.length);
    for (const phrase of all) expect(phrase.replaceAll('{name}', 'Ada')).toMatch(/^[^{}]{5,140}$/u);
  });

  it('include what a page has to bear: markup, a formula, emoji, a sentence from right to left', () => {
    const written = told.answers.map((a) => a.why ?? '');
    const odd = [/<b>/, /^\+1/, /^-1/, /\p{Extended_Pictographic}/u, /\p{Script=Arabic}/u];
    expect(odd.filter((pattern) => !written.some((w) => pattern.test(w)))).toEqual([]);
    expect(written.some((w) => w.includes('{name}'))).toBe(false);
  });
});

describe('the telling', () => {
  it('is the same for the same seed and day, and another for another seed', () => {
    expect(story(usualSeed, today)).toEqual(told);
    expect(story(usualSeed + 1, today).answers).not.toEqual(told.answers);
  });

  it('only moves with the day: what is said does not change', () => {
    const tomorrow = story(usualSeed, addDays(today, 1));
    expect(tomorrow.answers.map((a) => [a.score, a.why])).toEqual(told.answers.map((a) => [a.score, a.why]));
    expect(tomorrow.answers.map((a) => a.day)).toEqual(told.answers.map((a) => addDays(a.day, 1)));
  });
});
