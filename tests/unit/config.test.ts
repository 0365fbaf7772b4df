// Every wrong value stops the start with one sentence that names the variable; what is right is read as it was meant.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ConfigFault, readConfig } from '#config.ts';

const folder = mkdtempSync(join(tmpdir(), 'coro-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fine = { DATABASE_URL: join(folder, 'coro.sqlite'), APP_SECRET: 'a secret that only the tests know!' };
const sender = { MAIL_FROM: 'survey@example.com' };

/** The sentence for what is wrong; '' when nothing is. */
function sentenceFor(env: Readonly<Record<string, string>>): string {
  try {
    readConfig({ ...fine, ...env });
    return '';
  } catch (e) {
    if (!(e instanceof ConfigFault)) throw e;
    return e.message;
  }
}

const wrong: Readonly<Record<string, readonly string[]>> = {
  PORT: ['abc', '70000', '-1', '3000.5', '0x1g'],
  HOST: ['not a host!', 'a/b'],
  BASE_URL: [
    'ftp://example.com',
    'nonsense',
    'example.com',
    'https://example.com/coro',
    'https://example.com/?a=b',
    'https://ada:secret@example.com',
    'https://',
    'https://example.com/?',
  ],
  DATABASE_URL: ['mysql://localhost/coro', ':memory:', 'file:coro.sqlite', 'http://example.com'],
  RESEND_API_KEY: ['x', 're_ x'],
  RESEND_BASE_URL: ['foo', 'ftp://example.com'],
  SMTP_URL: ['foo', 'smtp://', 'http://example.com', 'smtp://example.com:99999'],
  MAIL_BOUNCES: ['bounces', 'a-name-that-is-too-long@example.com', 'a+b@example.com', 'x <a@b.example>', 'bounces@host'],
  MAIL_FROM: ['nobody', 'survey@example.com\nBcc: all@example.com', 'a b@example.com', 'x <a@b> <c@d>', '<>'],
  RESEND_WEBHOOK_SECRET: ['abc', 'whsec_', 'whsec_c2VjcmV0', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw abc', ', ,'],
  INBOUND_SECRET: ['short', 'a secret with spaces in it, though long'],
  APP_SECRET: ['short'],
  TRUST_PROXY: ['yes', '-1', '1.5'],
  ROLE: ['boss'],
};

it.each(Object.entries(wrong).flatMap(([name, values]) => values.map((value) => [name, value] as const)))(
  'refuses %s=%s',
  (name, value) => {
    const sentence = sentenceFor({ ...sender, [name]: value });
    expect(sentence).toContain(name);
    expect(sentence).not.toMatch(/\n|zod|undefined|\[object/i);
  },
);

it('wants one mailer at most, and whom its letters come from', () => {
  expect(sentenceFor({ ...sender, RESEND_API_KEY: 're_x', SMTP_URL: 'smtp://example.com' })).toMatch(/^Both RESEND_API_KEY and SMTP_URL/);
  expect(sentenceFor({ SMTP_URL: 'smtp://example.com' })).toMatch(/^MAIL_FROM/);
  expect(sentenceFor({ RESEND_API_KEY: 're_x' })).toMatch(/^MAIL_FROM/);
  expect(sentenceFor({ DATABASE_URL: 'postgres://localhost/coro', APP_SECRET: '' })).toMatch(/^APP_SECRET/);
});

it('reads what is right, and takes an empty value for none', () => {
  expect(readConfig({ ...fine, PORT: '', BASE_URL: '', ROLE: '' })).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    baseUrl: 'http://localhost:3000',
    role: 'both',
    mail: { by: 'local' },
  });
  expect(readConfig({ ...fine, BASE_URL: 'https://Coro.example.com:8443//' }).baseUrl).toBe('https://coro.example.com:8443');
  expect(readConfig({ ...fine, BASE_URL: 'http://10.0.0.1:80' }).baseUrl).toBe('http://10.0.0.1');
  expect(readConfig({ ...fine, ...sender, SMTP_URL: 'smtps://ada:p%40ss@mail.example.com' }).mail).toMatchObject({ by: 'smtp' });
  expect(readConfig({ ...fine, MAIL_FROM: 'Lumen, Italia <survey@example.com>' }).mail.from).toBe('Lumen, Italia <survey@example.com>');
});

it('takes several secrets of webhooks, as long as one takes the place of another', () => {
  const [old, next] = ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'];
  for (const between of [' ', ',', ' , ', '\n'])
    expect(readConfig({ ...fine, RESEND_WEBHOOK_SECRET: `${old}${between}${next}` }).feedback.webhookSecrets).toEqual([old, next]);
  expect(readConfig(fine).feedback).toEqual({ webhookSecrets: [], inboundSecret: undefined });
  expect(readConfig({ ...fine, INBOUND_SECRET: 'x'.repeat(32) }).feedback.inboundSecret).toBe('x'.repeat(32));
});

it('makes a secret once and keeps it beside the SQLite file, for its owner only', () => {
  const env = { DATABASE_URL: join(folder, 'new/deep/coro.sqlite') };
  const { secret } = readConfig(env);
  expect(secret).toMatch(/^[\da-f]{64}$/);
  expect(readConfig(env).secret).toBe(secret);
  const file = join(folder, 'new/deep/app-secret');
  expect(readFileSync(file, 'utf8')).toBe(secret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('says when the secret beside the file is none, and when there can be no file', () => {
  const half = join(folder, 'half');
  mkdirSync(half);
  writeFileSync(join(half, 'app-secret'), '');
  expect(sentenceFor({ DATABASE_URL: join(half, 'coro.sqlite'), APP_SECRET: '' })).toMatch(/app-secret must hold the secret/);
  expect(sentenceFor({ DATABASE_URL: join(half, 'app-secret', 'coro.sqlite'), APP_SECRET: '' })).toMatch(
    /^The folder of DATABASE_URL cannot be used/,
  );
});
