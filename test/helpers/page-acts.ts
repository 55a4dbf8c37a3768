import type { BrowserContext, Locator, Page } from 'playwright-core';

/** Opens the page in a tab of its own; what goes wrong in it is added to the problems. */
export async function openPage(
  context: BrowserContext,
  address: string,
  problems: string[],
): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') problems.push(line.text());
  });
  await page.goto(address);
  return page;
}

export function composerOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Message' });
}

export async function writeMessage(page: Page, text: string): Promise<void> {
  await composerOf(page).fill(text);
  await composerOf(page).press('Enter');
}

export async function openChat(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Chats' }).getByRole('link', { name }).click();
}
