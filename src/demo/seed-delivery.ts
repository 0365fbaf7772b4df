// What mail servers told of the letters of the last weeks: most arrived, some came back, and a few readers want no more of them.
import { addDays, type Day } from '#domain/calendar.ts';
import type { Reported } from '#domain/delivery.ts';
import { visitAt } from '#services/context.ts';
import { noteReport } from '#services/feedback.ts';
import { tokenOf } from '#services/tokens.ts';
import { fulfil } from '#services/wishes.ts';
import type { Asked } from './seed-customers.ts';
import { forAll, type Stage } from './stage.ts';

/** For so many days somebody has told what becomes of letters. */
const since = 45;
/** Minutes after midnight at which letters arrive, and at which somebody reads them who wants no more. */
const arrival = 6 * 60 + 16;
const reading = 19 * 60 + 20;

/** Answers how many letters something was told of. */
export async function playDelivery({ surroundings, told, administrator, at }: Stage, { invitationOf }: Asked, today: Day): Promise<number> {
  const { organizationId } = administrator;
  const lately = ({ askedDay }: { askedDay: Day }): boolean => askedDay > addDays(today, -since) && askedDay < today;
  const silent = told.unanswered.filter(lately);
  const letters = [
    ...told.answers.filter(lately).map((asking) => ({ asking, fate: arrived })),
    ...silent.map((asking, i) => ({ asking, fate: fateOf(i) })),
  ];
  await forAll(letters, ({ asking, fate }) => {
    const about = { organizationId, invitationId: invitationOf(asking) };
    const when = at(asking.askedDay, arrival);
    return noteReport(visitAt(surroundings, when), { ...fate, id: `told-${about.invitationId}`, about, at: when, to: null });
  });
  const leaving = silent.filter((_, i) => i % 61 === 9);
  await forAll(leaving, (asking) => {
    const token = tokenOf(surroundings.secret, { organizationId, invitationId: invitationOf(asking) });
    return fulfil(visitAt(surroundings, at(asking.askedDay, reading)), 'customer', token, 'stop');
  });
  return letters.length;
}

type Fate = Pick<Reported, 'kind' | 'detail'>;

const arrived: Fate = { kind: 'delivered', detail: null };

/** Of those who did not answer, some never got the letter. */
function fateOf(i: number): Fate {
  if (i % 23 === 4) return { kind: 'bounced', detail: '550 5.1.1 The e-mail account that you tried to reach does not exist.' };
  if (i % 47 === 8) return { kind: 'softBounced', detail: '452 4.2.2 The mailbox is full.' };
  return i === 77 ? { kind: 'complained', detail: null } : arrived;
}
