// Letters: eleven links that say their number, the same in plain text, and customers' words that stay words.
import { describe, expect, it } from 'vitest';
import { locales } from '#domain/surveys.ts';
import { caseOpened } from '#web/emails/case-opened.tsx';
import { engagementInvitation } from '#web/emails/engagement-invitation.tsx';
import { signInLink } from '#web/emails/sign-in-link.tsx';
import { surveyInvitation } from '#web/emails/survey-invitation.tsx';

describe.each(locales)('letters in %s', (locale) => {
  const base = { locale, organization: 'Lumen & Sons', team: 'Nord', accent: '#14586b' };
  const survey = surveyInvitation({
    ...base,
    customerName: 'Paola Conti',
    question: 'How likely?',
    low: 'Never',
    high: 'Surely',
    url: 'https://coro.example/s/abc',
    stopUrl: 'https://coro.example/stop/abc',
  });
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

  it('show eleven numbers to tap, in both forms', () => {
    for (let score = 0; score <= 10; score++) {
      expect(survey.html).toMatch(new RegExp(`href="https://coro\\.example/s/abc\\?score=${score}" aria-label="[^"]*${score}"`));
      expect(survey.text).toMatch(new RegExp(`^ ?${score}  https://coro\\.example/s/abc\\?score=${score}( |$)`, 'm'));
    }
    expect(survey.text).toContain('https://coro.example/stop/abc');
  });

  it('call people by their name and say what is asked', () => {
    for (const form of [survey.html, survey.text]) {
      expect(form).toContain('Paola Conti');
      expect(form).toContain('How likely?');
    }
  });

  it('carry a comment as it was written, and shorten a long one at a word', () => {
    const letter = told('<img src=x onerror=alert(1)>\nseconda riga');
    expect(letter.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(letter.html).not.toContain('<img');
    expect(letter.text).toContain('> <img src=x onerror=alert(1)>\n> seconda riga');
    const long = told('parola 👓 '.repeat(1000));
    expect(long.text.length).toBeLessThan(1500);
    expect(long.text.isWellFormed()).toBe(true);
  });

  it('say until when on the clock of the organization', () => {
    expect(told('x').text).toMatch(/24 [Nn]ov 2026, 17:00/);
  });

  it('load nothing from anywhere and run nothing', () => {
    const link = {
      ...base,
      memberName: '',
      url: 'https://coro.example/sign-in/abc',
      minutes: 15,
      askAgain: 'https://coro.example/sign-in',
    };
    const others = [
      told('x'),
      engagementInvitation({ ...base, employeeName: 'Anna', url: 'https://coro.example/e/abc', until: '2026-12-04', k: 5 }),
      signInLink({ ...link, invitedBy: undefined }),
      signInLink({ ...link, invitedBy: 'Anna Rossi' }),
    ];
    for (const letter of [survey, ...others]) {
      expect(letter.html).toMatch(/^<!doctype html>/);
      expect(letter.html).not.toMatch(/<script|<img|src=|url\(|undefined/);
      expect(letter.text).not.toMatch(/<\/?(p|a|table)\b|undefined/);
      expect(letter.subject).not.toMatch(/\n|undefined/);
    }
  });
});
