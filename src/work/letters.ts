// Puts what a service knows and what a letter's page says together into a letter that can be sent.
import type { DebriefLetterKind } from '#domain/debriefs.ts';
import type { SurveyLocale } from '#domain/languages.ts';
import { locales, type Locale } from '#domain/surveys.ts';
import type { Letter } from '#mail/mailer.ts';
import type { TalkLetter } from '#reports/debrief-letters.ts';
import type { CaseLetter } from '#services/cases.ts';
import type { WrittenBack } from '#services/comment-letters.ts';
import type { ToSend } from '#services/invitations.ts';
import { leavingLinks } from '#services/leaving.ts';
import { paperLink } from '#services/paper-tokens.ts';
import type { SignInLetter } from '#services/sign-in.ts';
import type { TestLetter } from '#services/test-letters.ts';
import { caseOpened } from '#web/emails/case-opened.tsx';
import type { Written } from '#web/emails/frame.tsx';
import { askingOf, invitation, type Links } from '#web/emails/invitation.tsx';
import { resultsReady } from '#web/emails/results-ready.tsx';
import { signInLink } from '#web/emails/sign-in-link.tsx';
import { letterBack } from '#web/emails/letter-back.tsx';
import { type Personal, templateOf } from '#web/emails/template.ts';
import { messagesFor } from '#web/messages/messages.ts';

type Sent = Pick<Letter, 'organizationId' | 'at'> & Partial<Pick<Letter, 'returnPath'>>;

/** A letter that carries no invitation, and that Coro writes because of what somebody did. */
const notice = { unsubscribe: null, about: null, returnPath: null, automatic: true } as const;

/** The first letter to a person, or a reminder once one has left. */
export function invitationLetter(toSend: ToSend, sent: Sent): Letter {
  const { organization, person, token, paper, letters, baseUrl } = toSend;
  const asking = askingOf({ ...toSend, letter: letters > 0 ? 'reminder' : 'invitation' });
  const linksOf = (one: Personal): Links => {
    const leave = leavingLinks(baseUrl, toSend.kind, one.token).page;
    // Whoever tries links finds nothing behind an employee's: what stands after the '#' stays with the reader.
    if (toSend.kind === 'engagement') return { answer: paperLink(baseUrl, one.paper), leave };
    const answer = `${baseUrl}/s/${one.token}`;
    return { answer, trap: `${answer}/more`, leave };
  };
  const written = keptTemplate(toSend.locale, JSON.stringify([baseUrl, asking]), (one) => invitation(asking, one.name, linksOf(one)));
  return {
    unsubscribe: leavingLinks(baseUrl, toSend.kind, token, toSend.mayLeave).unsubscribe,
    about: { organizationId: sent.organizationId, invitationId: toSend.invitationId },
    returnPath: null,
    automatic: false,
    ...sent,
    // A reminder is a letter of its own, and not the first one tried again.
    key: letters > 0 ? `${toSend.invitationId}-${letters}` : toSend.invitationId,
    sender: organization.senderName ?? organization.name,
    replyTo: organization.replyTo,
    to: { name: person.name, address: person.email },
    ...written({ name: person.name, token, paper }),
  };
}

/** The same letter to the member who wants to read it first; all its links lead to where nothing is recorded. */
export function testLetter(told: TestLetter, sent: Sent, key: string): Letter {
  const { organization, member, link } = told;
  const { surveyLetters, surveys } = messagesFor(localeOf(member.locale));
  const asking = askingOf({ ...told, team: surveys.previewTeam });
  const written = invitation(asking, member.name, { answer: link, trap: link, leave: link });
  return {
    ...notice,
    ...sent,
    key,
    sender: organization.senderName ?? organization.name,
    replyTo: organization.replyTo,
    to: { name: member.name, address: member.email },
    ...written,
    subject: surveyLetters.testSubject(written.subject),
  };
}

/** To each supervisor in their own language. */
export function caseLetters(told: CaseLetter, sent: Sent): Letter[] {
  const { organization, comment } = told;
  return told.recipients.map((one) => ({
    ...notice,
    ...sent,
    key: `case-${told.caseId}-${one.id}`,
    sender: organization.name,
    replyTo: null,
    to: { name: one.name, address: one.email },
    ...caseOpened({
      locale: localeOf(one.locale),
      organization: organization.name,
      team: told.team,
      supervisorName: one.name,
      customerName: told.customer,
      score: told.score,
      ...(comment !== null && { comment }),
      mayContact: told.mayContact,
      due: told.dueAt,
      timeZone: organization.timeZone,
      accent: '',
      url: told.link,
    }),
  }));
}

/** About the talks of a wave, to one who holds some or to a leader; the same letter to the same person leaves once. */
export function talkLetter(told: TalkLetter, letter: DebriefLetterKind, sent: Sent, baseUrl: string): Letter {
  const { to, talks, wave } = told;
  const alone = talks.length === 1 && letter !== 'overdue' ? talks[0] : undefined;
  return {
    ...notice,
    ...sent,
    key: `talk-${letter}-${wave.id}-${to.id}`,
    sender: told.organization,
    replyTo: null,
    to: { name: to.name, address: to.email },
    ...resultsReady({
      locale: localeOf(to.locale),
      letter,
      organization: told.organization,
      wave: wave.name,
      dueDay: told.dueDay,
      memberName: to.name,
      talks,
      accent: '',
      url: `${baseUrl}/talks/${wave.id}${alone === undefined ? '' : `/${alone.teamId}`}`,
    }),
  };
}

/** To one of those who talk with the writer of a comment; `key` is new for every time that something arrives. */
export function letterBackLetter(told: WrittenBack, one: WrittenBack['recipients'][number], sent: Sent, key: string): Letter {
  return {
    ...notice,
    ...sent,
    key: `${key}-${one.id}`,
    sender: told.organization,
    replyTo: null,
    to: { name: one.name, address: one.email },
    ...letterBack({
      locale: localeOf(one.locale),
      organization: told.organization,
      wave: told.wave,
      memberName: one.name,
      accent: '',
      url: told.link,
    }),
  };
}

/** One for each organization the person is a member of. A link is new at every try, and so is the key. */
export function signInLetters(asked: SignInLetter, sent: Sent, key: string): Letter[] {
  return asked.links.map(({ organization, url }, i) => ({
    ...notice,
    ...sent,
    key: `${key}-${i}`,
    sender: organization,
    replyTo: null,
    to: { name: asked.name, address: asked.email },
    ...signInLink({
      locale: localeOf(asked.locale),
      organization,
      memberName: asked.name,
      accent: '',
      url,
      minutes: asked.minutes,
      invitedBy: asked.invitedBy,
      askAgain: asked.askAgain,
    }),
  }));
}

type Template = ReturnType<typeof templateOf>;

/** Some 40 kB each: a wave in all languages and many teams fits. What has not been used for longest goes first. */
const mostTemplates = 300;
const templates = new Map<string, Template>();

/** The template kept under `said`, which is everything that its letters have in common. */
function keptTemplate(locale: SurveyLocale, said: string, write: (person: Personal) => Written): Template {
  let template = templates.get(said);
  if (template) templates.delete(said);
  else template = templateOf(locale, write, said);
  templates.set(said, template);
  if (templates.size > mostTemplates) templates.delete(templates.keys().next().value!);
  return template;
}

const localeOf = (wanted: string): Locale => locales.find((l) => l === wanted) ?? 'en';
