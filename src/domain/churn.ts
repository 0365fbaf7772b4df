// Whether two waves of the same team may stand side by side, and what their difference is.
import { toldInFull } from '#domain/atoms.ts';
import type { Change, Figures, GroupSize } from '#domain/results.ts';

/**
 * Whether the difference between two waves of a team may be shown: not when fewer than 10 answered in either and 1..k-1 people joined or left,
 * for the difference would then be theirs. Joining and leaving are looked at apart: two who left behind six who joined are still two.
 */
export function mayShowChange(
  before: { readonly members: ReadonlySet<string>; readonly n: GroupSize },
  now: { readonly members: ReadonlySet<string>; readonly n: GroupSize },
  k: number,
): boolean {
  if (isTold(before.n) && isTold(now.n)) return true;
  const left = [...before.members].filter((one) => !now.members.has(one)).length;
  const joined = now.members.size - (before.members.size - left);
  return [left, joined].every((moved) => moved === 0 || moved >= k);
}

/** Now less before, of what was told without a bound both times: an edge of what is told has no difference to anything. */
export function difference(before: Figures, now: Figures): Change {
  const measures = Object.entries(now.measures).flatMap(([name, one]) => {
    const other = before.measures[name];
    if (other === undefined || other.bound !== undefined || one.bound !== undefined) return [];
    return [[name, Number((one.value - other.value).toFixed(6))] as const];
  });
  return { measures: Object.fromEntries(measures) };
}

/** From ten answers on, told exactly: a few who come or go do not stand out from the others' change of mind. */
function isTold(n: GroupSize): boolean {
  return 'exact' in n && n.exact >= toldInFull;
}
