import { flushPromises, type DOMWrapper } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import type { FieldChoiceFragment } from '../../graphql/generated/graphql';
import { aField, aMarketer, manyFields } from '../../testing/fixtures';
import { mountPart } from '../../testing/mountPart';
import { announced } from '../../ui/announcer';
import WizardPage from './WizardPage.vue';
import { keepSelection, keptSelection } from './keptSelection';

async function wizard(fields: FieldChoiceFragment[], { at = '/integrations/marketo/sync/new' } = {}) {
  const { page, door, router } = await mountPart(WizardPage, { at });
  door
    .named('WizardIntegration')[0]
    ?.answer({ integration: { id: 'i', fieldCount: fields.length, clockRate: 1, activeSync: null } });
  door.named('FieldPage')[0]?.answer(fieldPage(fields, null));
  await flushPromises();
  const button = (name: string) =>
    page.findAll('button').find(one => one.text() === name) as DOMWrapper<HTMLButtonElement>;
  return { page, door, router, button };
}

function fieldPage(fields: FieldChoiceFragment[], endCursor: string | null, totalCount = fields.length) {
  return {
    fields: {
      totalCount,
      edges: fields.map(node => ({ node })),
      pageInfo: { hasNextPage: endCursor !== null, endCursor },
    },
  };
}

describe('the picker', () => {
  it('shows what has come while the rest of the fields is still being read', async () => {
    const { page, door } = await mountPart(WizardPage, { at: '/integrations/marketo/sync/new' });
    door
      .named('WizardIntegration')[0]
      ?.answer({ integration: { id: 'i', fieldCount: 3, clockRate: 1, activeSync: null } });
    door.named('FieldPage')[0]?.answer(fieldPage(manyFields(2), 'cursor-2', 3));
    await flushPromises();
    expect(page.text()).toContain('Reading fields: 2 of 3');
    expect(door.named('FieldPage')[1]?.variables).toEqual({ first: 100, after: 'cursor-2' });
    door.named('FieldPage')[1]?.answer(fieldPage([aField({ name: 'last' })], null, 3));
    await flushPromises();
    expect(page.text()).toContain('3 fields');
  });

  it('is walked and toggled by keyboard, and counts', async () => {
    const { page } = await wizard(manyFields(2_000));
    const list = page.get('[role=listbox]');
    await list.trigger('keydown', { key: 'ArrowDown' });
    await list.trigger('keydown', { key: ' ' });
    expect(page.get('[data-testid=count]').text()).toBe('1 of 50');
    const active = page.get(`#${CSS.escape(list.attributes('aria-activedescendant') ?? '')}`);
    expect(active.attributes()).toMatchObject({
      'aria-selected': 'true',
      'aria-posinset': '2',
      'aria-setsize': '2000',
    });
    await list.trigger('keydown', { key: 'End' });
    expect(list.attributes('aria-activedescendant')).toMatch(/-1999$/);
    await list.trigger('keydown', { key: 'Home' });
    expect(list.attributes('aria-activedescendant')).toMatch(/-0$/);
  });

  it('draws only the rows in sight of 2,000 fields', async () => {
    const { page } = await wizard(manyFields(2_000));
    expect(page.findAll('[role=listbox] [role=option]').length).toBeLessThan(40);
  });

  it('leads to the search with “/”', async () => {
    const { page } = await wizard(manyFields(2));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: '/' }));
    expect(document.activeElement).toBe(page.get('input[type=search]').element);
  });

  it('says why a field cannot be chosen', async () => {
    const { page } = await wizard([
      aField({ available: false, unavailableReason: 'FORMULA' }),
      aField({ name: 'email', locked: true }),
    ]);
    const [formula, locked] = page.findAll('[role=listbox] [role=option]');
    await formula?.trigger('click');
    expect(formula?.attributes()).toMatchObject({ 'aria-disabled': 'true', 'aria-selected': 'false' });
    expect(formula?.text()).toContain('Formula field: Marketo does not export it');
    expect(locked?.attributes()).toMatchObject({ 'aria-disabled': 'true', 'aria-selected': 'true' });
    expect(locked?.text()).toContain('Locked: chosen in an earlier sync');
  });

  it('tells a screen reader why a locked field stays', async () => {
    const { page } = await wizard([aField({ locked: true })]);
    await page.get('[role=listbox] [role=option]').trigger('click');
    expect(announced.value).toBe('Locked: chosen in an earlier sync');
  });

  it('drops several of the selection in a row, by keyboard', async () => {
    keepSelection('i', ['field1', 'field2', 'field3']);
    const { page } = await wizard(manyFields(3));
    const focused = () => document.activeElement?.getAttribute('aria-label');
    await page.get('[aria-label="Remove Field 2"]').trigger('click');
    expect(focused()).toBe('Remove Field 3');
    await page.get('[aria-label="Remove Field 3"]').trigger('click');
    expect(focused()).toBe('Remove Field 1');
    expect(page.get('[data-testid=count]').text()).toBe('1 of 50');
  });

  it('tells the 51st field that all places are taken', async () => {
    keepSelection(
      'i',
      manyFields(50).map(({ name }) => name),
    );
    const { page } = await wizard([aField({ name: 'another' }), ...manyFields(50)]);
    const another = page.get('[role=listbox] [role=option]');
    await another.trigger('click');
    expect(another.text()).toContain('All 50 places are taken; remove one to choose this');
    expect(page.get('[data-testid=count]').text()).toBe('50 of 50');
  });

  it('does not go on with nothing chosen, and explains it', async () => {
    const { page, button, router } = await wizard(manyFields(2));
    const next = button('Next');
    expect(next.attributes('aria-disabled')).toBe('true');
    expect(next.attributes('disabled')).toBeUndefined();
    expect(page.get(`#${next.attributes('aria-describedby')}`).text()).toBe('Choose at least one field to go on.');
    await next.trigger('click');
    expect(router.currentRoute.value.query).toEqual({});
  });

  it('offers a way out when nothing matches', async () => {
    const { page, button } = await wizard(manyFields(2));
    await page.get('input[type=search]').setValue('xyz');
    expect(page.text()).toContain('No field matches.');
    await button('Clear search and filters').trigger('click');
    expect(page.findAll('[role=listbox] [role=option]')).toHaveLength(2);
  });
});

