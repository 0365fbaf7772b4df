// The second scene: customers are asked after their visits, month by month; they answer, and supervisors call back.
import { addDays, addMonths, type Day, monthOf } from '#domain/calendar.ts';
import { moveCase } from '#services/cases.ts';
import { invitationsByPerson } from '#services/chosen.ts';
import { visitAt } from '#services/context.ts';
import { answer } from '#services/responses.ts';
import { markSent } from '#services/sending.ts';
import { closeWave } from '#services/publisher.ts';
import { tokenOf } from '#services/tokens.ts';
import { createWave, planWave } from '#services/waves.ts';
import type { Cast } from './seed-people.ts';
import { forAll, type Stage } from './stage.ts';
import type { StoryAsking } from './story-customers.ts';

/** The waves of customers by month, and how to find an invitation in them. */
export type Asked = { readonly waves: ReadonlyMap<string, string>; readonly invitationOf: (asking: StoryAsking) => string };

/** Letters go early in the morning; who reads them at breakfast answers at breakfast. */
const morning = 6 * 60;
/** For how many days after its month a wave takes answers. */
const afterwards = 14;
const minute = 60_000;

/** A wave a month, and in it an invitation to everybody whose visit fell into it. */
export async function askEverybody(stage: Stage, cast: Cast, surveyId: string, today: Day): Promise<Asked> {
  const { told, at } = stage;
  const askings = [...told.answers, ...told.unanswered];
  const months = Map.groupBy(askings, ({ askedDay }) => monthOf(askedDay));
  const waves = new Map<string, string>();
  const idOf = ({ customerIndex }: StoryAsking): string => cast.customerIds.get(told.customers[customerIndex]!.email)!;
  const invitations = new Map<string, ReadonlyMap<string, string>>();
  const invitationOf = (asking: StoryAsking): string => invitations.get(monthOf(asking.askedDay))!.get(idOf(asking))!;
  for (const [month, own] of [...months].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const day = `${month}-01`;
    const before = await stage.asAdministrator(at(addDays(day, -1), 16 * 60));
    const waveId = await createWave(before, {
      surveyId,
      name: `Customers, ${nameOf(month)}`,
      day,
      lastDay: lastDayOf(month),
      teamIds: [],
      customerIds: own.map(idOf),
    });
    waves.set(month, waveId);
    const opening = await stage.asAdministrator(at(day, morning));
    await planWave(opening, waveId);
    invitations.set(month, await invitationsByPerson(opening, waveId));
  }
  const ctx = await stage.asAdministrator(at(today, morning));
  const days = Map.groupBy(askings, ({ askedDay }) => askedDay);
  await forAll([...days], ([day, own]) => markSent({ ...ctx, now: at(day, morning + 15) }, own.map(invitationOf)));
  return { waves, invitationOf };
}

/** Every answer of the story comes through the customer's door. */
export async function answerAll({ surroundings, told, administrator, at }: Stage, { invitationOf }: Asked): Promise<void> {
  const { organizationId } = administrator;
  await forAll(told.answers, async (one) => {
    const token = tokenOf(surroundings.secret, { organizationId, invitationId: invitationOf(one) });
    const form = { nps: String(one.score), why: one.why ?? '', ...(one.contact && { contact: 'yes' }) };
    await answer(visitAt(surroundings, at(one.day, one.minuteOfDay)), token, form);
  });
}

/** The supervisors' calls: what they wrote down, and whether it was settled. */
export async function callBack(stage: Stage, cast: Cast, { invitationOf }: Asked): Promise<void> {
  const { told, at } = stage;
  const ctx = await stage.asAdministrator(new Date(0));
  const { cases } = ctx.db.t;
  const opened = await ctx.db.select({ id: cases.id, responseId: cases.responseId }).from(cases);
  const caseOf = new Map(opened.map(({ id, responseId }) => [responseId, id]));
  await forAll(told.callBacks, async ({ answerIndex, afterHours, reached, note, rootCause, resolved }) => {
    const one = told.answers[answerIndex]!;
    const id = caseOf.get(invitationOf(one))!;
    const called = new Date(at(one.day, one.minuteOfDay).getTime() + afterHours * 60 * minute);
    const supervisor = { ...cast.supervisors.get(one.teamKey)!, now: called };
    if (!reached) return moveCase(supervisor, id, { seenRevision: 1, move: { type: 'resolveWithoutContact', rootCause, note } });
    await moveCase(supervisor, id, { seenRevision: 1, move: { type: 'contact', note } });
    const later = { ...supervisor, now: new Date(called.getTime() + 12 * minute) };
    await moveCase(later, id, { seenRevision: 2, move: resolved ? { type: 'resolve', rootCause } : { type: 'setRootCause', rootCause } });
  });
}

/** Months whose answers are all in are closed; the others go on. */
export async function closeMonths(stage: Stage, { waves }: Asked, today: Day): Promise<void> {
  for (const [month, waveId] of waves) {
    const after = addDays(lastDayOf(month), 1);
    if (after <= today) await closeWave(await stage.asAdministrator(stage.at(after, 3 * 60)), waveId);
  }
}

/** A few customers of the story's supervisor who were in the shop yesterday: their letters go when the house opens. */
export async function askToday(stage: Stage, cast: Cast, surveyId: string, now: Date, today: Day): Promise<number> {
  const { told } = stage;
  const lately = addDays(today, -100);
  const rested = new Set(
    [...told.answers, ...told.unanswered].filter(({ askedDay }) => askedDay > lately).map(({ customerIndex }) => customerIndex),
  );
  const own = told.customers.filter(({ teamKey }, i) => teamKey.startsWith('milano-nord') && !rested.has(i)).slice(0, 6);
  const ids = own.map(({ email }) => cast.customerIds.get(email)!);
  const ctx = await stage.asAdministrator(now);
  const lastDay = addDays(today, afterwards);
  const wanted = { surveyId, name: 'Yesterday in Milano Nord', day: today, lastDay, teamIds: [], customerIds: ids };
  await planWave(ctx, await createWave(ctx, wanted));
  return ids.length;
}

function lastDayOf(month: string): Day {
  return addDays(`${addMonths(month, 1)}-01`, afterwards - 1);
}

function nameOf(month: string): string {
  return new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
}
