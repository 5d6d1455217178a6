import { createI18n } from 'vue-i18n';
import { describe, expect, it } from 'vitest';
import { preferredLanguage } from '.';
import { en } from './en';
import { fr } from './fr';

type Tree = { [key: string]: string | Tree };

function sentences(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, branch]): [string, string][] =>
    typeof branch === 'string' ? [[`${path}${key}`, branch]] : sentences(branch, `${path}${key}.`),
  );
}

const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();

describe('the words', () => {
  it('are said in both languages, each with the same facts', () => {
    const french = new Map(sentences(fr));
    for (const [key, sentence] of sentences(en)) {
      expect(french.get(key), key).toBeTruthy();
      expect(placeholders(french.get(key) ?? ''), key).toEqual(placeholders(sentence));
    }
    expect(french.size).toBe(sentences(en).length);
  });

  it.each(['en', 'fr'] as const)('can all be read in %s', locale => {
    const { t } = createI18n({ legacy: false, locale, messages: { en, fr } }).global;
    for (const [key, sentence] of sentences({ en, fr }[locale])) {
      if (!sentence.includes('{') && !sentence.includes(' | ')) expect(t(key), key).toBe(sentence);
    }
  });

  it('count people', () => {
    const { t } = createI18n({ legacy: false, locale: 'fr', messages: { en, fr } }).global;
    const counted = [0, 1, 2].map(amount => t('people', { shown: String(amount) }, amount));
    expect(counted).toEqual(['aucune personne', 'une personne', '2 personnes']);
  });
});

describe('the language of the page', () => {
  it('is the one kept before, else the first of the browser that is spoken here, else English', () => {
    expect(preferredLanguage('fr', ['en-US'])).toBe('fr');
    expect(preferredLanguage(null, ['de-DE', 'fr-CA', 'en'])).toBe('fr');
    expect(preferredLanguage('xx', ['ja'])).toBe('en');
  });
});
