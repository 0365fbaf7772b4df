// Customers' words are shown to whom they concern, newest first and page by page, and leave as a file that harms nobody.
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { answer } from '#services/responses.ts';
import { askCustomers } from '#tests/support/asked.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';

onBothDatabases('voices', ({ open }) => {
  it('are filtered by team, band, words and period, all in the address', async () => {
    const { house, leader, anna, duomo, como } = await spoken(openHouse(await open()));
    const [all, own] = [await house.signedInAs(leader), await house.signedInAs(anna)];
    const names = async (query: string, person = all): Promise<string[]> =>
      [...(await text(person.get(`/responses${query}`))).matchAll(/<strong>([A-Z]\w*)<\/strong>/g)].map(([, name]) => name!);
    expect(await names('')).toEqual(['Elio', 'Dora', 'Carlo', 'Bea']);
    expect(await names('?band=detractor')).toEqual(['Carlo', 'Bea']);
    expect(await names('?comment=1')).toEqual(['Dora', 'Bea']);
    expect(await names(`?team=${como}`)).toEqual(['Elio', 'Dora']);
    expect(await names('?months=1')).toEqual(['Elio', 'Dora']);
    expect(await names('?band=x&months=7&comment=2&after=zzz')).toEqual(['Elio', 'Dora', 'Carlo', 'Bea']);
    expect(await names('', own)).toEqual(['Carlo', 'Bea']);
    expect(await names(`?team=${duomo}`, own)).toEqual(['Carlo', 'Bea']);
    expect((await own.get(`/responses?team=${como}`)).status).toBe(404);
    expect((await own.get('/responses.csv')).status).toBe(404);
    expect(await text(all.get('/responses?band=detractor'))).toMatch(/href="\/cases\/[^"]+">Case: to call/);
    expect(await text(all.get('/responses?band=promoter&comment=1'))).toContain('No answer fits');
  });

  it('go on after the last one shown, though others answer meanwhile', async () => {
    const house = openHouse(await open());
    const company = await found(house);
    const team = await company.team('Nord');
    const leader = await company.member('leader');
    const ids: string[] = [];
    for (let i = 0; i < 65; i++) ids.push(await company.customer(team, { name: `C${i}` }));
    const asked = await askCustomers(house, company);
    for (const id of ids.slice(0, 64)) await answer(house.visit(), asked.token(id), { nps: '9' }); // all in the same millisecond
    const person = await house.signedInAs(leader);
    const seen: string[] = [];
    let next: string | undefined = '/responses';
    for (let pages = 0; next !== undefined && pages < 5; pages++) {
      const html: string = await text(person.get(next));
      seen.push(...[...html.matchAll(/<strong>(C\d+)<\/strong>/g)].map(([, name]) => name!));
      next = /rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
      house.clock.pass({ minutes: 1 });
      if (pages === 0) await answer(house.visit(), asked.token(ids[64]!), { nps: '9' });
    }
    expect(seen).toHaveLength(64);
    expect(new Set(seen).size).toBe(64);
  });

  it('leave out what may not be a person’s; the file says so of each', async () => {
    const house = openHouse(await open());
    const company = await found(house);
    const como = await company.team('Nord > Como');
    const [elio, fabio] = [await company.customer(como, { name: 'Elio' }), await company.customer(como, { name: 'Fabio' })];
    const leader = await company.member('leader');
    const asked = await askCustomers(house, company);
    await answer(house.visit(), asked.token(elio), { nps: '10' });
    await answer(house.visit(), asked.token(fabio), { nps: '0' }, 'curl/8.5.0');
    const person = await house.signedInAs(leader);
    const page = await text(person.get('/responses'));
    expect(page).not.toContain('Fabio');
    expect(page).toMatch(/href="\/responses\/unconfirmed">\s*Unconfirmed <span class="figure">1</);
    const rows: string[][] = parse(await text(person.get('/responses.csv')), { bom: true });
    expect(rows.map((row) => [row[3], row.at(-1)])).toContainEqual(['Fabio', 'not confirmed']);
    expect(rows.map((row) => [row[3], row.at(-1)])).toContainEqual(['Elio', 'confirmed']);
  });

  it('come back as they were written, in the page and in the file', async () => {
    const house = openHouse(await open());
    const company = await found(house);
    const team = await company.team('Nord > Milano');
    const leader = await company.member('leader');
    const words = [
      '=1+1',
      '+39 02',
      '-5',
      '@SUM(A1)',
      '\tTab',
      '<img src=x onerror=alert(1)>',
      'a "quoted", line\nbreak; 🙂',
      'שלום',
      'x'.repeat(10_000),
    ];
    const ids: string[] = [];
    for (const [i] of words.entries()) ids.push(await company.customer(team, { name: `=C${i}` }));
    const asked = await askCustomers(house, company);
    for (const [i, why] of words.entries()) {
      house.clock.pass({ minutes: 1 });
      await answer(house.visit(), asked.token(ids[i]!), { nps: '9', why });
    }
    const person = await house.signedInAs(leader);
    const html = await text(person.get('/responses'));
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toContain('<img');
    expect(html).toContain('שלום');
    expect(html).toContain('x'.repeat(10_000));
    const file = await person.get('/responses.csv');
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('content-disposition')).toContain('attachment');
    const bytes = Buffer.from(await file.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows: string[][] = parse(bytes, { bom: true });
    expect(rows[0]).toEqual([
      'Day',
      'Survey',
      'Team',
      'Customer',
      'Number',
      'E-mail',
      'Score',
      'Band',
      'Words',
      'May be contacted',
      'Case',
      'Standing',
    ]);
    const back = rows.slice(1).map((row) => row[8]!);
    expect(back.toReversed()).toEqual(words.map((w) => w.trim()).map((w) => (/^[=+\-@]/.test(w) ? `'${w}` : w)));
    expect(rows[1]![3]).toMatch(/^'=C/);
    expect(rows[1]![2]).toBe('Nord > Milano');
  });
});

async function spoken(house: House) {
  const company = await found(house);
  const duomo = await company.team('Nord > Milano > Duomo');
  const como = await company.team('Nord > Como');
  const anna = await company.member('supervisor', { supervises: [await company.team('Nord > Milano')], name: 'Anna' });
  const leader = await company.member('leader', { name: 'Lea' });
  const said = [
    [await company.customer(duomo, { name: 'Bea' }), { nps: '2', why: 'Late' }],
    [await company.customer(duomo, { name: 'Carlo' }), { nps: '0' }],
    [await company.customer(como, { name: 'Dora' }), { nps: '7', why: 'Fine' }],
    [await company.customer(como, { name: 'Elio' }), { nps: '10' }],
  ] as const;
  const asked = await askCustomers(house, company, { lastDay: '2026-05-01' });
  for (const [i, [id, form]] of said.entries()) {
    if (i === 2) house.clock.set('2026-04-02T09:00Z');
    house.clock.pass({ minutes: 1 });
    await answer(house.visit(), asked.token(id), form);
  }
  return { house, company, duomo, como, anna, leader };
}

const text = async (response: Response | Promise<Response>): Promise<string> => (await response).text();
