// Leaders answer somebody they do not know, who reads it with six words and writes back: on both sides nothing else becomes known.
import { and, eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { addDays } from '#domain/calendar.ts';
import { longestLetter, type MailboxThread } from '#domain/talk.ts';
import { answerComment, openMailbox, writeBack } from '#services/comment-letters.ts';
import { commentOf, flagComment } from '#services/comments.ts';
import { type Mailbox, mailboxFor, openLetter } from '#web/voter/mailbox.ts';
import { commented, commentRows } from '#tests/support/commented.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';

let mine: Mailbox;
let other: Mailbox;
beforeAll(async () => {
  [mine, other] = await Promise.all([mailboxFor(['my', 'six', 'words']), mailboxFor(['those', 'of', 'another'])]);
});

onBothDatabases('the talk about a comment', ({ open }) => {
  const begin = async () => {
    const house = openHouse(await open());
    const company = await commented(house, { mailboxes: { Duomo: [mine] } });
    const leader = await company.lumen.member('leader', { name: 'Lea Leader' });
    const rows = await commentRows(house, company.lumen.id, company.waveId);
    return { house, ...company, leader, ctx: await house.contextOf(leader), id: rows.get('Duomo says 0')!.id, rows };
  };

  const ask = (house: House, path: string, body: unknown): Promise<Response> =>
    house.send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  it('goes to and fro: sealed for the writer, readable for the leaders, without a word of who it is', async () => {
    const { house, waveId, id, ctx, leader } = await begin();
    expect(await (await ask(house, '/e/mailbox', { secret: mine.secret })).json()).toEqual({
      organization: 'Lumen',
      wave: 'March',
      mayWrite: false,
      letters: [],
    });
    const person = await house.signedInAs(leader);
    const answered = await person.post(`/comments/${waveId}/${id}/answer`, { text: ' Thank you.\r\nWhat would help? ' });
    expect([answered.status, answered.headers.get('location')]).toEqual([303, `/comments/${waveId}/${id}?done=commentAnswered`]);
    const answer = await ask(house, '/e/mailbox', { secret: mine.secret });
    const body = await answer.text();
    // With a sign that base64url does not have, or it would be there by chance now and then.
    expect(body).not.toMatch(/Thank you|Lea Leader|would help/);
    const thread = JSON.parse(body) as MailboxThread;
    const [letter] = thread.letters;
    if (!letter || 'own' in letter) throw new Error('there is no letter');
    expect(await openLetter(mine, letter)).toEqual({ text: 'Thank you.\nWhat would help?', from: 'Lea Leader', day: '2026-03-10' });
    expect(await openLetter(other, letter)).toBeNull();
    expect(
      await openLetter(mine, { ...letter, sealed: `${letter.sealed.slice(0, -1)}${letter.sealed.endsWith('A') ? 'B' : 'A'}` }),
    ).toBeNull();
    expect((await ask(house, '/e/mailbox/letters', { secret: mine.secret, text: 'More light.' })).status).toBe(204);
    expect((await openMailbox(house.visit(), mine.secret)).letters.at(-1)).toEqual({ number: 2, own: 'More light.' });
    // It arrives on one of the next three mornings, without a date.
    expect((await commentOf(ctx, waveId, id)).letters).toHaveLength(1);
    house.clock.pass({ days: 3 });
    const later = await house.contextOf(leader);
    const view = await commentOf(later, waveId, id);
    expect(view.letters[1]).toEqual({ by: 'writer', text: 'More light.' });
    expect(view.comment.talk).toBe('waiting');
    const page = await (await (await house.signedInAs(leader)).get(`/comments/${waveId}/${id}`)).text();
    expect(page).toContain('More light.');
    const list = await (await (await house.signedInAs(leader)).get('/comments')).text();
    expect(list).toContain('1 talk with writers of comments, 1 with an answer from them');
    await answerComment(later, waveId, id, 'It comes on Monday.');
    expect((await commentOf(later, waveId, id)).comment.talk).toBe('answered');
    const after = await openMailbox(house.visit(), mine.secret);
    expect(after.letters.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('tells the leaders who take part, once a morning, and without the text', async () => {
    const { house, lumen, teams, waveId, id, ctx } = await begin();
    const duomo = await lumen.member('supervisor', { supervises: [teams.Duomo], locale: 'it', name: 'Dora Duomo' });
    await lumen.member('supervisor', { supervises: [teams.Lido] });
    await answerComment(ctx, waveId, id, 'Thank you.');
    await answerComment(await house.contextOf(duomo), waveId, id, 'Grazie.');
    const secret = 'It was about the heating';
    for (const text of [secret, 'and the lamps', 'and the door']) await writeBack(house.visit(), mine.secret, text);
    const { outbox, commentLetters: l } = house.store.t;
    const due = await house.store.select({ dueAt: outbox.dueAt, id: outbox.id }).from(outbox).where(eq(outbox.kind, 'tellOfLetter'));
    const days = await house.store
      .selectDistinct({ day: l.day })
      .from(l)
      .where(and(eq(l.commentId, id), eq(l.text, secret)));
    expect(due.every(({ dueAt }) => dueAt.getUTCHours() === 6 && dueAt.getUTCMinutes() === 0)).toBe(true); // seven in Rome
    expect(days[0]!.day >= '2026-03-11' && days[0]!.day <= '2026-03-13').toBe(true);
    const mailer = deskMailer();
    await workOff(house, mailer);
    expect(mailer.letters.filter(({ text }) => text.includes('/comments/'))).toEqual([]);
    house.clock.pass({ days: 4 });
    await workOff(house, mailer);
    const letters = mailer.letters.filter(({ text }) => text.includes(`/comments/${waveId}/${id}`));
    expect([...new Set(letters.map(({ to }) => to.name))].toSorted()).toEqual(['Dora Duomo', 'Lea Leader']);
    expect(letters).toHaveLength(2 * due.length);
    expect(letters.find(({ to }) => to.name === 'Dora Duomo')!.subject).toBe('Qualcuno ha risposto');
    expect(JSON.stringify(letters)).not.toMatch(/heating|lamps|Grazie/);
  });

  it('tells no supervisor any more once the comment is put aside, and leaders still answer it', async () => {
    const { house, lumen, teams, waveId, id, ctx } = await begin();
    const duomo = await house.contextOf(await lumen.member('supervisor', { supervises: [teams.Duomo] }));
    await answerComment(duomo, waveId, id, 'Who are you?');
    await flagComment(ctx, waveId, id);
    await expect(commentOf(duomo, waveId, id)).rejects.toMatchObject({ kind: 'notFound' });
    await expect(answerComment(duomo, waveId, id, 'Tell me')).rejects.toMatchObject({ kind: 'notFound' });
    await answerComment(ctx, waveId, id, 'Thank you for telling us.');
    await writeBack(house.visit(), mine.secret, 'I am afraid');
    const mailer = deskMailer();
    house.clock.pass({ days: 4 });
    await workOff(house, mailer);
    expect(mailer.letters.filter(({ text }) => text.includes('/comments/')).map(({ to }) => to.name)).toEqual(['Lea Leader']);
  });

  it('takes three letters in a row, none before an answer, and none that is empty or too long', async () => {
    const { house, waveId, id, ctx, rows } = await begin();
    const write = (text: unknown, secret: unknown = mine.secret) => ask(house, '/e/mailbox/letters', { secret, text });
    expect((await write('First?')).status).toBe(409);
    await answerComment(ctx, waveId, id, 'Thank you.');
    for (const text of ['', ' \n\u0000 ', 'x'.repeat(longestLetter + 1)]) expect((await write(text)).status).toBe(422);
    expect((await write('\u4e2d'.repeat(longestLetter))).status).toBe(204);
    for (const [text, status] of [
      ['Second', 204],
      ['Second', 204],
      ['Third', 204],
      ['Fourth', 429],
      ['Fifth', 429],
    ] as const)
      expect([text, (await write(text)).status]).toEqual([text, status]);
    // What is sent again because a connection broke is there once.
    expect((await openMailbox(house.visit(), mine.secret)).letters).toHaveLength(4);
    expect((await openMailbox(house.visit(), mine.secret)).mayWrite).toBe(false);
    await answerComment(ctx, waveId, id, 'x'.repeat(longestLetter));
    expect((await write('Again')).status).toBe(204);
    await expect(answerComment(ctx, waveId, id, ' ')).rejects.toMatchObject({ faults: [{ field: 'text', code: 'required' }] });
    await expect(answerComment(ctx, waveId, id, 'x'.repeat(longestLetter + 1))).rejects.toMatchObject({ faults: [{ code: 'tooLong' }] });
    // Nobody left a mailbox with this one.
    await expect(answerComment(ctx, waveId, rows.get('Duomo says 1')!.id, 'Hello')).rejects.toMatchObject({ code: 'illegalMove' });
  });

  it('answers no mailbox that nobody can open, and breaks at no key that is none', async () => {
    const house = openHouse(await open());
    const broken = { id: 'B'.repeat(43), key: 'A'.repeat(87) };
    const { lumen, waveId } = await commented(house, { mailboxes: { Duomo: [broken] } });
    const { id } = (await commentRows(house, lumen.id, waveId)).get('Duomo says 0')!;
    const person = await house.signedInAs(await lumen.member('leader'));
    const answer = await person.post(`/comments/${waveId}/${id}/answer`, { text: 'Thank you.' });
    expect(answer.status).toBe(409);
    expect(await house.store.$count(house.store.t.commentLetters)).toBe(0);
  });

  it('numbers what is written at once one after the other', async () => {
    const { house, waveId, id, ctx } = await begin();
    await answerComment(ctx, waveId, id, 'Thank you.');
    const outcomes = await Promise.allSettled([
      ...Array.from({ length: 6 }, (_, i) => writeBack(house.visit(), mine.secret, `Back ${i}`)),
      ...Array.from({ length: 4 }, (_, i) => answerComment(ctx, waveId, id, `More ${i}`)),
    ]);
    const written = outcomes.filter(({ status }) => status === 'fulfilled').length;
    const { letters } = await openMailbox(house.visit(), mine.secret);
    expect(letters.map(({ number }) => number)).toEqual(Array.from({ length: written + 1 }, (_, i) => i + 1));
    const opened = await Promise.all(letters.map(async (letter) => 'own' in letter || (await openLetter(mine, letter)) !== null));
    expect(opened).not.toContain(false);
  });

  it('answers nonsense with a plain no, and a thousand askings with patience', async () => {
    const { house } = await begin();
    const path = '/e/mailbox';
    for (const secret of [
      other.secret,
      '',
      'x',
      mine.id,
      `${mine.secret}A`,
      mine.secret.toUpperCase(),
      '\u0000'.repeat(43),
      'é'.repeat(43),
    ])
      expect([secret, (await ask(house, path, { secret })).status]).toEqual([secret, 404]);
    for (const body of [null, [], {}, { secret: 1 }, { secret: { $ne: '' } }, 'x', { secret: 'x'.repeat(101) }])
      expect([body, (await ask(house, path, body)).status]).toEqual([body, 422]);
    for (const sent of ['', '{', '\u0000', `{"secret":"${'x'.repeat(60_000)}"}`])
      expect((await house.send(path, { method: 'POST', body: sent })).status).toBe(422);
    expect((await house.get(path)).status).toBe(405);
    const statuses = new Set<number>();
    for (let i = 0; i < 1000; i++) statuses.add((await ask(house, path, { secret: other.secret })).status);
    expect(statuses).toEqual(new Set([404, 429]));
    house.clock.pass({ minutes: 5 });
    const answer = await ask(house, path, { secret: mine.secret });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('cache-control')).toContain('no-store');
  });

  it('writes down nothing of who asked, and no time finer than the morning it arrives', async () => {
    const { house, waveId, id, ctx } = await begin();
    await answerComment(ctx, waveId, id, 'Thank you.');
    const said: unknown[] = [];
    const before = { log: console.log, error: console.error };
    console.log = console.error = (...words: unknown[]) => void said.push(words);
    try {
      await house.send('/e/mailbox/letters', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Somebody',
          cookie: 'coro_session=theirs',
          'x-forwarded-for': '10.0.0.7',
        },
        body: JSON.stringify({ secret: mine.secret, text: 'Back' }),
      });
    } finally {
      Object.assign(console, before);
    }
    expect(said).toEqual([]);
    const { commentLetters: l, outbox } = house.store.t;
    const [row] = await house.store
      .select()
      .from(l)
      .where(and(eq(l.commentId, id), eq(l.text, 'Back')));
    expect(row).toMatchObject({ memberId: null, enc: null, sealed: null, number: 2 });
    const [work] = await house.store.select().from(outbox).where(eq(outbox.kind, 'tellOfLetter'));
    const written = JSON.stringify([row, { ...work, dueAt: work!.dueAt.toISOString() }]);
    expect(written).not.toMatch(/Somebody|theirs|10\.0\.0\.7/);
    expect(written).not.toContain(mine.secret);
    expect(row!.day > '2026-03-10' && row!.day <= addDays('2026-03-10', 3)).toBe(true);
  });
});
