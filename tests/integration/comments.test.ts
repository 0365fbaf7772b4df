// Published comments are seen where the gate put them and by whom they concern, in an order that tells nothing; leaders put aside what harms somebody.
import { desc, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Actor } from '#domain/access.ts';
import { closedWaves } from '#reports/engagement.ts';
import { publishedComments } from '#reports/comments.ts';
import { flagComment, unflagComment } from '#services/comments.ts';
import { commented, commentRows } from '#tests/support/commented.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';

onBothDatabases('comments', ({ open }) => {
  const begin = async (choices: Parameters<typeof commented>[1] = {}) => {
    const house = openHouse(await open());
    const company = await commented(house, choices);
    const leader = await company.lumen.member('leader', { name: 'Lea Leader' });
    const rows = await commentRows(house, company.lumen.id, company.waveId);
    return { house, ...company, leader, rows };
  };

  const seen = async (house: House, actor: Actor, teamId: string, page: Parameters<typeof publishedComments>[3] = {}) => {
    const { db, scope, now } = await house.contextOf(actor);
    const [wave] = await closedWaves(db, scope);
    const [question] = await publishedComments(db, scope, { wave: wave!, teamId, now }, page);
    return { ...question!, texts: question!.comments.map(({ text }) => text) };
  };

  it('stand on the page of their home and of every team above, and elsewhere the page says where', async () => {
    const { house, lumen, teams, leader } = await begin();
    const whole = await seen(house, leader, lumen.id);
    expect(whole.total).toBe(36);
    expect(whole.texts.toSorted()).toEqual((await seen(house, leader, lumen.id)).texts.toSorted());
    expect((await seen(house, leader, teams.Duomo)).texts.toSorted()).toEqual(
      Array.from({ length: 12 }, (_, i) => `Duomo says ${i}`).toSorted(),
    );
    const nord = await seen(house, leader, teams.Nord);
    expect([nord.total, nord.texts.filter((text) => text.startsWith('Porta')).length]).toEqual([26, 4]);
    for (const team of [teams.Porta, teams.Borgo])
      expect(await seen(house, leader, team)).toMatchObject({ texts: [], total: 0, shownWith: { id: teams.Nord, name: 'Nord' } });
    // What a team shows less its teams below is nothing, or ten and more.
    expect(nord.total - 12).toBeGreaterThanOrEqual(10);
  });

  it('come in the order of their random ids, which stays, and with nothing beside them', async () => {
    const { house, teams, leader, rows } = await begin();
    const { comments } = await seen(house, leader, teams.Nord);
    expect(comments.map(({ id }) => id)).toEqual(comments.map(({ id }) => id).toSorted());
    expect(Object.keys(comments[0]!).toSorted()).toEqual(['id', 'talk', 'text']);
    const first = await seen(house, leader, teams.Nord, { limit: 10 });
    const second = await seen(house, leader, teams.Nord, { limit: 10, after: first.next! });
    const third = await seen(house, leader, teams.Nord, { limit: 10, after: second.next! });
    expect([...first.texts, ...second.texts, ...third.texts]).toEqual(comments.map(({ text }) => text));
    expect(third.next).toBeNull();
    expect([...rows.values()].every((row) => row.flaggedBy === null && row.mailboxId === null)).toBe(true);
  });

  it('are seen by a supervisor only with an own team that shows them', async () => {
    const { house, lumen, teams, waveId, rows } = await begin();
    const duomo = await lumen.member('supervisor', { supervises: [teams.Duomo] });
    const porta = await lumen.member('supervisor', { supervises: [teams.Porta] });
    const nord = await lumen.member('supervisor', { supervises: [teams.Nord] });
    expect((await seen(house, duomo, teams.Duomo)).total).toBe(12);
    expect((await seen(house, porta, teams.Porta)).total).toBe(0);
    expect((await seen(house, nord, teams.Nord)).total).toBe(26);
    for (const id of [teams.Nord, teams.Lido, lumen.id]) await expect(seen(house, duomo, id)).rejects.toMatchObject({ kind: 'notFound' });
    const sees = async (actor: Actor): Promise<string[]> => {
      const person = await house.signedInAs(actor);
      const found = [];
      for (const text of ['Duomo says 3', 'Porta says 1', 'Borgo says 7', 'Lido says 2']) {
        const answer = await person.get(`/comments/${waveId}/${rows.get(text)!.id}`);
        expect([200, 404]).toContain(answer.status);
        expect([answer.status, (await answer.text()).includes(text)]).toEqual([answer.status, answer.status === 200]);
        if (answer.status === 200) found.push(text);
      }
      return found;
    };
    expect(await sees(duomo)).toEqual(['Duomo says 3']);
    expect(await sees(porta)).toEqual([]);
    expect(await sees(nord)).toEqual(['Duomo says 3', 'Porta says 1', 'Borgo says 7']);
    const person = await house.signedInAs(duomo);
    expect((await person.get(`/comments?team=${teams.Nord}`)).status).toBe(404);
    const page = await (await person.get('/comments')).text();
    expect(page).toContain('Duomo says 3');
    expect(page).not.toMatch(/(Porta|Borgo|Lido) says/);
    expect(await (await (await house.signedInAs(porta)).get('/comments')).text()).toContain('among the comments of Nord');
  });

  it('do not exist for another organization', async () => {
    const { house, waveId, rows } = await begin();
    const ombra = await found(house, { name: 'Ombra' });
    const foreigner = await house.signedInAs(await ombra.member('admin'));
    const path = `/comments/${waveId}/${rows.get('Duomo says 3')!.id}`;
    for (const answer of [
      await foreigner.get(path),
      await foreigner.get(`/comments?wave=${waveId}`),
      await foreigner.post(`${path}/answer`, { text: 'Hello' }),
      await foreigner.post(`${path}/aside`, {}),
      await foreigner.post(`${path}/put-back`, {}),
    ])
      expect(answer.status).toBe(404);
    expect(await (await foreigner.get('/comments/aside')).text()).not.toContain('says');
  });

  it('that are put aside are seen by leaders alone, name no team anywhere, and come back', async () => {
    const { house, lumen, teams, waveId, rows, leader } = await begin();
    const duomo = await lumen.member('supervisor', { supervises: [teams.Duomo] });
    const { id } = rows.get('Duomo says 3')!;
    const [leaders, supervisor] = [await house.signedInAs(leader), await house.signedInAs(duomo)];
    expect((await supervisor.post(`/comments/${waveId}/${id}/aside`, {})).status).toBe(404);
    expect((await leaders.post(`/comments/${waveId}/${id}/aside`, {})).status).toBe(303);
    expect((await seen(house, duomo, teams.Duomo)).texts).not.toContain('Duomo says 3');
    for (const team of [teams.Duomo, teams.Nord, lumen.id]) expect((await seen(house, leader, team)).texts).not.toContain('Duomo says 3');
    expect((await supervisor.get(`/comments/${waveId}/${id}`)).status).toBe(404);
    expect((await supervisor.post(`/comments/${waveId}/${id}/answer`, { text: 'Who?' })).status).toBe(404);
    expect((await supervisor.get('/comments/aside')).status).toBe(404);
    const list = await (await leaders.get('/comments/aside')).text();
    const own = await (await leaders.get(`/comments/${waveId}/${id}`)).text();
    for (const page of [list, own]) {
      expect(page).toContain('Duomo says 3');
      expect(page).toContain('Lea Leader');
      expect(page).not.toContain(teams.Duomo);
      expect(page.replaceAll('Duomo says', '')).not.toMatch(/Duomo|Nord/);
    }
    const { audit } = house.store.t;
    const [entry] = await house.store.select().from(audit).where(eq(audit.action, 'commentFlagged')).orderBy(desc(audit.at));
    expect(entry).toMatchObject({ memberId: leader.memberId, subject: waveId, detail: { name: 'March' } });
    expect(JSON.stringify(entry)).not.toContain(id);
    const ctx = await house.contextOf(leader);
    await expect(flagComment(ctx, waveId, id)).rejects.toMatchObject({ kind: 'conflict' });
    await unflagComment(ctx, waveId, id);
    await expect(unflagComment(ctx, waveId, id)).rejects.toMatchObject({ kind: 'conflict' });
    expect((await seen(house, duomo, teams.Duomo)).texts).toContain('Duomo says 3');
    const log = await (await supervisor.get('/audit')).text();
    expect(log).toContain('put aside a comment of');
    expect(log).not.toContain('Duomo says');
  });

  it('leave the same teams showing comments, however many are put aside', async () => {
    const { house, teams, waveId, rows, leader } = await begin();
    const ctx = await house.contextOf(leader);
    for (const [text, { id }] of rows) if (text.startsWith('Duomo') || text === 'Porta says 0') await flagComment(ctx, waveId, id);
    // Otherwise a page would tell that a team wrote fewer than it did, and with which it would have been shown.
    expect(await seen(house, leader, teams.Duomo)).toMatchObject({ total: 0, hidden: false, shownWith: null });
    expect(await seen(house, leader, teams.Porta)).toMatchObject({ total: 0, hidden: true, shownWith: { id: teams.Nord } });
    expect((await seen(house, leader, teams.Nord)).total).toBe(13);
  });

  it('are words and never markup', async () => {
    const nasty = '<script>alert(1)</script><img src=x onerror=alert(2)>"\'&amp; </blockquote>';
    const { house, waveId, rows, leader } = await begin({ texts: { Duomo: [nasty] } });
    const person = await house.signedInAs(leader);
    for (const path of ['/comments', `/comments/${waveId}/${rows.get(nasty)!.id}`]) {
      const page = await (await person.get(path)).text();
      expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&lt;img');
      expect(page).not.toContain('<script>alert');
      expect(page).not.toContain('<img src=x');
    }
  });
});
