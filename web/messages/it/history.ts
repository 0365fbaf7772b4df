// Earlier results from elsewhere, in Italian.
import type { history as english } from '../en/history.ts';

export const history: typeof english = {};
