// What a person's browser does with papers, seals and receipts, played through with Node's own web cryptography on the other side.
import { constants, createPrivateKey, createPublicKey, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256, OpenError } from '@hpke/core';
import { describe, expect, it } from 'vitest';
import { placeText, scoresText, unpadded } from '#domain/ballot-paper.ts';
import { groupedReceipt, readReceipt, receiptText } from '#domain/receipts.ts';
import { isBlinded } from '#services/blind-signing.ts';
import { newKeyPair } from '#services/key-pairs.ts';
import { blindPaper, signedPaper } from '#web/voter/credentials.ts';
import { toBytes, toText } from '#web/voter/encoding.ts';
import { ballotIdOf, receiptOf, sealBallot } from '#web/voter/sealing.ts';

/** The registrar's part: raw RSA over what it was given. */
function sign(privateKey: string, blinded: string): string {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64url'), format: 'der', type: 'pkcs8' });
  return privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, Buffer.from(blinded, 'base64url')).toString('base64url');
}

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });

async function verifies(publicKey: string, prepared: string, signature: string): Promise<boolean> {
  const key = await crypto.subtle.importKey('spki', toBytes(publicKey), { name: 'RSA-PSS', hash: 'SHA-384' }, false, ['verify']);
  return crypto.subtle.verify({ name: 'RSA-PSS', saltLength: 48 }, key, toBytes(signature), toBytes(prepared));
}

describe('a ballot paper', async () => {
  const [keys, others] = [await newKeyPair(), await newKeyPair()];

  it('is signed without being seen: what is signed shares nothing with what is shown, and any RSA-PSS library takes it', async () => {
    const blind = await blindPaper(keys.publicKey);
    expect([toBytes(blind.prepared).length, toBytes(blind.blinded).length]).toEqual([64, 256]);
    const signed = await signedPaper(keys.publicKey, blind, sign(keys.privateKey, blind.blinded));
    expect(signed.prepared).toBe(blind.prepared);
    expect(await verifies(keys.publicKey, signed.prepared, signed.signature)).toBe(true);
    expect(await verifies(others.publicKey, signed.prepared, signed.signature)).toBe(false);
  });

  it('is another each time', async () => {
    const papers = await Promise.all([blindPaper(keys.publicKey), blindPaper(keys.publicKey)]);
    expect(new Set(papers.flatMap((paper) => Object.values(paper))).size).toBe(6);
  });

  it('is refused when it was signed with another key, or not at all: then somebody marks people', async () => {
    let blind = await blindPaper(keys.publicKey);
    while (!isBlinded(blind.blinded, others.publicKey)) blind = await blindPaper(keys.publicKey); // too large for the other key
    await expect(signedPaper(keys.publicKey, blind, sign(others.privateKey, blind.blinded))).rejects.toThrow('invalid signature');
    await expect(signedPaper(keys.publicKey, blind, blind.blinded)).rejects.toThrow('invalid signature');
    await expect(signedPaper(keys.publicKey, blind, '')).rejects.toThrow('unexpected input size');
  });

  it.each([
    [4096, 65_537],
    [2048, 3],
    [2048, 1],
    [2048, 2],
  ])('is not made for a key of %i bits and exponent %i, which marks or does not hide', async (size, e) => {
    const { n } = generateKeyPairSync('rsa', { modulusLength: size }).publicKey.export({ format: 'jwk' });
    const key = createPublicKey({ format: 'jwk', key: { kty: 'RSA', n: n!, e: toText(new Uint8Array(e > 3 ? [1, 0, 1] : [e])) } });
    await expect(blindPaper(toText(key.export({ type: 'spki', format: 'der' })))).rejects.toThrow(
      size === 4096 || e === 3 ? 'signs no ballot papers' : /./,
    );
  });

  it('is not made for a key that is none, or too short', async () => {
    const { publicKey } = await crypto.subtle.generateKey(
      { name: 'RSA-PSS', hash: 'SHA-384', modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]) },
      true,
      ['sign', 'verify'],
    );
    await expect(blindPaper(toText(new Uint8Array(await crypto.subtle.exportKey('spki', publicKey))))).rejects.toThrow('1024 bits');
    await expect(blindPaper('no key')).rejects.toThrow(DOMException);
  });
});

describe('a sealed ballot', async () => {
  const place = { organization: 'org', wave: 'wave', team: 'team', kind: 'scores' } as const;
  const pair = await suite.kem.generateKeyPair();
  const seal = toText(new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)));
  const paper = { prepared: toText(crypto.getRandomValues(new Uint8Array(64))), signature: 'signature' };
  const open = async (ballot: { enc: string; sealed: string }, info: string, aad: string): Promise<string | undefined> => {
    const utf8 = new TextEncoder();
    const context = { recipientKey: pair.privateKey, enc: toBytes(ballot.enc).buffer, info: utf8.encode(info).buffer };
    return unpadded(new Uint8Array(await suite.open(context, toBytes(ballot.sealed).buffer, utf8.encode(aad).buffer)));
  };

  it('is opened by the wave’s key at the place and under the paper it was sealed for, and nowhere else', async () => {
    const ballot = await sealBallot(place, paper, scoresText({ enps: 9 }), 512, seal);
    expect(ballot).toMatchObject({ ...place, ...paper });
    const id = await ballotIdOf(paper.prepared);
    expect(await open(ballot, placeText(place), id)).toBe('{"enps":9}');
    await expect(open(ballot, placeText({ ...place, team: 'other' }), id)).rejects.toThrow(OpenError);
    await expect(open(ballot, placeText(place), `${id}x`)).rejects.toThrow(OpenError);
  });

  it('is as long as every other, and another each time', async () => {
    const short = await sealBallot(place, paper, '{}', 512, seal);
    const long = await sealBallot(
      place,
      paper,
      scoresText(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`q${i}`, 5]))),
      512,
      seal,
    );
    expect([toBytes(short.sealed).length, toBytes(long.sealed).length]).toEqual([528, 528]);
    expect((await sealBallot(place, paper, '{}', 512, seal)).sealed).not.toBe(short.sealed);
    await expect(sealBallot(place, paper, 'x'.repeat(509), 512, seal)).rejects.toThrow('do not fit');
  });
});

describe('a receipt', () => {
  it('is 24 characters of the hash of the paper, and tells nothing of the ballot’s id', async () => {
    const prepared = toText(new Uint8Array(64));
    const receipt = await receiptOf(prepared);
    expect(receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{24}$/);
    expect(receipt).toBe(await receiptOf(prepared));
    expect(receiptText(toBytes(await ballotIdOf(prepared)))).not.toBe(receipt);
  });

  it('is read however it was written down', () => {
    const receipt = receiptText(Uint8Array.from({ length: 32 }, (_, i) => i * 37));
    expect(receiptText(new Uint8Array([...Array<number>(14).fill(0), 255, 7]))).toBe(`${'0'.repeat(22)}7Z`);
    expect(
      groupedReceipt(receipt)
        .split(' ')
        .map(({ length }) => length),
    ).toEqual([4, 4, 4, 4, 4, 4]);
    for (const typed of [groupedReceipt(receipt), receipt.toLowerCase(), groupedReceipt(receipt).replaceAll(' ', '-')])
      expect(readReceipt(typed)).toBe(receipt);
    expect(readReceipt('OIL0 1111 1111 1111 1111 1111')).toBe('011011111111111111111111');
    for (const typed of ['', 'ABCD', `${receipt}0`, `${receipt.slice(1)}U`]) expect(readReceipt(typed)).toBeUndefined();
  });
});
