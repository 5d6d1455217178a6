import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible, openBrowser, openPage, picture } from './browser';

const PROGRAM = join(resolve(import.meta.dirname, '../../..'), 'packages/marketo-emulator/dist/cli.js');
const WORLD = ['--port', '0', '--people', '2000', '--clock-rate', '0', '--age-years', '0.08', '--json-ready'];

let browser: Browser;
let emulator: ChildProcess;
let address: string;
let token: string;

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  emulator = fork(PROGRAM, WORLD, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  address = await readyAddress(emulator);
  await authorize();
});
afterEach(async () => {
  // A page asks once a second: no story may outlive its test.
  await Promise.all(browser.contexts().map(context => context.close()));
  if (emulator.exitCode !== null) return;
  emulator.kill('SIGTERM');
  await once(emulator, 'exit');
});
afterAll(() => browser.close());

function readyAddress(child: ChildProcess): Promise<string> {
  return new Promise((ready, failed) => {
    child.once('message', message => ready((message as { url: string }).url));
    child.once('exit', code => failed(new Error(`The emulator ended with ${code}; run the build first.`)));
  });
}

async function authorize(): Promise<void> {
  const query = 'grant_type=client_credentials&client_id=id&client_secret=secret';
  const answer = await fetch(`${address}/identity/oauth/token?${query}`);
  ({ access_token: token } = (await answer.json()) as { access_token: string });
}

async function call(path: string, init: RequestInit = {}): Promise<{ result?: { exportId: string }[] }> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  return (await fetch(address + path, { ...init, headers })).json() as Promise<{ result?: { exportId: string }[] }>;
}

async function enqueueExport(): Promise<void> {
  const now = new Date(String((await (await fetch(`${address}/_emulator/clock`)).json()).now));
  const createdAt = { startAt: new Date(now.getTime() - 28 * 86_400_000).toISOString(), endAt: now.toISOString() };
  const body = JSON.stringify({ fields: ['id', 'email'], filter: { createdAt } });
  const { result } = await call('/bulk/v1/leads/export/create.json', { method: 'POST', body });
  await call(`/bulk/v1/leads/export/${result?.[0]?.exportId}/enqueue.json`, { method: 'POST' });
}

async function emulatedNow(): Promise<number> {
  return Date.parse(String((await (await fetch(`${address}/_emulator/clock`)).json()).now));
}

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(browser, options);
  await page.goto(`${address}/`);
  await page.getByText('2,000 people').waitFor();
  return page;
}

describe("the emulator's page", () => {
  it('shows what happens while it happens, and lets a person move the clock', async () => {
    const page = await open();
    await page.getByText('Nobody has called yet.').waitFor({ state: 'hidden' });
    await enqueueExport();
    const exports = page.getByRole('region', { name: 'Exports' });
    await exports.getByRole('cell', { name: 'Queued' }).waitFor();
    await page.getByRole('region', { name: 'Last requests' }).getByText('/enqueue.json').waitFor();
    await page.getByRole('button', { name: '1 hour' }).focus();
    await page.keyboard.press('Enter');
    await exports.getByRole('cell', { name: 'Completed' }).waitFor();
    await page.getByText('of 50,000').waitFor();
    await expectAccessible(page);
    await picture(page, 'emulator');
  });

  it('lets a person cause a fault and take it away, with the keyboard alone', async () => {
    const page = await open({ colorScheme: 'dark' });
    await page.getByLabel('What should go wrong').focus();
    await page.keyboard.type('A transient');
    await page.getByRole('button', { name: 'Cause it' }).press('Enter');
    const clear = page.getByRole('button', { name: 'Clear error 713' });
    await clear.waitFor();
    await expectAccessible(page);
    await picture(page, 'emulator-dark');
    await clear.press('Enter');
    await page.getByText('None: it behaves as well as Marketo does.').waitFor();
    await page.getByLabel('The fault, to change as you like').fill('{ "kind": "no such thing" }');
    await page.getByRole('button', { name: 'Cause it' }).press('Enter');
    await page.getByRole('alert').filter({ hasText: 'kind' }).waitFor();
    await call('/rest/v1/leads/nowhere.json');
    await page.getByRole('cell', { name: '200, error 610' }).waitFor();
  });

  it('tells the truth in count, digest and CSV, also on a narrow screen', async () => {
    const page = await open({ viewport: { width: 390, height: 844 } });
    await page.getByLabel('Fields, separated by commas').fill('id,email');
    await page.getByRole('button', { name: 'Count and digest' }).click();
    await page.getByText(/2,000 people, SHA-256 [\da-f]{64}/).waitFor();
    const csv = await page.getByRole('link', { name: 'Download CSV' }).getAttribute('href');
    expect((await (await fetch(address + csv)).text()).startsWith('id,email\n')).toBe(true);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await expectAccessible(page);
    await picture(page, 'emulator-narrow');
  });

  it('is used by the keyboard in a narrow, dark window as well', async () => {
    const page = await open({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    const day = page.getByRole('button', { name: '1 day' });
    for (let stops = 0; stops < 30 && !(await day.evaluate(button => button === document.activeElement)); stops++)
      await page.keyboard.press('Tab');
    const before = await emulatedNow();
    await page.keyboard.press('Enter');
    await expect.poll(emulatedNow).toBe(before + 86_400_000);
    await expectAccessible(page);
  });

  it('is not moved by a page of another site', async () => {
    const page = await openPage(browser, {});
    const before = await emulatedNow();
    // What a page can send without asking anybody: no answer is needed to do harm.
    const send = (method: string): Promise<string> =>
      page.evaluate(([url, by]) => fetch(url, { method: by, mode: 'no-cors' }).then(({ type }) => type), [
        `${address}/_emulator/advance?seconds=3600`,
        method,
      ] as const);
    expect([await send('GET'), await send('POST')]).toEqual(['opaque', 'opaque']);
    expect(await emulatedNow()).toBe(before);
  });

  it('says when the emulator is gone', async () => {
    const page = await open();
    emulator.kill('SIGTERM');
    await page.getByRole('status').filter({ hasText: 'does not answer' }).waitFor();
    await expectAccessible(page);
  });
});
