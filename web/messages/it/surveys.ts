// Surveys and their editor, in Italian.
import type { surveys as english } from '../en/surveys.ts';

export const surveys: typeof english = {};
