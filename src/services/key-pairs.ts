// Makes the RSA keys that sign ballot papers, in threads of their own, so that pages are answered meanwhile.
import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { KeyPair } from '#domain/ballot-keys.ts';

const make = promisify(generateKeyPair);

/** A new key pair of 2,048 bits; some 15 to 100 ms of another thread. */
export async function newKeyPair(): Promise<KeyPair> {
  const { publicKey, privateKey } = await make('rsa', { modulusLength: 2048 });
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url'),
  };
}
