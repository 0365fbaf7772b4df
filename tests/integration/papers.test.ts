// The first door signs over HTTP what a link's own device has blinded, tells nobody else anything, and stays open however much nonsense is sent to it.
import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { blindPaper } from '#demo/paper.ts';
import { surveyLocales } from '#domain/languages.ts';
import { fingerprintText, type Manifest, treeOf } from '#domain/manifest.ts';
import { sha256 } from '#services/manifests.ts';
import { cancelLetters } from '#services/sending.ts';
import { tokenOf } from '#services/tokens.ts';
import { createWave, planWave } from '#services/waves.ts';
import { wordsFor } from '#web/messages/public.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { logOf } from '#tests/support/log.ts';
import { aboutToBeAsked, blinded } from '#tests/support/opening.ts';

onBothDatabases('the first door', ({ open }) => {
  let house: House;
  let asked: Awaited<ReturnType<typeof aboutToBeAsked>>;
  beforeEach(async () => {
    house = openHouse(await open());
    asked = await aboutToBeAsked(house, { Nord: 6, 'Nord > Duomo': 6, 'Nord > Lago': 3 });
    await planWave(await asked.ctx(), asked.waveId);
  });
  const post = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    house.send('/e/papers', { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers });
  const said = async (response: Promise<Response>) => {
    const { status } = await response;
    return [status, await (await response).text()] as const;
  };

  it('signs once, and answers the same again', async () => {
    const token = await asked.paper(asked.person('Nord > Duomo'));
    const one = await blinded(house, token);
    const [status, first] = await said(post({ token, ...one.asked }));
    expect(status).toBe(200);
    const signed = JSON.parse(first) as { scores: string; comment: string };
    one.scores.finish(signed.scores);
    one.comment.finish(signed.comment);
    expect(Object.keys(signed).toSorted()).toEqual(['comment', 'scores']);
    expect(await said(post({ token, ...one.asked }))).toEqual([200, first]);
    const other = await blinded(house, token);
    expect(await said(post({ token, ...other.asked }))).toEqual([409, '{"code":"alreadyIssued"}']);
    expect(await said(post({ token, ...one.asked }))).toEqual([200, first]);
  });

  it('reads no cookie and sets none, tells no page where it came from, and is kept by nothing', async () => {
    const token = await asked.paper(asked.person('Nord > Duomo'));
    const { asked: both } = await blinded(house, token);
    const response = await post({ token, ...both }, { cookie: 'session=whoever', origin: 'https://elsewhere.example' });
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('content-type')).toBe('application/json');
    for (const method of ['GET', 'PUT', 'DELETE']) expect((await house.send('/e/papers', { method })).status).toBe(405);
  });

  it('answers who has no link of its own in the same bytes, whatever is wrong with it', async () => {
    const zoe = asked.person('Nord > Duomo');
    const invitationId = (await asked.invitationOf(zoe)).id;
    const enzo = asked.person('Nord > Duomo', 1);
    const cancelled = await asked.paper(enzo);
    const { asked: both } = await blinded(house, await asked.paper(zoe));
    await house.store.write((tx) => cancelLetters(tx, asked.lumen.id, { employeeId: enzo }));
    const foreign = tokenOf(house.parts.secret, { organizationId: asked.lumen.id, invitationId });
    const answers = await Promise.all(
      ['x'.repeat(22), cancelled, foreign, '', ' ', '<script>', 'ü'.repeat(22)].map(async (token) => {
        const response = await post({ token, ...both });
        return [response.status, await response.text(), JSON.stringify([...response.headers])];
      }),
    );
    expect(answers[0]!.slice(0, 2)).toEqual([404, '{"code":"notFound"}']);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('takes as long to refuse a link that was taken back as one that never was', async () => {
    const enzo = asked.person('Nord > Duomo', 1);
    const cancelled = await asked.paper(enzo);
    const { asked: both } = await blinded(house, cancelled);
    await house.store.write((tx) => cancelLetters(tx, asked.lumen.id, { employeeId: enzo }));
    const times = async (token: string): Promise<number> => {
      const all: number[] = [];
      for (let n = 0; n < 60; n++) {
        const at = performance.now();
        await post({ token, ...both });
        all.push(performance.now() - at);
      }
      return all.toSorted((a, b) => a - b)[30]!;
    };
    await times(cancelled);
    const [never, taken] = [await times('x'.repeat(22)), await times(cancelled)];
    // A signature would be 0.8 ms more.
    expect(Math.abs(never - taken)).toBeLessThan(Math.max(0.6, never / 2));
  });

  it('refuses every nonsense clearly, breaks at none, and the link is as good as before', async () => {
    const token = await asked.paper(asked.person('Nord > Duomo'));
    const one = await blinded(house, token);
    const { scores, comment } = one.asked;
    const log = await logOf(async () => {
      const malformed: unknown[] = [
        '',
        '{',
        'null',
        '[]',
        '"text"',
        '{"token":1}',
        '\u0000',
        { token },
        { token, scores },
        { token, scores, comment: null },
        { token, scores, comment: 5 },
        { token, scores: [scores], comment },
        { token: { toString: 'x' }, scores, comment },
        { token, scores, comment, more: 'x' },
        { token, scores: '', comment },
        { token, scores: scores.slice(0, -1), comment },
        { token, scores: `${scores}=`, comment },
        { token, scores: 'A'.repeat(342), comment },
        { token, scores: `${'_'.repeat(341)}w`, comment },
        { token, scores, comment: 'é'.repeat(342) },
        { token, scores, comment: 'x'.repeat(1001) },
        { token: 'x'.repeat(101), scores, comment },
      ];
      for (const body of malformed) expect(await said(post(body))).toEqual([422, '{"code":"malformed"}']);
      expect(await said(post({ token, scores, comment: 'x'.repeat(5000) }))).toEqual([413, '{"code":"tooLong"}']);
      expect(await said(post(new TextDecoder('latin1').decode(randomBytes(2000))))).toEqual([422, '{"code":"malformed"}']);
    });
    expect(log).toBe('');
    expect((await asked.invitationOf(asked.person('Nord > Duomo'))).answeredDay).toBeNull();
    house.clock.pass({ minutes: 2 }); // so many wrong papers of one link have to wait for a while
    expect((await post({ token, ...one.asked })).status).toBe(200);
  });

  it('slows down whoever guesses links, and serves who has one at the same address all the same', async () => {
    const { asked: both } = await blinded(house, await asked.paper(asked.person('Nord')));
    const statuses = new Map<number, number>();
    for (let n = 0; n < 4; n++) {
      for (let junk = 0; junk < 300; junk++) {
        const { status } = await post({ token: randomBytes(16).toString('base64url'), ...both });
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
      const token = await asked.paper(asked.person('Nord', n));
      expect((await post({ token, ...(await blinded(house, token)).asked })).status).toBe(200);
    }
    expect([...statuses.keys()].toSorted((a, b) => a - b)).toEqual([404, 429]);
    expect(statuses.get(404)).toBe(300);
  });

  it('says of one link only so much again and again', async () => {
    const token = await asked.paper(asked.person('Nord > Duomo'));
    const one = await blinded(house, token);
    const statuses: number[] = [];
    for (let n = 0; n < 30; n++) statuses.push((await post({ token, ...one.asked })).status);
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(200));
    expect(statuses.slice(20)).toEqual(Array(10).fill(429));
    house.clock.pass({ minutes: 1 });
    expect((await post({ token, ...one.asked })).status).toBe(200);
  });

  it('signs in several web processes at once, for one of them only', async () => {
    const other = openHouse(house.store);
    const token = await asked.paper(asked.person('Nord > Duomo'));
    const [one, two] = [await blinded(house, token), await blinded(other, token)];
    const ask = (at: House, body: object) => at.send('/e/papers', { method: 'POST', body: JSON.stringify({ token, ...body }) });
    const answers = await Promise.all([ask(house, one.asked), ask(other, two.asked), ask(other, one.asked), ask(house, two.asked)]);
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 200, 409, 409]);
  });

  it('says when the survey is over', async () => {
    const token = await asked.paper(asked.person('Nord > Duomo'));
    const one = await blinded(house, token);
    house.clock.set('2026-03-25T09:00:00Z');
    expect(await said(post({ token, ...one.asked }))).toEqual([409, '{"code":"waveNotOpen"}']);
  });
});

