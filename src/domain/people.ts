// The rules of people and of the tree of teams: how names, addresses and team paths are read, and what lies above and below a team.
import { type Fault, invalid } from '#domain/refusal.ts';

/** A team's place in the tree; `parentId` is null at the top. */
export type TeamNode = { readonly id: string; readonly parentId: string | null };

export type NamedTeam = TeamNode & { readonly name: string };

/** The two lists of people. */
export type PeopleList = 'customers' | 'employees';

/** The longest name of a person or a team, in UTF-16 units. */
export const longestName = 120;

/** How many levels a tree of teams may have. */
const deepestTeam = 12;

/** In bytes: what fits into an index of PostgreSQL. */
const longestTeamKey = 2000;

/**
 * A name as it is kept: composed (NFC), in one line, without control characters and without the bidirectional embeddings and overrides
 * that would turn the page around them. Right-to-left names, joiners and emoji survive. May be empty; `cleanName(' Ada\n Rossi ')` is 'Ada Rossi'.
 */
export function cleanName(text: string): string {
  return cleanWords(text).replaceAll(/\s+/g, ' ');
}

/** The same for a sentence, which keeps its no-break spaces: French sets them before '?' and ':'. */
export function cleanWords(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replaceAll(/(?:(?![\u00A0\u202F])[\p{Cc}\s])+/gu, ' ')
    .trim();
}

/** What is wrong with a name as `cleanName` leaves it: `required`, `tooLong`. */
export function nameFaults(name: string, field = 'name'): readonly Fault[] {
  if (name === '') return [{ field, code: 'required' }];
  return name.length > longestName ? [{ field, code: 'tooLong', values: { max: longestName } }] : [];
}

/**
 * The names from the top of the tree down: `parseTeamPath('North > Milano > Duomo')` is ['North', 'Milano', 'Duomo'].
 * '>' and '›' separate; '/' does so only where neither occurs, so that 'North > Sales/Service' keeps its slash.
 * Throws `Refusal` invalid for `field`: `required` (nothing there), `emptyStep`, `tooDeep`, `tooLong` (a name).
 */
export function parseTeamPath(text: string, field = 'team'): string[] {
  if (cleanName(text) === '') throw invalid({ field, code: 'required' });
  const names = text.split(/[>›]/.test(text) ? /[>›]/ : '/').map(cleanName);
  if (names.includes('')) throw invalid({ field, code: 'emptyStep' });
  if (names.length > deepestTeam) throw invalid({ field, code: 'tooDeep', values: { max: deepestTeam } });
  if (names.some((name) => name.length > longestName)) throw invalid({ field, code: 'tooLong', values: { max: longestName } });
  return names;
}

/** The names from the top down as files have them, and as `parseTeamPath` reads them: `pathText(['North', 'Milano'])` is 'North > Milano'. */
export const pathText = (names: readonly string[]): string => names.join(' > ');

/**
 * What a team is recognised by: the names from the top, without case. `teamKey(['North', 'Milano'])` is 'north > milano'.
 * Throws `Refusal` invalid for `field`: `tooDeep`, `tooLong` (all names together), `separatorInName`.
 */
export function teamKey(names: readonly string[], field = 'team'): string {
  if (names.length > deepestTeam) throw invalid({ field, code: 'tooDeep', values: { max: deepestTeam } });
  if (names.some((name) => /[>›]/.test(name))) throw invalid({ field, code: 'separatorInName' });
  const key = pathText(names).toLowerCase();
  if (new TextEncoder().encode(key).length > longestTeamKey) throw invalid({ field, code: 'tooLong' });
  return key;
}

/**
 * An address in the one form in which it is kept and compared: trimmed, lower case, an international domain in its ASCII form.
 * What large mailbox providers take is taken: letters, digits and the signs of a dot-atom (RFC 5322), with plus addresses kept apart.
 * Quoted and non-ASCII local parts, bare hosts and addresses in brackets are refused. `normalEmail(' Ada+x@Müller.DE ')` is
 * 'ada+x@xn--mller-kva.de'. Throws `Refusal` invalid for `field`: `required` or `notAnEmail`.
 */
