// A mail server that takes letters over real SMTP and reads them as a mail program would.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** A letter as it was written, and the addresses on the envelope it came in. */
export type ReceivedLetter = Email & { readonly envelope: { readonly from: string; readonly to: readonly string[] } };

export type MailServer = {
  /** For SMTP_URL, with the name and password that the server wants. */
  readonly url: string;
  readonly letters: readonly ReceivedLetter[];
  /** The next letter that no `next` has given yet; waits for it, and throws when none comes within five seconds. */
  next(): Promise<ReceivedLetter>;
  /** From now on refuses this recipient, for good (550) or for now (450). */
  refuse(address: string, code: 450 | 550): void;
  /** How long it thinks about a letter that it has taken before it says so, in ms. */
  answerAfter(times: () => number): void;
  stop(): Promise<void>;
};

export async function receiveLetters(): Promise<MailServer> {
  const letters: ReceivedLetter[] = [];
  const refused = new Map<string, number>();
  const arrivals = new EventTarget();
  let thinks = (): number => 0;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    onAuth: ({ username, password }, _session, done) =>
      username === 'coro' && password === 'right'
        ? done(null, { user: 'coro' })
        : done(Object.assign(new Error('wrong name or password'), { responseCode: 535 })),
    onRcptTo: ({ address }, _session, done) => {
      const responseCode = refused.get(address);
      done(responseCode ? Object.assign(new Error('this mailbox takes no letters'), { responseCode }) : null);
    },
    onData: callbackify(async (stream: SMTPServerDataStream, { envelope }: SMTPServerSession) => {
      const letter = await PostalMime.parse(await buffer(stream));
      letters.push({
        ...letter,
        envelope: { from: envelope.mailFrom ? envelope.mailFrom.address : '', to: envelope.rcptTo.map((to) => to.address) },
      });
      arrivals.dispatchEvent(new Event('letter'));
      const ms = thinks();
      if (ms > 0) await new Promise((ok) => setTimeout(ok, ms));
    }),
  });
  server.on('error', () => {}); // a sender that hangs up in the middle is none of the test's business
  const socket = server.listen(0, '127.0.0.1');
  await once(socket, 'listening');
  let read = 0;
  return {
    url: `smtp://coro:right@127.0.0.1:${(socket.address() as AddressInfo).port}`,
    letters,
    next: async () => {
      const mine = read++;
      const signal = AbortSignal.timeout(5000);
      while (letters.length <= mine) {
        await once(arrivals, 'letter', { signal }).catch(() => {
          throw new Error(`no letter came within five seconds, after ${letters.length}`);
        });
      }
      return letters[mine]!;
    },
    refuse: (address, code) => void refused.set(address, code),
    answerAfter: (times) => void (thinks = times),
    stop: () => new Promise((gone) => server.close(gone)),
  };
}
