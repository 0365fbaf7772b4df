// A customer's answer: opening the link of a letter, and recording what was sent, once, with all that follows from it.
import { and, eq } from 'drizzle-orm';
import { dayOf, monthOf } from '#domain/calendar.ts';
import { opensCase } from '#domain/cases.ts';
import { changeOf, doubtsOf, humanSign, type Sign, type Standing } from '#domain/doubts.ts';
import { type Band, bandOf } from '#domain/nps.ts';
import { conflict, notFound } from '#domain/refusal.ts';
import { type Answers, readAnswers, scoreQuestion, type SurveyContent } from '#domain/surveys.ts';
import type { Writer } from '#db/store.ts';
import { noteAnswerChanged, openCase } from './case-opening.ts';
import type { Visit } from './context.ts';
import { type Brand, brandOf, contentOf, knownBrand } from './kept.ts';
import { holdInvitation, insertResponse, invitationById, responseById, signsOf, useInvitation } from './response-rows.ts';
import { bump } from './rollups.ts';
import { enterFigures, holdFigures, moveUnconfirmed, openCaseOf } from './standing.ts';
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
  /** Whether `given` may be a program's: a person is not shown it as theirs. */
  readonly doubted: boolean;
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
  const passed = row.lastDay < dayOf(visit.now, organization.timeZone);
  if (row.answeredDay === null && passed) throw notFound();
  const [before] = row.answeredDay === null ? [] : await responseById(visit.db).execute(key);
  const doubted = before !== undefined && before.standing !== 'confirmed';
  if (before && !mayChange(before.answeredAt, visit.now) && (passed || !doubted)) throw conflict('alreadyAnswered');
  const { surveyId, version, locale } = row;
  const content = await contentOf(visit, organizationId, surveyId, version);
  const given = before && { score: before.score, comment: before.comment, mayContact: before.mayContact, answers: before.answers };
  return { organization, surveyId, version, content, locale, given, doubted };
}

/**
 * Records what a form says (its fields are named like the questions) in one transaction: the response, the month's figures, the case of a
 * detractor and the duty to tell the supervisors; of an answer that may not be a person's (domain/doubts.ts) only the response, kept apart.
 * A second answer within a day (`first` is false) changes the first; one that says the same changes nothing. What was kept apart can be
 * answered by the person until the invitation's last day. `agent` is what the visitor's browser calls itself.
 * Throws as `openCustomerInvitation` does, and `Refusal` invalid with one fault a field.
 */
export async function answer(
  visit: Visit,
  token: string,
  form: Readonly<Record<string, string>>,
  agent = '',
): Promise<{ readonly band: Band; readonly score: number; readonly first: boolean }> {
  const { organizationId, invitationId: id } = readToken(visit.secret, token);
  const timeZone = (await knownBrand(visit, organizationId))?.timeZone ?? 'UTC';
  const at = { organizationId, id, timeZone, day: dayOf(visit.now, timeZone), agent };
  return visit.write(async (tx) => {
    const [first] = await useInvitation(tx).execute(at);
    const [row] = first ? [first] : await holdInvitation(tx).execute(at);
    if (!row || row.kind !== 'customer' || row.customerId === null || row.state === 'cancelled') throw notFound();
    const content = await contentOf(visit, organizationId, row.surveyId, row.version, tx);
    const given = givenIn(content, readAnswers(content, form));
    const signs = row.signedAt === null ? [] : (await signsOf(tx).execute(at)).map(({ sign }) => sign);
    // A link that is known before its letter is marked as sent came with a letter that is leaving just now.
    const arrivedAt = row.deliveredAt ?? row.sentAt ?? (row.state === 'planned' ? visit.now : null);
    const invited = Object.assign(row, { customerId: row.customerId, signs, arrivedAt });
    if (first) await recordFirst(tx, visit, at, invited, given);
    else await recordChange(tx, visit, at, invited, given);
    return { band: bandOf(given.score), score: given.score, first: first !== undefined };
  });
}

type At = {
  readonly organizationId: string;
  readonly id: string;
  readonly timeZone: string;
  readonly day: string;
  readonly agent: string;
};
type Invited = {
  readonly surveyId: string;
  readonly version: number;
  readonly customerId: string;
  readonly teamId: string;
  readonly sentMonth: string | null;
  readonly lastDay: string;
  readonly arrivedAt: Date | null;
  readonly signedAt: Date | null;
  readonly signs: readonly Sign[];
};

const mayChange = (answeredAt: Date, now: Date): boolean => now.getTime() - answeredAt.getTime() < changeable;

