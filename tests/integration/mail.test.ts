// Letters leave by real SMTP and by Resend's real SDK; what fails is told apart, and nobody can write headers of their own.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carefully, type Letter, type Mailer } from '#mail/mailer.ts';
import { resendMailer } from '#mail/resend.ts';
import { smtpMailer } from '#mail/smtp.ts';
import { type MailServer, receiveLetters } from '#tests/support/letters.ts';
import { type StandInResend, standInForResend } from '#tests/support/resend.ts';

const from = 'Coro <survey@coro.example>';
const at = new Date('2026-03-10T09:00:00Z');
const letter = (more: Partial<Letter> = {}): Letter => ({
  organizationId: 'lumen',
  key: 'invitation-1',
  sender: 'Lumen',
  replyTo: 'hello@lumen.example',
  to: { name: 'Bea Conti', address: 'bea@example.com' },
  subject: 'Com’è andata? 🙂',
  html: '<p>Ciao <b>Bea</b></p>',
  text: 'Ciao Bea',
  at,
  unsubscribe: null,
  about: null,
  returnPath: null,
  automatic: false,
  ...more,
});

/** Names, subjects and addresses that would add a header, a recipient or a second letter if they were believed. */
const injections = [
  'Lumen\r\nBcc: victim@example.com',
  'Lumen\nSubject: other',
  'Lumen\r\n\r\n<p>another body</p>',
  'Lumen\u2028Bcc: victim@example.com',
  'Lumen\u0000\u000b\u0085Bcc: victim@example.com',
  'Lumen" <victim@example.com>, "x',
  'Lumen\u202Emoc.elpmaxe@evil',
  '=?utf-8?Q?Lumen=0D=0ABcc:_victim@example.com?=',
];
const addresses = [
  'bea@example.com\r\nBcc: victim@example.com',
  'bea@example.com, victim@example.com',
  'bea@example.com victim@example.com',
  '<bea@example.com>',
  '"bea\r\n"@example.com',
  'bea@example.com>\r\nRCPT TO:<victim@example.com',
  'bea@localhost',
  '',
];

describe('SMTP', () => {
  let server: MailServer;
  let mailer: Mailer;
  beforeEach(async () => {
    server = await receiveLetters();
    mailer = carefully(smtpMailer({ url: server.url, from }));
  });
  afterEach(async () => {
    await mailer.close();
    await server.stop();
  });

  it('carries both forms of a letter, from the organization, with an answer address, a date and a number of its own', async () => {
    expect(await mailer.send(letter())).toEqual({ kind: 'sent' });
    const arrived = await server.next();
    expect(arrived).toMatchObject({
      from: { name: 'Lumen', address: 'survey@coro.example' },
      to: [{ name: 'Bea Conti', address: 'bea@example.com' }],
      replyTo: [{ address: 'hello@lumen.example' }],
      subject: 'Com’è andata? 🙂',
      envelope: { from: 'survey@coro.example', to: ['bea@example.com'] },
    });
    expect(arrived.html).toContain('Ciao <b>Bea</b>');
    expect(arrived.text).toContain('Ciao Bea');
    expect(new Date(arrived.date ?? '')).toEqual(at);
    await mailer.send(letter());
    await mailer.send(letter({ key: 'invitation-2' }));
    const [again, other] = [await server.next(), await server.next()];
    expect(arrived.messageId).toMatch(/^<[0-9a-f]{32}@coro\.example>$/);
    expect(again.messageId).toBe(arrived.messageId);
    expect(other.messageId).not.toBe(arrived.messageId);
  });

  it('tells what is worth another try from what is not', async () => {
    server.refuse('full@example.com', 450);
    server.refuse('gone@example.com', 550);
    const outcome = (address: string) => mailer.send(letter({ to: { name: '', address } }));
    expect(await outcome('full@example.com')).toMatchObject({ kind: 'temporary' });
    expect(await outcome('gone@example.com')).toEqual({
      kind: 'permanent',
      reason: expect.stringContaining('this mailbox takes no letters') as string,
      address: true,
    });
    const stranger = carefully(smtpMailer({ url: server.url.replace('right', 'wrong'), from }));
    expect(await stranger.send(letter())).toMatchObject({ kind: 'temporary' });
    await stranger.close();
    await server.stop();
    expect(await mailer.send(letter())).toMatchObject({ kind: 'temporary' });
  });

  it('lets nobody write a header or name another recipient', async () => {
    for (const text of injections) {
      expect(
        await mailer.send(letter({ sender: text, subject: text, to: { name: text, address: 'bea@example.com' }, replyTo: text })),
      ).toEqual({ kind: 'sent' });
      const arrived = await server.next();
      expect(arrived.envelope.to).toEqual(['bea@example.com']);
      expect(arrived.headers.map((h) => h.key)).not.toContain('bcc');
      expect(arrived.headers.filter((h) => h.key === 'subject')).toHaveLength(1);
      expect(arrived.replyTo).toBeUndefined();
      expect(arrived.from?.address).toBe('survey@coro.example');
      expect(arrived.to?.map((one) => one.address)).toEqual(['bea@example.com']);
      expect(arrived.html).toContain('Ciao');
    }
    for (const address of addresses)
      expect(await mailer.send(letter({ to: { name: 'Bea', address } }))).toMatchObject({ kind: 'permanent' });
    expect(server.letters).toHaveLength(injections.length);
  });
});

