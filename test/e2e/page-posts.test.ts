import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasBrowser, startBrowser, type TestBrowser } from '../helpers/browser.js';
import { composerOf, openPage, writeMessage } from '../helpers/page-acts.js';
import { buildPage, startPagePlayground, type PagePlayground } from '../helpers/page-harness.js';

if (!hasBrowser) {
  process.stderr.write('Posts from the page are not tried: there is no /usr/bin/chromium\n');
}

let pictures: Buffer[];
let built: Awaited<ReturnType<typeof buildPage>>;
let browser: TestBrowser;
let site: PagePlayground;
let page: Page;
let problems: string[];

function message(text: string): Locator {
  return page.getByRole('article').filter({ hasText: text });
}

function composer(): Locator {
  return composerOf(page);
}

/** The tool beside a bubble; it is shown while the bubble is pointed at. */
async function use(tool: string, text: string): Promise<void> {
  const entry = page.locator('.entry').filter({ hasText: text });
  await entry.hover();
  await entry.getByRole('button', { name: tool }).click();
}

async function attach(buffers: readonly Buffer[]): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles(
      buffers.map((buffer, index) => ({ name: `${index}.png`, mimeType: 'image/png', buffer })),
    );
}

describe.skipIf(!hasBrowser)('what an admin posts from the page', () => {
  beforeAll(async () => {
    pictures = await Promise.all(
      ['#c2541b', '#1b54c2', '#1bc254'].map((background) =>
        sharp({ create: { width: 320, height: 200, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    built = await buildPage();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await built.remove();
  });

  beforeEach(async () => {
    problems = [];
    site = await startPagePlayground({
      pageDirectory: built.directory,
      script: () => undefined,
      onError: (error) => problems.push(`bot: ${String(error)}`),
    });
    const { admin, channel } = site.playground.seed;
    const address = `${site.baseUrl}/#/${admin.id}/${channel.id}`;
    page = await openPage(browser.context, address, problems);
    await composer().waitFor();
  });
  afterEach(async () => {
    await page.close();
    await site.close();
    expect(problems).toEqual([]);
  });

  const posts = () => site.playground.world.history(site.playground.seed.channel.id).slice(1);

  it('is an album, under the words that were in the field', async () => {
    await composer().fill('Three foxes');
    await attach(pictures);
    await message('Three foxes').waitFor();
    expect(await message('Three foxes').locator('img').count()).toBe(3);
    expect(await composer().inputValue()).toBe('');
    expect(new Set(posts().map(({ media_group_id: album }) => album)).size).toBe(1);
    expect(posts()).toHaveLength(3);
  });

  it('is edited in the field that it was written in, and what was begun there comes back', async () => {
    await writeMessage(page, 'Old news');
    await message('Old news').waitFor();
    await composer().fill('Begun');
    await use('Edit this message', 'Old news');
    await expect.poll(() => composer().inputValue()).toBe('Old news');
    await writeMessage(page, 'New news');
    await message('New news').waitFor();
    expect(await composer().inputValue()).toBe('Begun');
    expect(posts()).toMatchObject([{ text: 'New news' }]);
  });

  it('is deleted, an album as a whole', async () => {
    await composer().fill('Two foxes');
    await attach(pictures.slice(0, 2));
    await message('Two foxes').waitFor();
    await use('Delete this message', 'Two foxes');
    await message('Two foxes').waitFor({ state: 'detached' });
    expect(posts()).toEqual([]);
  });

  it('is no album of more than ten', async () => {
    await attach(Array.from({ length: 11 }, () => pictures[0] ?? Buffer.alloc(0)));
    await page.getByText('An album holds 10 pictures at most').waitFor();
    expect(posts()).toEqual([]);
  });
});
