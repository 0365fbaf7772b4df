// A customer's answer: opening the link of a letter, and recording what was sent, once, with all that follows from it.
import { and, eq, ne, sql } from 'drizzle-orm';
import { dayOf, monthOf } from '#domain/calendar.ts';
import { opensCase } from '#domain/cases.ts';
import { type Band, bandOf } from '#domain/nps.ts';
import { conflict, notFound } from '#domain/refusal.ts';
import { type Answers, readAnswers, scoreQuestion, type SurveyContent } from '#domain/surveys.ts';
import { prepared, type Reader, type Writer } from '#db/store.ts';
import { noteAnswerChanged, openCase } from './cases.ts';
import type { Visit } from './context.ts';
import { type Brand, brandOf, contentOf } from './kept.ts';
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
  readonly invitationId: string;
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
  return (await invited(visit, token)).open;
}

/**
 * Records what a form says (its fields are named like the questions) in one transaction: the response, the month's figures, the case of a
 * detractor and the duty to tell the supervisors. A second answer within a day changes the first; one that says the same changes nothing.
 * Throws as `openCustomerInvitation` does, and `Refusal` invalid with one fault a field.
 */
export async function answer(visit: Visit, token: string, form: Readonly<Record<string, string>>): Promise<{ readonly band: Band }> {
  const { open, row } = await invited(visit, token);
  const given = givenIn(open.content, readAnswers(open.content, form));
  if (open.given && same(open.given, given)) return { band: bandOf(given.score) };
  await visit.write(async (tx) => {
    if (!open.given && (await recordFirst(tx, visit, open, row, given))) return;
    await recordChange(tx, visit, open, row, given);
  });
  return { band: bandOf(given.score) };
}

type InvitationRow = {
  readonly surveyId: string;
  readonly version: number;
  readonly customerId: string;
  readonly teamId: string;
  readonly sentMonth: string | null;
};

/** Looks up also what no installation ever sent, so that a forged link takes as long to refuse as one that has passed. */
const nobody = { organizationId: '', invitationId: '' };

async function invited(visit: Visit, token: string): Promise<{ open: OpenInvitation; row: InvitationRow }> {
  const { organizationId, invitationId } = readToken(visit.secret, token) ?? nobody;
  const [found] = await invitationWithAnswer(visit.db).execute({ organizationId, id: invitationId });
  if (!found || found.customerId === null || found.state === 'cancelled') throw notFound();
  const organization = await brandOf(visit, organizationId);
  if (found.answeredAt === null ? found.lastDay < dayOf(visit.now, organization.timeZone) : !mayChange(found.answeredAt, visit.now)) {
    throw found.answeredAt === null ? notFound() : conflict('alreadyAnswered');
  }
  const { surveyId, version, locale } = found;
  const content = await contentOf(visit, organizationId, surveyId, version);
  const given =
    found.score === null
      ? undefined
      : { score: found.score, comment: found.comment, mayContact: found.mayContact ?? false, answers: found.answers ?? {} };
  return {
    open: { organization, invitationId, surveyId, version, content, locale, given },
    row: { ...found, customerId: found.customerId },
  };
}

const mayChange = (answeredAt: Date, now: Date): boolean => now.getTime() - answeredAt.getTime() < changeable;

async function recordFirst(tx: Writer, visit: Visit, open: OpenInvitation, row: InvitationRow, given: Given): Promise<boolean> {
  const { organization, invitationId: id } = open;
  const organizationId = organization.id;
  const day = dayOf(visit.now, organization.timeZone);
  const month = monthOf(day);
  const used = await useInvitation(tx).execute({ organizationId, id, day });
  if (used.length === 0) return false;
  const band = bandOf(given.score);
  const { surveyId, teamId, customerId } = row;
  const sentMonth = row.sentMonth ?? month;
  // The row of figures is locked before earlier answers are looked for, so that two answers of one customer at once see each other.
  if (sentMonth !== month) await bump(tx, { organizationId, surveyId, teamId, month: sentMonth }, { answered: 1 });
  await bump(tx, { organizationId, surveyId, teamId, month }, sentMonth === month ? { answered: 1, [band]: 1 } : { [band]: 1 });
  for (const earlier of await countedThisMonth(tx).execute({ organizationId, customerId, surveyId, month })) {
    await uncount(tx).execute({ organizationId, id: earlier.id });
    await bump(tx, { organizationId, surveyId, teamId: earlier.teamId, month }, { [bandOf(earlier.score)]: -1 });
  }
  const { score, comment, mayContact, answers } = given;
  const { version } = open;
  await insertResponse(tx).execute({
    organizationId,
    id,
    surveyId,
    version,
    customerId,
    teamId,
    score,
    comment,
    mayContact,
    answers,
    day,
    month,
    answeredAt: visit.now,
  });
  if (opensCase(band)) await openCase(tx, visit, { organizationId, timeZone: organization.timeZone, responseId: id, customerId, teamId });
  return true;
}

