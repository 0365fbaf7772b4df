// The structure of the organization: teams get another name or another place in the tree.
import { and, eq } from 'drizzle-orm';
import { childrenOf, subtree, teamKey } from '#domain/people.ts';
import { invalid, notFound } from '#domain/refusal.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';
import { namesDownTo } from './people.ts';
import { takeTurn } from './turns.ts';

/**
 * Gives a team a name (as `cleanName` leaves it) and a place under `parentId` (null: at the top); its teams come along, and what imports
 * recognise them by follows. Throws `Refusal` notFound, or invalid: `parentId` underItself or notAChoice, `name` taken, tooDeep, tooLong, separatorInName.
 */
export async function changeTeam(
  ctx: Context,
  id: string,
  wanted: { readonly name: string; readonly parentId: string | null },
): Promise<void> {
  const { organizationId } = ctx.scope;
  const { name, parentId } = wanted;
  await ctx.write(async (tx) => {
    await takeTurn(tx, organizationId);
    const { teams } = tx.t;
    const tree = await tx
      .select({ id: teams.id, parentId: teams.parentId, name: teams.name })
      .from(teams)
      .where(eq(teams.organizationId, organizationId));
    const team = tree.find((one) => one.id === id);
    if (!team) throw notFound();
    if (parentId !== null && !tree.some((one) => one.id === parentId)) throw invalid({ field: 'parentId', code: 'notAChoice' });
    if (parentId !== null && subtree(tree, id).has(parentId)) throw invalid({ field: 'parentId', code: 'underItself' });
    if (tree.some((one) => one.id !== id && one.parentId === parentId && one.name.toLowerCase() === name.toLowerCase()))
      throw invalid({ field: 'name', code: 'taken' });

    const children = childrenOf(tree);
    const rows: { organizationId: string; id: string; parentId: string | null; name: string; pathKey: string }[] = [];
    const place = (teamId: string, above: readonly string[], under: string | null, called: string): void => {
      const path = [...above, called];
      rows.push({ organizationId, id: teamId, parentId: under, name: called, pathKey: teamKey(path, 'name') });
      for (const child of children.get(teamId) ?? []) place(child.id, path, teamId, child.name);
    };
    place(id, await namesDownTo(tx, organizationId, parentId), parentId, name);
    for (const row of rows) {
      const { id: teamId, ...values } = row;
      await tx
        .update(teams)
        .set(values)
        .where(and(eq(teams.organizationId, organizationId), eq(teams.id, teamId)));
    }
    const nameOf = (teamId: string | null): string => tree.find((one) => one.id === teamId)?.name ?? '';
    const detail = { name, was: team.name, from: nameOf(team.parentId), to: nameOf(parentId) };
    await noteDown(ctx, tx, parentId === team.parentId ? 'teamRenamed' : 'teamMoved', id, detail);
  });
}
