import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import type { TokenLineFragment } from '../../../graphql/generated/graphql';
import { mountPart } from '../../../testing/mountPart';
import TokensPage from './TokensPage.vue';
import { dayAfter, endOfDay } from './tokenEnd';

const SECRET = 'dcs_not-a-real-one';

function aToken(facts: Partial<TokenLineFragment> = {}): TokenLineFragment {
  return {
    id: 't1',
    name: 'Nightly report',
    permissions: ['VIEW_INTEGRATIONS'],
    createdBy: 'Ada Admin',
    createdAt: '2025-06-01T09:00:00Z',
    expiresAt: '2025-09-01T09:00:00Z',
    lastUsedAt: null,
    revokedAt: null,
    state: 'ACTIVE',
    ...facts,
  };
}

const dialog = () => document.querySelector('[role=dialog]');
async function press(name: string) {
  const named = [...document.querySelectorAll('button')].filter(
    one => one.textContent?.trim() === name || one.getAttribute('aria-label') === name,
  );
  const button = named.find(one => dialog()?.contains(one)) ?? named[0];
  if (!button) throw new Error(`There is no button “${name}”.`);
  button.click();
  await flushPromises();
}

async function open(tokens: TokenLineFragment[]) {
  const story = await mountPart(TokensPage);
  const pageInfo = { hasNextPage: false, endCursor: null };
  story.door.named('TokenPage')[0]?.answer({ page: { edges: tokens.map(node => ({ node })), pageInfo } });
  await flushPromises();
  return story;
}

async function create(door: Awaited<ReturnType<typeof open>>['door'], name: string) {
  await press('Create token');
  const field = dialog()?.querySelector('input[type=text]') as HTMLInputElement;
  field.value = name;
  field.dispatchEvent(new Event('input'));
  dialog()?.querySelector('form')?.requestSubmit();
  await flushPromises();
  return door.named('CreateApiToken').at(-1);
}

it('tells of each token what it may do, its end and its last use', async () => {
  const { page } = await open([
    aToken(),
    aToken({ id: 't2', name: 'Leaked', state: 'REVOKED', revokedAt: '2025-06-02T09:00:00Z' }),
  ]);
  const [active, revoked] = page.findAll('ul[aria-label="API tokens"] > li');
  expect(active?.text()).toMatch(/Nightly report\s*Active\s*View Integrations[^]*Last used\s*never/);
  expect(active?.find('button').exists()).toBe(true);
  expect(revoked?.text()).toContain('Revoked');
  expect(revoked?.find('button').exists()).toBe(false);
});

it('shows the secret once, and forgets it when told that it is kept', async () => {
  const { door } = await open([]);
  const asked = await create(door, 'Nightly report');
  expect(asked?.variables['input']).toMatchObject({ name: 'Nightly report', permissions: ['VIEW_INTEGRATIONS'] });
  asked?.answer({ outcome: { __typename: 'ApiTokenCreated', secret: SECRET, apiToken: aToken() } });
  await flushPromises();
  const box = dialog()?.querySelector('textarea') as HTMLTextAreaElement;
  expect(box.value).toBe(SECRET);
  expect(dialog()?.textContent).toContain('It is shown only this once');
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  await flushPromises();
  expect(dialog()?.querySelector('textarea')).toBeTruthy();
  await press('I have kept it');
  expect(dialog()).toBeNull();
  await press('Create token');
  expect(dialog()?.querySelector('textarea')).toBeNull();
});

it('copies the secret, or says how to where the browser forbids it', async () => {
  const { door } = await open([]);
  (await create(door, 'x'))?.answer({ outcome: { __typename: 'ApiTokenCreated', secret: SECRET, apiToken: aToken() } });
  await flushPromises();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('forbidden'));
  await press('Copy');
  expect(dialog()?.textContent).not.toContain('Copied');
  write.mockResolvedValueOnce();
  await press('Copy');
  expect(write).toHaveBeenLastCalledWith(SECRET);
  expect(dialog()?.textContent).toContain('Copied');
});

it('asks for a name before it asks the server', async () => {
  const { door } = await open([]);
  expect(await create(door, ' ')).toBeUndefined();
  expect(dialog()?.querySelector('[aria-invalid=true]')).toBe(document.activeElement);
});

it.each([
  [{ __typename: 'InvalidApiToken', argument: 'expiresAt' }, 'Choose a day after today'],
  [{ __typename: 'PermissionsNotYours', permissions: ['VIEW_AUDIT_LOG'] }, 'do not have yourself: View Audit Log.'],
])('says why it was refused: %o', async (refusal, words) => {
  const { door } = await open([]);
  (await create(door, 'x'))?.answer({ outcome: { message: 'The server’s words.', ...refusal } });
  await flushPromises();
  expect(dialog()?.textContent).toContain(words);
});

it('asks before it revokes', async () => {
  const { door } = await open([aToken()]);
  await press('Revoke Nightly report');
  expect(dialog()?.textContent).toContain('are turned away at once');
  await press('Revoke');
  expect(door.named('RevokeApiToken')[0]?.variables).toEqual({ input: { id: 't1' } });
  door.named('RevokeApiToken')[0]?.answer({ outcome: { __typename: 'ApiToken', ...aToken({ state: 'REVOKED' }) } });
  await flushPromises();
  expect(dialog()).toBeNull();
  expect(door.named('TokenPage')).toHaveLength(2);
});

it('ends with the last second of a day of the reader', () => {
  const now = new Date(2025, 0, 31, 12).getTime();
  expect(dayAfter(now, 1)).toBe('2025-02-01');
  expect(new Date(endOfDay('2025-02-01') ?? '').toString()).toContain('Feb 01 2025 23:59:59');
  expect(endOfDay('')).toBeNull();
});
