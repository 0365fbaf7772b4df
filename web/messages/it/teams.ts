// The team tree and one team, in Italian.
import type { teams as english } from '../en/teams.ts';

export const teams: typeof english = {};
