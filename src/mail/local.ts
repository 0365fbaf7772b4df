// Sends nothing: keeps each letter where the mailbox page shows it, until Resend or SMTP is configured.
import { addressIn, type Letter, mailbox, type Mailer, severally } from './mailer.ts';

export type KeptLetter = Letter & { readonly from: string };

/** `keep` writes a letter down; a letter of the same key is the same one. */
export function localMailer({ from, keep }: { readonly from: string; readonly keep: (letter: KeptLetter) => Promise<void> }): Mailer {
  const send: Mailer['send'] = async (letter) => {
    await keep({ ...letter, from: mailbox(letter.sender, addressIn(from)) });
    return { kind: 'sent' };
  };
  return { close: async () => {}, send, sendAll: severally(send, 10), remembers: undefined };
}
