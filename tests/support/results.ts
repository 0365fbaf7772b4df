// Waves, ballots, rollups and cases for reports to read, written straight into the tables.
import type { Answers } from '#domain/surveys.ts';
import { chunks } from '#db/store.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import type { Company } from './company.ts';
import type { House } from './house.ts';
import { fillBoxes, unlock } from './votes.ts';

export type OpenWave = { readonly id: string; readonly surveyId: string };

/** A customer survey; its id. */
export function customerSurvey(house: House, company: Company, name = 'How we did'): Promise<string> {
  return survey(house, company, name, 'customer');
}

/** An engagement wave that is open, with its keys; `threshold` is 5 unless said. The whole tree of teams is frozen into it, each with a box. */
export async function openWave(
  house: House,
  company: Company,
  given: { readonly name?: string; readonly threshold?: number; readonly surveyId?: string; readonly day?: string } = {},
): Promise<OpenWave> {
  const { store, newId, clock } = house;
  const surveyId = given.surveyId ?? (await survey(house, company, 'How we work', 'engagement'));
  const id = newId(16);
  const organizationId = company.id;
  const teams = (await store.select().from(store.t.teams)).filter((team) => team.organizationId === organizationId);
  await store.write(async (tx) => {
    await tx.insert(tx.t.waves).values({
      organizationId,
      id,
      surveyId,
      version: 1,
      kind: 'engagement',
      name: given.name ?? 'Spring',
      day: given.day ?? '2026-03-02',
      lastDay: '2026-03-15',
      state: 'planned',
      teamIds: teams.filter((team) => team.parentId === null).map((team) => team.id),
      threshold: given.threshold ?? 5,
      createdAt: clock.now,
    });
    for (const part of chunks(teams, 7)) {
      await tx.insert(tx.t.waveTeams).values(
        part.map((team) => ({
          organizationId,
          waveId: id,
          teamId: team.id,
          parentId: team.parentId,
          name: team.name,
          eligible: 10,
          foldedInto: null,
        })),
      );
    }
  });
  await unlock(
    house.visit(),
    { organizationId, waveId: id, surveyId },
    teams.map((team) => team.id),
  );
  return { id, surveyId };
}

/** Puts ballots into a team's box; a comment is one of its own. */
export async function cast(
  house: House,
  company: Company,
  wave: OpenWave,
  teamId: string,
  ballots: readonly { readonly answers: Answers; readonly comment?: string }[],
): Promise<void> {
  const asking = { organizationId: company.id, waveId: wave.id, surveyId: wave.surveyId };
  await fillBoxes(
    house.visit(),
    asking,
    ballots.map((said) => ({ teamId, ...said })),
  );
}

/** A ballot that says the same to every item, reverse-keyed ones turned round, and this 0-10 score. */
export function ballot(level: number, enps: number): Answers {
  const items = engagementQuestionnaire().questions.flatMap((q) =>
    q.type === 'agree' ? [[q.id, q.reversed ? 6 - level : level] as const] : [],
  );
  return Object.fromEntries([...items, ['enps', enps] as const]);
}

/** A month's figures of a team's customers. */
export async function rollup(
  house: House,
  company: Company,
  row: {
    readonly surveyId: string;
    readonly month: string;
    readonly teamId: string;
    readonly detractors: number;
    readonly passives: number;
    readonly promoters: number;
    readonly sent?: number;
  },
): Promise<void> {
  const answered = row.detractors + row.passives + row.promoters;
  await house.store.write((tx) => tx.insert(tx.t.rollups).values({ organizationId: company.id, answered, sent: answered * 2, ...row }));
}

async function survey(house: House, company: Company, name: string, kind: 'customer' | 'engagement'): Promise<string> {
  const id = house.newId(16);
  const content = kind === 'customer' ? customerQuestionnaire() : engagementQuestionnaire();
  const here = { organizationId: company.id, createdAt: house.clock.now };
  await house.store.write(async (tx) => {
    await tx.insert(tx.t.surveys).values({ ...here, id, kind, name, version: 1 });
    await tx.insert(tx.t.surveyVersions).values({ ...here, surveyId: id, version: 1, content });
  });
  return id;
}
