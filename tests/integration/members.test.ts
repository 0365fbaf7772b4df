// Members: invited, changed and removed with effect at once; their own page; who supervises what.
import { and, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { onBehalfOf } from '#services/context.ts';
import { addMember, changeMember, removeMember, setSupervisors } from '#services/members.ts';
import { signInLetter } from '#services/sign-in.ts';
import { codeAt } from '#services/totp.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';

onBothDatabases('members', ({ open }) => {
  const begin = async () => {
    const house = openHouse(await open());
    const lumen = await found(house);
    const admin = await lumen.member('admin', { name: 'Anna Admin' });
    const { members, supervisions } = house.store.t;
    return {
      house,
      lumen,
      admin,
      ctx: await house.contextOf(admin),
      asAdmin: await house.signedInAs(admin),
      memberWith: async (email: string) => (await house.store.select().from(members).where(eq(members.email, email)))[0],
      teamsOf: async (memberId: string) =>
        (
          await house.store
            .select()
            .from(supervisions)
            .where(and(eq(supervisions.organizationId, lumen.id), eq(supervisions.memberId, memberId)))
        ).map((s) => s.teamId),
    };
  };

  it('invites with a role and teams, writes one letter that says who invited, and refuses an address twice', async () => {
    const { house, lumen, asAdmin, memberWith, teamsOf } = await begin();
    const [duomo, navigli] = [await lumen.team('Nord > Duomo'), await lumen.team('Nord > Navigli')];
    const form = { name: 'Sara', email: 'sara@example.com', role: 'supervisor', locale: 'it', teams: [duomo, navigli] };
    expect((await asAdmin.post('/members/new', form)).headers.get('location')).toBe('/members?done=memberInvited');
    const sara = (await memberWith('sara@example.com'))!;
    expect(sara).toMatchObject({ role: 'supervisor', locale: 'it', passwordHash: null });
    expect((await teamsOf(sara.id)).toSorted()).toEqual([duomo, navigli].toSorted());
    const tasks = await house.store.select().from(house.store.t.outbox);
    expect(tasks).toMatchObject([{ kind: 'sendSignInLink', payload: { memberId: sara.id, invitedBy: 'Anna Admin' } }]);
    const again = await asAdmin.post('/members/new', { ...form, email: 'SARA@example.com' });
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('id="field-email-fault"');
    expect((await asAdmin.post('/members/new', { ...form, email: 'x@example.com', teams: ['elsewhere'] })).status).toBe(422);
    expect(await memberWith('x@example.com')).toBeUndefined();
  });

  it('names only the inviting organization in an invitation', async () => {
    const { house, lumen, ctx } = await begin();
    const ombra = await found(house, { name: 'Ombra' });
    await ombra.member('leader', { email: 'sara@example.com' });
    const id = await addMember(ctx, { name: 'Sara', email: 'sara@example.com', role: 'leader', locale: 'en' });
    const letter = await signInLetter(onBehalfOf(house.visit(), lumen.id), id, { invitedBy: 'Anna Admin' });
    expect(letter.links.map((link) => link.organization)).toEqual(['Lumen']);
  });

  it('puts another role and other teams in force with the next request', async () => {
    const { house, lumen, admin, ctx } = await begin();
    const actor = await lumen.member('admin');
    const person = await house.signedInAs(actor);
    expect((await person.get('/settings')).status).toBe(200);
    await changeMember(ctx, actor.memberId, { name: 'Sam', role: 'supervisor', teamIds: [] });
    expect((await person.get('/settings')).status).toBe(404);
    expect((await person.get('/people/customers')).status).toBe(404);
    expect(admin.role).toBe('admin');
  });

  it('ends sessions and links with the membership, and starts afresh when the same person comes back', async () => {
    const { house, lumen, asAdmin, memberWith } = await begin();
    const actor = await lumen.member('leader', { email: 'leo@example.com', passwordHash: 'kept' });
    const person = await house.signedInAs(actor);
    const letter = await signInLetter(onBehalfOf(house.visit(), lumen.id), actor.memberId);
    await asAdmin.post(`/members/${actor.memberId}/remove`, {});
    expect((await person.get('/me')).status).toBe(303);
    expect((await house.post(new URL(letter.links[0]!.url).pathname, {})).status).toBe(404);
    expect((await asAdmin.get(`/members/${actor.memberId}`)).status).toBe(404);
    await asAdmin.post('/members/new', { name: 'Leo', email: 'leo@example.com', role: 'leader', locale: 'en' });
    expect(await memberWith('leo@example.com')).toMatchObject({ id: actor.memberId, removedAt: null, passwordHash: null });
  });

  it('never lets the last administrator go, not even when two let each other go at the same moment', async () => {
    const { house, lumen, admin, ctx, asAdmin } = await begin();
    expect((await asAdmin.post(`/members/${admin.memberId}/remove`, {})).status).toBe(409);
    const demoted = await asAdmin.post(`/members/${admin.memberId}`, { name: 'Anna', role: 'leader' });
    expect([demoted.status, (await demoted.text()).includes('id="field-role-fault"')]).toEqual([422, true]);
    const other = await lumen.member('admin');
    const outcomes = await Promise.allSettled([
      removeMember(ctx, other.memberId),
      removeMember(await house.contextOf(other), admin.memberId),
    ]);
    expect(outcomes.map((o) => o.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('gives a team its supervisors from the page of the team', async () => {
    const { lumen, asAdmin, ctx, teamsOf } = await begin();
    const team = await lumen.team('Nord');
    const [sara, sam] = [await lumen.member('supervisor'), await lumen.member('supervisor')];
    await setSupervisors(ctx, team, [sara.memberId]);
    expect(await (await asAdmin.get(`/settings/teams/${team}`)).text()).toMatch(new RegExp(`value="${sara.memberId}" checked`));
    await asAdmin.post(`/settings/teams/${team}/supervisors`, { members: [sam.memberId] });
    expect([await teamsOf(sara.memberId), await teamsOf(sam.memberId)]).toEqual([[], [team]]);
    expect((await asAdmin.post(`/settings/teams/${team}/supervisors`, { members: ['nobody'] })).status).toBe(422);
    expect(await teamsOf(sam.memberId)).toEqual([team]);
  });

  it('sets a password that ends all other sessions, with the current one unless the session is fresh', async () => {
    const { house, lumen } = await begin();
    const actor = await lumen.member('leader');
    const [here, elsewhere] = [await house.signedInAs(actor), await house.signedInAs(actor)];
    expect((await here.post('/me/password', { password: 'too short' })).status).toBe(422);
    expect((await here.post('/me/password', { password: 'four words in a row' })).status).toBe(303);
    expect((await elsewhere.get('/me')).status).toBe(303);
    house.clock.pass({ minutes: 20 });
    const next = { password: 'another four words' };
    expect((await here.post('/me/password', { ...next, current: 'not the right one' })).status).toBe(422);
    expect((await here.post('/me/password', { ...next, current: 'four words in a row' })).status).toBe(303);
    expect((await house.post('/sign-in', { email: actor.email, ...next })).status).toBe(303);
  });

  it('sets a second factor up with a square and a key, and drops it with a code; an administrator can reset it', async () => {
    const { house, lumen, asAdmin, memberWith } = await begin();
    const actor = await lumen.member('leader');
    const person = await house.signedInAs(actor);
    expect((await person.get('/me/second-factor')).status).toBe(404);
    await person.post('/me/second-factor', {});
    const secret = (await memberWith(actor.email))!.totpSecret!;
    const page = await (await person.get('/me/second-factor')).text();
    expect(page.replaceAll(' ', '')).toContain(secret);
    expect(page).toMatch(/<svg class="square" role="img"/);
    expect(page).not.toContain('style=');
    const code = (): string => codeAt(secret, Math.floor(house.clock.now.getTime() / 30_000));
    expect((await person.post('/me/second-factor/on', { code: '000000' })).status).toBe(422);
    expect((await person.post('/me/second-factor/on', { code: code() })).status).toBe(303);
    expect((await person.post('/me/second-factor', {})).status).toBe(409);
    expect((await person.post('/me/second-factor/off', { code: code() })).status).toBe(422);
    house.clock.pass({ minutes: 1 });
    expect((await person.post('/me/second-factor/off', { code: code() })).status).toBe(303);
    expect((await memberWith(actor.email))!.totpSecret).toBeNull();

    await person.post('/me/second-factor', {});
    await asAdmin.post(`/members/${actor.memberId}/second-factor`, {});
    expect((await memberWith(actor.email))!.totpSecret).toBeNull();
  });

  it('ends one of the own sessions or all others, and none of somebody else', async () => {
    const { house, lumen, asAdmin } = await begin();
    const actor = await lumen.member('leader');
    const [here, second, third] = [await house.signedInAs(actor), await house.signedInAs(actor), await house.signedInAs(actor)];
    const others = [...(await (await here.get('/me')).text()).matchAll(/action="\/me\/sessions\/([\w-]{16})"/g)].map(([, id]) => id!);
    expect(others).toHaveLength(2);
    expect((await asAdmin.post(`/me/sessions/${others[0]}`, {})).status).toBe(404);
    await here.post(`/me/sessions/${others[0]}`, {});
    expect([(await second.get('/me')).status, (await third.get('/me')).status].toSorted((a, b) => a - b)).toEqual([200, 303]);
    await here.post('/me/sessions/others', {});
    expect([(await second.get('/me')).status, (await third.get('/me')).status, (await here.get('/me')).status]).toEqual([303, 303, 200]);
  });

  it('keeps a log of it in words, which every member can read', async () => {
    const { house, lumen, asAdmin } = await begin();
    const team = await lumen.team('Nord');
    await asAdmin.post('/members/new', { name: '<b>Sara</b>', email: 'sara@example.com', role: 'supervisor', locale: 'it', teams: team });
    await asAdmin.post(`/settings/teams/${team}`, { name: 'Norden', parentId: '' });
    const person = await house.signedInAs(await lumen.member('supervisor', { locale: 'it' }));
    const text = await (await person.get('/audit')).text();
    expect(text).toContain('ha invitato &lt;b&gt;Sara&lt;/b&gt; come responsabile, Nord');
    expect(text).toContain('ha dato a una squadra un altro nome: Nord → Norden');
    expect(text).toContain('Anna Admin');
  });
});
