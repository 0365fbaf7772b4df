// A company with teams of many sizes that is about to be asked, and what a wave of it has in the database.
import { and, asc, eq } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { blindPaper } from '#demo/paper.ts';
import { engagementQuestionnaire } from '#services/questionnaires.ts';
import { paperTokenOf } from '#services/paper-tokens.ts';
import { papersOf } from '#services/registrar.ts';
import { createSurvey } from '#services/surveys.ts';
import { createWave } from '#services/waves.ts';
import { found } from './company.ts';
import type { House } from './house.ts';

/** Teams by path with so many people each; the wave asks all of them from today, 10 March 2026, until the 24th. */
export async function aboutToBeAsked(house: House, sizes: Readonly<Record<string, number>>) {
  const lumen = await found(house);
  const teams = new Map<string, string>();
  const people = new Map<string, readonly string[]>();
  for (const [path, size] of Object.entries(sizes)) {
    const id = await lumen.team(path);
    teams.set(path, id);
    people.set(path, await inTurn(size, () => lumen.employee(id)));
  }
  const admin = await lumen.member('admin');
  const ctx = () => house.contextOf(admin);
  const surveyId = await createSurvey(await ctx(), 'engagement', 'Us', engagementQuestionnaire());
  const top = await lumen.team(Object.keys(sizes)[0]!.split(' > ')[0]!);
  const waveId = await createWave(await ctx(), { surveyId, name: 'March', day: '2026-03-10', lastDay: '2026-03-24', teamIds: [top] });
  const { invitations: i, ballotKeys: k, waveKeys, waveTeams, waves: w } = house.store.t;
  const ofWave = (t: typeof k | typeof waveTeams | typeof waveKeys | typeof i) => and(eq(t.organizationId, lumen.id), eq(t.waveId, waveId));
  const invitations = () => house.store.select().from(i).where(ofWave(i)).orderBy(asc(i.id));
  const invitationOf = async (personId: string) => (await invitations()).find((one) => one.employeeId === personId)!;
  return {
    lumen,
    admin,
    ctx,
    surveyId,
    waveId,
    team: (path: string): string => teams.get(path)!,
    person: (path: string, n = 0): string => people.get(path)![n]!,
    invitations,
    invitationOf,
    /** The token of this person's letter. */
    paper: async (personId: string): Promise<string> =>
      paperTokenOf(house.parts.secret, { organizationId: lumen.id, invitationId: (await invitationOf(personId)).id }),
    keys: () => house.store.select().from(k).where(ofWave(k)).orderBy(asc(k.teamId), asc(k.kind)),
    waveKeys: async () => (await house.store.select().from(waveKeys).where(ofWave(waveKeys)))[0],
    waveTeams: () => house.store.select().from(waveTeams).where(ofWave(waveTeams)).orderBy(asc(waveTeams.name)),
    wave: async () =>
      (
        await house.store
          .select()
          .from(w)
          .where(and(eq(w.organizationId, lumen.id), eq(w.id, waveId)))
      )[0]!,
    boxKeys: async () => {
      const b = house.box.t.boxKeys;
      return house.box.select().from(b).where(eq(b.waveId, waveId)).orderBy(asc(b.teamId), asc(b.kind));
    },
  };
}

/** Both papers of a link, blinded as a browser would. */
export async function blinded(house: House, paper: string) {
  const { keys } = await papersOf(house.visit(), paper);
  const [scores, comment] = [blindPaper(keys!.scores, randomBytes), blindPaper(keys!.comment, randomBytes)];
  return { scores, comment, asked: { scores: scores.blinded, comment: comment.blinded } };
}

async function inTurn<T>(times: number, make: () => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  while (made.length < times) made.push(await make());
  return made;
}
