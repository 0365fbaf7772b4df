// A company whose employees are asked, on a real port, and what a test wants to know of the person who answers in a browser there.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { SurveyContent } from '#domain/surveys.ts';
import { closeWave } from '#services/publisher.ts';
import { openerOf } from '#services/unsealing.ts';
import { sealingKeyOf } from '#services/wave-keys.ts';
import { askEmployees } from './asked.ts';
import { found } from './company.ts';
import type { Opened } from './database.ts';
import { serveHouse } from './server.ts';

export const phone = { viewport: { width: 360, height: 740 } };

/** Lumen asks `people` employees of Duomo, whom Anna supervises. */
export async function askedOnline(store: Opened, people = 6, content?: SurveyContent) {
  const house = await serveHouse(store);
  const lumen = await found(house, { accent: '#b3541e' });
  const duomo = await lumen.team('Nord > Milano > Duomo');
  await lumen.member('supervisor', { supervises: [duomo], name: 'Anna Ferri' });
  const admin = await lumen.member('admin');
  const ids: string[] = [];
  for (let i = 0; i < people; i++) ids.push(await lumen.employee(duomo));
  const wave = await askEmployees(house, lumen, content && { content });
  return {
    house,
    lumen,
    duomo,
    wave,
    /** The link of the letter to one of them. */
    link: (i: number) => `${house.url}/e/#${wave.paper(ids[i]!)}`,
    /** What lies in the box: how many ballots of each kind. */
    ballots: async () => {
      const { ballots: b } = house.box.t;
      const rows = await house.box.select({ kind: b.kind }).from(b);
      return { scores: rows.filter((row) => row.kind === 'scores').length, comment: rows.filter((row) => row.kind === 'comment').length };
    },
    /** What the ballots in the box say, as the count will read it. */
    said: async () => {
      const key = await sealingKeyOf(house.visit(), lumen.id, wave.waveId);
      const open = openerOf(key!);
      const rows = await house.box.select().from(house.box.t.ballots);
      return rows.map((row) => open({ ...row, organization: row.organizationId, wave: row.waveId, team: row.teamId }));
    },
    close: async () => closeWave(await house.contextOf(admin), wave.waveId),
  };
}

/** Somebody with a browser of their own. */
export async function visitor(chromium: Browser, choices: BrowserContextOptions = phone): Promise<Page> {
  const page = await (await chromium.newContext(choices)).newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

/** Opens a link and goes on to the questions. */
export async function begin(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('#questions').waitFor({ state: 'visible' });
}

export const choose = (page: Page, question: string, value: number): Promise<void> =>
  page.locator(`input[name="${question}"][value="${value}"]`).check();

export const comment = (page: Page) => page.getByLabel('What would you change here first?');

export const sendIt = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send' }).click();

export const thanked = (page: Page): Promise<void> => page.getByRole('heading', { name: 'Thank you.' }).waitFor();

/** Everything the browser keeps for this site. */
export const keptBy = async (page: Page): Promise<string> =>
  String(await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])'));