export function normalEmail(text: string, field = 'email'): string {
  const given = text.trim();
  if (given === '') throw invalid({ field, code: 'required' });
  const [local, domain, ...more] = given.split('@');
  const host = domain === undefined || more.length > 0 ? undefined : asciiDomain(domain);
  // The local part is checked before its case is changed: the Kelvin sign becomes a plain 'k', and so somebody else's address.
  if (
    local === undefined ||
    local.length > 64 ||
    !/^[a-z\d!#$%&'*+/=?^_`{|}~-]+(\.[a-z\d!#$%&'*+/=?^_`{|}~-]+)*$/i.test(local) ||
    host === undefined
  ) {
    throw invalid({ field, code: 'notAnEmail' });
  }
  const address = `${local.toLowerCase()}@${host}`;
  if (address.length > 254) throw invalid({ field, code: 'notAnEmail' });
  return address;
}

/** The teams directly under each team; the tops are under null. A team whose parent is not in the tree counts as a top. */
export function childrenOf<T extends TeamNode>(tree: readonly T[]): ReadonlyMap<string | null, readonly T[]> {
  const known = new Set(tree.map((team) => team.id));
  return Map.groupBy(tree, (team) => (team.parentId !== null && known.has(team.parentId) ? team.parentId : null));
}

/** Every team after all the teams below it. Teams in a circle, which no path from a top reaches, are left out. */
export function bottomUp<T extends TeamNode>(tree: readonly T[]): readonly T[] {
  const children = childrenOf(tree);
  const order = [...(children.get(null) ?? [])];
  for (const team of order) order.push(...(children.get(team.id) ?? []));
  return order.toReversed();
}

/** A team and all below it: what its supervisor sees. Empty for a team that is not in the tree. */
export function subtree(tree: readonly TeamNode[], rootId: string): ReadonlySet<string> {
  return withAllBelow(tree, [rootId]);
}

/** These teams, as far as they are in the tree, and everything below them. */
export function withAllBelow(tree: readonly TeamNode[], teamIds: readonly string[]): ReadonlySet<string> {
  const children = childrenOf(tree);
  const known = new Set(tree.map((team) => team.id));
  const found = new Set(teamIds.filter((id) => known.has(id)));
  // A set visits what is added while it is walked, and adds nothing twice: a circle ends.
  for (const one of found) for (const child of children.get(one) ?? []) found.add(child.id);
  return found;
}

/** The teams from the top down to a team, itself included; empty for a team that is not in the tree. */
export function pathOf<T extends TeamNode>(tree: readonly T[], id: string): readonly T[] {
  const byId = new Map(tree.map((team) => [team.id, team]));
  const path: T[] = [];
  for (let team = byId.get(id); team !== undefined && !path.includes(team); team = byId.get(team.parentId ?? '')) path.unshift(team);
  return path;
}

/** Every team's path by its id, as files have it unless another separator is given. In one walk, for trees of thousands. */
export function pathTexts(tree: readonly NamedTeam[], separator = ' > '): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const { id, parentId, name } of bottomUp(tree).toReversed()) {
    const above = parentId === null ? undefined : paths.get(parentId);
    paths.set(id, above === undefined ? name : above + separator + name);
  }
  return paths;
}

/** The same tree with all its tops under one more, such as the organization itself; unchanged when that one is in it already. */
export function underOneTop<T extends TeamNode>(tree: readonly T[], top: T): readonly T[] {
  const known = new Set(tree.map((team) => team.id));
  if (known.has(top.id)) return tree;
  return [top, ...tree.map((team) => (team.parentId !== null && known.has(team.parentId) ? team : { ...team, parentId: top.id }))];
}

/** The domain as mail servers know it, or undefined: at least two labels, the last one a name and not a number. */
function asciiDomain(domain: string): string | undefined {
  // The platform's own IDNA; what would make it read anything but a host name is refused before.
  if (!/^[\p{L}\p{M}\p{N}.\-·]{3,253}$/u.test(domain) || !URL.canParse(`http://${domain}`)) return undefined;
  const host = new URL(`http://${domain}`).hostname;
  return /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]([a-z\d-]{0,61}[a-z\d])$/.test(host) ? host : undefined;
}
