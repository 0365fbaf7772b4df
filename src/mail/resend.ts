// Sends through Resend's own SDK, up to a hundred letters a request, at the pace that Resend allows.
import { Resend } from 'resend';
import { addressIn, type Fate, headersOf, type Letter, mailbox, type Mailer, type Outcome } from './mailer.ts';

type Choices = { readonly key: string; readonly url: string | undefined; readonly from: string; readonly patience?: number };

/** So often a request waits for its turn anew, and so long at most, in ms; then it goes back to where it came from. */
const turns = 5;
const longestWait = 10_000;

/** Resend forgets idempotency keys after 24 hours; an hour less, for clocks that differ and a last try that is under way. */
const remembers = 23 * 3_600_000;

/**
 * `patience` is how long one request may take, in ms. Nothing is sent twice as long as the same letters come under the same key: Resend
 * answers a key it knows as it did the first time, or says that it had other words under it, which were taken then.
 */
export function resendMailer({ key, url, from, patience = 30_000 }: Choices): Mailer {
  const resend = new InBytes(key, url === undefined ? {} : { baseUrl: url });
  const address = addressIn(from);
  const pace = paceOf();

  /** Asks until it is not told to slow down any more. */
  const inTurn = async (ask: () => Promise<Answer>, signal?: AbortSignal): Promise<Answer> => {
    for (let turn = 1; ; turn++) {
      await pace.turn();
      if (signal?.aborted) return { kind: 'slowDown', wait: 0, reason: 'Coro is being stopped.' };
      const answer = await ask();
      if (answer.kind !== 'slowDown') {
        pace.wentWell();
        return answer;
      }
      if (turn === turns || answer.wait > longestWait) return answer;
      pace.slowDown(answer.wait);
    }
  };
  return {
    remembers,
    close: async () => {},
    send: async (letter) => {
      const answer = await inTurn(async () => {
        const { error, headers } = await resend.emails.send(payloadOf(letter, address), {
          idempotencyKey: letter.key,
          signal: AbortSignal.timeout(patience),
        });
        return error ? faultIn(error, headers) : { kind: 'good', refused: new Map() };
      });
      return outcomeOf(answer);
    },
    sendAll: async ({ key: idempotencyKey, letters, signal }, note) => {
      const payload = letters.map((letter) => payloadOf(letter, address));
      const answer = await inTurn(async () => {
        const { data, error, headers } = await resend.batch.send(payload, {
          idempotencyKey,
          batchValidation: 'permissive',
          signal: AbortSignal.timeout(patience),
        });
        if (error) return faultIn(error, headers);
        return { kind: 'good', refused: new Map((data.errors ?? []).map(({ index, message }) => [index, message])) };
      }, signal);
      if (answer.kind === 'good') await note(letters.map((letter, i) => [letter, becameOf(answer.refused.get(i))] as const));
      else if (answer.kind === 'wrong' && letters.length === 1) await note([[letters[0]!, outcomeOf(answer)]]);
      return fateOf(answer, letters.length);
    },
  };
}

/** Hands bodies over as bytes: fetch would look through a text of two megabytes once more, and encode it piece by piece. */
class InBytes extends Resend {
  override fetchRequest<T>(path: string, options: { readonly body?: unknown } = {}) {
    const { body } = options;
    return super.fetchRequest<T>(path, typeof body === 'string' ? { ...options, body: Buffer.from(body) } : options);
  }
}

/**
 * `good`: taken, but for those at some places. `taken`: it was before. `slowDown`: not taken, too many requests or too many letters for
 * today. `closed`: not taken, as nothing would be: a key or a domain has to be mended. `wrong`: not taken, there is something wrong with it.
 * `unknown`: nobody can tell.
 */
type Answer =
  | { readonly kind: 'good'; readonly refused: ReadonlyMap<number, string> }
  | { readonly kind: 'taken' }
  | { readonly kind: 'slowDown'; readonly wait: number; readonly reason: string }
  | { readonly kind: 'closed' | 'wrong' | 'unknown' | 'busy'; readonly reason: string };

