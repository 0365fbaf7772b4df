// Where something is missing that a ballot needs: the server, a script, cryptography, storage, the link.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { openHouse } from '#tests/support/house.ts';
import { listen } from '#tests/support/server.ts';
import { askedOnline, begin, choose, phone, sendIt, thanked, visitor } from '#tests/support/voting.ts';

let chromium: Browser;
beforeAll(async () => void (chromium = await launchBrowser()));
afterAll(() => chromium.close());

onBothDatabases('a ballot and a server that dies', ({ open, fresh }) => {
  it('come together again: the papers of before are good after the restart', async () => {
    const url = await fresh();
    const before = await open(url);
    const asked = await askedOnline(before);
    let serve: Parameters<typeof listen>[0] = (request, env) => asked.house.app.fetch(request, env);
    const front = await listen((request, env) => serve(request, env));
    const page = await visitor(chromium);
    await begin(page, asked.link(0).replace(asked.house.url, front.url));
    await choose(page, 'enps', 9);
    await asked.house.stop();
    await before.close();
    serve = () => new Response('gone', { status: 503 });
    await sendIt(page);
    await page.getByText('There is no connection right now').last().waitFor();
    // A hotel's network answers in its place, and then a server that has the wrong box.
    const unlike = [
      () => new Response('Pay first', { headers: { 'content-type': 'text/html' } }),
      () => new Response('Pay first', { status: 403, headers: { 'content-type': 'text/html' } }),
      () => Response.json({ code: 'notFound' }, { status: 404 }),
    ];
    for (const answer of unlike) {
      const answered = new Promise<void>((ok) => {
        serve = () => {
          ok();
          return answer();
        };
      });
      await page.getByRole('button', { name: 'Try again now' }).click();
      await answered;
    }
    const store = await open(url);
    const { app } = openHouse(store, { baseUrl: front.url, assets: asked.house.parts.assets });
    serve = (request, env) => app.fetch(request, env);
    await page.getByRole('button', { name: 'Try again now' }).click();
    await thanked(page);
    expect(await store.box.$count(store.box.t.ballots)).toBe(1);
    await front.stop();
  });
});

onBothDatabases('where no ballot can be made', ({ open }) => {
  it('the page says why: without script, without cryptography, without storage, without a link', async () => {
    const { house, link } = await askedOnline(await open());
    const without = await visitor(chromium, { ...phone, javaScriptEnabled: false });
    await without.goto(link(0));
    await without.getByRole('heading', { name: 'This page needs a script' }).waitFor();
    expect(await without.locator('form:visible, button:visible').count()).toBe(0);
    for (const [script, heading] of [
      ["Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })", 'This browser cannot seal your answers'],
      ["Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } })", 'This browser keeps nothing'],
    ] as const) {
      const page = await visitor(chromium);
      await page.addInitScript(script);
      await page.goto(link(0));
      await page.getByRole('heading', { name: heading }).waitFor();
    }
    const page = await visitor(chromium);
    await page.goto(`${house.url}/e/`);
    await page.getByRole('heading', { name: 'Open the link in your letter' }).waitFor();
    await page.goto(`${house.url}/e/#${'x'.repeat(22)}`);
    await page.getByRole('heading', { name: 'This link takes no answer' }).waitFor();
    await house.stop();
  });
});
