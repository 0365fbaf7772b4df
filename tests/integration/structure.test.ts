// The tree of teams: made, renamed and moved with all below, never into a circle or onto another.
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { ensureTeamPaths } from '#services/people.ts';
import { changeTeam } from '#services/teams.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';

onBothDatabases('the tree of teams', ({ open }) => {
  const begin = async () => {
    const house = openHouse(await open());
    const lumen = await found(house);
    const ctx = await house.contextOf(await lumen.member('admin'));
    const paths = async () =>
      (await house.store.select().from(house.store.t.teams).where(eq(house.store.t.teams.organizationId, lumen.id)))
        .map((t) => t.pathKey)
        .toSorted();
    const asAdmin = await house.signedInAs(ctx.actor);
    return { house, lumen, ctx, paths, asAdmin };
  };
  const fault = (field: string, code: string) => ({ faults: [expect.objectContaining({ field, code })] });

  it('takes the whole subtree along, and imports recognise it at the new place', async () => {
    const { house, lumen, ctx, paths } = await begin();
    const duomo = await lumen.team('Nord > Milano > Duomo');
    const [milano, sud] = [await lumen.team('Nord > Milano'), await lumen.team('Sud')];
    await changeTeam(ctx, milano, { name: 'Mailand', parentId: sud });
    expect(await paths()).toEqual(['nord', 'sud', 'sud > mailand', 'sud > mailand > duomo']);
    expect(await house.store.write((tx) => ensureTeamPaths(tx, ctx, [['Sud', 'Mailand', 'DUOMO']]))).toEqual({ ids: [duomo], created: 0 });
    await changeTeam(ctx, milano, { name: 'Milano', parentId: null });
    expect(await paths()).toEqual(['milano', 'milano > duomo', 'nord', 'sud']);
  });

  it('refuses a place under itself, a name that is there already, a team that is not there', async () => {
    const { lumen, ctx, paths } = await begin();
    const duomo = await lumen.team('Nord > Milano > Duomo');
    const [nord, milano] = [await lumen.team('Nord'), await lumen.team('Nord > Milano')];
    await lumen.team('Nord > Torino');
    const before = await paths();
    await expect(changeTeam(ctx, nord, { name: 'Nord', parentId: duomo })).rejects.toMatchObject(fault('parentId', 'underItself'));
    await expect(changeTeam(ctx, nord, { name: 'Nord', parentId: nord })).rejects.toMatchObject(fault('parentId', 'underItself'));
    await expect(changeTeam(ctx, milano, { name: 'TORINO', parentId: nord })).rejects.toMatchObject(fault('name', 'taken'));
    await expect(changeTeam(ctx, milano, { name: 'Milano', parentId: 'elsewhere' })).rejects.toMatchObject(fault('parentId', 'notAChoice'));
    await expect(changeTeam(ctx, milano, { name: 'Mi > lano', parentId: nord })).rejects.toMatchObject(fault('name', 'separatorInName'));
    await expect(changeTeam(ctx, 'elsewhere', { name: 'Milano', parentId: nord })).rejects.toMatchObject({ kind: 'notFound' });
    expect(await paths()).toEqual(before);
  });

  it('makes no circle when two teams are moved under each other at the same moment', async () => {
    const { lumen, ctx } = await begin();
    const [a, b] = [await lumen.team('A'), await lumen.team('B')];
    const outcomes = await Promise.allSettled([
      changeTeam(ctx, a, { name: 'A', parentId: b }),
      changeTeam(ctx, b, { name: 'B', parentId: a }),
    ]);
    expect(outcomes.map((o) => o.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('is as deep as a tree may be, and no deeper, however a team gets there', async () => {
    const { lumen, ctx } = await begin();
    const names = Array.from({ length: 12 }, (_, i) => `L${i}`);
    const deepest = await lumen.team(names.join(' > '));
    const other = await lumen.team('Other');
    await expect(changeTeam(ctx, other, { name: 'Other', parentId: deepest })).rejects.toMatchObject(fault('name', 'tooDeep'));
    await expect(changeTeam(ctx, await lumen.team('L0'), { name: 'L0', parentId: other })).rejects.toMatchObject(fault('name', 'tooDeep'));
  });

  it('is edited on its pages', async () => {
    const { asAdmin, paths, lumen } = await begin();
    expect(await (await asAdmin.get('/settings/teams')).text()).toContain('No teams yet');
    expect((await asAdmin.post('/settings/teams/new', { name: ' Nord ', parentId: '' })).status).toBe(303);
    const nord = await lumen.team('Nord');
    expect((await asAdmin.post('/settings/teams/new', { name: 'Milano', parentId: nord })).status).toBe(303);
    const again = await asAdmin.post('/settings/teams/new', { name: 'milano', parentId: nord });
    expect([again.status, (await again.text()).includes('id="field-name-fault"')]).toEqual([422, true]);
    expect((await asAdmin.post('/settings/teams/new', { name: 'Roma', parentId: 'elsewhere' })).status).toBe(404);
    expect((await asAdmin.post(`/settings/teams/${nord}`, { name: 'Norden', parentId: '' })).status).toBe(303);
    expect(await paths()).toEqual(['norden', 'norden > milano']);
  });
});
