// From the link of a letter to the published result: an employee's vote counts once, and nothing that is stored or shown on the way says whose it was.
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { recall } from '#domain/anonymity.ts';
import type { Opened as OpenedPaper } from '#domain/opened.ts';
import { castBallot } from '#services/ballot-box.ts';
import { closeWave } from '#services/publisher.ts';
import { askEmployees } from '#tests/support/asked.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { type House, openHouse } from '#tests/support/house.ts';
import { ballotsBy, voteBy } from '#tests/support/voter.ts';

const full = { answers: { enps: 8, autonomy1: 4, purpose1: 5 }, words: { open: 'Fewer forms, please' } };

onBothDatabases('a vote', ({ open }) => {
  it('lies in the box as two sealed ballots without a person, a link or a time, and in the house as a day', async () => {
    const { house, duomo, zoe, asked } = await opened(openHouse(await open()));
    await voteBy(house, asked.paper(zoe), full);
    const { invitations, rollups, audit, comments } = house.store.t;
    const ballots = await house.box.select().from(house.box.t.ballots);
    expect(ballots.map(({ kind }) => kind).toSorted()).toEqual(['comment', 'scores']);
    for (const ballot of ballots) {
      expect(ballot).toMatchObject({ waveId: asked.waveId, teamId: duomo });
      expect(Object.keys(ballot).toSorted()).toEqual(['enc', 'id', 'kind', 'organizationId', 'receipt', 'sealed', 'teamId', 'waveId']);
    }
    expect(new Set(ballots.flatMap(({ id, receipt, enc }) => [id, receipt, enc])).size).toBe(6);
    const traces = JSON.stringify(ballots);
    for (const trace of [zoe, asked.invitationId(zoe), asked.token(zoe), asked.paper(zoe), 'Fewer forms', 'enps'])
      expect(traces).not.toContain(trace);
    const [invitation] = await house.store
      .select()
      .from(invitations)
      .where(eq(invitations.id, asked.invitationId(zoe)));
    expect(invitation).toMatchObject({ answeredDay: '2026-03-10' });
    expect([await house.store.$count(rollups), await house.store.$count(comments)]).toEqual([0, 0]);
    const noted = await house.store.select({ action: audit.action }).from(audit);
    expect(noted.map((row) => row.action).filter((action) => /ballot|answer|cast|sign|paper/i.test(action))).toEqual([]);
  });

  it('is one vote, however often and however fast somebody comes with the link', async () => {
    const { house, zoe, asked } = await opened(openHouse(await open()));
    const tries = await Promise.allSettled([1, 2, 3, 4].map((enps) => voteBy(house, asked.paper(zoe), { answers: { enps } })));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await house.box.$count(house.box.t.ballots)).toBe(1);
    await expect(voteBy(house, asked.paper(zoe), full)).rejects.toMatchObject({ kind: 'conflict', code: 'alreadyIssued' });
  });

  it('may be cast days after its papers were signed, as long as the box is open, and not lost when the answer was', async () => {
    const { house, company, zoe, asked } = await opened(openHouse(await open()));
    const [scores, words] = await ballotsBy(house, asked.paper(zoe), full);
    house.clock.pass({ days: 9 });
    expect(await castBallot(house.visit(), scores!)).toBe('stored');
    expect(await castBallot(house.visit(), scores!)).toBe('stored before');
    house.clock.pass({ days: 20 });
    await closeWave(await house.contextOf(await company.member('admin')), asked.waveId);
    await expect(castBallot(house.visit(), words!)).rejects.toMatchObject({ kind: 'conflict', code: 'boxClosed' });
    const { snapshots } = house.store.t;
    expect(await house.store.select({ counted: snapshots.counted, spoiled: snapshots.spoiled }).from(snapshots)).toEqual([
      { counted: 1, spoiled: 0 },
    ]);
  });

  it('counts with all others for what it says', async () => {
    const { house, company, people, duomo, asked } = await opened(openHouse(await open()));
    for (const [i, one] of people.entries()) await voteBy(house, asked.paper(one), { answers: { enps: i < 4 ? 10 : 0, autonomy1: 4 } });
    await closeWave(await house.contextOf(await company.member('admin')), asked.waveId);
    const { snapshots } = house.store.t;
    const [snapshot] = await house.store.select().from(snapshots);
    expect(snapshot).toMatchObject({ counted: 6 });
    // Four of six for it and two against, told in steps of a fortieth of the scale.
    expect(recall(snapshot!.cells).teams.find(({ teamId }) => teamId === duomo)).toMatchObject({
      n: { band: '5-9' },
      measures: { enps: { value: 0.35 }, 'item:autonomy1': { value: 4 } },
    });
  });
});

