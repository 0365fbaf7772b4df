// Whatever is sent to the doors of employees, and of those who read what they wrote, is answered with a refusal and breaks nothing.
import { expect, it } from 'vitest';
import { onBehalfOf } from '#services/context.ts';
import { closeWave } from '#services/publisher.ts';
import { askEmployees } from '#tests/support/asked.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';
import { logOf } from '#tests/support/log.ts';
import { ballot, cast, openWave } from '#tests/support/results.ts';

const doors = ['/e/open', '/e/papers', '/e/ballot', '/e/mailbox', '/e/mailbox/letters'];
const fields = [
  'token',
  'lang',
  'scores',
  'comment',
  'organization',
  'wave',
  'team',
  'kind',
  'prepared',
  'signature',
  'enc',
  'sealed',
  'secret',
  'text',
];
const odd: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '__proto__',
  'constructor',
  '\u202e',
  '🗳️'.repeat(9),
  'A'.repeat(22),
  'A'.repeat(43),
  'A'.repeat(86),
  'A'.repeat(342),
  'x'.repeat(900),
  [],
  {},
  [[]],
  { toString: 1 },
  ['A'.repeat(22)],
  { length: 22 },
  "' OR 1=1 --",
  '%00',
  '../../etc',
  '=1+1',
];
const bodies = [
  '',
  'null',
  '[]',
  '""',
  '1',
  '{',
  '{"token":',
  '[['.repeat(900),
  '{"a":'.repeat(600),
  '\ufeff{}',
  '{"__proto__":{"token":"x"}}',
  '{"token":"a","token":"b"}',
  '\u0000',
  'token=a',
];
const types = [
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  '',
];
const methods = ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'];
const addresses = [
  '%00',
  '%',
  '%E0%A4%A',
  '..%2f..',
  '__proto__',
  'constructor',
  'a'.repeat(41),
  'a'.repeat(5000),
  "'",
  '\ud83d\uddf3',
  '%ff',
  '0',
  'x.json',
  '.json',
];

onBothDatabases('the doors of employees', ({ open }) => {
  it('answer nonsense of every kind with a refusal, write no word about it', { timeout: 60_000 }, async () => {
    const house = openHouse(await open());
    const company = await found(house);
    const team = await company.team('Nord');
    const people = await Promise.all(Array.from({ length: 6 }, () => company.employee(team)));
    const asked = await askEmployees(house, company);
    const token = asked.paper(people[0]!);
    const good: Record<string, unknown> = {
      token,
      organization: company.id,
      wave: asked.waveId,
      team,
      kind: 'scores',
      prepared: 'A'.repeat(86),
      signature: 'A'.repeat(342),
      enc: 'A'.repeat(87),
      sealed: 'A'.repeat(300),
      scores: 'A'.repeat(342),
      comment: 'A'.repeat(342),
      secret: 'A'.repeat(43),
      text: 'x',
      lang: 'it',
    };
    const wanted: Record<string, readonly string[]> = {
      '/e/open': ['token', 'lang'],
      '/e/papers': ['token', 'scores', 'comment'],
      '/e/ballot': ['organization', 'wave', 'team', 'kind', 'prepared', 'signature', 'enc', 'sealed'],
      '/e/mailbox': ['secret'],
      '/e/mailbox/letters': ['secret', 'text'],
    };
    const bad: string[] = [];
    let asks = 0;
    const send = async (path: string, init: RequestInit): Promise<void> => {
      asks++;
      const { status } = await house.app.request(path, init, {
        incoming: { socket: { remoteAddress: `10.9.${asks >> 8}.${asks & 255}` } },
      });
      if (status >= 500 || status < 200) bad.push(`${status} ${init.method} ${path} ${JSON.stringify(init.body ?? null).slice(0, 100)}`);
    };
    const post = (path: string, body: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
      send(path, { method: 'POST', body, headers: type === '' ? {} : { 'content-type': type } });
    const log = await logOf(async () => {
      for (const path of doors) {
        for (const body of bodies) for (const type of types) await post(path, body, type);
        for (const bytes of [[0xff, 0xfe], [0xc3, 0x28], [0]]) await post(path, new Uint8Array(bytes));
        await post(path, 'x'.repeat(70_000));
        const own = Object.fromEntries(wanted[path]!.map((field) => [field, good[field]]));
        for (const field of [...wanted[path]!, ...fields])
          for (const value of odd) await post(path, JSON.stringify({ ...own, [field]: value }));
        for (const method of methods) await send(path, { method });
      }
      for (const start of ['/e/receipts/', '/e/manifest/', '/e/'])
        for (const one of addresses)
          for (const rest of ['', `/${one}`, `/${one}/${one}`, `/${asked.waveId}/00`])
            await send(`${start}${one}${rest}`, { method: 'GET' });
      for (const one of addresses) await send(`/e/receipts/${company.id}/${asked.waveId}/${one}`, { method: 'GET' });
    });
    expect(bad).toEqual([]);
    expect(log).toBe('');
    expect(asks).toBeGreaterThan(3000);
    expect(await house.box.$count(house.box.t.ballots)).toBe(0);
  });

  it('of leaders and supervisors who read and answer comments do so as well', async () => {
    const house = openHouse(await open());
    const company = await found(house);
    const team = await company.team('Nord');
    const wave = await openWave(house, company);
    await cast(
      house,
      company,
      wave,
      team,
      Array.from({ length: 12 }, (_, i) => ({ answers: ballot(4, 9), comment: `Nr ${i}` })),
    );
    await closeWave(onBehalfOf(house.visit(), company.id), wave.id);
    const [comment] = await house.store.select().from(house.store.t.comments).limit(1);
    const bad: string[] = [];
    const log = await logOf(async () => {
      for (const role of ['leader', 'supervisor'] as const) {
        const one = await house.signedInAs(await company.member(role, role === 'supervisor' ? { supervises: [team] } : {}));
        const note = async (what: string, asked: Promise<Response>): Promise<void> => {
          const { status } = await asked;
          if (status >= 500) bad.push(`${status} ${role} ${what}`);
        };
        for (const odd of addresses) {
          const query = encodeURI(odd.toWellFormed()).replaceAll('%25', '%');
          for (const path of [
            `/comments/${odd}/${odd}`,
            `/comments/${wave.id}/${odd}`,
            `/talks/${odd}`,
            `/talks/${odd}/${odd}`,
            `/talks/${wave.id}/${odd}`,
          ])
            await note(path, one.get(path));
          for (const name of ['wave', 'team', 'question', 'after'])
            await note(`${name}=${odd}`, one.get(`/comments?${name}=${query}&wave=${wave.id}`));
          await note(`aside ${odd}`, one.get(`/comments/aside?after=${query}`));
          for (const verb of ['answer', 'aside', 'put-back'])
            await note(`${verb} ${odd}`, one.post(`/comments/${wave.id}/${odd}/${verb}`, { text: 'x' }));
        }
        for (const text of ['', '\u0000', 'a\u0000b', '\ud800', 'x'.repeat(50_000), '\u202e<b>'])
          for (const path of [`/comments/${wave.id}/${comment!.id}/answer`, `/talks/${wave.id}/${team}`])
            await note(
              `${path} ${text.slice(0, 9)}`,
              one.post(path, { text, heard: text, action: text, byDay: text, byWhom: text, seen: '0' }),
            );
        await note('twice', one.post(`/talks/${wave.id}/${team}`, { heard: ['a', 'b'], action: ['a', 'b'], seen: ['0', 'x'] }));
      }
    });
    expect(bad).toEqual([]);
    expect(log).toBe('');
  });
});
