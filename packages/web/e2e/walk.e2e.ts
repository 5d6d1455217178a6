import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, openBrowser, openPage, picture } from './browser';
import { button, fieldRow, openAs, openPicker, signIn } from './people';
import { startStack, type Stack } from './stack';

/** The whole flow, by each of the three people; each story goes on where the last one stopped. */
let stack: Stack;
let browser: Browser;
let admin: Page;

const ORGANIZATION = '0123456789ABCDEF01234567';

beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack({ people: 300, clockRate: 120 }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const go = (page: Page, path: string) => page.goto(`${stack.address}${path}`);
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** Nothing to object to, in sight and for a screen reader; kept as a picture. */
async function expectFine(page: Page, name: string): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond, `${name} is wider than the screen`).toBe(0);
  await expectAccessible(page);
  await picture(page, name);
}

describe('the newcomer, in no product profile', () => {
  it('is sent to sign in, comes back to where they were going, and is told who can add them', async () => {
    const page = await openPage(browser);
    await go(page, '/integrations');
    await page.waitForURL(url => url.origin !== stack.address);
    await page.getByLabel('E-mail address').fill('newcomer@example.com');
    await page.getByLabel('Password').fill('demo');
    await button(page, 'Sign in').click();
    await page.waitForURL(`${stack.address}/integrations`);
    await heading(page, 'You are in no product profile').waitFor();
    await page.getByRole('list', { name: 'Who can give access' }).getByText('admin@example.com').waitFor();
    await expectFine(page, 'no-profile');
    await page.context().close();
  });

  it('sees no tile, in French on a narrow dark screen too', async () => {
    const narrow = { locale: 'fr-FR', colorScheme: 'dark', viewport: { width: 360, height: 740 } } as const;
    const page = await openAs(browser, stack.address, { who: 'newcomer', ...narrow });
    await go(page, '/');
    await page.getByText('Adressez-vous à votre administrateur Marketo').waitFor();
    expect(await page.getByRole('link', { name: /^Dynamic Chat .+/ }).count()).toBe(0);
    await expectFine(page, 'my-marketo-newcomer-fr-dark-narrow');
    await page.context().close();
  });
});

describe('the marketer, who may look', () => {
  it('goes straight in, sees the state and who can act, and cannot start anything', async () => {
    const page = await openAs(browser, stack.address, { who: 'marketer' });
    await go(page, '/');
    await page.getByRole('link', { name: /^Dynamic Chat Copy/ }).click();
    await page.getByText('Somebody with the permission “Manage Integrations” can start a sync.').waitFor();
    expect(await link(page, 'Initiate Sync').count()).toBe(0);
    expect(await link(page, 'Admin').count()).toBe(0);
    await expectFine(page, 'integrations-marketer');
    await go(page, '/integrations/marketo/sync/new');
    await page.getByText('Your role can look but not change.').waitFor();
    expect(await page.getByRole('listbox').count()).toBe(0);
    await go(page, '/admin/users');
    await page.getByText('It needs the permission Manage Users').waitFor();
    await expectFine(page, 'not-permitted');
    await page.context().close();
  });
});

