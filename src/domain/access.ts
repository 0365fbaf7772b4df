// Who may see what: roles, the signed-in actor, and the scope that every query of an organization's rows needs.

export const roles = ['admin', 'leader', 'supervisor'] as const;
export type Role = (typeof roles)[number];

/** Somebody who is signed in to one organization. */
export type Actor = {
  readonly organizationId: string;
  readonly memberId: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
};

/** A member as lists show them. */
export type Member = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly secondFactor: boolean;
  /** The teams that the member supervises, without those below them. */
  readonly teamIds: readonly string[];
};

declare const minted: unique symbol;

/** What an actor may see of an organization. Only `scopeOf` makes one, so a query that asks for it cannot be called with a bare id. */
export type Scope = {
  readonly organizationId: string;
  readonly role: Role;
  readonly memberId: string;
  /** Own teams and all below them, for a supervisor; null when nothing is closed off. */
  readonly teamIds: ReadonlySet<string> | null;
  readonly [minted]: true;
};

/**
 * The scope of an actor, given the teams that the actor supervises and all below them.
 * A supervisor sees these, a leader and an administrator the whole organization.
 */
export function scopeOf(actor: Actor, supervised: readonly string[]): Scope {
  const { organizationId, role, memberId } = actor;
  return { organizationId, role, memberId, teamIds: role === 'supervisor' ? new Set(supervised) : null } as Scope;
}

/** Whether a team's rows may be read: `sees(scope, 'milano')`. */
export const sees = (scope: Scope, teamId: string): boolean => scope.teamIds === null || scope.teamIds.has(teamId);
