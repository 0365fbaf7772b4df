// The organization's settings and one's own, in Italian.
import type { settings as english } from '../en/settings.ts';

export const settings: typeof english = {};
