// The ways into the demonstration: a sign-in link for each role, and a customer's and an employee's survey that nobody has answered yet.
import { dayOf } from '#domain/calendar.ts';
import type { SurveyKind } from '#domain/surveys.ts';
import type { Visit } from '#services/context.ts';
import { linkFor } from '#services/sign-in.ts';
import { paperLink, paperTokenOf } from '#services/paper-tokens.ts';
import { tokenOf } from '#services/tokens.ts';
import { type Story, storyTimeZone } from './story.ts';

export type Links = {
  readonly members: readonly { readonly name: string; readonly role: string; readonly url: string }[];
  /** Undefined when everybody who was asked has answered. */
  readonly customer: string | undefined;
  readonly employee: string | undefined;
};

/** Sign-in links that work for so many minutes, once, and the two surveys. */
export async function linksInto(visit: Visit, { members }: Pick<Story, 'members'>, minutes: number): Promise<Links> {
  const made = [];
  for (const { name, email, role } of members) {
    const [link] = await linkFor(visit, email, minutes);
    made.push({ name, role, url: link!.url });
  }
  return { members: made, customer: await unanswered(visit, 'customer'), employee: await unanswered(visit, 'engagement') };
}

/** The invitation that was written last, if possible in English: whoever reads the terminal does. */
async function unanswered(visit: Visit, kind: SurveyKind): Promise<string | undefined> {
  const { invitations: i } = visit.db.t;
  const rows = await visit.db
    .select({
      organizationId: i.organizationId,
      invitationId: i.id,
      kind: i.kind,
      locale: i.locale,
      sentAt: i.sentAt,
      lastDay: i.lastDay,
      answeredDay: i.answeredDay,
    })
    .from(i);
  const today = dayOf(visit.now, storyTimeZone);
  const [latest] = rows
    .filter((row) => row.kind === kind && row.answeredDay === null && row.lastDay >= today)
    .toSorted(
      (a, b) =>
        Number(b.locale === 'en') - Number(a.locale === 'en') || (b.sentAt?.getTime() ?? Infinity) - (a.sentAt?.getTime() ?? Infinity) || 0,
    );
  if (!latest) return undefined;
  const { baseUrl, secret } = visit;
  return kind === 'customer' ? `${baseUrl}/s/${tokenOf(secret, latest)}` : paperLink(baseUrl, paperTokenOf(secret, latest));
}
