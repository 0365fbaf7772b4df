// A customer's answer is recorded once, with its month's figures, its case and the duty to tell the supervisor, and may be changed for a day.
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { answer, openCustomerInvitation } from '#services/responses.ts';
import { askCustomers } from '#tests/support/asked.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';

onBothDatabases('a customer’s answer', ({ open }) => {
  it('is a response, a figure of its month, and for a detractor a case with work for the outbox', async () => {
    const { house, duomo, bea, asked } = await opened(openHouse(await open()));
    expect(await answer(house.visit(), asked.token(bea), { nps: '3', why: 'Nobody answered the phone', contact: 'yes' })).toEqual({
      band: 'detractor',
      score: 3,
      first: true,
    });

    expect(await responses(house)).toMatchObject([
      {
        id: asked.invitationId(bea),
        score: 3,
        comment: 'Nobody answered the phone',
        mayContact: true,
        answers: {},
        counted: true,
        teamId: duomo,
        day: '2026-03-10',
        month: '2026-03',
      },
    ]);
    expect(await rollups(house)).toEqual([
      { month: '2026-03', teamId: duomo, sent: 2, answered: 1, detractors: 1, passives: 0, promoters: 0 },
    ]);
    const [one] = await house.store.select().from(house.store.t.cases);
    // Tuesday 10 March; two working days later at 18:00 in Rome
    expect(one).toMatchObject({
      responseId: asked.invitationId(bea),
      customerId: bea,
      teamId: duomo,
      state: 'open',
      dueAt: new Date('2026-03-12T17:00:00Z'),
    });
    expect(await tellings(house)).toEqual([{ caseId: one?.id }]);
  });

  it('of a passive or promoter opens no case', async () => {
    const { house, bea, carlo, asked } = await opened(openHouse(await open()));
    await answer(house.visit(), asked.token(bea), { nps: '7' });
    await answer(house.visit(), asked.token(carlo), { nps: '10', why: '  ' });
    expect(await house.store.$count(house.store.t.cases)).toBe(0);
    expect(await rollups(house)).toMatchObject([{ sent: 2, answered: 2, detractors: 0, passives: 1, promoters: 1 }]);
    expect((await responses(house)).map((r) => r.comment)).toEqual([null, null]);
  });

  it('that comes in a later month counts as answered where it was sent, and by band where it was given', async () => {
    const { house, bea, asked } = await opened(openHouse(await open()), '2026-04-20');
    house.clock.set('2026-04-01T08:00Z');
    await answer(house.visit(), asked.token(bea), { nps: '9' });
    expect(await rollups(house)).toMatchObject([
      { month: '2026-03', sent: 2, answered: 1, promoters: 0 },
      { month: '2026-04', sent: 0, answered: 0, promoters: 1 },
    ]);
  });

  it('falls into the day and month of the organization’s clock', async () => {
    const { house, bea, asked } = await opened(openHouse(await open()), '2026-04-20');
    house.clock.set('2026-03-31T22:30Z'); // in Rome it is already April
    await answer(house.visit(), asked.token(bea), { nps: '9' });
    expect(await responses(house)).toMatchObject([{ day: '2026-04-01', month: '2026-04' }]);
  });

  it('replaces an earlier one of the same customer in the same month: the latest counts', async () => {
    const { house, company, duomo, bea, asked } = await opened(openHouse(await open()));
    await answer(house.visit(), asked.token(bea), { nps: '2' });
    house.clock.pass({ days: 3 });
    const again = await askCustomers(house, company, { surveyId: asked.surveyId });
    await answer(house.visit(), again.token(bea), { nps: '9' });
    expect(await rollups(house)).toEqual([
      { month: '2026-03', teamId: duomo, sent: 4, answered: 2, detractors: 0, passives: 0, promoters: 1 },
    ]);
    expect((await responses(house)).map((r) => [r.score, r.counted])).toEqual([
      [2, false],
      [9, true],
    ]);
  });

  it('may be changed for a day, and its figure moves with it', async () => {
    const { house, bea, asked } = await opened(openHouse(await open()));
    await answer(house.visit(), asked.token(bea), { nps: '9', why: 'Good' });
    house.clock.pass({ hours: 23 });
    expect((await openCustomerInvitation(house.visit(), asked.token(bea))).given).toEqual({
      score: 9,
      comment: 'Good',
      mayContact: false,
      answers: {},
    });
    await answer(house.visit(), asked.token(bea), { nps: '4', why: 'No, not good' });
    expect(await rollups(house)).toMatchObject([{ answered: 1, detractors: 1, passives: 0, promoters: 0 }]);
    expect(await responses(house)).toMatchObject([{ score: 4, comment: 'No, not good', changedAt: house.clock.now }]);
    expect(await house.store.select().from(house.store.t.cases)).toMatchObject([{ state: 'open', revision: 1 }]);
    expect(await tellings(house)).toHaveLength(1);

    house.clock.pass({ hours: 1 });
    await expect(answer(house.visit(), asked.token(bea), { nps: '10' })).rejects.toMatchObject({ code: 'alreadyAnswered' });
    await expect(openCustomerInvitation(house.visit(), asked.token(bea))).rejects.toMatchObject({ code: 'alreadyAnswered' });
    expect(await responses(house)).toMatchObject([{ score: 4 }]);
  });

  it('that stops being a detractor’s leaves its case open, with a note in the history', async () => {
    const { house, bea, asked } = await opened(openHouse(await open()));
    await answer(house.visit(), asked.token(bea), { nps: '3' });
    await answer(house.visit(), asked.token(bea), { nps: '8' });
    expect(await house.store.select().from(house.store.t.cases)).toMatchObject([{ state: 'open', revision: 2 }]);
    expect(await house.store.select().from(house.store.t.caseMoves)).toMatchObject([
      { revision: 2, memberId: null, move: 'answerChanged', note: '3 → 8' },
    ]);
    expect(await rollups(house)).toMatchObject([{ answered: 1, detractors: 0, passives: 1 }]);
  });

  it('sent twice in the same moment is one answer', async () => {
    const { house, bea, asked } = await opened(openHouse(await open()));
    const form = { nps: '2', why: 'Twice' };
    await Promise.all([1, 2, 3, 4].map(() => answer(house.visit(), asked.token(bea), form)));
    expect(await responses(house)).toHaveLength(1);
    expect(await rollups(house)).toMatchObject([{ answered: 1, detractors: 1 }]);
    expect(await house.store.$count(house.store.t.caseMoves)).toBe(0);
    expect(await tellings(house)).toHaveLength(1);
  });

  it('of two tabs at the same moment ends as one of them, with one figure', async () => {
    const { house, bea, asked } = await opened(openHouse(await open()));
    await Promise.all(['0', '10', '7', '5', '9'].map((nps) => answer(house.visit(), asked.token(bea), { nps })));
    const [one] = await responses(house);
    const [figures] = await rollups(house);
    expect(figures).toMatchObject({ answered: 1 });
    expect(figures!.detractors + figures!.passives + figures!.promoters).toBe(1);
    expect([figures!.detractors, figures!.passives, figures!.promoters].indexOf(1)).toBe(one!.score <= 6 ? 0 : one!.score <= 8 ? 1 : 2);
  });

  it('of two letters to the same customer at the same moment counts once', async () => {
    const { house, company, bea, asked } = await opened(openHouse(await open()));
    const other = await askCustomers(house, company, { surveyId: asked.surveyId });
    await Promise.all([answer(house.visit(), asked.token(bea), { nps: '1' }), answer(house.visit(), other.token(bea), { nps: '10' })]);
    const [figures] = await rollups(house);
    expect(figures!.detractors + figures!.passives + figures!.promoters).toBe(1);
    expect((await responses(house)).filter((r) => r.counted)).toHaveLength(1);
  });

  it('is refused whole when a field is wrong', async () => {
    const { house, bea, asked } = await opened(openHouse(await open()));
    for (const form of [
      {},
      { nps: '11' },
      { nps: '-1' },
      { nps: '9.5' },
      { nps: 'ten' },
      { nps: '3\n4' },
      { nps: '9', why: 'x'.repeat(10_001) },
      { nps: '9', contact: 'perhaps' },
    ]) {
      await expect(answer(house.visit(), asked.token(bea), form)).rejects.toMatchObject({ kind: 'invalid' });
    }
    expect(await responses(house)).toEqual([]);
    expect(await rollups(house)).toMatchObject([{ sent: 2, answered: 0 }]);
    expect(
      await house.store
        .select()
        .from(house.store.t.invitations)
        .where(eq(house.store.t.invitations.id, asked.invitationId(bea))),
    ).toMatchObject([{ answeredDay: null }]);
  });

  it('is kept as it was written', async () => {
    const { house, bea, asked } = await opened(openHouse(await open()));
    const odd = [
      'x'.repeat(10_000),
      '🙂👩‍👩‍👧‍👦',
      'שלום, مرحبا',
      '<script>alert(1)</script> & "co"',
      '=HYPERLINK("http://x")',
      'a\u0000b\r\nc',
      "'; drop table responses; --",
    ];
    const back = [...odd];
    back[5] = 'ab\nc'; // a byte that no text may hold is left out, and line ends are one sign
    for (const [i, why] of odd.entries()) {
      await answer(house.visit(), asked.token(bea), { nps: '5', why });
      expect(await responses(house)).toMatchObject([{ comment: back[i] }]);
    }
  });

  it('is taken until the end of the last day, on a link of this organization that was not cancelled', async () => {
    const { house, company, bea, carlo, asked } = await opened(openHouse(await open()));
    const other = await found(house, { name: 'Elsewhere' });
    house.clock.set('2026-03-24T22:59Z');
    await answer(house.visit(), asked.token(bea), { nps: '9' });
    house.clock.set('2026-03-24T23:00Z'); // midnight in Rome
    const { t } = house.store;
    const forged = [
      asked.token(carlo),
      `${other.id}${asked.token(bea).slice(10)}`,
      `${asked.token(bea).slice(0, -1)}_`,
      '',
      'x',
      company.id,
    ];
    for (const token of forged) await expect(answer(house.visit(), token, { nps: '9' })).rejects.toMatchObject({ kind: 'notFound' });
    house.clock.set('2026-03-24T12:00Z');
    await house.store.write((tx) =>
      tx
        .update(t.invitations)
        .set({ state: 'cancelled' })
        .where(eq(t.invitations.id, asked.invitationId(carlo))),
    );
    await expect(answer(house.visit(), asked.token(carlo), { nps: '9' })).rejects.toMatchObject({ kind: 'notFound' });
    expect(await responses(house)).toHaveLength(1);
  });
});

async function opened(house: House, lastDay?: string) {
  const company = await found(house);
  const duomo = await company.team('Nord > Milano > Duomo');
  const bea = await company.customer(duomo, { name: 'Bea' });
  const carlo = await company.customer(duomo, { name: 'Carlo', locale: 'it' });
  const asked = await askCustomers(house, company, lastDay ? { lastDay } : {});
  return { house, company, duomo, bea, carlo, asked };
}

const responses = (house: House) =>
  house.store.select().from(house.store.t.responses).orderBy(house.store.t.responses.answeredAt, house.store.t.responses.id);

function rollups(house: House) {
  const r = house.store.t.rollups;
  const { month, teamId, sent, answered, detractors, passives, promoters } = r;
  return house.store.select({ month, teamId, sent, answered, detractors, passives, promoters }).from(r).orderBy(r.month);
}

async function tellings(house: House) {
  const { outbox } = house.store.t;
  return (await house.store.select({ payload: outbox.payload }).from(outbox).where(eq(outbox.kind, 'tellSupervisors'))).map(
    (row) => row.payload,
  );
}
