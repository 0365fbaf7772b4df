// Ballot papers as a person's browser makes them: a number nobody else has seen, signed by the registrar without seeing it (RFC 9474).
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { toBytes, toText } from './encoding.ts';

/** A paper on its way to be signed; `inverse` takes off again what hides it, and never leaves the device. All base64url. */
export type BlindPaper = { readonly prepared: string; readonly blinded: string; readonly inverse: string };

/** A paper that the box takes: it shows the wave, the team and the kind it was signed for, and nothing of a person. */
export type SignedPaper = { readonly prepared: string; readonly signature: string };

/** RSABSSA-SHA384-PSS-Randomized: 32 random bytes come before the serial, so that even a chosen serial could not mark a paper. */
const suite = RSABSSA.SHA384.PSS.Randomized();

/** What a key that signs papers has: with fewer bits others could sign, and with another exponent (1, or an even one) a paper would not be hidden. */
const [bits, exponent] = [2048, '1,0,1'];

/** A new paper for a key (SPKI, base64url), with a random serial of 32 bytes. Throws an Error for a key that is none, or not like all. */
export async function blindPaper(publicKey: string): Promise<BlindPaper> {
  const key = await keyOf(publicKey);
  const prepared = suite.prepare(crypto.getRandomValues(new Uint8Array(32)));
  const { blindedMsg, inv } = await suite.blind(key, prepared);
  return { prepared: toText(prepared), blinded: toText(blindedMsg), inverse: toText(inv) };
}

/** The paper with the registrar's signature uncovered; throws an Error when the signature is not by this key: then it was signed with another. */
export async function signedPaper(publicKey: string, paper: BlindPaper, blindSignature: string): Promise<SignedPaper> {
  const key = await keyOf(publicKey);
  const signature = await suite.finalize(key, toBytes(paper.prepared), toBytes(blindSignature), toBytes(paper.inverse));
  return { prepared: paper.prepared, signature: toText(signature) };
}

async function keyOf(publicKey: string): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('spki', toBytes(publicKey), { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);
  const { modulusLength, publicExponent } = key.algorithm as RsaHashedKeyAlgorithm;
  if (modulusLength !== bits || publicExponent.join() !== exponent)
    throw new Error(`a key of ${modulusLength} bits and exponent ${publicExponent.join()} signs no ballot papers`);
  return key;
}
