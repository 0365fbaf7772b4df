// Engagement beside NPS, in Italian.
import type { linkage as english } from '../en/linkage.ts';

export const linkage: typeof english = {};
