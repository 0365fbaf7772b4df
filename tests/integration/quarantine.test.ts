// Answers that may not be a person's are kept apart, settled by a human sign or by members, and the figures always say what is confirmed.
import { and, eq, getTableColumns } from 'drizzle-orm';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, it } from 'vitest';
import { defaultRules } from '#domain/contact.ts';
import { bandOf } from '#domain/nps.ts';
import { deliveryOfSurvey } from '#reports/delivery.ts';
import { listDoubted } from '#reports/quarantine.ts';
import { settleAnswers } from '#services/quarantine.ts';
import { answer, openCustomerInvitation } from '#services/responses.ts';
import { noteSign } from '#services/signs.ts';
import { waveOf } from '#services/wave-progress.ts';
import { askCustomers } from '#tests/support/asked.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';

onBothDatabases('an answer after a program came', ({ open }) => {
  it('by one tap is kept apart: no figure, no case, no letter', async () => {
    const { house, bea, asked } = await opened(openHouse(await open()));
    expect(await noteSign(house.visit(), asked.token(bea), 'trap', 'Chrome')).toBe(true);
    await answer(house.visit(), asked.token(bea), { nps: '2', contact: 'yes' });
    expect(await responses(house)).toMatchObject([
      { score: 2, standing: 'unconfirmed', doubts: ['trap'], counted: false, settledAt: null },
    ]);
    expect(await rollups(house)).toMatchObject([{ sent: 2, answered: 0, detractors: 0, unconfirmedDetractors: 1 }]);
    expect(await house.store.$count(house.store.t.cases)).toBe(0);
    expect(await tellings(house)).toBe(0);
  });

  it('is not among the answers of its wave until it is confirmed', async () => {
    const { house, company, bea, carlo, asked } = await opened(openHouse(await open()));
    const ctx = await house.contextOf(await company.member('admin'));
    const answered = async () => [
      (await waveOf(ctx, asked.waveId)).answered,
      (await deliveryOfSurvey(house.store, ctx.scope, asked.surveyId)).total.answered,
    ];
    await answer(house.visit(), asked.token(bea), { nps: '2' }, 'curl/8.5.0');
    expect(await answered()).toEqual([{ exact: 0 }, 0]);
    await answer(house.visit(), asked.token(carlo), { nps: '9' });
    expect(await answered()).toEqual([{ exact: 1 }, 1]);
    await settleAnswers(ctx, [asked.invitationId(bea)], 'confirm');
    expect(await answered()).toEqual([{ exact: 2 }, 2]);
    for (const verdict of ['putBack', 'reject'] as const) {
      await settleAnswers(ctx, [asked.invitationId(bea)], verdict);
      expect(await answered()).toEqual([{ exact: 1 }, 1]);
    }
  });

  it('with a comment counts at once', async () => {
    const { house, bea, asked } = await opened(openHouse(await open()));
    await noteSign(house.visit(), asked.token(bea), 'trap', 'Chrome');
    await answer(house.visit(), asked.token(bea), { nps: '2', why: 'Nobody called back' });
    expect(await responses(house)).toMatchObject([
      { standing: 'confirmed', counted: true, doubts: ['trap'], settledAt: house.clock.now, settledBy: null },
    ]);
    expect(await rollups(house)).toMatchObject([{ answered: 1, detractors: 1, unconfirmedDetractors: 0 }]);
    expect(await house.store.$count(house.store.t.cases)).toBe(1);
  });

  it('counts when the person comes back a minute later, as given then, with its case', async () => {
    const { house, bea, asked } = await opened(openHouse(await open()));
    await noteSign(house.visit(), asked.token(bea), 'trap', 'Chrome');
    await answer(house.visit(), asked.token(bea), { nps: '9' });
    house.clock.pass({ minutes: 1 });
    await answer(house.visit(), asked.token(bea), { nps: '3' });
    expect(await responses(house)).toMatchObject([
      { score: 3, standing: 'confirmed', counted: true, answeredAt: house.clock.now, changedAt: null },
    ]);
    expect(await rollups(house)).toMatchObject([{ answered: 1, detractors: 1, promoters: 0, unconfirmedPromoters: 0 }]);
    expect(await house.store.$count(house.store.t.cases)).toBe(1);
  });

  it('can still be given by the person days later, who is not shown what the program chose', async () => {
    const { house, bea, asked } = await opened(openHouse(await open()), '2026-04-20');
    await answer(house.visit(), asked.token(bea), { nps: '0' }, 'curl/8.5.0');
    house.clock.set('2026-04-02T08:00Z');
    expect(await openCustomerInvitation(house.visit(), asked.token(bea))).toMatchObject({ doubted: true });
    await answer(house.visit(), asked.token(bea), { nps: '10' });
    expect(await responses(house)).toMatchObject([{ score: 10, standing: 'confirmed', day: '2026-04-02', month: '2026-04' }]);
    expect(await rollups(house)).toMatchObject([
      { month: '2026-03', sent: 2, answered: 1, promoters: 0, unconfirmedDetractors: 0 },
      { month: '2026-04', sent: 0, answered: 0, promoters: 1 },
    ]);
    house.clock.pass({ days: 1 });
    await expect(answer(house.visit(), asked.token(bea), { nps: '1' })).rejects.toMatchObject({ code: 'alreadyAnswered' });
  });

  it('is taken until the last day only', async () => {
    const { house, bea, asked } = await opened(openHouse(await open()));
    await answer(house.visit(), asked.token(bea), { nps: '0' }, 'curl/8.5.0');
    house.clock.pass({ days: 20 });
    await expect(openCustomerInvitation(house.visit(), asked.token(bea))).rejects.toMatchObject({ code: 'alreadyAnswered' });
    await expect(answer(house.visit(), asked.token(bea), { nps: '9' })).rejects.toMatchObject({ code: 'alreadyAnswered' });
  });

  it('that came within ten seconds of the letter, or of its delivery, is kept apart', async () => {
    const { house, company, duomo, bea, carlo, asked } = await opened(openHouse(await open()));
    const { invitations: i } = house.store.t;
    const arrived = (personId: string, seconds: number) =>
      house.store.write((tx) =>
        tx
          .update(i)
          .set({ deliveredAt: new Date(house.clock.now.getTime() - seconds * 1000) })
          .where(eq(i.id, asked.invitationId(personId))),
      );
    await arrived(bea, 9);
    await arrived(carlo, 10);
    const dora = await company.customer(duomo);
    const leaving = await askCustomers(house, company, { surveyId: asked.surveyId });
    await house.store.write((tx) =>
      tx
        .update(i)
        .set({ state: 'planned', sentAt: null })
        .where(eq(i.id, leaving.invitationId(dora))),
    );
    await answer(house.visit(), asked.token(bea), { nps: '9' });
    await answer(house.visit(), asked.token(carlo), { nps: '9' });
    await answer(house.visit(), leaving.token(dora), { nps: '9' });
    expect(await responses(house)).toMatchObject([
      { doubts: ['tooSoon'] },
      { doubts: null, standing: 'confirmed' },
      { doubts: ['tooSoon'] },
    ]);
  });

  it('is doubted afterwards when the same minute shows who gave it, and its untouched case goes with it', async () => {
    const { house, bea, carlo, asked } = await opened(openHouse(await open()));
    await answer(house.visit(), asked.token(bea), { nps: '2' });
    await answer(house.visit(), asked.token(carlo), { nps: '2', why: 'Really' });
    for (const one of [bea, carlo]) await noteSign(house.visit(), asked.token(one), 'trap', 'Chrome');
    expect(await standings(house)).toEqual(['unconfirmed', 'confirmed']);
    expect(await rollups(house)).toMatchObject([{ answered: 1, detractors: 1, unconfirmedDetractors: 1 }]);
    expect(await house.store.select({ id: house.store.t.cases.responseId }).from(house.store.t.cases)).toEqual([
      { id: asked.invitationId(carlo) },
    ]);
    expect(await tellings(house)).toBe(1);
    await noteSign(house.visit(), asked.token(bea), 'burst', 'Chrome');
    expect(await responses(house)).toMatchObject([{ doubts: ['trap', 'burst'] }, { doubts: null }]);
  });

  it('stays when a program comes only later, or looks at the link that the person tapped', async () => {
    const { house, bea, carlo, asked } = await opened(openHouse(await open()));
    await answer(house.visit(), asked.token(bea), { nps: '9' });
    await answer(house.visit(), asked.token(carlo), { nps: '9' });
    await noteSign(house.visit(), asked.token(carlo), 'scanner', 'SafeLinks');
    house.clock.pass({ minutes: 2 });
    await noteSign(house.visit(), asked.token(bea), 'trap', 'Chrome');
    expect(await standings(house)).toEqual(['confirmed', 'confirmed']);
  });

  it('is never changed by a program once it counts', async () => {
    const { house, bea, asked } = await opened(openHouse(await open()));
    await answer(house.visit(), asked.token(bea), { nps: '9', why: 'Quick' });
    house.clock.pass({ hours: 1 });
    expect(await answer(house.visit(), asked.token(bea), { nps: '0' }, 'curl/8.5.0')).toMatchObject({ first: false });
    await noteSign(house.visit(), asked.token(bea), 'trap', 'Chrome');
    await answer(house.visit(), asked.token(bea), { nps: '0', why: 'Quick' }, 'Chrome');
    expect(await responses(house)).toMatchObject([{ score: 9, comment: 'Quick', standing: 'confirmed' }]);
  });

  it('leaves three signs at most, whatever comes', async () => {
    const { house, bea, asked } = await opened(openHouse(await open()));
    for (let n = 0; n < 5; n++)
      for (const sign of ['trap', 'scanner', 'burst'] as const) await noteSign(house.visit(), asked.token(bea), sign, 'x'.repeat(500));
    const signs = await house.store.select().from(house.store.t.linkSigns);
    expect(signs.map((row) => row.sign).toSorted()).toEqual(['burst', 'scanner', 'trap']);
    expect(signs[0]?.agent).toHaveLength(200);
    expect(await noteSign(house.visit(), `${asked.token(bea).slice(0, -1)}_`, 'trap', '')).toBe(false);
    await Promise.all(Array.from({ length: 20 }, () => noteSign(house.visit(), asked.token(bea), 'trap', 'x')));
    expect(await house.store.$count(house.store.t.linkSigns)).toBe(3);
  });
});