describe('the administrator', () => {
  it('is told what to do first, and goes from the tile to a running sync that the marketer sees too', async () => {
    admin = await openAs(browser, stack.address);
    await go(admin, '/');
    await admin.getByRole('heading', { name: 'First steps' }).waitFor();
    await expectFine(admin, 'my-marketo');
    await admin.getByRole('link', { name: /^Dynamic Chat Copy/ }).click();
    await openPicker(admin, stack.address);
    await admin.getByRole('searchbox').fill('first name');
    await fieldRow(admin, 'First Name').click();
    await button(admin, 'Next').click();
    await button(admin, 'Confirm').click();
    await admin.getByTestId('finished').or(admin.getByRole('progressbar')).first().waitFor();
    const marketer = await openAs(browser, stack.address, { who: 'marketer' });
    await go(marketer, new URL(admin.url()).pathname);
    await marketer.getByTestId('finished').waitFor({ timeout: 90_000 });
    expect(await button(marketer, 'Pause').count()).toBe(0);
    await marketer.context().close();
  });

  it('finds the attributes, the last sync and the people on the card', async () => {
    await admin.getByTestId('finished').waitFor({ timeout: 90_000 });
    await link(admin, 'Integrations').first().click();
    await admin.getByText('In sync').waitFor();
    await admin.getByText('1 of 50').waitFor();
    await admin.getByRole('definition').filter({ hasText: /^300$/ }).waitFor();
    await expectFine(admin, 'integrations-synced');
  });

  it('adds an attribute: what is synced is locked, and only the new column is copied', async () => {
    await link(admin, 'Add Attribute').click();
    await admin.getByRole('listbox').and(admin.locator('[aria-busy=false]')).waitFor();
    expect(await admin.getByTestId('count').innerText()).toBe('1 of 50');
    await admin.getByRole('searchbox').fill('first name');
    await fieldRow(admin, 'First Name').getByText('Locked: chosen in an earlier sync').waitFor();
    await admin.getByRole('searchbox').fill('email address');
    await fieldRow(admin, 'Email Address').click();
    await expectFine(admin, 'add-attribute');
    await button(admin, 'Next').click();
    await admin.getByText('Synced already and locked: one attribute').waitFor();
    await expectFine(admin, 'add-review');
    await button(admin, 'Confirm').click();
    await admin.waitForURL(/\/integrations\/marketo\/sync\/(?!new)/);
    await admin.getByTestId('finished').waitFor({ timeout: 90_000 });
    await link(admin, 'Integrations').first().click();
    await admin.getByText('2 of 50').waitFor();
  });

  it('maps the Adobe organization: paste, OK, Confirm, Close', async () => {
    await link(admin, 'Admin').click();
    await heading(admin, 'Adobe Organization Mapping').waitFor();
    await button(admin, 'Edit').click();
    const field = admin.getByLabel('Adobe organization ID');
    await field.fill('123-ABC-456');
    await button(admin, 'OK').click();
    await admin.getByText('This is no organization ID.').waitFor();
    await expectFine(admin, 'organization-edit');
    await field.fill(`${ORGANIZATION}@AdobeOrg`);
    await button(admin, 'OK').click();
    await admin.getByRole('dialog', { name: 'Map this organization?' }).waitFor();
    await expectFine(admin, 'organization-confirm');
    await button(admin, 'Confirm').click();
    await admin.getByText('Marketo now belongs to this Adobe organization.').waitFor();
    await admin.getByRole('dialog').getByText('Close').click();
    await expect.poll(() => admin.getByTestId('organization').innerText()).toBe(`${ORGANIZATION}@AdobeOrg`);
  });

  it('is asked again before the mapping changes, and refused an organization that is not theirs', async () => {
    await button(admin, 'Edit').click();
    await admin.getByLabel('Adobe organization ID').fill('765432100123456789ABCDEF');
    await button(admin, 'OK').click();
    const question = admin.getByRole('dialog', { name: 'Replace the mapped organization?' });
    await question.getByText(ORGANIZATION).waitFor();
    await button(admin, 'Confirm').click();
    await question.getByText('Your e-mail address has no access to this Adobe organization.').waitFor();
    await expectFine(admin, 'organization-refused');
    await admin.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await admin.getByTestId('organization').innerText()).toBe(`${ORGANIZATION}@AdobeOrg`);
  });

  it('adds the newcomer to a profile, who then gets in without signing in again', async () => {
    const newcomer = await openAs(browser, stack.address, { who: 'newcomer' });
    await go(newcomer, '/integrations');
    await heading(newcomer, 'You are in no product profile').waitFor();
    await link(admin, 'Users').click();
    await expectFine(admin, 'users');
    await admin.getByLabel('Search by name or e-mail').fill('newcomer');
    await admin
      .getByRole('button', { name: /^Change / })
      .nth(0)
      .click();
    await admin.getByLabel('Live Agent').check();
    await expectFine(admin, 'users-change');
    await button(admin, 'Save').click();
    await admin.getByRole('dialog').waitFor({ state: 'detached' });
    await newcomer.reload();
    await heading(newcomer, 'Integrations').waitFor();
    await newcomer.context().close();
  });

  it('creates a profile of their own', async () => {
    await link(admin, 'Product profiles').click();
    await button(admin, 'Create profile').click();
    await admin.getByLabel('Name').fill('Watchers');
    await admin.getByLabel('View Audit Log').check();
    await expectFine(admin, 'profiles-new');
    await button(admin, 'Save').click();
    await admin.getByRole('heading', { name: /^Watchers/ }).waitFor();
    await expectFine(admin, 'profiles');
  });

  it('creates an API token that is shown once, opens the schema, and is turned away when revoked', async () => {
    const asks = async (token: string) => {
      const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
      const body = JSON.stringify({ query: '{ viewer { kind displayName } }' });
      return (await fetch(`${stack.address}/graphql`, { method: 'POST', headers, body })).text();
    };
    await link(admin, 'API tokens').click();
    await button(admin, 'Create token').click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Nightly report');
    await expectFine(admin, 'tokens-new');
    await dialog.getByRole('button', { name: 'Create token' }).click();
    const token = await dialog.getByLabel('Token', { exact: true }).inputValue();
    await expectAccessible(admin);
    expect(await asks(token)).toContain('Nightly report');
    await button(admin, 'I have kept it').click();
    await admin.getByText('Active', { exact: true }).waitFor();
    expect(await admin.content()).not.toContain(token);
    await expectFine(admin, 'tokens');
    await button(admin, 'Revoke Nightly report').click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Revoke', exact: true }).click();
    await admin.getByText('Revoked', { exact: true }).first().waitFor();
    expect(await asks(token)).toContain('UNAUTHENTICATED');
  });

  it('reads in the audit log who did all that', async () => {
    await link(admin, 'Audit log').click();
    for (const deed of [/revoked an API token: Nightly report/, /created a profile: Watchers/, /confirmed a sync/])
      await admin.getByRole('listitem').filter({ hasText: deed }).first().waitFor();
    await expectFine(admin, 'audit');
    await admin.getByLabel('Show').selectOption('Organization mapped');
    await expect.poll(() => admin.getByRole('list', { name: 'Audit log' }).getByRole('listitem').count()).toBe(1);
  });
});

