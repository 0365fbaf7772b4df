// Programmes at work: a drip through a year, waves by a calendar, a pulse from the letter to its snapshot, paused, resumed and ended.
import { and, asc, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { addDays, instantAt, isWorkingDay } from '#domain/calendar.ts';
import { defaultRules } from '#domain/contact.ts';
import type { ProgrammeSettings } from '#domain/programmes.ts';
import type { Context } from '#services/context.ts';
import { paperTokenOf } from '#services/paper-tokens.ts';
import { createProgramme, changeProgramme, endProgramme, pauseProgramme, programmeOf, resumeProgramme } from '#services/programmes.ts';
import { closeWave } from '#services/publisher.ts';
import { customerQuestionnaire, engagementQuestionnaire } from '#services/questionnaires.ts';
import { papersOf } from '#services/registrar.ts';
import { runProgrammes } from '#services/rounds.ts';
import { changeRules } from '#services/rules.ts';
import { markSent } from '#services/sending.ts';
import { createSurvey, publishSurvey } from '#services/surveys.ts';
import { planWave, putWavesDue } from '#services/waves.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { voteBy } from '#tests/support/voter.ts';

onBothDatabases('programmes', ({ open }) => {
  const begin = async (timeZone = 'Europe/Rome') => {
    const house = openHouse(await open());
    const lumen = await found(house, { timeZone });
    const anna = await lumen.member('admin');
    const ctx = (): Promise<Context> => house.contextOf(anna);
    return { house, lumen, anna, ctx };
  };

  /** Ten past eight in the morning of a day, in Rome, when the timetable looks. */
  const morningOf = async (house: House, day: string): Promise<void> => {
    house.clock.now = instantAt(day, '08:10', 'Europe/Rome');
    await runProgrammes(house.visit());
  };

  const askedIn = (house: House, company: Company, programmeId: string) => {
    const { invitations: i, programmes: p } = house.store.t;
    return house.store
      .select({ customerId: i.customerId, occasion: i.occasion, dueAt: i.dueAt, state: i.state, version: i.version, lastDay: i.lastDay })
      .from(i)
      .innerJoin(p, and(eq(p.organizationId, i.organizationId), eq(p.waveId, i.waveId)))
      .where(and(eq(i.organizationId, company.id), eq(p.id, programmeId)))
      .orderBy(asc(i.occasion));
  };

  const drip: ProgrammeSettings = { openDays: 30, reminders: [7], teamIds: [], firstDay: '2026-03-11', cycleDays: 364 };

  it('spread the customers evenly over a year: every week brings some, and each is asked once', async () => {
    const { house, lumen, ctx } = await begin();
    const team = await lumen.team('Nord');
    for (let n = 0; n < 130; n++) await lumen.customer(team, { name: `Customer ${n}` });
    const surveyId = await createSurvey(await ctx(), 'customer', 'NPS', customerQuestionnaire());
    const id = await createProgramme(await ctx(), { kind: 'drip', name: 'All year', surveyId, settings: drip });

    const days: number[] = [];
    let before = 0;
    for (let n = 0; n < 364; n++) {
      await morningOf(house, addDays('2026-03-11', n));
      const now = (await askedIn(house, lumen, id)).length;
      days.push(now - before);
      before = now;
    }
    const weeks = Array.from({ length: 52 }, (_, w) => days.slice(w * 7, w * 7 + 7).reduce((a, b) => a + b, 0));
    expect([Math.min(...weeks) >= 2, Math.max(...weeks) <= 3]).toEqual([true, true]);
    expect(Math.max(...days)).toBe(1);
    const asked = await askedIn(house, lumen, id);
    expect(new Set(asked.map((one) => one.customerId)).size).toBe(130);
    expect(asked).toHaveLength(130);
    expect(days.every((n, i) => n === 0 || isWorkingDay(addDays('2026-03-11', i)))).toBe(true);

    // The next year begins from the first again.
    for (let n = 364; n < 378; n++) await morningOf(house, addDays('2026-03-11', n));
    const second = (await askedIn(house, lumen, id)).filter((one) => one.occasion.startsWith('2027-03-10'));
    expect(second.map((one) => one.customerId)).toEqual(asked.slice(0, second.length).map((one) => one.customerId));
    expect(second.length).toBeGreaterThan(2);
  }, 120_000);

  it('do a day once, however many look, and make up missed days little by little', async () => {
    const { house, lumen, ctx } = await begin();
    const team = await lumen.team('Nord');
    for (let n = 0; n < 200; n++) await lumen.customer(team);
    const surveyId = await createSurvey(await ctx(), 'customer', 'NPS', customerQuestionnaire());
    const settings = { ...drip, cycleDays: 28 };
    const id = await createProgramme(await ctx(), { kind: 'drip', name: 'Monthly', surveyId, settings });
    await morningOf(house, '2026-03-11');
    await Promise.all([runProgrammes(house.visit()), runProgrammes(house.visit())]);
    expect(await askedIn(house, lumen, id)).toHaveLength(10);
    expect((await programmeOf(house.store, await ctx(), id)).nextDay).toBe('2026-03-12');
    await morningOf(house, '2026-03-21'); // a Saturday, and seven working days were missed
    expect(await askedIn(house, lumen, id)).toHaveLength(10);
    await morningOf(house, '2026-03-23');
    expect((await askedIn(house, lumen, id)).length).toBe(10 + 16);
    for (let n = 13; n < 28; n++) await morningOf(house, addDays('2026-03-11', n));
    expect(await askedIn(house, lumen, id)).toHaveLength(200);
  });

  it('take the newest version of their survey, and keep to their teams', async () => {
    const { house, lumen, ctx } = await begin();
    const [nord, sud] = [await lumen.team('Nord > Milano'), await lumen.team('Sud')];
    const mine = await lumen.customer(nord);
    await lumen.customer(sud);
    const surveyId = await createSurvey(await ctx(), 'customer', 'NPS', customerQuestionnaire());
    const settings = { ...drip, cycleDays: 28, teamIds: [await lumen.team('Nord')] };
    const id = await createProgramme(await ctx(), { kind: 'drip', name: 'Nord', surveyId, settings });
    await publishSurvey(await ctx(), surveyId, 1, { name: 'NPS', content: customerQuestionnaire('it') });
    for (let n = 0; n < 28; n++) await morningOf(house, addDays('2026-03-11', n));
    expect((await askedIn(house, lumen, id)).map((one) => [one.customerId, one.version])).toEqual([[mine, 2]]);
  });

  it('pause, resume and end: nothing more is sent, and answers count', async () => {
    const { house, lumen, ctx } = await begin();
    const team = await lumen.team('Nord');
    for (let n = 0; n < 60; n++) await lumen.customer(team);
    const surveyId = await createSurvey(await ctx(), 'customer', 'NPS', customerQuestionnaire());
    const id = await createProgramme(await ctx(), { kind: 'drip', name: 'All', surveyId, settings: { ...drip, cycleDays: 28 } });
    await morningOf(house, '2026-03-11');
    await pauseProgramme(await ctx(), id);
    const stopped = await askedIn(house, lumen, id);
    expect(stopped.map(({ state, dueAt }) => ({ state, dueAt }))).toEqual(stopped.map(() => ({ state: 'cancelled', dueAt: null })));
    await morningOf(house, '2026-03-12');
    expect(await askedIn(house, lumen, id)).toHaveLength(3);
    await expect(pauseProgramme(await ctx(), id)).rejects.toMatchObject({ kind: 'conflict' });
    await resumeProgramme(await ctx(), id);
    await morningOf(house, '2026-03-12');
    expect((await askedIn(house, lumen, id)).length).toBeGreaterThan(3);
    await endProgramme(await ctx(), id);
    const { waves: w, audit: a } = house.store.t;
    const [wave] = await house.store.select({ state: w.state, lastDay: w.lastDay }).from(w).where(eq(w.organizationId, lumen.id));
    expect(wave).toEqual({ state: 'closed', lastDay: '2026-03-12' });
    await expect(resumeProgramme(await ctx(), id)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(changeProgramme(await ctx(), id, { name: 'New', settings: drip })).rejects.toMatchObject({ kind: 'conflict' });
    const log = await house.store.select({ action: a.action }).from(a).where(eq(a.organizationId, lumen.id));
    expect(log.map((one) => one.action)).toEqual(
      expect.arrayContaining(['programmeCreated', 'programmePaused', 'programmeResumed', 'programmeEnded']),
    );
  });

  it('open waves by a calendar, across the change of clocks, holidays and a server that was off', async () => {
    const { house, lumen, ctx } = await begin();
    const team = await lumen.team('Nord');
    for (let n = 0; n < 6; n++) await lumen.employee(team);
    const surveyId = await createSurvey(await ctx(), 'engagement', 'Pulse', engagementQuestionnaire());
    const { organizations: o, waves: w } = house.store.t;
    const blackouts = [{ from: '2026-05-29', to: '2026-05-29' }];
    const rules = {
      restDays: 90,
      samplePercent: 100,
      dailyMaximum: null,
      hours: { from: '08:00', to: '20:00' },
      clock: 'recipient',
    } as const;
    const others = { workingDaysOnly: false, holidays: null, blackouts, waitDays: 14, employeesMayLeave: false };
    await house.store.write((tx) =>
      tx
        .update(o)
        .set({ contactRules: { ...rules, ...others } })
        .where(eq(o.id, lumen.id)),
    );
    const settings = { openDays: 10, reminders: [3, 7], teamIds: [], firstDay: '2026-03-29', everyMonths: 1, items: 'half' } as const;
    const id = await createProgramme(await ctx(), { kind: 'calendar', name: 'Pulse', surveyId, settings });
    const waves = () =>
      house.store
        .select({ id: w.id, name: w.name, day: w.day, lastDay: w.lastDay, state: w.state, reminders: w.reminders, asks: w.asks })
        .from(w)
        .where(eq(w.organizationId, lumen.id))
        .orderBy(asc(w.day));

    await morningOf(house, '2026-03-29'); // a Sunday, on which clocks go forward
    expect(await waves()).toEqual([]);
    await Promise.all([morningOf(house, '2026-03-30'), morningOf(house, '2026-03-30')]);
    await morningOf(house, '2026-03-31');
    await morningOf(house, '2026-05-05'); // off on 29 April: opens late
    await morningOf(house, '2026-05-29'); // blacked out
    await morningOf(house, '2026-05-30');
    await morningOf(house, '2026-06-01');
    await morningOf(house, '2026-06-29');
    expect((await waves()).map(({ day, lastDay }) => [day, lastDay])).toEqual([
      ['2026-03-30', '2026-04-10'],
      ['2026-05-05', '2026-05-18'],
      ['2026-06-01', '2026-06-12'],
      ['2026-06-29', '2026-07-10'],
    ]);
    const all = await waves();
    expect(all.map((one) => one.reminders)).toEqual(all.map(() => [3, 7]));
    expect(new Set(all.slice(0, 3).map((one) => String(one.asks))).size).toBe(3);
    expect(all[3]?.asks).toEqual(all[0]?.asks);
    expect((await programmeOf(house.store, await ctx(), id)).nextDay).toBe('2026-07-29');
  });

  it('open no wave on a public holiday of the country', async () => {
    const { house, lumen, ctx } = await begin();
    await lumen.employee(await lumen.team('Nord'));
    await changeRules(await ctx(), { ...defaultRules, holidays: 'IT' });
    const surveyId = await createSurvey(await ctx(), 'engagement', 'Pulse', engagementQuestionnaire());
    const settings = { openDays: 10, reminders: [], teamIds: [], firstDay: '2026-06-02', everyMonths: 3 };
    const id = await createProgramme(await ctx(), { kind: 'calendar', name: 'Pulse', surveyId, settings });
    expect((await programmeOf(house.store, await ctx(), id)).nextDay).toBe('2026-06-03');
    for (const day of ['2026-06-02', '2026-06-03']) await morningOf(house, day);
    const { waves: w } = house.store.t;
    expect(await house.store.select({ day: w.day, lastDay: w.lastDay }).from(w).where(eq(w.organizationId, lumen.id))).toEqual([
      { day: '2026-06-03', lastDay: '2026-06-16' },
    ]);
  });

  it('ask a pulse from the page to the snapshot: only its questions, and every dimension', async () => {
    const { house, lumen, ctx } = await begin();
    const team = await lumen.team('Nord');
    const people = [];
    for (let n = 0; n < 6; n++) people.push(await lumen.employee(team));
    const surveyId = await createSurvey(await ctx(), 'engagement', 'Pulse', engagementQuestionnaire());
    const settings = { openDays: 5, reminders: [], teamIds: [team], firstDay: '2026-03-11', everyMonths: 1, items: 'half' } as const;
    await createProgramme(await ctx(), { kind: 'calendar', name: 'Pulse', surveyId, settings });
    await morningOf(house, '2026-03-11');
    await putWavesDue(house.visit());
    const { waves: w, invitations: i } = house.store.t;
    const [wave] = await house.store.select().from(w).where(eq(w.organizationId, lumen.id));
    await planWave(await ctx(), wave!.id);
    const invited = await house.store.select({ id: i.id }).from(i).where(eq(i.waveId, wave!.id));
    expect(invited).toHaveLength(6);
    await markSent(
      await ctx(),
      invited.map((one) => one.id),
    );
    const { questions } = engagementQuestionnaire();
    for (const { id } of invited) {
      const token = paperTokenOf(house.parts.secret, { organizationId: lumen.id, invitationId: id });
      const { content } = await papersOf(house.visit(), token);
      expect(content.questions.filter((q) => q.type === 'agree')).toHaveLength(8);
      const opened = await house.send('/e/open', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
        body: JSON.stringify({ token }),
      });
      const { html } = (await opened.json()) as { html: string };
      const shown = questions.filter((q) => html.includes(`name="${q.id}"`));
      expect(shown.map((q) => q.id)).toEqual(wave!.asks);
      // What is not asked is not counted, even from a ballot that says it.
      const answers = Object.fromEntries(
        questions.flatMap((q): [string, number][] => (q.type === 'agree' ? [[q.id, 4]] : q.type === 'score' ? [[q.id, 9]] : [])),
      );
      await voteBy(house, token, { answers });
    }
    const { snapshots: s } = house.store.t;
    await closeWave(await ctx(), wave!.id);
    const [snapshot] = await house.store.select({ cells: s.cells }).from(s).where(eq(s.waveId, wave!.id));
    const said = JSON.stringify(snapshot!.cells);
    for (const measure of ['autonomy', 'mastery', 'purpose', 'affiliation', 'overall', 'enps', 'item:autonomy1'])
      expect(said).toContain(`"${measure}"`);
    expect(said).not.toContain('"item:autonomy3"');
    const report = await (await house.signedInAs(await lumen.member('leader'))).get(`/teams/${team}`);
    expect(await report.text()).toContain('it asked 8 of 12 sentences');
  });

  it('are refused what makes no sense', async () => {
    const { lumen, ctx } = await begin();
    await lumen.team('Nord');
    const customers = await createSurvey(await ctx(), 'customer', 'NPS', customerQuestionnaire());
    const wanted = { kind: 'drip', name: 'All', surveyId: customers, settings: drip } as const;
    const codes = async (change: Partial<Parameters<typeof createProgramme>[1]>) =>
      createProgramme(await ctx(), { ...wanted, ...change }).then(
        () => 'made',
        (e: { faults: { field: string; code: string }[] }) => e.faults.map(({ field, code }) => `${field} ${code}`).join(),
      );
    expect(await codes({ name: ' ' })).toBe('name required');
    expect(await codes({ kind: 'calendar', settings: { ...drip, openDays: 10, everyMonths: 3 } })).toBe('survey notAChoice');
    expect(await codes({ settings: { ...drip, firstDay: '2026-03-09' } })).toBe('firstDay dayInThePast');
    expect(await codes({ settings: { ...drip, teamIds: ['nobody'] } })).toBe('teams notAChoice');
    await expect(createProgramme(await ctx(), { ...wanted, surveyId: 'nobody' })).rejects.toMatchObject({ kind: 'notFound' });
    expect(await codes({})).toBe('made');
  });
});
