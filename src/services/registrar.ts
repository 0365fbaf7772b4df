// The registrar: knows who was invited and signs each one's ballot papers once, without seeing them; it never sees a ballot.
import { createHash } from 'node:crypto';
import { and, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm';
import { type Day, dayOf } from '#domain/calendar.ts';
import { type BallotKind, ballotKinds } from '#domain/ballot-keys.ts';
import type { BallotPlace } from '#domain/ballot-paper.ts';
import { type Proof, proofOf } from '#domain/manifest.ts';
import { askedOf } from '#domain/pulse.ts';
import { conflict, invalid, notFound } from '#domain/refusal.ts';
import type { SurveyContent } from '#domain/surveys.ts';
import { prepared, type Reader } from '#db/store.ts';
import { isBlinded, signBlinded } from './blind-signing.ts';
import type { Visit } from './context.ts';
import { type Brand, brandOf, contentOf } from './kept.ts';
import { type KeptManifest, manifestOf } from './manifests.ts';
import { isPaperToken, paperTokenHash } from './paper-tokens.ts';
import { aboutSigning, type WaveKey } from './wave-keys.ts';
import { unwrap } from './wrapping.ts';

/** The ballot papers behind a link, and all that is said before they are collected. */
export type Papers = {
  readonly organization: Brand;
  readonly organizationId: string;
  readonly waveId: string;
  readonly waveName: string;
  /** `open` while papers can be collected; `waiting` when the last day is over and nothing has been counted yet. */
  readonly state: 'waiting' | 'open' | 'closed';
  /** Only the questions that this wave asks. */
  readonly content: SurveyContent;
  readonly locale: string;
  /** The team in whose box the ballot falls, as it stood when the wave opened, and how many may vote there. */
  readonly team: { readonly id: string; readonly name: string; readonly eligible: number };
  /** The person's own team where that is another, because it is too small for a box of its own, or because they lead it. */
  readonly ownTeam: { readonly id: string; readonly name: string; readonly why: 'small' | 'supervises' } | undefined;
  /** Who will see the team's results, when it is one person. */
  readonly supervisor: string | undefined;
  /** Scores are shown from this many ballots, comments from this many that carry one. */
  readonly threshold: number;
  readonly commentThreshold: number;
  readonly lastDay: Day;
  /** The day the papers were signed, which is done once. */
  readonly issuedDay: Day | null;
  readonly place: Omit<BallotPlace, 'kind'>;
  /** Public keys, by which the device checks what was signed; null unless papers can be collected. */
  readonly keys: Readonly<Record<BallotKind, string>> | null;
  readonly seal: string;
  readonly sizes: Readonly<Record<BallotKind, number>>;
  readonly proof: Proof;
  /** The fingerprint of what was promised to everybody alike (hex). */
  readonly manifest: string;
};

/** What a device has blinded, or what was signed of it: base64url of 256 bytes each. */
export type BlindPapers = Readonly<Record<BallotKind, string>>;

/** Records nothing. Throws `notFound` for a link that nobody was sent, that was cancelled, and before the wave has opened: all of these look the same. */
export async function papersOf(visit: Visit, token: string): Promise<Papers> {
  const { row, manifest, team } = await invitedBy(visit, token);
  const { organizationId, waveId } = row;
  const organization = await brandOf(visit, organizationId);
  const today = dayOf(visit.now, organization.timeZone);
  if (today < row.day) throw notFound();
  const state = row.state === 'closed' ? 'closed' : today > row.lastDay ? 'waiting' : 'open';
  const { threshold, commentThreshold, seal, sizes } = manifest.manifest;
  const { id, name, eligible, keys } = team;
  return {
    organization,
    organizationId,
    waveId,
    waveName: row.waveName,
    state,
    content: askedOf(await contentOf(visit, organizationId, row.surveyId, row.version), row.asks),
    locale: row.locale,
    team: { id, name, eligible },
    ownTeam: await ownTeamOf(visit, row),
    supervisor: await onlySupervisor(visit, organizationId, id),
    threshold,
    commentThreshold,
    lastDay: row.lastDay,
    issuedDay: row.answeredDay,
    place: { organization: organizationId, wave: waveId, team: id },
    keys: state === 'open' ? keys : null,
    seal,
    sizes,
    proof: proofIn(manifest, id),
    manifest: manifest.tree.fingerprint,
  };
}

/**
 * Signs what a device has blinded, once for each link: the same asked again is answered again, byte for byte. The invitation is marked with the day,
 * which ends its reminders. Throws `notFound` as `papersOf` does, invalid `malformed` (`scores`, `comment`) for what is no number below the
 * key's, and conflict: `waveNotOpen`, `alreadyIssued` when something else was signed for this link before.
 */
export async function signPapers(visit: Visit, token: string, blinded: BlindPapers): Promise<BlindPapers> {
  const { row, team } = await invitedBy(visit, token);
  const today = dayOf(visit.now, (await brandOf(visit, row.organizationId)).timeZone);
  if (today < row.day) throw notFound();
  if (row.state !== 'open' || today > row.lastDay) throw conflict('waveNotOpen');
  for (const kind of ballotKinds) if (!isBlinded(blinded[kind], team.keys[kind])) throw invalid({ field: kind, code: 'malformed' });
  const blindedHash = createHash('sha256').update(`${blinded.scores} ${blinded.comment}`).digest('base64url');
  const privateKeys = await privateKeysOf(visit, row);
  if (!privateKeys) throw conflict('waveNotOpen');
  await issueOnce(visit, row, today, blindedHash);
  return { scores: signBlinded(privateKeys.scores, blinded.scores), comment: signBlinded(privateKeys.comment, blinded.comment) };
}

type Invited = Awaited<ReturnType<typeof invitedBy>>['row'];

/** Marks it issued, and remembers for what, or finds that it was issued for the same before. */
async function issueOnce(visit: Visit, { organizationId, invitationId, waveId }: Invited, today: Day, blindedHash: string): Promise<void> {
  await visit.write(async (tx) => {
    const { invitations: i, waves: w, signings: s } = tx.t;
    const open = tx
      .select({ id: w.id })
      .from(w)
      .where(and(eq(w.organizationId, organizationId), eq(w.id, waveId), eq(w.state, 'open')));
    // Many sign at once, and whoever closes waits for them: what is noted here is destroyed with the rest. SQLite has one writer at a time as it is.
    if (tx.dialect === 'postgresql') await open.for('share');
    const mine = and(eq(i.organizationId, organizationId), eq(i.id, invitationId));
    const [issued] = await tx
      .update(i)
      .set({ answeredDay: today, dueAt: null })
      .where(and(mine, isNull(i.answeredDay), inArray(i.waveId, open)))
      .returning({ id: i.id });
    if (issued) return void (await tx.insert(s).values({ organizationId, invitationId, waveId, blindedHash }));
    const [before] = await tx
      .select({ blindedHash: s.blindedHash, state: w.state })
      .from(s)
      .innerJoin(w, and(eq(w.organizationId, s.organizationId), eq(w.id, s.waveId)))
      .where(and(eq(s.organizationId, organizationId), eq(s.invitationId, invitationId)));
    if (before?.state !== 'open') throw conflict('waveNotOpen');
    if (before.blindedHash !== blindedHash) throw conflict('alreadyIssued');
  });
}

/** The invitation behind a link, and what its wave promised to everybody. Throws `notFound`. */
async function invitedBy(visit: Visit, token: string) {
  const [row] = isPaperToken(token) ? await byToken(visit.db).execute({ hash: paperTokenHash(token) }) : [];
  const manifest = row && (await manifestOf(visit, row));
  const team = row && manifest?.teams.get(row.teamId);
  if (!manifest || !team) throw notFound();
  return { row, manifest, team };
}

const byToken = prepared((db: Reader) => {
  const { invitations: i, waves: w } = db.t;
  return db
    .select({
      organizationId: i.organizationId,
      invitationId: i.id,
      waveId: i.waveId,
      waveName: w.name,
      state: w.state,
      day: w.day,
      lastDay: i.lastDay,
      asks: w.asks,
      surveyId: i.surveyId,
      version: i.version,
      locale: i.locale,
      teamId: i.teamId,
      ownTeamId: i.ownTeamId,
      answeredDay: i.answeredDay,
    })
    .from(i)
    .innerJoin(w, and(eq(w.organizationId, i.organizationId), eq(w.id, i.waveId)))
    .where(
      and(eq(i.tokenHash, sql.placeholder('hash')), notInArray(i.state, ['cancelled', 'skipped']), inArray(w.state, ['open', 'closed'])),
    )
    .prepare('invited_by_token');
});

async function privateKeysOf(visit: Visit, wave: WaveKey & { readonly teamId: string }): Promise<BlindPapers | undefined> {
  const rows = await keysOfTeam(visit.db).execute({ organizationId: wave.organizationId, waveId: wave.waveId, teamId: wave.teamId });
  const keyOf = (kind: BallotKind): string | undefined => {
    const wrapped = rows.find((row) => row.kind === kind)?.privateKey;
    return wrapped ? unwrap(visit.secret, aboutSigning(wave, wave.teamId, kind), wrapped) : undefined;
  };
  const [scores, comment] = [keyOf('scores'), keyOf('comment')];
  return scores !== undefined && comment !== undefined ? { scores, comment } : undefined;
}

const keysOfTeam = prepared((db: Reader) => {
  const { ballotKeys: b } = db.t;
  const p = sql.placeholder;
  return db
    .select({ kind: b.kind, privateKey: b.privateKey })
    .from(b)
    .where(and(eq(b.organizationId, p('organizationId')), eq(b.waveId, p('waveId')), eq(b.teamId, p('teamId'))))
    .prepare('keys_of_team');
});

function proofIn({ tree }: KeptManifest, teamId: string): Proof {
  const proof = proofOf(tree, teamId);
  if (!proof) throw new Error('a team with a box is not in the manifest');
  return proof;
}

async function ownTeamOf(visit: Visit, { organizationId, waveId, teamId, ownTeamId }: Invited): Promise<Papers['ownTeam']> {
  if (ownTeamId === null || ownTeamId === teamId) return undefined;
  const { waveTeams: t } = visit.db.t;
  const [own] = await visit.db
    .select({ id: t.teamId, name: t.name, foldedInto: t.foldedInto })
    .from(t)
    .where(and(eq(t.organizationId, organizationId), eq(t.waveId, waveId), eq(t.teamId, ownTeamId)));
  return own && { id: own.id, name: own.name, why: own.foldedInto === teamId ? 'small' : 'supervises' };
}

async function onlySupervisor(visit: Visit, organizationId: string, teamId: string): Promise<string | undefined> {
  const { supervisions: s, members: m } = visit.db.t;
  const found = await visit.db
    .select({ name: m.name })
    .from(s)
    .innerJoin(m, and(eq(m.organizationId, s.organizationId), eq(m.id, s.memberId)))
    .where(and(eq(s.organizationId, organizationId), eq(s.teamId, teamId), isNull(m.removedAt)))
    .limit(2);
  return found.length === 1 ? found[0]?.name : undefined;
}
