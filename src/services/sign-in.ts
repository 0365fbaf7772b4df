// The ways in: a link by e-mail, a password, and the second factor after either.
import { and, asc, eq, gt, isNotNull, isNull, lt, or } from 'drizzle-orm';
import { invalid, notFound, Refusal } from '#domain/refusal.ts';
import { put } from '#db/outbox.ts';
import type { Reader, Writer } from '#db/store.ts';
import type { Context, Visit } from './context.ts';
import { note } from './installation.ts';
import { passwordFits } from './passwords.ts';
import { hashFits, hashOf, newToken, readSecret, type Token } from './secrets.ts';
import { startSession } from './sessions.ts';
import { acceptedStep } from './totp.ts';

/** How long a link works, in minutes. */
export const linkMinutes = 30;

export type SignInLetter = {
  readonly email: string;
  readonly name: string;
  readonly locale: string;
  /** One for each organization that the address is a member of. */
  readonly links: readonly { readonly organization: string; readonly url: string }[];
  readonly minutes: number;
  /** Set for somebody who has just become a member, and did not ask for this letter. */
  readonly invitedBy: string | undefined;
  /** Where another link can be asked for later. */
  readonly askAgain: string;
};

/**
 * Sends a sign-in link to an address, in one letter however many organizations it is a member of; nothing when it is of none.
 * Both take the same steps: one read, one transaction that writes. `to` is where to go afterwards.
 */
export async function askForLink(visit: Visit, email: string, to?: string): Promise<void> {
  const [member] = await membersAt(visit.db, email);
  await visit.write(async (tx) => {
    // Something is written for an unknown address too: a commit that reaches the disk takes time that could be measured.
    await note(tx, 'linkAsked', visit.now.toISOString());
    if (!member) return;
    const payload = { memberId: member.id, ...(to !== undefined && { to }) };
    await put(tx, member.organizationId, visit.newId(16), { kind: 'sendSignInLink', payload }, visit.now);
  });
}

/**
 * What the letter to a member says, with links made this moment; of each only the hash is kept. An invitation names one organization alone.
 * Throws `Refusal` notFound when the member is gone meanwhile.
 */
export async function signInLetter(
  ctx: Context,
  memberId: string,
  { to, invitedBy }: { readonly to?: string; readonly invitedBy?: string } = {},
): Promise<SignInLetter> {
  const { organizationId } = ctx.scope;
  const { members } = ctx.db.t;
  const [member] = await ctx.db
    .select({ name: members.name, email: members.email, locale: members.locale })
    .from(members)
    .where(and(eq(members.organizationId, organizationId), eq(members.id, memberId), isNull(members.removedAt)));
  if (!member) throw notFound();
  const everywhere = await membersAt(ctx.db, member.email);
  const links = await ctx.write(async (tx) => {
    const made = [];
    for (const one of everywhere.filter((o) => invitedBy === undefined || o.organizationId === organizationId))
      made.push({ organization: one.organization, url: addressOf(ctx, await newLink(tx, ctx, one), to) });
    return made;
  });
  return { ...member, links, minutes: linkMinutes, invitedBy, askAgain: `${ctx.baseUrl}/sign-in` };
}

/** Whose link it is and whether a code is asked for; does not use it up. Throws `Refusal` notFound linkUsed, the same for used, expired and invented ones. */
export async function readLink(
  visit: Visit,
  token: string,
): Promise<{ readonly organization: string; readonly name: string; readonly wantsCode: boolean; readonly member: string }> {
  const read = readSecret(token);
  const { signInLinks: l, members, organizations } = visit.db.t;
  const [row] = read
    ? await visit.db
        .select({
          hash: l.secretHash,
          organization: organizations.name,
          name: members.name,
          confirmed: members.totpConfirmedAt,
          memberId: members.id,
        })
        .from(l)
        .innerJoin(members, and(eq(members.organizationId, l.organizationId), eq(members.id, l.memberId)))
        .innerJoin(organizations, eq(organizations.id, l.organizationId))
        .where(and(usable(visit.db, visit, read), isNull(members.removedAt)))
    : [];
  if (!row || !read || !hashFits(row.hash, read.secret)) throw new Refusal('notFound', 'linkUsed');
  return {
    organization: row.organization,
    name: row.name,
    wantsCode: row.confirmed !== null,
    member: `${read.organizationId} ${row.memberId}`,
  };
}

/**
 * Uses a link up and opens a session; answers its token. Throws `Refusal` notFound linkUsed, and invalid `code` wrongCode, which leaves the
 * link as it was.
 */