onBothDatabases('members', ({ open }) => {
  it('confirm several at once: they count, cases open, and it is written down', async () => {
    const { house, company, bea, carlo, asked, ids } = await doubted(openHouse(await open()));
    const leader = await company.member('leader');
    expect(await settleAnswers(await house.contextOf(leader), ids, 'confirm')).toBe(2);
    expect(await rollups(house)).toMatchObject([
      { answered: 2, detractors: 1, promoters: 1, unconfirmedDetractors: 0, unconfirmedPromoters: 0 },
    ]);
    expect(await house.store.select({ id: house.store.t.cases.responseId }).from(house.store.t.cases)).toEqual([
      { id: asked.invitationId(bea) },
    ]);
    expect(await responses(house)).toMatchObject([{ settledBy: leader.memberId, counted: true }, { counted: true }]);
    const { audit } = house.store.t;
    expect(
      await house.store.select({ by: audit.memberId, detail: audit.detail }).from(audit).where(eq(audit.action, 'answersConfirmed')),
    ).toEqual([{ by: leader.memberId, detail: { answers: 2, ids: [asked.invitationId(bea), asked.invitationId(carlo)].toSorted() } }]);
  });

  it('reject, and take it back', async () => {
    const { house, company, ids } = await doubted(openHouse(await open()));
    const ctx = await house.contextOf(await company.member('admin'));
    const before = await rollups(house);
    await settleAnswers(ctx, ids, 'reject');
    expect(await rollups(house)).toMatchObject([
      { answered: 0, detractors: 0, promoters: 0, unconfirmedDetractors: 0, unconfirmedPromoters: 0 },
    ]);
    await settleAnswers(ctx, ids, 'putBack');
    expect(await rollups(house)).toEqual(before);
    await settleAnswers(ctx, ids, 'confirm');
    await settleAnswers(ctx, ids, 'putBack');
    expect(await rollups(house)).toEqual(before);
    expect(await house.store.$count(house.store.t.cases)).toBe(0);
    expect(await standings(house)).toEqual(['unconfirmed', 'unconfirmed']);
  });

  it('settle an answer once, whoever is faster', async () => {
    const { house, company, ids } = await doubted(openHouse(await open()));
    const [anna, bruno] = [await house.contextOf(await company.member('leader')), await house.contextOf(await company.member('admin'))];
    const outcomes = await Promise.allSettled([settleAnswers(anna, ids, 'confirm'), settleAnswers(bruno, ids.toReversed(), 'reject')]);
    expect(outcomes.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((one) => one.status === 'rejected')).toMatchObject({ reason: { code: 'somebodyWasFaster' } });
    expect(await rollups(house)).toEqual(await recount(house));
    await expect(settleAnswers(anna, [], 'confirm')).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('see and settle only what concerns them', async () => {
    const { house, company, duomo, ids } = await doubted(openHouse(await open()));
    const other = await company.team('Sud');
    const [own, foreign] = [
      await house.contextOf(await company.member('supervisor', { supervises: [duomo] })),
      await house.contextOf(await company.member('supervisor', { supervises: [other] })),
    ];
    expect((await listDoubted(own.db, own.scope, {})).answers).toHaveLength(2);
    expect(await listDoubted(foreign.db, foreign.scope, {})).toMatchObject({ answers: [], waiting: 0 });
    await expect(settleAnswers(foreign, ids, 'confirm')).rejects.toMatchObject({ kind: 'notFound' });
    const elsewhere = await found(house, { name: 'Elsewhere' });
    await expect(settleAnswers(await house.contextOf(await elsewhere.member('admin')), ids, 'confirm')).rejects.toMatchObject({
      kind: 'notFound',
    });
    expect(await settleAnswers(own, ids, 'confirm')).toBe(2);
  });
});

onBothDatabases('the month’s figures', ({ open }) => {
  it('say exactly what is confirmed and what is not, whatever is answered, changed and settled', async () => {
    const house = openHouse(await open());
    const company = await found(house, { contactRules: { ...defaultRules, restDays: 0 } });
    const teams = [await company.team('Nord > A'), await company.team('Nord > B')];
    const people: string[] = [];
    for (const team of [...teams, ...teams, ...teams, ...teams]) people.push(await company.customer(team));
    const first = await askCustomers(house, company, { lastDay: '2026-05-30' });
    const waves = [first];
    for (let n = 0; n < 2; n++) waves.push(await askCustomers(house, company, { surveyId: first.surveyId, lastDay: '2026-05-30' }));
    const admin = await company.member('admin');
    const generator = xoroshiro128plus(20_260_310);
    const chance = () => uniformFloat64(generator);
    const of = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
    const seen = new Set<string>();
    const expected = [undefined, 'alreadyAnswered', 'somebodyWasFaster', 'notFound'];
    for (let step = 0; step < 300; step++) {
      const [wave, person] = [of(waves), of(people)];
      const token = wave.token(person);
      const what = chance();
      const doing = async (): Promise<unknown> => {
        if (what < 0.45) {
          const form = { nps: String(Math.floor(chance() * 11)), why: chance() < 0.2 ? `words ${step}` : '' };
          return answer(house.visit(), token, form, of(['', 'curl/8', 'Mozilla/5.0']));
        }
        if (what < 0.65) return noteSign(house.visit(), token, of(['trap', 'burst', 'scanner']), 'x');
        const ids = [wave.invitationId(person), of(waves).invitationId(of(people))];
        return settleAnswers(await house.contextOf(admin), ids, of(['confirm', 'reject', 'putBack']));
      };
      const refusal = await doing().then(
        () => undefined,
        (e: Error & { code?: string }) => e.code ?? e.message,
      );
      expect(expected).toContain(refusal);
      house.clock.pass({ minutes: of([0, 0, 1, 3, 60]), hours: of([0, 0, 0, 6]) });
      if (step % 10 !== 9) continue;
      expect(await rollups(house)).toEqual(await recount(house));
      for (const standing of await standings(house)) seen.add(standing);
    }
    expect([...seen].toSorted()).toEqual(['confirmed', 'rejected', 'unconfirmed']);
    expect(await lonelyCases(house)).toEqual([]);
  });

  it('stay right when members settle over two months while customers answer and programs come', async () => {
    const house = openHouse(await open());
    const company = await found(house);
    const teams = [await company.team('Nord > A'), await company.team('Nord > B')];
    const people: string[] = [];
    for (let n = 0; n < 24; n++) people.push(await company.customer(teams[n % 2]!));
    const asked = await askCustomers(house, company, { lastDay: '2026-05-30' });
    const ids = people.map((one) => asked.invitationId(one));
    for (const [n, one] of people.slice(0, 16).entries()) {
      if (n === 8) house.clock.set('2026-04-02T09:00Z');
      await answer(house.visit(), asked.token(one), { nps: String(n % 11) }, 'curl/8');
    }
    house.clock.set('2026-05-02T09:00Z');
    const [anna, bruno] = [await house.contextOf(await company.member('leader')), await house.contextOf(await company.member('admin'))];
    const outcomes = await Promise.allSettled([
      settleAnswers(anna, ids.slice(0, 12), 'confirm'),
      settleAnswers(bruno, ids.slice(4, 16).toReversed(), 'reject'),
      ...people.map((one, n) => answer(house.visit(), asked.token(one), { nps: String((n * 3) % 11), why: n % 2 ? 'words' : '' })),
      ...people.map((one) => noteSign(house.visit(), asked.token(one), 'trap', 'x')),
    ]);
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code?: string }).code] : []));
    expect(refused.filter((code) => code !== 'somebodyWasFaster' && code !== 'alreadyAnswered')).toEqual([]);
    expect(await rollups(house)).toEqual(await recount(house));
  });
});