/** The month and the team stay those of the first answer. */
async function recordChange(tx: Writer, visit: Visit, open: OpenInvitation, row: InvitationRow, given: Given): Promise<void> {
  const { organization, invitationId: id } = open;
  const organizationId = organization.id;
  await holdInvitation(tx).execute({ organizationId, id }); // of two changes at once the second sees what the first made
  const [before] = await responseOf(tx).execute({ organizationId, id });
  if (!before) throw notFound();
  if (!mayChange(before.answeredAt, visit.now)) throw conflict('alreadyAnswered');
  if (same(before, given)) return;
  const { responses: r } = tx.t;
  await tx
    .update(r)
    .set({ ...given, changedAt: visit.now })
    .where(and(eq(r.organizationId, organizationId), eq(r.id, id)));
  const [old, band] = [bandOf(before.score), bandOf(given.score)];
  if (before.counted && old !== band) {
    await bump(tx, { organizationId, surveyId: row.surveyId, teamId: before.teamId, month: before.month }, { [old]: -1, [band]: 1 });
  }
  const noted = await noteAnswerChanged(tx, visit, { organizationId, responseId: id, from: before.score, to: given.score });
  if (!noted && opensCase(band)) {
    await openCase(tx, visit, {
      organizationId,
      timeZone: organization.timeZone,
      responseId: id,
      customerId: before.customerId,
      teamId: before.teamId,
    });
  }
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

const { placeholder } = sql;
const value = (name: string) => sql`${placeholder(name)}`;

const invitationWithAnswer = prepared((q: Reader) => {
  const { invitations: i, responses: r } = q.t;
  return q
    .select({
      surveyId: i.surveyId,
      version: i.version,
      customerId: i.customerId,
      teamId: i.teamId,
      locale: i.locale,
      state: i.state,
      sentMonth: i.sentMonth,
      lastDay: i.lastDay,
      answeredAt: r.answeredAt,
      score: r.score,
      comment: r.comment,
      mayContact: r.mayContact,
      answers: r.answers,
    })
    .from(i)
    .leftJoin(r, and(eq(r.organizationId, i.organizationId), eq(r.id, i.id)))
    .where(and(eq(i.organizationId, placeholder('organizationId')), eq(i.id, placeholder('id'))))
    .prepare('invitation_with_answer');
});

const useInvitation = prepared((tx: Writer) => {
  const { invitations: i } = tx.t;
  return tx
    .update(i)
    .set({ answeredDay: value('day') })
    .where(
      and(
        eq(i.organizationId, placeholder('organizationId')),
        eq(i.id, placeholder('id')),
        sql`${i.answeredDay} is null`,
        ne(i.state, 'cancelled'),
      ),
    )
    .returning({ id: i.id })
    .prepare('use_invitation');
});

const holdInvitation = prepared((tx: Writer) => {
  const { invitations: i } = tx.t;
  return tx
    .update(i)
    .set({ answeredDay: sql`${i.answeredDay}` })
    .where(and(eq(i.organizationId, placeholder('organizationId')), eq(i.id, placeholder('id'))))
    .prepare('hold_invitation');
});

const countedThisMonth = prepared((q: Writer) => {
  const { responses: r } = q.t;
  return q
    .select({ id: r.id, teamId: r.teamId, score: r.score })
    .from(r)
    .where(
      and(
        eq(r.organizationId, placeholder('organizationId')),
        eq(r.customerId, placeholder('customerId')),
        eq(r.surveyId, placeholder('surveyId')),
        eq(r.month, placeholder('month')),
        eq(r.counted, true),
      ),
    )
    .prepare('counted_this_month');
});

const uncount = prepared((tx: Writer) => {
  const { responses: r } = tx.t;
  return tx
    .update(r)
    .set({ counted: false })
    .where(and(eq(r.organizationId, placeholder('organizationId')), eq(r.id, placeholder('id'))))
    .prepare('uncount_response');
});

const insertResponse = prepared((tx: Writer) => {
  const names = [
    'organizationId',
    'id',
    'surveyId',
    'version',
    'customerId',
    'teamId',
    'score',
    'comment',
    'mayContact',
    'answers',
    'day',
    'month',
    'answeredAt',
  ] as const;
  const p = Object.fromEntries(names.map((name) => [name, placeholder(name)])) as Record<
    (typeof names)[number],
    ReturnType<typeof placeholder>
  >;
  return tx
    .insert(tx.t.responses)
    .values({ ...p, counted: true })
    .prepare('insert_response');
});

const responseOf = prepared((q: Writer) => {
  const { responses: r } = q.t;
  return q
    .select()
    .from(r)
    .where(and(eq(r.organizationId, placeholder('organizationId')), eq(r.id, placeholder('id'))))
    .prepare('response_of');
});