onBothDatabases('the list that everybody was given', ({ open }) => {
  let house: House;
  let asked: Awaited<ReturnType<typeof aboutToBeAsked>>;
  beforeEach(async () => {
    house = openHouse(await open());
    asked = await aboutToBeAsked(house, { Nord: 6, 'Nord > Duomo & <Söhne': 6, 'Nord > Lago': 3 });
  });
  const path = () => `/e/manifest/${asked.lumen.id}/${asked.waveId}`;
  const opened = async () => planWave(await asked.ctx(), asked.waveId);

  it('is for people a page in every language, with the fingerprint and the sizes of teams', async () => {
    await opened();
    const { fingerprint } = (await (await house.get(`${path()}.json`)).json()) as { fingerprint: string };
    for (const locale of surveyLocales) {
      const page = await house.get(`${path()}?lang=${locale}`);
      const text = await page.text();
      expect(page.status).toBe(200);
      expect(text).toContain(fingerprintText(fingerprint));
      expect(text).toContain(wordsFor(locale).ballot.manifest.compareTitle.replaceAll("'", '&#39;'));
      expect(text).toContain('Duomo &amp; &lt;Söhne');
      expect(text).not.toContain('Lago');
      expect(text).not.toContain('<script');
      expect(text).not.toMatch(/undefined|\[object/);
    }
  });

  it('has everything to compute the fingerprint anew, and is the same for everybody', async () => {
    await opened();
    const whole = (await (await house.get(`${path()}.json`)).json()) as Manifest & { fingerprint: string };
    expect((await treeOf(whole, sha256)).fingerprint).toBe(whole.fingerprint);
    expect(whole.teams.map(({ name, eligible }) => `${name} ${eligible}`).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'Duomo & <Söhne 6',
      'Nord 9',
    ]);
    const token = await asked.paper(asked.person('Nord > Lago'));
    const key = whole.teams.find((team) => team.name === 'Nord')!.keys.scores;
    const paper = blindPaper(key, randomBytes);
    const comment = blindPaper(whole.teams.find((team) => team.name === 'Nord')!.keys.comment, randomBytes);
    const body = JSON.stringify({ token, scores: paper.blinded, comment: comment.blinded });
    const signed = (await (await house.send('/e/papers', { method: 'POST', body })).json()) as { scores: string };
    paper.finish(signed.scores);
    expect(await (await house.get(`${path()}.json`)).text()).toBe(JSON.stringify(whole));
  });

  it('stays readable when the wave has closed and its keys are destroyed, and says nothing private', async () => {
    await opened();
    const before = await (await house.get(`${path()}.json`)).text();
    await house.store.write(async (tx) => {
      await tx.update(tx.t.waves).set({ state: 'closed' }).where(eq(tx.t.waves.id, asked.waveId));
      await tx.update(tx.t.ballotKeys).set({ privateKey: null });
      await tx.update(tx.t.waveKeys).set({ privateKey: null });
    });
    const other = openHouse(house.store);
    expect(await (await other.get(`${path()}.json`)).text()).toBe(before);
    expect(await (await other.get(path())).text()).toContain('Closed');
    for (const one of ['privateKey', 'wanted', '@', asked.person('Nord')]) expect(before).not.toContain(one);
  });

  it('is not there before the wave has opened, when it was cancelled, or for anything else', async () => {
    const { id } = asked.lumen;
    expect((await house.get(path())).status).toBe(404);
    await planWave(await asked.ctx(), asked.waveId, 2);
    for (const where of [path(), `${path()}.json`]) expect((await house.get(where)).status).toBe(404);
    await opened();
    expect((await house.get(path())).status).toBe(200);
    for (const where of [`/e/manifest/ombra00001/${asked.waveId}`, `/e/manifest/${id}/x`, `/e/manifest/${id}/.json`, `/e/manifest/%00/%00`])
      expect((await house.get(where)).status).toBe(404);
    const later = await createWave(await asked.ctx(), {
      surveyId: asked.surveyId,
      name: 'April',
      day: '2026-04-01',
      lastDay: '2026-04-15',
      teamIds: [asked.team('Nord')],
    });
    expect((await house.get(`/e/manifest/${id}/${later}`)).status).toBe(404);
    expect((await house.send(path(), { method: 'POST' })).status).toBe(405);
  });
});
