import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import type { IntegrationCardFragment, SyncKind, SyncState } from '../../graphql/generated/graphql';
import type { Language } from '../../i18n';
import { aMarketer, aProgress, aSync, anIntegration, aViewer } from '../../testing/fixtures';
import { mountPart } from '../../testing/mountPart';
import IntegrationsPage from './IntegrationsPage.vue';
import { cardStage } from './cardStage';

async function card(integration: IntegrationCardFragment | null, viewer = aViewer(), language: Language = 'en') {
  const { page, door } = await mountPart(IntegrationsPage, { language, viewer });
  door.named('PresentIntegration')[0]?.answer({ integration });
  await flushPromises();
  const button = (name: string) => page.findAll('button, a').find(one => one.text() === name);
  return { page, door, button };
}

describe('before connecting', () => {
  it('asks for the four values and tells which role is needed', async () => {
    const { page, door } = await card(null);
    expect(page.findAll('label').map(label => label.text())).toEqual([
      'REST endpoint',
      'Identity',
      'Client ID',
      'Client secret',
    ]);
    for (const permission of ['Read-Only Lead', 'Read-Only Activity', 'Read-Only Asset'])
      expect(page.text()).toContain(permission);
    await page.get('form').trigger('submit');
    expect(page.findAll('[aria-invalid=true]')).toHaveLength(4);
    expect(door.named('ConnectMarketo')).toHaveLength(0);
  });

  it('shows each named check when Marketo refuses', async () => {
    const { page, door } = await card(null);
    for (const input of page.findAll('input')) await input.setValue('x');
    await page.get('form').trigger('submit');
    const check = (name: string, outcome: string, message = '') => ({ name, outcome, message });
    door.named('ConnectMarketo')[0]?.answer({
      outcome: {
        __typename: 'ConnectionRefused',
        message: 'The client secret is wrong.',
        checks: [
          check('HOST', 'PASSED'),
          check('CREDENTIALS', 'FAILED', 'Copy the secret again.'),
          check('READ_LEADS', 'NOT_TRIED'),
        ],
      },
    });
    await flushPromises();
    const lines = page.findAll('[aria-label="What was verified"] li').map(line => line.text());
    expect(lines[0]).toMatch(/Host answers\s*Passed/);
    expect(lines[1]).toMatch(/Credentials are accepted\s*Copy the secret again\.\s*Failed/);
    expect(lines[2]).toMatch(/Not tried/);
    // What was typed stays in the form alone, so that one wrong value does not cost the other three.
    expect(page.findAll('input').map(input => input.element.value)).toEqual(['x', 'x', 'x', 'x']);
  });

  it('gives advice in the reader’s language, with what the server said beneath', async () => {
    const { page, door } = await card(null, aViewer(), 'fr');
    for (const input of page.findAll('input')) await input.setValue('x');
    await page.get('form').trigger('submit');
    const checks = [{ name: 'READ_ACTIVITIES', outcome: 'FAILED', message: 'Allow it.' }];
    door.named('ConnectMarketo')[0]?.answer({
      outcome: { __typename: 'ConnectionRefused', message: 'The server’s words.', checks },
    });
    await flushPromises();
    expect(page.text()).toMatch(/ne peut pas lire les activités[^]*Allow it\./);
    expect(page.get('ul [lang=en]').text()).toBe('Allow it.');
  });

  it('puts a refused value beside its field', async () => {
    const { page, door } = await card(null);
    for (const input of page.findAll('input')) await input.setValue('x');
    await page.get('form').trigger('submit');
    door
      .named('ConnectMarketo')[0]
      ?.answer({ outcome: { __typename: 'InvalidConnection', message: 'Not an address.', argument: 'endpoint' } });
    await flushPromises();
    expect(page.findAll('[aria-invalid=true]')).toHaveLength(1);
    expect(page.text()).toContain('This is not a REST endpoint of Marketo.');
  });

  it.each([
    [{ __typename: 'EndpointNotAllowed', endpoint: 'https://example.com' }, 'Seuls les hôtes de Marketo sont permis'],
    [{ __typename: 'DifferentSubscription', connectedEndpoint: 'https://a.b' }, 'Des personnes de https://a.b sont'],
    [{ __typename: 'NotPermitted' }, 'Vous ne pouvez pas connecter Marketo.'],
    [{ __typename: 'RefusalOfTomorrow' }, 'The words of the server.'],
  ])('says in the reader’s language what a refusal means: %o', async (refusal, words) => {
    const { page, door } = await card(null, aViewer(), 'fr');
    for (const input of page.findAll('input')) await input.setValue('x');
    await page.get('form').trigger('submit');
    door.named('ConnectMarketo')[0]?.answer({ outcome: { message: 'The words of the server.', ...refusal } });
    await flushPromises();
    expect(page.get('[role=alert]').text()).toContain(words);
  });

  it('keeps the secret from password managers', async () => {
    const { page } = await card(null);
    const secret = page.get('input[type=password]').attributes();
    expect(secret).toMatchObject({ autocomplete: 'new-password', 'data-1p-ignore': '', 'data-lpignore': 'true' });
    for (const input of page.findAll('input:not([type=password])'))
      expect(input.attributes('autocomplete')).toBe('off');
  });

  it('becomes the connected card', async () => {
    const { page, door, button } = await card(null);
    for (const input of page.findAll('input')) await input.setValue('x');
    await page.get('form').trigger('submit');
    door.named('ConnectMarketo')[0]?.answer({ outcome: { __typename: 'Integration', ...anIntegration() } });
    await flushPromises();
    expect(page.text()).toContain('https://123-ABC-456.mktorest.com/rest');
    expect(button('Initiate Sync')?.attributes('href')).toBe('/integrations/marketo/sync/new');
    expect(document.activeElement).toBe(page.get('h2').element);
  });
});

