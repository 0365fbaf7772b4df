// Door 2: the box takes what is signed for this wave, team and kind, once, from anybody, and nothing else, however it is asked.
import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { type SealedBallot, scoresText, wordsText } from '#domain/ballot-paper.ts';
import { closeBox } from '#db/ballots.ts';
import { boxBeside } from '#db/store.ts';
import { castBallot, openBoxFor, receiptsOf, stirBox } from '#services/ballot-box.ts';
import { onBehalfOf } from '#services/context.ts';
import { closeWave } from '#services/publisher.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { logOf } from '#tests/support/log.ts';
import { ballotMaker, type Maker } from '#tests/support/papers.ts';
import { ballot as answers, openWave, type OpenWave } from '#tests/support/results.ts';
import { toText } from '#web/voter/encoding.ts';
import { receiptOf } from '#web/voter/sealing.ts';

type At = { house: House; company: Company; wave: OpenWave; team: string; other: string; make: Maker };

const text = scoresText(answers(4, 9));
const other = (last: string): string => (last === 'A' ? 'Q' : 'A');
/** The same length, and another. */
const spoilt = (bytes: string): string => other(bytes[0]!) + bytes.slice(1);

onBothDatabases('the ballot box', ({ dialect, open, lose, fresh }) => {
  async function setUp(url?: string): Promise<At> {
    const house = openHouse(await open(url));
    const company = await found(house);
    const [team, another] = [await company.team('Nord'), await company.team('Sud')];
    const wave = await openWave(house, company);
    return { house, company, wave, team, other: another, make: await ballotMaker(house.visit(), company.id, wave.id) };
  }
  const rowsOf = ({ house }: At) => house.box.select().from(house.box.t.ballots);
  const send = ({ house }: At, content: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    house.send('/e/ballot', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof content === 'string' ? content : JSON.stringify(content),
    });
  const codeOf = async (response: Response): Promise<string> => ((await response.json()) as { code: string }).code;

  it('takes a ballot once; the same again is answered in the same bytes, another under its paper is refused', async () => {
    const at = await setUp();
    const first = await at.make(at.team, 'scores', text);
    const answered = await Promise.all([send(at, first), send(at, first), send(at, first)]);
    const seen = await Promise.all(answered.map(async (one) => [one.status, [...one.headers], await one.text()]));
    expect(seen[0]).toEqual([204, expect.anything(), '']);
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1);
    const [row, ...more] = await rowsOf(at);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ teamId: at.team, kind: 'scores', sealed: first.sealed, receipt: await receiptOf(first.prepared) });
    const changed = await at.make(at.team, 'scores', scoresText(answers(1, 0)), first.prepared);
    const refused = await send(at, changed);
    expect([refused.status, await codeOf(refused)]).toEqual([409, 'paperSpent']);
    expect(await rowsOf(at)).toEqual([row]);
  });

  it('keeps one of many that come at the same time under one paper', async () => {
    const at = await setUp();
    const prepared = toText(randomBytes(64));
    const ballots = await Promise.all(Array.from({ length: 20 }, () => at.make(at.team, 'scores', text, prepared)));
    const answered = await Promise.all(ballots.flatMap((one) => [send(at, one), send(at, one)]));
    expect(answered.filter(({ status }) => status === 204)).toHaveLength(2);
    expect(answered.filter(({ status }) => status === 409)).toHaveLength(38);
    expect(await rowsOf(at)).toHaveLength(1);
  });

  it('refuses what is signed for another team, kind, wave or organization, or by nobody', async () => {
    const at = await setUp();
    const good = await at.make(at.team, 'scores', text);
    const second = await openWave(at.house, at.company, { name: 'Autumn' });
    const elsewhere = await setUpBeside(at);
    const forged: SealedBallot[] = [
      { ...good, signature: spoilt(good.signature) },
      { ...good, prepared: spoilt(good.prepared) },
      { ...good, team: at.other },
      { ...good, wave: second.id },
      { ...(await at.make(at.team, 'comment', text)), kind: 'scores', sealed: good.sealed },
      { ...good, organization: elsewhere.company.id, wave: elsewhere.wave.id, team: elsewhere.team },
    ];
    for (const one of forged) {
      const answered = await send(at, one);
      expect([answered.status, await codeOf(answered)]).toEqual([422, 'forged']);
    }
    for (const lost of [{ wave: 'nowhere' }, { team: 'nobody' }, { organization: elsewhere.company.id }])
      expect((await send(at, { ...good, ...lost })).status).toBe(404);
    expect(await rowsOf(at)).toEqual([]);
  });

  it('refuses at once what is no ballot: of another length, another alphabet, with more or less on it', async () => {
    const at = await setUp();
    const good = await at.make(at.team, 'comment', wordsText({ words: { open: 'Yes' } }));
    const { signature: _, ...without } = good;
    const wrong: unknown[] = [
      ...(['prepared', 'signature', 'enc', 'sealed'] as const).flatMap((field) => [
        { ...good, [field]: good[field].slice(1) },
        { ...good, [field]: `${good[field]}A` },
        { ...good, [field]: '' },
        { ...good, [field]: `+${good[field].slice(1)}` },
        { ...good, [field]: 7 },
        { ...good, [field]: null },
      ]),
      // Another way to write the same bytes: the last character has bits to spare.
      { ...good, prepared: `${good.prepared.slice(0, -1)}${String.fromCharCode(good.prepared.codePointAt(85)! + 1)}` },
      { ...good, kind: 'words' },
      { ...good, kind: '__proto__' },
      { ...good, team: "x' OR 1=1" },
      { ...good, wave: 'w'.repeat(41) },
      { ...good, token: 'of Anna' },
      { ...(await at.make(at.team, 'scores', text)), sealed: good.sealed },
      without,
      [],
      null,
      'no JSON',
      '',
      '{"a":'.repeat(5000),
      '[]',
      '"\u0000"',
    ];
    for (const one of wrong) {
      const answered = await send(at, one);
      expect([answered.status, await codeOf(answered)]).toEqual([422, 'malformed']);
    }
    expect((await send(at, { ...good, sealed: 'A'.repeat(80_000) })).status).toBe(413);
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS']) expect((await at.house.send('/e/ballot', { method })).status).toBe(405);
    expect(await rowsOf(at)).toEqual([]);
    expect((await send(at, good)).status).toBe(204);
  });

  it('sets no cookie, reads none, and lets no other site read what it says', async () => {
    const at = await setUp();
    const good = await at.make(at.team, 'scores', text);
    const anna = await at.house.signedInAs(await at.company.member('admin'));
    const signedIn = await anna.send('/e/ballot', {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site', cookie: 'x=1' },
      body: JSON.stringify(good),
    });
    const plain = await send(at, good);
    expect([...signedIn.headers]).toEqual([...plain.headers]);
    expect(signedIn.status).toBe(204);
    const names = [...plain.headers.keys()];
    expect(names.filter((name) => /cookie|access-control|etag|date|request-id|server/i.test(name))).toEqual([]);
    expect(plain.headers.get('cache-control')).toContain('no-store');
  });

  it('takes no ballot once closing has begun, and loses none that it has taken; what lies in it is still known', async () => {
    const at = await setUp();
    const before = await at.make(at.team, 'scores', text);
    await castBallot(at.house, before);
    const ballots = await Promise.all(Array.from({ length: 120 }, () => at.make(at.team, 'scores', text)));
    const casts = ballots.map(async (one, i) => {
      for (let turn = 0; turn < i / 4; turn++) await new Promise((next) => setImmediate(next));
      return (await send(at, one)).status;
    });
    await new Promise((later) => setTimeout(later, 5));
    await at.house.box.write((tx) => closeBox(tx, at.company.id, at.wave.id));
    const after = (await rowsOf(at)).length;
    const statuses = await Promise.all(casts);
    expect(statuses.filter((status) => status === 204).length + 1).toBe(after);
    expect(statuses.filter((status) => status !== 204 && status !== 409)).toEqual([]);
    const late = await send(at, await at.make(at.team, 'scores', text));
    expect([late.status, await codeOf(late)]).toEqual([409, 'boxClosed']);
    expect(await castBallot(at.house, before)).toBe('stored before');
    await openBoxFor(at.house, { organizationId: at.company.id, waveId: at.wave.id, sizes: { scores: 1, comment: 1 }, keys: [] });
    expect((await send(at, await at.make(at.team, 'scores', text))).status).toBe(409);
  });

  it('shows the receipts of what was counted once the wave is emptied, by their first two characters', async () => {
    const at = await setUp();
    const { house, company, wave } = at;
    const ballots = [await at.make(at.team, 'scores', text), await at.make(at.team, 'comment', 'nothing that can be read')];
    for (const one of ballots) await castBallot(house, one);
    const [counted, spoiled] = await Promise.all(ballots.map((one) => receiptOf(one.prepared)));
    const receipts = (receipt: string): Promise<Response> => house.get(`/e/receipts/${company.id}/${wave.id}/${receipt.slice(0, 2)}`);
    expect((await receipts(counted!)).status).toBe(404);
    await signFor(at, 1);
    await closeWave(onBehalfOf(house.visit(), company.id), wave.id);
    const shown = await receipts(counted!);
    expect(shown.status).toBe(200);
    expect(shown.headers.get('cache-control')).toBe('public, max-age=86400, immutable');
    expect(await shown.json()).toEqual([counted]);
    expect(await (await receipts(spoiled!)).json()).toEqual(spoiled!.slice(0, 2) === counted!.slice(0, 2) ? [counted] : []);
    const here = `/e/receipts/${company.id}/${wave.id}`;
    for (const path of [`${here}/A`, `${here}/ABC`, `${here}/%25_`, `${here}/IL`, `${here}/ab`, `${here}%00/AB`, '/e/receipts/x%00/y/AB'])
      expect((await house.get(path)).status).toBe(404);
    await expect(receiptsOf(house, company.id, 'nowhere', 'AB')).rejects.toMatchObject({ kind: 'notFound' });
    const late = await send(at, ballots[0]!);
    expect([late.status, await codeOf(late)]).toEqual([409, 'boxClosed']);
  });

  it('loses no honest ballot among thousands that are none', { timeout: 60_000 }, async () => {
    const at = await setUp();
    const good = await Promise.all(Array.from({ length: 60 }, () => at.make(at.team, 'scores', text)));
    const [model] = good;
    const junk = (i: number): unknown =>
      [
        { ...model, signature: toText(randomBytes(256)), prepared: toText(randomBytes(64)) },
        { ...model, sealed: toText(randomBytes(40)) },
        { ...model, team: toText(randomBytes(9)) },
        '{',
        { ...model, sealed: 'x'.repeat(90_000) },
      ][i % 5];
    const answered: Promise<number>[] = [];
    for (let i = 0; i < 6000; i++) {
      answered.push(send(at, i % 100 === 50 ? good[(i - 50) / 100] : junk(i)).then(({ status }) => status));
      if (i % 50 === 0) await new Promise((next) => setImmediate(next));
    }
    const statuses = await Promise.all(answered);
    expect(statuses.filter((status) => status === 204)).toHaveLength(60);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    expect(await rowsOf(at)).toHaveLength(60);
  });

  it('says that it cannot keep a ballot when it cannot, and why only once', async () => {
    const url = await fresh();
    const at = await setUp(url);
    const good = await at.make(at.team, 'scores', text);
    await lose(boxBeside(url), dialect === 'postgresql' ? 'coro_ballots.ballots' : 'ballots');
    const statuses: number[] = [];
    const log = await logOf(async () => {
      for (let i = 0; i < 3; i++) statuses.push((await send(at, good, { 'user-agent': 'of Anna' })).status);
    });
    expect(statuses).toEqual([503, 503, 503]);
    expect(log.split('\n')).toHaveLength(1);
    expect(log).toMatch(/^the ballot box cannot be used: /);
  });

  it('is stirred when something came in, and holds the same ballots then', async () => {
    const at = await setUp();
    const ballots = await Promise.all(Array.from({ length: 30 }, () => at.make(at.team, 'scores', text)));
    for (const one of ballots) await castBallot(at.house, one);
    const sorted = async () => (await rowsOf(at)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const before = await sorted();
    await Promise.all([stirBox(at.house), ...ballots.map((one) => castBallot(at.house, one))]);
    await stirBox(at.house);
    expect(await sorted()).toEqual(before);
  });

  it('is stirred another time when somebody reads it for long, and takes ballots meanwhile', { timeout: 20_000 }, async () => {
    const at = await setUp();
    const ballots = await Promise.all(Array.from({ length: 3 }, () => at.make(at.team, 'scores', text)));
    await castBallot(at.house, ballots[0]!);
    let read = (): void => {};
    const reading = at.house.box.write(async (tx) => {
      await tx.select().from(tx.t.ballots);
      if (dialect === 'postgresql') await new Promise<void>((over) => (read = over));
    });
    const stirring = stirBox(at.house).then(
      () => 'stirred',
      () => 'another time',
    );
    await castBallot(at.house, ballots[1]!);
    expect(await stirring).toBe(dialect === 'postgresql' ? 'another time' : 'stirred');
    read();
    await reading;
    await castBallot(at.house, ballots[2]!);
    await stirBox(at.house);
    expect(await rowsOf(at)).toHaveLength(3);
  });

  async function setUpBeside({ house }: At): Promise<{ company: Company; wave: { id: string }; team: string }> {
    const company = await found(house, { name: 'Other' });
    const team = await company.team('Nord');
    return { company, wave: await openWave(house, company), team };
  }

  /** Papers were signed for so many people of the team. */
  async function signFor({ house, company, wave, team }: At, people: number): Promise<void> {
    const organizationId = company.id;
    const ids = Array.from({ length: people }, () => house.newId(16));
    await house.store.write(async (tx) => {
      for (const id of ids) {
        const invitation = { organizationId, id, waveId: wave.id, surveyId: wave.surveyId, version: 1, kind: 'engagement' as const };
        await tx
          .insert(tx.t.invitations)
          .values({ ...invitation, occasion: id, teamId: team, locale: 'en', state: 'sent', lastDay: '2026-03-15' });
        await tx.insert(tx.t.signings).values({ organizationId, waveId: wave.id, invitationId: id, blindedHash: id });
      }
    });
  }
});
