// The door of asking: waves, who they ask, how far they are and how they end.
import { Hono } from 'hono';
import { z } from 'zod';
import { addDays, dayOf } from '#domain/calendar.ts';
import { reasons } from '#domain/contact.ts';
import { manifestPath } from '#domain/manifest.ts';
import { conflict, type Fault, invalid, notFound } from '#domain/refusal.ts';
import { closingTroubleIn, invitationStates, type WaveView } from '#domain/waves.ts';
import { audienceOf, teamChoices } from '#services/audience.ts';
import { chosenCustomers } from '#services/chosen.ts';
import { rehearse } from '#services/dry-run.ts';
import { giveUpWave } from '#services/giving-up.ts';
import { settingsOf } from '#services/organizations.ts';
import { listSurveys, surveyOf } from '#services/surveys.ts';
import { lookNow, peopleKept, reasonsOf, stopWaiting } from '#services/wave-people.ts';
import { failuresOf, listWaves, waveOf } from '#services/wave-progress.ts';
import { cancelWave, checkWave, createWave, endWave, type NewWave } from '#services/waves.ts';
import { formatDay } from '#web/messages/format.ts';
import { ConfirmWavePage } from '#web/pages/wave-confirm.tsx';
import { ChooseSurveyPage, NewWavePage, type WaveForm } from '#web/pages/wave-new.tsx';
import { WaveKeptPage } from '#web/pages/wave-kept.tsx';
import { WaveEndPage, WavePage } from '#web/pages/wave.tsx';
import { WavesPage } from '#web/pages/waves.tsx';
import { contextOf, type Door, type Env, frameOf } from './environment.ts';
import { field, onTo, orAgain, read, typedIn } from './forms.ts';
import { only } from './session.ts';

const text = z.string().default('');
const form = z.object({
  survey: text,
  name: text,
  day: text,
  lastDay: text,
  teams: field.list(),
  people: field.list(),
  reminder1: text,
  reminder2: text,
});
/** What the confirmation carries: the id that the wave will have. */
const confirmed = form.extend({ once: z.string().regex(/^[\w-]{16}$/) });

/** Which people of a wave are shown, and what becomes of one of them. */
const kept = z.object({
  state: z.enum(invitationStates).default('waiting'),
  reason: z.enum(reasons).default('rested'),
  after: z.string().max(40).optional(),
});
const letGo = z.object({ invitation: field.text(40), action: field.choice(['look', 'stop']) });

/** So many people are chosen one by one at most: their ids stand in an address on the way to the form. */
const mostChosen = 200;

/** How long answers are taken unless somebody says otherwise. */
const usualDays = 14;

