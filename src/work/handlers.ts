// What each kind of work is: an outbox row becomes a service's verb, and often a letter.
import { put, type Task } from '#db/outbox.ts';
import type { Letter, Mailer } from '#mail/mailer.ts';
import { talkLetters } from '#reports/debrief-letters.ts';
import { caseLetter } from '#services/cases.ts';
import { writtenBack } from '#services/comment-letters.ts';
import { type Context, onBehalfOf, type Surroundings, visitAt } from '#services/context.ts';
import { giveUpImport, runImport } from '#services/import-run.ts';
import { signInLetter } from '#services/sign-in.ts';
import { closeWave, isOver } from '#services/publisher.ts';
import { testLetterOf } from '#services/test-letters.ts';
import { planWave } from '#services/waves.ts';
import { caseLetters, letterBackLetter, signInLetters, talkLetter, testLetter } from './letters.ts';
import { GoOn, type Handlers, Never, NotNow } from './worker.ts';

/** Some four seconds of two processors: an import, or a wave that closes, waits no longer for the keys of another. */
const keysInATurn = 160;

type Tools = { readonly surroundings: Surroundings; readonly clock: () => Date; readonly mailer: Mailer };

export function handlersOf({ surroundings, clock, mailer }: Tools): Handlers {
  const contextOf = (task: Task): Context => onBehalfOf(visitAt(surroundings, clock()), task.organizationId);
  return {
    handle: (task) => handle(contextOf(task), task, mailer),
    givenUp: async (task) => {
      if (task.kind === 'runImport') await giveUpImport(contextOf(task), task.payload.importId);
    },
  };
}

async function handle(ctx: Context, task: Task, mailer: Mailer): Promise<void> {
  const sent = { organizationId: task.organizationId, at: ctx.now };
  switch (task.kind) {
    case 'tellSupervisors':
      return tellSupervisors(ctx, task, mailer);
    case 'sendSignInLink': {
      const asked = await signInLetter(ctx, task.payload.memberId, task.payload);
      return sendAll(mailer, signInLetters(asked, sent, `sign-in-${task.id}-${task.attempts}`));
    }
    case 'sendTestLetter':
      return sendAll(mailer, [testLetter(await testLetterOf(ctx, task.payload), sent, `test-${task.id}`)]);
    case 'tellOfTalks':
      return tellOfTalks(ctx, task, mailer);
    case 'tellOfLetter':
      return tellOfLetter(ctx, task, mailer);
    case 'planWave': {
      const came = await planWave(ctx, task.payload.waveId, keysInATurn);
      if (came === 'more') throw new GoOn();
      if (came === 'later') throw new NotNow('employees are being imported');
      return;
    }
    case 'closeWave':
      // A clock that ran ahead may have put it down too early; when the day is over the timetable does so again.
      if (task.payload.early || (await isOver(ctx, task.payload.waveId))) await closeWave(ctx, task.payload.waveId);
      return;
    case 'runImport':
      if (!(await runImport(ctx, task.payload.importId))) throw new NotNow('another process is at work on this import');
  }
}

/** Several letters are work of their own each, so that one who cannot be reached now does not make the others read theirs again. */
async function tellSupervisors(ctx: Context, task: Task & { kind: 'tellSupervisors' }, mailer: Mailer): Promise<void> {
  const { caseId, memberId } = task.payload;
  const { organizationId } = task;
  const told = await caseLetter(ctx, caseId);
  if (!told) return;
  const recipients = told.recipients.filter(({ id }) => memberId === undefined || id === memberId);
  if (recipients.length <= 1) return sendAll(mailer, caseLetters({ ...told, recipients }, { organizationId, at: ctx.now }));
  await ctx.write(async (tx) => {
    for (const { id } of recipients)
      await put(tx, organizationId, `${task.id}-${id}`, { kind: 'tellSupervisors', payload: { caseId, memberId: id } }, ctx.now);
  });
}

/** As above: of several letters each is work of its own. Nobody gets one when nothing is missing any more. */
async function tellOfTalks(ctx: Context, task: Task & { kind: 'tellOfTalks' }, mailer: Mailer): Promise<void> {
  const { organizationId, payload } = task;
  const told = await talkLetters(ctx.db, ctx.scope, payload, ctx.now);
  if (payload.memberId !== undefined) {
    const letters = told.map((one) => talkLetter(one, payload.letter, { organizationId, at: ctx.now }, ctx.baseUrl));
    return sendAll(mailer, letters);
  }
  await ctx.write(async (tx) => {
    for (const { to } of told)
      await put(tx, organizationId, `${task.id}-${to.id}`, { kind: 'tellOfTalks', payload: { ...payload, memberId: to.id } }, ctx.now);
  });
}

/** As above. */
async function tellOfLetter(ctx: Context, task: Task & { kind: 'tellOfLetter' }, mailer: Mailer): Promise<void> {
  const { waveId, commentId, memberId } = task.payload;
  const { organizationId } = task;
  const told = await writtenBack(ctx, waveId, commentId);
  const recipients = told?.recipients.filter(({ id }) => memberId === undefined || id === memberId) ?? [];
  if (told && recipients.length === 1)
    return sendAll(mailer, [letterBackLetter(told, recipients[0]!, { organizationId, at: ctx.now }, task.id)]);
  await ctx.write(async (tx) => {
    for (const { id } of recipients)
      await put(tx, organizationId, `${task.id}-${id}`, { kind: 'tellOfLetter', payload: { waveId, commentId, memberId: id } }, ctx.now);
  });
}

/** To several people at once; one who cannot be reached now does not keep the others from their letter. */
async function sendAll(mailer: Mailer, letters: readonly Letter[]): Promise<void> {
  const outcomes = await Promise.all(letters.map((letter) => mailer.send(letter)));
  const later = outcomes.find((outcome) => outcome.kind === 'temporary');
  if (later) throw new NotNow(later.reason);
  const refused = outcomes.find((outcome) => outcome.kind === 'permanent');
  if (refused) throw new Never(refused.reason);
}
