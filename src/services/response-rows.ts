// The statements of the answer path, built and planned once: they run for every answer.
import { and, type Column, eq, isNull, ne, sql } from 'drizzle-orm';
import { prepared, type Reader, type Writer } from '#db/store.ts';

const { placeholder } = sql;
const mine = (t: { organizationId: Column; id: Column }) =>
  and(eq(t.organizationId, placeholder('organizationId')), eq(t.id, placeholder('id')));

/** What an invitation says, by organizationId and id. */
export const invitationById = prepared((q: Reader) => {
  const i = q.t.invitations;
  return q.select(shownFields(i)).from(i).where(mine(i)).prepare('invitation_by_id');
});

/** Marks an invitation as answered on a day, so that nobody is reminded; answers it when it is a customer's, was not answered before, and still takes answers. */
export const useInvitation = prepared((tx: Writer) => {
  const i = tx.t.invitations;
  return tx
    .update(i)
    .set({ answeredDay: sql`${placeholder('day')}`, dueAt: null })
    .where(
      and(mine(i), eq(i.kind, 'customer'), isNull(i.answeredDay), ne(i.state, 'cancelled'), sql`${i.lastDay} >= ${placeholder('day')}`),
    )
    .returning(answeredFields(i))
    .prepare('use_invitation');
});

/** Changes nothing, and makes whoever else wants the same invitation wait. */
export const holdInvitation = prepared((tx: Writer) => {
  const i = tx.t.invitations;
  return tx
    .update(i)
    .set({ answeredDay: sql`${i.answeredDay}` })
    .where(mine(i))
    .returning(answeredFields(i))
    .prepare('hold_invitation');
});

/** The response to an invitation, by organizationId and id. */
export const responseById = prepared((q: Reader) => {
  const r = q.t.responses;
  return q.select().from(r).where(mine(r)).prepare('response_by_id');
});

/** What programs did with the links of an invitation. */
export const signsOf = prepared((tx: Writer) => {
  const s = tx.t.linkSigns;
  return tx
    .select({ sign: s.sign })
    .from(s)
    .where(and(eq(s.organizationId, placeholder('organizationId')), eq(s.invitationId, placeholder('id'))))
    .prepare('signs_of_invitation');
});

/** A customer's responses to a survey that count in a month: at most one, once the month's figures are locked. */
export const countedInMonth = prepared((tx: Writer) => {
  const r = tx.t.responses;
  return tx
    .select({ id: r.id, teamId: r.teamId, score: r.score, answeredAt: r.answeredAt })
    .from(r)
    .where(
      and(
        eq(r.organizationId, placeholder('organizationId')),
        eq(r.customerId, placeholder('customerId')),
        eq(r.surveyId, placeholder('surveyId')),
        eq(r.month, placeholder('month')),
        eq(r.counted, true),
      ),
    )
    .prepare('counted_in_month');
});

export const uncount = prepared((tx: Writer) =>
  tx.update(tx.t.responses).set({ counted: false }).where(mine(tx.t.responses)).prepare('uncount_response'),
);

/** A confirmed response, as nearly all are; one in doubt says so with columns of its own. */
export const insertResponse = prepared((tx: Writer) =>
  tx
    .insert(tx.t.responses)
    .values({
      organizationId: placeholder('organizationId'),
      id: placeholder('id'),
      surveyId: placeholder('surveyId'),
      version: placeholder('version'),
      customerId: placeholder('customerId'),
      teamId: placeholder('teamId'),
      score: placeholder('score'),
      comment: placeholder('comment'),
      answers: placeholder('answers'),
      mayContact: placeholder('mayContact'),
      counted: true,
      day: placeholder('day'),
      month: placeholder('month'),
      answeredAt: placeholder('answeredAt'),
    })
    .prepare('insert_response'),
);

function shownFields(i: Reader['t']['invitations']) {
  const { kind, surveyId, version, locale, state, lastDay, answeredDay } = i;
  return { kind, surveyId, version, locale, state, lastDay, answeredDay };
}

/** No more than is used: every column costs every answer. */
function answeredFields(i: Reader['t']['invitations']) {
  const { kind, surveyId, version, customerId, teamId, state, sentMonth, lastDay, sentAt, deliveredAt, signedAt } = i;
  return { kind, surveyId, version, customerId, teamId, state, sentMonth, lastDay, sentAt, deliveredAt, signedAt };
}
