// The customer's door: looking records nothing, sending records once, and every link that takes no answer looks the same.
import { brotliDecompressSync } from 'node:zlib';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { askCustomers } from '#tests/support/asked.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';

onBothDatabases('the customer’s door', ({ open }) => {
  it('records nothing when the page is looked at', async () => {
    const { house, link } = await opened(openHouse(await open()));
    for (const query of ['', '?score=3', '?score=3&lang=it', '?thanks', '?thanks&score=3']) {
      const shown = await house.get(link + query);
      expect(shown.status).toBe(200);
      expect(await shown.text()).toContain('name="nps"');
      expect((await house.send(link + query, { method: 'HEAD' })).status).toBe(200);
    }
    expect(await counts(house)).toEqual({ responses: 0, cases: 0, answered: 0 });
  });

  it('shows the score of the letter chosen, and takes anything else for none', async () => {
    const { house, link } = await opened(openHouse(await open()));
    expect(chosen(await text(house.get(`${link}?score=9`)))).toBe('9');
    expect(chosen(await text(house.get(`${link}?score=0`)))).toBe('0');
    for (const odd of ['', '11', '-1', '9.5', 'nine', '9%00', '%F0%9F%99%82', '%ff', '1e1', '<script>'])
      expect(chosen(await text(house.get(`${link}?score=${odd}`)))).toBeUndefined();
  });

  it('speaks the language of the letter, or the one in the address', async () => {
    const { house, link, carlo, asked } = await opened(openHouse(await open()));
    expect(await text(house.get(link))).toContain('<html lang="en"');
    expect(await text(house.get(`/s/${asked.token(carlo)}`))).toContain('<html lang="it"');
    expect(await text(house.get(`${link}?lang=it`))).toContain('<html lang="it"');
    expect(await text(house.get(`${link}?lang=xx`))).toContain('<html lang="en"');
  });

  it('needs one request of at most 14 kB, without script and without anything of the link', async () => {
    const { house, link, bea, asked } = await opened(openHouse(await open()));
    const response = await house.get(`${link}?score=9`, { 'accept-encoding': 'gzip, br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    const sent = Buffer.from(await response.arrayBuffer());
    const headers = [...response.headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
    expect(sent.length + headers).toBeLessThan(14 * 1024);
    const html = brotliDecompressSync(sent).toString();
    expect(html).not.toMatch(/<script|<img|<link rel="stylesheet"|@import|url\(/);
    expect(html).not.toContain(asked.token(bea));
    expect(html).not.toContain(asked.invitationId(bea));
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; img-src data:; form-action 'self'/,
    );
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cache-control')).toContain('no-store');
  });

  it('thanks after sending, by a page that may be reloaded', async () => {
    const { house, link } = await opened(openHouse(await open()));
    const sent = await house.post(`${link}?score=9&lang=it`, { nps: '2', why: 'Attesa', contact: 'yes' });
    expect(sent.status).toBe(303);
    expect(sent.headers.get('location')).toBe(`${link}?thanks&lang=it`);
    for (const _ of [1, 2]) {
      const thanks = await text(house.get(`${link}?thanks`));
      expect(thanks).toContain('Thank you');
      expect(thanks).not.toContain('name="nps"');
    }
    expect(await counts(house)).toEqual({ responses: 1, cases: 1, answered: 1 });
  });

  it('words the thanks by what was answered', async () => {
    const { house, asked, bea, carlo } = await opened(openHouse(await open()));
    await house.post(`/s/${asked.token(bea)}`, { nps: '2', contact: 'yes' });
    await house.post(`/s/${asked.token(carlo)}`, { nps: '10' });
    const [sorry, glad] = [
      await text(house.get(`/s/${asked.token(bea)}?thanks&lang=en`)),
      await text(house.get(`/s/${asked.token(carlo)}?thanks&lang=en`)),
    ];
    expect(sorry).toContain('We are sorry');
    expect(sorry).toContain('within two working days');
    expect(glad).not.toContain('sorry');
    expect(glad).not.toContain('within two working days');
  });

  it('promises no call for an answer that may be a program’s, until a person has sent it', async () => {
    const { house, link } = await opened(openHouse(await open()));
    await house.get(`${link}/more`);
    await house.post(link, { nps: '2', contact: 'yes' });
    expect(await text(house.get(`${link}?thanks&lang=en`))).not.toContain('within two working days');
    house.clock.pass({ minutes: 5 });
    await house.post(link, { nps: '2', contact: 'yes', why: 'Nobody called back' });
    expect(await text(house.get(`${link}?thanks&lang=en`))).toContain('within two working days');
    expect(await counts(house)).toEqual({ responses: 1, cases: 1, answered: 1 });
  });

  it('shows what was answered for a day, to be changed', async () => {
    const { house, link } = await opened(openHouse(await open()));
    await house.post(link, { nps: '2', why: 'Waited <b>long</b>', contact: 'yes' });
    const again = await text(house.get(link));
    expect(chosen(again)).toBe('2');
    expect(again).toContain('Waited &lt;b&gt;long&lt;/b&gt;');
    expect(chosen(await text(house.get(`${link}?score=8`)))).toBe('8');
    expect((await house.post(link, { nps: '8', why: 'Sorted out' })).status).toBe(303);
    expect(await counts(house)).toEqual({ responses: 1, cases: 1, answered: 1 });
  });

  it('answers every link that takes no answer with the same bytes', async () => {
    const { house, company, asked, link, bea, carlo } = await opened(openHouse(await open()));
    const other = await found(house, { name: 'Elsewhere' });
    const { invitations } = house.store.t;
    const dora = await company.customer(await company.team('Nord'));
    const second = await askCustomers(house, company, { surveyId: asked.surveyId });
    await house.post(link, { nps: '9' });
    await house.store.write((tx) =>
      tx
        .update(invitations)
        .set({ state: 'cancelled' })
        .where(eq(invitations.id, second.invitationId(carlo))),
    );
    house.clock.pass({ days: 15 });
    const dead = [
      asked.token(bea), // answered more than a day ago
      asked.token(carlo), // its last day has passed
      second.token(carlo), // cancelled
      second.token(dora).slice(0, -1), // not copied whole
      `${second.token(dora).slice(0, -1)}!`,
      `${other.id}${asked.token(bea).slice(10)}`, // of another organization
      'x'.repeat(48), // nobody's
      'x',
      '%F0%9F%99%82',
      '%00',
      'a'.repeat(3000),
    ];
    const pages = new Set<string>();
    for (const token of dead) {
      for (const answered of [
        await house.get(`/s/${token}`),
        await house.get(`/s/${token}?score=9`),
        await house.get(`/s/${token}?thanks`),
        await house.post(`/s/${token}`, { nps: '9' }),
      ]) {
        const kept = [...answered.headers].filter(([name]) => name !== 'date');
        pages.add(JSON.stringify([answered.status, kept, await answered.text()]));
      }
    }
    expect(pages.size).toBe(1);
    expect([...pages][0]).toMatch(/^\[404,.*your answer has arrived/);
    expect(await counts(house)).toMatchObject({ responses: 1 });
  });

  it('shows a wrong form again, with what was typed and the field named', async () => {
    const { house, link } = await opened(openHouse(await open()));
    const words = 'x'.repeat(9990) + '<i>"&🙂שלום';
    const wrong = await house.post(link, { why: words, contact: 'yes' });
    expect(wrong.status).toBe(422);
    const shown = await text(wrong);
    expect(shown).toContain('href="#nps"');
    expect(shown).toContain('x'.repeat(9990) + '&lt;i&gt;&quot;&amp;🙂שלום');
    expect(shown).toMatch(/name="contact"[^>]* checked/);
    expect(shown).not.toContain('maxlength'); // which would cut what is pasted, and say nothing
    const long = await house.post(link, { nps: '4', why: 'y'.repeat(10_001) });
    expect(long.status).toBe(422);
    expect(await text(long)).toContain('y'.repeat(10_001));
    expect(await counts(house)).toEqual({ responses: 0, cases: 0, answered: 0 });
  });

  it('meets whatever else is sent with a clear "no", and writes nothing', async () => {
    const { house, link } = await opened(openHouse(await open()));
    const send = (body: BodyInit, type: string): Promise<Response> =>
      house.send(link, { method: 'POST', body, headers: { 'content-type': type } });
    const form = 'application/x-www-form-urlencoded';
    const odd = [
      send('{"nps":9}', 'application/json'),
      send('nps=9', 'text/plain'),
      send(new Uint8Array([0xff, 0xfe, 0]), 'application/octet-stream'),
      send('', form),
      send('nps=9&nps=10', form),
      send('nps=%00', form),
      send('nps=%ff%fe', form),
      send('nps[]=9', form),
      send('__proto__=9&constructor=1', form),
      send('&&&===%%%', form),
      send(`nps=9&why=${'x'.repeat(600_000)}`, form),
      house.post(link, new FormData()),
      house.send(link, endless()),
    ];
    for (const response of await Promise.all(odd)) {
      expect(response.status).toBe(422);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await response.text()).toContain('<html lang="en"');
    }
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
      const response = await house.send(link, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
    }
    expect(await counts(house)).toEqual({ responses: 0, cases: 0, answered: 0 });
  });

  it('limits what is sent in vain, by link and by sender, and lets others through', async () => {
    const { house, link, carlo, asked } = await opened(openHouse(await open()));
    const statuses: number[] = [];
    for (let i = 0; i < 30; i++) statuses.push((await house.post(link, { nps: String(i % 11) })).status);
    expect(statuses.filter((s) => s === 303).length).toBe(21); // the first answer and twenty changes
    expect(statuses.at(-1)).toBe(429);
    expect((await house.post(`/s/${asked.token(carlo)}`, { nps: '9' })).status).toBe(303);
    house.clock.pass({ minutes: 2 });
    expect((await house.post(link, { nps: '10' })).status).toBe(303);
    let last = 0;
    for (let i = 0; i < 320 && last !== 429; i++) last = (await house.post(`/s/${'x'.repeat(44)}${i}`, { nps: '1' })).status;
    expect(last).toBe(429);
  });
});

/** A form that does not say how long it is, and never ends. */
function endless(): RequestInit & { duplex: 'half' } {
  const piece = new TextEncoder().encode(`why=${'x'.repeat(65_536)}&`);
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({ pull: (to) => to.enqueue(piece) });
  return {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'transfer-encoding': 'chunked' },
  };
}

async function opened(house: House) {
  const company = await found(house);
  const duomo = await company.team('Nord > Milano > Duomo');
  const bea = await company.customer(duomo, { name: 'Bea' });
  const carlo = await company.customer(duomo, { name: 'Carlo', locale: 'it' });
  const asked = await askCustomers(house, company);
  return { house, company, bea, carlo, asked, link: `/s/${asked.token(bea)}` };
}

async function counts(house: House) {
  const { responses, cases, invitations } = house.store.t;
  const all = await house.store.select({ answeredDay: invitations.answeredDay }).from(invitations);
  return {
    responses: await house.store.$count(responses),
    cases: await house.store.$count(cases),
    answered: all.filter((i) => i.answeredDay).length,
  };
}

const text = async (response: Response | Promise<Response>): Promise<string> => (await response).text();

/** Which score a page shows chosen. */
const chosen = (html: string): string | undefined => /name="nps" value="(\d+)"[^>]* checked/.exec(html)?.[1];
