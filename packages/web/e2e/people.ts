import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openPage } from './browser';

/** Who can sign in at the local identity provider. */
export type Somebody = 'admin' | 'marketer' | 'newcomer';

/** Signs in at the provider's own page, on the way to `to`. */
export async function signIn(page: Page, address: string, who: Somebody, to = '/'): Promise<void> {
  await page.goto(`${address}/sign-in?to=${encodeURIComponent(to)}`);
  await fillSignIn(page, who);
  await page.waitForURL(url => url.origin === address);
}

/** At the provider's page, in either language. */
export async function fillSignIn(page: Page, who: Somebody): Promise<void> {
  await page.getByLabel(/^(E-mail address|Adresse e-mail)$/).fill(`${who}@example.com`);
  await password(page).fill('demo');
  await page.getByRole('button', { name: /^(Sign in|Se connecter)$/ }).click();
}

type Kept = NonNullable<BrowserContextOptions['storageState']>;
const keptSessions = new Map<string, Promise<Kept>>();

type Visit = BrowserContextOptions & Readonly<{ who?: Somebody }>;

/** A browser profile of somebody who signed in before: once per person and stack, as signing in takes a second. */
export async function openAs(
  browser: Browser,
  address: string,
  { who = 'admin', ...options }: Visit = {},
): Promise<Page> {
  const key = `${who} ${address}`;
  const session = keptSessions.get(key) ?? signedIn(browser, address, who);
  keptSessions.set(key, session);
  return openPage(browser, { ...options, storageState: await session });
}

async function signedIn(browser: Browser, address: string, who: Somebody): Promise<Kept> {
  const page = await openPage(browser);
  await signIn(page, address, who);
  const session = await page.context().storageState();
  await page.context().close();
  // The language and theme of that visit are nobody's choice.
  return { ...session, origins: [] };
}

/** The provider's question for the password: no session there answers in its place. */
export const password = (page: Page): Locator => page.getByLabel(/^(Password|Mot de passe)$/);

/** What a person sees and does, by the words on the screen. */
export const count = (page: Page): Locator => page.getByTestId('count');
export const fieldList = (page: Page): Locator => page.getByRole('listbox');
export const fieldRow = (page: Page, name: string): Locator =>
  fieldList(page).getByRole('option').filter({ hasText: name }).first();
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** The people stored as the page tells them; null while it does not. */
export async function peopleStored(page: Page): Promise<number | null> {
  const told = page.getByTestId('people');
  if ((await told.count()) === 0) return null;
  const [stored = ''] = (await told.innerText()).split(' of ');
  return Number(stored.replace(/\D/g, ''));
}

export async function openPicker(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/integrations`);
  await page.getByRole('link', { name: /^(Initiate Sync|Lancer la synchronisation)$/ }).click();
  await fieldList(page).and(page.locator('[aria-busy=false]')).waitFor();
}