describe('the connected card', () => {
  it('tells the speed of an emulated clock, and says nothing of a real one', async () => {
    expect((await card(anIntegration({ clockRate: 60 }))).page.text()).toContain(
      'Marketo is emulated; its clock runs 60 times as fast',
    );
    expect((await card(anIntegration())).page.text()).not.toContain('emulated');
  });

  it('shows a running sync and leads to it, as it is pushed', async () => {
    const { page, door, button } = await card(anIntegration());
    door.named('WatchIntegration')[0]?.answer({ integration: anIntegration({ revision: 2, activeSync: aSync() }) });
    await flushPromises();
    expect(page.get('[data-testid=people]').text()).toBe('12,345 of about 50,000 people');
    expect(button('Watch the sync')?.attributes('href')).toBe('/integrations/marketo/sync/42');
  });

  it.each([
    [
      { __typename: 'MarketoUnavailable' },
      /The fields could not be read; the list stays as it was\.\s*The server’s words/,
    ],
    [{ __typename: 'NotPermitted' }, /You may not refresh the fields/],
  ])('says why the fields were not read again: %o', async (refusal, words) => {
    const { page, door, button } = await card(anIntegration());
    await button('Refresh fields')?.trigger('click');
    door.named('RefreshFields')[0]?.answer({ outcome: { message: 'The server’s words.', ...refusal } });
    await flushPromises();
    expect(page.get('[role=alert]').text()).toMatch(words);
  });

  it('shows what a finished sync left', async () => {
    const latestSync = aSync({
      state: 'COMPLETED',
      endedAt: '2025-06-01T10:03:00Z',
      progress: aProgress({ valuesRejected: 12 }),
    });
    const attribute = {
      position: 1,
      name: 'email',
      displayName: 'Email Address',
      valueType: 'TEXT' as const,
      kind: 'STANDARD' as const,
      object: 'PERSON' as const,
      coverage: null,
    };
    const { page } = await card(anIntegration({ latestSync, peopleStored: 50_000, attributes: [attribute] }));
    expect(page.text()).toContain('50,000');
    expect(page.text()).toContain('Email Address');
    expect(page.text()).toMatch(/Values rejected\s*12/);
  });

  it('tells until when it is up to date, what is not filled for everybody yet, and why nothing moves', async () => {
    const refresh = {
      isRunning: true,
      nextAt: '2025-06-01T11:00:00Z',
      upTo: '2025-06-01T10:30:00Z',
      limitation: { reason: 'NO_ACTIVITIES' as const },
      wait: { reason: 'CALLS_SPENT' as const, until: '2025-06-02T05:00:00Z' },
    };
    const coverage = { peopleFilled: 1_200, peopleInAll: 50_000 };
    const attributes = [{ name: 'city', displayName: 'City', valueType: 'TEXT' as const, coverage }];
    const latestSync = aSync({ state: 'COMPLETED' });
    const { page, button } = await card(anIntegration({ latestSync, attributes, attributesLeft: 49, refresh }));
    expect(page.text()).toMatch(/Up to date until[^]*reading changes now/);
    expect(page.text()).toContain('filled for 1,200 of 50,000 people');
    expect(page.text()).toContain('Changes at Marketo are not read at the moment: the calls of the day are used up.');
    expect(page.text()).toContain('Give it the permission Read-Only Activity.');
    expect(button('Add Attribute')?.attributes('href')).toBe('/integrations/marketo/attributes/add');
  });

  it('offers no addition where all places are taken, and none to those who may not', async () => {
    const latestSync = aSync({ state: 'COMPLETED' });
    const full = await card(anIntegration({ latestSync, attributesLeft: 0 }));
    expect(full.button('Add Attribute')).toBeUndefined();
    expect(full.page.text()).toContain('All 50 places are taken');
    const looker = await card(anIntegration({ latestSync }), aMarketer());
    expect(looker.button('Add Attribute')).toBeUndefined();
  });

  it('says what to do after a cancelled and a failed sync', async () => {
    const cancelled = await card(anIntegration({ latestSync: aSync({ state: 'CANCELLED' }) }));
    expect(cancelled.page.text()).toContain('Initiate the sync again to go on from there');
    const failure = { reason: 'PERMISSION_MISSING' as const, message: '', fieldNames: [] };
    const failed = await card(anIntegration({ latestSync: aSync({ state: 'FAILED', failure }) }));
    expect(failed.page.text()).toContain('The API user lacks a permission.');
    expect(failed.button('See how the sync went')).toBeTruthy();
  });

  it('lets a person who may only look, look', async () => {
    const { page, button } = await card(anIntegration(), aMarketer());
    expect(button('Initiate Sync')).toBeUndefined();
    expect(button('Refresh fields')).toBeUndefined();
    expect(page.text()).toContain('Manage Integrations');
  });

  it('knows its stage from the syncs', () => {
    expect(cardStage(null)).toBe('absent');
    expect(cardStage({ activeSync: null, latestSync: null })).toBe('ready');
    const inState = (state: SyncState, kind: SyncKind = 'INITIAL') => ({ kind, state });
    expect(cardStage({ activeSync: inState('PAUSED'), latestSync: inState('PAUSED') })).toBe('syncing');
    expect(cardStage({ activeSync: null, latestSync: inState('COMPLETED') })).toBe('done');
    expect(cardStage({ activeSync: inState('FAILED'), latestSync: inState('FAILED') })).toBe('failed');
    expect(cardStage({ activeSync: null, latestSync: inState('CANCELLED') })).toBe('cancelled');
    expect(cardStage({ activeSync: null, latestSync: inState('CANCELLED', 'ADDED_ATTRIBUTES') })).toBe('done');
  });
});
