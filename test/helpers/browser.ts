import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

/** Debian's Chromium. playwright-core brings no browser of its own and downloads none. */
const CHROMIUM = '/usr/bin/chromium';

/** A browser that keeps to itself: no sandbox (root in a container), no traffic of its own. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether browser tests can run here; they say so when they are skipped. */
export const hasBrowser = existsSync(CHROMIUM);

export interface TestBrowserOptions {
  width?: number;
  height?: number;
  dark?: boolean;
  locale?: string;
  /** Fingers instead of a mouse. */
  touch?: boolean;
}

export interface TestBrowser {
  context: BrowserContext;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** Starts Chromium with an empty profile. The clipboard is open to pages, as after a person's yes. */
export async function startBrowser({
  width = 1180,
  height = 820,
  dark = false,
  locale = 'en-US',
  touch = false,
}: TestBrowserOptions = {}): Promise<TestBrowser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'vc-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: ARGUMENTS,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale,
    hasTouch: touch,
    isMobile: touch,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return {
    context,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
