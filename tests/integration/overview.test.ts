// The pages of results: who may open them, whatever stands in their address, and what their files hold.
import { beforeEach, expect, it } from 'vitest';
import { onBehalfOf } from '#services/context.ts';
import { closeWave } from '#services/publisher.ts';
import { type Company, found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse, type Person } from '#tests/support/house.ts';
import { ballot, cast, customerSurvey, openWave, rollup } from '#tests/support/results.ts';

const pages = ['/', '/linkage', '/teams', '/overview.csv', '/linkage.csv', '/teams.csv', '/how-we-measure'];

const hostile = [
  'team=junk',
  'team=../../etc/passwd',
  'team[]=1&team[]=2',
  'team=a&team=b',
  'x=__proto__',
  'x=constructor',
  'x=toString@__proto__',
  'x=@',
  'y=__proto__&wave=constructor',
  'survey=%F0%9F%92%A9&months=999999999999',
  'months=-1',
  'months=NaN',
  'months=3&months=6',
  'sort=__proto__&dir=desc',
  'sort=constructor',
  'sort=nps&dir=sideways',
  `team=${'x'.repeat(4000)}`,
  'team=%27%20OR%201=1--',
  'wave=%00',
  '%',
  '=&&=',
];

onBothDatabases('the pages of results', ({ open }) => {
  let house: House;
  let company: Company;
  let team: { nord: string; milano: string; como: string; sud: string };
  let leader: Person;

  beforeEach(async () => {
    house = openHouse(await open());
    company = await found(house);
    team = {
      milano: await company.team('Nord > Milano'),
      como: await company.team('Nord > Como'),
      nord: await company.team('Nord'),
      sud: await company.team('Sud'),
    };
    const surveyId = await customerSurvey(house, company, 'After <b>your</b> visit');
    for (const [i, teamId] of [team.milano, team.como, team.sud].entries()) {
      await rollup(house, company, { surveyId, month: '2026-02', teamId, detractors: 10 * i, passives: 10, promoters: 40 });
    }
    const wave = await openWave(house, company);
    await cast(
      house,
      company,
      wave,
      team.milano,
      Array.from({ length: 4 }, () => ({ answers: ballot(1, 0) })),
    );
    await cast(
      house,
      company,
      wave,
      team.como,
      Array.from({ length: 14 }, () => ({ answers: ballot(4, 9) })),
    );
    await cast(
      house,
      company,
      wave,
      team.sud,
      Array.from({ length: 12 }, (_, i) => ({ answers: ballot(5, 10), comment: i === 0 ? '<script>alert(1)</script>' : `Word ${i}` })),
    );
    await closeWave(onBehalfOf(house.visit(), company.id), wave.id);
    leader = await house.signedInAs(await company.member('leader'));
  });

  it('open for leaders and administrators, and lead everybody else on', async () => {
    const admin = await house.signedInAs(await company.member('admin'));
    const all = [...pages, `/teams/${team.sud}`, `/?team=${team.nord}`];
    expect(await unlike(leader, all, 200)).toEqual([]);
    expect(await unlike(admin, all, 200)).toEqual([]);
    expect(await unlike(house, all, 303)).toEqual([]);
    expect((await house.get('/linkage?x=enps')).headers.get('location')).toBe(`/sign-in?to=${encodeURIComponent('/linkage?x=enps')}`);
  });

  it('send a supervisor to the queue, and show the own teams only', async () => {
    const supervisor = await house.signedInAs(await company.member('supervisor', { supervises: [team.milano] }));
    const home = await supervisor.get('/');
    expect([home.status, home.headers.get('location')]).toEqual([303, '/cases']);
    const closed = ['/linkage', '/linkage.csv', '/overview.csv', `/teams/${team.como}`, `/teams/${team.nord}`, `/teams/${company.id}`];
    expect(await unlike(supervisor, closed, 404)).toEqual([]);
    const list = await (await supervisor.get('/teams')).text();
    expect(list).toContain('Milano');
    expect(list).not.toContain('Como');
    const file = await (await supervisor.get('/teams.csv')).text();
    expect(file.trim().split('\r\n')).toHaveLength(2);
    const own = await (await supervisor.get(`/teams/${team.milano}`)).text();
    expect(own).toContain('Hidden to protect people');
    expect(own).toContain('What is shown instead: Nord');
  });

  it('of another organization do not exist', async () => {
    const other = await found(house, { name: 'Other' });
    const stranger = await house.signedInAs(await other.member('admin'));
    const theirs = [`/teams/${team.sud}`, `/?team=${team.nord}`, `/overview.csv?team=${team.nord}`];
    expect(await unlike(stranger, theirs, 404)).toEqual([]);
    const texts = await Promise.all(pages.map(async (page) => (await stranger.get(page)).text()));
    expect(texts.join('\n')).not.toMatch(/Milano|Como|Sud/);
  });

  it('bear any address', async () => {
    const addresses = [...pages, `/teams/${team.sud}`].flatMap((page) => hostile.map((query) => `${page}?${query}`));
    expect(await unlike(leader, addresses, 200, 404)).toEqual([]);
    const ids = ['junk', '__proto__', '%00', '..%2f', 'x'.repeat(3000), '%F0%9F%92%A9'];
    expect(
      await unlike(
        leader,
        ids.map((id) => `/teams/${id}`),
        404,
      ),
    ).toEqual([]);
  });

  it('keep what was chosen across links, and write names and words as they are', async () => {
    const page = await (await leader.get(`/?team=${team.nord}&months=6`)).text();
    expect(page).toContain(`href="/teams/${team.milano}?months=6"`);
    expect(page).toContain('After &lt;b&gt;your&lt;/b&gt; visit');
    expect(page).toContain('Oct 25 to Mar 26');
    const words = await (await leader.get(`/teams/${team.sud}`)).text();
    expect(words).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(words).not.toContain('<script>alert');
    expect(words).toContain('What would you change here first?');
  });

  it('never show a hidden team’s figures, on a page or in a file', async () => {
    // Como too: Nord is shown, and less Como it would be Milano.
    const files = await Promise.all(['/teams.csv', `/overview.csv?team=${team.nord}`].map(async (page) => (await leader.get(page)).text()));
    const small = files.flatMap((text) => text.split('\r\n').filter((line) => /Milano|Como/.test(line)));
    expect(small.map((line) => line.split(',').filter((cell) => cell === 'hidden').length)).toEqual([5, 5, 5, 5]);
    const [header, ...lines] = (await (await leader.get('/teams.csv')).text()).split('\r\n').map((line) => line.split(','));
    const sud = lines.find((line) => line[0] === 'Sud')!;
    expect(Object.fromEntries(header!.map((name, i) => [name.replace('\uFEFF', ''), sud[i]]))).toMatchObject({
      Team: 'Sud',
      NPS: '28.6',
      Answers: '70',
      Autonomy: '5',
      eNPS: '100',
    });
    const own = await (await leader.get(`/teams/${team.milano}`)).text();
    expect(own).not.toContain('Sentence by sentence');
  });

  it('show the first twenty of many comments, and where the others are', async () => {
    const west = await company.team('West');
    const wave = await openWave(house, company);
    const said = Array.from({ length: 120 }, (_, i) => ({ answers: ballot(3, 7), comment: `Thought ${String(i).padStart(3, '0')}.` }));
    await cast(house, company, wave, west, said);
    house.clock.pass({ days: 1 });
    await closeWave(onBehalfOf(house.visit(), company.id), wave.id);
    const html = await (await leader.get(`/teams/${west}`)).text();
    expect(html.match(/Thought \d{3}\./g)).toHaveLength(20);
    expect(html).toContain(`href="/comments?wave=${wave.id}&amp;team=${west}&amp;question=open&amp;after=`);
  });

  it('write team names that look like formulas as text', async () => {
    await company.team('=1+1');
    expect(await (await leader.get('/teams.csv')).text()).toContain("\r\n'=1+1,");
  });

  it('speak Italian', async () => {
    for (const page of [...pages.filter((one) => !one.endsWith('.csv')), `/teams/${team.sud}`, `/teams/${team.milano}`]) {
      const html = await (await leader.get(page, { cookie: 'coro_locale=it' })).text();
      expect(html).toContain('<html lang="it"');
      expect(html).toContain('Come misuriamo');
    }
  });

  it('say what to do first when there is nothing yet', async () => {
    const empty = await found(house, { name: 'New' });
    const admin = await house.signedInAs(await empty.member('admin'));
    const waiting = await house.signedInAs(await empty.member('leader'));
    const next = async (): Promise<string | undefined> =>
      /class="button primary" href="([^"]+)"/.exec(await (await admin.get('/')).text())?.[1];
    expect(await next()).toBe('/imports');
    expect(await (await waiting.get('/')).text()).toContain('An administrator brings in people');
    const none = await (await admin.get('/teams')).text();
    expect(none).toContain('There are no teams yet');
    expect(none).toContain('class="button primary" href="/imports"');
    await empty.employee(await empty.team('Only'));
    expect(await next()).toBe('/waves/new');
    await openWave(house, empty);
    expect(await next()).toBe('/waves');
    expect(await (await admin.get('/')).text()).toContain('The first answers are on their way');
  });
});

/** Which pages answer otherwise than with one of these. */
async function unlike(person: Person, addresses: readonly string[], ...statuses: number[]): Promise<string[]> {
  const answers = await Promise.all(addresses.map(async (address) => ({ address, status: (await person.get(address)).status })));
  return answers.filter(({ status }) => !statuses.includes(status)).map(({ address, status }) => `${status} ${address}`);
}
