// Everything that is written on ballots is read again as it was, looks the same to whoever cannot open it, and nothing else is read at all.
import { createECDH, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  padded,
  readScores,
  readSealedBallot,
  readWords,
  scoresText,
  type SealedBallot,
  sizesOf,
  textLength,
  unpadded,
  wordsText,
} from '#domain/ballot-paper.ts';
import type { SurveyContent } from '#domain/surveys.ts';
import { engagementQuestionnaire } from '#services/questionnaires.ts';
import { openerOf } from '#services/unsealing.ts';
import { toText } from '#web/voter/encoding.ts';
import { ballotIdOf, sealBallot } from '#web/voter/sealing.ts';

const content = engagementQuestionnaire();
const ids = content.questions.map(({ id }) => id);

describe('padding', () => {
  it('makes every text as long as every other, and gives it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const bytes = padded(text, 1024);
        expect(bytes.length).toBe(1024);
        expect(unpadded(bytes)).toBe(text.toWellFormed());
      }),
    );
  });
  it('refuses what does not fit, to the byte', () => {
    expect(unpadded(padded('è'.repeat(126), 256))).toBe('è'.repeat(126));
    expect(() => padded(`${'è'.repeat(126)}x`, 256)).toThrow('253 bytes do not fit into a ballot of 256');
  });
  it('reads nothing that it did not make', () => {
    const good = padded('Yes', 16);
    expect(unpadded(good.with(15, 1))).toBeUndefined();
    expect(unpadded(good.with(0, 255))).toBeUndefined();
    expect(unpadded(good.with(4, 0xff))).toBeUndefined();
    expect(unpadded(new Uint8Array(3))).toBeUndefined();
    expect(unpadded(new Uint8Array(0))).toBeUndefined();
  });
});

describe('the sizes of a wave', () => {
  it('have room for the longest answers to every question, and depend on nothing else', () => {
    const longest = Object.fromEntries(content.questions.map((q) => [q.id, q.type === 'choice' ? q.options.at(-1)!.id : 10]));
    expect(() => padded(scoresText(longest), sizesOf(content).scores)).not.toThrow();
    expect(sizesOf(content)).toEqual(sizesOf(structuredClone(content)));
    expect(sizesOf(content).scores % 256).toBe(0);
  });
});

describe('a scores ballot', () => {
  const agree = content.questions.find((q) => q.type === 'agree')!.id;
  it('says what was answered', () => {
    expect(readScores(content, scoresText({ [agree]: 4, enps: 9 }))).toEqual({ [agree]: 4, enps: 9 });
    expect(readScores(content, '{}')).toEqual({});
  });
  it('says nothing beyond the questions and their scales', () => {
    const wrong = { [agree]: 6, enps: 11, other: 3, open: 'words', constructor: 4, ['__proto__']: { [agree]: 3 } };
    expect(readScores(content, JSON.stringify(wrong))).toEqual({});
    for (const value of [4.5, '4', true, null, [4], { valueOf: 4 }, Number.NaN])
      expect(readScores(content, JSON.stringify({ [agree]: value }))).toEqual({});
    expect(readScores(content, `{"__proto__":{"${agree}":3}}`)).toEqual({});
  });
  it('is spoiled when it cannot be read', () => {
    for (const text of ['', 'no', 'null', '[]', '7', '"x"', '{"a":', `{${'"a":{'.repeat(2000)}`])
      expect(readScores(content, text)).toBeNull();
  });
  it('never throws, whatever somebody sealed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const said = readScores(content, text);
        expect(said === null || Object.keys(said).every((id) => ids.includes(id))).toBe(true);
        readWords(content, text);
      }),
    );
  });
});

describe('a comment ballot', () => {
  const mailbox = { id: 'm'.repeat(43), key: 'k'.repeat(87) };
  it('says what was written, and where an answer can be left', () => {
    expect(readWords(content, wordsText({ words: { open: ' Fewer forms ' }, mailbox }))).toEqual({
      words: { open: 'Fewer forms' },
      mailbox,
    });
  });
  it('has no words to other questions, none that are none, and no mailbox of another form', () => {
    const said = { words: { open: '  ', other: 'x', enps: 'x', ['__proto__']: 'x' }, mailbox: { id: 'short', key: mailbox.key } };
    expect(readWords(content, JSON.stringify(said))).toEqual({ words: {} });
    expect(readWords(content, JSON.stringify({ words: { open: 7 } }))).toEqual({ words: {} });
    expect(readWords(content, JSON.stringify({ words: { open: 'a\u0000b\ud800' } }))).toEqual({ words: { open: 'ab\ufffd' } });
  });
  it('is spoiled when it cannot be read', () => {
    for (const text of ['', 'null', '[]', '{}', '{"words":null}', '{"words":7}']) expect(readWords(content, text)).toBeNull();
  });
});

