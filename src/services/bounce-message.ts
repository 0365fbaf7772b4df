// Reads a message that came back from a mail server (RFC 3464, RFC 5965, or in plain words) and says what it means for the letter.
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { bounceOf, type DeliveryKind } from '#domain/delivery.ts';

/** `id` is the same for the same message however often it is handed in; `kind` is undefined for what is no bounce, such as an out-of-office reply. */
export type BounceMessage = {
  readonly kind: DeliveryKind | undefined;
  readonly detail: string | null;
  readonly messageId: string | undefined;
};

/** Generous for what mail servers write, small for what a machine would have to do. */
const limits = { forceRfc822Attachments: true, attachmentEncoding: 'utf8', maxNestingDepth: 20, maxHeadersSize: 256 * 1024 } as const;

/** Never throws: what cannot be read is no bounce. */
export async function readBounceMessage(raw: Uint8Array): Promise<BounceMessage> {
  try {
    const message = await PostalMime.parse(raw, limits);
    const messageId = message.messageId?.trim() || undefined;
    return { ...meaningOf(message), messageId };
  } catch {
    return { kind: undefined, detail: null, messageId: undefined };
  }
}

type Meaning = Pick<BounceMessage, 'kind' | 'detail'>;

const nothing: Meaning = { kind: undefined, detail: null };

function meaningOf(message: Email): Meaning {
  const part = (type: RegExp): Attachment | undefined => message.attachments.find((one) => type.test(one.mimeType));
  const status = part(/^message\/(global-)?delivery-status$/);
  if (status) return statusOf(textOf(status));
  const feedback = part(/^message\/feedback-report$/);
  if (feedback) return complaintIn(textOf(feedback));
  if (part(/^message\/(global-)?disposition-notification$/)) return nothing; // somebody has opened it
  return isFailureNotice(message) ? { kind: 'softBounced', detail: inOneLine(message.subject ?? '') } : nothing;
}

/** Of several recipients the worst: what refuses the address is for good, anything else that failed may work another time; what is only late or did arrive is no bounce. */
function statusOf(text: string): Meaning {
  const failed = text
    .split(/\r?\n[ \t]*\r?\n/)
    .map(fieldsIn)
    .filter((fields) => (fields.has('action') ? /^failed\b/i.test(fields.get('action')!) : /^[45]\./.test(fields.get('status') ?? '')));
  const meanings = failed.map((fields): Meaning => {
    const diagnostic = (fields.get('diagnostic-code') ?? '').replace(/^[\w-]+\s*;\s*/, '');
    const said = [fields.get('status'), diagnostic].find((one) => /^[45]/.test(one ?? '')) ?? '';
    return { kind: bounceOf(said) === 'hard' ? 'bounced' : 'softBounced', detail: inOneLine(diagnostic || (fields.get('status') ?? '')) };
  });
  return meanings.find((one) => one.kind === 'bounced') ?? meanings[0] ?? nothing;
}

function complaintIn(text: string): Meaning {
  const type = fieldsIn(text).get('feedback-type') ?? '';
  return /^(abuse|fraud|virus|other)\b/i.test(type) ? { kind: 'complained', detail: inOneLine(type) } : nothing;
}

/** A failure told in plain words, by a mail server; whoever is away or answers by hand is none. */
function isFailureNotice({ headers, from, subject = '' }: Email): boolean {
  const header = (name: string): string => headers.find((one) => one.key === name)?.value ?? '';
  if (header('x-failed-recipients') !== '') return true;
  if (/\b(out of (the )?office|automatic reply|auto(matic)?[- ]?(reply|response)|abwesen|assenza|absence|vacation)/i.test(subject))
    return false;
  const sender = from?.address ?? '';
  const byServer = /^(mailer-daemon|postmaster|mail-daemon|mdaemon)@/i.test(sender) || /mail delivery (sub)?system/i.test(from?.name ?? '');
  const told =
    /undeliver|delivery (has )?fail|failure notice|delivery (status )?notification|returned mail|returned to sender|could not be delivered/i;
  return byServer && (told.test(subject) || !/auto-replied/i.test(header('auto-submitted')));
}

/** Header-like lines, folded or not, by their names in small letters; the first of a name counts. */
function fieldsIn(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([\w-]{1,60}):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}

const textOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : Buffer.from(new Uint8Array(content)).toString();

const inOneLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 500);
