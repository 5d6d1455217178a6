import { createI18n } from 'vue-i18n';
import { watchEffect } from 'vue';
import { keep, recall } from '../ui/browserMemory';
import { en } from './en';
import { fr } from './fr';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'dynamic-chat.language';

export function preferredLanguage(kept: string | null, wanted: readonly string[]): Language {
  const candidates = [kept, ...wanted].map(tag => tag?.slice(0, 2).toLowerCase());
  return candidates.map(tag => LANGUAGES.find(known => known === tag)).find(known => known !== undefined) ?? 'en';
}

/** The words in the language kept in this browser, else in the browser's; the page's `lang` follows. */
export function createWords() {
  const i18n = createI18n({
    legacy: false,
    locale: preferredLanguage(recall('device', KEY), navigator.languages),
    fallbackLocale: 'en',
    messages: { en, fr },
  });
  watchEffect(() => {
    const language = i18n.global.locale.value;
    document.documentElement.lang = language;
    keep('device', KEY, language);
  });
  return i18n;
}
