// What sending a letter is, whoever carries it, and what keeps names and subjects from becoming headers of their own.

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
};

/** `temporary` is worth another try later, `permanent` is not; `reason` is for the administrator to read. */
export type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'temporary'; readonly reason: string }
  | { readonly kind: 'permanent'; readonly reason: string };

/** Letters with what became of them. */
export type Outcomes = readonly (readonly [Letter, Outcome])[];

export type Mailer = {
  /** Never throws; waits some seconds at most. */
  send(letter: Letter): Promise<Outcome>;
  /**
   * Sends many, and says to `note` what became of some of them as soon as it is known; throws only what `note` throws.
   * Begins no further letter once `signal` is aborted: those are never noted.
   */
  sendAll(letters: readonly Letter[], signal: AbortSignal, note: (outcomes: Outcomes) => Promise<void>): Promise<void>;
  /** Lets go of connections. */
  close(): Promise<void>;
};

/** A mailer that only ever gets clean letters: one line where one line belongs, and no address that could name a second recipient. */
export function carefully(mailer: Mailer): Mailer {
  const refused: Outcome = { kind: 'permanent', reason: 'The address cannot be written to.' };
  return {
    close: () => mailer.close(),
    send: async (letter) => (isAddress(letter.to.address) ? mailer.send(clean(letter)) : refused),
    sendAll: async (letters, signal, note) => {
      const [good, bad] = [letters.filter(({ to }) => isAddress(to.address)), letters.filter(({ to }) => !isAddress(to.address))];
      if (bad.length > 0) await note(bad.map((letter) => [letter, refused] as const));
      const meant = new Map(good.map((letter) => [clean(letter), letter]));
      await mailer.sendAll([...meant.keys()], signal, (outcomes) => note(outcomes.map(([sent, became]) => [meant.get(sent)!, became])));
    },
  };
}

/** `sendAll` by `send`, some at a time. */
export function oneByOne(send: Mailer['send'], atOnce: number): Mailer['sendAll'] {
  return async (letters, signal, note) => {
    const rest = letters.values();
    const lane = async (): Promise<void> => {
      for (const letter of rest) {
        if (signal.aborted) return;
        await note([[letter, await send(letter)]]);
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, letters.length) }, lane));
  };
}

function clean(letter: Letter): Letter {
  const { to, replyTo } = letter;
  return {
    ...letter,
    sender: oneLine(letter.sender, 100),
    replyTo: replyTo !== null && isAddress(replyTo) ? replyTo : null,
    to: { name: oneLine(to.name, 100), address: to.address },
    subject: oneLine(letter.subject, 200),
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

/** Control characters, line and paragraph separators and direction overrides go; what remains is at most `longest` characters, never half of one. */
function oneLine(text: string, longest: number): string {
  const line = text
    .toWellFormed()
    .replaceAll(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return [...line].slice(0, longest).join('');
}

function isAddress(text: string): boolean {
  return text.length <= 254 && /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(text);
}
