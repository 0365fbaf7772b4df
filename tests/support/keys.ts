// Key pairs for ballot papers, drawn in turn from those that were made before the tests began.
import { inject } from 'vitest';
import type { KeyPair } from '#domain/ballot-keys.ts';

/** What a house uses instead of making keys; 48 different ones, then again from the first. */
export function drawKeys(): () => Promise<KeyPair> {
  const { keys } = inject('databases');
  let drawn = 0;
  return async () => keys[drawn++ % keys.length]!;
}
