// Organizations: the first one after the installation's start, further ones, and what can be set for each.
import { and, eq, lte, or, sql } from 'drizzle-orm';
import type { Actor } from '#domain/access.ts';
import { conflict, invalid, notFound } from '#domain/refusal.ts';
import type { Locale } from '#domain/surveys.ts';
import type { Reader, Writer } from '#db/store.ts';
import { noteDown } from './audit.ts';
import { type Context, onBehalfOf, type Visit } from './context.ts';
import { note, noted } from './installation.ts';
import { hashPassword } from './passwords.ts';
import { customerQuestionnaire, engagementQuestionnaire } from './questionnaires.ts';
import { hashOf } from './secrets.ts';
import { insertSurvey } from './surveys.ts';

export type NewOrganization = {
  readonly name: string;
  readonly locale: Locale;
  /** An IANA name such as 'Europe/Rome'. */
  readonly timeZone: string;
  /** `email` as `normalEmail` leaves it; without a password the administrator signs in by links. */
  readonly administrator: { readonly name: string; readonly email: string; readonly password?: string | undefined };
};

export type OrganizationSettings = {
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly accent: string | null;
  /** The name letters come from; the organization's own when null. */
  readonly senderName: string | null;
  readonly replyTo: string | null;
  readonly threshold: number;
};

/**
 * Creates an organization with its administrator and the two questionnaires every organization starts with; answers the administrator,
 * who can `enter`. Throws `Refusal` invalid (`timeZone` notAChoice, `password` passwordTooShort or tooLong).
 */
export async function setUpOrganization(visit: Visit, wanted: NewOrganization): Promise<Actor> {
  const passwordHash = await checked(visit, wanted);
  return visit.write((tx) => establish(tx, visit, wanted, passwordHash));
}

/**
 * The same for the first organization, by whoever holds the set-up token; the token works once.
 * Throws `Refusal` also invalid `token` wrongCode, and conflict when somebody else was faster.
 */
export async function setUpFirst(visit: Visit, token: string, wanted: NewOrganization): Promise<Actor> {
  if ((await noted(visit.db, tokenKey)) !== hashOf(token))
    throw (await isSetUp(visit.db)) ? conflict() : invalid({ field: 'token', code: 'wrongCode' });
  const passwordHash = await checked(visit, wanted);
  return visit.write(async (tx) => {
    const { installation } = tx.t;
    const used = await tx
      .delete(installation)
      .where(and(eq(installation.key, tokenKey), eq(installation.value, hashOf(token))))
      .returning();
    if (used.length === 0 || (await isSetUp(tx))) throw conflict();
    return establish(tx, visit, wanted, passwordHash);
  });
}

/** Whether there is an organization yet. */
export async function isSetUp(db: Reader): Promise<boolean> {
  return (await db.select({ id: db.t.organizations.id }).from(db.t.organizations).limit(1)).length > 0;
}

/**
 * The organization of this name or id, or the only one there is, for the command line. Throws `Refusal` invalid `organization`: required when there
 * are several, notAChoice when there is none of that name, or more than one.
 */
export async function organizationNamed(db: Reader, name: string | undefined): Promise<string> {
  const { organizations: o } = db.t;
  const which = name === undefined ? undefined : or(eq(o.id, name), eq(o.name, name), eq(sql`lower(${o.name})`, name.toLowerCase()));
  const [found, another] = await db.select({ id: o.id }).from(o).where(which).limit(2);
  if (!found || another) throw invalid({ field: 'organization', code: name === undefined && found ? 'required' : 'notAChoice' });
  return found.id;
}

/** A new set-up token instead of any earlier one, of which only the hash is kept; undefined once there is an organization. */
export async function newSetUpToken(visit: Visit): Promise<string | undefined> {
  if (await isSetUp(visit.db)) return undefined;
  const token = visit.newId(24);
  const value = hashOf(token);
  await visit.write((tx) => note(tx, tokenKey, value));
  return token;
}

/** Inside a transaction, give its handle. Throws `Refusal` notFound. */
export async function settingsOf(ctx: Context, db: Reader = ctx.db): Promise<OrganizationSettings> {
  const { organizations: o } = db.t;
  const [row] = await db.select().from(o).where(eq(o.id, ctx.scope.organizationId));
  if (!row) throw notFound();
  const { name, timeZone, accent, senderName, replyTo, threshold } = row;
  return { name, locale: row.locale === 'it' ? 'it' : 'en', timeZone, accent, senderName, replyTo, threshold };
}

/** Changes the organization's settings. Throws `Refusal` invalid: `timeZone` notAChoice; `threshold` onlyUpwards (people were promised it). */
export async function changeOrganization(ctx: Context, wanted: OrganizationSettings): Promise<void> {
  checkTimeZone(wanted.timeZone);
  const { organizationId } = ctx.scope;
  const before = await settingsOf(ctx);
  const changed = (Object.keys(wanted) as (keyof OrganizationSettings)[]).filter((field) => wanted[field] !== before[field]);
  if (changed.length === 0) return;
  await ctx.write(async (tx) => {
    const { organizations: o } = tx.t;
    const rows = await tx
      .update(o)
      .set(wanted)
      .where(and(eq(o.id, organizationId), lte(o.threshold, wanted.threshold)))
      .returning({ id: o.id });
    if (rows.length === 0) throw invalid({ field: 'threshold', code: 'onlyUpwards', values: { min: before.threshold } });
    await noteDown(ctx, tx, 'organizationChanged', organizationId, {
      fields: changed.join(' '),
      ...(changed.includes('threshold') && { threshold: wanted.threshold, was: before.threshold }),
    });
  });
}

const tokenKey = 'setUpToken';

async function checked(visit: Visit, { timeZone, administrator: { password } }: NewOrganization): Promise<string | null> {
  checkTimeZone(timeZone);
  return password === undefined ? null : hashPassword(password, visit.newId(22));
}

function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw invalid({ field: 'timeZone', code: 'notAChoice' });
  }
}

async function establish(tx: Writer, visit: Visit, wanted: NewOrganization, passwordHash: string | null): Promise<Actor> {
  const { name, locale, timeZone, administrator } = wanted;
  const organizationId = visit.newId(10);
  const memberId = visit.newId(16);
  await tx.insert(tx.t.organizations).values({ id: organizationId, name, locale, timeZone, createdAt: visit.now });
  const person = { name: administrator.name, email: administrator.email, role: 'admin', locale } as const;
  await tx.insert(tx.t.members).values({ ...person, organizationId, id: memberId, passwordHash, createdAt: visit.now });
  for (const content of [customerQuestionnaire(locale), engagementQuestionnaire(locale)])
    await insertSurvey(tx, organizationId, {
      id: visit.newId(16),
      kind: content.kind,
      name: surveyNames[content.kind][locale],
      content,
      at: visit.now,
    });
  await noteDown(onBehalfOf(visit, organizationId), tx, 'organizationCreated', organizationId, { name });
  return { ...person, organizationId, memberId };
}

const surveyNames = {
  customer: { en: 'Customer survey', it: 'Questionario clienti' },
  engagement: { en: 'Team survey', it: 'Questionario squadre' },
} as const;
