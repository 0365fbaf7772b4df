// What is written on a ballot, how it is padded so that all look alike, and by which names paper, seal and receipt are told apart.
import { type BallotKind, ballotKinds } from './ballot-keys.ts';
import { type Answers, longestComment, type SurveyContent } from './surveys.ts';

/** A voter's words, by question, and where an answer to them can be left. */
export type Words = {
  readonly words: Readonly<Record<string, string>>;
  /** A mailbox that only the voter can open, and the public key it is sealed to, as base64url. */
  readonly mailbox?: { readonly id: string; readonly key: string };
};

/** Where a ballot belongs; sealed into it, so that it counts nowhere else. */
export type BallotPlace = {
  readonly organization: string;
  readonly wave: string;
  readonly team: string;
  readonly kind: BallotKind;
};

/** What the box is sent. Everything but names is base64url. */
export type SealedBallot = BallotPlace & {
  /** The signed paper: 32 random bytes and the 32 of the serial (RFC 9474, randomized). */
  readonly prepared: string;
  readonly signature: string;
  readonly enc: string;
  readonly sealed: string;
};

/** How long so many bytes are as base64url. `textLength(64)` is 86. */
export const textLength = (bytes: number): number => Math.ceil((bytes * 4) / 3);

/** In characters of base64url: a paper of 64 bytes, a signature by a key of 2,048 bits, a point of P-256. */
const lengths = { prepared: textLength(64), signature: textLength(256), enc: textLength(65) } as const;
const fields = ['organization', 'wave', 'team', 'kind', 'prepared', 'signature', 'enc', 'sealed'] as const;

/** What was sent, if it has the form of a sealed ballot and nothing beside it; whether it is good is found out afterwards. */
export function readSealedBallot(value: unknown): SealedBallot | undefined {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== fields.length) return undefined;
  const given = value as Readonly<Record<string, unknown>>;
  const text = (field: (typeof fields)[number]): string => {
    const said = Object.hasOwn(given, field) ? given[field] : undefined;
    return typeof said === 'string' ? said : '';
  };
  const kind = ballotKinds.find((one) => one === text('kind'));
  const [organization, wave, team] = [text('organization'), text('wave'), text('team')];
  const [prepared, signature, enc, sealed] = [text('prepared'), text('signature'), text('enc'), text('sealed')];
  if (kind === undefined || ![organization, wave, team].every((name) => /^[\w-]{1,40}$/.test(name))) return undefined;
  if (prepared.length !== lengths.prepared || signature.length !== lengths.signature || enc.length !== lengths.enc) return undefined;
  if (![prepared, signature, enc, sealed].every((bytes) => /^[\w-]+$/.test(bytes))) return undefined;
  return { organization, wave, team, kind, prepared, signature, enc, sealed };
}

/** The most that all of a voter's words may take, in bytes of UTF-8. */
export const mostWords = 7_500;

/** What a comment is padded to, in bytes: the words, and room for the names of questions and a mailbox. */
const commentSize = 8_192;

/** How much longer a sealed text is than the text (AES-GCM), in bytes. */
export const sealLength = 16;

/** What HPKE binds a ballot to, as text: `info`. The ballot's id is the `aad`. */
export const placeText = ({ organization, wave, team, kind }: BallotPlace): string => `coro ballot ${organization} ${wave} ${team} ${kind}`;

/** What is hashed (SHA-256) before the prepared paper for the ballot's id, and for the receipt, so that neither tells the other. */
export const hashedAs = { id: 'coro ballot id', receipt: 'coro ballot receipt' } as const;

/** What ballots of a wave are padded to, in bytes: the longest answers there can be, rounded up; the same for everybody. */
export function sizesOf(content: SurveyContent): Readonly<Record<BallotKind, number>> {
  const longest = content.questions.reduce((sum, { id }) => sum + id.length + 40, 64);
  return { scores: Math.ceil(longest / 256) * 256, comment: commentSize };
}

/** A text with its length in front (4 bytes, big-endian) and zeros behind. Throws an Error when it does not fit. */
export function padded(text: string, size: number): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length + 4 > size) throw new Error(`${bytes.length} bytes do not fit into a ballot of ${size}`);
  const out = new Uint8Array(size);
  new DataView(out.buffer).setUint32(0, bytes.length);
  out.set(bytes, 4);
  return out;
}

/** What `padded` was given; undefined for anything that it did not make. */
export function unpadded(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  if (length > bytes.length - 4 || bytes.subarray(4 + length).some((byte) => byte !== 0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(4, 4 + length));
  } catch {
    return undefined;
  }
}

/** Scores as they are sealed: `scoresText({ a1: 4 })`. */
export const scoresText = (answers: Answers): string => JSON.stringify(answers);

/** Words as they are sealed. */
export const wordsText = (words: Words): string => JSON.stringify(words);

/** What a scores ballot says: only answers that fit the questions the wave asks; null when it says nothing readable. */
export function readScores(content: SurveyContent, text: string): Answers | null {
  const said = parsed(text);
  if (said === null) return null;
  const fitting = content.questions.flatMap((q): (readonly [string, string | number])[] => {
    const answer = Object.hasOwn(said, q.id) ? said[q.id] : undefined;
    if (q.type === 'score') return isWhole(answer, 0, 10) ? [[q.id, answer] as const] : [];
    if (q.type === 'agree') return isWhole(answer, 1, 5) ? [[q.id, answer] as const] : [];
    if (q.type === 'choice') return q.options.some((o) => o.id === answer) ? [[q.id, String(answer)] as const] : [];
    return [];
  });
  return Object.fromEntries(fitting);
}

/** What a comment ballot says, by open question; null when it says nothing readable. */
export function readWords(content: SurveyContent, text: string): Words | null {
  const said = parsed(text);
  const given = said && typeof said['words'] === 'object' && said['words'] !== null ? (said['words'] as Record<string, unknown>) : null;
  if (said === null || given === null) return null;
  const words = content.questions.flatMap((q): (readonly [string, string])[] => {
    const answer = q.type === 'open' && Object.hasOwn(given, q.id) ? given[q.id] : undefined;
    const kept = typeof answer === 'string' ? answer.toWellFormed().replaceAll('\u0000', '').trim().slice(0, longestComment) : '';
    return kept === '' ? [] : [[q.id, kept] as const];
  });
  const mailbox = mailboxIn(said['mailbox']);
  return { words: Object.fromEntries(words), ...(mailbox && { mailbox }) };
}

function mailboxIn(value: unknown): Words['mailbox'] {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('key' in value)) return undefined;
  const { id, key } = value;
  const fits = typeof id === 'string' && typeof key === 'string' && /^[\w-]{43}$/.test(id) && /^[\w-]{87}$/.test(key);
  return fits ? { id, key } : undefined;
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const isWhole = (value: unknown, min: number, max: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
