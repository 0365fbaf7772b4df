// Every state of the employees' page as it looks: nothing in anybody's way, nothing wider than a phone, large enough to tap, small enough to load.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { surveyLocales } from '#domain/languages.ts';
import { writeDebrief } from '#services/debriefs.ts';
import { barriers, launchBrowser } from '#tests/support/browser.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { askedOnline, begin, choose, comment, sendIt, thanked, visitor } from '#tests/support/voting.ts';

let chromium: Browser;
beforeAll(async () => void (chromium = await launchBrowser()));
afterAll(() => chromium.close());

/** What may stand in somebody's way, by state. */
type Found = (readonly [state: string, wrong: unknown])[];

/** From 320 pixels by day to a wide screen by night. */
const screens: readonly BrowserContextOptions[] = [
  { viewport: { width: 320, height: 640 } },
  { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  { viewport: { width: 1440, height: 900 } },
];

const most = 60_000;

onBothDatabases('the employees’ page', ({ open, dialect }) => {
  it.each(dialect === 'sqlite' ? screens : screens.slice(0, 1))('stands in nobody’s way in any of its states: %o', async (screen) => {
    const { house, link } = await askedOnline(await open());
    const found: Found = [];
    const look = async (page: Page, state: string) => void found.push(...(await wrongWith(page, state)));
    const page = await visitor(chromium, screen);
    await page.goto(link(0));
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    await page.getByText('What we cannot protect you from').click();
    await look(page, 'introduction');
    const other = await visitor(chromium, screen);
    await begin(page, link(0));
    await other.goto(link(0));
    await other.getByRole('heading', { name: 'already been used' }).waitFor();
    await look(other, 'used');
    await choose(page, 'enps', 9);
    await comment(page).fill(`Call Anna at 02 555 010 010. ${'x'.repeat(8000)}`);
    await sendIt(page);
    await page.getByRole('alert').getByText('This is too long').waitFor();
    await look(page, 'questions');
    await comment(page).fill('Fewer forms');
    await page.context().setOffline(true);
    await sendIt(page);
    await page.getByRole('button', { name: 'Try again now' }).waitFor();
    await look(page, 'sending');
    await page.context().setOffline(false);
    await thanked(page);
    await look(page, 'thanks');
    await page.goto(`${house.url}/e/`);
    await page.getByText('This can be seen once the survey has closed').waitFor();
    await look(page, 'sent');
    const bare = await visitor(chromium, { ...screen, javaScriptEnabled: false });
    await bare.goto(link(0));
    if (await bare.evaluate('document.documentElement.scrollWidth > innerWidth')) found.push(['no script', 'wider than the screen']);
    expect(found).toEqual([]);
    await house.stop();
  });

  it('shows behind the same link what was agreed, once somebody has written it down', async () => {
    const asked = await askedOnline(await open(), 6);
    const { house, link, lumen, duomo, wave } = asked;
    for (let i = 0; i < 6; i++) {
      const page = await visitor(chromium);
      await begin(page, link(i));
      for (const item of ['enps', 'autonomy1', 'mastery1', 'purpose1', 'affiliation1']) await choose(page, item, 4);
      await sendIt(page);
      await thanked(page);
      await page.close();
    }
    await asked.close();
    const page = await visitor(chromium, { viewport: { width: 320, height: 640 } });
    await page.goto(link(0));
    await page.getByRole('heading', { name: 'What was agreed' }).waitFor();
    await page.getByText('It is due on').first().waitFor();
    const leader = await house.contextOf(await lumen.member('leader'));
    const typed = { heard: 'Too many forms', action: 'Half of them go', byDay: '2026-04-30', byWhom: 'Anna Ferri' };
    await writeDebrief(leader, { waveId: wave.waveId, teamId: duomo }, { seenRevision: 0, typed });
    await page.reload();
    await page.getByText('Half of them go').waitFor();
    expect(await wrongWith(page, 'afterwards')).toEqual([]);
    await house.stop();
  });
});

onBothDatabases('the employees’ page on its way', ({ open }) => {
  it('takes at most 60 kB as it is sent, with all of its script and all that it is told, in every language', async () => {
    const { house, link } = await askedOnline(await open());
    const page = await visitor(chromium);
    const sizes = new Map<string, number>();
    page.on('requestfinished', async (request) => {
      const path = new URL(request.url()).pathname;
      sizes.set(path, (await request.sizes()).responseBodySize);
      if (path !== '/e/papers' && path !== '/e/ballot') packings.add((await request.response())?.headers()['content-encoding']);
    });
    const packings = new Set<string | undefined>();
    await begin(page, link(0));
    await choose(page, 'enps', 9);
    await comment(page).fill('Fewer forms');
    await page.getByText('A leader may answer me here').click();
    await page.getByText('Write these six words down').waitFor();
    await sendIt(page);
    await thanked(page);
    await page.waitForLoadState('networkidle');
    expect([...sizes.keys()]).toEqual(expect.arrayContaining(['/e/', '/e/open', '/e/papers']));
    expect([...sizes.keys()].filter((path) => path.endsWith('.js')).length).toBeGreaterThan(2);
    expect([...packings]).toEqual(['br']);
    const told = (sizes.get('/e/') ?? 0) + (sizes.get('/e/open') ?? 0);
    const rest = [...sizes.values()].reduce((sum, size) => sum + size, 0) - told;
    expect(rest).toBeGreaterThan(20_000);
    const headers = { 'accept-encoding': 'br' };
    const size = async (path: string, init: RequestInit = {}) =>
      (await (await house.send(path, { ...init, headers })).arrayBuffer()).byteLength;
    const token = new URL(link(1)).hash.slice(1);
    const heavy: unknown[] = [];
    for (const lang of surveyLocales) {
      const opened = await size('/e/open', { method: 'POST', body: JSON.stringify({ token, lang }) });
      const all = rest + (await size(`/e/?lang=${lang}`)) + opened;
      if (all > most) heavy.push([lang, all]);
    }
    expect(heavy).toEqual([]);
    await house.stop();
  });
});

/** Barriers, what is wider than the screen, and what is too small to tap. */
async function wrongWith(page: Page, state: string): Promise<Found> {
  const found: Found = (await barriers(page)).map((violation) => [state, violation]);
  if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) found.push([state, 'wider than the screen']);
  const small: unknown = await page.evaluate(`[...document.querySelectorAll('button, summary, input, textarea')]
    .filter((e) => e.checkVisibility() && !e.closest('.unseen') && Math.max(...[e, ...(e.labels ?? [])].map((one) => one.getBoundingClientRect().height)) < 44)
    .map((e) => [e.outerHTML.slice(0, 80), Math.round(e.getBoundingClientRect().height)])`);
  if (Array.isArray(small) && small.length > 0) found.push([state, small]);
  return found;
}
