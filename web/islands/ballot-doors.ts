// How the employees' page asks the server: who is asked what, and with how little said about who asks.
import type { BallotKind } from '#domain/ballot-keys.ts';
import type { SealedBallot } from '#domain/ballot-paper.ts';
import type { Opened } from '#domain/opened.ts';

/** The server's "no", by its code; `unreachable` when nobody answered. */
export class Unanswered extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** What the link opens. Throws `Unanswered`. */
export async function openLink(token: string, lang: string | null): Promise<Opened> {
  return (await post('/e/open', { token, ...(lang && { lang }) })).json() as Promise<Opened>;
}

/** Has papers signed. Throws `Unanswered`. */
export async function askForPapers(
  token: string,
  blinded: Readonly<Record<BallotKind, string>>,
): Promise<Readonly<Record<BallotKind, string>>> {
  return (await post('/e/papers', { token, ...blinded })).json() as Promise<Readonly<Record<BallotKind, string>>>;
}

/**
 * Leaves a ballot in the box. Throws `Unanswered`; also as `unreachable` when it is not the box that answers, or a box that does not know the wave: papers
 * were signed for it, so somebody will bring the right one back, and a ballot that was given up would be lost.
 */
export async function castBallot(ballot: SealedBallot): Promise<void> {
  const { status } = await post('/e/ballot', ballot).catch((e: unknown) => {
    throw e instanceof Unanswered && e.code === 'notFound' ? new Unanswered('unreachable') : e;
  });
  if (status !== 204) throw new Unanswered('unreachable');
}

/** The receipts of counted ballots that begin like this one. Throws `Unanswered`. */
export async function receiptsLike(organization: string, wave: string, receipt: string): Promise<readonly string[]> {
  const path = ['receipts', organization, wave, receipt.slice(0, 2)].map(encodeURIComponent).join('/');
  return (await ask(`/e/${path}`)).json() as Promise<readonly string[]>;
}

function post(path: string, body: object): Promise<Response> {
  return ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), keepalive: true });
}

/** Nothing goes along that could tell one browser from another: no cookie, and not where it comes from. */
async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
  } catch {
    throw new Unanswered('unreachable');
  }
  if (response.ok) return response;
  const said = (await response.json().catch(() => null)) as { code?: unknown } | null;
  // What says no code is a network in between, such as a hotel's that wants to be paid first.
  const code = typeof said?.code === 'string' ? said.code : 'unreachable';
  throw new Unanswered(response.status >= 500 || response.status === 429 ? 'unreachable' : code);
}
