// Opening a wave: an invitation, due at once, for everybody it asks, exactly once however often it is begun again.
import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { electoralRoll } from '#domain/ballots.ts';
import { pathOf, withAllBelow } from '#domain/people.ts';
import { notFound } from '#domain/refusal.ts';
import type { SurveyContent, SurveyKind } from '#domain/surveys.ts';
import { chunks, type Writer } from '#db/store.ts';
import { peopleOf, type Person, supervisingEmployees, teamsOf } from './audience.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';
import { moveFigures } from './wave-figures.ts';

/** A wave about to open, with the version it will take. */
export type Opening = {
  readonly id: string;
  readonly surveyId: string;
  readonly version: number;
  readonly kind: SurveyKind;
  readonly content: SurveyContent;
  readonly lastDay: string;
  readonly teamIds: readonly string[];
};

/** So many invitations are written in one transaction, so that other writers never wait long. */
const batchSize = 500;

/** Streams the customers of the chosen teams, batch by batch, as long as the wave stays open. */
export async function inviteCustomers(ctx: Context, wave: Opening): Promise<void> {
  const { organizationId } = ctx.scope;
  const tree = await teamsOf(ctx.db, organizationId);
  await ctx.write((tx) => opened(ctx, tx, wave));
  for await (const batch of inBatches(peopleOf(ctx.db, organizationId, 'customer', withAllBelow(tree, wave.teamIds)))) {
    const goesOn = await ctx.write(async (tx) => {
      if (!(await isOpen(tx, organizationId, wave.id))) return false;
      await invite(ctx, tx, wave, batch);
      return true;
    });
    if (!goesOn) return;
  }
}

/**
 * Freezes the tree of teams with who votes in which box, and invites everybody on that roll, all in one transaction.
 * The tree is what was chosen with everything below it, and the teams above, for there a supervisor's ballot counts.
 */
export async function inviteEmployees(ctx: Context, wave: Opening): Promise<void> {
  const { organizationId } = ctx.scope;
  const all = await teamsOf(ctx.db, organizationId);
  const asked = withAllBelow(all, wave.teamIds);
  const above = new Set(wave.teamIds.flatMap((id) => pathOf(all, id)).map((team) => team.id));
  const tree = all.filter((team) => asked.has(team.id) || above.has(team.id));
  const employees: Person[] = [];
  for await (const one of peopleOf(ctx.db, organizationId, 'engagement', asked)) employees.push(one);
  const supervisors = await supervisingEmployees(ctx.db, organizationId, new Set(tree.map((team) => team.id)));
  const invited = new Set(employees.map((one) => one.id));
  await ctx.write(async (tx) => {
    const now = await opened(ctx, tx, wave);
    if (!now) return;
    const roll = electoralRoll(
      tree,
      employees,
      supervisors.filter((one) => invited.has(one.employeeId)),
      now.threshold,
    );
    const rows = tree.map(({ id, parentId, name }) => ({
      organizationId,
      waveId: wave.id,
      teamId: id,
      parentId,
      name,
      ...roll.boxes.get(id)!,
    }));
    for (const some of chunks(rows, 7)) await tx.insert(tx.t.waveTeams).values(some);
    for (let i = 0; i < employees.length; i += batchSize) {
      const batch = employees.slice(i, i + batchSize).map((one) => ({ ...one, teamId: roll.boxOf.get(one.id)! }));
      await invite(ctx, tx, wave, batch);
    }
  });
}

/** The same person in the same wave always has the same invitation: 96 bits, as unguessable as it needs to be under the seal of the link. */
export function invitationIdOf(waveId: string, personId: string): string {
  return createHash('sha256').update(`${waveId} ${personId}`).digest('base64url').slice(0, 16);
}

/** Writes invitations whose letters are due now, for those who have none in this wave yet. */
export async function invite(ctx: Context, tx: Writer, wave: Opening, people: readonly Person[]): Promise<void> {
  const { organizationId } = ctx.scope;
  const rows = invitationRows(ctx, wave, people);
  // Begun again, this finds its own rows and leaves them.
  const made = await tx
    .insert(tx.t.invitations)
    .values(rows.map((row) => ({ ...row, dueAt: ctx.now })))
    .onConflictDoNothing()
    .returning({ id: tx.t.invitations.id });
  await moveFigures(tx, organizationId, wave.id, { planned: made.length });
}

/** What is written of an invitation before its letter is due. */
export function invitationRows(ctx: Context, wave: Opening, people: readonly Person[]) {
  const { id: waveId, surveyId, version, kind, lastDay } = wave;
  return people.map((person) => ({
    organizationId: ctx.scope.organizationId,
    id: invitationIdOf(waveId, person.id),
    waveId,
    surveyId,
    version,
    kind,
    customerId: kind === 'customer' ? person.id : null,
    employeeId: kind === 'engagement' ? person.id : null,
    teamId: person.teamId,
    locale: person.locale,
    occasion: person.id,
    state: 'planned' as const,
    lastDay,
  }));
}

/** Opens it, once, with the threshold in force now; undefined when it was not planned any more. */
export async function opened(ctx: Context, tx: Writer, wave: Opening): Promise<{ threshold: number } | undefined> {
  const { organizations, waves } = tx.t;
  const { organizationId } = ctx.scope;
  const [organization] = await tx
    .select({ threshold: organizations.threshold })
    .from(organizations)
    .where(eq(organizations.id, organizationId));
  if (!organization) throw notFound();
  const [moved] = await tx
    .update(waves)
    .set({ state: 'open', version: wave.version, threshold: organization.threshold })
    .where(and(eq(waves.organizationId, organizationId), eq(waves.id, wave.id), eq(waves.state, 'planned')))
    .returning({ threshold: waves.threshold, name: waves.name });
  if (moved) await noteDown(ctx, tx, 'waveOpened', wave.id, { name: moved.name, version: wave.version });
  return moved;
}

async function isOpen(tx: Writer, organizationId: string, id: string): Promise<boolean> {
  const { waves } = tx.t;
  return (await tx.$count(waves, and(eq(waves.organizationId, organizationId), eq(waves.id, id), eq(waves.state, 'open')))) > 0;
}

async function* inBatches(people: AsyncIterable<Person>): AsyncGenerator<Person[]> {
  let batch: Person[] = [];
  for await (const person of people) {
    batch.push(person);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