export const waves = new Hono<Env>()
  .use('/waves', only('admin', 'leader'))
  .use('/waves/*', only('admin', 'leader'))
  .get('/waves', async (c) => c.html(<WavesPage frame={frameOf(c)} waves={await listWaves(contextOf(c))} mayAsk={mayAsk(c)} />))
  .post('/waves', only('admin'), async (c) => {
    const typed = await typedIn(c);
    const { once, ...wanted } = read(confirmed, typed);
    return orAgain(
      c,
      async () => onTo(c, `/waves/${await createWave(contextOf(c), { ...newWave(wanted), id: once })}`, 'waveCreated'),
      (faults) => showForm(c, wanted, faults),
    );
  })
  .get('/waves/new', only('admin'), async (c) => {
    const ctx = contextOf(c);
    const survey = c.req.query('survey');
    const people = atMost(c.req.queries('people') ?? []);
    if (survey === undefined) {
      if (people.length > 0) await listed(c, people);
      const surveys = (await listSurveys(ctx)).filter((one) => people.length === 0 || one.kind === 'customer');
      return c.html(<ChooseSurveyPage frame={frameOf(c)} surveys={surveys} people={people} />);
    }
    const { name, kind } = await surveyOf(ctx, survey);
    const byName = kind === 'customer' && people.length > 0;
    const today = await todayOf(c);
    const tops = (await teamChoices(ctx, kind)).filter((team) => team.parentId === null).map((team) => team.id);
    const title = `${name}, ${formatDay(c.var.locale, today)}`;
    return showForm(c, {
      survey,
      name: title,
      day: today,
      lastDay: addDays(today, usualDays),
      teams: byName ? [] : tops,
      people: byName ? people : [],
      reminder1: '',
      reminder2: '',
    });
  })
  .post('/waves/new', only('admin'), async (c) => showForm(c, read(form, await typedIn(c))))
  .post('/waves/confirm', only('admin'), async (c) => {
    const typed = read(form, await typedIn(c));
    return orAgain(
      c,
      () => showConfirmation(c, typed),
      (faults) => showForm(c, typed, faults),
    );
  })
  .get('/waves/:id', async (c) => {
    const ctx = contextOf(c);
    const wave = await waveOf(ctx, c.req.param('id'));
    const failures = mayAsk(c) && wave.progress.failed > 0 ? await failuresOf(ctx, wave.id) : [];
    const audience = wave.state === 'planned' ? await audienceNow(c, wave) : 0;
    return c.html(
      <WavePage
        frame={frameOf(c)}
        wave={wave}
        manifest={manifestPath({ organization: ctx.scope.organizationId, wave: wave.id })}
        audience={audience}
        failures={failures}
        reasons={await reasonsOf(ctx, wave.id)}
        mayAsk={mayAsk(c)}
        localOnly={c.var.parts.mailbox}
      />,
    );
  })
  .get('/waves/:id/kept', async (c) => {
    const ctx = contextOf(c);
    const wave = await waveOf(ctx, c.req.param('id'));
    const which = kept.safeParse(c.req.query());
    if (!which.success) throw notFound();
    const found = await peopleKept(ctx, wave.id, which.data);
    return c.html(<WaveKeptPage frame={frameOf(c)} wave={wave} {...which.data} {...found} mayAsk={mayAsk(c)} />);
  })
  .post('/waves/:id/kept', only('admin'), async (c) => {
    const ctx = contextOf(c);
    const { id } = await waveOf(ctx, c.req.param('id'));
    const { invitation, action } = read(letGo, await typedIn(c));
    await (action === 'look' ? lookNow(ctx, invitation) : stopWaiting(ctx, invitation));
    const which = new URL(c.req.url).searchParams;
    which.delete('done');
    return onTo(c, `/waves/${id}/kept?${which}`, action === 'look' ? 'personLookedAt' : 'personStopped');
  })
  .get('/waves/:id/cancel', only('admin'), async (c) => {
    const wave = await waveOf(contextOf(c), c.req.param('id'));
    if (wave.state !== 'planned') throw conflict();
    return c.html(<WaveEndPage frame={frameOf(c)} wave={wave} end="cancel" audience={await audienceNow(c, wave)} />);
  })
  .post('/waves/:id/cancel', only('admin'), async (c) => {
    await cancelWave(contextOf(c), c.req.param('id'));
    return onTo(c, `/waves/${c.req.param('id')}`, 'waveCancelled');
  })
  .get('/waves/:id/give-up', only('admin'), async (c) => {
    const wave = await waveOf(contextOf(c), c.req.param('id'));
    if (wave.state !== 'open' || closingTroubleIn(wave.trouble) === undefined) throw conflict();
    return c.html(<WaveEndPage frame={frameOf(c)} wave={wave} end="give-up" audience={0} />);
  })
  .post('/waves/:id/give-up', only('admin'), async (c) => {
    await giveUpWave(contextOf(c), c.req.param('id'));
    return onTo(c, `/waves/${c.req.param('id')}`, 'waveGivenUp');
  })
  .get('/waves/:id/close', only('admin'), async (c) => {
    const wave = await waveOf(contextOf(c), c.req.param('id'));
    if (wave.state !== 'open') throw conflict();
    return c.html(<WaveEndPage frame={frameOf(c)} wave={wave} end="close" audience={0} />);
  })
  .post('/waves/:id/close', only('admin'), async (c) => {
    await endWave(contextOf(c), c.req.param('id'));
    return onTo(c, `/waves/${c.req.param('id')}`, 'waveEnding');
  });

