// Fills the queue of letters: a wave that is open, with so many customers whose letters are due now.
import { chunks, type Store } from '#db/store.ts';
import { type ContactRules, defaultRules } from '#domain/contact.ts';
import { customerQuestionnaire } from '#services/questionnaires.ts';

export type Queued = {
  readonly organizationId: string;
  readonly waveId: string;
  readonly surveyId: string;
  /** The addresses of its letters, in order. */
  readonly addresses: readonly string[];
};

type Choices = {
  readonly organizationId?: string;
  readonly letters: number;
  readonly now: Date;
  /** How many teams the customers are spread over. */
  readonly teams?: number;
  readonly reminders?: readonly number[];
  readonly locales?: readonly string[];
};

const allHours: ContactRules = { ...defaultRules, hours: { from: '00:00', to: '24:00' } };

/** Written straight into the tables, so that what is measured or killed afterwards is the sending alone. Letters leave by day and night. */
export async function fillQueue(
  store: Store,
  { organizationId = 'lumen00000', letters, now, teams = 1, reminders = [], locales = ['en'] }: Choices,
): Promise<Queued> {
  const [surveyId, waveId] = ['survey', `wave-of-${letters}`];
  const [day, lastDay] = [now.toISOString().slice(0, 10), '2099-12-31'];
  const id = (kind: string, i: number): string => `${kind}${String(i).padStart(15, '0')}`;
  const { t } = store;
  const ofOrganization = { organizationId, createdAt: now };
  const people = Array.from({ length: letters }, (_, i) => ({
    ...ofOrganization,
    id: id('c', i),
    name: `Bea ${i}`,
    email: `bea-${i}@example.com`,
    locale: locales[i % locales.length]!,
    teamId: id('t', i % teams),
  }));
  await store.write(async (tx) => {
    await tx
      .insert(t.organizations)
      .values({ id: organizationId, name: 'Lumen', locale: 'en', timeZone: 'Europe/Rome', contactRules: allHours, createdAt: now })
      .onConflictDoNothing();
    await tx.insert(t.teams).values(
      Array.from({ length: teams }, (_, i) => ({
        ...ofOrganization,
        id: id('t', i),
        parentId: null,
        name: `Team ${i}`,
        pathKey: `team ${i}`,
      })),
    );
    await tx.insert(t.surveys).values({ ...ofOrganization, id: surveyId, kind: 'customer', name: 'After the visit', version: 1 });
    await tx.insert(t.surveyVersions).values({ ...ofOrganization, surveyId, version: 1, content: customerQuestionnaire() });
    await tx.insert(t.waves).values({
      ...ofOrganization,
      id: waveId,
      surveyId,
      version: 1,
      kind: 'customer',
      name: 'March',
      day,
      lastDay,
      state: 'open',
      teamIds: [],
      threshold: 5,
      reminders,
    });
    await tx.insert(t.waveFigures).values({ organizationId, waveId, planned: letters });
  });
  for (const some of chunks(people, 30)) {
    await store.write(async (tx) => {
      await tx.insert(t.customers).values(some);
      await tx.insert(t.invitations).values(
        some.map((one) => ({
          organizationId,
          id: `i${one.id.slice(1)}`,
          waveId,
          surveyId,
          version: 1,
          kind: 'customer' as const,
          customerId: one.id,
          teamId: one.teamId,
          locale: one.locale,
          occasion: one.id,
          state: 'planned' as const,
          dueAt: now,
          lastDay,
        })),
      );
    });
  }
  return { organizationId, waveId, surveyId, addresses: people.map((one) => one.email).toSorted() };
}
