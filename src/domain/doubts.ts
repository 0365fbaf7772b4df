// Whether an answer is a person's: what programs do with the links of letters, and what an answer is worth that one of them may have sent.
import { addCounts, type Counts, nps, total } from '#domain/nps.ts';

/** `unconfirmed` answers are kept apart until a human sign or a member settles them. */
export type Standing = 'confirmed' | 'unconfirmed' | 'rejected';

/** What a visitor of a letter's links did that people do not: followed the invisible link, is a known scanner, opened many scores at once. */
export type Sign = 'trap' | 'scanner' | 'burst';

export const doubts = ['trap', 'burst', 'scanner', 'tooSoon'] as const satisfies readonly (Sign | 'tooSoon')[];

/** Why an answer may not be a person's; `tooSoon` came within seconds of the letter. */
export type Doubt = (typeof doubts)[number];

/**
 * An answer before this time after the letter, in ms, is hardly a person's: the letter has to be noticed, opened and read, a score tapped, the
 * page loaded and sent. Security gateways follow links within the first five seconds.
 */
const soonest = 10_000;

/** So many different scores of one letter within so many ms are a burst: somebody who changes their mind opens two, perhaps three. */
export const burst = { scores: 4, within: 10_000 } as const;

/** Who comes back after this time, in ms, and sends something has come a second time; a scanner is done with a letter in seconds. */
export const laterVisit = 60_000;

/**
 * Programs that say who they are. Security gateways and mail services as their makers, and the operators of mailing services who meet them,
 * name them: Barracuda Link Protection, Proofpoint URL Defense, Mimecast URL Protect, Microsoft Safe Links and Office, Cisco Secure Email
 * (IronPort), Symantec (MessageLabs), Trellix (FireEye), Forcepoint, Trend Micro (TMES), Sophos, Fortinet, Zscaler; then those that fetch
 * previews and pictures, those that call themselves a bot, and plain HTTP libraries. A browser's name that a maker also uses (Avast, Norton)
 * is left out, and so are telephones called Cubot: a person wrongly doubted costs more than a program that other signs betray.
 */
const programs = [
  /barracuda|proofpoint|mimecast|safe-?links|ironport|ciscosecureemail|messagelabs|symantec|fireeye|forcepoint|trend ?micro|\btmes\b/i,
  /sophos|fortimail|fortiguard|zscaler|virustotal|urlscan/i,
  /googleimageproxy|yahoomailproxy|bingpreview|skypeuripreview|facebookexternalhit|^whatsapp\/|ms-?office|microsoft office/i,
  /(?<!cu)bots?\b|crawler|spider|headlesschrome|phantomjs/i,
  /^(?:curl|wget|python|aiohttp|httpx|go-http-client|java|okhttp|axios|node|undici|libwww-perl|ruby|php|guzzlehttp|apache-httpclient|postmanruntime)\b/i,
];

/** Whether a visitor's own name (User-Agent) is that of a program: `isScanner('curl/8.5.0')`. One without a name may be anybody. */
export function isScanner(agent: string): boolean {
  return programs.some((known) => known.test(agent));
}

/** Why an answer may not be a person's, given what was seen at the links before; empty for most. */
export function doubtsOf(answer: {
  readonly signs: readonly Sign[];
  /** When the mail server took the letter, where it has said so; else when it left. */
  readonly arrivedAt: Date | null;
  readonly answeredAt: Date;
  readonly agent: string;
}): readonly Doubt[] {
  const found = new Set<Doubt>(answer.signs);
  if (isScanner(answer.agent)) found.add('scanner');
  if (isTooSoon(answer.arrivedAt, answer.answeredAt)) found.add('tooSoon');
  return doubts.filter((doubt) => found.has(doubt));
}

/** What is sent to a link that may have been answered before; `before` is what is kept of that. */
export type Sending = {
  readonly comment: string | null;
  readonly agent: string;
  readonly now: Date;
  readonly arrivedAt: Date | null;
  /** When a program was last seen at the links. */
  readonly signedAt: Date | null;
  readonly before?: { readonly comment: string | null; readonly at: Date };
};

/**
 * Whether only a person sends this: with words that were not there before (programs press buttons, they have nothing to say), or on a later
 * visit, with no program at the links in the minute before. What calls itself a program is none, whatever it sends, and nobody has read a
 * letter and written something within ten seconds.
 */
export function humanSign({ comment, agent, now, arrivedAt, signedAt, before }: Sending): boolean {
  if (isScanner(agent) || isTooSoon(arrivedAt, now)) return false;
  if (comment !== null && comment !== before?.comment) return true;
  return before !== undefined && longAgo(before.at, now) && (signedAt === null || longAgo(signedAt, now));
}

/**
 * What becomes of a second answer to the same link: `confirm` takes it as the person's own, `change` takes it as what it was before,
 * `ignore` leaves everything as it is. A program never changes an answer that counts: neither one that says so, nor one that has just
 * followed the invisible link or opened every score, unless there are new words. One that was rejected takes a human sign to count again.
 */
export function changeOf(
  standing: Standing,
  sending: Sending & { readonly before: { readonly comment: string | null; readonly at: Date }; readonly signs: readonly Sign[] },
): 'ignore' | 'change' | 'confirm' {
  if (isScanner(sending.agent)) return 'ignore';
  if (standing !== 'confirmed') return humanSign(sending) ? 'confirm' : standing === 'rejected' ? 'ignore' : 'change';
  const { signedAt, signs, now, comment, before } = sending;
  const atWork = signedAt !== null && !longAgo(signedAt, now) && signs.some((sign) => sign !== 'scanner');
  return atWork && (comment === null || comment === before.comment) ? 'ignore' : 'change';
}

/** An answer that may not be a person's, as it is told about. */
export type Doubted = {
  readonly id: string;
  readonly score: number;
  readonly comment: string | null;
  readonly answeredAt: Date;
  /** When the letter arrived, as far as is known. */
  readonly arrivedAt: Date | null;
  readonly team: string;
  readonly customer: string;
  readonly standing: Standing;
  readonly doubts: readonly Doubt[];
  readonly settledAt: Date | null;
  /** Null when a human sign settled it. */
  readonly settledBy: string | null;
};

/** What figures would be if unconfirmed answers counted. */
export type WithAll = { readonly unconfirmed: number; readonly without: number | null; readonly with: number };

/**
 * NPS without and with the answers that may not be people's, for a sentence beside the figure; null when there are none.
 * `differs` says whether a reader would see it: the two are not the same once written as whole points.
 * 60 promoters, 20 passives and 20 detractors with 10 more detractors: +40 without, +27 with.
 */
export function npsWithAll(confirmed: Counts, unconfirmed: Counts): (WithAll & { readonly differs: boolean }) | null {
  const all = nps(addCounts(confirmed, unconfirmed));
  const n = total(unconfirmed);
  if (n === 0 || all === null) return null;
  const without = nps(confirmed);
  return { unconfirmed: n, without, with: all, differs: without === null || points(without) !== points(all) };
}

const points = (value: number): number => Math.round(value * 100);

const isTooSoon = (arrivedAt: Date | null, at: Date): boolean => arrivedAt !== null && at.getTime() - arrivedAt.getTime() < soonest;

const longAgo = (at: Date, now: Date): boolean => now.getTime() - at.getTime() >= laterVisit;
