// A company to test with, written straight into the tables: its teams, members, customers and employees.
import { eq } from 'drizzle-orm';
import type { Actor, Role } from '#domain/access.ts';
import { type ContactRules, defaultRules } from '#domain/contact.ts';
import type { Store } from '#db/store.ts';
import type { House } from './house.ts';

type Tables = Store['t'];
type Given<T extends keyof Tables> = Partial<Tables[T]['$inferInsert']>;

export type Company = {
  readonly id: string;
  /** The team at this path, made with everything above it where missing: `team('Nord > Milano')` is its id. */
  team(path: string): Promise<string>;
  /** A member who can sign in; `supervises` are ids of teams. */
  member(role: Role, given?: Given<'members'> & { supervises?: readonly string[] }): Promise<Actor>;
  /** The ids of new people of a team, each with an e-mail address of their own. */
  customer(teamId: string, given?: Given<'customers'>): Promise<string>;
  employee(teamId: string, given?: Given<'employees'>): Promise<string>;
};

/** Letters leave at any hour: for processes that go by the clock on the wall. */
export const anyTime: ContactRules = { ...defaultRules, hours: { from: '00:00', to: '24:00' } };

/** `const lumen = await found(house); const duomo = await lumen.team('Nord > Milano > Duomo');` */
export async function found(house: House, given: Given<'organizations'> = {}): Promise<Company> {
  const { store, newId } = house;
  const id = newId(10);
  const now = (): Date => house.clock.now;
  await store.write((tx) =>
    tx.insert(tx.t.organizations).values({ id, name: 'Lumen', locale: 'en', timeZone: 'Europe/Rome', createdAt: now(), ...given }),
  );
  const person = (kind: string) => {
    const own = newId(16);
    return {
      organizationId: id,
      id: own,
      name: `${kind} ${own.replace(/^0+/, '')}`,
      email: `${kind}-${own.replace(/^0+/, '')}@${id}.example`,
      locale: 'en',
      createdAt: now(),
    };
  };
  return {
    id,
    team: (path) =>
      teamAt(
        house,
        id,
        path.split('>').map((name) => name.trim()),
      ),
    member: async (role, { supervises = [], ...rest } = {}) => {
      const row = { ...person('member'), role, ...rest };
      await store.write(async (tx) => {
        await tx.insert(tx.t.members).values(row);
        for (const teamId of supervises) await tx.insert(tx.t.supervisions).values({ organizationId: id, teamId, memberId: row.id });
      });
      return { organizationId: id, memberId: row.id, role: row.role, name: row.name, email: row.email, locale: row.locale };
    },
    customer: async (teamId, rest) => {
      const row = { ...person('customer'), teamId, ...rest };
      await store.write((tx) => tx.insert(tx.t.customers).values(row));
      return row.id;
    },
    employee: async (teamId, rest) => {
      const row = { ...person('employee'), teamId, ...rest };
      await store.write((tx) => tx.insert(tx.t.employees).values(row));
      return row.id;
    },
  };
}

async function teamAt(house: House, organizationId: string, names: readonly string[]): Promise<string> {
  return house.store.write(async (tx) => {
    const { teams } = tx.t;
    let parentId: string | null = null;
    for (const [depth, name] of names.entries()) {
      const pathKey = names
        .slice(0, depth + 1)
        .join(' > ')
        .toLowerCase();
      const known: { id: string; pathKey: string }[] = await tx
        .select({ id: teams.id, pathKey: teams.pathKey })
        .from(teams)
        .where(eq(teams.organizationId, organizationId));
      const there = known.find((team) => team.pathKey === pathKey)?.id;
      const id = there ?? house.newId(12);
      if (!there) await tx.insert(teams).values({ organizationId, id, parentId, name, pathKey, createdAt: house.clock.now });
      parentId = id;
    }
    return parentId!;
  });
}
