// A customer's answer: opening the link of a letter, and recording what was sent, once, with all that follows from it.
import { and, eq } from 'drizzle-orm';
import { dayOf, monthOf } from '#domain/calendar.ts';
import { opensCase } from '#domain/cases.ts';
import { type Band, bandOf } from '#domain/nps.ts';
import { conflict, notFound } from '#domain/refusal.ts';
import { type Answers, readAnswers, scoreQuestion, type SurveyContent } from '#domain/surveys.ts';
import type { Writer } from '#db/store.ts';
import { noteAnswerChanged, openCase } from './case-opening.ts';
import type { Visit } from './context.ts';
import { type Brand, brandOf, contentOf, knownBrand } from './kept.ts';
import { countedInMonth, holdInvitation, insertResponse, invitationById, responseById, uncount, useInvitation } from './response-rows.ts';
import { bump } from './rollups.ts';
import { readToken } from './tokens.ts';

/** What a customer said; `answers` holds the questions beside the score, the reason and "may we contact you?". */
export type Given = {
  readonly score: number;
  readonly comment: string | null;
  readonly mayContact: boolean;
  readonly answers: Answers;
};

/** A link that takes an answer. */
export type OpenInvitation = {
  readonly organization: Brand;
  readonly surveyId: string;
  readonly version: number;
  readonly content: SurveyContent;
  /** The language the letter was written in. */
  readonly locale: string;
  /** What was answered less than a day ago and may still be changed. */
  readonly given: Given | undefined;
};

/** For how long an answer may be changed, in ms. */
const changeable = 86_400_000;

/**
 * The survey behind the link of a letter; records nothing. Throws `notFound` for a link that nobody was sent, that was cancelled or whose last
 * day has passed, and conflict `alreadyAnswered` a day after the answer; the door shows both as one page.
 */
export async function openCustomerInvitation(visit: Visit, token: string): Promise<OpenInvitation> {
  const { organizationId, invitationId } = readToken(visit.secret, token);
  const key = { organizationId, id: invitationId };
  const [row] = await invitationById(visit.db).execute(key);
  if (!row || row.kind !== 'customer' || row.state === 'cancelled') throw notFound();
  const organization = await brandOf(visit, organizationId);
  if (row.answeredDay === null && row.lastDay < dayOf(visit.now, organization.timeZone)) throw notFound();
  const [before] = row.answeredDay === null ? [] : await responseById(visit.db).execute(key);
  if (before && !mayChange(before.answeredAt, visit.now)) throw conflict('alreadyAnswered');
  const { surveyId, version, locale } = row;
  const content = await contentOf(visit, organizationId, surveyId, version);
  const given = before && { score: before.score, comment: before.comment, mayContact: before.mayContact, answers: before.answers };
  return { organization, surveyId, version, content, locale, given };
}

/**
 * Records what a form says (its fields are named like the questions) in one transaction: the response, the month's figures, the case of a
 * detractor and the duty to tell the supervisors. A second answer within a day (`first` is false) changes the first; one that says the same
 * changes nothing.
 * Throws as `openCustomerInvitation` does, and `Refusal` invalid with one fault a field.
 */
export async function answer(
  visit: Visit,
  token: string,
  form: Readonly<Record<string, string>>,
): Promise<{ readonly band: Band; readonly first: boolean }> {
  const { organizationId, invitationId: id } = readToken(visit.secret, token);
  const timeZone = (await knownBrand(visit, organizationId))?.timeZone ?? 'UTC';
  const at = { organizationId, id, timeZone, day: dayOf(visit.now, timeZone) };
  return visit.write(async (tx) => {
    const [first] = await useInvitation(tx).execute(at);
    const [row] = first ? [first] : await holdInvitation(tx).execute(at);
    if (!row || row.kind !== 'customer' || row.customerId === null || row.state === 'cancelled') throw notFound();
    const content = await contentOf(visit, organizationId, row.surveyId, row.version, tx);
    const given = givenIn(content, readAnswers(content, form));
    if (first) await recordFirst(tx, visit, at, { ...row, customerId: row.customerId }, given);
    else await recordChange(tx, visit, at, given);
    return { band: bandOf(given.score), first: first !== undefined };
  });
}

