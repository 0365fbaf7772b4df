// The tables as drizzle-kit and the store want them for SQLite.
import { sqliteColumns } from './columns.ts';
import { defineSchema } from './schema.ts';

export const {
  installation,
  organizations,
  teams,
  members,
  supervisions,
  sessions,
  signInLinks,
  customers,
  employees,
  surveys,
  surveyVersions,
  waves,
  invitations,
  responses,
  rollups,
  waveTeams,
  ballots,
  ballotComments,
  snapshots,
  cases,
  caseMoves,
  outbox,
  letters,
  imports,
  importParts,
  importFaults,
  history,
  audit,
} = defineSchema(sqliteColumns);
