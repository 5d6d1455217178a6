import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, openBrowser, picture } from './browser';
import { button, count, fieldList, fieldRow, openAs, openPicker } from './people';
import { startStack, type Stack } from './stack';

let stack: Stack;
let browser: Browser;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack({ people: 200, clockRate: 60, fields: 2_000 }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

async function inPicker(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openAs(browser, stack.address, options);
  await openPicker(page, stack.address);
  return page;
}

describe('connecting', () => {
  it('says check by check what Marketo refuses, and keeps what was there', async () => {
    const page = await openAs(browser, stack.address);
    await page.goto(`${stack.address}/integrations`);
    await page.getByRole('link', { name: 'Initiate Sync' }).waitFor();
    await expectAccessible(page);
    await picture(page, 'integrations');
    await page.getByText('Replace credentials').click();
    await page.getByLabel('Client secret').fill('not the secret');
    await button(page, 'Connect and verify').click();
    const checks = page.getByRole('list', { name: 'What was verified' }).getByRole('listitem');
    await checks.first().waitFor();
    expect(await checks.count()).toBe(5);
    expect(await checks.filter({ hasText: 'Failed' }).count()).toBeGreaterThan(0);
    await expectAccessible(page);
    await page.getByLabel('Client secret').fill('secret');
    await button(page, 'Connect and verify').click();
    await page.getByRole('list', { name: 'What was verified' }).waitFor({ state: 'hidden' });
    await page.context().close();
  });

  it('reads the fields again when asked', async () => {
    const page = await openAs(browser, stack.address);
    await page.goto(`${stack.address}/integrations`);
    await button(page, 'Refresh fields').click();
    await page.getByText(/Fields read (now|\d+ seconds? ago)/).waitFor();
    await page.context().close();
  });
});

describe('the picker', () => {
  it('is walked by the keyboard alone, to the review', async () => {
    const page = await inPicker();
    await page.keyboard.press('/');
    await page.keyboard.type('first name');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    expect(await count(page).innerText()).toBe('1 of 50');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').clear();
    await page.keyboard.press('ArrowDown');
    for (const key of ['End', 'ArrowUp', 'Home', 'ArrowDown']) await page.keyboard.press(key);
    const active = await fieldList(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-posinset')).toBe('2');
    await button(page, 'Next').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Review your selection/ }).waitFor();
    // The next press of Tab is in the review, not at the top of the page.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.context().close();
  });

  it('stays quick and small with 2,000 fields', async () => {
    const page = await inPicker();
    await page.getByText(/^[12],\d{3} fields$/).waitFor();
    expect(await fieldList(page).getByRole('option').count()).toBeLessThan(40);
    await page.getByLabel('Origin').selectOption('Custom');
    await page.getByLabel('Belongs to').selectOption('Company');
    await expectAccessible(page);
    await page.context().close();
  });

  it('explains why it does not go on with nothing chosen', async () => {
    const page = await inPicker();
    await button(page, 'Next').press('Enter');
    await page.getByText('Choose at least one field to go on.').waitFor();
    expect(await page.getByRole('heading', { name: /^Review/ }).count()).toBe(0);
    await expectAccessible(page);
    await page.context().close();
  });

  it('says of the 51st field that all places are taken, and keeps the 50 over a reload', async () => {
    const page = await inPicker();
    await page.getByLabel('Origin').selectOption('Custom');
    await fieldList(page).focus();
    for (let pressed = 0; (await count(page).innerText()) !== '50 of 50' && pressed < 120; pressed += 1) {
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
    }
    await page.getByText('All 50 places are taken; remove one to choose this').first().waitFor();
    await page.keyboard.press('Space');
    expect(await count(page).innerText()).toBe('50 of 50');
    await expectAccessible(page);
    await page.reload();
    await page.getByText('50 of 50').first().waitFor();
    await page.context().close();
  });

  it('speaks French, dark and narrow too', async () => {
    const page = await inPicker({ locale: 'fr-FR', colorScheme: 'dark', viewport: { width: 360, height: 740 } });
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.title()).toContain('Choisir');
    await page.getByRole('searchbox').fill('first name');
    await fieldRow(page, 'First Name').click();
    expect(await count(page).innerText()).toBe('1 sur 50');
    await expectAccessible(page);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
    await page.getByLabel('Langue').selectOption('English');
    await button(page, 'Next').waitFor();
    await page.context().close();
  });
});

it('answers an unknown address with a page that leads back', async () => {
  const page = await openAs(browser, stack.address);
  await page.goto(`${stack.address}/nowhere`);
  await page.getByRole('heading', { name: 'This page does not exist' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Go to Integrations' }).click();
  await page.getByRole('heading', { name: 'Integrations' }).waitFor();
  await page.context().close();
});
