// Writes invitations many at a time, together with the figures and the days that count them.
import { and, eq, sql } from 'drizzle-orm';
import type { Day } from '#domain/calendar.ts';
import type { Decision } from '#domain/decision.ts';
import type { SurveyKind } from '#domain/surveys.ts';
import type { InvitationState } from '#domain/waves.ts';
import { insertRows } from '#db/bulk.ts';
import type { Reader, Writer } from '#db/store.ts';
import { moveFigures } from './wave-figures.ts';

/** The wave that invitations are written for. */
export type Opening = {
  readonly id: string;
  readonly surveyId: string;
  readonly version: number;
  readonly kind: SurveyKind;
  readonly lastDay: Day;
};

/** Somebody in the audience of a wave. */
export type Invited = {
  readonly id: string;
  readonly teamId: string;
  readonly locale: string;
  /** An employee's own team, where the ballot falls into another's box. */
  readonly ownTeamId?: string;
};

/**
 * Writes an invitation for each of those people, who have none in this wave, and counts them where they are counted.
 * `decisions` belong to the people one by one. `tokenHash` gives for an employee's invitation what its link is found by.
 */
export async function writeInvitations(
  tx: Writer,
  organizationId: string,
  wave: Opening,
  people: readonly Invited[],
  decisions: readonly Decision[],
  nextId: () => string,
  tokenHash?: (invitationId: string) => string,
): Promise<void> {
  const { id: waveId, surveyId, version, kind, lastDay } = wave;
  const counts: Partial<Record<InvitationState, number>> = {};
  const days = new Map<Day, number>();
  const values: (string | number | null)[] = [];
  people.forEach((person, i) => {
    const decision = decisions[i]!;
    const state = stateOf(decision);
    counts[state] = (counts[state] ?? 0) + 1;
    if (decision.kind === 'ask' && kind === 'customer') days.set(decision.day, (days.get(decision.day) ?? 0) + 1);
    const until = decision.kind === 'wait' || decision.kind === 'skip' ? decision.until : null;
    const dueAt = decision.kind === 'ask' || decision.kind === 'wait' ? decision.at.getTime() : null;
    const id = nextId();
    values.push(organizationId, id, waveId, surveyId, version, kind, lastDay, person.id, person.id);
    values.push(person.teamId, person.locale, state, decision.reason, until, dueAt);
    if (kind === 'engagement') values.push(person.ownTeamId ?? person.teamId, tokenHash?.(id) ?? null);
  });
  await insertRows(tx, 'invitations', columns[kind], values);
  await moveFigures(tx, organizationId, waveId, counts);
  await moveDays(tx, organizationId, days);
}

/** The state that a decision puts an invitation in. */
export function stateOf(decision: Decision): InvitationState {
  return ({ ask: 'planned', wait: 'waiting', skip: 'skipped', expire: 'expired' } as const)[decision.kind];
}

/** So many more, or fewer, first letters to customers are planned for these days. */
export async function moveDays(tx: Writer, organizationId: string, moves: ReadonlyMap<Day, number>): Promise<void> {
  const { sendingDays: d } = tx.t;
  for (const [day, letters] of moves)
    if (letters !== 0)
      await tx
        .insert(d)
        .values({ organizationId, day, letters })
        .onConflictDoUpdate({ target: [d.organizationId, d.day], set: { letters: sql`${d.letters} + ${letters}` } });
}

/** How many first letters to customers are planned for each day, or left on it, from `today` on. */
export async function lettersByDay(db: Reader, organizationId: string, today: Day): Promise<Map<Day, number>> {
  const { sendingDays: d } = db.t;
  const rows = await db
    .select({ day: d.day, letters: d.letters })
    .from(d)
    .where(and(eq(d.organizationId, organizationId), sql`${d.day} >= ${today}`));
  return new Map(rows.map(({ day, letters }) => [day, letters]));
}

/** As they are pushed above. */
const columnsOf = (person: string, more = ''): readonly string[] =>
  `organization_id id wave_id survey_id version kind last_day ${person} occasion team_id locale state reason until due_at${more}`.split(
    ' ',
  );

const columns = { customer: columnsOf('customer_id'), engagement: columnsOf('employee_id', ' own_team_id token_hash') };
