// Sends through Resend's own SDK, at the pace that Resend allows.
import { Resend } from 'resend';
import { addressIn, type Letter, mailbox, type Mailer, oneByOne, type Outcome } from './mailer.ts';

type Choices = { readonly key: string; readonly url: string | undefined; readonly from: string; readonly patience?: number };

/** So often one letter waits for its turn anew before it goes back to the outbox. */
const turns = 5;

/** `patience` is how long one request may take, in ms. */
export function resendMailer({ key, url, from, patience = 15_000 }: Choices): Mailer {
  const resend = new Resend(key, url === undefined ? {} : { baseUrl: url });
  const pace = paceOf();
  const send: Mailer['send'] = async (letter) => {
    for (let turn = 1; ; turn++) {
      await pace.turn();
      const outcome = await post(resend, letter, from, patience);
      if (outcome.kind !== 'slowDown') {
        pace.wentWell();
        return outcome;
      }
      pace.slowDown(outcome.wait);
      if (turn === turns) return { kind: 'temporary', reason: outcome.reason };
    }
  };
  return { close: async () => {}, send, sendAll: oneByOne(send, 10) };
}

type Answer = Outcome | { readonly kind: 'slowDown'; readonly wait: number; readonly reason: string };

async function post(resend: Resend, letter: Letter, from: string, patience: number): Promise<Answer> {
  const { error, headers } = await resend.emails.send(
    {
      from: mailbox(letter.sender, addressIn(from)),
      to: [mailbox(letter.to.name, letter.to.address)],
      subject: letter.subject,
      html: letter.html,
      text: letter.text,
      headers: { 'Auto-Submitted': 'auto-generated' },
      ...(letter.replyTo !== null && { replyTo: letter.replyTo }),
    },
    { idempotencyKey: letter.key, signal: AbortSignal.timeout(patience) },
  );
  if (!error) return { kind: 'sent' };
  const reason = `Resend: ${error.message}`;
  // The first letter under this key was taken; these are only later words of it.
  if (error.name === 'invalid_idempotent_request') return { kind: 'sent' };
  if (error.name === 'rate_limit_exceeded')
    return { kind: 'slowDown', wait: Math.min(Number(headers?.['retry-after']) || 1, 10) * 1000, reason };
  // Everything else that is wrong with this letter stays wrong. A key, a domain or a quota can be mended meanwhile.
  const status = error.statusCode ?? 503;
  const lasting = status >= 400 && status < 500 && ![401, 403, 408, 409, 429].includes(status);
  return { kind: lasting ? 'permanent' : 'temporary', reason };
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
