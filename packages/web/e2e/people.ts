import type { Locator, Page } from 'playwright-core';

/** Who can sign in at the local identity provider. */
export type Somebody = 'admin' | 'marketer' | 'newcomer';

/** Signs in at the provider's own page, on the way to `to`. */
export async function signIn(page: Page, address: string, who: Somebody, to = '/'): Promise<void> {
  await page.goto(`${address}/sign-in?to=${encodeURIComponent(to)}`);
  await page.getByLabel(/^(E-mail address|Adresse e-mail)$/).fill(`${who}@example.com`);
  await page.getByLabel(/^(Password|Mot de passe)$/).fill('demo');
  await page.getByRole('button', { name: /^(Sign in|Se connecter)$/ }).click();
  await page.waitForURL(url => url.origin === address);
}

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
