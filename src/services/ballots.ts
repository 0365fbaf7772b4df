// How an employee's answers reach the box: the only place that knows who may cast a ballot, and it keeps nothing that tells whose is whose.
import { and, eq, isNull, ne } from 'drizzle-orm';
import { commentThreshold } from '#domain/anonymity.ts';
import { dayOf } from '#domain/calendar.ts';
import { askedOf } from '#domain/pulse.ts';
import { invalid, notFound } from '#domain/refusal.ts';
import { type Answers, readAnswers, type SurveyContent } from '#domain/surveys.ts';
import type { Visit } from './context.ts';
import { type Brand, brandOf, contentOf } from './kept.ts';
import { readToken } from './tokens.ts';

/** What an employee is shown before answering. */
export type Ballot = {
  readonly organization: Brand;
  /** Only the questions that this wave asks. */
  readonly content: SurveyContent;
  readonly locale: string;
  /** The team in whose box the ballot falls, as it stood when the wave opened, and how many were asked there. */
  readonly team: { readonly name: string; readonly eligible: number };
  /** Who will see the team's results, when it is one person. */
  readonly supervisor: string | undefined;
  /** Scores are shown from this many ballots, comments from this many that carry one. */
  readonly threshold: number;
  readonly commentThreshold: number;
  /** Today this link has been used: the answers are in the box and cannot be changed. */
  readonly counted: boolean;
};

/**
 * The ballot behind the link of a letter; records nothing. Throws `notFound` for a link that nobody was sent, that was cancelled or used on an
 * earlier day, and whenever the wave is not open: all of these look the same.
 */
export async function openEmployeeInvitation(visit: Visit, token: string): Promise<Ballot> {
  const { organizationId, invitationId } = readToken(visit.secret, token);
  const { invitations: i, waves: w, waveTeams } = visit.db.t;
  const [row] = await visit.db
    .select({
      surveyId: i.surveyId,
      version: i.version,
      locale: i.locale,
      lastDay: i.lastDay,
      answeredDay: i.answeredDay,
      threshold: w.threshold,
      day: w.day,
      asks: w.asks,
      teamId: i.teamId,
      team: { name: waveTeams.name, eligible: waveTeams.eligible },
    })
    .from(i)
    .innerJoin(w, and(eq(w.organizationId, i.organizationId), eq(w.id, i.waveId)))
    .innerJoin(
      waveTeams,
      and(eq(waveTeams.organizationId, i.organizationId), eq(waveTeams.waveId, i.waveId), eq(waveTeams.teamId, i.teamId)),
    )
    .where(
      and(
        eq(i.organizationId, organizationId),
        eq(i.id, invitationId),
        eq(i.kind, 'engagement'),
        ne(i.state, 'cancelled'),
        eq(w.state, 'open'),
      ),
    );
  if (!row) throw notFound();
  const organization = await brandOf(visit, organizationId);
  const today = dayOf(visit.now, organization.timeZone);
  if (today < row.day || today > row.lastDay || (row.answeredDay !== null && row.answeredDay !== today)) throw notFound();
  const { locale, team, threshold } = row;
  return {
    organization,
    content: askedOf(await contentOf(visit, organizationId, row.surveyId, row.version), row.asks),
    locale,
    team,
    supervisor: await onlySupervisor(visit, organizationId, row.teamId),
    threshold,
    commentThreshold: commentThreshold(threshold),
    counted: row.answeredDay !== null,
  };
}

/**
 * Casts what a form says: the invitation is marked with the day, the scores become a ballot under a random key without time or person, and every
 * comment another row under a key of its own. Says false, and changes nothing, when this link was used before (ballots cannot be changed).
 * Throws as `openEmployeeInvitation` does, and invalid: one fault a field, or `nothingAnswered` on the first question when nothing was answered.
 */
export async function cast(visit: Visit, token: string, form: Readonly<Record<string, string>>): Promise<boolean> {
  const { organization, content, counted } = await openEmployeeInvitation(visit, token);
  if (counted) return false;
  const answers = readAnswers(content, form);
  const [first] = content.questions;
  // A link can be used once: it is not lost to a form that was sent by mistake.
  if (first && !content.questions.some((q) => form[q.id]?.trim())) throw invalid({ field: first.id, code: 'nothingAnswered' });
  const { organizationId, invitationId } = readToken(visit.secret, token);
  const { scores, comments } = apart(content, answers);
  return visit.write(async (tx) => {
    const { invitations: i, waves: w, ballots, ballotComments } = tx.t;
    const [mine] = await tx
      .update(i)
      .set({ answeredDay: dayOf(visit.now, organization.timeZone), dueAt: null })
      .where(and(eq(i.organizationId, organizationId), eq(i.id, invitationId), ne(i.state, 'cancelled'), isNull(i.answeredDay)))
      .returning({ waveId: i.waveId, teamId: i.teamId });
    if (!mine) return false;
    const { waveId, teamId } = mine;
    // Written, not only read, so that a wave that is being closed and a ballot that is being cast wait for each other.
    const open = await tx
      .update(w)
      .set({ state: 'open' })
      .where(and(eq(w.organizationId, organizationId), eq(w.id, waveId), eq(w.state, 'open')))
      .returning({ id: w.id });
    if (open.length === 0) throw notFound();
    await tx.insert(ballots).values({ organizationId, waveId, id: visit.newId(21), teamId, answers: scores });
    for (const [questionId, text] of comments) {
      await tx.insert(ballotComments).values({ organizationId, waveId, id: visit.newId(21), teamId, questionId, text });
    }
    return true;
  });
}

async function onlySupervisor(visit: Visit, organizationId: string, teamId: string): Promise<string | undefined> {
  const { supervisions: s, members: m } = visit.db.t;
  const found = await visit.db
    .select({ name: m.name })
    .from(s)
    .innerJoin(m, and(eq(m.organizationId, s.organizationId), eq(m.id, s.memberId)))
    .where(and(eq(s.organizationId, organizationId), eq(s.teamId, teamId), isNull(m.removedAt)))
    .limit(2);
  return found.length === 1 ? found[0]?.name : undefined;
}

function apart(content: SurveyContent, answers: Answers): { scores: Answers; comments: (readonly [string, string])[] } {
  const words = new Set(content.questions.filter((q) => q.type === 'open' || q.type === 'why').map((q) => q.id));
  const entries = Object.entries(answers);
  return {
    scores: Object.fromEntries(entries.filter(([id]) => !words.has(id))),
    comments: entries.flatMap(([id, said]) => (words.has(id) && typeof said === 'string' ? [[id, said] as const] : [])),
  };
}
