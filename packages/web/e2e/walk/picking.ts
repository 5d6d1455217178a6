import { expect, it } from 'vitest';
import { count, fieldList, fieldRow } from '../people';
import { visitAs, type Look, type Visit, type World } from './visit';

const ofFifty = (visit: Visit, chosen: number) => visit.t('wizard.count', { chosen, max: 50 });

/** From the tile to the review, with one field chosen. */
export async function chooseFirstName(admin: Visit): Promise<void> {
  await admin.go('/');
  await admin.list('home.tiles').getByRole('link').first().click();
  await admin.link('integrations.initiate').click();
  await fieldList(admin.page).and(admin.page.locator('[aria-busy=false]')).waitFor();
  await admin.page.getByRole('searchbox').fill('first name');
  await fieldRow(admin.page, 'First Name').click();
  await admin.button('wizard.next').click();
  await admin.says('wizard.warningTitle');
}

/** The administrator up to the last look before Confirm. */
export function pickingStories(world: World, look: Look): void {
  it('the administrator is told what to do first', async () => {
    const admin = await visitAs(world, 'admin', look);
    await admin.go('/');
    await admin.heading('home.stepsTitle');
    await admin.fine('my-marketo');
    await admin.list('home.tiles').getByRole('link').first().click();
    await admin.link('integrations.initiate').waitFor();
    await admin.fine('integrations-connected');
    await admin.close();
  });

  it('the administrator is told why Next is not available, picks, sees the price, and edits with everything kept', async () => {
    const admin = await visitAs(world, 'admin', look);
    await admin.go('/integrations/marketo/sync/new');
    await fieldList(admin.page).and(admin.page.locator('[aria-busy=false]')).waitFor();
    expect(await count(admin.page).innerText()).toBe(ofFifty(admin, 0));
    await admin.says('wizard.nothingChosen');
    await admin.button('wizard.next').click({ force: true });
    expect(await admin.page.getByText(admin.t('wizard.warningTitle')).count()).toBe(0);
    await chooseFirstName(admin);
    await admin.page.getByTestId('price').getByText(admin.t('wizard.price.calls')).waitFor({ timeout: 30_000 });
    await admin.fine('walk-review');
    await admin.button('wizard.edit').click();
    expect(await count(admin.page).innerText()).toBe(ofFifty(admin, 1));
    await admin.fine('walk-pick');
    await admin.close();
  });
}

/** From the card to the review of one more field. */
export async function chooseEmailToo(admin: Visit): Promise<void> {
  await admin.go('/integrations');
  await admin.link('integrations.add').click();
  await fieldList(admin.page).and(admin.page.locator('[aria-busy=false]')).waitFor();
  expect(await count(admin.page).innerText()).toBe(ofFifty(admin, 1));
  await admin.page.getByRole('searchbox').fill('first name');
  await fieldRow(admin.page, 'First Name').getByText(admin.t('wizard.locked')).waitFor();
  await admin.page.getByRole('searchbox').fill('email address');
  await fieldRow(admin.page, 'Email Address').click();
  await admin.fine('add-attribute');
  await admin.button('wizard.next').click();
  await admin.says('wizard.addReviewIntro');
  await admin.says('wizard.warningTitle');
}

/** What is added to what is there. */
export function addingStories(world: World, look: Look): void {
  it('the administrator finds the attributes, the last sync and the people on the card', async () => {
    const admin = await visitAs(world, 'admin', look);
    await admin.go('/integrations');
    await admin.says('integrations.stage.done');
    await admin.page.getByText(ofFifty(admin, 1)).waitFor();
    await admin.page.getByRole('definition').filter({ hasText: /^300$/ }).waitFor();
    await admin.fine('integrations-synced');
    await admin.page.getByText(admin.t('shares.title')).click();
    await admin.field('shares.field.callsLeftToOthers').fill('101');
    await admin.button('admin.save').click();
    await admin.says('shares.invalid.callsLeftToOthers');
    await admin.fine('integrations-shares');
    await admin.close();
  });

  it('the administrator picks another attribute: what is synced is locked', async () => {
    const admin = await visitAs(world, 'admin', look);
    await chooseEmailToo(admin);
    await admin.fine('add-review');
    await admin.close();
  });
}
