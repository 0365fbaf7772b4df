// What follows a published wave: teams talk about their results and write down what they agreed, some are late, and a leader answers a comment.
import { addDays, type Day } from '#domain/calendar.ts';
import { endsOf } from '#domain/debriefs.ts';
import type { Locale } from '#domain/surveys.ts';
import { closedWaves, snapshotOf } from '#reports/engagement.ts';
import { listDebriefs } from '#reports/debriefs.ts';
import { answerComment, writeBack } from '#services/comment-letters.ts';
import { type Context, enter, visitAt } from '#services/context.ts';
import { writeDebrief } from '#services/debriefs.ts';
import type { Mailbox } from '#web/voter/mailbox.ts';
import type { Played } from './seed-employees.ts';
import { forAll, type Stage } from './stage.ts';
import { talksIn, thread } from './story-talks.ts';

/** Talks take place in the second week after results are there, at eleven. */
const eleven = 11 * 60;

/** How a wave's talks have gone: all were held, two are overdue, or the latest, of which a good part is still to come. */
export type Held = 'all' | 'most' | 'some';

/** Answers how many were written down. */
export async function holdTalks(stage: Stage, { waveId, people }: Played, closeDay: Day, held: Held): Promise<number> {
  const leader = await leaderOf(stage, closeDay);
  const wave = (await closedWaves(leader.db, leader.scope)).find((one) => one.id === waveId)!;
  const { results, combinations } = await snapshotOf(leader.db, leader.scope, wave);
  const { lines } = await listDebriefs(leader.db, leader.scope, waveId, leader.now);
  const supervisors = new Map([...people.supervisors].map(([key, ctx]) => [people.teamIds.get(key)!, ctx]));
  const tired = people.teamIds.get('torino-delivery');
  // The leaders write about the whole last, and the tired team has not found the time twice.
  const order = lines.toSorted((a, b) => (a.teamName < b.teamName ? -1 : 1));
  const written = order.filter(({ teamId }, i) => held === 'all' || (teamId !== tired && (held === 'most' ? i !== 7 : i % 3 > 0)));
  await forAll(written, async ({ teamId }, i) => {
    const day = addDays(closeDay, 2 + (i % 6));
    const owner = { ...(supervisors.get(teamId) ?? leader), now: stage.at(day, eleven + (i % 40)) };
    const result = results.get(teamId);
    const told = result?.hidden === false ? result : combinations.get(result?.combination ?? '');
    const { weakest } = told ? endsOf(told) : { weakest: null };
    const [heard, action] = talksIn[owner.actor.locale as Locale][weakest ?? 'mastery'][i % 2]!;
    const typed = { heard, action, byDay: addDays(day, 21 + (i % 3) * 7), byWhom: owner.actor.name };
    await writeDebrief(owner, { waveId, teamId }, { seenRevision: 0, typed });
  });
  return written.length;
}

/** A leader answers the one who left a mailbox with a comment, who writes back; says false when that comment was not published. */
export async function talkBack(stage: Stage, mailbox: Mailbox, closeDay: Day): Promise<boolean> {
  const leader = await leaderOf(stage, closeDay);
  const { comments: c } = leader.db.t;
  const comments = await leader.db.select({ id: c.id, waveId: c.waveId, mailboxId: c.mailboxId }).from(c);
  const comment = comments.find(({ mailboxId }) => mailboxId === mailbox.id);
  if (!comment) return false;
  const [question, reply, last] = thread;
  await answerComment({ ...leader, now: stage.at(addDays(closeDay, 2), eleven) }, comment.waveId, comment.id, question);
  await writeBack(visitAt(stage.surroundings, stage.at(addDays(closeDay, 3), 20 * 60)), mailbox.secret, reply);
  await answerComment({ ...leader, now: stage.at(addDays(closeDay, 7), eleven) }, comment.waveId, comment.id, last);
  return true;
}

async function leaderOf({ surroundings, told, administrator, at }: Stage, closeDay: Day): Promise<Context> {
  const visit = visitAt(surroundings, at(addDays(closeDay, 1), eleven));
  const { members: m } = visit.db.t;
  const { email } = told.members.find(({ role }) => role === 'leader')!;
  const members = await visit.db.select({ memberId: m.id, name: m.name, email: m.email, locale: m.locale }).from(m);
  const row = members.find((one) => one.email === email)!;
  return enter(visit, { ...row, organizationId: administrator.organizationId, role: 'leader' });
}
