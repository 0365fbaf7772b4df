// The doors of programmes: what asks by itself, its settings, its touchpoints, and how it is paused and ended.
import { Hono } from 'hono';
import { z } from 'zod';
import { dayOf } from '#domain/calendar.ts';
import { asksWhom, type ProgrammeKind, programmeKinds, type ProgrammeSettings, type TouchpointForm } from '#domain/programmes.ts';
import { type Fault, notFound } from '#domain/refusal.ts';
import { latestAsked, latestEvents, listProgrammes, programmeLine, wavesOfProgramme } from '#reports/programmes.ts';
import { teamsIn } from '#reports/teams.ts';
import { settingsOf } from '#services/organizations.ts';
import {
  changeProgramme,
  createProgramme,
  endProgramme,
  pauseProgramme,
  type Programme,
  programmeOf,
  resumeProgramme,
} from '#services/programmes.ts';
import { whenTheyGo } from '#services/rules.ts';
import { listSurveys } from '#services/surveys.ts';
import { addTouchpoint, changeTouchpoint, removeTouchpoint, touchpointsOf } from '#services/touchpoints.ts';
import { ChooseKindPage, ProgrammeFormPage } from '#web/pages/programme-form.tsx';
import { ProgrammeEndPage, ProgrammePage } from '#web/pages/programme.tsx';
import { ProgrammesPage } from '#web/pages/programmes.tsx';
import { TouchpointPage } from '#web/pages/touchpoint.tsx';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { field, onTo, orAgain, read, type Typed, typedIn } from './forms.ts';
import { only } from './session.ts';

const wholeOrNothing = z
  .string()
  .trim()
  .regex(/^(-?\d{1,9})?$/, { error: 'notANumber' })
  .default('')
  .transform((text) => (text === '' ? undefined : Number(text)));

const whole = field.whole(-1_000_000, 1_000_000);
const common = { name: field.text(400), openDays: whole, reminder: wholeOrNothing, secondReminder: wholeOrNothing };
const team = z.string().default('');
const forms = {
  events: z.object({ ...common, addsCustomers: field.ticked() }),
  drip: z.object({ ...common, team, firstDay: z.string().default(''), cycleDays: whole }),
  calendar: z.object({ ...common, team, firstDay: z.string().default(''), everyMonths: whole, items: field.choice(['all', 'half']) }),
} as const;
const once = z.string().regex(/^[\w-]{16}$/);

const touchpointForm = z.object({
  name: field.text(400),
  code: z.string().default(''),
  delay: whole,
  unit: field.choice(['minutes', 'hours', 'days']),
  restDays: wholeOrNothing,
  samplePercent: wholeOrNothing,
  dailyMaximum: wholeOrNothing,
});
const minutesOf = { minutes: 1, hours: 60, days: 1440 } as const;

