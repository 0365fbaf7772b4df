// Writes invitations many at a time, together with the figures and the days that count them.
import { and, eq, sql } from 'drizzle-orm';
import type { Day } from '#domain/calendar.ts';
import type { Decision } from '#domain/decision.ts';
import type { SurveyKind } from '#domain/surveys.ts';
import type { InvitationState } from '#domain/waves.ts';
import { prepared, type Reader, type Writer } from '#db/store.ts';
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
export type Invited = { readonly id: string; readonly teamId: string; readonly locale: string };

/** So many rows go into one statement, which is kept: it must not be longer than what is kept (`longestKept` in db/sqlite.ts). */
const together = 24;

/**
 * Writes an invitation for each of those people, who have none in this wave, and counts them where they are counted.
 * `decisions` belong to the people one by one.
 */
export async function writeInvitations(
  tx: Writer,
  organizationId: string,
  wave: Opening,
  people: readonly Invited[],
  decisions: readonly Decision[],
  nextId: () => string,
): Promise<void> {
  const { id: waveId, surveyId, version, kind, lastDay } = wave;
  const shared = { organizationId, waveId, surveyId, version, kind, lastDay };
  const counts: Partial<Record<InvitationState, number>> = {};
  const days = new Map<Day, number>();
  for (let i = 0; i < people.length;) {
    const size = people.length - i >= together ? together : 1;
    const values: Record<string, unknown> = { ...shared };
    for (let k = 0; k < size; k++, i++) {
      const [person, decision] = [people[i]!, decisions[i]!];
      const state = stateOf(decision);
      counts[state] = (counts[state] ?? 0) + 1;
      if (decision.kind === 'ask' && kind === 'customer') days.set(decision.day, (days.get(decision.day) ?? 0) + 1);
      values[`a${k}`] = nextId();
      values[`b${k}`] = person.id;
      values[`c${k}`] = person.teamId;
      values[`d${k}`] = person.locale;
      values[`e${k}`] = state;
      values[`f${k}`] = decision.reason;
      values[`g${k}`] = decision.kind === 'wait' || decision.kind === 'skip' ? decision.until : null;
      values[`h${k}`] = decision.kind === 'ask' || decision.kind === 'wait' ? decision.at.getTime() : null;
    }
    await statements[kind][size === 1 ? 'one' : 'many'](tx).execute(values);
  }
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

function insertOf(kind: SurveyKind, size: number) {
  return prepared((tx: Writer) => {
    const p = sql.placeholder;
    const shared = {
      organizationId: p('organizationId'),
      waveId: p('waveId'),
      surveyId: p('surveyId'),
      version: p('version'),
      kind: p('kind'),
      lastDay: p('lastDay'),
    };
    const rows = Array.from({ length: size }, (_, k) => ({
      ...shared,
      id: p(`a${k}`),
      ...(kind === 'customer' ? { customerId: p(`b${k}`) } : { employeeId: p(`b${k}`) }),
      occasion: p(`b${k}`),
      teamId: p(`c${k}`),
      locale: p(`d${k}`),
      state: p(`e${k}`),
      reason: p(`f${k}`),
      until: p(`g${k}`),
      // As it is stored: an encoder of instants would not take null.
      dueAt: sql`${p(`h${k}`)}`,
    }));
    return tx.insert(tx.t.invitations).values(rows).prepare(`invite_${kind}_${size}`);
  });
}

const statements = {
  customer: { many: insertOf('customer', together), one: insertOf('customer', 1) },
  engagement: { many: insertOf('engagement', together), one: insertOf('engagement', 1) },
};
