// Asks the customers or the employees of a company, through the services, and hands out the links that their letters would carry.
import { and, eq, inArray } from 'drizzle-orm';
import type { SurveyContent } from '#domain/surveys.ts';
import type { Actor } from '#domain/access.ts';
import { paperTokenOf } from '#services/paper-tokens.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { markSent } from '#services/sending.ts';
import { createSurvey } from '#services/surveys.ts';
import { tokenOf } from '#services/tokens.ts';
import { createWave, planWave } from '#services/waves.ts';
import type { Company } from './company.ts';
import type { House } from './house.ts';

export type Asked = {
  readonly surveyId: string;
  readonly waveId: string;
  /** The token of the letter to this customer or employee; an employee's opens the page on which letters can be ended, and nothing else. */
  token(personId: string): string;
  /** What stands after the '#' in the link of the letter to this employee: it opens the ballot papers. */
  paper(personId: string): string;
  invitationId(personId: string): string;
};

type Choices = { readonly surveyId?: string; readonly lastDay?: string; readonly content?: SurveyContent };

/** Asks every customer there is; their letters have been sent. `surveyId` asks a survey again. */
export function askCustomers(house: House, company: Company, choices: Choices = {}): Promise<Asked> {
  return ask(house, company, 'customer', { content: customerQuestionnaire(), ...choices });
}

/** The same for every employee there is. */
export function askEmployees(house: House, company: Company, choices: Choices = {}): Promise<Asked> {
  return ask(house, company, 'engagement', { content: engagementQuestionnaire(), ...choices });
}

async function ask(
  house: House,
  company: Company,
  kind: 'customer' | 'engagement',
  choices: Choices & { content: SurveyContent },
): Promise<Asked> {
  const ctx = await house.contextOf(await administratorOf(company));
  const surveyId = choices.surveyId ?? (await createSurvey(ctx, kind, `${kind} survey`, choices.content));
  const day = ctx.now.toISOString().slice(0, 10);
  const lastDay = choices.lastDay ?? new Date(ctx.now.getTime() + 14 * 86_400_000).toISOString().slice(0, 10);
  const waveId = await createWave(ctx, { surveyId, name: 'March', day, lastDay, teamIds: await topTeams(house, company) });
  await planWave(ctx, waveId);
  const { invitations: i } = house.store.t;
  // Whom the rules spare is asked here all the same: what these tests are about comes afterwards.
  const spared = and(eq(i.waveId, waveId), inArray(i.state, ['skipped', 'waiting']));
  await house.store.write((tx) => tx.update(i).set({ state: 'planned', reason: null, until: null, dueAt: ctx.now }).where(spared));
  const sent = await house.store
    .select({ id: i.id, customerId: i.customerId, employeeId: i.employeeId })
    .from(i)
    .where(eq(i.waveId, waveId));
  await markSent(
    { ...ctx, now: new Date(ctx.now.getTime() - 60_000) }, // a person needs a while to answer a letter
    sent.map(({ id }) => id),
  );
  const byPerson = new Map(sent.map((row) => [row.customerId ?? row.employeeId, row.id]));
  const invitationId = (personId: string): string => byPerson.get(personId) ?? '';
  return {
    surveyId,
    waveId,
    invitationId,
    paper: (personId) => paperTokenOf(house.parts.secret, { organizationId: company.id, invitationId: invitationId(personId) }),
    token: (personId) => tokenOf(house.parts.secret, { organizationId: company.id, invitationId: invitationId(personId) }),
  };
}

const administrators = new WeakMap<Company, Promise<Actor>>();

function administratorOf(company: Company): Promise<Actor> {
  const known = administrators.get(company) ?? company.member('admin');
  administrators.set(company, known);
  return known;
}

async function topTeams(house: House, company: Company): Promise<string[]> {
  const { teams } = house.store.t;
  const all = await house.store.select({ id: teams.id, parentId: teams.parentId }).from(teams).where(eq(teams.organizationId, company.id));
  return all.filter((team) => team.parentId === null).map((team) => team.id);
}
