// What leaves for a person is the letter that would be written for them alone, whoever got one before; with the sender and the links it has to have.
import { describe, expect, it } from 'vitest';
import { surveyLocales } from '#domain/languages.ts';
import type { SurveyContent } from '#domain/surveys.ts';
import type { ToSend } from '#services/invitations.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { askingOf, invitation } from '#web/emails/invitation.tsx';
import { invitationLetter } from '#work/letters.ts';

const sent = { organizationId: 'lumen00001', at: new Date('2026-03-10T09:00:00Z') };
const tokenNo = (i: number): string => `lumen00001${String(i).padStart(16, '0')}seal0123456789abcdefgh`;

function toSend(i: number, content: SurveyContent, more: Partial<ToSend> = {}): ToSend {
  const token = tokenNo(i);
  return {
    invitationId: token.slice(10, 26),
    kind: content.kind,
    locale: 'en',
    person: { name: `Bea ${i}`, email: 'bea@example.com' },
    organization: { name: 'Lumen', senderName: null, replyTo: null, accent: null },
    team: 'Nord',
    content,
    token,
    paper: content.kind === 'customer' ? '' : `paper${token.slice(10, 26)}a`,
    baseUrl: 'https://coro.example/base',
    lastDay: '2026-04-30',
    threshold: 5,
    letters: 0,
    mayLeave: content.kind === 'customer',
    ...more,
  };
}

describe.each([customerQuestionnaire(), engagementQuestionnaire()])('a letter of a $kind survey', (content) => {
  const leaving = content.kind === 'customer' ? 'u' : 'p';
  const alone = (one: ToSend) =>
    invitation(askingOf({ ...one, letter: one.letters > 0 ? 'reminder' : 'invitation' }), one.person.name, {
      answer: `https://coro.example/base/${content.kind === 'customer' ? `s/${one.token}` : `e/#${one.paper}`}`,
      leave: `https://coro.example/base/${leaving}/${one.token}`,
      ...(content.kind === 'customer' && { trap: `https://coro.example/base/s/${one.token}/more` }),
    });

  it('is the one that would be written for this person alone, after any number of others', () => {
    for (let i = 0; i < 1500; i++) {
      const one = toSend(i, content, {
        locale: surveyLocales[i % surveyLocales.length]!,
        team: `Team ${i % 31} <&>`,
        letters: i % 3,
        person: { name: i % 5 === 0 ? '' : `Bea "${i}" <&>`, email: 'bea@example.com' },
      });
      expect(invitationLetter(one, sent)).toMatchObject(alone(one));
    }
  });

  it('follows the words of its own version', () => {
    const changed = { ...content, letters: { invitation: { subject: { en: 'Well, {name}?' } } } };
    expect(invitationLetter(toSend(1, content), sent).subject).not.toContain('Well');
    expect(invitationLetter(toSend(2, changed), sent).subject).toBe('Well, Bea 2?');
    expect(invitationLetter(toSend(3, content), sent).subject).not.toContain('Well');
  });

  it('comes from the name the organization has chosen, else from its own', () => {
    const named = toSend(1, content, {
      organization: { name: 'Lumen', senderName: 'Lumen Care', replyTo: 'care@lumen.example', accent: null },
    });
    expect(invitationLetter(named, sent)).toMatchObject({ sender: 'Lumen Care', replyTo: 'care@lumen.example' });
    expect(invitationLetter(toSend(1, content), sent)).toMatchObject({ sender: 'Lumen', replyTo: null });
  });

  it('has a key of its own for every reminder, and says whose it is', () => {
    const letters = [0, 1, 2].map((n) => invitationLetter(toSend(1, content, { letters: n }), sent));
    expect(new Set(letters.map((letter) => letter.key)).size).toBe(3);
    for (const letter of letters) expect(letter.about).toEqual({ organizationId: 'lumen00001', invitationId: tokenNo(1).slice(10, 26) });
  });

  it('lets mail programs end these letters in one click where whoever reads them may', () => {
    expect(invitationLetter(toSend(1, content, { mayLeave: true }), sent).unsubscribe).toBe(
      `https://coro.example/base/${leaving}/${tokenNo(1)}`,
    );
    expect(invitationLetter(toSend(1, content, { mayLeave: false }), sent).unsubscribe).toBeNull();
  });
});