async function recordFirst(tx: Writer, visit: Visit, at: At, row: Invited, given: Given): Promise<void> {
  const { organizationId, id, timeZone, day, agent } = at;
  const { surveyId, version, customerId, teamId } = row;
  const answeredAt = visit.now;
  const one = { organizationId, id, surveyId, customerId, teamId, score: given.score, month: monthOf(day), answeredAt };
  const said = { ...one, ...given, version, day };
  const doubts = doubtsOf({ signs: row.signs, arrivedAt: row.arrivedAt, answeredAt, agent });
  if (doubts.length === 0) {
    await enterFigures(tx, one, row.sentMonth);
    await insertResponse(tx).execute(said);
  } else if (humanSign({ ...row, ...given, agent, now: visit.now })) {
    await enterFigures(tx, one, row.sentMonth);
    await tx.insert(tx.t.responses).values({ ...said, counted: true, doubts, settledAt: visit.now });
  } else {
    await moveUnconfirmed(tx, one, 1);
    await tx.insert(tx.t.responses).values({ ...said, counted: false, standing: 'unconfirmed', doubts });
    return;
  }
  if (opensCase(bandOf(given.score))) await openCase(tx, visit, { organizationId, timeZone, responseId: id, customerId, teamId });
}

async function recordChange(tx: Writer, visit: Visit, at: At, row: Invited, given: Given): Promise<void> {
  const [before] = await responseById(tx).execute(at);
  if (!before) throw notFound(); // not answered, and its last day has passed
  const { standing, comment } = before;
  const open = mayChange(before.answeredAt, visit.now) || (standing !== 'confirmed' && at.day <= row.lastDay);
  if (!open) throw conflict('alreadyAnswered');
  const last = { comment, at: before.changedAt ?? before.answeredAt };
  const change = changeOf(standing, { ...row, comment: given.comment, agent: at.agent, now: visit.now, before: last });
  if (change === 'ignore') return;
  if (change === 'confirm') await confirmAsGiven(tx, visit, at, row, before, given);
  else if (!same(before, given)) await changeTo(tx, visit, at, before, given);
}

type Before = Given & {
  readonly surveyId: string;
  readonly customerId: string;
  readonly teamId: string;
  readonly month: string;
  readonly standing: Standing;
  readonly counted: boolean;
};

/** The month and the team stay those of the first answer. */
async function changeTo(tx: Writer, visit: Visit, at: At, before: Before, given: Given): Promise<void> {
  const { organizationId, id, timeZone } = at;
  const { surveyId, teamId, month, customerId, score } = before;
  await updateResponse(tx, at, { ...given, changedAt: visit.now });
  const [old, band] = [bandOf(score), bandOf(given.score)];
  const key = { organizationId, surveyId, teamId, month };
  if (before.standing !== 'confirmed') {
    if (old === band) return;
    await moveUnconfirmed(tx, { ...key, score }, -1);
    await moveUnconfirmed(tx, { ...key, score: given.score }, 1);
    return;
  }
  if (before.counted && old !== band) await bump(tx, key, { [old]: -1, [band]: 1 });
  const noted = await noteAnswerChanged(tx, visit, { organizationId, responseId: id, from: score, to: given.score });
  if (!noted && opensCase(band)) await openCase(tx, visit, { organizationId, timeZone, responseId: id, customerId, teamId });
}

/** What had been kept apart becomes the person's own answer, given now. */
async function confirmAsGiven(tx: Writer, visit: Visit, at: At, row: Invited, before: Before, given: Given): Promise<void> {
  const { organizationId, id, timeZone, day } = at;
  const { surveyId, teamId, customerId, score } = before;
  const answeredAt = visit.now;
  const one = { organizationId, id, surveyId, teamId, customerId, score: given.score, month: monthOf(day), answeredAt };
  await holdFigures(
    tx,
    [row.sentMonth ?? one.month, before.month, one.month].map((month) => ({ ...one, month })),
  );
  if (before.standing === 'unconfirmed') await moveUnconfirmed(tx, { ...one, score, month: before.month }, -1);
  const counted = await enterFigures(tx, one, row.sentMonth);
  const settled = { standing: 'confirmed', counted, settledAt: visit.now, settledBy: null } as const;
  await updateResponse(tx, at, { ...given, ...settled, day, month: one.month, answeredAt, changedAt: null });
  await openCaseOf(tx, visit, { ...one, before: score, timeZone });
}

async function updateResponse(
  tx: Writer,
  { organizationId, id }: At,
  to: Partial<Writer['t']['responses']['$inferInsert']>,
): Promise<void> {
  const { responses: r } = tx.t;
  await tx
    .update(r)
    .set(to)
    .where(and(eq(r.organizationId, organizationId), eq(r.id, id)));
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
