// The quick ballot papers of the demonstration and the tests are those of the browser's library: one signature finishes either, and the library accepts it.
import { constants, generateKeyPairSync, privateDecrypt, randomBytes } from 'node:crypto';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { describe, expect, it } from 'vitest';
import { blindPaper } from '#demo/paper.ts';

const suite = RSABSSA.SHA384.PSS.Randomized();
const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };

function newKeys(modulusLength = 2048) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return {
    publicKey: spki.toString('base64url'),
    forBrowsers: () => crypto.subtle.importKey('spki', new Uint8Array(spki), algorithm, true, ['verify']),
    sign: (blinded: Uint8Array): Buffer => privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, blinded),
  };
}

describe('a quick ballot paper', () => {
  const keys = newKeys();

  it.each([2048, 3072])('that is signed blindly carries a signature that the library accepts, with a key of %i bits', async (bits) => {
    const { publicKey, sign, forBrowsers } = newKeys(bits);
    const paper = blindPaper(publicKey, randomBytes);
    const signed = sign(Buffer.from(paper.blinded, 'base64url'));
    const signature = Buffer.from(paper.finish(signed.toString('base64url')), 'base64url');
    expect(paper.prepared).toHaveLength(64);
    expect(signature).toHaveLength(bits / 8);
    expect(await suite.verify(await forBrowsers(), new Uint8Array(signature), new Uint8Array(paper.prepared))).toBe(true);
    expect(await suite.verify(await forBrowsers(), new Uint8Array(signature), new Uint8Array(64))).toBe(false);
  });

  it('and one of the library are signed by the same key in the same way', async () => {
    const key = await keys.forBrowsers();
    const prepared = suite.prepare(new Uint8Array(randomBytes(32)));
    const { blindedMsg, inv } = await suite.blind(key, prepared);
    const signature = await suite.finalize(key, prepared, new Uint8Array(keys.sign(blindedMsg)), inv);
    expect(await suite.verify(key, signature, prepared)).toBe(true);
  });

  it('is another every time, and what is signed shows nothing of what comes out', () => {
    const papers = Array.from({ length: 20 }, () => blindPaper(keys.publicKey, randomBytes));
    expect(new Set(papers.map(({ prepared }) => prepared.toString('hex'))).size).toBe(20);
    const signed = papers.map(({ blinded }) => keys.sign(Buffer.from(blinded, 'base64url')).toString('base64url'));
    const signatures = papers.map((paper, i) => paper.finish(signed[i]!));
    expect(new Set([...papers.map(({ blinded }) => blinded), ...signed, ...signatures]).size).toBe(60);
  });

  it('is the same from the same randomness', () => {
    const drawn = (): ((size: number) => Uint8Array) => {
      let next = 1;
      return (size) => new Uint8Array(size).fill(next++);
    };
    expect(blindPaper(keys.publicKey, drawn()).blinded).toBe(blindPaper(keys.publicKey, drawn()).blinded);
  });

  it('takes no signature of another key, and none that was made for another paper', () => {
    const [paper, other, strange] = [blindPaper(keys.publicKey, randomBytes), blindPaper(keys.publicKey, randomBytes), newKeys()];
    const wrong = keys.sign(Buffer.from(other.blinded, 'base64url'));
    expect(() => paper.finish(wrong.toString('base64url'))).toThrow('not of the key');
    expect(() => paper.finish(randomBytes(256).toString('base64url'))).toThrow('not of the key');
    const below = Buffer.concat([Buffer.alloc(1), Buffer.from(paper.blinded, 'base64url').subarray(1)]);
    expect(() => paper.finish(strange.sign(below).toString('base64url'))).toThrow('not of the key');
  });

  it('costs so little that hundreds can be made', () => {
    blindPaper(keys.publicKey, randomBytes);
    const began = performance.now();
    for (let i = 0; i < 100; i++) blindPaper(keys.publicKey, randomBytes);
    expect((performance.now() - began) / 100).toBeLessThan(10);
  });
});
