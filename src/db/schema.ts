// Every table of Coro, defined once for both databases; every key begins with the organization.
import { sql } from 'drizzle-orm';
import type { CaseEvent, CaseState, RootCause } from '#domain/cases.ts';
import type { Role } from '#domain/access.ts';
import type { Action } from '#domain/log.ts';
import type { ImportChoices, ImportKind, ImportState } from '#domain/imports.ts';
import type { Side } from '#domain/measures.ts';
import type { RefusalCode } from '#domain/refusal.ts';
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
    replyTo: k.text(),
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
      locale: k.text().notNull(),
      state: k.text().$type<InvitationState>().notNull(),
      /** Why it could not be sent. */
      fault: k.text(),
      sentAt: k.instant(),
      /** The month whose response rate this invitation counts in. */
      sentMonth: k.text(),
      lastDay: k.text().notNull(),
      /** For employees the only trace that they took part: a day, no time. */
      answeredDay: k.text(),
    },
    (t) => [
      k.primaryKey({ columns: [t.organizationId, t.id] }),
      k.index('invitations_wave_ix').on(t.organizationId, t.waveId),
      k
        .index('invitations_customer_ix')
        .on(t.organizationId, t.customerId)
        .where(sql`${t.customerId} is not null`),
      k
        .index('invitations_employee_ix')
        .on(t.organizationId, t.employeeId)
        .where(sql`${t.employeeId} is not null`),
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
    },
    (t) => [k.primaryKey({ columns: [t.organizationId, t.surveyId, t.month, t.teamId] })],
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

  /**
   * Answers without a person: no time, no invitation, a random key. Emptied when the wave closes. On SQLite this table and the next are
   * WITHOUT ROWID (written into the first migration by hand), for a rowid would tell in which order ballots came in.
   */
  const ballots = k.table(
    'ballots',
    {
      organizationId: ofOrganization(),
      waveId: k.text().notNull(),
      id: k.text().notNull(),
      teamId: k.text().notNull(),
      answers: k.json<Answers>().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.organizationId, t.waveId, t.id] })],
  );

  /** Words without a person and without scores, under a key of their own. */
  const ballotComments = k.table(
    'ballot_comments',
    {
      organizationId: ofOrganization(),
      waveId: k.text().notNull(),
      id: k.text().notNull(),
      teamId: k.text().notNull(),
      questionId: k.text().notNull(),
      text: k.text().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.organizationId, t.waveId, t.id] })],
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
      comments: k.json<unknown>().notNull(),
      /** SHA-256 over the cells and comments. */
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
    invitations,
    responses,
    rollups,
    waveTeams,
    ballots,
    ballotComments,
    snapshots,
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
