// Walks every door of the app as nobody, as members of another organization and in every role: who may not pass sees nothing and changes nothing.
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { type Actor, type Role, roles } from '#domain/access.ts';
import { nothingChosen } from '#domain/imports.ts';
import { createKey } from '#services/api-keys.ts';
import { prepareSecondFactor } from '#services/me.ts';
import { createProgramme } from '#services/programmes.ts';
import { openSession } from '#services/sessions.ts';
import { addTouchpoint } from '#services/touchpoints.ts';
import { askCustomers } from '#tests/support/asked.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse, type Person } from '#tests/support/house.ts';

/** Stands in the name of everything that belongs to the one organization, and on no page of another. */
const mark = 'Segretissimo';

type Things = Awaited<ReturnType<typeof furnish>>;
/** What an address or a form is filled with: the id of a thing, or 'customers' as it stands. */
type Names = Readonly<Record<string, keyof Things | 'customers'>>;
type Door = { readonly roles: readonly Role[]; readonly ids?: Names; readonly form?: Names; readonly ofTeam?: true };

const all = roles;
const admin: readonly Role[] = ['admin'];
const leaders: readonly Role[] = ['admin', 'leader'];

/** For whom each door is, and what its address is filled with. A new door has to be written down here. */
const doors: Readonly<Record<string, Door>> = {
  'GET /': { roles: all },
  'GET /overview.csv': { roles: leaders },
  'GET /how-we-measure': { roles: all },
  'GET /linkage': { roles: leaders },
  'GET /linkage.csv': { roles: leaders },
  'GET /teams': { roles: all },
  'GET /teams.csv': { roles: all },
  'GET /teams/:id': { roles: all, ids: { id: 'team' }, ofTeam: true },
  'GET /me': { roles: all },
  'POST /me': { roles: all },
  'POST /me/password': { roles: all },
  'POST /me/second-factor': { roles: all },
  'GET /me/second-factor': { roles: all },
  'POST /me/second-factor/on': { roles: all },
  'POST /me/second-factor/off': { roles: all },
  'POST /me/sessions/others': { roles: all },
  'POST /me/sessions/:id': { roles: all, ids: { id: 'session' } },
  'GET /members': { roles: admin },
  'GET /members/new': { roles: admin },
  'POST /members/new': { roles: admin },
  'GET /members/:id': { roles: admin, ids: { id: 'member' } },
  'POST /members/:id': { roles: admin, ids: { id: 'member' } },
  'POST /members/:id/second-factor': { roles: admin, ids: { id: 'member' } },
  'POST /members/:id/remove': { roles: admin, ids: { id: 'member' } },
  'GET /people': { roles: leaders },
  'GET /people/:list': { roles: leaders, ids: { list: 'customers' } },
  'GET /people/:list/new': { roles: admin, ids: { list: 'customers' } },
  'POST /people/:list/new': { roles: admin, ids: { list: 'customers' } },
  'GET /people/:list/:id': { roles: leaders, ids: { list: 'customers', id: 'customer' } },
  'POST /people/:list/:id': { roles: admin, ids: { list: 'customers', id: 'customer' } },
  'POST /people/:list/:id/remove': { roles: admin, ids: { list: 'customers', id: 'customer' } },
  'GET /people/stopped': { roles: leaders },
  'POST /people/stopped': { roles: admin },
  'POST /people/:list/:id/address': { roles: admin, ids: { list: 'customers', id: 'customer' } },
  'GET /surveys/:id/delivery': { roles: leaders, ids: { id: 'survey' } },
  'GET /settings/delivery': { roles: admin },
  'GET /settings/rules': { roles: admin },
  'POST /settings/rules': { roles: admin },
  'GET /waves/:id/kept': { roles: leaders, ids: { id: 'wave' } },
  'POST /waves/:id/kept': { roles: admin, ids: { id: 'wave' } },
  'GET /people/customers/:id/visit': { roles: ['admin', 'supervisor'], ids: { id: 'customer' }, ofTeam: true },
  'POST /people/customers/:id/visit': { roles: ['admin', 'supervisor'], ids: { id: 'customer' }, ofTeam: true },
  'GET /programmes': { roles: leaders },
  'GET /programmes/new': { roles: admin },
  'POST /programmes/new': { roles: admin },
  'GET /programmes/:id': { roles: leaders, ids: { id: 'programme' } },
  'GET /programmes/:id/settings': { roles: admin, ids: { id: 'programme' } },
  'POST /programmes/:id/settings': { roles: admin, ids: { id: 'programme' } },
  'POST /programmes/:id/pause': { roles: admin, ids: { id: 'programme' } },
  'POST /programmes/:id/resume': { roles: admin, ids: { id: 'programme' } },
  'GET /programmes/:id/end': { roles: admin, ids: { id: 'programme' } },
  'POST /programmes/:id/end': { roles: admin, ids: { id: 'programme' } },
  'GET /programmes/:id/touchpoints/new': { roles: admin, ids: { id: 'programme' } },
  'POST /programmes/:id/touchpoints/new': { roles: admin, ids: { id: 'programme' } },
  'GET /programmes/:id/touchpoints/:touchpoint': { roles: admin, ids: { id: 'programme', touchpoint: 'touchpoint' } },
  'POST /programmes/:id/touchpoints/:touchpoint': { roles: admin, ids: { id: 'programme', touchpoint: 'touchpoint' } },
  'POST /programmes/:id/touchpoints/:touchpoint/remove': { roles: admin, ids: { id: 'programme', touchpoint: 'touchpoint' } },
  'GET /settings/keys': { roles: admin },
  'POST /settings/keys': { roles: admin },
  'POST /settings/keys/:id/revoke': { roles: admin, ids: { id: 'key' } },
  'GET /settings': { roles: admin },
  'POST /settings': { roles: admin },
  'GET /settings/teams': { roles: admin },
  'GET /settings/teams/new': { roles: admin },
  'POST /settings/teams/new': { roles: admin },
  'GET /settings/teams/:id': { roles: admin, ids: { id: 'team' } },
  'POST /settings/teams/:id': { roles: admin, ids: { id: 'team' } },
  'POST /settings/teams/:id/supervisors': { roles: admin, ids: { id: 'team' } },
  'GET /audit': { roles: all },
  'GET /surveys': { roles: admin },
  'GET /surveys/new': { roles: admin },
  'POST /surveys/new': { roles: admin },
  'GET /surveys/:id': { roles: admin, ids: { id: 'survey' } },
  'POST /surveys/:id': { roles: admin, ids: { id: 'survey' } },
  'GET /surveys/:id/preview': { roles: admin, ids: { id: 'survey' } },
  'POST /surveys/:id/preview': { roles: admin, ids: { id: 'survey' } },
  'GET /surveys/:id/letters': { roles: admin, ids: { id: 'survey' } },
  'POST /surveys/:id/letters': { roles: admin, ids: { id: 'survey' } },
  'GET /surveys/:id/letters/preview': { roles: admin, ids: { id: 'survey' } },
  'POST /surveys/:id/letters/preview': { roles: admin, ids: { id: 'survey' } },
  'GET /waves': { roles: leaders },
  'POST /waves': { roles: admin },
  'GET /waves/new': { roles: admin },
  'POST /waves/new': { roles: admin, form: { survey: 'survey' } },
  'POST /waves/confirm': { roles: admin, form: { survey: 'survey' } },
  'GET /waves/:id': { roles: leaders, ids: { id: 'wave' } },
  'GET /waves/:id/cancel': { roles: admin, ids: { id: 'wave' } },
  'POST /waves/:id/cancel': { roles: admin, ids: { id: 'wave' } },
  'GET /waves/:id/give-up': { roles: admin, ids: { id: 'wave' } },
  'POST /waves/:id/give-up': { roles: admin, ids: { id: 'wave' } },
  'GET /waves/:id/close': { roles: admin, ids: { id: 'wave' } },
  'POST /waves/:id/close': { roles: admin, ids: { id: 'wave' } },
  'GET /cases': { roles: all },
  'GET /cases/:id': { roles: all, ids: { id: 'case' }, ofTeam: true },
  'POST /cases/:id': { roles: all, ids: { id: 'case' }, ofTeam: true },
  'GET /talks': { roles: all },
  'GET /talks/:wave': { roles: all, ids: { wave: 'published' }, ofTeam: true },
  'GET /talks/:wave/:team': { roles: all, ids: { wave: 'published', team: 'team' }, ofTeam: true },
  'POST /talks/:wave/:team': { roles: all, ids: { wave: 'published', team: 'team' }, ofTeam: true },
  'GET /responses': { roles: all },
  'GET /responses.csv': { roles: leaders },
  'GET /responses/unconfirmed': { roles: all },
  'POST /responses/unconfirmed/confirm': { roles: all, form: { answers: 'response' }, ofTeam: true },
  'POST /responses/unconfirmed/reject': { roles: all, form: { answers: 'response' }, ofTeam: true },
  'POST /responses/unconfirmed/put-back': { roles: all, form: { answers: 'response' }, ofTeam: true },
  'GET /imports': { roles: admin },
  'POST /imports': { roles: admin },
  'GET /imports/:id': { roles: admin, ids: { id: 'import' } },
  'POST /imports/:id': { roles: admin, ids: { id: 'import' } },
  'POST /imports/:id/start': { roles: admin, ids: { id: 'import' } },
  'POST /imports/:id/cancel': { roles: admin, ids: { id: 'import' } },
  'GET /imports/:id/rows-to-mend.csv': { roles: admin, ids: { id: 'import' } },
  'GET /comments': { roles: all },
  'GET /comments/aside': { roles: leaders },
  'GET /comments/:wave/:id': { roles: all, ids: { wave: 'published', id: 'comment' }, ofTeam: true },
  'POST /comments/:wave/:id/answer': { roles: all, ids: { wave: 'published', id: 'comment' }, ofTeam: true },
  'POST /comments/:wave/:id/aside': { roles: leaders, ids: { wave: 'published', id: 'comment' } },
  'POST /comments/:wave/:id/put-back': { roles: leaders, ids: { wave: 'published', id: 'comment' } },
  'GET /people/customers.csv': { roles: admin },
  'GET /people/employees.csv': { roles: admin },
  'GET /mailbox': { roles: admin },
  'GET /mailbox/:id': { roles: admin, ids: { id: 'letter' } },
  'GET /mailbox/:id/html': { roles: admin, ids: { id: 'letter' } },
};

