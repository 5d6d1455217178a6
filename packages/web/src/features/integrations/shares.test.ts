import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { anIntegration } from '../../testing/fixtures';
import { mountPart } from '../../testing/mountPart';
import SharesForm from './SharesForm.vue';
import { sharesInput, typedShares } from './sharesInput';

async function open() {
  const { page, door } = await mountPart(SharesForm, { props: { integration: anIntegration() } });
  const save = async (...values: string[]) => {
    for (const [at, value] of values.entries()) await page.findAll('input')[at]?.setValue(value);
    await page.get('form').trigger('submit');
    await flushPromises();
  };
  return { page, door, save };
}

describe('what is left to other tools', () => {
  it('is shown in percent and sent as parts of a day', async () => {
    const { page, door, save } = await open();
    expect(page.findAll('input').map(({ element }) => element.value)).toEqual(['20', '50', '15']);
    await save('30 %', '0', '60');
    const input = { callsLeftToOthers: 0.3, volumeLeftToOthers: 0, refreshMinutes: 60 };
    expect(door.named('ChangeShares')[0]?.variables).toEqual({ input });
    const changed = { __typename: 'Integration', ...anIntegration({ revision: 2 }) };
    door.named('ChangeShares')[0]?.answer({ outcome: changed });
    await flushPromises();
    expect(page.emitted('changed')).toHaveLength(1);
  });

  it('is not sent while a field holds no such number, which it says there', async () => {
    const { page, door, save } = await open();
    await save('30', '101');
    expect(door.named('ChangeShares')).toHaveLength(0);
    expect(page.findAll('input')[1]?.attributes('aria-invalid')).toBe('true');
    expect(page.text()).toContain('Give a whole number from 0 to 100.');
  });

  it('says in place what the server does not accept', async () => {
    const { page, door, save } = await open();
    await save('10', '10', '10');
    const outcome = { __typename: 'InvalidShares', message: '', argument: 'refreshMinutes' };
    door.named('ChangeShares')[0]?.answer({ outcome });
    await flushPromises();
    expect(page.findAll('input')[2]?.attributes('aria-invalid')).toBe('true');
  });

  it.each(['', '-1', '1.5', 'many', '0'])('takes “%s” for no number of minutes', refreshMinutes => {
    const typed = typedShares(anIntegration().shares);
    expect(sharesInput({ ...typed, refreshMinutes })).toBe('refreshMinutes');
  });
});