async function reviewing() {
  const story = await wizard(manyFields(3));
  for (const option of story.page.findAll('[role=listbox] [role=option]').slice(0, 2)) await option.trigger('click');
  await story.button('Next').trigger('click');
  await flushPromises();
  return story;
}

describe('the review', () => {
  const [SOON, LATER] = ['2030-01-02T10:00:00Z', '2030-01-02T12:00:00Z'];
  const AT_REVIEW = { at: '/integrations/marketo/sync/new?step=review' };

  it('is still there after a reload', async () => {
    keepSelection('i', ['field2', 'field1']);
    const { page } = await wizard(manyFields(3), AT_REVIEW);
    expect(page.findAll('ol[aria-label="Your selection"] code').map(name => name.text())).toEqual(['field2', 'field1']);
  });

  it('leads back to the picker when Marketo offers nothing of the selection any more', async () => {
    keepSelection('i', ['gone']);
    const { page } = await wizard(manyFields(3), AT_REVIEW);
    expect(page.get('[data-testid=count]').text()).toBe('0 of 50');
    expect(document.title).toBe('Pick · Initiate Sync · Dynamic Chat');
  });

  it('lists the selection and warns that it is final', async () => {
    const { page } = await reviewing();
    expect(page.findAll('ol[aria-label="Your selection"] li')).toHaveLength(2);
    expect(page.text()).toContain('After the sync it cannot be changed, and no field can be removed.');
    expect(document.title).toBe('Review · Initiate Sync · Dynamic Chat');
  });

  it('shows what it will cost, and how that was found', async () => {
    const { page, door } = await reviewing();
    expect(door.named('PresentForecast')[0]?.variables).toEqual({ input: { fieldNames: ['field1', 'field2'] } });
    const cost = { bytesInAll: 12_300_000, calls: 420, expectedEnd: { earliest: SOON, latest: LATER } };
    door.named('PresentForecast')[0]?.answer({
      forecast: {
        __typename: 'Forecast',
        ...cost,
        people: 50_000,
        peopleIsExact: false,
        shareOfCalls: 0.0084,
        shareOfVolume: 2.4,
        foundBy: { idsAsked: 900, peopleMet: 870, exportsMeasured: 0 },
        fullReread: cost,
      },
    });
    await flushPromises();
    const price = page.get('[data-testid=price]').text();
    expect(price).toMatch(/about 50,000[^]*12.3 MB\s*240% of a day’s export volume[^]*420\s*< 1% of a day’s calls/);
    expect(price).toMatch(/Jan 2, 2030, \d\d:00 to Jan 2, 2030, \d\d:00/);
    expect(price).toContain('Reading every field again would take 12.3 MB and 420 calls instead');
    expect(price).toContain('asking for 900 ids spread over all of them, which met 870 people');
  });

  it('can be confirmed where the cost cannot be said', async () => {
    const { page, door, button } = await reviewing();
    door.named('PresentForecast')[0]?.answer({ forecast: { __typename: 'MarketoUnavailable', message: '' } });
    await flushPromises();
    expect(page.get('[data-testid=price]').text()).toContain('You can confirm all the same.');
    await button('Confirm').trigger('click');
    expect(door.named('InitiateSync')).toHaveLength(1);
  });

  it('goes back with everything kept', async () => {
    const { page, button } = await reviewing();
    await button('Edit Selections').trigger('click');
    await flushPromises();
    expect(page.get('[data-testid=count]').text()).toBe('2 of 50');
  });

  it('starts one sync however often Confirm is pressed, and leads to it', async () => {
    const { door, router, button } = await reviewing();
    const confirm = button('Confirm');
    await confirm.trigger('click');
    await confirm.trigger('click');
    expect(door.named('InitiateSync').map(({ variables }) => variables)).toEqual([
      { input: { fieldNames: ['field1', 'field2'] } },
    ]);
    door.named('InitiateSync')[0]?.answer({ outcome: { __typename: 'Sync', id: '42' } });
    await flushPromises();
    await confirm.trigger('click');
    expect(door.named('InitiateSync')).toHaveLength(1);
    await expect
      .poll(() => router.currentRoute.value.fullPath, { timeout: 10_000 })
      .toBe('/integrations/marketo/sync/42');
    expect(keptSelection('i')).toEqual([]);
  });

  it.each([
    [{ __typename: 'SyncAlreadyActive', sync: { __typename: 'Sync', id: '41' } }, 'A sync is under way already'],
    [{ __typename: 'TooManyFields', max: 50, chosen: 51 }, '51 fields are too many; at most 50 can be synced.'],
    [{ __typename: 'UnknownFields', names: ['a', 'b'] }, 'Marketo does not offer these fields any more: a and b.'],
    [{ __typename: 'RepeatedFields', names: ['a'] }, 'These fields are chosen twice: a.'],
    [{ __typename: 'UnavailableFields', names: ['a'] }, 'These fields cannot be synced: a.'],
    [{ __typename: 'SelectionLocked', names: ['a'] }, 'chosen in an earlier sync and have to stay: a.'],
    [{ __typename: 'NoFields' }, 'Nothing is chosen.'],
    [{ __typename: 'NotConnected' }, 'Marketo is not connected.'],
    [{ __typename: 'NotPermitted' }, 'You may not start a sync.'],
    [{ __typename: 'RefusalOfTomorrow' }, 'The words of the server.'],
  ])('says what a refusal means: %o', async (refusal, words) => {
    const { page, door, button } = await reviewing();
    await button('Confirm').trigger('click');
    door.named('InitiateSync')[0]?.answer({ outcome: { message: 'The words of the server.', ...refusal } });
    await flushPromises();
    expect(page.get('[data-testid=refusal]').text()).toContain(words);
    if (refusal.__typename === 'SyncAlreadyActive')
      expect(page.get('[data-testid=refusal] a').attributes('href')).toBe('/integrations/marketo/sync/41');
  });
});

