// Who answers for a team: its supervisors, else those of the nearest team above that has some, else the leaders, else the administrators.
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader } from './store.ts';

export type Responsible = { readonly id: string; readonly name: string; readonly email: string; readonly locale: string };

/** Everybody who answers for something in an organization, read at once: for thousands of teams it stays four queries. */
export type Responsibles = {
  /** By name; the organization's own id, and a team nobody above supervises, lead to its leaders. */
  readonly of: (teamId: string) => readonly Responsible[];
  /** The teams that have a supervisor of their own. */
  readonly supervised: ReadonlySet<string>;
  readonly leaders: readonly Responsible[];
};

export async function responsiblesIn(db: Reader, organizationId: string): Promise<Responsibles> {
  const { teams: t, members: m, supervisions: s } = db.t;
  const person = { id: m.id, name: m.name, email: m.email, locale: m.locale };
  const tree = await db.select({ id: t.id, parentId: t.parentId }).from(t).where(eq(t.organizationId, organizationId));
  const supervisors = await db
    .select({ teamId: s.teamId, person })
    .from(s)
    .innerJoin(m, and(eq(m.organizationId, s.organizationId), eq(m.id, s.memberId)))
    .where(and(eq(s.organizationId, organizationId), isNull(m.removedAt)))
    .orderBy(asc(m.name), asc(m.id));
  const others = await db
    .select({ role: m.role, person })
    .from(m)
    .where(and(eq(m.organizationId, organizationId), isNull(m.removedAt)))
    .orderBy(asc(m.name), asc(m.id));
  const inRole = (role: string): Responsible[] => others.filter((one) => one.role === role).map((one) => one.person);
  const leaders = inRole('leader').length > 0 ? inRole('leader') : inRole('admin');
  const byTeam = Map.groupBy(supervisors, (one) => one.teamId);
  const above = new Map(tree.map((team) => [team.id, team.parentId]));
  return {
    of: (teamId) => {
      let at: string | null = teamId;
      // No path is longer than there are teams, even should one lead in a circle.
      for (let steps = 0; at !== null && !byTeam.has(at) && steps <= tree.length; steps++) at = above.get(at) ?? null;
      return at === null ? leaders : (byTeam.get(at)?.map((one) => one.person) ?? leaders);
    },
    supervised: new Set(byTeam.keys()),
    leaders,
  };
}
