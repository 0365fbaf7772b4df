// Teams to choose from, each by the whole way down to it.
import { type NamedTeam, pathOf, pathTexts } from '#domain/people.ts';
import type { Option } from './form.tsx';

const separator = ' › ';

/** In the order of the tree: every team before those below it, brothers and sisters by name. */
export function teamOptions(tree: readonly NamedTeam[], locale: string): readonly Option[] {
  return [...pathTexts(tree, separator)]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}

/** 'Nord › Milano › Duomo'. */
export function teamPath(tree: readonly NamedTeam[], id: string): string {
  return pathOf(tree, id)
    .map((team) => team.name)
    .join(separator);
}