const mayAsk = (c: Door): boolean => contextOf(c).actor.role === 'admin';
const newWave = ({ survey, name, day, lastDay, teams, people, ...form }: WaveForm): NewWave => ({
  surveyId: survey,
  name,
  day,
  lastDay,
  teamIds: teams,
  customerIds: atMost(people),
  reminders: remindersIn(form),
});

/** Throws `Refusal` invalid `tooManyChosen`. */
function atMost(people: readonly string[]): string[] {
  const ids = [...new Set(people)].filter((id) => /^[\w-]{1,40}$/.test(id));
  if (ids.length > mostChosen) throw invalid({ field: 'people', code: 'tooManyChosen', values: { max: mostChosen } });
  // Somebody was chosen, though nobody there is: that must not become a wave of teams.
  if (ids.length === 0 && people.length > 0) throw notFound();
  return ids;
}

/** Those of them who are on the list. Throws `notFound` when nobody is, whether removed, of another organization or made up. */
async function listed(c: Door, people: readonly string[]): Promise<{ id: string; name: string }[]> {
  const chosen = await chosenCustomers(contextOf(c), people);
  if (chosen.people.length === 0) throw notFound();
  return [...chosen.people];
}

async function showForm(c: Door, given: WaveForm, faults: readonly Fault[] = []): Promise<Response> {
  const ctx = contextOf(c);
  const survey = await surveyOf(ctx, given.survey);
  const choices = await teamChoices(ctx, survey.kind);
  const chosen = survey.kind === 'customer' && given.people.length > 0 ? await listed(c, given.people) : undefined;
  return c.html(
    <NewWavePage
      frame={frameOf(c)}
      survey={survey}
      choices={choices}
      chosen={chosen}
      given={given}
      today={await todayOf(c)}
      faults={faults}
    />,
  );
}

async function showConfirmation(c: Door, typed: WaveForm): Promise<Response> {
  const ctx = contextOf(c);
  const wanted = newWave(typed);
  const { survey, name, teamIds, audience, chosen, threshold } = await checkWave(ctx, wanted);
  const choices = await teamChoices(ctx, survey.kind);
  const teams = choices.filter((team) => teamIds.includes(team.id)).map((team) => team.name);
  const once = c.var.parts.newId(16);
  const customerIds = chosen?.people.map((one) => one.id);
  const { kind, id: surveyId } = survey;
  const rehearsal = await rehearse(ctx, { id: once, surveyId, kind, day: wanted.day, lastDay: wanted.lastDay, teamIds, customerIds });
  const others = new Set(rehearsal.others.flatMap((one) => one.names.map(({ id }) => id)));
  return c.html(
    <ConfirmWavePage
      frame={frameOf(c)}
      survey={survey}
      form={{ ...typed, name, teams: teamIds }}
      once={once}
      rehearsal={rehearsal}
      reminders={wanted.reminders ?? []}
      teams={teams}
      teamCount={audience.teams}
      chosen={chosen && { asked: chosen.people.filter((one) => !others.has(one.id)), notListed: chosen.notListed }}
      now={ctx.now}
      threshold={threshold}
      localOnly={c.var.parts.mailbox}
    />,
  );
}

/** Throws `Refusal` invalid `reminder1` or `reminder2`: notANumber, outOfRange (also for a second that is not later than the first). */
function remindersIn({ reminder1, reminder2 }: Pick<WaveForm, 'reminder1' | 'reminder2'>): number[] {
  const day = z.object({ reminder1: field.whole(1, 60).nullable(), reminder2: field.whole(1, 60).nullable() });
  const typed = { reminder1: reminder1.trim() || null, reminder2: reminder2.trim() || null };
  const { reminder1: first, reminder2: second } = read(day, typed);
  if (first !== null && second !== null && second <= first) throw invalid({ field: 'reminder2', code: 'outOfRange' });
  return [first, second].filter((days) => days !== null);
}

async function todayOf(c: Door): Promise<string> {
  const ctx = contextOf(c);
  return dayOf(ctx.now, (await settingsOf(ctx)).timeZone);
}

async function audienceNow(c: Door, wave: WaveView): Promise<number> {
  if (wave.chosen) return wave.progress.planned;
  const choices = await teamChoices(contextOf(c), wave.kind);
  return audienceOf(
    choices,
    wave.teams.map((team) => team.id),
  ).asked;
}
