// Everything that anybody can get out of a house about employees' results: pages and files of every role, the export, letters, and what employees read.
import type { Actor } from '#domain/access.ts';
import { agreedFor } from '#reports/debriefs.ts';
import { exportRows } from '#reports/exports.ts';
import type { Company } from './company.ts';
import type { House } from './house.ts';
import { deskMailer, workOff } from './work.ts';

export type Surfaces = ReadonlyMap<string, string>;

const fixed = [
  '/ /overview.csv /linkage /linkage.csv /teams /teams.csv /talks /cases /comments /comments/aside /responses /responses.csv /audit /me /members',
  '/people/employees /people/employees.csv /waves /surveys /how-we-measure /settings /settings/teams /settings/rules /programmes /imports /mailbox',
].flatMap((paths) => paths.split(' '));

/** By who gets it and where; a refusal is a surface too. `people` are all members, by a name of the test's. */
export async function everySurface(house: House, company: Company, people: ReadonlyMap<string, Actor>): Promise<Surfaces> {
  const { teams: t, waves: w, employees: e } = house.store.t;
  const mine = <T extends { organizationId: string; id: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.organizationId === company.id).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const teams = mine(await house.store.select().from(t)).map((team) => team.id);
  const waves = mine(await house.store.select().from(w)).map((wave) => wave.id);
  const employees = mine(await house.store.select().from(e)).map((one) => one.id);
  const paths = [
    ...fixed,
    ...teams.flatMap((id) => [`/?team=${id}`, `/overview.csv?team=${id}`, `/teams/${id}`, `/comments?team=${id}`, `/settings/teams/${id}`]),
    ...waves.flatMap((id) => [`/waves/${id}`, `/waves/${id}/kept`, `/talks/${id}`, `/linkage?wave=${id}`, `/comments?wave=${id}`]),
    ...waves.flatMap((wave) => [company.id, ...teams].map((team) => `/talks/${wave}/${team}`)),
    ...['autonomy', 'mastery', 'purpose', 'affiliation', 'enps', 'overall'].map((x) => `/linkage.csv?x=${x}`),
    ...employees.map((id) => `/people/employees/${id}`),
  ];
  const found = new Map<string, string>();
  for (const [name, actor] of people) {
    const browser = await house.signedInAs(actor);
    for (const path of paths) {
      const answer = await browser.get(path);
      found.set(`${name} ${path}`, `${answer.status} ${await answer.text()}`);
    }
    const ctx = await house.contextOf(actor);
    const rows: string[] = [];
    for await (const row of exportRows(ctx.db, ctx.scope, 'results')) rows.push(JSON.stringify(row));
    found.set(`${name} results`, rows.join('\n'));
  }
  for (const wave of waves)
    for (const team of teams) found.set(`employee ${wave} ${team}`, JSON.stringify(await agreedFor(house.visit(), company.id, wave, team)));
  const mailer = deskMailer();
  await workOff(house, mailer);
  for (const { key, to, subject, text, html } of mailer.letters) found.set(`letter ${key}`, [to.address, subject, text, html].join('\n'));
  return found;
}
