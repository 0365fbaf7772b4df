// What came back is understood as mail servers write it: for good, for now, or no bounce at all.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DeliveryKind } from '#domain/delivery.ts';
import { readBounceMessage } from '#services/bounce-message.ts';

const folder = join(import.meta.dirname, '../fixtures/bounces');
const sample = (name: string): string =>
  readFileSync(join(folder, `${name}.eml`), 'utf8')
    .replaceAll('{return-path}', 'bounces+code@coro.example')
    .replaceAll('{recipient}', 'bea.rossi@post.example');
const bytes = (text: string): Uint8Array => Buffer.from(text.replaceAll('\n', '\r\n'));

const meanings: Readonly<Record<string, readonly [DeliveryKind | undefined, string]>> = {
  'postfix-unknown-user': ['bounced', '550 5.1.1 <bea.rossi@post.example>: Recipient address rejected'],
  'exim-unroutable': ['bounced', '550 No such user here'],
  'exchange-not-found': ['bounced', '550 5.1.10 RESOLVER.ADR.RecipientNotFound'],
  'gmail-no-such-user': ['bounced', '550-5.1.1 The email account that you tried to reach does not exist.'],
  'postfix-mailbox-full': ['softBounced', '452 4.2.2 <bea.rossi@post.example> Mailbox full'],
  'qmail-plain': ['softBounced', 'failure notice'],
  complaint: ['complained', 'abuse'],
  'postfix-delayed': [undefined, ''],
  'out-of-office-exchange': [undefined, ''],
  'out-of-office-vacation': [undefined, ''],
  'written-by-hand': [undefined, ''],
  'read-receipt': [undefined, ''],
};

it('knows every sample', () => {
  expect(Object.keys(meanings).toSorted()).toEqual(
    readdirSync(folder)
      .map((file) => file.replace(/\.eml$/, ''))
      .toSorted(),
  );
});

it.each(Object.entries(meanings))('understands %s', async (name, [kind, words]) => {
  for (const raw of [sample(name), sample(name).replaceAll('Action: ', 'action:  ')]) {
    const found = await readBounceMessage(bytes(raw));
    expect(found.kind).toBe(kind);
    expect(found.detail ?? '').toContain(words);
    expect(found.detail ?? '').not.toMatch(/[\r\n]/);
  }
});

it('goes by the status where the action is missing, and by the diagnosis where the status is', async () => {
  const changed = async (from: RegExp, to: string) =>
    (await readBounceMessage(bytes(sample('postfix-unknown-user').replace(from, to)))).kind;
  expect(await changed(/^Action: .*\n/m, '')).toBe('bounced');
  expect(await changed(/^Status: .*\n/m, '')).toBe('bounced');
  expect(await changed(/^Status: .*$/m, 'Status: 4.4.7')).toBe('softBounced');
  expect(await changed(/^Status: .*$/m, 'Status: 5.7.1')).toBe('softBounced');
  expect(await changed(/^Action: .*$/m, 'Action: relayed')).toBeUndefined();
  expect(await changed(/^Action: .*$/m, 'Action: delivered')).toBeUndefined();
});

it('takes the worst of several recipients', async () => {
  const second = 'Final-Recipient: rfc822; other@post.example\nAction: failed\nStatus: 5.2.1\n\n';
  const text = sample('postfix-mailbox-full').replace('Final-Recipient', `${second}Final-Recipient`);
  expect((await readBounceMessage(bytes(text))).kind).toBe('bounced');
});

it('never fails, whatever it is given', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (raw) => {
      expect((await readBounceMessage(raw)).kind).toBeUndefined();
    }),
    { numRuns: 200 },
  );
  const real = sample('postfix-unknown-user');
  await fc.assert(
    fc.asyncProperty(fc.nat(real.length), fc.nat(400), fc.string({ unit: 'binary', maxLength: 40 }), async (at, length, junk) => {
      const found = await readBounceMessage(bytes(real.slice(0, at) + junk + real.slice(at + length)));
      expect(['bounced', 'softBounced', undefined]).toContain(found.kind);
      expect((found.detail ?? '').length).toBeLessThanOrEqual(500);
    }),
    { numRuns: 200 },
  );
});

it('is not kept busy by parts within parts, nor by a long header', async () => {
  const started = performance.now();
  const nested = Array.from({ length: 5000 }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`).join('');
  await readBounceMessage(bytes(nested));
  await readBounceMessage(bytes(`Subject: ${'x'.repeat(2_000_000)}\n\n`));
  await readBounceMessage(bytes(`Content-Type: message/delivery-status\n\n${'Status: '.repeat(200_000)}`));
  expect(performance.now() - started).toBeLessThan(3000);
});
