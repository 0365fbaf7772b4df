// Surveys: made from a questionnaire, changed by publishing a new version, never changed where they were sent.
import { and, asc, eq, sql } from 'drizzle-orm';
import type { SurveyContent, SurveyKind, SurveyLine } from '#domain/surveys.ts';
import { conflict, notFound } from '#domain/refusal.ts';
import { prepared, type Reader, type Writer } from '#db/store.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';

export type Survey = {
  readonly id: string;
  readonly kind: SurveyKind;
  readonly name: string;
  readonly version: number;
  readonly content: SurveyContent;
  readonly publishedAt: Date;
};

/** Every survey of the organization, by name. */
export async function listSurveys(ctx: Context): Promise<SurveyLine[]> {
  const { surveys, waves } = ctx.db.t;
  const { organizationId } = ctx.scope;
  const rows = await newestVersions(ctx).orderBy(asc(surveys.name), asc(surveys.id));
  const asked = await ctx.db
    .select({ surveyId: waves.surveyId, n: sql<number>`count(*)`.mapWith(Number) })
    .from(waves)
    .where(and(eq(waves.organizationId, organizationId), sql`${waves.state} <> 'cancelled'`))
    .groupBy(waves.surveyId);
  const counts = new Map(asked.map((a) => [a.surveyId, a.n]));
  return rows.map(({ content, ...row }) => ({
    ...row,
    languages: content.languages,
    questions: content.questions.length,
    waves: counts.get(row.id) ?? 0,
  }));
}

/** A survey as its newest version has it. Throws `notFound`. */
export async function surveyOf(ctx: Context, id: string): Promise<Survey> {
  const [row] = await newestVersions(ctx, id);
  if (!row) throw notFound();
  return row;
}

/** Makes a survey with its first version; returns its id. */
export async function createSurvey(ctx: Context, kind: SurveyKind, name: string, content: SurveyContent): Promise<string> {
  const id = ctx.newId(16);
  await ctx.write(async (tx) => {
    await insertSurvey(tx, ctx.scope.organizationId, { id, kind, name, content, at: ctx.now });
    await noteDown(ctx, tx, 'surveyCreated', id, { kind, name });
  });
  return id;
}

/** The same within a transaction that does more, such as setting up an organization. */
export async function insertSurvey(
  tx: Writer,
  organizationId: string,
  survey: { readonly id: string; readonly kind: SurveyKind; readonly name: string; readonly content: SurveyContent; readonly at: Date },
): Promise<void> {
  const { id, kind, name, content, at } = survey;
  await tx.insert(tx.t.surveys).values({ organizationId, id, kind, name, version: 1, createdAt: at });
  await tx.insert(tx.t.surveyVersions).values({ organizationId, surveyId: id, version: 1, content, createdAt: at });
}

/**
 * Makes the next version, which later waves take; what was sent keeps its own. `seen` is the version that was changed.
 * Returns the new version's number. Throws `notFound`, and `conflict` when somebody has published another version since.
 */
export async function publishSurvey(
  ctx: Context,
  id: string,
  seen: number,
  changed: { readonly name: string; readonly content: SurveyContent },
): Promise<number> {
  const { organizationId } = ctx.scope;
  const version = seen + 1;
  await ctx.write(async (tx) => {
    const { surveys } = tx.t;
    const here = and(eq(surveys.organizationId, organizationId), eq(surveys.id, id));
    const moved = await tx
      .update(surveys)
      .set({ version, name: changed.name })
      .where(and(here, eq(surveys.version, seen), eq(surveys.kind, changed.content.kind)))
      .returning({ id: surveys.id });
    if (moved.length === 0) throw (await tx.$count(surveys, here)) > 0 ? conflict() : notFound();
    await tx.insert(tx.t.surveyVersions).values({ organizationId, surveyId: id, version, content: changed.content, createdAt: ctx.now });
    await noteDown(ctx, tx, 'surveyPublished', id, { version, name: changed.name });
  });
  return version;
}

const versionById = prepared((q: Reader) => {
  const v = q.t.surveyVersions;
  return q
    .select({ content: v.content })
    .from(v)
    .where(
      and(
        eq(v.organizationId, sql.placeholder('organizationId')),
        eq(v.surveyId, sql.placeholder('surveyId')),
        eq(v.version, sql.placeholder('version')),
      ),
    )
    .prepare('survey_version');
});

/** What a version asks; it never changes. Throws `notFound`. `surveyVersion(ctx.db, organizationId, surveyId, 3)`. */
export async function surveyVersion(db: Reader, organizationId: string, surveyId: string, version: number): Promise<SurveyContent> {
  const [row] = await versionById(db).execute({ organizationId, surveyId, version });
  if (!row) throw notFound();
  return row.content;
}

function newestVersions(ctx: Context, id?: string) {
  const { surveys, surveyVersions: v } = ctx.db.t;
  return ctx.db
    .select({
      id: surveys.id,
      kind: surveys.kind,
      name: surveys.name,
      version: surveys.version,
      content: v.content,
      publishedAt: v.createdAt,
    })
    .from(surveys)
    .innerJoin(v, and(eq(v.organizationId, surveys.organizationId), eq(v.surveyId, surveys.id), eq(v.version, surveys.version)))
    .where(and(eq(surveys.organizationId, ctx.scope.organizationId), id === undefined ? undefined : eq(surveys.id, id)));
}
