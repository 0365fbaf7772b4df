// A thief has the database at a chosen moment, and tries everything that files tell to find out whose ballot is whose.
import { createECDH, randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scoresText, wordsText } from '#domain/ballot-paper.ts';
import { copyDatabase } from '#db/backup.ts';
import { boxBeside, isPostgresql } from '#db/store.ts';
import { blindPaper } from '#demo/paper.ts';
import { castBallot, stirBox } from '#services/ballot-box.ts';
import { onBehalfOf } from '#services/context.ts';
import { closeWave } from '#services/publisher.ts';
import { papersOf, signPapers } from '#services/registrar.ts';
import { openerOf } from '#services/unsealing.ts';
import { aboutSigning, sealingKeyOf } from '#services/wave-keys.ts';
import { unwrap } from '#services/wrapping.ts';
import { askEmployees } from '#tests/support/asked.ts';
import { found } from '#tests/support/company.ts';
import { allBytesOf, dumpOf, longReader, naiveBox, sample, textsIn, type Traces, tracesIn } from '#tests/support/database-files.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { ballotMaker } from '#tests/support/papers.ts';
import { ballot, openWave } from '#tests/support/results.ts';
import { ballotIdOf, receiptOf, sealBallot } from '#web/voter/sealing.ts';

/** So many people vote, one after the other; each leaves scores and then words. The registrar's rows tell in which order they came. */
const people = 200;

/** Five standard deviations of a rank correlation between things that have nothing to do with each other: once in two million runs. */
const chance = 5 / Math.sqrt(people - 1);

/** Spearman's rank correlation, with the mean rank for equals; 0 where all are equal. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const middle = (a.length - 1) / 2;
  const product = (p: readonly number[], q: readonly number[]): number =>
    p.reduce((sum, one, i) => sum + (one - middle) * (q[i]! - middle), 0);
  const spread = Math.sqrt(product(x, x) * product(y, y));
  return spread === 0 ? 0 : product(x, y) / spread;
}

function ranks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}

/** How well each trace tells the order in which these came. */
const orderIn = (traces: Traces, ids: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(traces).map(([name, trace]) => {
      const places = ids.map((id) => trace.get(id)!);
      return [
        name,
        Math.abs(
          correlation(
            places,
            ids.map((_, i) => i),
          ),
        ),
      ];
    }),
  );

/** Of how many people the words are those that follow the scores. */
function neighbours(traces: Traces, pairs: readonly (readonly [scores: string, words: string])[]): Readonly<Record<string, number>> {
  const share = (trace: ReadonlyMap<string, number>): number => {
    if (new Set(trace.values()).size < pairs.length) return 0;
    const all = pairs.flatMap(([scores, words]) => [
      { id: scores, of: words },
      { id: words, of: '' },
    ]);
    const sorted = all.toSorted((a, b) => trace.get(a.id)! - trace.get(b.id)!);
    const found = sorted.filter(({ of }, i) => of !== '' && sorted.slice(i).find((next) => next.of === '')?.id === of);
    return found.length / pairs.length;
  };
  return Object.fromEntries(Object.entries(traces).map(([name, trace]) => [name, share(trace)]));
}

/** Votes through both doors, and keeps what nobody may ever find, and what only an open wave may have. */
async function voteAll(house: House, tokens: readonly string[]) {
  const never: Record<string, string[]> = {
    token: [],
    paper: [],
    serial: [],
    blinded: [],
    'blind signature': [],
    signature: [],
    answers: [],
    words: [],
  };
  const kept = { sealed: [] as string[], enc: [] as string[], ids: [] as string[], receipts: [] as string[] };
  for (const [i, token] of tokens.entries()) {
    const visit = house.visit();
    const papers = await papersOf(visit, token);
    const blind = { scores: blindPaper(papers.keys!.scores, randomBytes), comment: blindPaper(papers.keys!.comment, randomBytes) };
    const signed = await signPapers(visit, token, { scores: blind.scores.blinded, comment: blind.comment.blinded });
    const answers = scoresText(ballot((i % 5) + 1, i % 11));
    const words = `What number ${i} wrote to nobody else: ${randomBytes(8).toString('hex')}`;
    for (const kind of ['scores', 'comment'] as const) {
      const prepared = blind[kind].prepared.toString('base64url');
      const paper = { prepared, signature: blind[kind].finish(signed[kind]) };
      const text = kind === 'scores' ? answers : wordsText({ words: { open: words } });
      const one = await sealBallot({ ...papers.place, kind }, paper, text, papers.sizes[kind], papers.seal);
      await castBallot(visit, one);
      never['paper']!.push(prepared);
      never['serial']!.push(blind[kind].prepared.subarray(32).toString('base64url'));
      never['blinded']!.push(blind[kind].blinded);
      never['blind signature']!.push(signed[kind]);
      never['signature']!.push(paper.signature);
      kept.sealed.push(one.sealed);
      kept.enc.push(one.enc);
      kept.ids.push(await ballotIdOf(prepared));
      kept.receipts.push(await receiptOf(prepared));
    }
    never['token']!.push(token);
    never['answers']!.push(answers);
    never['words']!.push(words);
  }
  return { never, ...kept };
}

