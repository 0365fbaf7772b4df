// What every service is given: the hour, the database, and, once somebody has signed in, who is asking and what they may see.
import { and, eq } from 'drizzle-orm';
import { type Actor, type Scope, scopeOf } from '#domain/access.ts';
import { withAllBelow } from '#domain/people.ts';
import type { BoxStore, Reader, Store, Writer } from '#db/store.ts';
import type { KeyPair } from '#domain/ballot-keys.ts';

/** Somebody at the door, not signed in: a customer, an employee, a person who wants to sign in. */
export type Visit = {
  readonly now: Date;
  readonly db: Reader;
  readonly write: <T>(work: (tx: Writer) => Promise<T>) => Promise<T>;
  /** Leaves nothing in the database's files of what was deleted from these tables. */
  readonly scrub: Store['scrub'];
  /** The ballot box, which knows no people. What only needs it takes a `BoxVisit`. */
  readonly box: BoxStore;
  /** Makes an RSA key pair with which ballot papers are signed, off the main thread. */
  readonly newKeyPair: () => Promise<KeyPair>;
  /** A new random id of so many URL-safe characters (6 bits each). */
  readonly newId: (size?: number) => string;
  /** Signs the links in letters. */
  readonly secret: string;
  /** Where people reach this installation, without a slash at the end. */
  readonly baseUrl: string;
};

/** All that the box's own door is given: no people, no clock, no secret. */
export type BoxVisit = Pick<Visit, 'box'>;

/** Somebody signed in to one organization. */
export type Context = Visit & { readonly actor: Actor; readonly scope: Scope };

export type Surroundings = {
  readonly store: Store;
  readonly box: BoxStore;
  readonly newKeyPair: () => Promise<KeyPair>;
  readonly newId: (size?: number) => string;
  readonly secret: string;
  readonly baseUrl: string;
};

export const visitAt = ({ store, box, newKeyPair, newId, secret, baseUrl }: Surroundings, now: Date): Visit => ({
  now,
  db: store,
  write: store.write,
  scrub: store.scrub,
  box,
  newKeyPair,
  newId,
  secret,
  baseUrl,
});

/** The visit of somebody whose session or link has been checked; reads which teams a supervisor has, and all below them. */
export async function enter(visit: Visit, actor: Actor): Promise<Context> {
  return { ...visit, actor, scope: scopeOf(actor, actor.role === 'supervisor' ? await supervisedTeams(visit.db, actor) : []) };
}

/** Coro itself at work in one organization (the worker, the command line): sees all of it, and the audit log says it was Coro. */
export function onBehalfOf(visit: Visit, organizationId: string): Context {
  const actor: Actor = { organizationId, memberId: 'coro', role: 'admin', name: 'Coro', email: '', locale: 'en' };
  return { ...visit, actor, scope: scopeOf(actor, []) };
}

async function supervisedTeams(db: Reader, actor: Actor): Promise<string[]> {
  const { supervisions, teams } = db.t;
  const own = await db
    .select({ id: supervisions.teamId })
    .from(supervisions)
    .where(and(eq(supervisions.organizationId, actor.organizationId), eq(supervisions.memberId, actor.memberId)));
  const all = await db.select({ id: teams.id, parentId: teams.parentId }).from(teams).where(eq(teams.organizationId, actor.organizationId));
  return [
    ...withAllBelow(
      all,
      own.map((team) => team.id),
    ),
  ];
}