onBothDatabases('the page behind a link', ({ open }) => {
  it('promises, with the size of the team as it was frozen, before the first question, and names nobody who answers', async () => {
    const { house, company, duomo, zoe, asked } = await opened(openHouse(await open()));
    await company.employee(duomo);
    const { state, html, papers } = await openPaper(house, asked.paper(zoe));
    expect(state).toBe('open');
    expect(html.indexOf('What we promise')).toBeGreaterThan(-1);
    expect(html.indexOf('What we promise')).toBeLessThan(html.indexOf('name="enps"'));
    expect(html).toContain('6 people are asked there');
    expect(html).toContain('Anna');
    expect(papers).toMatchObject({ issued: false, team: { id: duomo, eligible: 6 } });
    const said = JSON.stringify([html, papers]);
    for (const trace of [zoe, 'Zoe', asked.invitationId(zoe), asked.token(zoe), asked.paper(zoe)]) expect(said).not.toContain(trace);
    expect(html).not.toContain('<script');
  });

  it('is the same for everybody until the script has asked, and light', async () => {
    const { house, zoe, asked } = await opened(openHouse(await open()));
    const before = await text(house.get('/e/'));
    await voteBy(house, asked.paper(zoe), full);
    expect(await text(house.get('/e/'))).toBe(before);
    expect(before).not.toContain('Lumen');
    const packed = await house.get('/e/', { 'accept-encoding': 'br' });
    expect((await packed.arrayBuffer()).byteLength).toBeLessThan(14 * 1024);
  });

  it('says that papers were collected, and looks the same for every link that nobody was sent', async () => {
    const { house, zoe, asked } = await opened(openHouse(await open()));
    await voteBy(house, asked.paper(zoe), full);
    expect((await openPaper(house, asked.paper(zoe))).papers).toMatchObject({ issued: true });
    const answers = new Set<string>();
    for (const token of ['', 'nobody', 'x'.repeat(22), 'y'.repeat(48), asked.token(zoe)]) {
      const response = await ask(house, token);
      answers.add(`${response.status} ${await response.text()}`);
    }
    expect([...answers]).toEqual(['404 {"code":"notFound"}']);
    const pages = new Set<string>();
    for (const path of [`/e/${'x'.repeat(48)}`, `/e/${asked.token(zoe)}`])
      for (const response of [await house.get(path), await house.post(path, { enps: '9' })])
        pages.add(`${response.status} ${await response.text()}`);
    expect(pages.size).toBe(1);
  });
});

async function opened(house: House) {
  const company = await found(house);
  const duomo = await company.team('Nord > Milano > Duomo');
  await company.member('supervisor', { supervises: [duomo], name: 'Anna' });
  const zoe = await company.employee(duomo, { name: 'Zoe' });
  const people = [zoe];
  for (let i = 0; i < 5; i++) people.push(await company.employee(duomo));
  const asked = await askEmployees(house, company);
  return { house, company, duomo, zoe, people, asked };
}

function ask(house: House, token: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  return house.send('/e/open', { method: 'POST', headers, body: JSON.stringify({ token }) });
}

const openPaper = async (house: House, token: string): Promise<OpenedPaper> => (await (await ask(house, token)).json()) as OpenedPaper;

const text = async (response: Response | Promise<Response>): Promise<string> => (await response).text();
