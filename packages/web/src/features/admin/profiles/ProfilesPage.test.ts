import { flushPromises } from '@vue/test-utils';
import { expect, it } from 'vitest';
import type { ProfileLineFragment } from '../../../graphql/generated/graphql';
import { aViewer } from '../../../testing/fixtures';
import { mountPart } from '../../../testing/mountPart';
import ProfilesPage from './ProfilesPage.vue';

const DEFAULT: ProfileLineFragment = {
  id: 'p1',
  name: 'Marketing User',
  permissions: ['VIEW_INTEGRATIONS'],
  isDefault: true,
  userCount: 12,
};
const OWN: ProfileLineFragment = { id: 'p9', name: 'Auditors', permissions: [], isDefault: false, userCount: 0 };

const dialog = () => document.querySelector('[role=dialog]');
async function press(name: string) {
  const button = [...document.querySelectorAll('button')].find(
    one => one.textContent?.trim() === name || one.getAttribute('aria-label') === name,
  );
  if (!button) throw new Error(`There is no button “${name}”.`);
  button.click();
  await flushPromises();
}

async function open(viewer = aViewer()) {
  const story = await mountPart(ProfilesPage, { viewer });
  story.door.named('ProfileList')[0]?.answer({ profiles: [DEFAULT, OWN] });
  await flushPromises();
  return story;
}

it('explains what each profile permits; default ones cannot be touched', async () => {
  const { page } = await open();
  const [standard, own] = page.findAll('ul[aria-label="Product profiles"] > li');
  expect(standard?.text()).toMatch(/Marketing User\s*Default\s*12 users[^]*see the integration, its fields/);
  expect(standard?.find('button').exists()).toBe(false);
  expect(own?.text()).toMatch(/no users\s*No permissions/);
});

it('is created with a name and permissions, each explained', async () => {
  const { door } = await open();
  await press('Create profile');
  const name = dialog()?.querySelector('input[type=text]') as HTMLInputElement;
  name.value = 'Watchers';
  name.dispatchEvent(new Event('input'));
  [...(dialog()?.querySelectorAll('label') ?? [])].find(one => one.textContent === 'View Audit Log')?.click();
  dialog()?.querySelector('form')?.requestSubmit();
  await flushPromises();
  expect(door.named('CreateProfile')[0]?.variables).toEqual({
    input: { name: 'Watchers', permissions: ['VIEW_INTEGRATIONS', 'VIEW_AUDIT_LOG'] },
  });
  expect(dialog()?.textContent).not.toContain('Map Organization');
});

it('is changed, and says what is wrong with its name', async () => {
  const { door } = await open();
  await press('Change Auditors');
  dialog()?.querySelector('form')?.requestSubmit();
  await flushPromises();
  expect(door.named('ChangeProfile')[0]?.variables).toEqual({ input: { id: 'p9', name: 'Auditors', permissions: [] } });
  door.named('ChangeProfile')[0]?.answer({ outcome: { __typename: 'InvalidProfileName', message: '' } });
  await flushPromises();
  expect(dialog()?.querySelector('[aria-invalid=true]')).toBeTruthy();
});

it('is deleted after a question, and not while people are in it', async () => {
  const { door } = await open();
  await press('Delete Auditors');
  await press('Delete');
  expect(door.named('DeleteProfile')[0]?.variables).toEqual({ input: { id: 'p9' } });
  door.named('DeleteProfile')[0]?.answer({ outcome: { __typename: 'ProfileInUse', message: '' } });
  await flushPromises();
  expect(dialog()?.querySelector('[role=alert]')?.textContent).toContain('People are still in this profile.');
});
