// How a mailbox asks the server for its letters, with nothing that tells one browser from another.
import type { MailboxThread } from '#domain/talk.ts';

/** The server's "no", by its code; `unreachable` when nobody answered. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Throws `Refused`: `notFound` when no published comment has this mailbox. */
export async function fetchThread(secret: string): Promise<MailboxThread> {
  return (await (await post('/e/mailbox', { secret })).json()) as MailboxThread;
}

/** Throws `Refused`: `tooMany` as long as nobody has answered the last ones. */
export async function leaveLetter(secret: string, text: string): Promise<void> {
  await post('/e/mailbox/letters', { secret, text });
}

async function post(path: string, body: object): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  } catch {
    throw new Refused('unreachable');
  }
  if (response.ok) return response;
  const said = (await response.json().catch(() => null)) as { code?: string } | null;
  throw new Refused(response.status >= 500 ? 'unreachable' : (said?.code ?? 'unreachable'));
}
