// An administrator brings customers in from a file, with script and without, watches the import and stops it; nothing stands in anybody's way.
import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sessionCookie } from '#http/session.ts';
import { runImport } from '#services/import-run.ts';
import { openSession } from '#services/sessions.ts';
import { barriers, launchBrowser } from '#tests/support/browser.ts';
import { found } from '#tests/support/company.ts';
import { onBothDatabases } from '#tests/support/database.ts';
import { allOf, manyCustomers } from '#tests/support/files.ts';
import { serveHouse } from '#tests/support/server.ts';
import { deskMailer, workOff } from '#tests/support/work.ts';

let chromium: Browser;
beforeAll(async () => void (chromium = await launchBrowser()));
afterAll(() => chromium.close());

const csv = (text: string) => ({ name: 'clienti.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
const file = csv(
  'Codice cliente;Nome;Posta elettronica;Percorso;Note\n1;Ada;ada@b.it;Nord > Milano;x\n2;Bea;bea at b.it;Nord;\n3;Ciro;ciro@b.it;Sud;\n',
);

onBothDatabases('an import in a browser', ({ open }) => {
  const visited = async (choices: Parameters<Browser['newContext']>[0] = {}) => {
    const house = await serveHouse(await open());
    const lumen = await found(house);
    const admin = await lumen.member('admin');
    const context = await chromium.newContext(choices);
    const token = await openSession(house.visit(), { organizationId: lumen.id, id: admin.memberId }, 'tests');
    await context.addCookies([{ name: sessionCookie, value: token, url: house.url }]);
    const page = await context.newPage();
    await page.goto(`${house.url}/imports`);
    return { house, admin, page };
  };
  const troubles = async (page: Page): Promise<unknown[]> => {
    const fits: unknown = await page.evaluate('document.documentElement.scrollWidth <= innerWidth');
    return [...(await barriers(page)), ...(fits === true ? [] : ['wider than the screen'])];
  };

  it('goes from a file to a list of what has to be mended, on a phone and without script', async () => {
    const { house, page } = await visited({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
    await page.getByRole('button', { name: 'Look at the file' }).click();
    await page.getByText('Fill this in, please.').first().waitFor();
    await page.getByLabel('File', { exact: true }).setInputFiles({ ...csv(''), buffer: Buffer.from([0x50, 0x4b, 3, 4, 0]) });
    await page.getByRole('button', { name: 'Look at the file' }).click();
    await page.getByText('This is not a CSV file in UTF-8').first().waitFor();
    await page.getByLabel('File', { exact: true }).setInputFiles(file);
    await page.getByRole('button', { name: 'Look at the file' }).click();
    await page.getByRole('heading', { name: 'Is this how the file is meant?' }).waitFor();
    expect(await page.getByLabel('Codice cliente').inputValue()).toBe('reference');
    await page.getByLabel('Nome').selectOption('not used');
    await page.getByRole('button', { name: 'Show again' }).click();
    await page.getByText('Say which column is: name.').waitFor();
    await page.getByRole('button', { name: 'Import 3 rows' }).click();
    await page.getByText('The column “name” is missing').waitFor();
    await page.getByLabel('Nome').selectOption('name');
    await page.getByRole('button', { name: 'Import 3 rows' }).click();
    await page.getByRole('heading', { name: 'The import is about to begin' }).waitFor();
    await workOff(house, deskMailer());
    await page.getByRole('link', { name: 'Look again' }).click();
    await page.getByRole('heading', { name: '1 row to mend' }).waitFor();
    expect(await page.getByText('2 new, 0 changed, 0 unchanged, 1 refused; 4 teams made.').count()).toBe(0);
    await page.getByText('2 new, 0 changed, 0 unchanged, 1 refused; 3 teams made.').waitFor();
  });
  it('has no barriers on any of its pages, in either light', { timeout: 60_000 }, async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { house, page } = await visited({ colorScheme, viewport: { width: 360, height: 780 } });
      expect(await troubles(page)).toEqual([]);
      await page.getByLabel('File', { exact: true }).setInputFiles(file);
      await page.getByRole('button', { name: 'Look at the file' }).click();
      await page.getByRole('heading', { name: 'Is this how the file is meant?' }).waitFor();
      expect(await troubles(page)).toEqual([]);
      await page.getByRole('button', { name: 'Import 3 rows' }).click();
      await page.getByRole('heading', { name: 'The import is about to begin' }).waitFor();
      expect(await troubles(page)).toEqual([]);
      await workOff(house, deskMailer());
      await page.reload();
      await page.getByRole('heading', { name: '1 row to mend' }).waitFor();
      expect(await troubles(page)).toEqual([]);
    }
  });
  it('shows how far it is, and stops when it is told to', { timeout: 60_000 }, async () => {
    const { house, admin, page } = await visited();
    const large = Buffer.concat(await allOf(manyCustomers(20_000)));
    await page.getByLabel('File', { exact: true }).setInputFiles({ name: 'many.csv', mimeType: 'text/csv', buffer: large });
    await page.getByRole('button', { name: 'Look at the file' }).click();
    await page.getByRole('button', { name: 'Import 20,000 rows' }).click();
    const ctx = await house.contextOf(admin);
    const slowly: typeof ctx.write = async (work) => {
      const value = await ctx.write(work);
      await new Promise((ok) => setTimeout(ok, 150));
      return value;
    };
    const running = runImport({ ...ctx, write: slowly }, page.url().split('/').at(-1)!);
    await page.getByText(/So far: [1-9]/).waitFor();
    await page.getByRole('button', { name: 'Stop the import' }).click();
    await page.getByText('What had been written stays').waitFor();
    expect(await running).toBe(true);
    const written = await house.store.$count(house.store.t.customers);
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(20_000);
    expect(written % 500).toBe(0);
  });
});
