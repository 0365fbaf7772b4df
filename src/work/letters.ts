// Puts what a service knows and what a letter's page says together into a letter that can be sent.
import { locales, scoreQuestion, type Locale, type Text, textIn } from '#domain/surveys.ts';
import type { Letter } from '#mail/mailer.ts';
import type { CaseLetter } from '#services/cases.ts';
import type { ToSend } from '#services/invitations.ts';
import type { SignInLetter } from '#services/sign-in.ts';
import { caseOpened } from '#web/emails/case-opened.tsx';
import { engagementInvitation } from '#web/emails/engagement-invitation.tsx';
import { signInLink } from '#web/emails/sign-in-link.tsx';
import { surveyInvitation } from '#web/emails/survey-invitation.tsx';

type Sent = { readonly organizationId: string; readonly at: Date };

export function invitationLetter(toSend: ToSend, sent: Sent): Letter {
  const { organization, person } = toSend;
  return {
    ...sent,
    key: toSend.invitationId,
    sender: organization.name,
    replyTo: organization.replyTo,
    to: { name: person.name, address: person.email },
    ...(toSend.kind === 'customer' ? askingCustomer(toSend) : askingEmployee(toSend)),
  };
}

/** To each supervisor in their own language. */
export function caseLetters(told: CaseLetter, sent: Sent): Letter[] {
  const { organization, comment } = told;
  return told.recipients.map((one) => ({
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

/** One for each organization the person is a member of. A link is new at every try, and so is the key. */
export function signInLetters(asked: SignInLetter, sent: Sent, key: string): Letter[] {
  return asked.links.map(({ organization, url }, i) => ({
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

function askingCustomer({ locale, organization, team, person, content, link }: ToSend) {
  const score = scoreQuestion(content);
  const words = (text: Text | undefined): string =>
    text ? textIn(text, locale, content.languages).replaceAll('{organization}', organization.name) : '';
  return surveyInvitation({
    locale,
    organization: organization.name,
    team,
    customerName: person.name,
    accent: organization.accent ?? '',
    question: words(score?.text),
    low: words(score?.low),
    high: words(score?.high),
    url: link,
  });
}

function askingEmployee({ locale, organization, team, person, link, lastDay, threshold }: ToSend) {
  return engagementInvitation({
    locale,
    organization: organization.name,
    team,
    employeeName: person.name,
    accent: organization.accent ?? '',
    url: link,
    until: lastDay,
    k: threshold,
  });
}

const localeOf = (wanted: string): Locale => locales.find((l) => l === wanted) ?? 'en';
