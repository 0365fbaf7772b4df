// What reports tell and pages show of a published wave: the result of a team, what is shown instead where it is hidden, and how it has changed.
import type { AttributeTable, Combination, Released, TeamResult } from '#domain/anonymity.ts';
import type { Day } from '#domain/calendar.ts';
import type { Participation } from '#domain/participation.ts';
import type { NamedTeam } from '#domain/people.ts';
import type { Text } from '#domain/surveys.ts';
import type { ToldChange } from '#domain/team-change.ts';

/** A wave whose results are published. */
export type ClosedWave = {
  readonly id: string;
  readonly surveyId: string;
  readonly version: number;
  readonly name: string;
  readonly day: Day;
  readonly closedDay: Day;
  readonly threshold: number;
  /** The questions that a pulse asked; null when it was all of them. */
  readonly asks: readonly string[] | null;
  /** Ballots that could not be opened, and so were not counted. */
  readonly spoiled: number;
  /** Of what the snapshot holds. */
  readonly hash: string;
};

/** Never changes. `tree` are the teams as they were and were called, under the organization itself, whose id names the top. */
export type Snapshot = {
  readonly wave: ClosedWave;
  readonly tree: readonly NamedTeam[];
  readonly results: ReadonlyMap<string, Released<TeamResult>>;
  readonly combinations: ReadonlyMap<string, Released<Combination>>;
  readonly groups: readonly Released<AttributeTable>[];
};

/** Hidden teams told together: their names as they were then, and that of the team above, null for the whole organization. */
export type CombinedTeams = {
  readonly combination: Released<Combination>;
  readonly names: readonly string[];
  readonly above: string | null;
};

/** What stands where a team's own result is hidden: the smallest group it is told with, else the nearest team above (null for the organization). */
export type Instead =
  | (CombinedTeams & { readonly kind: 'together'; readonly others: readonly string[] })
  | { readonly kind: 'above'; readonly name: string | null; readonly result: Released<TeamResult> };

/** Beside an earlier wave, where both may be told and the difference is not that of a few who came or went. */
export type TeamChange = { readonly since: Pick<ClosedWave, 'name' | 'closedDay'>; readonly told: Released<readonly ToldChange[]> };

/** What one team sees of a wave. */
export type TeamView = {
  readonly wave: ClosedWave;
  readonly result: Released<TeamResult>;
  readonly instead: Instead | null;
  /** Below this team, the hidden ones that are told together. */
  readonly below: readonly CombinedTeams[];
};

/** What the whole organization says, by one question about oneself, in the words in which it was asked. */
export type GroupTable = {
  readonly question: Text;
  readonly options: readonly { readonly id: string; readonly text: Text }[];
  readonly table: Released<AttributeTable>;
};

/** A wave that is not published yet, as the teams it asks see it: nothing but when, and how many about have taken part until last night. */
export type WaveNow = {
  readonly id: string;
  readonly name: string;
  readonly stage: 'planned' | 'open' | 'counting';
  readonly day: Day;
  readonly lastDay: Day;
  /** Null where so few are asked that no band may be told, and before it is open. */
  readonly participation: Participation | null;
};

/** The same for somebody with several teams. */
export type OwnWave = Omit<WaveNow, 'participation'> & {
  readonly teams: readonly { readonly name: string; readonly participation: Participation | null }[];
};
