import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { createI18n } from 'vue-i18n';
import type { Language } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';
import { expectAccessible, openPage, picture } from '../browser';
import { openAs, signIn, type Somebody } from '../people';
import type { Stack } from '../stack';

/** What all stories of the walk share; there once they run. */
export type World = { stack: Stack; browser: Browser };

/** A language, and the window it is read in: between them both widths and both themes. */
export type Look = Readonly<{ language: Language; mark: string; window: BrowserContextOptions }>;
export const ENGLISH: Look = { language: 'en', mark: '', window: { locale: 'en-US', colorScheme: 'light' } };
export const FRENCH: Look = {
  language: 'fr',
  mark: '-fr-dark-narrow',
  window: { locale: 'fr-FR', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
};
export const LOOKS = [ENGLISH, FRENCH];

type Named = Record<string, unknown>;

/** The words of the app in a language; a key that has none fails the story. */
export function wordsIn(locale: Language): (key: string, named?: Named) => string {
  const missing = (language: string, key: string) => {
    throw new Error(`There are no words for ${key} in ${language}.`);
  };
  const { global } = createI18n({ legacy: false, locale, messages: { en, fr }, missing });
  return (key, named = {}) => global.t(key, named);
}

/** Somebody at the app in a language: what they see and press, by the keys of its words. */
export class Visit {
  readonly t: (key: string, named?: Named) => string;

  constructor(
    readonly page: Page,
    readonly address: string,
    readonly look: Look,
  ) {
    this.t = wordsIn(look.language);
  }

  go(path: string): Promise<unknown> {
    return this.page.goto(`${this.address}${path}`);
  }

  says(key: string, named?: Named): Promise<void> {
    return this.page.getByText(this.t(key, named)).first().waitFor();
  }

  heading(key: string, named?: Named): Promise<void> {
    return this.page
      .getByRole('heading', { name: this.t(key, named) })
      .first()
      .waitFor();
  }

  button(key: string, named?: Named): Locator {
    return this.page.getByRole('button', { name: this.t(key, named), exact: true });
  }

  link(key: string): Locator {
    return this.page.getByRole('link', { name: this.t(key), exact: true }).first();
  }

  field(key: string, named?: Named): Locator {
    return this.page.getByLabel(this.t(key, named), { exact: true });
  }

  list(key: string): Locator {
    return this.page.getByRole('list', { name: this.t(key) });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog').or(this.page.getByRole('alertdialog'));
  }

  /** Nothing to object to, in sight and for a screen reader, once everything is there; kept as a picture. */
  async fine(name: string): Promise<void> {
    await this.page.getByRole('status', { name: this.t('shell.loading') }).waitFor({ state: 'detached' });
    const beyond = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, `${name} is wider than the screen`).toBe(0);
    await expectAccessible(this.page);
    await picture(this.page, `${name}${this.look.mark}`);
  }

  /** In another tab of the same browser. */
  async beside(): Promise<Visit> {
    return new Visit(await this.page.context().newPage(), this.address, this.look);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** Who signed in before. */
export async function visitAs({ stack, browser }: World, who: Somebody, look: Look): Promise<Visit> {
  return new Visit(await openAs(browser, stack.address, { who, ...look.window }), stack.address, look);
}

/** Who is not signed in. */
export async function visitAsNobody({ stack, browser }: World, look: Look): Promise<Visit> {
  return new Visit(await openPage(browser, look.window), stack.address, look);
}

/** Who signs in now, with a session of their own that may end. */
export async function visitAnew(world: World, look: Look, to: string): Promise<Visit> {
  const visit = await visitAsNobody(world, look);
  await signIn(visit.page, visit.address, 'admin', to);
  return visit;
}