/** For people without a session; what their tokens open is tested where they are made. */
const openDoors = [
  'GET /s/:token',
  'POST /s/:token',
  'GET /s/:token/more',
  'POST /s/:token/more',
  'GET /e',
  'GET /e/',
  'POST /e/open',
  'POST /e/papers',
  'POST /e/ballot',
  'GET /e/manifest/:organization/:wave',
  'GET /e/receipts/:organization/:wave/:prefix',
  'GET /e/:old{[\\w-]{48}}',
  'POST /e/:old{[\\w-]{48}}',
  'GET /e/:old{[\\w-]{48}}/more',
  'POST /e/:old{[\\w-]{48}}/more',
  'GET /e/talk',
  'POST /e/mailbox',
  'POST /e/mailbox/letters',
  'GET /u/:token',
  'POST /u/:token',
  'GET /p/:token',
  'POST /p/:token',
  'POST /hooks/resend',
  'POST /hooks/bounces',
  'GET /assets/:name',
  'GET /health',
  'POST /api/events',
  'POST /preferences',
  'GET /set-up',
  'POST /set-up',
  'GET /sign-in',
  'POST /sign-in',
  'GET /sign-in/sent',
  'GET /sign-in/:token',
  'POST /sign-in/:token',
  'POST /sign-out',
];

