// Every table of Coro, defined once for both databases; every key begins with the organization.
import { sql } from 'drizzle-orm';
import type { CaseEvent, CaseState, RootCause } from '#domain/cases.ts';
import type { ContactRules, Reason } from '#domain/contact.ts';
import type { Bounce, DeliveryKind, StopReason } from '#domain/delivery.ts';
import type { Doubt, Sign, Standing } from '#domain/doubts.ts';
import type { Role } from '#domain/access.ts';
import type { Action } from '#domain/log.ts';
import type { ImportChoices, ImportKind, ImportState } from '#domain/imports.ts';
import type { Side } from '#domain/measures.ts';
import type { EventSource, ProgrammeKind, ProgrammeSettings, ProgrammeState, TouchpointRules } from '#domain/programmes.ts';
import type { RefusalCode } from '#domain/refusal.ts';
import type { BallotKind } from '#domain/ballot-keys.ts';
import type { Answers, SurveyContent, SurveyKind } from '#domain/surveys.ts';
import type { InvitationState, WaveState } from '#domain/waves.ts';
import type { Work } from '#domain/work.ts';
import type { Columns } from './columns.ts';

export function defineSchema(k: Columns) {
  /** What concerns the whole installation, before any organization exists: the hash of the set-up token. */
  const installation = k.table('installation', { key: k.text().primaryKey(), value: k.text().notNull() });

  const organizations = k.table('organizations', {
    id: k.text().primaryKey(),
    name: k.text().notNull(),
    locale: k.text().notNull(),
    timeZone: k.text().notNull(),
    /** The organization's own colour on what its customers see, '#rrggbb'. */
    accent: k.text(),
    /** The name letters come from; the organization's own when null. */
    senderName: k.text(),
    replyTo: k.text(),
    /** Who may be asked when; the defaults of domain/contact.ts when null. */
    contactRules: k.json<ContactRules>(),
    /** Results of employees are shown from this many ballots; may only rise. */
    threshold: k.integer().notNull().default(5),
    createdAt: k.instant().notNull(),
  });

  const ofOrganization = () =>
    k
      .text()
      .notNull()
      .references(() => organizations.id);

  const teams = k.table(
    'teams',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      parentId: k.text(),
      name: k.text().notNull(),
      /** The names from the top, lower-cased and joined by ' > ': what an import recognises a team by. */
      pathKey: k.text().notNull(),
      createdAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.id] }),
      k.uniqueIndex('teams_path_ux').on(t.organizationId, t.pathKey),
      k.foreignKey({ columns: [t.organizationId, t.parentId], foreignColumns: [t.organizationId, t.id] }),
    ],
  );

  const members = k.table(
    'members',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      name: k.text().notNull(),
      email: k.text().notNull(),
      role: k.text().$type<Role>().notNull(),
      locale: k.text().notNull(),
      passwordHash: k.text(),
      /** Base32; in force only once `totpConfirmedAt` is set. */
      totpSecret: k.text(),
      totpConfirmedAt: k.instant(),
      /** The last 30-second step whose code was taken, so that a code works once. */
      totpStep: k.integer(),
      createdAt: k.instant().notNull(),
      removedAt: k.instant(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.id] }),
      k.uniqueIndex('members_email_ux').on(t.organizationId, t.email),
      k.index('members_by_email_ix').on(t.email),
    ],
  );

  const supervisions = k.table(
    'supervisions',
    { organizationId: ofOrganization(), teamId: k.text().notNull(), memberId: k.text().notNull() },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.teamId, t.memberId] }),
      k.index('supervisions_member_ix').on(t.organizationId, t.memberId),
      k.foreignKey({ columns: [t.organizationId, t.teamId], foreignColumns: [teams.organizationId, teams.id] }),
      k.foreignKey({ columns: [t.organizationId, t.memberId], foreignColumns: [members.organizationId, members.id] }),
    ],
  );

  const sessions = k.table(
    'sessions',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      memberId: k.text().notNull(),
      secretHash: k.text().notNull(),
      agent: k.text().notNull(),
      createdAt: k.instant().notNull(),
      seenAt: k.instant().notNull(),
      expiresAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.id] }),
      k.index('sessions_member_ix').on(t.organizationId, t.memberId),
      k.foreignKey({ columns: [t.organizationId, t.memberId], foreignColumns: [members.organizationId, members.id] }),
    ],
  );

  const signInLinks = k.table(
    'sign_in_links',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      memberId: k.text().notNull(),
      secretHash: k.text().notNull(),
      expiresAt: k.instant().notNull(),
      usedAt: k.instant(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.id] }),
      k.foreignKey({ columns: [t.organizationId, t.memberId], foreignColumns: [members.organizationId, members.id] }),
    ],
  );

  const customers = k.table(
    'customers',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      /** The company's own number for this customer, when it has one. */
      reference: k.text(),
      name: k.text().notNull(),
      email: k.text(),
      phone: k.text(),
      locale: k.text().notNull(),
      /** Where this person's clock is, when it is not the organization's. */
      timeZone: k.text(),
      /** The day the last letter that asked something for the first time left. */
      lastAskedDay: k.text(),
      teamId: k.text().notNull(),
      createdAt: k.instant().notNull(),
      removedAt: k.instant(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.id] }),
      k.uniqueIndex('customers_email_ux').on(t.organizationId, t.email),
      k.uniqueIndex('customers_reference_ux').on(t.organizationId, t.reference),
      k.index('customers_team_ix').on(t.organizationId, t.teamId, t.id),
      k.index('customers_name_ix').on(t.organizationId, t.name, t.id),
      k.foreignKey({ columns: [t.organizationId, t.teamId], foreignColumns: [teams.organizationId, teams.id] }),
    ],
  );

  const employees = k.table(
    'employees',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      reference: k.text(),
      name: k.text().notNull(),
      email: k.text(),
      locale: k.text().notNull(),
      timeZone: k.text(),
      teamId: k.text().notNull(),
      createdAt: k.instant().notNull(),
      removedAt: k.instant(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.id] }),
      k.uniqueIndex('employees_email_ux').on(t.organizationId, t.email),
      k.uniqueIndex('employees_reference_ux').on(t.organizationId, t.reference),
      k.index('employees_team_ix').on(t.organizationId, t.teamId, t.id),
      k.index('employees_name_ix').on(t.organizationId, t.name, t.id),
      k.foreignKey({ columns: [t.organizationId, t.teamId], foreignColumns: [teams.organizationId, teams.id] }),
    ],
  );

  const surveys = k.table(
    'surveys',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      kind: k.text().$type<SurveyKind>().notNull(),
      name: k.text().notNull(),
      /** The version that the next wave takes. */
      version: k.integer().notNull(),
      createdAt: k.instant().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.organizationId, t.id] })],
  );

  /** Never changed once written: an invitation keeps the version it was sent with. */
  const surveyVersions = k.table(
    'survey_versions',
    {
      organizationId: ofOrganization(),
      surveyId: k.text().notNull(),
      version: k.integer().notNull(),
      content: k.json<SurveyContent>().notNull(),
      createdAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.surveyId, t.version] }),
      k.foreignKey({ columns: [t.organizationId, t.surveyId], foreignColumns: [surveys.organizationId, surveys.id] }),
    ],
  );

  const waves = k.table(
    'waves',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      surveyId: k.text().notNull(),
      version: k.integer().notNull(),
      kind: k.text().$type<SurveyKind>().notNull(),
      name: k.text().notNull(),
      /** The day the letters go, and the last day an answer is taken. */
      day: k.text().notNull(),
      lastDay: k.text().notNull(),
      state: k.text().$type<WaveState>().notNull(),
      /** The teams that are asked, each with all below it. */
      teamIds: k.json<readonly string[]>().notNull(),
      threshold: k.integer().notNull(),
      /** The programme that made it; one that asks customers has a single wave, open as long as it runs. */
      programmeId: k.text(),
      /** So many days after the first letter those who have not answered are reminded; at most two. */
      reminders: k.json<readonly number[]>().notNull().default([]),
      /** The questions a pulse asks; all of them when null. */
      asks: k.json<readonly string[]>(),
      createdBy: k.text(),
      createdAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.id] }),
      k.index('waves_day_ix').on(t.organizationId, t.day),
      k.foreignKey({
        columns: [t.organizationId, t.surveyId, t.version],
        foreignColumns: [surveyVersions.organizationId, surveyVersions.surveyId, surveyVersions.version],
      }),
    ],
  );

  /** How many invitations of a wave are where, moved in the transaction of what moves them. Answers are not counted here. */
  const waveFigures = k.table(
    'wave_figures',
    {
      organizationId: ofOrganization(),
      waveId: k.text().notNull(),
      planned: k.integer().notNull().default(0),
      waiting: k.integer().notNull().default(0),
      sent: k.integer().notNull().default(0),
      failed: k.integer().notNull().default(0),
      cancelled: k.integer().notNull().default(0),
      skipped: k.integer().notNull().default(0),
      expired: k.integer().notNull().default(0),
      delivered: k.integer().notNull().default(0),
      bounced: k.integer().notNull().default(0),
      softBounced: k.integer().notNull().default(0),
      complained: k.integer().notNull().default(0),
      unsubscribed: k.integer().notNull().default(0),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.waveId] }),
      k.foreignKey({ columns: [t.organizationId, t.waveId], foreignColumns: [waves.organizationId, waves.id] }),
    ],
  );

  /** An invitation, and its own place in the queue of letters; also for those who are not asked, for it says why. */
  const invitations = k.table(
    'invitations',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      waveId: k.text().notNull(),
      surveyId: k.text().notNull(),
      version: k.integer().notNull(),
      kind: k.text().$type<SurveyKind>().notNull(),
      customerId: k.text(),
      employeeId: k.text(),
      /** The person's team on the day of asking; for employees the team in whose box the ballot falls. */
      teamId: k.text().notNull(),
      /** Of an employee, the team they belonged to when the wave opened, however they move afterwards. */
      ownTeamId: k.text(),
      locale: k.text().notNull(),
      /** What it is about, once in a wave: the person, an event, or a person and a cycle. */
      occasion: k.text().notNull().default(''),
      state: k.text().$type<InvitationState>().notNull(),
      /** Which rule keeps it waiting, or kept it from being sent, and until which day. */
      reason: k.text().$type<Reason>(),
      until: k.text(),
      touchpointId: k.text(),
      /** When its next letter goes, or it is decided again; null when nothing more will be sent. */
      dueAt: k.instant(),
      /** Taken by a worker until then; free again when it died. */
      leasedUntil: k.instant(),
      lease: k.text(),
      attempts: k.integer().notNull().default(0),
      /** How many letters have left: the first, and reminders. */
      letters: k.integer().notNull().default(0),
      /** Where the first letter went. */
      address: k.text(),
      /** Why it could not be sent, or cannot be sent now. */
      fault: k.text(),
      deliveredAt: k.instant(),
      bouncedAt: k.instant(),
      bounce: k.text().$type<Bounce>(),
      complainedAt: k.instant(),
      unsubscribedAt: k.instant(),
      sentAt: k.instant(),
      /** The month whose response rate this invitation counts in. */
      sentMonth: k.text(),
      lastDay: k.text().notNull(),
      /** Of an employee's link, the SHA-256 of what stands after the '#' in it, and the way back from a link to its invitation. */
      tokenHash: k.text(),
      /** For employees the day on which the ballot papers were signed, no time: who is reminded no more. Nothing says whether they were cast. */
      answeredDay: k.text(),
      /** When a program was last seen at its links (link_signs); null when none was, so that most answers need not look. */
      signedAt: k.instant(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.id] }),
      k.uniqueIndex('invitations_occasion_ux').on(t.organizationId, t.waveId, t.occasion),
      k
        .uniqueIndex('invitations_token_ux')
        .on(t.tokenHash)
        .where(sql`${t.tokenHash} is not null`),
      k
        .index('invitations_due_ix')
        .on(t.dueAt)
        .where(sql`${t.dueAt} is not null`),
      k
        .index('invitations_lease_ix')
        .on(t.lease)
        .where(sql`${t.lease} is not null`),
      k
        .index('invitations_customer_ix')
        .on(t.organizationId, t.customerId)
        .where(sql`${t.customerId} is not null`),
      k
        .index('invitations_employee_ix')
        .on(t.organizationId, t.employeeId)
        .where(sql`${t.employeeId} is not null`),
      k
        .index('invitations_answered_ix')
        .on(t.organizationId, t.waveId)
        .where(sql`${t.answeredDay} is not null`),
      k
        .index('invitations_reason_ix')
        .on(t.organizationId, t.waveId, t.reason, t.id)
        .where(sql`${t.reason} is not null`),
      k.foreignKey({ columns: [t.organizationId, t.waveId], foreignColumns: [waves.organizationId, waves.id] }),
      k.foreignKey({ columns: [t.organizationId, t.customerId], foreignColumns: [customers.organizationId, customers.id] }),
      k.foreignKey({ columns: [t.organizationId, t.employeeId], foreignColumns: [employees.organizationId, employees.id] }),
    ],
  );

  const responses = k.table(
    'responses',
    {
      organizationId: ofOrganization(),
      /** The invitation's id: one response an invitation. */
      id: k.text().notNull(),
      surveyId: k.text().notNull(),
      version: k.integer().notNull(),
      customerId: k.text().notNull(),
      teamId: k.text().notNull(),
      score: k.integer().notNull(),
      comment: k.text(),
      answers: k.json<Answers>().notNull(),
      mayContact: k.boolean().notNull(),
      /** False once the same customer answered again in the same month: the latest counts. */
      counted: k.boolean().notNull(),
      /** Only confirmed answers are in the figures; `doubts` say why one may not be a person's. */
      standing: k.text().$type<Standing>().notNull().default('confirmed'),
      doubts: k.json<readonly Doubt[]>(),
      settledAt: k.instant(),
      /** The member who confirmed or rejected it; null when a human sign did. */
      settledBy: k.text(),
      day: k.text().notNull(),
      month: k.text().notNull(),
      answeredAt: k.instant().notNull(),
      changedAt: k.instant(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.id] }),
      k.index('responses_customer_ix').on(t.organizationId, t.customerId, t.surveyId, t.month),
      k.index('responses_team_ix').on(t.organizationId, t.teamId, t.answeredAt),
      k.index('responses_time_ix').on(t.organizationId, t.answeredAt),
      k
        .index('responses_doubted_ix')
        .on(t.organizationId, t.answeredAt)
        .where(sql`${t.doubts} is not null`),
      k.foreignKey({ columns: [t.organizationId, t.id], foreignColumns: [invitations.organizationId, invitations.id] }),
    ],
  );

  /** What reports read instead of responses: one row a survey, month and team. */
  const rollups = k.table(
    'rollups',
    {
      organizationId: ofOrganization(),
      surveyId: k.text().notNull(),
      month: k.text().notNull(),
      teamId: k.text().notNull(),
      sent: k.integer().notNull().default(0),
      /** Of those sent in this month, how many have answered since. */
      answered: k.integer().notNull().default(0),
      detractors: k.integer().notNull().default(0),
      passives: k.integer().notNull().default(0),
      promoters: k.integer().notNull().default(0),
      /** Answers that may not be a person's, kept apart until somebody settles them. */
      unconfirmedDetractors: k.integer().notNull().default(0),
      unconfirmedPassives: k.integer().notNull().default(0),
      unconfirmedPromoters: k.integer().notNull().default(0),
    },
    (t) => [k.primaryKey({ columns: [t.organizationId, t.surveyId, t.month, t.teamId] })],
  );

  /** What a program rather than a person did with the links of a letter. */
  const linkSigns = k.table(
    'link_signs',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      invitationId: k.text().notNull(),
      sign: k.text().$type<Sign>().notNull(),
      at: k.instant().notNull(),
      /** What the visitor called itself, cut to 200 characters. */
      agent: k.text().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.id] }),
      k.index('link_signs_invitation_ix').on(t.organizationId, t.invitationId),
      k.foreignKey({ columns: [t.organizationId, t.invitationId], foreignColumns: [invitations.organizationId, invitations.id] }),
    ],
  );

  /** Addresses of which something must be remembered, in lower case: that they bounce, or that whoever reads there wants no letters. */
  const addresses = k.table(
    'addresses',
    {
      organizationId: ofOrganization(),
      address: k.text().notNull(),
      /** Temporary failures in a row. */
      softBounces: k.integer().notNull().default(0),
      stopped: k.text().$type<StopReason>(),
      stoppedAt: k.instant(),
      /** What the mail server said. */
      detail: k.text(),
      /** 'Ask me less often': this many days of rest at least. */
      restDays: k.integer(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.address] }),
      k
        .index('addresses_stopped_ix')
        .on(t.organizationId, t.stoppedAt)
        .where(sql`${t.stopped} is not null`),
    ],
  );

  /** What mail servers reported of letters; the id is the report's own, so that the same report a second time changes nothing. */
  const deliveryEvents = k.table(
    'delivery_events',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      invitationId: k.text().notNull(),
      kind: k.text().$type<DeliveryKind>().notNull(),
      at: k.instant().notNull(),
      detail: k.text(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.id] }),
      k.index('delivery_events_invitation_ix').on(t.organizationId, t.invitationId),
      k.index('delivery_events_time_ix').on(t.organizationId, t.at),
      k.foreignKey({ columns: [t.organizationId, t.invitationId], foreignColumns: [invitations.organizationId, invitations.id] }),
    ],
  );

  /** How many first letters are planned for a day, where an organization sends at most so many. */
  const sendingDays = k.table(
    'sending_days',
    { organizationId: ofOrganization(), day: k.text().notNull(), letters: k.integer().notNull().default(0) },
    (t) => [k.primaryKey({ columns: [t.organizationId, t.day] })],
  );

  /** What asks by itself, again and again: after events, spread over the year, or by a calendar. */
  const programmes = k.table(
    'programmes',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      kind: k.text().$type<ProgrammeKind>().notNull(),
      name: k.text().notNull(),
      surveyId: k.text().notNull(),
      settings: k.json<ProgrammeSettings>().notNull(),
      state: k.text().$type<ProgrammeState>().notNull(),
      /** The one wave of a programme that asks customers. */
      waveId: k.text(),
      /** The day on which it has something to do next. */
      nextDay: k.text(),
      createdBy: k.text(),
      createdAt: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.id] }),
      k.foreignKey({ columns: [t.organizationId, t.surveyId], foreignColumns: [surveys.organizationId, surveys.id] }),
    ],
  );

  /** Where customers are served: events name it by its code. */
  const touchpoints = k.table(
    'touchpoints',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      programmeId: k.text().notNull(),
      /** In lower case, as files and other programs write it. */
      code: k.text().notNull(),
      name: k.text().notNull(),
      /** How long after the event the letter goes. */
      delayMinutes: k.integer().notNull(),
      rules: k.json<TouchpointRules>().notNull(),
      removedAt: k.instant(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.id] }),
      k.uniqueIndex('touchpoints_code_ux').on(t.organizationId, t.code),
      k.foreignKey({ columns: [t.organizationId, t.programmeId], foreignColumns: [programmes.organizationId, programmes.id] }),
    ],
  );

  /** A customer was served by a team at a touchpoint. */
  const events = k.table(
    'events',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      /** The sender's own number, so that an event that comes twice is one. */
      reference: k.text(),
      touchpointId: k.text().notNull(),
      customerId: k.text().notNull(),
      teamId: k.text().notNull(),
      at: k.instant().notNull(),
      receivedAt: k.instant().notNull(),
      source: k.text().$type<EventSource>().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.id] }),
      k.uniqueIndex('events_reference_ux').on(t.organizationId, t.reference),
      k.index('events_customer_ix').on(t.organizationId, t.customerId, t.at),
      k.index('events_received_ix').on(t.organizationId, t.receivedAt),
      k.foreignKey({ columns: [t.organizationId, t.touchpointId], foreignColumns: [touchpoints.organizationId, touchpoints.id] }),
      k.foreignKey({ columns: [t.organizationId, t.customerId], foreignColumns: [customers.organizationId, customers.id] }),
      k.foreignKey({ columns: [t.organizationId, t.teamId], foreignColumns: [teams.organizationId, teams.id] }),
    ],
  );

  /** Keys by which other programs report events. */
  const apiKeys = k.table(
    'api_keys',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      name: k.text().notNull(),
      secretHash: k.text().notNull(),
      createdBy: k.text(),
      createdAt: k.instant().notNull(),
      usedDay: k.text(),
      revokedAt: k.instant(),
    },
    (t) => [k.primaryKey({ columns: [t.organizationId, t.id] })],
  );

  /** The team tree as it stood when a wave opened. */
  const waveTeams = k.table(
    'wave_teams',
    {
      organizationId: ofOrganization(),
      waveId: k.text().notNull(),
      teamId: k.text().notNull(),
      parentId: k.text(),
      name: k.text().notNull(),
      eligible: k.integer().notNull(),
      /** The nearest team above whose box takes the ballots of a team too small for its own. */
      foldedInto: k.text(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.waveId, t.teamId] }),
      k.foreignKey({ columns: [t.organizationId, t.waveId], foreignColumns: [waves.organizationId, waves.id] }),
    ],
  );

  /** What a wave's ballots are sealed with; the private half, wrapped under the installation's secret, goes when the wave has closed. */
  const waveKeys = k.table(
    'wave_keys',
    {
      organizationId: ofOrganization(),
      waveId: k.text().notNull(),
      publicKey: k.text().notNull(),
      privateKey: k.text(),
      /** What a ballot is padded to, by kind, in bytes. */
      scoresSize: k.integer().notNull(),
      commentSize: k.integer().notNull(),
      /** How many keys the wave needs before it opens. */
      wanted: k.integer().notNull(),
      /** The hash over what was promised to everybody alike: team sizes, thresholds, keys. Null until the wave is open. */
      manifest: k.text(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.waveId] }),
      k.foreignKey({ columns: [t.organizationId, t.waveId], foreignColumns: [waves.organizationId, waves.id] }),
    ],
  );

  /** The keys that sign a team's ballot papers; the private halves as above. */
  const ballotKeys = k.table(
    'ballot_keys',
    {
      organizationId: ofOrganization(),
      waveId: k.text().notNull(),
      teamId: k.text().notNull(),
      kind: k.text().$type<BallotKind>().notNull(),
      publicKey: k.text().notNull(),
      privateKey: k.text(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.waveId, t.teamId, t.kind] }),
      k.foreignKey({ columns: [t.organizationId, t.waveId], foreignColumns: [waves.organizationId, waves.id] }),
    ],
  );

  /** That an invitation's ballot papers were signed, and a hash of what was signed blindly, so that the same asked again is answered again. Gone at close. */
  const signings = k.table(
    'signings',
    {
      organizationId: ofOrganization(),
      invitationId: k.text().notNull(),
      waveId: k.text().notNull(),
      blindedHash: k.text().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.invitationId] }),
      k.index('signings_wave_ix').on(t.organizationId, t.waveId),
      k.foreignKey({ columns: [t.organizationId, t.invitationId], foreignColumns: [invitations.organizationId, invitations.id] }),
    ],
  );

  /** Published words of employees, without scores, time or order; `teamId` is the lowest team they are shown for. On SQLite WITHOUT ROWID. */
  const comments = k.table(
    'comments',
    {
      organizationId: ofOrganization(),
      waveId: k.text().notNull(),
      id: k.text().notNull(),
      teamId: k.text().notNull(),
      questionId: k.text().notNull(),
      text: k.text().notNull(),
      /** Where an answer can be left for who wrote it, and the key it is sealed to. */
      mailboxId: k.text(),
      mailboxKey: k.text(),
      /** A leader has put it aside, because it harms somebody. */
      flaggedBy: k.text(),
      flaggedAt: k.instant(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.waveId, t.id] }),
      k
        .uniqueIndex('comments_mailbox_ux')
        .on(t.mailboxId)
        .where(sql`${t.mailboxId} is not null`),
      k.foreignKey({ columns: [t.organizationId, t.waveId], foreignColumns: [waves.organizationId, waves.id] }),
    ],
  );

  /** What leaders and the writer of a comment say to each other afterwards. */
  const commentLetters = k.table(
    'comment_letters',
    {
      organizationId: ofOrganization(),
      waveId: k.text().notNull(),
      commentId: k.text().notNull(),
      /** Counts up within the thread. */
      number: k.integer().notNull(),
      /** Null when the writer of the comment wrote it. */
      memberId: k.text(),
      text: k.text().notNull(),
      /** What a leader wrote, sealed to the writer's key; null for the writer's own. */
      enc: k.text(),
      sealed: k.text(),
      day: k.text().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.waveId, t.commentId, t.number] }),
      k.foreignKey({
        columns: [t.organizationId, t.waveId, t.commentId],
        foreignColumns: [comments.organizationId, comments.waveId, comments.id],
      }),
    ],
  );

  /** After a wave: a supervisor talks about the results with the team, and writes down what was agreed for everybody in it to read. */
  const debriefs = k.table(
    'debriefs',
    {
      organizationId: ofOrganization(),
      waveId: k.text().notNull(),
      /** The team of the supervisor. */
      teamId: k.text().notNull(),
      /** The combination in which the team's result is shown, where its own is hidden. */
      combinationId: k.text(),
      dueDay: k.text().notNull(),
      /** What we heard, what we will do, by when, who; null until it is written. */
      heard: k.text(),
      action: k.text(),
      byDay: k.text(),
      byWhom: k.text(),
      writtenBy: k.text(),
      writtenAt: k.instant(),
      /** Goes up with every change; a change names the one it saw. */
      revision: k.integer().notNull().default(0),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.waveId, t.teamId] }),
      k.index('debriefs_due_ix').on(t.organizationId, t.dueDay),
      k.foreignKey({ columns: [t.organizationId, t.waveId], foreignColumns: [waves.organizationId, waves.id] }),
    ],
  );

  /** The published result of a wave; written once, never changed. */
  const snapshots = k.table(
    'snapshots',
    {
      organizationId: ofOrganization(),
      waveId: k.text().notNull(),
      closedDay: k.text().notNull(),
      threshold: k.integer().notNull(),
      /** What the gate released (domain/anonymity.ts), as it left the gate. */
      cells: k.json<unknown>().notNull(),
      /** Ballots that were counted, and those that could not be opened. */
      counted: k.integer().notNull().default(0),
      spoiled: k.integer().notNull().default(0),
      /** SHA-256 over the cells and the comments. */
      hash: k.text().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.waveId] }),
      k.foreignKey({ columns: [t.organizationId, t.waveId], foreignColumns: [waves.organizationId, waves.id] }),
    ],
  );

  const cases = k.table(
    'cases',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      responseId: k.text().notNull(),
      customerId: k.text().notNull(),
      teamId: k.text().notNull(),
      state: k.text().$type<CaseState>().notNull(),
      /** Goes up with every move; a move names the one it saw, so of two the later is refused. */
      revision: k.integer().notNull(),
      rootCause: k.text().$type<RootCause>(),
      openedAt: k.instant().notNull(),
      dueAt: k.instant().notNull(),
      contactedAt: k.instant(),
      resolvedAt: k.instant(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.id] }),
      k.uniqueIndex('cases_response_ux').on(t.organizationId, t.responseId),
      k.index('cases_due_ix').on(t.organizationId, t.state, t.dueAt),
      k.index('cases_team_ix').on(t.organizationId, t.teamId, t.state),
      k
        .index('cases_resolved_ix')
        .on(t.organizationId, t.resolvedAt, t.id)
        .where(sql`${t.resolvedAt} is not null`),
      k.foreignKey({ columns: [t.organizationId, t.responseId], foreignColumns: [responses.organizationId, responses.id] }),
    ],
  );

  const caseMoves = k.table(
    'case_moves',
    {
      organizationId: ofOrganization(),
      caseId: k.text().notNull(),
      revision: k.integer().notNull(),
      /** Null when Coro itself moved it. */
      memberId: k.text(),
      move: k.text().$type<CaseEvent>().notNull(),
      rootCause: k.text().$type<RootCause>(),
      note: k.text(),
      at: k.instant().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.caseId, t.revision] }),
      k.foreignKey({ columns: [t.organizationId, t.caseId], foreignColumns: [cases.organizationId, cases.id] }),
    ],
  );

  /** Work to do later or elsewhere, written in the same transaction as its cause; the row goes when the work is done. */
  const outbox = k.table(
    'outbox',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      kind: k.text().$type<Work['kind']>().notNull(),
      payload: k.json<Work['payload']>().notNull(),
      dueAt: k.instant().notNull(),
      attempts: k.integer().notNull().default(0),
      /** Taken by a worker until then; free again when it died. */
      leasedUntil: k.instant(),
      lease: k.text(),
      /** Set when it was given up. */
      failedAt: k.instant(),
      fault: k.text(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.id] }),
      k
        .index('outbox_due_ix')
        .on(t.kind, t.dueAt)
        .where(sql`${t.failedAt} is null`),
      k
        .index('outbox_lease_ix')
        .on(t.lease)
        .where(sql`${t.lease} is not null`),
    ],
  );

  /** The local mailbox: every letter, when neither Resend nor SMTP is configured. */
  const letters = k.table(
    'letters',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      recipient: k.text().notNull(),
      sender: k.text().notNull(),
      subject: k.text().notNull(),
      html: k.text().notNull(),
      text: k.text().notNull(),
      at: k.instant().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.organizationId, t.id] }), k.index('letters_time_ix').on(t.organizationId, t.at)],
  );

  const imports = k.table(
    'imports',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      kind: k.text().$type<ImportKind>().notNull(),
      fileName: k.text().notNull(),
      state: k.text().$type<ImportState>().notNull(),
      /** What the administrator chose: which column is what, keep good rows or all or nothing. */
      choices: k.json<ImportChoices>().notNull(),
      rowsRead: k.integer().notNull().default(0),
      created: k.integer().notNull().default(0),
      changed: k.integer().notNull().default(0),
      unchanged: k.integer().notNull().default(0),
      refused: k.integer().notNull().default(0),
      teamsCreated: k.integer().notNull().default(0),
      createdBy: k.text(),
      createdAt: k.instant().notNull(),
      finishedAt: k.instant(),
    },
    (t) => [k.primaryKey({ columns: [t.organizationId, t.id] }), k.index('imports_time_ix').on(t.organizationId, t.createdAt)],
  );

  /** The file in pieces, so that any process can read it on; removed when the import ends, or a week later when rows were refused and can be mended. */
  const importParts = k.table(
    'import_parts',
    { organizationId: ofOrganization(), importId: k.text().notNull(), part: k.integer().notNull(), text: k.text().notNull() },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.importId, t.part] }),
      k.foreignKey({ columns: [t.organizationId, t.importId], foreignColumns: [imports.organizationId, imports.id] }),
    ],
  );

  const importFaults = k.table(
    'import_faults',
    {
      organizationId: ofOrganization(),
      importId: k.text().notNull(),
      /** The row as a spreadsheet numbers it: the header is row 1. */
      row: k.integer().notNull(),
      field: k.text().notNull(),
      code: k.text().$type<RefusalCode>().notNull(),
      values: k.json<Record<string, string | number>>().notNull(),
      /** What stood there, cut to 200 characters. */
      found: k.text().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.importId, t.row, t.field] }),
      k.foreignKey({ columns: [t.organizationId, t.importId], foreignColumns: [imports.organizationId, imports.id] }),
    ],
  );

  /** Earlier results from elsewhere: one value a team, period, side and measure. */
  const history = k.table(
    'history',
    {
      organizationId: ofOrganization(),
      teamId: k.text().notNull(),
      /** As the file says it: '2011', '2025-Q3', '2025-11'. */
      period: k.text().notNull(),
      side: k.text().$type<Side>().notNull(),
      measure: k.text().notNull(),
      value: k.real().notNull(),
      n: k.integer(),
      /** The importer declared that these figures had been shown in this form before. */
      alreadyPublished: k.boolean().notNull(),
      importId: k.text(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.period, t.side, t.measure, t.teamId] }),
      k.foreignKey({ columns: [t.organizationId, t.teamId], foreignColumns: [teams.organizationId, teams.id] }),
    ],
  );

  /** Who changed what; members can read it. */
  const audit = k.table(
    'audit',
    {
      organizationId: ofOrganization(),
      id: k.text().notNull(),
      at: k.instant().notNull(),
      memberId: k.text(),
      action: k.text().$type<Action>().notNull(),
      subject: k.text().notNull(),
      detail: k.json<Record<string, unknown>>().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.organizationId, t.id] }), k.index('audit_time_ix').on(t.organizationId, t.at)],
  );

  return {
    installation,
    organizations,
    teams,
    members,
    supervisions,
    sessions,
    signInLinks,
    customers,
    employees,
    surveys,
    surveyVersions,
    waves,
    waveFigures,
    invitations,
    responses,
    rollups,
    linkSigns,
    addresses,
    deliveryEvents,
    sendingDays,
    programmes,
    touchpoints,
    events,
    apiKeys,
    waveTeams,
    waveKeys,
    ballotKeys,
    signings,
    snapshots,
    comments,
    commentLetters,
    debriefs,
    cases,
    caseMoves,
    outbox,
    letters,
    imports,
    importParts,
    importFaults,
    history,
    audit,
  };
}

export type Schema = ReturnType<typeof defineSchema>;
