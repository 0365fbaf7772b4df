// Test letters: a survey's letter with words that may not be published yet, to the member who asks for it and to nobody else.
import { and, eq, isNull } from 'drizzle-orm';
import { addDays, dayOf } from '#domain/calendar.ts';
import type { SurveyLocale } from '#domain/languages.ts';
import { notFound } from '#domain/refusal.ts';
import { type LetterKind, type OwnWords, withOwnWords } from '#domain/survey-letters.ts';
import type { SurveyContent } from '#domain/surveys.ts';
import { put } from '#db/outbox.ts';
import type { Context } from './context.ts';
import { surveyVersion } from './surveys.ts';

/** Which letter, and what it says where it does not say the standard words. */
export type WantedTest = {
  readonly surveyId: string;
  readonly version: number;
  readonly letter: LetterKind;
  readonly locale: SurveyLocale;
  readonly words: OwnWords;
};

export type TestLetter = {
  readonly member: { readonly name: string; readonly email: string; readonly locale: string };
  readonly organization: {
    readonly name: string;
    readonly senderName: string | null;
    readonly replyTo: string | null;
    readonly accent: string | null;
  };
  readonly content: SurveyContent;
  readonly letter: LetterKind;
  readonly locale: SurveyLocale;
  /** The preview of the survey, which records nothing. */
  readonly link: string;
  readonly lastDay: string;
  readonly threshold: number;
};

/** How long a survey is open in a letter that is only looked at. */
const pretendedDays = 14;

/** Sends the member who asks a test of a letter. Throws `notFound` for a version that does not exist. */
export async function askForTest(ctx: Context, wanted: WantedTest): Promise<void> {
  await surveyVersion(ctx.db, ctx.scope.organizationId, wanted.surveyId, wanted.version);
  const payload = { ...wanted, memberId: ctx.actor.memberId };
  await ctx.write((tx) => put(tx, ctx.scope.organizationId, ctx.newId(16), { kind: 'sendTestLetter', payload }, ctx.now));
}

/** Everything that a test says. Throws `notFound` when the member or the survey is gone meanwhile. */
export async function testLetterOf(ctx: Context, wanted: WantedTest & { readonly memberId: string }): Promise<TestLetter> {
  const { organizationId } = ctx.scope;
  const { members: m, organizations: o } = ctx.db.t;
  const [row] = await ctx.db
    .select({ member: { name: m.name, email: m.email, locale: m.locale }, organization: o })
    .from(m)
    .innerJoin(o, eq(o.id, m.organizationId))
    .where(and(eq(m.organizationId, organizationId), eq(m.id, wanted.memberId), isNull(m.removedAt)));
  if (!row) throw notFound();
  const { letter, locale, surveyId, version, words } = wanted;
  const content = await surveyVersion(ctx.db, organizationId, surveyId, version);
  return {
    member: row.member,
    organization: row.organization,
    content: withOwnWords(content, letter, locale, words),
    letter,
    locale,
    link: `${ctx.baseUrl}/surveys/${surveyId}/preview?in=${locale}`,
    lastDay: addDays(dayOf(ctx.now, row.organization.timeZone), pretendedDays),
    threshold: row.organization.threshold,
  };
}
