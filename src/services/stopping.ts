// An administrator stops an address, or lets letters go there again where that is not the reader's to decide.
import { conflict } from '#domain/refusal.ts';
import { addressKey } from '#domain/delivery.ts';
import { freeAddress, stopAddress } from './addresses.ts';
import { noteDown } from './audit.ts';
import type { Context } from './context.ts';

/** A second time changes nothing; neither does it where the reader has stopped the address already. */
export async function stopByHand(ctx: Context, address: string): Promise<void> {
  await ctx.write(async (tx) => {
    if (!(await stopAddress(tx, ctx.scope.organizationId, address, 'byHand', null, ctx.now))) return;
    await noteDown(ctx, tx, 'addressStopped', addressKey(address), { address: addressKey(address) });
  });
}

/** Throws conflict for an address that is not stopped, or that its reader has stopped: that only the reader takes back. */
export async function freeByHand(ctx: Context, address: string): Promise<void> {
  await ctx.write(async (tx) => {
    if (!(await freeAddress(tx, ctx.scope.organizationId, address, ['bounced', 'byHand']))) throw conflict();
    await noteDown(ctx, tx, 'addressFreed', addressKey(address), { address: addressKey(address) });
  });
}
