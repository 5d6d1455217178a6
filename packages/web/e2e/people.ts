import type { Locator, Page } from 'playwright-core';

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
