// Members: inviting them, their role and teams, the way out.
import { Hono } from 'hono';
import { z } from 'zod';
import { roles } from '#domain/access.ts';
import type { Fault } from '#domain/refusal.ts';
import { locales } from '#domain/surveys.ts';
import { memberOf, membersIn } from '#reports/members.ts';
import { teamsIn } from '#reports/teams.ts';
import { changeMember, inviteMember, removeMember, resetSecondFactor } from '#services/members.ts';
import { InvitePage, MemberPage, MembersPage } from '#web/pages/members.tsx';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { field, onTo, orAgain, read, type Typed, typedIn } from './forms.ts';
import { only } from './session.ts';

const invitation = z.object({
  name: field.name(),
  email: field.email(),
  role: field.choice(roles),
  locale: field.choice(locales),
  teams: field.list(),
});
const change = z.object({ name: field.name(), role: field.choice(roles), teams: field.list() });

export const members = new Hono<Env>()
  .use('/members', only('admin'))
  .use('/members/*', only('admin'))
  .get('/members', async (c) => {
    const { db, scope } = contextOf(c);
    return c.html(
      <MembersPage frame={frameOf(c)} members={await membersIn(db, scope)} tree={await teamsIn(db, scope)} own={scope.memberId} />,
    );
  })
  .get('/members/new', (c) => invite(c, { role: 'supervisor', locale: c.var.locale }))
  .post('/members/new', async (c) => {
    const typed = await typedIn(c);
    return orAgain(
      c,
      async () => {
        const { teams, ...member } = read(invitation, typed);
        await inviteMember(contextOf(c), member, teams);
        return onTo(c, '/members', 'memberInvited');
      },
      (faults) => invite(c, typed, faults),
    );
  })
  .get('/members/:id', (c) => show(c, c.req.param('id')))
  .post('/members/:id', async (c) => {
    const id = c.req.param('id');
    const typed = await typedIn(c);
    return orAgain(
      c,
      async () => {
        const { teams: teamIds, ...rest } = read(change, typed);
        await changeMember(contextOf(c), id, { ...rest, teamIds });
        return onTo(c, '/members', 'saved');
      },
      (faults) => show(c, id, typed, faults),
    );
  })
  .post('/members/:id/second-factor', async (c) => {
    await resetSecondFactor(contextOf(c), c.req.param('id'));
    return onTo(c, `/members/${c.req.param('id')}`, 'factorReset');
  })
  .post('/members/:id/remove', async (c) => {
    await removeMember(contextOf(c), c.req.param('id'));
    return onTo(c, '/members', 'memberRemoved');
  });

async function invite(c: Door, typed: Typed, faults: readonly Fault[] = []): Promise<Response> {
  const { db, scope } = contextOf(c);
  return c.html(<InvitePage frame={frameOf(c)} typed={typed} tree={await teamsIn(db, scope)} faults={faults} />);
}

async function show(c: Door, id: string, typed?: Typed, faults: readonly Fault[] = []): Promise<Response> {
  const { db, scope } = contextOf(c);
  const member = await memberOf(db, scope, id);
  const shown = typed ?? { name: member.name, role: member.role, teams: member.teamIds.join('\n') };
  return c.html(<MemberPage frame={frameOf(c)} member={member} typed={shown} tree={await teamsIn(db, scope)} faults={faults} />);
}