/** Files, a dump of each store, and on SQLite a fresh copy as `backup` makes it. */
async function everythingIn(url: string): Promise<Buffer> {
  const parts: (Buffer | string)[] = [];
  for (const one of new Set([url, boxBeside(url)])) {
    parts.push(await allBytesOf(one), await dumpOf(one));
    if (isPostgresql(one)) continue;
    const copy = `${one}.${randomBytes(4).toString('hex')}.copy`;
    await copyDatabase(one, copy);
    parts.push(readFileSync(copy));
    rmSync(copy);
  }
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}

/** Which of these are there, as text or as the bytes that the text stands for. */
const foundIn = (bytes: Buffer, wanted: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.entries(wanted).flatMap(([what, texts]) =>
    texts.some((text) => {
      const raw = Buffer.from(text, 'base64url');
      // What is long may lie in several pages: a piece of it is enough.
      const piece = text.length > 200 ? text.slice(100, 160) : text;
      return bytes.includes(piece) || (/^[\w-]{20,}$/.test(text) && bytes.includes(raw.length > 100 ? raw.subarray(40, 80) : raw));
    })
      ? [what]
      : [],
  );

onBothDatabases('a thief of the database', ({ open, fresh }) => {
  it(
    'cannot tell the order in which ballots came, nor whose words lie beside whose scores, once the box was stirred',
    { timeout: 60_000 },
    async () => {
      const url = await fresh();
      const house = openHouse(await open(url));
      const company = await found(house);
      const team = await company.team('Nord');
      const wave = await openWave(house, company);
      const make = await ballotMaker(house.visit(), company.id, wave.id);
      const pairs: (readonly [string, string])[] = [];
      for (let i = 0; i < people; i++) {
        const scores = await make(team, 'scores', scoresText(ballot((i % 5) + 1, 9)));
        const words = await make(team, 'comment', wordsText({ words: { open: 'so '.repeat(i * 5) } }));
        for (const one of [scores, words]) await castBallot(house, one);
        pairs.push([await ballotIdOf(scores.prepared), await ballotIdOf(words.prepared)]);
      }
      const [scores, words] = [pairs.map(([id]) => id), pairs.map(([, id]) => id)];
      const before = await tracesIn(boxBeside(url));
      expect(Math.max(...Object.values(orderIn(before, scores)))).toBeGreaterThan(0.95);
      expect(Math.max(...Object.values(neighbours(before, pairs)))).toBeGreaterThan(0.9);
      await stirBox(house);
      const after = await tracesIn(boxBeside(url));
      for (const ids of [scores, words])
        for (const [trace, told] of Object.entries(orderIn(after, ids))) expect([trace, told < chance, told]).toEqual([trace, true, told]);
      for (const [trace, told] of Object.entries(neighbours(after, pairs))) expect([trace, told < 0.05, told]).toEqual([trace, true, told]);
      const rows = await house.box.select().from(house.box.t.ballots);
      for (const kind of ['scores', 'comment'])
        expect(new Set(rows.filter((row) => row.kind === kind).map((row) => `${row.sealed.length} ${row.enc.length}`)).size).toBe(1);
    },
  );

  it(
    'finds sealed ballots while a wave is open and nothing that opens or signs one, and after it has closed no trace of them',
    { timeout: 60_000 },
    async () => {
      const url = await fresh();
      const house = openHouse(await open(url));
      const company = await found(house);
      const team = await company.team('Nord');
      const voters = await Promise.all(Array.from({ length: 9 }, () => company.employee(team)));
      const asked = await askEmployees(house, company);
      const ctx = onBehalfOf(house.visit(), company.id);
      const secrets = await voteAll(
        house,
        voters.map((one) => asked.paper(one)),
      );
      const { sealed } = secrets;
      const seal = (await sealingKeyOf(ctx, company.id, asked.waveId))!;
      const keys = await house.store.select().from(house.store.t.ballotKeys);
      const wraps = [...keys.map((key) => key.privateKey!), (await house.store.select().from(house.store.t.waveKeys))[0]!.privateKey!];
      const pairs = keys.map(({ teamId, kind, privateKey }) =>
        unwrap(ctx.secret, aboutSigning({ organizationId: company.id, waveId: asked.waveId }, teamId, kind), privateKey!),
      );
      const never = { ...secrets.never, 'private key': [seal.privateKey, ...pairs] };

      await sample(url);
      const during = await everythingIn(url);
      expect(foundIn(during, { sealed })).toEqual(['sealed']);
      expect(foundIn(during, { wraps })).toEqual(['wraps']);
      for (const [what, texts] of Object.entries(never)) expect([what, foundIn(during, { [what]: texts })]).toEqual([what, []]);
      const stores = await Promise.all([url, boxBeside(url)].map((one, i) => textsIn(one, i === 0 ? 'house' : 'box')));
      const shared = [...stores[0]!].filter((text) => stores[1]!.has(text) && text.length > 12);
      const open_ = new Set([company.id, team, asked.waveId, ...keys.map((key) => key.publicKey)]);
      expect(shared.filter((text) => !open_.has(text))).toEqual([]);
      const openers = [...stores[0]!, ...stores[1]!].filter((text) => /^[\w-]{43}$/.test(text));
      const [row] = await house.box.select().from(house.box.t.ballots);
      const place = { organization: company.id, wave: asked.waveId, team, kind: row!.kind };
      const opens = (privateKey: string): boolean => {
        const pair = createECDH('prime256v1');
        try {
          pair.setPrivateKey(Buffer.from(privateKey, 'base64url'));
        } catch {
          return false; // no number that could be a key
        }
        return openerOf({ publicKey: pair.getPublicKey('base64url'), privateKey })({ ...place, ...row! }) !== undefined;
      };
      for (const one of openers) expect(opens(one)).toBe(false);
      expect(opens(seal.privateKey)).toBe(true);
      expect(openers.length).toBeGreaterThan(20);

      await closeWave(ctx, asked.waveId);
      await sample(url);
      const after = await everythingIn(url);
      const all = { ...never, wraps, sealed, ids: secrets.ids, enc: secrets.enc };
      for (const [what, texts] of Object.entries(all)) expect([what, foundIn(after, { [what]: texts })]).toEqual([what, []]);
      expect(foundIn(after, { receipt: secrets.receipts })).toEqual(['receipt']);
      expect(await house.store.$count(house.store.t.snapshots)).toBe(1);
    },
  );

  it('would find wrapped keys and sealed ballots in the files if they were only deleted', async () => {
    const url = await fresh();
    const house = openHouse(await open(url));
    const company = await found(house);
    const team = await company.team('Nord');
    const voters = await Promise.all(Array.from({ length: 6 }, () => company.employee(team)));
    const asked = await askEmployees(house, company);
    const { sealed } = await voteAll(
      house,
      voters.map((one) => asked.paper(one)),
    );
    const wraps = (await house.store.select().from(house.store.t.ballotKeys)).map((key) => key.privateKey!);
    const ctx = onBehalfOf(house.visit(), company.id);
    const scrub = async (): Promise<void> => {};
    await closeWave({ ...ctx, scrub, box: { ...ctx.box, scrub } }, asked.waveId);
    // SQLite has overwritten the ballots with zeros already.
    expect(foundIn(await everythingIn(url), { wraps, sealed })).toEqual(isPostgresql(url) ? ['wraps', 'sealed'] : ['wraps']);
    await closeWave(ctx, asked.waveId);
    expect(foundIn(await everythingIn(url), { wraps, sealed })).toEqual([]);
  });

  it('is left nothing by somebody who has been reading something else since before: cleaning waits for the end of it', async () => {
    const url = await fresh();
    const house = openHouse(await open(url));
    const company = await found(house);
    const team = await company.team('Nord');
    const voters = await Promise.all(Array.from({ length: 6 }, () => company.employee(team)));
    const asked = await askEmployees(house, company);
    const papers = voters.map((one) => asked.paper(one));
    const { sealed } = await voteAll(house, papers);
    const wraps = (await house.store.select().from(house.store.t.ballotKeys)).map((key) => key.privateKey!);
    const end = isPostgresql(url) ? await longReader(url) : async (): Promise<void> => {};
    const closing = closeWave(onBehalfOf(house.visit(), company.id), asked.waveId);
    await new Promise((ok) => setTimeout(ok, 1500));
    await end();
    await closing;
    expect(foundIn(await everythingIn(url), { wraps, sealed })).toEqual([]);
  });

  it('would have told it of a box of another kind', async () => {
    const url = await fresh();
    await open(url);
    const ids = Array.from({ length: people }, () => randomBytes(32).toString('base64url'));
    await naiveBox(boxBeside(url), ids);
    const told = orderIn(await tracesIn(boxBeside(url), 'naive'), ids);
    expect(Math.max(...Object.values(told))).toBeGreaterThan(0.95);
  });
});