export async function signInByLink(visit: Visit, token: string, code: string, agent: string): Promise<string> {
  const read = readSecret(token);
  if (!read) throw new Refusal('notFound', 'linkUsed');
  return visit.write(async (tx) => {
    const { signInLinks: l } = tx.t;
    const [link] = await tx
      .update(l)
      .set({ usedAt: visit.now })
      .where(and(usable(tx, visit, read), eq(l.secretHash, hashOf(read.secret))))
      .returning({ memberId: l.memberId });
    if (!link) throw new Refusal('notFound', 'linkUsed');
    const member = { organizationId: read.organizationId, id: link.memberId };
    await checkSecondFactor(tx, visit, member, code);
    return startSession(tx, visit, member, agent);
  });
}

/** Either a session's token, or links for the further question: which organization, or the second factor's code. */
export type WayIn = { readonly session: string } | { readonly links: readonly { readonly organization: string; readonly token: string }[] };

/**
 * Signs in by password. An address may be a member of several organizations, each with a password of its own.
 * Throws `Refusal` invalid `password` wrongPassword, which says nothing about the address; it takes as long when nobody has it.
 */
export async function signInByPassword(visit: Visit, email: string, password: string, agent: string): Promise<WayIn> {
  const members = await membersAt(visit.db, email);
  const fitting: typeof members = [];
  for (const member of members.length > 0 ? members : [undefined])
    if ((await passwordFits(member?.passwordHash, password)) && member) fitting.push(member);
  const [first, ...others] = fitting;
  if (!first) throw invalid({ field: 'password', code: 'wrongPassword' });
  return visit.write(async (tx) => {
    if (others.length === 0 && first.totpConfirmedAt === null) return { session: await startSession(tx, visit, first, agent) };
    const links = [];
    for (const member of fitting) links.push({ organization: member.organization, token: await newLink(tx, visit, member) });
    return { links };
  });
}

/** A link for an address that works for so many minutes, for the command line and the demo. Throws `Refusal` notFound when it is a member of nothing. */
export async function linkFor(
  visit: Visit,
  email: string,
  minutes = linkMinutes,
): Promise<readonly { readonly organization: string; readonly url: string }[]> {
  const members = await membersAt(visit.db, email);
  if (members.length === 0) throw notFound();
  return visit.write(async (tx) => {
    const links = [];
    for (const member of members)
      links.push({ organization: member.organization, url: addressOf(visit, await newLink(tx, visit, member, minutes)) });
    return links;
  });
}

/** Takes a code once. Throws `Refusal` invalid `code` wrongCode; does nothing for a member without a second factor. */
export async function checkSecondFactor(
  tx: Writer,
  visit: Visit,
  member: { organizationId: string; id: string },
  code: string,
): Promise<void> {
  const { members } = tx.t;
  const own = and(eq(members.organizationId, member.organizationId), eq(members.id, member.id), isNull(members.removedAt));
  const [row] = await tx
    .select({ secret: members.totpSecret, confirmed: members.totpConfirmedAt, lastStep: members.totpStep })
    .from(members)
    .where(own);
  if (!row) throw new Refusal('notFound', 'linkUsed');
  if (row.secret === null || row.confirmed === null) return;
  const step = acceptedStep(row.secret, code, visit.now, row.lastStep);
  const wrong = invalid({ field: 'code', code: 'wrongCode' });
  if (step === undefined) throw wrong;
  const taken = await tx
    .update(members)
    .set({ totpStep: step })
    .where(and(own, or(isNull(members.totpStep), lt(members.totpStep, step))))
    .returning({ id: members.id });
  if (taken.length === 0) throw wrong;
}

async function membersAt(db: Reader, email: string) {
  const { members, organizations } = db.t;
  return db
    .select({
      organizationId: members.organizationId,
      id: members.id,
      passwordHash: members.passwordHash,
      totpConfirmedAt: members.totpConfirmedAt,
      organization: organizations.name,
    })
    .from(members)
    .innerJoin(organizations, eq(organizations.id, members.organizationId))
    .where(and(eq(members.email, email), isNull(members.removedAt)))
    .orderBy(asc(organizations.name), asc(organizations.id));
}

async function newLink(tx: Writer, visit: Visit, member: { organizationId: string; id: string }, minutes = linkMinutes): Promise<string> {
  const { organizationId, id: memberId } = member;
  const { signInLinks: l } = tx.t;
  await tx
    .delete(l)
    .where(and(eq(l.organizationId, organizationId), eq(l.memberId, memberId), or(isNotNull(l.usedAt), lt(l.expiresAt, visit.now))));
  const { token, id, secretHash } = newToken(visit, organizationId);
  await tx.insert(l).values({ organizationId, id, memberId, secretHash, expiresAt: new Date(visit.now.getTime() + minutes * 60_000) });
  return token;
}

const addressOf = (visit: Visit, token: string, to?: string): string =>
  `${visit.baseUrl}/sign-in/${token}${to ? `?to=${encodeURIComponent(to)}` : ''}`;

function usable(db: Reader, visit: Visit, { organizationId, id }: Token) {
  const { signInLinks: l } = db.t;
  return and(eq(l.organizationId, organizationId), eq(l.id, id), isNull(l.usedAt), gt(l.expiresAt, visit.now));
}
