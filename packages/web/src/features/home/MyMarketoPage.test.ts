import { flushPromises } from '@vue/test-utils';
import { expect, it } from 'vitest';
import { aMarketer, aNewcomer, anIntegration, aSync, aViewer } from '../../testing/fixtures';
import { mountPart } from '../../testing/mountPart';
import MyMarketoPage from './MyMarketoPage.vue';
import { firstSteps } from './firstSteps';

const tiles = (page: Awaited<ReturnType<typeof mountPart>>['page']) =>
  page.findAll('[aria-label="What you can open"] a').map(tile => tile.attributes('href'));

it('shows an administrator both tiles, and what to do first', async () => {
  const { page, door } = await mountPart(MyMarketoPage, { viewer: aViewer() });
  expect(tiles(page)).toEqual(['/integrations', '/admin']);
  door.named('HomeStanding')[0]?.answer({ integration: anIntegration(), organizationMapping: null });
  await flushPromises();
  expect(page.text()).toMatch(/Connect Marketo\s*· done/);
  expect(page.get('ol a').attributes('href')).toBe('/integrations');
});

it('shows a marketer the chat alone, and does not ask for what they may not see', async () => {
  const { page, door } = await mountPart(MyMarketoPage, { viewer: aMarketer() });
  expect(tiles(page)).toEqual(['/integrations']);
  expect(door.named('HomeStanding')[0]?.variables).toEqual({ mapping: false });
});

it('tells a person without access whom to contact, and asks nothing', async () => {
  const { page, door } = await mountPart(MyMarketoPage, { viewer: aNewcomer(), language: 'fr' });
  expect(tiles(page)).toEqual([]);
  expect(page.text()).toContain('Adressez-vous à votre administrateur Marketo');
  expect(page.text()).toContain('Ada Admin (admin@example.com)');
  expect(door.named('HomeStanding')).toHaveLength(0);
});

it('tells where nobody can give access', async () => {
  const { page } = await mountPart(MyMarketoPage, { viewer: aNewcomer({ administrators: [] }) });
  expect(page.text()).toContain('Ask whoever installed Dynamic Chat');
});

it('leads through four steps in their order, and is gone when all are done', async () => {
  const done = (standing: Parameters<typeof firstSteps>[0]) =>
    firstSteps(standing).map(({ name, done }) => `${name} ${done}`);
  expect(done({ integration: null })).toEqual(['connect false', 'pick false', 'watch false']);
  const attributes = [{ name: 'email', displayName: 'Email', valueType: 'TEXT' as const, coverage: null }];
  const integration = anIntegration({ attributes, latestSync: aSync({ state: 'COMPLETED' }) });
  const organizationMapping = { organizationId: '0123456789ABCDEF01234567' };
  expect(done({ integration, organizationMapping })).toEqual(['connect true', 'pick true', 'watch true', 'map true']);
  const { page, door } = await mountPart(MyMarketoPage, { viewer: aViewer() });
  door.named('HomeStanding')[0]?.answer({ integration, organizationMapping });
  await flushPromises();
  expect(page.text()).not.toContain('First steps');
});
