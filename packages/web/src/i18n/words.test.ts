import { buildSchema, isEnumType, isUnionType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const SOURCES = import.meta.glob<string>(
  ['../**/*.{vue,ts}', '!../**/*.test.ts', '!../testing/**', '!../i18n/{en,fr}/**'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const SCHEMA = buildSchema(readFileSync(join(import.meta.dirname, '../../../api/schema.graphql'), 'utf8'));

/** Every text in the code that may be a key or the beginning of one; `${…}` stands for one part of it. */
function spokenKeys(): RegExp[] {
  const texts = Object.values(SOURCES).flatMap(source => [
    ...source.matchAll(/(['`])([a-z][\w.]*(?:\$\{[^}]+\})?)\1/g),
  ]);
  return [...new Set(texts.map(([, , text = '']) => text))].map(
    text =>
      new RegExp(`^${text.replaceAll('.', '\\.').replace(/\$\{.*/, '[^.]+')}${text.includes('.') ? '(\\..+)?' : ''}$`),
  );
}

/** The values of an enum of the schema, or the refusals of one of its unions. */
function namesOf(type: string): string[] {
  const found = SCHEMA.getType(type);
  if (isEnumType(found)) return found.getValues().map(({ name }) => name);
  if (!isUnionType(found)) throw new Error(`The schema has no enum or union ${type}.`);
  const isRefusal = (interfaces: readonly { name: string }[]) => interfaces.some(({ name }) => name === 'Refusal');
  return found.getTypes().flatMap(member => (isRefusal(member.getInterfaces()) ? [member.name] : []));
}

describe('the words', () => {
  it('are all said somewhere', () => {
    const spoken = spokenKeys();
    expect(sentences(en).flatMap(([key]) => (spoken.some(one => one.test(key)) ? [] : [key]))).toEqual([]);
  });

  it('say all that is asked for', () => {
    const known = new Set(sentences(en).map(([key]) => key));
    const asked = Object.values(SOURCES).flatMap(source => [...source.matchAll(/\b(?:t|counted)\('([\w.]+)'/g)]);
    expect(asked.flatMap(([, key = '']) => (known.has(key) ? [] : [key]))).toEqual([]);
  });

  it.each([
    ['SyncState', 'sync.state'],
    ['SyncPhase', 'sync.phase'],
    ['SyncAction', 'sync.action'],
    ['SyncEventKind', 'sync.events.kind'],
    ['SliceState', 'sync.slices.state'],
    ['WaitReason', 'sync.wait.reason'],
    ['WaitActor', 'sync.wait.who'],
    ['FailureReason', 'sync.failure.reason'],
    ['ConnectionCheckName', 'connect.check'],
    ['ConnectionCheckOutcome', 'connect.outcome'],
    ['ConnectionCheckName', 'connect.advice'],
    ['FieldKind', 'wizard.kinds'],
    ['FieldObject', 'wizard.objects'],
    ['AttributeType', 'wizard.types'],
    ['UnavailableReason', 'wizard.unavailable'],
    ['ConnectMarketoResult', 'connect.refusal'],
    ['RefreshFieldsResult', 'integrations.refusal'],
    ['ChangeSharesResult', 'shares.refusal'],
    ['SliceLane', 'certificate.lanes'],
    ['InitiateSyncResult AddAttributesResult', 'wizard.refusal'],
    ['SyncActionResult', 'sync.refusal'],
    ['RefreshWaitReason', 'integrations.freshness.wait'],
    ['RefreshLimitationReason', 'integrations.freshness.limitation'],
    ['Permission', 'permission.name'],
    ['Permission', 'permission.text'],
    ['MapOrganizationResult', 'organization.refusal'],
    ['AddUserResult SetUserProfilesResult SetMarketoAdministratorResult RemoveUserResult', 'users.refusal'],
    ['CreateProfileResult ChangeProfileResult DeleteProfileResult', 'profiles.refusal'],
    ['CreateApiTokenResult RevokeApiTokenResult', 'tokens.refusal'],
    ['ApiTokenState', 'tokens.state'],
    ['DisconnectMarketoResult', 'disconnect.refusal'],
    ['ActorKind', 'audit.actor'],
    ['AuditAction', 'audit.action'],
    ['AuditAction', 'audit.did'],
  ])('have a sentence for each %s of the schema, and for no other', (types, branch) => {
    const names = [...new Set(types.split(' ').flatMap(namesOf))];
    for (const words of [en, fr]) {
      const said = branch.split('.').reduce<Tree | string>((tree, key) => (tree as Tree)[key] ?? {}, words);
      expect(Object.keys(said).sort()).toEqual(names.sort());
    }
  });

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
