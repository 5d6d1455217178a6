import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import type { UserLineFragment } from '../../../graphql/generated/graphql';
import { aViewer } from '../../../testing/fixtures';
import { mountPart } from '../../../testing/mountPart';
import { announced } from '../../../ui/announcer';
import UsersPage from './UsersPage.vue';

const PROFILES = [
  { id: 'p1', name: 'Marketing Admin', permissions: ['VIEW_INTEGRATIONS', 'MANAGE_USERS'] },
  { id: 'p2', name: 'Marketing User', permissions: ['VIEW_INTEGRATIONS'] },
];

function aUser(facts: Partial<UserLineFragment> = {}): UserLineFragment {
  return {
    id: 'u1',
    email: 'max@example.com',
    displayName: 'Max',
    profiles: [{ id: 'p2', name: 'Marketing User' }],
    isMarketoAdministrator: false,
    isYou: false,
    addedAt: '2025-06-01T09:00:00Z',
    lastSignedInAt: null,
    ...facts,
  };
}

const connection = (users: UserLineFragment[], endCursor: string | null = null) => ({
  page: { edges: users.map(node => ({ node })), pageInfo: { hasNextPage: endCursor !== null, endCursor } },
});
const dialog = () => document.querySelector('[role=dialog]');
const byName = (name: string) =>
  [...document.querySelectorAll('button')].find(
    one => one.textContent?.trim() === name || one.getAttribute('aria-label') === name,
  );

async function press(name: string) {
  const button = byName(name);
  if (!button) throw new Error(`There is no button “${name}”.`);
  button.click();
  await flushPromises();
}

async function open(users: UserLineFragment[], viewer = aViewer()) {
  const { page, door } = await mountPart(UsersPage, { viewer });
  door.named('UserPage')[0]?.answer(connection(users));
  await flushPromises();
  const profiles = async () => {
    door.named('ProfileChoices').at(-1)?.answer({ profiles: PROFILES });
    await flushPromises();
  };
  const refuse = async (operation: string, refusal: Record<string, unknown>) => {
    door
      .named(operation)
      .at(-1)
      ?.answer({ outcome: { message: 'The server’s words.', ...refusal } });
    await flushPromises();
  };
  const check = async (label: string) => {
    const labels = [...(dialog()?.querySelectorAll('label') ?? [])];
    labels.find(one => one.textContent?.trim() === label)?.click();
    await flushPromises();
  };
  return { page, door, profiles, refuse, check };
}

describe('the list', () => {
  it('tells of each person their profiles and their last sign-in', async () => {
    const { page } = await open([
      aUser(),
      aUser({ id: 'u2', displayName: 'Ada', isYou: true, isMarketoAdministrator: true, profiles: [] }),
    ]);
    const [max, ada] = page.findAll('ul[aria-label=Users] > li').map(line => line.text().replace(/\s+/g, ' '));
    expect(max).toMatch(/Max\s*max@example\.com\s*Marketing User\s*Never signed in/);
    expect(ada).toMatch(/Ada \(you\).*Marketo administrator.*In no product profile/);
  });

  it('is searched on the server, and goes on page after page', async () => {
    const { page, door } = await open([aUser()]);
    await page.get('input[type=search]').setValue(' ma ');
    await flushPromises();
    expect(door.named('UserPage').at(-1)?.variables).toEqual({ search: 'ma', after: null });
    door
      .named('UserPage')
      .at(-1)
      ?.answer(connection([aUser()], 'c1'));
    await flushPromises();
    await press('Show more');
    expect(door.named('UserPage').at(-1)?.variables).toEqual({ search: 'ma', after: 'c1' });
    door
      .named('UserPage')
      .at(-1)
      ?.answer(connection([aUser({ id: 'u2', displayName: 'Mara' })]));
    await flushPromises();
    expect(page.text()).toMatch(/Max[^]*Mara/);
    expect(byName('Show more')).toBeUndefined();
  });

  it('says when nobody matches', async () => {
    expect((await open([])).page.text()).toContain('Nobody matches.');
  });
});

describe('adding', () => {
  it('takes an address and profiles, and shows the new list', async () => {
    const { door, profiles, check } = await open([]);
    await press('Add user');
    await profiles();
    const email = dialog()?.querySelector('input[type=email]') as HTMLInputElement;
    email.value = ' mara@example.com ';
    email.dispatchEvent(new Event('input'));
    await check('Marketing User');
    dialog()?.querySelector('form')?.requestSubmit();
    await flushPromises();
    expect(door.named('AddUser')[0]?.variables).toEqual({ input: { email: 'mara@example.com', profileIds: ['p2'] } });
    door.named('AddUser')[0]?.answer({ outcome: { __typename: 'User', ...aUser({ email: 'mara@example.com' }) } });
    await flushPromises();
    expect(dialog()).toBeNull();
    expect(announced.value).toBe('mara@example.com was added.');
    expect(door.named('UserPage')).toHaveLength(2);
  });

  it.each([
    [{ __typename: 'InvalidEmail' }, 'This is no e-mail address.'],
    [{ __typename: 'UserExists' }, 'Somebody with this e-mail address is here already.'],
    [{ __typename: 'PermissionsNotYours', permissions: ['MANAGE_USERS'] }, 'do not have yourself: Manage Users.'],
  ])('says why it was refused: %o', async (refusal, words) => {
    const { profiles, refuse } = await open([]);
    await press('Add user');
    await profiles();
    dialog()?.querySelector('form')?.requestSubmit();
    await flushPromises();
    await refuse('AddUser', refusal);
    expect(dialog()?.textContent).toContain(words);
  });

  it('does not offer to give what one does not have', async () => {
    const { profiles } = await open([], aViewer({ permissions: ['VIEW_INTEGRATIONS'] }));
    await press('Add user');
    await profiles();
    const boxes = [...(dialog()?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
    expect(boxes.map(box => box.disabled)).toEqual([true, false]);
    expect(dialog()?.textContent).toContain('You cannot give this, because you do not have it yourself.');
  });
});

describe('changing and removing', () => {
  it('sends only what is different', async () => {
    const { door, profiles, check } = await open([aUser()]);
    await press('Change Max');
    await profiles();
    await check('Marketo administrator');
    dialog()?.querySelector('form')?.requestSubmit();
    await flushPromises();
    expect(door.named('SetUserProfiles')).toHaveLength(0);
    expect(door.named('SetMarketoAdministrator')[0]?.variables).toEqual({
      input: { userId: 'u1', isMarketoAdministrator: true },
    });
  });

  it('leaves naming Marketo administrators to Marketo administrators', async () => {
    const { profiles } = await open([aUser()], aViewer({ isMarketoAdministrator: false }));
    await press('Change Max');
    await profiles();
    expect(dialog()?.textContent).toContain('Only a Marketo administrator can change this.');
  });

  it('asks before it removes, and says why the last administrator stays', async () => {
    const { door, refuse } = await open([aUser()]);
    await press('Remove Max');
    expect(dialog()?.textContent).toContain('They are signed out at once');
    expect(door.named('RemoveUser')).toHaveLength(0);
    await press('Remove');
    expect(door.named('RemoveUser')[0]?.variables).toEqual({ input: { id: 'u1' } });
    await refuse('RemoveUser', { __typename: 'LastAdministrator' });
    expect(dialog()?.querySelector('[role=alert]')?.textContent).toContain('Give that right to somebody else first.');
  });
});
