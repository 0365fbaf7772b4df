// Reads what a snapshot keeps, so that nothing comes back from a database but what the gate once let through.
import type { AttributeTable, Combination, TeamComments, TeamResult } from '#domain/results.ts';

export type Kept = {
  readonly teams: readonly TeamResult[];
  readonly combinations: readonly Combination[];
  readonly groups: readonly AttributeTable[];
};

/** A snapshot of before there were combinations is the list of its teams alone. Throws an Error for anything else. */
export function keptResults(stored: unknown): Kept {
  const { teams, combinations, groups } = Array.isArray(stored) ? { teams: stored, combinations: [], groups: [] } : partsOf(stored);
  if (!isList(teams, isTeamResult) || !isList(combinations, isCombination) || !isList(groups, isTable)) throw notKept();
  return { teams: teams.map((one) => (one.hidden ? { ...one, combination: one.combination ?? null } : one)), combinations, groups };
}

/** The comments of a team. Throws an Error for anything else. */
export function keptComments(stored: unknown): readonly TeamComments[] {
  if (!isList(stored, isTeamComments)) throw notKept();
  return stored;
}

function partsOf(stored: unknown): { readonly teams: unknown; readonly combinations: unknown; readonly groups: unknown } {
  if (!isObject(stored) || !('teams' in stored) || !('combinations' in stored) || !('groups' in stored)) throw notKept();
  return stored;
}

function isTeamResult(value: unknown): value is TeamResult {
  if (!isObject(value) || !('teamId' in value) || typeof value.teamId !== 'string' || !('hidden' in value)) return false;
  return value.hidden === true ? 'shownWith' in value : value.hidden === false && hasFigures(value);
}

function isCombination(value: unknown): value is Combination {
  return isObject(value) && 'id' in value && 'parentId' in value && 'teamIds' in value && Array.isArray(value.teamIds) && hasFigures(value);
}

function isTable(value: unknown): value is AttributeTable {
  return isObject(value) && 'questionId' in value && 'hidden' in value && (value.hidden === true ? 'why' in value : 'groups' in value);
}

function isTeamComments(value: unknown): value is TeamComments {
  return isObject(value) && 'teamId' in value && 'comments' in value && isList(value.comments, (text) => typeof text === 'string');
}

function hasFigures(value: object): boolean {
  return 'n' in value && 'measures' in value && 'distributions' in value;
}

function isList<T>(value: unknown, fits: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.every(fits);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function notKept(): Error {
  return new Error('not what a snapshot keeps');
}
