// Whatever happens at door 2, nothing that the process writes anywhere says who came, with what, or when.
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { type SealedBallot, scoresText } from '#domain/ballot-paper.ts';
import { boxBeside, isPostgresql } from '#db/store.ts';
import { found } from '#tests/support/company.ts';
import { allBytesOf, dumpOf } from '#tests/support/database-files.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';
import { ballotMaker } from '#tests/support/papers.ts';
import { anotherProcess, packed } from '#tests/support/processes.ts';
import { ballot, openWave } from '#tests/support/results.ts';

/** What a request says of who sends it; none of it may be anywhere afterwards. */
const marks = {
  'user-agent': `Telltale/${randomBytes(6).toString('hex')}`,
  'x-forwarded-for': '203.0.113.77',
  referer: `https://telltale-${randomBytes(6).toString('hex')}.example/desk-of-anna`,
  cookie: `coro-session=${randomBytes(24).toString('hex')}`,
  'accept-language': 'it-CH-x-telltale',
  'x-request-id': randomBytes(12).toString('hex'),
};

/** A number of milliseconds between these two, written as a database or a program writes one: in binary either way round, or in digits. */
function timesIn(bytes: Buffer, from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = 0; at + 6 <= bytes.length; at++) {
    const [high, low] = [bytes.readUIntBE(at, 6), bytes.readUIntLE(at, 6)];
    if ((high >= from && high <= to) || (low >= from && low <= to)) places.push(at);
  }
  const digits = bytes.toString('latin1').matchAll(/1\d{12}/g);
  return [...places, ...[...digits].filter(([text]) => Number(text) >= from && Number(text) <= to).map(({ index }) => index)];
}

onBothDatabases('door 2', ({ open, lose, fresh }) => {
  it(
    'leaves no address, no header, no token and no time anywhere, when it takes, refuses, breaks and is killed',
    { timeout: 60_000 },
    async () => {
      const url = await fresh();
      const house = openHouse(await open(url));
      const company = await found(house);
      const team = await company.team('Nord');
      const wave = await openWave(house, company);
      const make = await ballotMaker(house.visit(), company.id, wave.id);
      const ballots = await Promise.all(Array.from({ length: 12 }, (_, i) => make(team, 'scores', scoresText(ballot((i % 5) + 1, 9)))));
      const server = await packed('tests/support/door.ts');
      const began = Date.now();
      const running = anotherProcess(server, url, house.parts.secret, String(began));
      await running.lines(1);
      const port = /\d+$/.exec(running.said[0]!)![0];
      const send = async (content: Partial<SealedBallot> | string): Promise<number> => {
        const body = typeof content === 'string' ? content : JSON.stringify(content);
        const init = { method: 'POST', headers: { ...marks, 'content-type': 'application/json' }, body };
        return (await fetch(`http://127.0.0.1:${port}/e/ballot?from=telltale`, init)).status;
      };
      const [first, second] = ballots as [SealedBallot, SealedBallot];
      const statuses: number[] = [];
      for (const one of ballots) statuses.push(await send(one));
      for (const one of [
        first,
        { ...first, sealed: second.sealed },
        { ...first, prepared: second.prepared },
        { ...first, team: 'x' },
        'no JSON',
        '{"a',
      ])
        statuses.push(await send(one));
      statuses.push(await send('x'.repeat(100_000)));
      await fetch(`http://127.0.0.1:${port}/e/receipts/${company.id}/${wave.id}/AB`, { headers: marks });
      expect(statuses).toEqual([...ballots.map(() => 204), 204, 409, 422, 404, 422, 422, 413]);
      const files = async (): Promise<Buffer> => {
        const parts: Buffer[] = [];
        for (const one of new Set([url, boxBeside(url)])) parts.push(await allBytesOf(one));
        return Buffer.concat(parts);
      };
      const whole = await files();
      const box = isPostgresql(url) ? whole : await allBytesOf(boxBeside(url));
      const dump = `${await dumpOf(url)} ${await dumpOf(boxBeside(url))}`;
      expect(dump).toContain(first.sealed);
      expect(timesIn(box, began, Date.now())).toEqual([]);
      expect(timesIn(Buffer.concat([box.subarray(0, 99), Buffer.from(new BigInt64Array([BigInt(began)]).buffer)]), began, began)).toEqual([
        99,
      ]);
      // It breaks, and is killed with ballots on their way.
      await lose(boxBeside(url), isPostgresql(url) ? 'coro_ballots.ballots' : 'ballots');
      expect([await send(first), await send(second)]).toEqual([503, 503]);
      const cutOff = ballots.map((one) => send(one).catch(() => 0));
      await running.kill();
      await Promise.all(cutOff);
      const said = [...running.said, ...running.complaint().trim().split('\n')];
      expect(said.slice(1)).toEqual([expect.stringMatching(/^the ballot box cannot be used: /)]);
      expect(said.join(' ')).not.toMatch(/\d\d:\d\d|T\d\d|\d{4}-\d\d-\d\d|1\d{9}/);
      const everything = Buffer.concat([whole, await files(), Buffer.from(dump), Buffer.from(said.join('\n'))]);
      const never = [...Object.values(marks), 'telltale', '203.0.113', ...ballots.flatMap((one) => [one.prepared, one.signature])];
      for (const text of never) expect([text, everything.includes(text)]).toEqual([text, false]);
      const beside = isPostgresql(url) ? [] : readdirSync(dirname(url)).filter((name) => name.startsWith(basename(url, '.sqlite')));
      expect(beside.filter((name) => !/(\.sqlite|-ballots\.sqlite)(-wal|-shm|-journal)?$/.test(join(name)))).toEqual([]);
    },
  );
});
