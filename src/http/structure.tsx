// The tree of teams and who supervises which.
import { Hono } from 'hono';
import { z } from 'zod';
import { type Fault, notFound } from '#domain/refusal.ts';
import { membersIn } from '#reports/members.ts';
import { peopleByTeam } from '#reports/people.ts';
import { teamAsked, teamsIn } from '#reports/teams.ts';
import { setSupervisors } from '#services/members.ts';
import { createTeam } from '#services/people.ts';
import { changeTeam } from '#services/teams.ts';
import { NewTeamPage, StructurePage, TeamPlacePage } from '#web/pages/structure.tsx';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { field, onTo, orAgain, read, type Typed, typedIn } from './forms.ts';
import { only } from './session.ts';

const form = z.object({ name: field.name(), parentId: field.textOrNothing(40) });
const supervisors = z.object({ members: field.list() });

export const structure = new Hono<Env>()
  .use('/settings/teams', only('admin'))
  .use('/settings/teams/*', only('admin'))
  .get('/settings/teams', async (c) => {
    const { db, scope } = contextOf(c);
    const [tree, members, counts] = [await teamsIn(db, scope), await membersIn(db, scope), await peopleByTeam(db, scope)];
    return c.html(<StructurePage frame={frameOf(c)} tree={tree} members={members} counts={counts} />);
  })
  .get('/settings/teams/new', (c) => add(c, { parentId: c.req.query('under') ?? '' }))
  .post('/settings/teams/new', async (c) => {
    const typed = await typedIn(c);
    return orAgain(
      c,
      async () => {
        const { name, parentId } = read(form, typed);
        await createTeam(contextOf(c), name, parentId);
        return onTo(c, '/settings/teams', 'teamAdded');
      },
      (faults) => add(c, typed, faults),
    );
  })
  .get('/settings/teams/:id', (c) => show(c, c.req.param('id')))
  .post('/settings/teams/:id', async (c) => {
    const id = c.req.param('id');
    const typed = await typedIn(c);
    return orAgain(
      c,
      async () => {
        await changeTeam(contextOf(c), id, read(form, typed));
        return onTo(c, '/settings/teams', 'saved');
      },
      (faults) => show(c, id, typed, faults),
    );
  })
  .post('/settings/teams/:id/supervisors', async (c) => {
    const id = c.req.param('id');
    const { members } = read(supervisors, await typedIn(c));
    return orAgain(
      c,
      async () => {
        await setSupervisors(contextOf(c), id, members);
        return onTo(c, '/settings/teams', 'saved');
      },
      (faults) => show(c, id, undefined, faults),
    );
  });

async function add(c: Door, typed: Typed, faults: readonly Fault[] = []): Promise<Response> {
  const { db, scope } = contextOf(c);
  return c.html(<NewTeamPage frame={frameOf(c)} typed={typed} tree={await teamsIn(db, scope)} faults={faults} />);
}

async function show(c: Door, id: string, typed?: Typed, faults: readonly Fault[] = []): Promise<Response> {
  const { db, scope } = contextOf(c);
  const tree = await teamsIn(db, scope);
  const team = teamAsked(tree, id);
  if (!team) throw notFound();
  const shown = typed ?? { name: team.name, parentId: team.parentId ?? '' };
  return c.html(
    <TeamPlacePage frame={frameOf(c)} team={team} typed={shown} tree={tree} members={await membersIn(db, scope)} faults={faults} />,
  );
}
