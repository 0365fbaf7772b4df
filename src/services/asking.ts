// Asks single customers within a wave, as a company does that asks after every visit instead of everybody at once.
import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { conflict, notFound } from '#domain/refusal.ts';
import { chunks } from '#db/store.ts';
import type { Context } from './context.ts';
import { invite, isOpen, opened } from './planning.ts';
import { surveyOf, surveyVersion } from './surveys.ts';

/**
 * Invites these customers, who have an address, in a wave of customers, which opens with the first of them. Who was invited in it before is left alone.
 * Throws `notFound` (no such wave of customers), and `conflict` waveNotOpen when it is over.
 */
export async function askCustomers(ctx: Context, waveId: string, customerIds: readonly string[]): Promise<void> {
  const { organizationId } = ctx.scope;
  const { waves, customers: c } = ctx.db.t;
  const [wave] = await ctx.db
    .select()
    .from(waves)
    .where(and(eq(waves.organizationId, organizationId), eq(waves.id, waveId), eq(waves.kind, 'customer')));
  if (!wave) throw notFound();
  const { version } = wave.state === 'planned' ? await surveyOf(ctx, wave.surveyId) : wave;
  const opening = { ...wave, version, content: await surveyVersion(ctx.db, organizationId, wave.surveyId, version) };
  for (const some of chunks(customerIds, 16)) {
    await ctx.write(async (tx) => {
      await opened(ctx, tx, opening);
      if (!(await isOpen(tx, organizationId, waveId))) throw conflict('waveNotOpen');
      const people = await tx
        .select({ id: c.id, teamId: c.teamId, locale: c.locale })
        .from(c)
        .where(and(eq(c.organizationId, organizationId), inArray(c.id, some), isNull(c.removedAt), isNotNull(c.email)));
      if (people.length > 0) await invite(ctx, tx, opening, people);
    });
  }
}
