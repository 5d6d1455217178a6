import { flushPromises } from '@vue/test-utils';
import { expect, it } from 'vitest';
import type { IntegrationCardFragment } from '../../graphql/generated/graphql';
import { aSync, anIntegration } from '../../testing/fixtures';
import { mountPart } from '../../testing/mountPart';
import IntegrationsPage from './IntegrationsPage.vue';

const dialog = () => document.querySelector('[role=dialog]');
async function press(name: string) {
  const button = [...document.querySelectorAll('button')].find(one => one.textContent?.trim() === name);
  if (!button) throw new Error(`There is no button “${name}”.`);
  button.click();
  await flushPromises();
}

async function asked(integration: IntegrationCardFragment) {
  const story = await mountPart(IntegrationsPage);
  story.door.named('PresentIntegration')[0]?.answer({ integration });
  await flushPromises();
  await press('Disconnect…');
  const type = async (name: string) => {
    const field = dialog()?.querySelector('input') as HTMLInputElement;
    field.value = name;
    field.dispatchEvent(new Event('input'));
    await press('Disconnect');
  };
  return { ...story, type };
}

it('says what is lost, and goes on only with the name of the subscription', async () => {
  const { page, door, type } = await asked(anIntegration({ peopleStored: 50_000 }));
  expect(dialog()?.textContent).toContain('50,000 people');
  await type('321-CBA-654');
  expect(dialog()?.querySelector('[aria-invalid=true]')).toBeTruthy();
  expect(door.named('DisconnectMarketo')).toHaveLength(0);
  await type(' 123-abc-456 ');
  expect(door.named('DisconnectMarketo')[0]?.variables).toEqual({ input: { munchkinId: '123-ABC-456' } });
  door.named('DisconnectMarketo')[0]?.answer({
    outcome: { __typename: 'MarketoDisconnected', munchkinId: '123-ABC-456' },
  });
  await flushPromises();
  door.named('PresentIntegration').at(-1)?.answer({ integration: null });
  await flushPromises();
  expect(page.text()).toContain('Not connected');
  expect(page.text()).not.toContain('50,000');
  expect(document.activeElement).toBe(page.get('h2').element);
});

it('does not even ask while a sync is under way, and leads to it', async () => {
  const { page } = await asked(anIntegration({ activeSync: aSync() }));
  expect(dialog()).toBeNull();
  expect(page.text()).toContain('Cancel it first, so that nothing is left running at Marketo.');
});

it('leads to the sync that somebody began meanwhile', async () => {
  const { door, type } = await asked(anIntegration());
  await type('123-ABC-456');
  const sync = { __typename: 'Sync', id: '42' };
  door.named('DisconnectMarketo')[0]?.answer({ outcome: { __typename: 'SyncStillActive', message: '', sync } });
  await flushPromises();
  expect(dialog()?.querySelector('[role=alert] a')?.getAttribute('href')).toBe('/integrations/marketo/sync/42');
});
