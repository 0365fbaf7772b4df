// Sends through an SMTP server, over a few connections that stay open, and never lets two letters be in doubt at once.
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import { bounceOf } from '#domain/delivery.ts';
import { addressIn, headersOf, type Letter, type Mailer, NotHeld, type Outcome } from './mailer.ts';
import { quotedPrintable } from './quoted-printable.ts';

/** Connections, and with them letters that are prepared at the same time. */
const connections = 5;

/**
 * A server has taken a letter once it has answered the dot that ends it. A sender that dies between that and its note sends the letter again.
 * So that this is one letter at most, several connections bring their letters as far as the dot, and the dots go one after the other, each
 * after the note of the one before.
 */
export function smtpMailer({ url, from }: { readonly url: string; readonly from: string }): Mailer {
  const address = addressIn(from);
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    maxMessages: 1000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 120_000,
    // A letter that is queued again by itself could have been taken.
    maxRequeues: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const line = lineOf();

  const handOver = async (letter: Letter, turn: Turn, held: () => boolean): Promise<Outcome> => {
    const written = await compose(letter, address);
    for (let again = false; ; again = true) {
      try {
        const envelope = { from: letter.returnPath ?? address, to: letter.to.address };
        await transport.sendMail({ envelope, raw: endingInTurn(written, turn, held) });
        return { kind: 'sent' };
      } catch (e) {
        if (!held()) throw new NotHeld();
        // A connection that had been closed meanwhile costs nothing as long as the dot was not sent.
        if (again || turn.begun() || !isLostConnection(e)) return refusalIn(e);
      }
    }
  };
  return {
    remembers: undefined,
    close: async () => transport.close(),
    send: async (letter) => {
      const turn = line.turn();
      return handOver(letter, turn, () => true).finally(() => turn.over());
    },
    sendAll: async ({ letters, signal, held }, note) => {
      const rest = letters.values();
      const lane = async (): Promise<void> => {
        for (const letter of rest) {
          if (signal.aborted) return;
          if (!held()) throw new NotHeld();
          const turn = line.turn();
          try {
            await note([[letter, await handOver(letter, turn, held)]]);
          } finally {
            turn.over();
          }
        }
      };
      // One that cannot be noted stops its lane only: the others still say what became of theirs.
      const ended = await Promise.allSettled(Array.from({ length: Math.min(connections, letters.length) }, lane));
      for (const lost of ended) if (lost.status === 'rejected') throw lost.reason;
      return { kind: 'settled' };
    },
  };
}

/** The letter as it travels. Tried again it is the same, byte for byte but for the boundaries of its parts. */
function compose(letter: Letter, address: string): Promise<Buffer> {
  return new MailComposer({
    // The same letter sent twice carries the same number, by which mailboxes recognise the second.
    messageId: `<${createHash('sha256').update(letter.key).digest('hex').slice(0, 32)}@${address.split('@').at(-1)}>`,
    date: letter.at,
    from: { name: letter.sender, address },
    to: { name: letter.to.name, address: letter.to.address },
    subject: letter.subject,
    html: { raw: partOf('html', letter.html) },
    text: { raw: partOf('plain', letter.text) },
    headers: headersOf(letter),
    ...(letter.replyTo !== null && { replyTo: letter.replyTo }),
  })
    .compile()
    .build();
}

/** A form of the letter with its own headers: written here, in a fraction of the time that the composer would take to look at every byte. */
function partOf(type: 'html' | 'plain', text: string): Buffer {
  const headers = `Content-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`;
  return Buffer.concat([Buffer.from(headers), quotedPrintable(text)]);
}

/** Everything at once, and the end, after which the dot is sent, when it is this letter's turn. */
function endingInTurn(written: Buffer, turn: Turn, held: () => boolean): Readable {
  let given = false;
  return new Readable({
    read() {
      if (!given) {
        given = true;
        this.push(written);
      } else void turn.come().then(() => (held() ? this.push(null) : this.destroy(new NotHeld())));
    },
  });
}

/** One letter's place in the line: `over` when it has been noted, or will not come. */
type Turn = { come(): Promise<void>; begun(): boolean; over(): void };

/** Lets one at a time go ahead, in the order in which they come. */
function lineOf(): { turn(): Turn } {
  const waiting: (() => void)[] = [];
  let busy = false;
  const next = (): void => {
    const go = waiting.shift();
    busy = go !== undefined;
    go?.();
  };
  return {
    turn: () => {
      let state: 'out' | 'waiting' | 'in' | 'over' = 'out';
      const { promise, resolve } = Promise.withResolvers<void>();
      const come = (): void => {
        // It gave up while it waited: who comes after it is next.
        if (state === 'over') return next();
        state = 'in';
        resolve();
      };
      return {
        come: () => {
          if (state === 'out') {
            state = 'waiting';
            waiting.push(come);
            if (!busy) next();
          }
          return promise;
        },
        begun: () => state === 'in',
        over: () => {
          const was = state;
          state = 'over';
          if (was === 'in') next();
        },
      };
    },
  };
}

type Fault = { readonly message: string; readonly code?: string; readonly responseCode?: number; readonly command?: string };

const isLostConnection = (e: unknown): boolean => /^(ECONNECTION|ESOCKET|ECONNRESET|EPIPE)$/.test((e as Fault).code ?? '');

/** Only what the server says for good (5xx) about this recipient or these words is permanent: anything else can be mended meanwhile. */
function refusalIn(e: unknown): Outcome {
  const { message, responseCode = 0, command = '' } = e as Fault;
  if (responseCode < 500 || !/^(RCPT TO|DATA)/.test(command)) return { kind: 'temporary', reason: message };
  return {
    kind: 'permanent',
    reason: message,
    address: command.startsWith('RCPT TO') && bounceOf(`${responseCode} ${message}`) === 'hard',
  };
}