type Fault = { readonly message: string; readonly statusCode: number | null; readonly name: string };

function faultIn(error: Fault, headers: Readonly<Record<string, string>> | null): Answer {
  const reason = `Resend: ${error.message}`;
  const status = error.statusCode;
  if (error.name === 'invalid_idempotent_request') return { kind: 'taken' };
  if (error.name === 'concurrent_idempotent_requests') return { kind: 'busy', reason };
  if (status === 429) return { kind: 'slowDown', wait: waitIn(error.name, headers?.['retry-after']), reason };
  if (status === null || status >= 500 || status === 408 || status === 409) return { kind: 'unknown', reason };
  const closed = status === 401 || status === 403 || error.name === 'invalid_from_address';
  return { kind: closed ? 'closed' : 'wrong', reason };
}

/** In ms. Retry-After is a number of seconds, or a date, which Resend does not use; a quota without one comes back within the hour or later. */
function waitIn(name: string, retryAfter: string | undefined): number {
  const seconds = Number(retryAfter);
  if (seconds > 0) return Math.min(seconds, 86_400) * 1000;
  return name === 'rate_limit_exceeded' ? 1000 : 3_600_000;
}

const becameOf = (refusal: string | undefined): Outcome =>
  refusal === undefined ? { kind: 'sent' } : { kind: 'permanent', reason: `Resend: ${refusal}` };

/** Of one letter by itself. What is wrong with it stays wrong. */
function outcomeOf(answer: Answer): Outcome {
  if (answer.kind === 'good' || answer.kind === 'taken') return { kind: 'sent' };
  return { kind: answer.kind === 'wrong' ? 'permanent' : 'temporary', reason: answer.reason };
}

function fateOf(answer: Answer, count: number): Fate {
  switch (answer.kind) {
    case 'good':
      return { kind: 'settled' };
    case 'taken':
      return { kind: 'taken' };
    case 'wrong':
      return { kind: count === 1 ? 'settled' : 'apart' };
    case 'slowDown':
      return { kind: 'refused', reason: answer.reason, wait: answer.wait };
    case 'closed':
      return { kind: 'refused', reason: answer.reason, wait: undefined };
    // The same batch is with Resend right now, from a worker that was cut off: soon it is known what became of it.
    case 'busy':
      return { kind: 'unknown', reason: answer.reason, wait: 5000 };
    case 'unknown':
      return { kind: 'unknown', reason: answer.reason, wait: undefined };
  }
}

/** The same letter is the same bytes whenever it is sent again. */
function payloadOf(letter: Letter, address: string) {
  const { about } = letter;
  return {
    from: mailbox(letter.sender, address),
    to: [mailbox(letter.to.name, letter.to.address)],
    subject: letter.subject,
    html: letter.html,
    text: letter.text,
    headers: { ...headersOf(letter) },
    ...(letter.replyTo !== null && { replyTo: letter.replyTo }),
    // What webhooks tell a letter by.
    ...(about && {
      tags: [
        { name: 'organization', value: about.organizationId },
        { name: 'invitation', value: about.invitationId },
      ],
    }),
  };
}

/** Requests go at once until Resend says that there are too many; from then on with a gap, which closes again while all goes well. */
function paceOf() {
  let gap = 0;
  let next = 0;
  return {
    turn: async (): Promise<void> => {
      const now = Date.now();
      const mine = Math.max(now, next);
      next = mine + gap;
      if (mine > now) await new Promise((go) => setTimeout(go, mine - now));
    },
    slowDown: (wait: number): void => {
      gap = Math.min(Math.max(100, gap * 2), 1000);
      next = Math.max(next, Date.now() + wait);
    },
    wentWell: (): void => {
      gap = gap < 20 ? 0 : gap * 0.98;
    },
  };
}
