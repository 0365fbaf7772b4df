// Customers and employees: the two lists, also as files, and each person's page.
import { Hono } from 'hono';
import { z } from 'zod';
import { type Fault, notFound } from '#domain/refusal.ts';
import { surveyLocales } from '#domain/languages.ts';
import type { PeopleList } from '#domain/people.ts';
import { exportColumns, exportRows } from '#reports/exports.ts';
import { askedOfCustomer, countPeople, listPeople, personOf, wavesOfEmployee } from '#reports/people.ts';
import { teamAsked, teamsIn } from '#reports/teams.ts';
import { addPerson, changePerson, removePerson } from '#services/person.ts';
import { whenTheyGo } from '#services/rules.ts';
import { PeoplePage } from '#web/pages/people.tsx';
import { NewPersonPage, PersonPage } from '#web/pages/person.tsx';
import { csvStream } from './csv.ts';
import { lettersFor } from './delivery.tsx';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { field, onTo, orAgain, read, type Typed, typedIn } from './forms.ts';
import { only } from './session.ts';

const form = z.object({
  name: field.name(),
  reference: field.textOrNothing(120),
  email: field.emailOrNothing(),
  phone: field.textOrNothing(40),
  locale: field.choice(surveyLocales),
  timeZone: field.timeZoneOrNothing(),
  teamId: field.text(40),
});

const perPage = 50;

export const people = new Hono<Env>()
  .get('/people', only('admin', 'leader'), (c) => onTo(c, '/people/customers'))
  .get('/people/customers.csv', only('admin'), (c) => listAsFile(c, 'customers'))
  .get('/people/employees.csv', only('admin'), (c) => listAsFile(c, 'employees'))
  .get('/people/:list', only('admin', 'leader'), (c) => showList(c, listIn(c)))
  .get('/people/:list/new', only('admin'), (c) => add(c, listIn(c), { teamId: c.req.query('team') ?? '', locale: c.var.locale }))
  .post('/people/:list/new', only('admin'), async (c) => {
    const list = listIn(c);
    const typed = await typedIn(c);
    return orAgain(
      c,
      async () => {
        const id = await addPerson(contextOf(c), list, read(form, typed));
        return onTo(c, `/people/${list}/${id}`, 'personAdded');
      },
      (faults) => add(c, list, typed, faults),
    );
  })
  .get('/people/:list/:id', only('admin', 'leader'), (c) => show(c, listIn(c), c.req.param('id')))
  .post('/people/:list/:id', only('admin'), async (c) => {
    const [list, id] = [listIn(c), c.req.param('id')];
    const typed = await typedIn(c);
    return orAgain(
      c,
      async () => {
        await changePerson(contextOf(c), list, id, read(form, typed));
        return onTo(c, `/people/${list}/${id}`, 'saved');
      },
      (faults) => show(c, list, id, typed, faults),
    );
  })
  .post('/people/:list/:id/remove', only('admin'), async (c) => {
    const list = listIn(c);
    await removePerson(contextOf(c), list, c.req.param('id'));
    return onTo(c, `/people/${list}`, 'personRemoved');
  });

async function showList(c: Door, list: PeopleList): Promise<Response> {
  const { db, scope } = contextOf(c);
  const { q = '', team: teamId = '', after: place = '' } = c.req.query();
  const tree = await teamsIn(db, scope);
  const search = q.replaceAll('\u0000', '').trim().slice(0, 200);
  const chosen = list === 'customers' ? [...new Set(c.req.queries('people'))].filter((id) => /^[\w-]{1,40}$/.test(id)) : [];
  const [, id, name] = /^([\w-]{1,40})\.(.*)$/s.exec(place.replaceAll('\u0000', '')) ?? [];
  const after = id !== undefined && name !== undefined ? { id, name } : undefined;
  const found = await listPeople(db, scope, list, tree, { search, teamId: teamAsked(tree, teamId)?.id, after, limit: perPage });
  const last = found.more ? found.people.at(-1) : undefined;
  const query = new URLSearchParams([
    ...(search ? [['q', search]] : []),
    ...(teamId ? [['team', teamId]] : []),
    ...chosen.map((one) => ['people', one]),
  ]);
  return c.html(
    <PeoplePage
      frame={frameOf(c)}
      list={list}
      counts={await countPeople(db, scope)}
      people={found.people}
      tree={tree}
      search={search}
      teamId={teamId}
      chosen={scope.role === 'admin' ? chosen : []}
      first={after && `/people/${list}?${query}`}
      more={last && `${last.id}.${last.name}`}
    />,
  );
}

function listAsFile(c: Door, list: PeopleList): Response {
  const { db, scope } = contextOf(c);
  const { exports } = frameOf(c).m.imports;
  const header = exportColumns[list].map((name) => exports.columns[name]);
  return csvStream(c, exports.fileNames[list], header, exportRows(db, scope, list));
}

async function add(c: Door, list: PeopleList, typed: Typed, faults: readonly Fault[] = []): Promise<Response> {
  const { db, scope } = contextOf(c);
  return c.html(<NewPersonPage frame={frameOf(c)} list={list} typed={typed} tree={await teamsIn(db, scope)} faults={faults} />);
}

async function show(c: Door, list: PeopleList, id: string, typed?: Typed, faults: readonly Fault[] = []): Promise<Response> {
  const ctx = contextOf(c);
  const { db, scope } = ctx;
  const person = await personOf(db, scope, list, id);
  const { reference, email, phone, timeZone, ...rest } = person;
  const here = <T extends object>(one: T): T & { timeZone: string | null } => ({ ...one, timeZone });
  return c.html(
    <PersonPage
      frame={frameOf(c)}
      list={list}
      person={person}
      typed={typed ?? { ...rest, reference: reference ?? '', email: email ?? '', phone: phone ?? '', timeZone: timeZone ?? '' }}
      tree={await teamsIn(db, scope)}
      asked={list === 'customers' ? await whenTheyGo(ctx, (await askedOfCustomer(db, scope, id)).map(here)) : []}
      waves={list === 'employees' ? await whenTheyGo(ctx, (await wavesOfEmployee(db, scope, id)).map(here)) : []}
      {...await lettersFor(db, scope, list, person)}
      mayEdit={scope.role === 'admin'}
      faults={faults}
    />,
  );
}

function listIn(c: Door): PeopleList {
  const list = c.req.param('list');
  if (list !== 'customers' && list !== 'employees') throw notFound();
  return list;
}