/** One of everything that can be asked for by its id, new at each call. */
async function furnish(house: House, lumen: Company, owner: Actor) {
  const { store, newId, clock } = house;
  const { t } = store;
  const organizationId = lumen.id;
  const n = newId(6);
  const team = await lumen.team(`${mark} > Team ${n}`);
  const customer = await lumen.customer(team, { name: `${mark} customer ${n}` });
  const member = (await lumen.member('leader', { name: `${mark} member ${n}` })).memberId;
  const { surveyId: survey, waveId: wave, invitationId } = await askCustomers(house, lumen);
  const ctx = await house.contextOf(owner);
  const asks = { kind: 'events', surveyId: survey, settings: { openDays: 30, reminders: [], teamIds: [] } } as const;
  const programme = await createProgramme(ctx, { ...asks, name: `${mark} programme ${n}` });
  const shop = { name: `${mark} shop ${n}`, code: '', delayMinutes: 0, rules: {} };
  const touchpoint = await addTouchpoint(ctx, programme, shop);
  const key = (await createKey(ctx, `${mark} key ${n}`)).slice(15, 31);
  const response = invitationId(customer);
  const session = (await openSession(house.visit(), { organizationId, id: owner.memberId }, mark)).slice(10, 26);
  const [letter, case_, import_, published, comment] = [newId(16), newId(16), newId(16), newId(16), newId(16)];
  const now = clock.now;
  await store.write(async (tx) => {
    const words = { subject: mark, html: `<p>${mark}</p>`, text: mark };
    await tx.insert(t.letters).values({ organizationId, id: letter, recipient: mark, sender: mark, ...words, at: now });
    const said = { score: 2, comment: `${mark} comment`, answers: { nps: 2 }, mayContact: true, counted: true };
    const when = { day: '2026-03-10', month: '2026-03', answeredAt: now };
    await tx
      .insert(t.responses)
      .values({ organizationId, id: response, surveyId: survey, version: 1, customerId: customer, teamId: team, ...said, ...when });
    const due = { state: 'open', revision: 0, openedAt: now, dueAt: now } as const;
    await tx.insert(t.cases).values({ organizationId, id: case_, responseId: response, customerId: customer, teamId: team, ...due });
    const file = { kind: 'customers', fileName: `${mark}.csv`, state: 'done', choices: nothingChosen } as const;
    const closed = {
      kind: 'engagement',
      state: 'closed',
      day: '2026-03-02',
      lastDay: '2026-03-08',
      teamIds: [team],
      threshold: 5,
    } as const;
    const wave = { organizationId, id: published, surveyId: survey, version: 1, name: `${mark} wave ${n}`, ...closed, createdAt: now };
    await tx.insert(t.waves).values(wave);
    const frozen = { organizationId, waveId: published, teamId: team };
    await tx.insert(t.waveTeams).values({ ...frozen, parentId: null, name: `${mark} team ${n}`, eligible: 12, foldedInto: null });
    const told = [{ teamId: team, hidden: false, n: { exact: 12 }, measures: {}, distributions: {} }];
    const cells = { teams: told, combinations: [], groups: [] };
    await tx
      .insert(t.snapshots)
      .values({ organizationId, waveId: published, closedDay: '2026-03-09', threshold: 5, cells, counted: 12, spoiled: 0, hash: mark });
    await tx.insert(t.comments).values({ ...frozen, id: comment, questionId: 'open', text: `${mark} comment` });
    await tx.insert(t.debriefs).values({ ...frozen, dueDay: '2026-03-23' });
    await tx.insert(t.imports).values({ organizationId, id: import_, ...file, createdAt: now });
  });
  return {
    team,
    customer,
    member,
    survey,
    wave,
    published,
    comment,
    response,
    session,
    letter,
    case: case_,
    import: import_,
    programme,
    touchpoint,
    key,
  };
}

