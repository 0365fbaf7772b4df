// Words of survey, in Italian.
import type { survey as english } from '../en/survey.ts';

export const survey: typeof english = {};
