// The local mailbox: every letter, kept instead of sent as long as neither Resend nor SMTP is configured.
import { and, desc, eq } from 'drizzle-orm';
import { earlierThan } from '#db/cursor.ts';
import { notFound } from '#domain/refusal.ts';
import type { Context, Visit } from './context.ts';

/** `id` is the letter's key: kept twice, it is the same letter. `sender` and `recipient` read as in a header. */
export type Letter = {
  readonly id: string;
  readonly recipient: string;
  readonly sender: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly at: Date;
};

export type LetterLine = Pick<Letter, 'id' | 'recipient' | 'subject' | 'at'>;

/** So many letters stand on one page. */
const pageSize = 50;

export async function keepLetter(visit: Visit, organizationId: string, letter: Letter): Promise<void> {
  await visit.write((tx) =>
    tx
      .insert(tx.t.letters)
      .values({ organizationId, ...letter })
      .onConflictDoNothing(),
  );
}

/** The latest letters, or those before one of them; `next` is where the page after this one begins. Throws `notFound` for an unknown `before`. */
export async function listLetters(ctx: Context, before?: string): Promise<{ letters: LetterLine[]; next: string | undefined }> {
  const { letters: l } = ctx.db.t;
  const mine = eq(l.organizationId, ctx.scope.organizationId);
  const from = before === undefined ? undefined : await letterOf(ctx, before);
  const letters = await ctx.db
    .select({ id: l.id, recipient: l.recipient, subject: l.subject, at: l.at })
    .from(l)
    .where(and(mine, earlierThan(l.at, l.id, from)))
    .orderBy(desc(l.at), desc(l.id))
    .limit(pageSize);
  return { letters, next: letters.length < pageSize ? undefined : letters.at(-1)?.id };
}

/** Throws `notFound`. */
export async function letterOf(ctx: Context, id: string): Promise<Letter> {
  const { letters: l } = ctx.db.t;
  const [row] = await ctx.db
    .select()
    .from(l)
    .where(and(eq(l.organizationId, ctx.scope.organizationId), eq(l.id, id)));
  if (!row) throw notFound();
  return row;
}
