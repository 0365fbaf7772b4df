// Sends through an SMTP server, over a few connections that stay open.
import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { addressIn, type Mailer, oneByOne, type Outcome } from './mailer.ts';

export function smtpMailer({ url, from }: { readonly url: string; readonly from: string }): Mailer {
  const address = addressIn(from);
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 5,
    maxMessages: 200,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const send: Mailer['send'] = async (letter) => {
    try {
      await transport.sendMail({
        // The same letter sent twice carries the same number, by which mailboxes recognise the second.
        messageId: `<${createHash('sha256').update(letter.key).digest('hex').slice(0, 32)}@${address.split('@').at(-1)}>`,
        date: letter.at,
        from: { name: letter.sender, address },
        to: { name: letter.to.name, address: letter.to.address },
        subject: letter.subject,
        html: letter.html,
        text: letter.text,
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...(letter.replyTo !== null && { replyTo: letter.replyTo }),
      });
      return { kind: 'sent' };
    } catch (e) {
      return refusalIn(e);
    }
  };
  return { close: async () => transport.close(), send, sendAll: oneByOne(send, 10) };
}

/** Only what the server says for good (5xx) about this recipient or these words is permanent: anything else can be mended meanwhile. */
function refusalIn(e: unknown): Outcome {
  const { message, responseCode = 0, command = '' } = e as { message: string; responseCode?: number; command?: string };
  const lasting = responseCode >= 500 && /^(RCPT TO|DATA)/.test(command);
  return { kind: lasting ? 'permanent' : 'temporary', reason: message };
}