describe('what was sent', () => {
  const good: SealedBallot = {
    organization: 'o',
    wave: 'w',
    team: 't',
    kind: 'scores',
    prepared: 'A'.repeat(86),
    signature: 'A'.repeat(342),
    enc: 'A'.repeat(87),
    sealed: 'A'.repeat(textLength(1040)),
  };
  it('is a ballot with all of its fields and no other', () => {
    expect(readSealedBallot({ ...good })).toEqual(good);
    expect(readSealedBallot(JSON.parse(JSON.stringify(good)))).toEqual(good);
    for (const field of Object.keys(good)) {
      const { [field as keyof SealedBallot]: _, ...without } = good;
      expect(readSealedBallot(without)).toBeUndefined();
      expect(readSealedBallot({ ...without, other: 'x' })).toBeUndefined();
      for (const value of ['', 7, null, ['x'], { toString: 'x' }]) expect(readSealedBallot({ ...good, [field]: value })).toBeUndefined();
    }
    expect(readSealedBallot({ ...good, more: 'x' })).toBeUndefined();
    expect(readSealedBallot(Object.create(good))).toBeUndefined();
  });
  it('has bytes as base64url has them: 64, 65 and 256 of them in 86, 87 and 342 characters', () => {
    for (const bytes of [1, 2, 3, 64, 65, 256, 1040, 8208]) expect(textLength(bytes)).toBe(randomBytes(bytes).toString('base64url').length);
  });
});

describe('a seal', () => {
  const pair = createECDH('prime256v1');
  const key = { publicKey: pair.generateKeys('base64url'), privateKey: pair.getPrivateKey('base64url') };
  const place = { organization: 'o', wave: 'w', team: 't', kind: 'comment' } as const;
  const seal = async (text: string) => {
    const paper = { prepared: toText(randomBytes(64)), signature: '' };
    const ballot = await sealBallot(place, paper, text, 512, key.publicKey);
    return { ...place, id: await ballotIdOf(paper.prepared), enc: ballot.enc, sealed: ballot.sealed };
  };
  it('made by the browser’s library is opened here, for its own wave, team, kind and paper only', async () => {
    const open = openerOf(key);
    const one = await seal('Più tempo');
    expect(open(one)).toBe('Più tempo');
    const another = await seal('Più tempo');
    expect([another.enc === one.enc, another.sealed === one.sealed]).toEqual([false, false]);
    for (const wrong of [
      { organization: 'p' },
      { wave: 'v' },
      { team: 's' },
      { kind: 'scores' as const },
      { id: another.id },
      { enc: another.enc },
    ])
      expect(open({ ...one, ...wrong })).toBeUndefined();
  });
  it('that is spoiled opens to nothing, wherever it was touched', async () => {
    const open = openerOf(key);
    const one = await seal('Yes');
    for (const at of [0, 100, 600]) {
      const sealed = Buffer.from(one.sealed, 'base64url');
      sealed[Math.min(at, sealed.length - 1)]! ^= 1;
      expect(open({ ...one, sealed: sealed.toString('base64url') })).toBeUndefined();
    }
    for (const enc of ['', 'A'.repeat(87), toText(randomBytes(65)), one.enc.slice(0, 80)]) expect(open({ ...one, enc })).toBeUndefined();
    for (const sealed of ['', 'AAAA', 'A'.repeat(704)]) expect(open({ ...one, sealed })).toBeUndefined();
  });
  it('needs a whole key', () => {
    const other = createECDH('prime256v1').generateKeys('base64url');
    expect(() => openerOf({ ...key, publicKey: other })).toThrow('do not belong together');
    expect(() => openerOf({ ...key, privateKey: '' })).toThrow('Private key is not valid');
  });
});

/** The type is what the sizes promise: a survey with nothing but open questions still has room for `{}`. */
it('a survey without scores has room for an empty ballot', () => {
  const words: SurveyContent = { ...content, questions: content.questions.filter((q) => q.type === 'open') };
  expect(() => padded(scoresText({}), sizesOf(words).scores)).not.toThrow();
});
