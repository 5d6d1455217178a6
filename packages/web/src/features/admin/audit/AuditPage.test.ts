import { flushPromises } from '@vue/test-utils';
import { expect, it } from 'vitest';
import type { AuditLineFragment } from '../../../graphql/generated/graphql';
import type { Language } from '../../../i18n';
import { mountPart } from '../../../testing/mountPart';
import AuditPage from './AuditPage.vue';

const ENTRIES: AuditLineFragment[] = [
  {
    id: '2',
    at: '2025-06-01T10:00:00Z',
    actorKind: 'PERSON',
    actorName: 'Ada',
    action: 'USER_ADDED',
    subject: 'm@x.org',
  },
  {
    id: '1',
    at: '2025-06-01T09:00:00Z',
    actorKind: 'API_TOKEN',
    actorName: 'Job',
    action: 'SYNC_PAUSED',
    subject: null,
  },
];

async function open(entries: AuditLineFragment[], language: Language = 'en') {
  const story = await mountPart(AuditPage, { language });
  const pageInfo = { hasNextPage: false, endCursor: null };
  story.door.named('AuditPage')[0]?.answer({ page: { edges: entries.map(node => ({ node })), pageInfo } });
  await flushPromises();
  const lines = story.page.findAll('ul > li p:first-child').map(line => line.text().replace(/\s+/g, ' '));
  return { ...story, lines };
}

it.each([
  ['en', ['Ada added a user: m@x.org', 'Job (API token) paused a sync']],
  ['fr', ['Ada a ajouté un utilisateur : m@x.org', 'Job (jeton d’API) a mis une synchronisation en pause']],
] as const)('says in a sentence who did what, in %s', async (language, sentences) => {
  expect((await open(ENTRIES, language)).lines).toEqual(sentences);
});

it('shows one kind of action alone', async () => {
  const { page, door } = await open(ENTRIES);
  await page.get('select').setValue('USER_ADDED');
  expect(door.named('AuditPage').at(-1)?.variables).toEqual({ action: 'USER_ADDED', after: null });
});

it('says when there is nothing, and offers to try again when it cannot be read', async () => {
  expect((await open([])).page.text()).toContain('Nothing of this kind has happened yet.');
  const { page, door } = await mountPart(AuditPage);
  door.named('AuditPage')[0]?.refuse('INTERNAL_SERVER_ERROR');
  await flushPromises();
  await page.get('[role=alert] button').trigger('click');
  expect(door.named('AuditPage')).toHaveLength(2);
});
