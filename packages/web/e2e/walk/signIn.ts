import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, openPage } from '../browser';
import { signIn } from '../people';
import type { World } from './visit';

/** As the app's own button sends it. */
async function signOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: '/sign-out' });
    document.body.append(form);
    form.submit();
  });
}

/** The pages beside the app: the provider's, those of a sign-in that went wrong, and GraphiQL's. */
export function signInStories(world: World): void {
  describe('the page of the local identity provider', () => {
    it('is walked by the keyboard, says what is wrong, and leads back', async () => {
      const page = await openPage(world.browser);
      await page.goto(`${world.stack.address}/sign-in?to=/integrations`);
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      await expectAccessible(page);
      await page.keyboard.type('marketer@example.com');
      await page.keyboard.press('Tab');
      await page.keyboard.type('wrong');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('is wrong').waitFor();
      expect(await page.getByLabel('E-mail address').inputValue()).toBe('marketer@example.com');
      await expectAccessible(page);
      await page.getByLabel('Password').fill('demo');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${world.stack.address}/integrations`);
      await page.context().close();
    });

    it('speaks French, dark and narrow too', async () => {
      const page = await openPage(world.browser, {
        locale: 'fr-FR',
        colorScheme: 'dark',
        viewport: { width: 320, height: 700 },
      });
      await page.goto(`${world.stack.address}/sign-in`);
      await page.getByRole('button', { name: 'Se connecter' }).waitFor();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.context().close();
    });
  });

  describe('a sign-in that cannot be believed', () => {
    it.each([
      ['en-US', 'light', 'Sign in again'],
      ['fr-FR', 'dark', 'Se connecter à nouveau'],
    ] as const)('is refused on a page in %s, %s, that leads to a new one', async (locale, colorScheme, again) => {
      const page = await openPage(world.browser, { locale, colorScheme });
      await page.goto(`${world.stack.address}/sign-in/return?code=stolen&state=forged`);
      await expectAccessible(page);
      await page.getByRole('link', { name: again }).click();
      await page.getByLabel(/^(Password|Mot de passe)$/).waitFor();
      await page.context().close();
    });
  });

  describe('signing out', () => {
    it('ends the session here and at the provider, in every tab', async () => {
      const page = await openPage(world.browser);
      await signIn(page, world.stack.address, 'admin', '/graphiql');
      await page.locator('.graphiql-container').waitFor();
      await signOut(page);
      // Back at the start; or on the way to a new sign-in already, where the app has led there.
      await page.waitForURL(({ pathname }) => pathname === '/' || pathname.startsWith('/interaction/'));
      // In a tab of its own: the first one may be led on at any moment.
      const tab = await page.context().newPage();
      await tab.goto(`${world.stack.address}/graphiql`);
      await tab.getByRole('heading', { name: 'Sign in to use GraphiQL' }).waitFor();
      await expectAccessible(tab);
      await tab.getByRole('link', { name: 'Sign in' }).click();
      await tab.getByLabel('Password').waitFor();
      await page.context().close();
    });
  });
}
