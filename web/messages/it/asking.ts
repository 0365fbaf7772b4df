// Waves, and who is asked, in Italian.
import type { asking as english } from '../en/asking.ts';

export const asking: typeof english = {};