export const programmes = new Hono<Env>()
  .use('/programmes', only('admin', 'leader'))
  .use('/programmes/*', only('admin', 'leader'))
  .get('/programmes', async (c) => {
    const { db, scope } = contextOf(c);
    return c.html(<ProgrammesPage frame={frameOf(c)} programmes={await listProgrammes(db, scope)} mayEdit={scope.role === 'admin'} />);
  })
  .get('/programmes/new', only('admin'), async (c) => {
    const kind = programmeKinds.find((one) => one === c.req.query('kind'));
    if (!kind) return c.html(<ChooseKindPage frame={frameOf(c)} />);
    return showForm(c, kind, undefined, { ...usual[kind], firstDay: await todayOf(c), once: c.var.parts.newId(16) });
  })
  .post('/programmes/new', only('admin'), async (c) => {
    const typed = await typedIn(c);
    const kind = read(z.object({ kind: field.choice(programmeKinds) }), typed).kind;
    return orAgain(
      c,
      async () => {
        const { id, surveyId } = read(
          z.object({ once, survey: field.text(40) }).transform((v) => ({ id: v.once, surveyId: v.survey })),
          typed,
        );
        await createProgramme(contextOf(c), { id, kind, surveyId, ...wantedIn(kind, typed) });
        return onTo(c, `/programmes/${id}`, 'programmeCreated');
      },
      (faults) => showForm(c, kind, undefined, typed, faults),
    );
  })
  .get('/programmes/:id', (c) => show(c, c.req.param('id')))
  .get('/programmes/:id/settings', only('admin'), async (c) => {
    const programme = await found(c, c.req.param('id'));
    return showForm(c, programme.kind, programme, typedOf(programme));
  })
  .post('/programmes/:id/settings', only('admin'), async (c) => {
    const programme = await found(c, c.req.param('id'));
    const typed = await typedIn(c);
    return orAgain(
      c,
      async () => {
        await changeProgramme(contextOf(c), programme.id, wantedIn(programme.kind, typed));
        return onTo(c, `/programmes/${programme.id}`, 'saved');
      },
      (faults) => showForm(c, programme.kind, programme, typed, faults),
    );
  })
  .post('/programmes/:id/pause', only('admin'), async (c) => {
    await pauseProgramme(contextOf(c), c.req.param('id'));
    return onTo(c, `/programmes/${c.req.param('id')}`, 'programmePaused');
  })
  .post('/programmes/:id/resume', only('admin'), async (c) => {
    await resumeProgramme(contextOf(c), c.req.param('id'));
    return onTo(c, `/programmes/${c.req.param('id')}`, 'programmeResumed');
  })
  .get('/programmes/:id/end', only('admin'), async (c) => {
    const { db, scope } = contextOf(c);
    return c.html(<ProgrammeEndPage frame={frameOf(c)} programme={await programmeLine(db, scope, c.req.param('id'))} />);
  })
  .post('/programmes/:id/end', only('admin'), async (c) => {
    await endProgramme(contextOf(c), c.req.param('id'));
    return onTo(c, `/programmes/${c.req.param('id')}`, 'programmeEnded');
  })
  .get('/programmes/:id/touchpoints/new', only('admin'), (c) => showTouchpoint(c, undefined, { delay: '2', unit: 'hours' }))
  .post('/programmes/:id/touchpoints/new', only('admin'), async (c) => {
    const typed = await typedIn(c);
    return orAgain(
      c,
      async () => {
        await addTouchpoint(contextOf(c), c.req.param('id'), touchpointIn(typed));
        return onTo(c, `/programmes/${c.req.param('id')}`, 'touchpointAdded');
      },
      (faults) => showTouchpoint(c, undefined, typed, faults),
    );
  })
  .get('/programmes/:id/touchpoints/:touchpoint', only('admin'), (c) => showTouchpoint(c, c.req.param('touchpoint')))
  .post('/programmes/:id/touchpoints/:touchpoint', only('admin'), async (c) => {
    const { id, touchpoint } = c.req.param();
    const typed = await typedIn(c);
    return orAgain(
      c,
      async () => {
        await changeTouchpoint(contextOf(c), id, touchpoint, touchpointIn(typed));
        return onTo(c, `/programmes/${id}`, 'saved');
      },
      (faults) => showTouchpoint(c, touchpoint, typed, faults),
    );
  })
  .post('/programmes/:id/touchpoints/:touchpoint/remove', only('admin'), async (c) => {
    const { id, touchpoint } = c.req.param();
    await removeTouchpoint(contextOf(c), id, touchpoint);
    return onTo(c, `/programmes/${id}`, 'touchpointRemoved');
  });

/** What a form starts from. */
const usual: Readonly<Record<ProgrammeKind, Typed>> = {
  events: { openDays: '30', reminder: '5' },
  drip: { openDays: '30', reminder: '5', cycleDays: '365' },
  calendar: { openDays: '10', reminder: '4', everyMonths: '3', items: 'all' },
};

const found = (c: Door, id: string): Promise<Programme> => programmeOf(contextOf(c).db, contextOf(c), id);

async function todayOf(c: Door): Promise<string> {
  const ctx = contextOf(c);
  return dayOf(ctx.now, (await settingsOf(ctx)).timeZone);
}

