import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startApp } from '../../src/app.js';
import { loadConfig } from '../../src/config.js';
import { createLifecycle, type Lifecycle } from '../../src/lifecycle.js';
import { hasBrowser, startBrowser, type TestBrowser } from '../helpers/browser.js';
import { captureLog } from '../helpers/captured-log.js';
import { writeMessage } from '../helpers/page-acts.js';
import { createTestRedis, type TestRedis } from '../helpers/redis.js';

const isBuilt = existsSync(path.resolve('dist/playground/page/index.html'));
const canRun = hasBrowser && isBuilt;
if (!canRun) {
  const missing = hasBrowser ? 'the page is not built' : 'there is no /usr/bin/chromium';
  process.stderr.write(`The whole program is not tried in a browser: ${missing}\n`);
}

describe.skipIf(!canRun)('a newcomer in the browser, with nothing configured', () => {
  let browser: TestBrowser;
  let redis: TestRedis;
  let folder: string;
  let lifecycle: Lifecycle;
  let address: string;

  beforeEach(async () => {
    browser = await startBrowser();
    redis = await createTestRedis();
    folder = await mkdtemp(path.join(tmpdir(), 'vc-newcomer-'));
    const { logger } = captureLog();
    lifecycle = createLifecycle({ logger });
    const config = loadConfig({
      REDIS_URL: redis.url,
      REDIS_PREFIX: redis.prefix,
      KEY_SECRET: randomBytes(32).toString('base64'),
      PORT: '0',
    });
    const folders = { data: folder, cache: folder };
    const banner = await startApp({ config, role: 'all', folders, lifecycle, logger });
    address = banner.address ?? '';
  });

  afterEach(async () => {
    // The browser stays open over the stop, as a person's would.
    expect(await lifecycle.stop('the test is over')).toBe(0);
    await browser.close();
    await redis.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('comes from Start over the channel to a picture of the asked size, and to a key', async () => {
    const page = await browser.context.newPage();
    const joinButtons = page.locator('a.key', { hasText: 'Join Playground channel' });

    await page.goto(address);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await joinButtons.first().waitFor();
    await writeMessage(page, '/image a red fox --size 768x512');
    await joinButtons.nth(1).click();
    await page.locator('header').getByRole('button', { name: 'Join channel' }).click();
    await page.getByRole('button', { name: 'Leave channel' }).waitFor();
    await page.goBack();

    // What was asked before joining runs by itself.
    await page.locator('.photo img').waitFor();
    await vi.waitFor(async () => {
      const size = await page.evaluate(
        '(({ naturalWidth, naturalHeight }) => [naturalWidth, naturalHeight])' +
          "(document.querySelector('.photo img'))",
      );
      expect(size).toEqual([768, 512]);
    });

    await writeMessage(page, '/key');
    await page.locator('.key', { hasText: 'Copy' }).click();
    await page.getByText('Copied').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toMatch(/^vc_[0-9A-Za-z]{38}$/);
  });
});
