// What sending a letter is, whoever carries it, and what keeps names and subjects from becoming headers of their own.
import { domainToASCII } from 'node:url';

export type Letter = {
  readonly organizationId: string;
  /** The same at every try of the same letter, so that a carrier can tell a second copy. */
  readonly key: string;
  /** The name the letter comes from; the address is the installation's. */
  readonly sender: string;
  readonly replyTo: string | null;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly at: Date;
  /** Where one click unsubscribes (RFC 8058); null for letters that somebody asked for, or owes an answer to. */
  readonly unsubscribe: string | null;
  /** The invitation it carries, by which what is reported of it is told apart; null when it carries none. */
  readonly about: { readonly organizationId: string; readonly invitationId: string } | null;
  /** Where mail servers send it back to when it cannot be delivered; the sender's address when null. */
  readonly returnPath: string | null;
  /** An answer to what somebody did, such as a link to sign in: no out-of-office note is sent back to it (RFC 3834). */
  readonly automatic: boolean;
};

/** `temporary` is worth another try later, `permanent` is not; `reason` is for the administrator to read. `address`: the fault is the address's. */
export type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'temporary'; readonly reason: string }
  | { readonly kind: 'permanent'; readonly reason: string; readonly address?: boolean };

/** Letters with what became of them. */
export type Outcomes = readonly (readonly [Letter, Outcome])[];

/** Letters that leave together, under a name that is the same whenever they are sent again. */
export type Mailing = {
  readonly key: string;
  readonly letters: readonly Letter[];
  /** No further letter is begun once it is aborted. */
  readonly signal: AbortSignal;
  /** Whether they are still ours to send: false when another process may have taken them over. */
  readonly held: () => boolean;
};

/** Thrown by `sendAll` when its letters were not its own any more: what became of the rest is for somebody else to say. */
export class NotHeld extends Error {}

/**
 * What became of a mailing as a whole.
 * `settled`: what could be sent has been, and was noted. Letters that were not begun were not noted.
 * `refused`: none of it was taken; `wait` ms before it makes sense to try again, when that is known.
 * `unknown`: it may have been taken or not; the same letters have to be sent under the same key again.
 * `taken`: an earlier try under this key was taken, with other words.
 * `apart`: not as a whole; each letter has to go alone.
 */
export type Fate =
  | { readonly kind: 'settled' }
  | { readonly kind: 'refused'; readonly reason: string; readonly wait: number | undefined }
  | { readonly kind: 'unknown'; readonly reason: string; readonly wait: number | undefined }
  | { readonly kind: 'taken' }
  | { readonly kind: 'apart' };

export type Mailer = {
  /** Never throws; waits some seconds at most. */
  send(letter: Letter): Promise<Outcome>;
  /** Sends many, and says to `note` what became of some of them as soon as it is known. Throws what `note` throws, and `NotHeld`. */
  sendAll(mailing: Mailing, note: (outcomes: Outcomes) => Promise<void>): Promise<Fate>;
  /** For how long a key is remembered, in ms: afterwards what was sent cannot be told from what was not. Undefined when none ever is. */
  readonly remembers: number | undefined;
  /** Lets go of connections. */
  close(): Promise<void>;
};

/** A mailer that only ever gets clean letters: one line where one line belongs, and no address that could name a second recipient. */
export function carefully(mailer: Mailer): Mailer {
  const refused: Outcome = { kind: 'permanent', reason: 'The address cannot be written to.', address: true };
  return {
    ...mailer,
    send: async (letter) => {
      const cleaned = clean(letter);
      return cleaned ? mailer.send(cleaned) : refused;
    },
    sendAll: async (mailing, note) => {
      const meant = new Map<Letter, Letter>();
      const bad: Letter[] = [];
      for (const letter of mailing.letters) {
        const cleaned = clean(letter);
        if (cleaned) meant.set(cleaned, letter);
        else bad.push(letter);
      }
      if (bad.length > 0) await note(bad.map((letter) => [letter, refused] as const));
      if (meant.size === 0) return { kind: 'settled' };
      return mailer.sendAll({ ...mailing, letters: [...meant.keys()] }, (outcomes) =>
        note(outcomes.map(([sent, became]) => [meant.get(sent)!, became])),
      );
    },
  };
}

/** `sendAll` by `send`, some at a time. */
export function severally(send: Mailer['send'], atOnce: number): Mailer['sendAll'] {
  return async ({ letters, signal }, note) => {
    const rest = letters.values();
    const lane = async (): Promise<void> => {
      for (const letter of rest) {
        if (signal.aborted) return;
        await note([[letter, await send(letter)]]);
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, letters.length) }, lane));
    return { kind: 'settled' };
  };
}

/** The address in MAIL_FROM: `addressIn('Example <survey@example.com>')` is 'survey@example.com'. */
export function addressIn(from: string): string {
  return (/<([^<>]+)>\s*$/.exec(from)?.[1] ?? from).trim();
}

/** A name and an address as one header writes them: `mailbox('Ada "A" Rossi', 'ada@example.com')` is '"Ada A Rossi" <ada@example.com>'. */
export function mailbox(name: string, address: string): string {
  const quoted = name.replaceAll(/["\\]/g, '').trim();
  return quoted ? `"${quoted}" <${address}>` : address;
}

/**
 * The headers that say what kind of letter it is. One click unsubscribes over https only (RFC 8058, 3.1); Feedback-ID is what Gmail counts
 * complaints by: from the letter's own campaign, if any, up to who sends.
 */
export function headersOf({ unsubscribe, about, automatic }: Letter): Readonly<Record<string, string>> {
  return {
    ...(automatic && { 'Auto-Submitted': 'auto-generated' }),
    ...(about && { 'Feedback-ID': `invitation:${about.organizationId}:coro` }),
    ...(unsubscribe !== null && { 'List-Unsubscribe': `<${unsubscribe}>` }),
    ...(unsubscribe?.startsWith('https:') && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  };
}

function clean(letter: Letter): Letter | undefined {
  const { to, replyTo, returnPath, unsubscribe } = letter;
  const address = writable(to.address);
  if (address === undefined) return undefined;
  return {
    ...letter,
    sender: oneLine(letter.sender, 100),
    replyTo: (replyTo !== null && writable(replyTo)) || null,
    returnPath: (returnPath !== null && writable(returnPath)) || null,
    to: { name: oneLine(to.name, 100), address },
    subject: oneLine(letter.subject, 200),
    unsubscribe: unsubscribe !== null && /^https?:\/\/[\x21-\x3b\x3d\x3f-\x7e]+$/.test(unsubscribe) ? unsubscribe : null,
  };
}

/** Control characters, line and paragraph separators and direction overrides go; what remains is at most `longest` characters, never half of one. */
function oneLine(text: string, longest: number): string {
  const line = text
    .toWellFormed()
    .replaceAll(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return [...line].slice(0, longest).join('');
}

/**
 * An address as mail servers read it, its domain in ASCII: `writable('o’x@é.example')` is undefined, `writable('ada+x@müller.example')` is
 * 'ada+x@xn--mller-kva.example'. What stands before the @ is ASCII without quotes: few servers take more (RFC 6531), and no list keeps it.
 */
function writable(text: string): string | undefined {
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || local.length > 64 || !/^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/.test(local)) return undefined;
  const ascii = /^[a-z\d.-]+$/i.test(domain) ? domain : domainToASCII(domain);
  const address = `${local}@${ascii}`;
  return address.length <= 254 && /^[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)+$/i.test(ascii) ? address : undefined;
}
