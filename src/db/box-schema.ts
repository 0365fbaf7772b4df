// The tables of the ballot box, which has a store of its own: keys, sealed ballots and receipts, and nothing that says who anybody is or when.
import type { BallotKind } from '#domain/ballot-keys.ts';
import type { Columns } from './columns.ts';

export function defineBoxSchema(k: Columns) {
  /** A wave as the box knows it: whether it takes ballots, and how long each sealed one is. */
  const boxWaves = k.table(
    'box_waves',
    {
      organizationId: k.text().notNull(),
      waveId: k.text().notNull(),
      /** `closing` takes no more ballots and has not been emptied yet; `emptied` holds receipts only. */
      state: k.text().$type<'open' | 'closing' | 'emptied'>().notNull(),
      /** What a sealed ballot is long, by kind, in bytes. */
      scoresSize: k.integer().notNull(),
      commentSize: k.integer().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.organizationId, t.waveId] })],
  );

  /** The public key by which a team's ballots of one kind are recognised; gone when the wave has closed. */
  const boxKeys = k.table(
    'box_keys',
    {
      organizationId: k.text().notNull(),
      waveId: k.text().notNull(),
      teamId: k.text().notNull(),
      kind: k.text().$type<BallotKind>().notNull(),
      publicKey: k.text().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.organizationId, t.waveId, t.teamId, t.kind] })],
  );

  /**
   * Sealed ballots. The id is a hash of the paper, which only the voter knows: a paper that comes a second time meets itself.
   * On SQLite WITHOUT ROWID (written into the migration by hand), for a rowid would tell in which order ballots came in.
   */
  const ballots = k.table(
    'ballots',
    {
      organizationId: k.text().notNull(),
      waveId: k.text().notNull(),
      id: k.text().notNull(),
      teamId: k.text().notNull(),
      kind: k.text().$type<BallotKind>().notNull(),
      /** What the voter finds again when it was counted: another hash of the paper, which is not kept itself. */
      receipt: k.text().notNull(),
      /** The encapsulated key and the sealed, padded answers (HPKE), as base64url. */
      enc: k.text().notNull(),
      sealed: k.text().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.organizationId, t.waveId, t.id] })],
  );

  /** What was counted, by a hash that only the voter can tell is theirs. Written when a wave closes; WITHOUT ROWID too. */
  const receipts = k.table(
    'receipts',
    {
      organizationId: k.text().notNull(),
      waveId: k.text().notNull(),
      receipt: k.text().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.organizationId, t.waveId, t.receipt] })],
  );

  return { boxWaves, boxKeys, ballots, receipts };
}

export type BoxSchema = ReturnType<typeof defineBoxSchema>;
