// Letters to members: a customer to call with their own words, and a link to sign in; nothing is loaded, nothing runs.
import { describe, expect, it } from 'vitest';
import { locales } from '#domain/surveys.ts';
import { caseOpened } from '#web/emails/case-opened.tsx';
import { signInLink } from '#web/emails/sign-in-link.tsx';

describe.each(locales)('letters to members in %s', (locale) => {
  const base = { locale, organization: 'Lumen & Sons', team: 'Nord', accent: '#14586b' };
  const told = (comment: string) =>
    caseOpened({
      ...base,
      supervisorName: 'Luca',
      customerName: 'Paola Conti',
      score: 3,
      comment,
      mayContact: true,
      due: new Date('2026-11-24T16:00:00Z'),
      timeZone: 'Europe/Rome',
      url: 'https://coro.example/cases/1',
    });

  it('carry a comment as it was written, and shorten a long one at a word', () => {
    const letter = told('<img src=x onerror=alert(1)>\nseconda riga');
    expect(letter.html).toContain('&lt;img src=x onerror=alert(1)&gt;<br/>seconda riga');
    expect(letter.html).not.toContain('<img');
    expect(letter.text).toContain('> <img src=x onerror=alert(1)>\n> seconda riga');
    const long = told('parola 👓 '.repeat(1000));
    expect(long.text.length).toBeLessThan(1500);
    expect(long.text.isWellFormed()).toBe(true);
  });

  it('say until when on the clock of the organization', () => {
    expect(told('x').text).toMatch(/24 [Nn]ov 2026, 17:00/);
  });

  it('load nothing from anywhere, run nothing, and are small', () => {
    const link = {
      ...base,
      memberName: '',
      url: 'https://coro.example/sign-in/abc',
      minutes: 15,
      askAgain: 'https://coro.example/sign-in',
    };
    for (const letter of [told('x'), signInLink({ ...link, invitedBy: undefined }), signInLink({ ...link, invitedBy: 'Anna Rossi' })]) {
      expect(letter.html).toMatch(/^<!doctype html>/);
      expect(letter.html).not.toMatch(/<script|<img|src=|url\(|undefined/);
      expect(letter.text).not.toMatch(/<\/?(p|a|table)\b|undefined/);
      expect(letter.subject).not.toMatch(/\n|undefined/);
      expect(Buffer.byteLength(letter.html)).toBeLessThan(30_000);
    }
  });
});
