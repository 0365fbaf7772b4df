// Reads what was sent as it came, and no more of it than may be.
import type { Door } from './environment.ts';

/** The body in bytes, or undefined when it is larger than `most`, or when the connection broke off: then nobody listens to the answer. */
export async function bytesIn(c: Door, most: number): Promise<Buffer | undefined> {
  if (Number(c.req.header('content-length') ?? 0) > most) return undefined;
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of c.req.raw.body ?? []) {
      length += piece.length;
      if (length > most) return undefined;
      pieces.push(piece);
    }
  } catch {
    return undefined; // half a message must not be taken for a whole one
  }
  return Buffer.concat(pieces);
}
