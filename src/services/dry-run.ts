// The dry run before a wave is sent: the same decisions as on the day, counted instead of written.
import { type Day, instantAt } from '#domain/calendar.ts';
import { type Reason, reasons } from '#domain/contact.ts';
import { withAllBelow } from '#domain/people.ts';
import type { SurveyKind } from '#domain/surveys.ts';
import type { NotAsked, Rehearsal } from '#domain/waves.ts';
import { teamsOf } from './audience.ts';
import { type Listed, listedAfter, listedAmong } from './candidates.ts';
import type { Context } from './context.ts';
import { decideAll, type Plan, planOf } from './planning.ts';

/** A wave as it would be made; with the `id` it will have, chance falls on the same people as on the day. */
export type Rehearsed = {
  readonly id: string;
  readonly surveyId: string;
  readonly kind: SurveyKind;
  readonly day: Day;
  readonly lastDay: Day;
  readonly teamIds: readonly string[];
  readonly customerIds?: readonly string[] | undefined;
};

/** So many names are given for each reason. */
const mostNames = 5;
const pageSize = 1000;

/** When the letters of a later day go, on the organization's clock. */
export const morning = '08:00';

/** Whom the wave would ask on its day as things stand now, on which days, and why not the others. A million customers take some seconds and no memory. */
export async function rehearse(ctx: Context, wave: Rehearsed): Promise<Rehearsal> {
  const { organizationId } = ctx.scope;
  const chosen = wave.customerIds !== undefined;
  const plan = await planOf(ctx, { ...wave, teamIds: chosen ? [] : wave.teamIds, createdAt: new Date(ctx.now.getTime() + 1) });
  // A wave of today opens at once, also before the morning hour.
  const onDay: Plan = { ...plan, from: wave.day <= plan.policy.today ? ctx.now : instantAt(wave.day, morning, plan.policy.timeZone) };
  const desk = { ...(await plan.desk(ctx.db)), now: onDay.from };
  const tally = tallyOf(chosen ? Infinity : mostNames);
  const count = async (people: readonly Listed[]): Promise<void> => {
    if (people.length === 0) return;
    const whose = chosen ? { ids: people.map((one) => one.id) } : { from: people[0]!.id, to: people.at(-1)!.id };
    const other = wave.kind === 'customer' ? await plan.elsewhere(whose) : new Map();
    decideAll(onDay, people, other, desk).forEach((decision, i) => tally.add(people[i]!, decision));
  };
  if (wave.customerIds) await count(await listedAmong(ctx.db, organizationId, wave.customerIds));
  else {
    const asked = withAllBelow(await teamsOf(ctx.db, organizationId), wave.teamIds);
    for (let after: string | undefined = ''; after !== undefined;) {
      const page: Listed[] = await listedAfter(ctx.db, organizationId, wave.kind, after, pageSize);
      await count(page.filter((one) => asked.has(one.teamId)));
      after = page.at(-1)?.id;
      await new Promise((next) => setImmediate(next)); // others are answered in between
    }
  }
  return tally.result();
}

function tallyOf(most: number) {
  let asked = 0;
  let waiting = 0;
  let first: Date | null = null;
  const days = new Map<Day, number>();
  const others = new Map<
    string,
    { reason: Reason; waits: boolean; people: number; until: Day | null; names: { id: string; name: string }[] }
  >();
  return {
    add: ({ id, name }: Listed, decision: ReturnType<typeof decideAll>[number]): void => {
      if (decision.kind === 'ask') {
        asked++;
        if (first === null || decision.at < first) first = decision.at;
        days.set(decision.day, (days.get(decision.day) ?? 0) + 1);
        return;
      }
      const waits = decision.kind === 'wait';
      if (waits) waiting++;
      const until = decision.kind === 'expire' ? null : decision.until;
      const key = `${decision.reason} ${waits}`;
      let one = others.get(key);
      if (!one) others.set(key, (one = { reason: decision.reason, waits, people: 0, until, names: [] }));
      one.people++;
      if (until !== null && (one.until === null || until < one.until)) one.until = until;
      if (one.names.length < most) one.names.push({ id, name });
    },
    result: (): Rehearsal => ({
      asked,
      first,
      waiting,
      days: [...days].map(([day, letters]) => ({ day, letters })).toSorted((a, b) => (a.day < b.day ? -1 : 1)),
      others: [...others.values()].toSorted((a, b) => placeOf(a) - placeOf(b)),
    }),
  };
}

/** Who waits comes first, then by the order of the rules. */
const placeOf = (one: NotAsked): number => (one.waits ? 0 : reasons.length) + reasons.indexOf(one.reason);
