import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, openBrowser, picture, TAKES_PICTURES } from './browser';
import { button, count, fieldRow, openAs, openPicker, peopleStored } from './people';
import { startStack, type Stack } from './stack';

/** One sync from the picker to its end; each story goes on where the last one stopped. */
let stack: Stack;
let browser: Browser;
let ada: Page;
let bob: Page;
let tab: Page;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack({ people: 3_000, clockRate: 90 }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const state = (page: Page): Promise<string> => page.getByTestId('state').innerText();

/** Runs in the page. */
const percentShown = (least: number): boolean =>
  Number.parseInt(document.querySelector('[data-testid=percent]')?.textContent ?? '', 10) >= least;

/** Waits until more people are stored than before; they must never become fewer on the way. */
async function moreThan(page: Page, before: number): Promise<number> {
  let shown = before;
  await expect
    .poll(
      async () => {
        const now = (await peopleStored(page)) ?? shown;
        expect(now).toBeGreaterThanOrEqual(shown);
        return (shown = now);
      },
      { timeout: 60_000, interval: 100 },
    )
    .toBeGreaterThan(before);
  return shown;
}

it('picks, reviews, goes back to edit with everything kept, and reviews again', async () => {
  ada = await openAs(browser, stack.address);
  await openPicker(ada, stack.address);
  for (const name of ['First Name', 'Last Name', 'Email Address']) {
    await ada.getByRole('searchbox').fill(name);
    await fieldRow(ada, name).click();
  }
  await ada.getByRole('searchbox').fill('');
  expect(await count(ada).innerText()).toBe('3 of 50');
  await expectAccessible(ada);
  await picture(ada, 'pick');
  await button(ada, 'Next').click();
  await ada.getByText('This choice is final.').waitFor();
  await button(ada, 'Edit Selections').click();
  expect(await count(ada).innerText()).toBe('3 of 50');
  await ada.getByRole('searchbox').fill('company');
  await fieldRow(ada, 'Company').click();
  await button(ada, 'Next').click();
  await ada.getByText('This choice is final.').waitFor();
  expect(await ada.getByRole('list', { name: 'Your selection' }).getByRole('listitem').count()).toBe(4);
  await ada.getByTestId('price').getByText('API calls').waitFor({ timeout: 30_000 });
  await expectAccessible(ada);
  await picture(ada, 'review');
});

it('keeps the review over a reload, and the selection over the browser’s way back', async () => {
  await ada.reload();
  const chosen = ada.getByRole('list', { name: 'Your selection' }).getByRole('listitem');
  await expect.poll(() => chosen.count()).toBe(4);
  await ada.goBack();
  await expect.poll(() => count(ada).innerText()).toBe('4 of 50');
  await ada.goForward();
  await expect.poll(() => chosen.count()).toBe(4);
});

it('keeps a selection of its own in a second tab', async () => {
  tab = await ada.context().newPage();
  await openPicker(tab, stack.address);
  expect(await count(tab).innerText()).toBe('0 of 50');
  await fieldRow(tab, 'Account').click();
  await button(tab, 'Next').click();
  await button(tab, 'Confirm').waitFor();
});

it('confirms with one request, however often one clicks, and watches', async () => {
  const sent: string[] = [];
  ada.on('request', request => request.postData()?.includes('InitiateSync') && sent.push(request.url()));
  await button(ada, 'Confirm').dblclick();
  await ada.waitForURL(/\/integrations\/marketo\/sync\/(?!new)/);
  await ada.getByRole('progressbar').waitFor();
  expect(sent).toHaveLength(1);
  await moreThan(ada, 0);
});

it('refuses a second start and leads to the running sync', async () => {
  await button(tab, 'Confirm').click();
  const refusal = tab.getByTestId('refusal');
  await refusal.getByText('A sync is under way already').waitFor();
  await expectAccessible(tab);
  await refusal.getByRole('link', { name: 'Watch the running sync' }).click();
  await tab.waitForURL(ada.url());
  await tab.close();
  const eve = await openAs(browser, stack.address);
  await eve.goto(`${stack.address}/integrations/marketo/sync/new`);
  await eve.getByRole('link', { name: 'Watch the running sync' }).click();
  await eve.waitForURL(ada.url());
  await eve.context().close();
});

it('shows the same numbers in two browsers at once, and pauses for both', async () => {
  bob = await openAs(browser, stack.address, { colorScheme: 'dark' });
  await bob.goto(ada.url());
  await moreThan(bob, 0);
  if (TAKES_PICTURES) await ada.waitForFunction(percentShown, 40, { timeout: 100_000 });
  await picture(ada, 'live');
  await picture(bob, 'live-dark');
  await button(bob, 'Pause').click();
  for (const page of [ada, bob]) await expect.poll(() => state(page), { timeout: 30_000 }).toBe('Paused');
  const apart = async () => (await peopleStored(ada))! - (await peopleStored(bob))!;
  await expect.poll(apart, { timeout: 10_000 }).toBe(0);
  for (const page of [ada, bob]) await expectAccessible(page);
});

it('shows the present state at once after a reload, as a picture and as a table', async () => {
  const before = (await peopleStored(ada))!;
  await ada.reload();
  await ada.getByTestId('people').waitFor();
  expect(await peopleStored(ada)).toBe(before);
  await button(ada, 'Show as table').click();
  await ada.getByRole('region', { name: 'Slices of the sync' }).getByRole('row').nth(1).waitFor();
  await expectAccessible(ada);
  await button(ada, 'Show as picture').click();
});

it('asks before it cancels: the keyboard stays in the question, and Escape means no', async () => {
  await button(ada, 'Cancel').click();
  const question = ada.getByRole('alertdialog', { name: 'Cancel this sync?' });
  await question.waitFor();
  await expectAccessible(ada);
  const asked = () => ada.evaluate(() => document.activeElement?.closest('[role=alertdialog]') !== null);
  for (let presses = 0; presses < 4; presses += 1) {
    expect(await asked()).toBe(true);
    await ada.keyboard.press('Tab');
  }
  await ada.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  await expect.poll(() => button(ada, 'Cancel').evaluate(element => element === document.activeElement)).toBe(true);
  expect(await state(ada)).toBe('Paused');
});

it('goes on for both when one resumes', async () => {
  const before = (await peopleStored(bob))!;
  await button(ada, 'Resume').click();
  await Promise.all([moreThan(ada, before), moreThan(bob, before)]);
});

it('keeps the numbers while the socket is lost, says from when they are, and heals by itself', async () => {
  const before = await moreThan(ada, (await peopleStored(ada)) ?? 0);
  await ada.context().setOffline(true);
  await ada.getByText(/^Reconnecting… numbers from \d\d:\d\d:\d\d$/).waitFor();
  expect(await peopleStored(ada)).toBeGreaterThanOrEqual(before);
  await expectAccessible(ada);
  await picture(ada, 'reconnecting');
  await ada.context().setOffline(false);
  await ada.getByTestId('reconnecting').waitFor({ state: 'detached' });
  await expect
    .poll(async () => (await state(ada)) === 'Completed' || (await peopleStored(ada))! > before, { timeout: 60_000 })
    .toBe(true);
});

it('fits a narrow screen', async () => {
  await bob.setViewportSize({ width: 360, height: 740 });
  const beyond = await bob.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond).toBe(0);
  await expectAccessible(bob);
  await bob.emulateMedia({ colorScheme: 'light' });
  await picture(bob, 'live-narrow');
});

it('ends on both screens with a statement of completeness, and the card shows what is there', async () => {
  for (const page of [ada, bob]) await page.getByTestId('finished').waitFor({ timeout: 100_000 });
  await ada.getByRole('heading', { name: 'Every person is here.' }).waitFor();
  await ada.getByText(/3,000 people with 4 attributes/).waitFor();
  await ada.getByText('Every slice adds up').waitFor();
  await expectAccessible(ada);
  await picture(ada, 'done');
  await ada.getByRole('link', { name: 'Integrations' }).first().click();
  await ada.getByText('In sync').waitFor();
  await expectAccessible(ada);
  await picture(ada, 'card');
});