describe('adding attributes', () => {
  async function adding(fields: FieldChoiceFragment[], attributes: { name: string; filledAt: string | null }[]) {
    const { page, door, router } = await mountPart(WizardPage, { at: ADD, props: { purpose: 'ADD' } });
    door.named('WizardIntegration')[0]?.answer({ integration: { id: 'i', activeSync: null, attributes } });
    door.named('FieldPage')[0]?.answer(fieldPage(fields, null));
    await flushPromises();
    const press = async (name: string) => {
      await page
        .findAll('button')
        .find(one => one.text() === name)
        ?.trigger('click');
      await flushPromises();
    };
    return { page, door, router, press };
  }
  const ADD = '/integrations/marketo/attributes/add';
  const SYNCED = [{ name: 'email', filledAt: '2025-06-01T10:00:00Z' }];
  const EMAIL = aField({ name: 'email', displayName: 'Email Address', locked: true });

  it('shows what is synced, locked, and copies only what is new', async () => {
    const { page, door, router, press } = await adding([EMAIL, aField({ name: 'city', displayName: 'City' })], SYNCED);
    expect(page.get('[data-testid=count]').text()).toBe('1 of 50');
    await press('Next');
    expect(page.text()).toContain('Choose at least one more field to go on.');
    await page.findAll('[role=listbox] [role=option]')[1]?.trigger('click');
    await press('Next');
    expect(page.findAll('ol[aria-label="Your selection"] code').map(name => name.text())).toEqual(['city']);
    expect(page.text()).toContain('Synced already and locked: one attribute');
    await press('Confirm');
    expect(door.named('AddAttributes')[0]?.variables).toEqual({ input: { fieldNames: ['city'] } });
    expect(door.named('InitiateSync')).toHaveLength(0);
    door.named('AddAttributes')[0]?.answer({ outcome: { __typename: 'Sync', id: '43' } });
    await flushPromises();
    await expect
      .poll(() => router.currentRoute.value.fullPath, { timeout: 10_000 })
      .toBe('/integrations/marketo/sync/43');
  });

  it('goes on with what a cancelled addition left unfilled', async () => {
    const { page, door, press } = await adding([EMAIL], [{ name: 'email', filledAt: null }]);
    await press('Next');
    expect(page.findAll('ol[aria-label="Your selection"] code').map(name => name.text())).toEqual(['email']);
    await press('Confirm');
    expect(door.named('AddAttributes')[0]?.variables).toEqual({ input: { fieldNames: ['email'] } });
  });

  it.each([
    [{ __typename: 'FirstSyncMissing' }, 'The first sync is not done yet.'],
    [{ __typename: 'NothingToAdd', names: ['email'] }, 'All of these fields are synced already.'],
  ])('says why it was refused: %o', async (refusal, words) => {
    const { page, door, press } = await adding([EMAIL], [{ name: 'email', filledAt: null }]);
    await press('Next');
    await press('Confirm');
    door.named('AddAttributes')[0]?.answer({ outcome: { message: '', ...refusal } });
    await flushPromises();
    expect(page.get('[data-testid=refusal]').text()).toContain(words);
  });
});

it('tells those who may not start a sync who can, and reads no fields out to them', async () => {
  const { page, door } = await mountPart(WizardPage, { at: '/integrations/marketo/sync/new', viewer: aMarketer() });
  door.named('WizardIntegration')[0]?.answer({ integration: { id: 'i', activeSync: null, attributes: [] } });
  await flushPromises();
  expect(page.find('[role=listbox]').exists()).toBe(false);
  expect(page.text()).toContain('Ada Admin (admin@example.com)');
});