function wantedIn(kind: ProgrammeKind, typed: Typed): { name: string; settings: ProgrammeSettings } {
  const { name, reminder, secondReminder, ...said } = read<Said>(forms[kind], typed);
  const { team: teamId, ...settings } = { team: '', ...said };
  const reminders = [reminder, secondReminder].filter((days) => days !== undefined);
  return { name, settings: { ...settings, reminders, teamIds: teamId === '' ? [] : [teamId] } };
}

type Said = z.infer<(typeof forms)[ProgrammeKind]>;

function typedOf({ name, settings }: Programme): Typed {
  const { openDays, reminders, teamIds, firstDay, cycleDays, everyMonths, items, addsCustomers } = settings;
  const given = {
    name,
    openDays,
    firstDay,
    cycleDays,
    everyMonths,
    items,
    reminder: reminders[0],
    secondReminder: reminders[1],
    team: teamIds[0],
  };
  return {
    ...Object.fromEntries(Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]))),
    ...(addsCustomers && { addsCustomers: 'yes' }),
  };
}

async function show(c: Door, id: string): Promise<Response> {
  const ctx = contextOf(c);
  const { db, scope } = ctx;
  const [line, programme, tree] = [await programmeLine(db, scope, id), await found(c, id), await teamsIn(db, scope)];
  const { kind, waveId, settings } = programme;
  const drips = kind === 'drip' && waveId !== null;
  const latest = kind === 'events' ? await latestEvents(db, scope, id) : drips ? await latestAsked(db, scope, waveId) : [];
  return c.html(
    <ProgrammePage
      frame={frameOf(c)}
      programme={line}
      settings={settings}
      teams={settings.teamIds.flatMap((teamId) => tree.find((one) => one.id === teamId)?.name ?? [])}
      touchpoints={kind === 'events' ? await touchpointsOf(ctx, id) : []}
      latest={await whenTheyGo(ctx, latest)}
      waves={kind === 'calendar' ? await wavesOfProgramme(db, scope, id) : []}
      mayEdit={scope.role === 'admin'}
    />,
  );
}

async function showForm(
  c: Door,
  kind: ProgrammeKind,
  programme: Programme | undefined,
  typed: Typed,
  faults: readonly Fault[] = [],
): Promise<Response> {
  const ctx = contextOf(c);
  const surveys = (await listSurveys(ctx)).filter((survey) => survey.kind === asksWhom(kind));
  return c.html(
    <ProgrammeFormPage
      frame={frameOf(c)}
      kind={kind}
      programme={programme}
      surveys={surveys}
      tree={await teamsIn(ctx.db, ctx.scope)}
      typed={typed}
      faults={faults}
    />,
  );
}

function touchpointIn(typed: Typed): TouchpointForm {
  const { name, code, delay, unit, ...rules } = read(touchpointForm, typed);
  const own = Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined));
  return { name, code, delayMinutes: delay * minutesOf[unit], rules: own };
}

async function showTouchpoint(c: Door, id: string | undefined, typed?: Typed, faults: readonly Fault[] = []): Promise<Response> {
  const programme = await found(c, c.req.param('id') ?? '');
  const touchpoints = await touchpointsOf(contextOf(c), programme.id);
  const touchpoint = touchpoints.find((one) => one.id === id);
  if (programme.kind !== 'events' || (id !== undefined && !touchpoint)) throw notFound();
  return c.html(
    <TouchpointPage
      frame={frameOf(c)}
      programme={programme}
      touchpoint={touchpoint}
      typed={typed ?? (touchpoint ? typedTouchpoint(touchpoint) : {})}
      faults={faults}
    />,
  );
}

/** The delay in the largest unit that says it whole. */
function typedTouchpoint({ name, code, delayMinutes, rules }: TouchpointForm): Typed {
  const unit = (['days', 'hours'] as const).find((one) => delayMinutes > 0 && delayMinutes % minutesOf[one] === 0) ?? 'minutes';
  const own = Object.entries(rules).flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]]));
  return { name, code, delay: String(delayMinutes / minutesOf[unit]), unit, ...Object.fromEntries(own) };
}
