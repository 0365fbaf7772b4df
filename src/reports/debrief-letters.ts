// What the letters about the talks of a wave say, and to whom: to those who hold them, and to the leaders about what is missing.
import type { Scope } from '#domain/access.ts';
import type { Released } from '#domain/anonymity.ts';
import type { Day } from '#domain/calendar.ts';
import type { DebriefLetterKind, Ends } from '#domain/debriefs.ts';
import type { Responsible } from '#db/responsible.ts';
import type { Reader } from '#db/store.ts';
import { endsIn, placeOf, rowsOf } from './debriefs.ts';
import { closedWaves, snapshotOf } from './engagement.ts';

export type TalkLetter = {
  readonly to: Responsible;
  readonly organization: string;
  readonly wave: { readonly id: string; readonly name: string };
  readonly dueDay: Day;
  /** By name, the whole organization first. */
  readonly talks: readonly { readonly teamId: string; readonly team: string; readonly whole: boolean; readonly ends: Released<Ends> }[];
};

/**
 * One letter for everybody whom it concerns now: who holds a talk of which nothing is written yet, or, when that is overdue, the leaders. Whoever has
 * written in the meantime, and a wave where nothing is missing, gets none. With `memberId` only the letter to that member.
 */
export async function talkLetters(
  db: Reader,
  scope: Scope,
  asked: { readonly waveId: string; readonly letter: DebriefLetterKind; readonly memberId?: string },
  now: Date,
): Promise<readonly TalkLetter[]> {
  const { organizationId } = scope;
  const rows = await rowsOf(db, organizationId, true, { waveId: asked.waveId });
  const wave = (await closedWaves(db, scope)).find((one) => one.id === asked.waveId);
  const [first] = rows;
  if (first === undefined || wave === undefined) return [];
  const { organization, responsible } = await placeOf(db, organizationId, now);
  const snapshot = await snapshotOf(db, scope, wave);
  const talks = rows
    .map((row) => ({
      teamId: row.teamId,
      team: row.team ?? organization.name,
      whole: row.teamId === organizationId,
      ends: endsIn(snapshot, row),
    }))
    .toSorted((a, b) => Number(b.whole) - Number(a.whole));
  const readers = new Map<string, { readonly to: Responsible; readonly talks: typeof talks }>();
  for (const talk of talks)
    for (const to of asked.letter === 'overdue' ? responsible.leaders : responsible.of(talk.teamId)) {
      if (asked.memberId !== undefined && to.id !== asked.memberId) continue;
      const reader = readers.get(to.id) ?? { to, talks: [] };
      reader.talks.push(talk);
      readers.set(to.id, reader);
    }
  return [...readers.values()].map((reader) => ({
    ...reader,
    organization: organization.name,
    wave: { id: wave.id, name: wave.name },
    dueDay: first.dueDay,
  }));
}