describe('Resend', () => {
  let resend: StandInResend;
  let mailer: Mailer;
  beforeEach(async () => {
    resend = await standInForResend();
    mailer = carefully(resendMailer({ key: 're_test', url: resend.url, from, patience: 300 }));
  });
  afterEach(() => resend.stop());

  it('gets the letter under its key', async () => {
    expect(await mailer.send(letter())).toEqual({ kind: 'sent' });
    expect(resend.letters).toMatchObject([
      {
        from: '"Lumen" <survey@coro.example>',
        to: ['"Bea Conti" <bea@example.com>'],
        reply_to: 'hello@lumen.example',
        subject: 'Com’è andata? 🙂',
        text: 'Ciao Bea',
      },
    ]);
    expect(resend.asked[0]?.headers.get('idempotency-key')).toBe('invitation-1');
    expect(resend.asked[0]?.headers.get('authorization')).toBe('Bearer re_test');
  });

  it('is asked again after "too many requests", a moment later', async () => {
    resend.fail('limited');
    const started = Date.now();
    expect(await mailer.send(letter())).toEqual({ kind: 'sent' });
    expect(Date.now() - started).toBeGreaterThanOrEqual(990);
    expect(resend.asked).toHaveLength(2);
    expect(resend.letters).toHaveLength(1);
  });

  it('makes one letter of two tries when the first was taken and nobody heard of it', async () => {
    resend.fail('lost');
    expect(await mailer.send(letter())).toMatchObject({ kind: 'temporary' });
    expect(await mailer.send(letter())).toEqual({ kind: 'sent' });
    expect(resend.letters).toHaveLength(1);
    expect(await mailer.send(letter({ subject: 'Other words' }))).toEqual({ kind: 'sent' });
    expect(resend.letters).toHaveLength(1);
  });

  it('is given up for now when it breaks, refuses the key, or says nothing', async () => {
    for (const mishap of ['broken', 'forbidden', 'silent'] as const) {
      resend.fail(mishap);
      expect(await mailer.send(letter())).toMatchObject({ kind: 'temporary', reason: expect.stringContaining('Resend') as string });
    }
    await resend.stop();
    expect(await mailer.send(letter())).toMatchObject({ kind: 'temporary' });
  });

  it('is told one recipient and one line of everything', async () => {
    for (const [i, text] of injections.entries())
      await mailer.send(letter({ key: `i${i}`, sender: text, subject: text, to: { name: text, address: 'bea@example.com' } }));
    for (const sent of resend.letters) {
      for (const line of [sent.from, sent.subject, String(sent.to)]) expect(line).not.toMatch(/[\p{Cc}\p{Zl}\u202A-\u202E]/u);
      expect(sent.from).toMatch(/^"[^"]*" <survey@coro\.example>$/);
      expect(sent.to).toEqual([expect.stringMatching(/^"[^"]*" <bea@example\.com>$/)]);
    }
    for (const address of addresses)
      expect(await mailer.send(letter({ to: { name: 'Bea', address } }))).toMatchObject({ kind: 'permanent' });
    expect(resend.letters).toHaveLength(injections.length);
  });
});
