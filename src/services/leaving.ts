// Where the link under a letter leads: customers end further letters there, employees read what they are promised.
import type { SurveyKind } from '#domain/surveys.ts';

export type LeavingLinks = {
  /** The page for a person. */
  readonly page: string;
  /** Where a mail program may end further letters by itself (RFC 8058), or null. */
  readonly unsubscribe: string | null;
};

/**
 * `token` is that of the invitation (services/tokens.ts); the links are good for ever. `mayLeave` is whether a mail program may end the letters:
 * always a customer's, an employee's where the contact rules say so.
 */
export function leavingLinks(baseUrl: string, kind: SurveyKind, token: string, mayLeave = kind === 'customer'): LeavingLinks {
  const page = `${baseUrl}/${kind === 'customer' ? 'u' : 'p'}/${token}`;
  return { page, unsubscribe: mayLeave ? page : null };
}