onBothDatabases('every door', ({ open }) => {
  const begin = async () => {
    const house = openHouse(await open());
    const lumen = await found(house, { name: `${mark} S.p.A.` });
    const anna = await lumen.member('admin', { name: `${mark} Anna` });
    return { house, lumen, anna, things: await furnish(house, lumen, anna) };
  };

  const knock = (person: Person, door: string, things: Things): Promise<Response> => {
    const [method, path = ''] = door.split(' ');
    const { ids = {}, form = {} } = doors[door]!;
    const valueOf = (name: keyof Things | 'customers' | undefined): string =>
      name === undefined || name === 'customers' ? (name ?? '') : things[name];
    const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => valueOf(ids[name]));
    const sent = Object.fromEntries(Object.entries(form).map(([field, name]) => [field, valueOf(name)]));
    return method === 'GET' ? person.get(filled) : person.post(filled, sent);
  };

  const everythingOf = async (house: House, company: Company): Promise<string> => {
    const tables = [];
    for (const [name, table] of Object.entries(house.store.t))
      if ('organizationId' in table)
        tables.push([name, await house.store.select().from(table).where(eq(table.organizationId, company.id))]);
    return JSON.stringify([
      ...tables,
      await house.store.select().from(house.store.t.organizations).where(eq(house.store.t.organizations.id, company.id)),
    ]);
  };

  it('is known here', async () => {
    const { house } = await begin();
    const there = house.app.routes.filter((route) => route.method !== 'ALL').map((route) => `${route.method} ${route.path}`);
    expect([...new Set(there)].toSorted()).toEqual([...Object.keys(doors), ...openDoors].toSorted());
    for (const [door, { ids = {} }] of Object.entries(doors))
      expect([door, Object.keys(ids)]).toEqual([door, [...door.matchAll(/:(\w+)/g)].map(([, name]) => name)]);
  });

  it('leads who is not signed in to the way in, and changes nothing for them', async () => {
    const { house, lumen, things } = await begin();
    const before = await everythingOf(house, lumen);
    for (const door of Object.keys(doors)) {
      const answer = await knock(house, door, things);
      const expected = door.startsWith('GET') ? [303, '/sign-in?to=%2F'] : [404, undefined];
      expect([door, answer.status, answer.headers.get('location')?.slice(0, 15)]).toEqual([door, ...expected]);
      expect(await answer.text()).not.toContain(mark);
    }
    expect(await everythingOf(house, lumen)).toBe(before);
  });

  it('does not exist for members of another organization, and tells them nothing', async () => {
    const { house, lumen, things } = await begin();
    const ombra = await found(house, { name: 'Ombra' });
    const before = await everythingOf(house, lumen);
    for (const role of roles) {
      const actor = await ombra.member(role);
      await prepareSecondFactor(await house.contextOf(actor));
      const foreigner = await house.signedInAs(actor);
      for (const door of Object.keys(doors)) {
        const answer = await knock(foreigner, door, things);
        const { ids = {}, form = {} } = doors[door]!;
        const named = Object.values({ ...ids, ...form }).some((name) => name !== 'customers');
        const hidden = named || !doors[door]!.roles.includes(role);
        const [opens, closed] = [answer.status < 500 && answer.status !== 404, answer.status === 404];
        expect([role, door, hidden ? closed : opens]).toEqual([role, door, true]);
        expect(await answer.text()).not.toContain(mark);
      }
    }
    expect(await everythingOf(house, lumen)).toBe(before);
  });

  it('takes no name of a thing of another organization in its forms', async () => {
    const { house, lumen, things } = await begin();
    const ombra = await found(house, { name: 'Ombra' });
    const [own, actor] = [await ombra.team('Ombra'), await ombra.member('admin')];
    await ombra.customer(own);
    const survey = (await askCustomers(house, ombra)).surveyId;
    const before = [await everythingOf(house, lumen), (await everythingOf(house, ombra)).length];
    const foreigner = await house.signedInAs(actor);
    const person = { name: 'Bo', email: 'bo@ombra.example', locale: 'en' };
    const programme = { once: '0123456789abcdef', name: 'Bo', openDays: '30' };
    const forms: readonly (readonly [string, Record<string, string>])[] = [
      ['/people/customers/new', { ...person, teamId: things.team }],
      ['/people/employees/new', { ...person, teamId: things.team }],
      ['/members/new', { ...person, role: 'supervisor', teams: things.team }],
      ['/settings/teams/new', { name: 'Bo', parentId: things.team }],
      [`/settings/teams/${own}`, { name: 'Bo', parentId: things.team }],
      [`/settings/teams/${own}/supervisors`, { members: things.member }],
      ['/programmes/new', { ...programme, kind: 'events', survey: things.survey }],
      ['/programmes/new', { ...programme, kind: 'drip', survey, team: things.team, firstDay: '2026-03-11', cycleDays: '365' }],
      ['/waves', { once: '0123456789abcdef', survey: things.survey, name: 'Bo', day: '2026-03-11', lastDay: '2026-03-20', teams: own }],
      ['/waves', { once: '0123456789abcdef', survey, name: 'Bo', day: '2026-03-11', lastDay: '2026-03-20', teams: things.team }],
      ['/waves', { once: '0123456789abcdef', survey, name: 'Bo', day: '2026-03-11', lastDay: '2026-03-20', people: things.customer }],
    ];
    for (const [path, form] of forms) {
      const answer = await foreigner.post(path, form);
      expect([path, [404, 422].includes(answer.status)]).toEqual([path, true]);
      expect(await answer.text()).not.toContain(mark);
    }
    await house.store.write((tx) => tx.delete(tx.t.sessions).where(eq(tx.t.sessions.organizationId, ombra.id)));
    expect([await everythingOf(house, lumen), (await everythingOf(house, ombra)).length]).toEqual(before);
  });

  it('does not exist for roles it is not for, and changes nothing for them', async () => {
    const { house, lumen, things } = await begin();
    const people = [];
    for (const role of roles) people.push([role, await house.signedInAs(await lumen.member(role))] as const);
    const before = await everythingOf(house, lumen);
    for (const [role, person] of people) {
      const closed = Object.keys(doors).filter((door) => !doors[door]!.roles.includes(role));
      for (const door of closed) expect([role, door, (await knock(person, door, things)).status]).toEqual([role, door, 404]);
    }
    expect(await everythingOf(house, lumen)).toBe(before);
  });

  it.each(roles)('opens to a %s whom it is for', async (role) => {
    const { house, lumen } = await begin();
    const actor = await lumen.member(role, { supervises: role === 'supervisor' ? [await lumen.team(mark)] : [] });
    await prepareSecondFactor(await house.contextOf(actor));
    const shared = await furnish(house, lumen, actor);
    for (const [door, { roles: allowed, ids }] of Object.entries(doors)) {
      if (!allowed.includes(role)) continue;
      const things = door.startsWith('POST') && ids ? await furnish(house, lumen, actor) : shared;
      const { status } = await knock(await house.signedInAs(actor), door, things);
      expect([role, door, [200, 303, 409, 422].includes(status) || status]).toEqual([role, door, true]);
    }
  });

  it('that belongs to a team does not exist for the supervisors of others', async () => {
    const { house, lumen, things } = await begin();
    const person = await house.signedInAs(await lumen.member('supervisor', { supervises: [await lumen.team('Elsewhere')] }));
    const before = await everythingOf(house, lumen);
    for (const [door, { ofTeam }] of Object.entries(doors)) {
      if (!ofTeam) continue;
      const answer = await knock(person, door, things);
      expect([door, answer.status]).toEqual([door, 404]);
      expect(await answer.text()).not.toContain(`${mark} c`);
    }
    expect(await everythingOf(house, lumen)).toBe(before);
  });
});