async function opened(house: House, lastDay?: string) {
  const company = await found(house);
  const duomo = await company.team('Nord > Milano > Duomo');
  const bea = await company.customer(duomo, { name: 'Bea' });
  const carlo = await company.customer(duomo, { name: 'Carlo' });
  const asked = await askCustomers(house, company, lastDay ? { lastDay } : {});
  return { house, company, duomo, bea, carlo, asked };
}

/** A detractor's and a promoter's answer, both by a program. */
async function doubted(house: House) {
  const all = await opened(house);
  await answer(house.visit(), all.asked.token(all.bea), { nps: '2' }, 'curl/8.5.0');
  await answer(house.visit(), all.asked.token(all.carlo), { nps: '10' }, 'curl/8.5.0');
  return { ...all, ids: [all.asked.invitationId(all.bea), all.asked.invitationId(all.carlo)] };
}

const responses = (house: House) => house.store.select().from(house.store.t.responses).orderBy(house.store.t.responses.id);
const tellings = (house: House) => house.store.$count(house.store.t.outbox, eq(house.store.t.outbox.kind, 'tellSupervisors'));
const standings = async (house: House) => (await responses(house)).map((row) => row.standing);

const none = {
  sent: 0,
  answered: 0,
  detractors: 0,
  passives: 0,
  promoters: 0,
  unconfirmedDetractors: 0,
  unconfirmedPassives: 0,
  unconfirmedPromoters: 0,
};
type Row = typeof none & { month: string; teamId: string };

