// Six words make a mailbox, always the same one; letters sealed to it open there and nowhere else; slips in the words are found.
import { expect, it } from 'vitest';
import { longestLetter, letterSize, arrivalOf, cleanLetter, letterText, readLetter } from '#domain/talk.ts';
import { padded } from '#domain/ballot-paper.ts';
import { sealLetter } from '#services/letter-sealing.ts';
import { mailboxFor, openLetter } from '#web/voter/mailbox.ts';
import { faultIn, newPhrase, phraseIn } from '#web/voter/phrase.ts';

const letter = { text: 'Thank you. What would help?\nWe can talk.', from: 'Bruno Neri', day: '2026-03-12' };

it('is the same for the same words however they are typed, and another for any other', async () => {
  const words = await newPhrase('en');
  expect(words).toHaveLength(6);
  const typed = words.map((word, i) => `${i + 1}. ${word.toUpperCase().normalize('NFKD')}`).join(' ,\n');
  expect(phraseIn(typed)).toEqual(words);
  const [one, again, other] = [await mailboxFor(words), await mailboxFor(phraseIn(typed)), await mailboxFor(words.toReversed())];
  expect([again.id, again.key, again.secret]).toEqual([one.id, one.key, one.secret]);
  expect(new Set([one.id, one.secret, other.id, other.secret]).size).toBe(4);
  expect(one.id).toMatch(/^[\w-]{43}$/);
  expect(one.key).toMatch(/^[\w-]{87}$/);
  // As the words below gave it when this was written: whoever wrote six words down must find the mailbox for ever.
  const kept = await mailboxFor(['abandon', 'ability', 'able', 'about', 'above', 'absent']);
  expect(kept.id).toBe('7Iwhz-k8LO8nJ-uqCdBJ32fdmEHRhsKjESy2-QV7fyA');
});

it('opens what was sealed to it, at its place in the thread, and nothing that was touched', async () => {
  const [mine, other] = [await mailboxFor(['one']), await mailboxFor(['two'])];
  const sealed = await sealLetter(mine, 3, letter);
  expect(await openLetter(mine, { number: 3, ...sealed })).toEqual(letter);
  expect(await openLetter(other, { number: 3, ...sealed })).toBeNull();
  expect(await openLetter(mine, { number: 4, ...sealed })).toBeNull();
  expect(await openLetter(mine, { number: 3, ...sealed, sealed: `A${sealed.sealed.slice(1)}A` })).toBeNull();
  expect(await openLetter(mine, { number: 3, enc: sealed.sealed, sealed: sealed.enc })).toBeNull();
  expect(await openLetter(mine, { number: 3, enc: '!', sealed: '' })).toBeNull();
  const short = await sealLetter(mine, 1, { ...letter, text: 'Yes.' });
  expect(short.sealed).toHaveLength(sealed.sealed.length);
});

it('has room for the longest letter there can be', () => {
  const worst = letterText({ text: cleanLetter('\u4e2d"'.repeat(longestLetter / 2)), from: '\u4e2d'.repeat(120), day: '2026-03-12' });
  expect(padded(worst, letterSize)).toHaveLength(letterSize);
  expect(cleanLetter(' a\u0000b\u0007\r\nc\ud800 ')).toBe('a b \nc\ufffd');
  for (const text of [undefined, '', 'null', '[]', '{}', '{"text":1,"from":"","day":""}']) expect(readLetter(text)).toBeNull();
});

it('finds slips in the words before any time is spent', async () => {
  const italian = await newPhrase('it');
  expect(await faultIn(italian)).toBeUndefined();
  expect(await faultIn(italian.slice(1))).toEqual({ kind: 'count', count: 5 });
  expect(await faultIn(phraseIn('abandon abilty able about above absent'))).toEqual({
    kind: 'unknown',
    word: 2,
    typed: 'abilty',
    near: 'ability',
  });
  expect(await faultIn(phraseIn('abandon qqqqqqqq able about above absent'))).toMatchObject({ word: 2, near: undefined });
  expect(await faultIn(phraseIn('١ ٢'))).toEqual({ kind: 'count', count: 0 });
});

it('arrives on one of the next three mornings', () => {
  expect([0, 0.5, 0.99].map((luck) => arrivalOf('2026-03-10', luck))).toEqual(['2026-03-11', '2026-03-12', '2026-03-13']);
});
