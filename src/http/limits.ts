// How often one sender may do something: a bucket a key that fills again over time, in memory of this process.
import { limited } from '#domain/refusal.ts';
import type { Door } from './environment.ts';

type Bucket = { tokens: number; at: number };

/** Allows `burst` at once and then `perMinute`; both methods throw `Refusal` limited (429) when the bucket is empty, and only `spend` takes from it. */
export function limiter({ burst, perMinute }: { burst: number; perMinute: number }) {
  const buckets = new Map<string, Bucket>();
  const left = (known: Bucket | undefined, at: number): number => {
    const tokens = known ? Math.min(burst, known.tokens + ((at - known.at) / 60_000) * perMinute) : burst;
    if (tokens < 1) throw limited();
    return tokens;
  };
  return {
    check(key: string, now: Date): void {
      left(buckets.get(key), now.getTime());
    },
    spend(key: string, now: Date): void {
      const at = now.getTime();
      const known = buckets.get(key);
      const tokens = left(known, at);
      if (!known && buckets.size >= 50_000) buckets.delete(buckets.keys().next().value!); // never more than a few MB
      buckets.set(key, { tokens: tokens - 1, at });
    },
  };
}

/**
 * The sender's address as the connection has it, or as the outermost of our own proxies has noted it: each adds whom it heard from at the end of
 * X-Forwarded-For. What stands before that anybody can have written, and is not believed.
 */
export function senderOf(c: Door): string {
  const { proxies = 0 } = c.var.parts;
  const noted = proxies > 0 ? c.req.header('x-forwarded-for')?.split(',').at(-proxies)?.trim() : undefined;
  const incoming = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming;
  return noted || (incoming?.socket?.remoteAddress ?? 'unknown');
}
