import { AxeBuilder } from '@axe-core/playwright';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect } from 'vitest';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PATIENCE_MS = 15_000;
/** Some stories wait for a moment worth a picture, when pictures are asked for. */
export const TAKES_PICTURES = process.env['SCREENSHOTS'] === '1';
const SCREENSHOTS = join(import.meta.dirname, '../../../docs/screenshots');

/** The machine's Chrome or Chromium, else Playwright's, else the one inside a package. Throws where there is none. */
export async function openBrowser(): Promise<Browser> {
  const own = [process.env['CHROME_PATH'], ...onThePath(), ...PLACES, playwrightsOwn()].find(
    path => path !== undefined && path !== '' && existsSync(path),
  );
  if (own) return chromium.launch({ executablePath: own, args: ['--no-sandbox'] });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await chromium.launch({ executablePath: await packed.executablePath(), args: packed.args });
  } catch (cause) {
    const advice = 'Install Chrome or Chromium, or set CHROME_PATH to its program.';
    throw new Error(`The browser stories found no browser that starts here. ${advice}`, { cause });
  }
}

function onThePath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap(name => folders.map(folder => join(folder, name)));
}

function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Another person: a browser profile of their own. An error on the page, or a request to elsewhere, fails the story. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  page.on('pageerror', error => expect.soft(error.message, 'error on the page').toBeUndefined());
  page.on('request', request => {
    const host = new URL(request.url()).hostname;
    expect.soft(['localhost', ''], `request to ${request.url()}`).toContain(host);
  });
  return page;
}

/** Finds nothing against WCAG 2.2 AA, once no colour is on its way to another. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(animation => !(animation instanceof CSSTransition) || animation.playState !== 'running'),
  );
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([]);
}

/** Keeps a picture of the whole page, or of what is in sight under a dialog, when SCREENSHOTS=1 asks for it. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!TAKES_PICTURES) return;
  await mkdir(SCREENSHOTS, { recursive: true });
  const fullPage = (await page.locator('[role=dialog], [role=alertdialog]').count()) === 0;
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), animations: 'disabled', fullPage });
}