/** Without rows that are all zero: a month in which everything was taken back. */
async function rollups(house: House): Promise<Row[]> {
  const { organizationId: _organization, surveyId: _survey, ...columns } = getTableColumns(house.store.t.rollups);
  return sorted(await house.store.select(columns).from(house.store.t.rollups));
}

/** The figures as they follow from the answers themselves: of each customer's confirmed answers in a month, the latest. */
async function recount(house: House): Promise<Row[]> {
  const { responses: r, invitations: i } = house.store.t;
  const found = new Map<string, Row>();
  const at = (month: string, teamId: string): Row => {
    const row = found.get(`${month} ${teamId}`) ?? { ...none, month, teamId };
    found.set(`${month} ${teamId}`, row);
    return row;
  };
  for (const { month, teamId } of await house.store.select({ month: i.sentMonth, teamId: i.teamId }).from(i))
    if (month) at(month, teamId).sent++;
  const all = await house.store
    .select({ one: r, sentMonth: i.sentMonth })
    .from(r)
    .innerJoin(i, and(eq(i.organizationId, r.organizationId), eq(i.id, r.id)));
  const latest = new Map<string, (typeof all)[number]['one']>();
  for (const { one, sentMonth } of all) {
    if (one.standing === 'confirmed') {
      at(sentMonth ?? one.month, one.teamId).answered++;
      const key = `${one.customerId} ${one.month}`;
      const known = latest.get(key);
      const later = !known || one.answeredAt > known.answeredAt || (+one.answeredAt === +known.answeredAt && one.id > known.id);
      if (later) latest.set(key, one);
    }
    if (one.standing === 'unconfirmed')
      at(one.month, one.teamId)[
        ({ detractor: 'unconfirmedDetractors', passive: 'unconfirmedPassives', promoter: 'unconfirmedPromoters' } as const)[
          bandOf(one.score)
        ]
      ]++;
  }
  for (const one of latest.values())
    at(one.month, one.teamId)[({ detractor: 'detractors', passive: 'passives', promoter: 'promoters' } as const)[bandOf(one.score)]]++;
  const counted = all.filter(({ one }) => one.counted).map(({ one }) => one.id);
  expect(counted.toSorted()).toEqual([...latest.values()].map((one) => one.id).toSorted());
  return sorted([...found.values()]);
}

const sorted = (rows: Row[]): Row[] =>
  rows
    .filter((row) => Object.entries(row).some(([name, value]) => name in none && value !== 0))
    .toSorted((a, b) => (`${a.month} ${a.teamId}` < `${b.month} ${b.teamId}` ? -1 : 1));

/** Cases of answers that do not count. */
async function lonelyCases(house: House): Promise<unknown[]> {
  const { responses: r, cases: c } = house.store.t;
  const rows = await house.store
    .select({ id: c.id, standing: r.standing })
    .from(c)
    .innerJoin(r, and(eq(r.organizationId, c.organizationId), eq(r.id, c.responseId)));
  return rows.filter((row) => row.standing !== 'confirmed');
}