it('every screen speaks French, dark and narrow', async () => {
  const narrow = { locale: 'fr-FR', colorScheme: 'dark', viewport: { width: 360, height: 740 } } as const;
  const page = await openAs(browser, stack.address, narrow);
  const screens = [
    ['/', 'My Marketo', 'my-marketo'],
    ['/integrations', 'Intégrations', 'integrations'],
    ['/admin/organization', 'Adobe Organization Mapping', 'organization'],
    ['/admin/users', 'Utilisateurs', 'users'],
    ['/admin/profiles', 'Profils de produit', 'profiles'],
    ['/admin/tokens', 'Jetons d’API', 'tokens'],
    ['/admin/audit', 'Journal d’audit', 'audit'],
  ] as const;
  for (const [path, title, name] of screens) {
    await go(page, path);
    await heading(page, title).waitFor();
    await page.getByRole('status', { name: 'Chargement…' }).waitFor({ state: 'detached' });
    await expectFine(page, `${name}-fr-dark-narrow`);
  }
  await page.context().close();
});

describe('the end of a session', () => {
  it('is said where the app is open; after signing in beside it, it goes on with what was typed', async () => {
    const page = await openPage(browser);
    await signIn(page, stack.address, 'admin', '/admin/users');
    const search = page.getByLabel('Search by name or e-mail');
    await search.waitFor();
    const beside = await page.context().newPage();
    await go(beside, '/');
    await button(beside, 'Account of Ada Admin')
      .or(beside.getByRole('button', { name: /^Account of/ }))
      .first()
      .click();
    await expectAccessible(beside);
    await button(beside, 'Sign out').click();
    await heading(beside, 'You are signed out').waitFor();
    await expectFine(beside, 'signed-out');
    await beside.close();
    await search.fill('market');
    const notice = page.getByTestId('session-ended');
    await notice.getByText('You were signed out. Sign in again').waitFor();
    await expectFine(page, 'session-ended');
    const opened = page.context().waitForEvent('page');
    await notice.getByRole('link', { name: /^Sign in again/ }).click();
    const signingIn = await opened;
    await signingIn.getByLabel('E-mail address').fill('admin@example.com');
    await signingIn.getByLabel('Password').fill('demo');
    await button(signingIn, 'Sign in').click();
    await heading(signingIn, 'You are signed in').waitFor();
    await notice.waitFor({ state: 'detached' });
    expect(await search.inputValue()).toBe('market');
    await page.context().close();
  });

  it('reaches a socket too: the card that is only watched says so', async () => {
    const page = await openPage(browser);
    await signIn(page, stack.address, 'admin', '/integrations');
    await page.getByText('In sync').waitFor();
    const beside = await page.context().newPage();
    await go(beside, '/');
    await beside.getByRole('button', { name: /^Account of/ }).click();
    await button(beside, 'Sign out').click();
    await page.getByTestId('session-ended').waitFor();
    await page.context().close();
  });
});

it('disconnects Marketo only when its name is typed, and then nothing of it is left', async () => {
  await go(admin, '/integrations');
  await button(admin, 'Disconnect…').click();
  const dialog = admin.getByRole('dialog', { name: 'Disconnect Marketo?' });
  await dialog.getByText('300 people').waitFor();
  const label = await dialog.locator('label').innerText();
  await dialog.getByRole('textbox').fill('something else');
  await button(admin, 'Disconnect').click();
  await dialog.getByText('This is not the name of the subscription.').waitFor();
  await expectFine(admin, 'disconnect');
  await dialog.getByRole('textbox').fill(label.replace('To confirm, type ', ''));
  await button(admin, 'Disconnect').click();
  await admin.getByText('Not connected').waitFor();
  await expectFine(admin, 'connect');
});
