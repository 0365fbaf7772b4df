// A company whose employees have written comments in a wave that has closed: some teams show theirs, others only with the team above.
import { and, asc, eq } from 'drizzle-orm';
import type { Words } from '#domain/ballot-paper.ts';
import { onBehalfOf } from '#services/context.ts';
import { closeWave } from '#services/publisher.ts';
import { askEmployees } from './asked.ts';
import { type Company, found } from './company.ts';
import type { House } from './house.ts';
import { voteBy } from './voter.ts';

/** Duomo's twelve comments have a home of their own; Porta's four and Borgo's ten are shown with Nord, and Lido's ten with Sud's Lido itself. */
const written = { Duomo: 12, Porta: 4, Borgo: 10, Lido: 10 } as const;
type TeamName = keyof typeof written;

/** `mailboxes` gives the first writers of a team one each. Texts are like 'Duomo says 3'; those in `texts` come instead of the first ones. */
export async function commented(
  house: House,
  choices: {
    mailboxes?: Partial<Record<TeamName, readonly NonNullable<Words['mailbox']>[]>>;
    texts?: Partial<Record<TeamName, readonly string[]>>;
  } = {},
) {
  const lumen: Company = await found(house);
  const teams = { Duomo: '', Porta: '', Borgo: '', Lido: '' };
  const people: { readonly id: string; readonly team: TeamName; readonly i: number }[] = [];
  for (const team of ['Duomo', 'Porta', 'Borgo', 'Lido'] as const) {
    teams[team] = await lumen.team(`${team === 'Lido' ? 'Sud' : 'Nord'} > ${team}`);
    for (let i = 0; i < Math.max(5, written[team]); i++) people.push({ id: await lumen.employee(teams[team]), team, i });
  }
  const asked = await askEmployees(house, lumen);
  for (const { id, team, i } of people) {
    const mailbox = choices.mailboxes?.[team]?.[i];
    const text = choices.texts?.[team]?.[i] ?? `${team} says ${i}`;
    const words = i < written[team] ? { words: { open: text }, ...(mailbox && { mailbox }) } : {};
    await voteBy(house, asked.paper(id), { answers: { enps: 8 }, ...words });
  }
  await closeWave(onBehalfOf(house.visit(), lumen.id), asked.waveId);
  return { lumen, teams: { ...teams, Nord: await lumen.team('Nord'), Sud: await lumen.team('Sud') }, waveId: asked.waveId };
}

/** The rows as they lie in the table, by text. */
export async function commentRows(house: House, organizationId: string, waveId: string) {
  const { comments: c } = house.store.t;
  const rows = await house.store
    .select()
    .from(c)
    .where(and(eq(c.organizationId, organizationId), eq(c.waveId, waveId)))
    .orderBy(asc(c.id));
  return new Map(rows.map((row) => [row.text, row]));
}
