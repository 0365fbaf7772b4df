// What mail scanners do to the links of a letter: storms of GET and HEAD, every link followed, buttons pressed; none of it counts as an answer.
import { and, eq, isNull } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { askCustomers, askEmployees } from '#tests/support/asked.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { voteBy } from '#tests/support/voter.ts';

const browser = {
  'user-agent':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
};
const preview = { 'user-agent': 'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5' };

onBothDatabases('the links of a letter', ({ open }) => {
  it('record no answer, whoever asks for them and how often, and never break', async () => {
    const { house, link } = await opened(openHouse(await open()));
    const every = ['', ...Array.from({ length: 11 }, (_, score) => `?score=${score}`), '?thanks', '?lang=it', '/more'].map(
      (end) => link + end,
    );
    const storm = every.flatMap((path) =>
      ['GET', 'HEAD'].flatMap((method) => [browser, preview].map((headers) => house.send(path, { method, headers }))),
    );
    const found = await Promise.all(storm);
    expect(new Set(found.map((answer) => answer.status))).toEqual(new Set([200]));
    expect(await house.store.$count(house.store.t.responses)).toBe(0);
    expect(await signs(house)).toEqual(['burst', 'scanner', 'trap']);
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH'])
      for (const path of [link, `${link}/more`]) expect((await house.send(path, { method })).status).toBe(405);
  });

  it('tell who is there: one kind of sign for each thing that people do not do', async () => {
    const { house, tokens } = await opened(openHouse(await open()), 6);
    const path = (n: number): string => `/s/${tokens[n]}`;
    await house.send(path(0), { headers: browser });
    for (const score of [8, 9, 10]) await house.send(`${path(1)}?score=${score}`, { headers: browser });
    for (const score of [9, 9, 9, 9, 9]) await house.send(`${path(2)}?score=${score}`, { headers: browser });
    expect(await signs(house)).toEqual([]);
    await house.send(path(3), { headers: preview });
    expect(await signs(house)).toEqual(['scanner']);
    await house.send(path(4), { method: 'HEAD', headers: browser });
    expect(await signs(house)).toEqual(['scanner', 'scanner']);
    for (const score of [0, 3, 6, 9]) await house.send(`${path(5)}?score=${score}`, { headers: browser });
    expect(await signs(house)).toEqual(['burst', 'scanner', 'scanner']);
  });

  it('do not take a slow change of mind for a burst', async () => {
    const { house, link } = await opened(openHouse(await open()));
    for (let score = 0; score <= 10; score++) {
      await house.send(`${link}?score=${score}`, { headers: browser });
      house.clock.pass({ minutes: 1 });
    }
    expect(await signs(house)).toEqual([]);
  });

  it('hold one that only programs follow; who gets there all the same is shown the way', async () => {
    const { house, link, tokens, company } = await opened(openHouse(await open()));
    for (const method of ['GET', 'POST']) {
      const answer = await house.send(`${link}/more?to=https://evil.example&next=//evil.example`, {
        method,
        headers: { ...browser, 'accept-language': 'it' },
      });
      expect(answer.status).toBe(200);
      const page = await answer.text();
      expect(page).toContain('<html lang="it"');
      expect(page).toContain(`<a href="${link}">Vai alla domanda</a>`);
      expect(page).not.toContain('evil');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    expect(await house.send(`${link}/more`, { method: 'HEAD' }).then((answer) => answer.text())).toBe('');
    expect(await signs(house)).toEqual(['trap']);
    await company.employee(await company.team('Nord'));
    const employees = await askEmployees(house, company);
    const [employee] = await house.store.select({ id: house.store.t.employees.id }).from(house.store.t.employees);
    for (const token of [`${tokens[0]!.slice(0, -1)}_`, 'x', '%00', employees.token(employee!.id)])
      expect((await house.send(`/s/${token}/more`)).status).toBe(404);
    expect(await signs(house)).toEqual(['trap']);
  });

  it('of an employee’s letter are the same for everybody: what a program asks for without the part behind the # names nobody', async () => {
    const { house, company } = await opened(openHouse(await open()));
    const team = await company.team('Sud');
    const people = [];
    for (let n = 0; n < 6; n++) people.push(await company.employee(team));
    const employees = await askEmployees(house, company);
    const papers = people.map((one) => employees.paper(one));
    const pages = new Set<string>();
    for (const headers of [browser, preview])
      for (const method of ['GET', 'HEAD']) pages.add(`${method} ${await text(house.send('/e/', { method, headers }))}`);
    expect(pages.size).toBe(2);
    for (const paper of papers) expect([...pages].join()).not.toContain(paper);
    for (const path of ['/e/x/more', `/e/${papers[0]}/more`, `/e/${papers[0]}`]) expect((await house.get(path)).status).toBe(404);
    const { invitations: i } = house.store.t;
    const ofEmployees = and(eq(i.kind, 'engagement'), isNull(i.answeredDay));
    expect(await house.store.$count(i, ofEmployees)).toBe(6);
    expect(await signs(house)).toEqual([]);
    await voteBy(house, papers[0]!, { answers: { enps: 4 } });
    expect(await house.store.$count(i, ofEmployees)).toBe(5);
    expect(await house.box.$count(house.box.t.ballots)).toBe(1);
  });

  it('whose every score is sent by a program count for nothing', async () => {
    const { house, link } = await opened(openHouse(await open()));
    for (let score = 0; score <= 10; score++) expect((await house.post(link, { nps: String(score) }, browser)).status).toBe(303);
    expect(await figures(house)).toMatchObject({ answered: 0, detractors: 0, promoters: 0, unconfirmedPromoters: 1 });
    expect(await house.store.$count(house.store.t.cases)).toBe(0);
  });

  it('take the answer of a person behind a scanner: at once with words, else when they come back', async () => {
    const { house, tokens } = await opened(openHouse(await open()), 2);
    for (const token of tokens) {
      await house.send(`/s/${token}`, { method: 'HEAD', headers: browser });
      await house.send(`/s/${token}/more`, { headers: browser });
    }
    house.clock.pass({ hours: 3 });
    await house.post(`/s/${tokens[0]}?score=9`, { nps: '9', why: 'Friendly' }, browser);
    await house.post(`/s/${tokens[1]}?score=2`, { nps: '2' }, browser);
    expect(await figures(house)).toMatchObject({ answered: 1, promoters: 1, detractors: 0, unconfirmedDetractors: 1 });
    expect(await text(house.get(`/s/${tokens[1]}`))).not.toMatch(/<input[^>]* checked/);
    house.clock.pass({ minutes: 5 });
    await house.post(`/s/${tokens[1]}?score=2`, { nps: '2' }, browser);
    expect(await figures(house)).toMatchObject({ answered: 2, promoters: 1, detractors: 1, unconfirmedDetractors: 0 });
    expect(await house.store.$count(house.store.t.cases)).toBe(1);
  });
});

onBothDatabases('the page of answers in doubt', ({ open }) => {
  it('says why, and a member settles several at once', async () => {
    const { house, company, tokens } = await opened(openHouse(await open()), 3);
    for (const token of tokens) {
      await house.send(`/s/${token}/more`, { headers: browser });
      await house.post(`/s/${token}`, { nps: '2' }, { 'user-agent': 'curl/8.5.0' });
    }
    const person = await house.signedInAs(await company.member('leader', { name: 'Lea' }));
    const page = await text(person.get('/responses/unconfirmed'));
    expect(page).toContain('3 answers may not be people’s');
    expect(page).toContain('followed the link in the letter that people cannot see');
    expect(page).toContain('A program that checks links');
    const ids = [...page.matchAll(/name="answers" value="([^"]+)"/g)].map(([, id]) => id!);
    expect(ids).toHaveLength(3);
    expect(page).not.toContain(' checked');
    expect(await text(person.get('/responses/unconfirmed?all=yes'))).toMatch(/name="answers"[^>]* checked/);
    const overview = await text(person.get('/'));
    expect(overview).toContain('3 answers of this period may not be people’s and are not counted.');
    expect(overview).toContain('They would be the only ones, with an NPS of −100.');

    expect((await person.post('/responses/unconfirmed/confirm', {})).status).toBe(422);
    const confirmed = await person.post('/responses/unconfirmed/confirm', { answers: ids.slice(0, 2), team: '' });
    expect([confirmed.status, confirmed.headers.get('location')]).toEqual([303, '/responses/unconfirmed?done=answersConfirmed']);
    expect((await person.post('/responses/unconfirmed/reject', { answers: ids.slice(0, 2) })).status).toBe(409);
    await person.post('/responses/unconfirmed/reject', { answers: ids.slice(2) });
    expect(await figures(house)).toMatchObject({ answered: 2, detractors: 2, unconfirmedDetractors: 0 });
    expect(await text(person.get('/responses/unconfirmed'))).toContain('Nothing waits here');
    const settled = await text(person.get('/responses/unconfirmed?show=settled'));
    expect(settled).toContain('Confirmed by Lea');
    expect(settled).toContain('Rejected by Lea');
    await person.post('/responses/unconfirmed/put-back', { answers: ids });
    expect(await figures(house)).toMatchObject({ answered: 0, detractors: 0, unconfirmedDetractors: 3 });
    expect(await text(person.get('/audit'))).toContain('put 3 answers in doubt again');
  });
});

async function opened(house: House, people = 1) {
  const company = await found(house);
  const team = await company.team('Nord > Milano');
  const ids: string[] = [];
  for (let n = 0; n < people; n++) ids.push(await company.customer(team));
  const asked = await askCustomers(house, company);
  const tokens = ids.map((id) => asked.token(id));
  return { house, company, tokens, link: `/s/${tokens[0]}` };
}

async function signs(house: House): Promise<string[]> {
  const { linkSigns } = house.store.t;
  return (await house.store.select({ sign: linkSigns.sign }).from(linkSigns)).map((row) => row.sign).toSorted();
}

async function figures(house: House) {
  const [row] = await house.store.select().from(house.store.t.rollups);
  return row;
}

const text = async (answer: Promise<Response>): Promise<string> => (await answer).text();
