// What customers said, in their own words: newest first, as far as somebody may see it.
import { and, between, desc, eq, gte, isNotNull, type SQL } from 'drizzle-orm';
import type { Scope } from '#domain/access.ts';
import { dayOf, monthOf } from '#domain/calendar.ts';
import type { CaseState } from '#domain/cases.ts';
import type { Standing } from '#domain/doubts.ts';
import { type Band, bands, scoresOf } from '#domain/nps.ts';
import type { NamedTeam } from '#domain/people.ts';
import { periodEnding, periodLengths, startOf } from '#domain/periods.ts';
import { cursorOf, earlierThan, readCursor } from '#db/cursor.ts';
import type { Reader } from '#db/store.ts';
import { teamAsked, teamLimit, teamsIn } from './teams.ts';

/** As an address says it; what cannot be read counts as absent. `comment` is '1' for answers with words only. */
export type VoiceFilter = {
  readonly team?: string | undefined;
  readonly band?: string | undefined;
  readonly comment?: string | undefined;
  readonly months?: string | undefined;
  readonly after?: string | undefined;
};

export type Voice = {
  readonly id: string;
  readonly score: number;
  readonly comment: string | null;
  readonly mayContact: boolean;
  readonly answeredAt: Date;
  readonly changedAt: Date | null;
  readonly survey: string;
  readonly teamId: string;
  readonly team: string;
  readonly customer: string;
  readonly reference: string | null;
  readonly email: string | null;
  readonly caseId: string | null;
  readonly caseState: CaseState | null;
  readonly standing: Standing;
};

export type Voices = {
  readonly team: NamedTeam | undefined;
  readonly teams: readonly NamedTeam[];
  readonly band: Band | undefined;
  readonly commented: boolean;
  /** So many months back, the running one included; undefined is all there ever was. */
  readonly months: number | undefined;
  readonly voices: readonly Voice[];
  /** Where the list goes on, for `after`. */
  readonly next: string | undefined;
};

/** The next thirty confirmed answers; the others have a list of their own. Throws `notFound` for a team that is not in sight. */
export async function listVoices(db: Reader, scope: Scope, filter: VoiceFilter, now: Date, timeZone: string): Promise<Voices> {
  const chosen = await choicesOf(db, scope, filter);
  const rows = await page(db, and(chosen.where(now, timeZone), eq(db.t.responses.standing, 'confirmed')), filter.after, 31);
  const voices = rows.slice(0, 30);
  const last = rows.length > 30 ? voices.at(-1) : undefined;
  const { team, teams, band, commented, months } = chosen;
  return { team, teams, band, commented, months, voices, next: last && cursorOf(last.answeredAt, last.id) };
}

/** All answers that the filter lets through, whatever their standing, a thousand at a time in memory. Throws as `listVoices` does. */
export async function allVoices(
  db: Reader,
  scope: Scope,
  filter: VoiceFilter,
  now: Date,
  timeZone: string,
): Promise<AsyncGenerator<Voice>> {
  const where = (await choicesOf(db, scope, filter)).where(now, timeZone);
  return pages();

  async function* pages(): AsyncGenerator<Voice> {
    for (let after: string | undefined = ''; after !== undefined;) {
      const rows: Voice[] = await page(db, where, after, 1000);
      yield* rows;
      const last = rows.length < 1000 ? undefined : rows.at(-1);
      after = last && cursorOf(last.answeredAt, last.id);
    }
  }
}

async function choicesOf(db: Reader, scope: Scope, filter: VoiceFilter) {
  const r = db.t.responses;
  const teams = await teamsIn(db, scope);
  const team = teamAsked(teams, filter.team);
  const band = bands.find((one) => one === filter.band);
  const months = periodLengths.find((length) => String(length) === filter.months);
  const commented = filter.comment === '1';
  const where = (now: Date, timeZone: string): SQL | undefined =>
    and(
      eq(r.organizationId, scope.organizationId),
      teamLimit(r.teamId, scope, teams, team),
      band && between(r.score, scoresOf[band][0], scoresOf[band][1]),
      commented ? isNotNull(r.comment) : undefined,
      months && gte(r.answeredAt, startOf(periodEnding(monthOf(dayOf(now, timeZone)), months), timeZone)),
    );
  return { teams, team, band, months, commented, where };
}

async function page(db: Reader, where: SQL | undefined, after: string | undefined, limit: number): Promise<Voice[]> {
  const { responses: r, customers: k, teams: t, surveys: s, cases: c } = db.t;
  // First which answers, then what belongs to each: otherwise a planner may begin with the customers and sort all that they ever said.
  const said = db
    .select({
      id: r.id,
      surveyId: r.surveyId,
      customerId: r.customerId,
      teamId: r.teamId,
      score: r.score,
      comment: r.comment,
      mayContact: r.mayContact,
      answeredAt: r.answeredAt,
      changedAt: r.changedAt,
      standing: r.standing,
      organizationId: r.organizationId,
    })
    .from(r)
    .where(and(where, earlierThan(r.answeredAt, r.id, readCursor(after))))
    .orderBy(desc(r.answeredAt), desc(r.id))
    .limit(limit)
    .as('said');
  return db
    .select({
      id: said.id,
      score: said.score,
      comment: said.comment,
      mayContact: said.mayContact,
      answeredAt: said.answeredAt,
      changedAt: said.changedAt,
      standing: said.standing,
      survey: s.name,
      teamId: said.teamId,
      team: t.name,
      customer: k.name,
      reference: k.reference,
      email: k.email,
      caseId: c.id,
      caseState: c.state,
    })
    .from(said)
    .innerJoin(k, and(eq(k.organizationId, said.organizationId), eq(k.id, said.customerId)))
    .innerJoin(t, and(eq(t.organizationId, said.organizationId), eq(t.id, said.teamId)))
    .innerJoin(s, and(eq(s.organizationId, said.organizationId), eq(s.id, said.surveyId)))
    .leftJoin(c, and(eq(c.organizationId, said.organizationId), eq(c.responseId, said.id)))
    .orderBy(desc(said.answeredAt), desc(said.id));
}