type At = { readonly organizationId: string; readonly id: string; readonly timeZone: string; readonly day: string };
type Invited = {
  readonly surveyId: string;
  readonly version: number;
  readonly customerId: string;
  readonly teamId: string;
  readonly sentMonth: string | null;
};

const mayChange = (answeredAt: Date, now: Date): boolean => now.getTime() - answeredAt.getTime() < changeable;

async function recordFirst(tx: Writer, visit: Visit, at: At, row: Invited, given: Given): Promise<void> {
  const { organizationId, id, timeZone, day } = at;
  const { surveyId, version, customerId, teamId } = row;
  const month = monthOf(day);
  const sentMonth = row.sentMonth ?? month;
  const band = bandOf(given.score);
  // The row of figures is locked before earlier answers are looked for, so that two answers of one customer at once see each other.
  if (sentMonth !== month) await bump(tx, { organizationId, surveyId, teamId, month: sentMonth }, { answered: 1 });
  await bump(tx, { organizationId, surveyId, teamId, month }, sentMonth === month ? { answered: 1, [band]: 1 } : { [band]: 1 });
  for (const earlier of await countedInMonth(tx).execute({ organizationId, customerId, surveyId, month })) {
    await uncount(tx).execute({ organizationId, id: earlier.id });
    await bump(tx, { organizationId, surveyId, teamId: earlier.teamId, month }, { [bandOf(earlier.score)]: -1 });
  }
  await insertResponse(tx).execute({
    organizationId,
    id,
    surveyId,
    version,
    customerId,
    teamId,
    ...given,
    day,
    month,
    answeredAt: visit.now,
  });
  if (opensCase(band)) await openCase(tx, visit, { organizationId, timeZone, responseId: id, customerId, teamId });
}

/** The month and the team stay those of the first answer. */
async function recordChange(tx: Writer, visit: Visit, at: At, given: Given): Promise<void> {
  const { organizationId, id, timeZone } = at;
  const [before] = await responseById(tx).execute(at);
  if (!before) throw notFound(); // not answered, and its last day has passed
  if (!mayChange(before.answeredAt, visit.now)) throw conflict('alreadyAnswered');
  if (same(before, given)) return;
  const { responses: r } = tx.t;
  await tx
    .update(r)
    .set({ ...given, changedAt: visit.now })
    .where(and(eq(r.organizationId, organizationId), eq(r.id, id)));
  const [old, band] = [bandOf(before.score), bandOf(given.score)];
  const { surveyId, teamId, month, customerId } = before;
  if (before.counted && old !== band) await bump(tx, { organizationId, surveyId, teamId, month }, { [old]: -1, [band]: 1 });
  const noted = await noteAnswerChanged(tx, visit, { organizationId, responseId: id, from: before.score, to: given.score });
  if (!noted && opensCase(band)) await openCase(tx, visit, { organizationId, timeZone, responseId: id, customerId, teamId });
}

function givenIn(content: SurveyContent, all: Answers): Given {
  const rest = { ...all };
  const take = (id: string | undefined): string | number | boolean | undefined => {
    const value = id === undefined ? undefined : rest[id];
    if (id !== undefined) delete rest[id];
    return value;
  };
  const score = take(scoreQuestion(content)?.id);
  const comment = take(content.questions.find((q) => q.type === 'why')?.id);
  const mayContact = take(content.questions.find((q) => q.type === 'contact')?.id);
  if (typeof score !== 'number') throw new Error('a customer survey without a score question was published');
  return { score, comment: typeof comment === 'string' ? comment : null, mayContact: mayContact === true, answers: rest };
}

function same(a: Given, b: Given): boolean {
  const keys = Object.keys(a.answers);
  return (
    a.score === b.score &&
    a.comment === b.comment &&
    a.mayContact === b.mayContact &&
    keys.length === Object.keys(b.answers).length &&
    keys.every((key) => a.answers[key] === b.answers[key])
  );
}
