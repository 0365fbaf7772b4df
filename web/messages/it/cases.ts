// Cases and following up, in Italian.
import type { cases as english } from '../en/cases.ts';

export const cases: typeof english = {};
