import { selectFields } from '@dynamic-chat-sync/shared/fieldSelection';
import { beforeAll, describe, expect, it } from 'vitest';
import { newAdministrator } from '../../test/support/account';
import { useDatabase } from '../../test/support/database';
import { emulatedMarketo, type EmulatedMarketo } from '../../test/support/emulatedMarketo';
import { INTEGRATION_ROWS, integrationFeatures } from '../../test/support/integrations';
import type { Database } from '../platform/db/dataSource';
import type { Field } from './field';

describe('the fields of a subscription', () => {
  const test = useDatabase();
  let database: Database;
  let marketo: EmulatedMarketo;

  beforeAll(async () => {
    database = await test.dataSource(INTEGRATION_ROWS);
    marketo = await emulatedMarketo({ fields: 250 });
  });

  async function connected() {
    const features = integrationFeatures(database, marketo);
    const viewer = await newAdministrator(database);
    const integration = await features.integrations.connect(viewer, marketo.credentials);
    if (integration.kind !== 'Integration') throw new Error(integration.message);
    const lock = (...names: string[]) =>
      database.transaction(tx => features.fields.lockSelection(tx, { integrationId: integration.id, names }));
    const found = async (search: string): Promise<Field[]> => [
      ...(await features.fields.list(viewer, { search }, { first: 100, after: null })).fields,
    ];
    return { ...features, viewer, integration, lock, found };
  }

  /** Somebody hides fields in Marketo's administration, and no others. */
  function hide(...names: readonly string[]): void {
    const { world } = marketo.emulator;
    world.faults.clear();
    world.faults.add(names.map(name => ({ kind: 'hide-field', name })));
    world.applyFaults();
  }

  it('are listed page after page, each once', async () => {
    const { fields, viewer } = await connected();
    const names: string[] = [];
    let after: Field | null = null;
    for (let more = true; more;) {
      const page = await fields.list(viewer, {}, { first: 60, after });
      const shown = page.fields.slice(0, 60);
      expect(page.totalCount).toBe(250);
      names.push(...shown.map(({ name }) => name));
      after = shown.at(-1) as Field;
      more = page.fields.length > 60;
    }
    expect(names).toHaveLength(250);
    expect(new Set(names).size).toBe(250);
  });

  it('are known by whose they are and what they are about', async () => {
    const { fields, viewer, found } = await connected();
    expect(await found('annualRevenue')).toMatchObject([{ kind: 'STANDARD', object: 'COMPANY', valueType: 'NUMBER' }]);
    expect((await found('email')).find(({ name }) => name === 'email')).toMatchObject({
      kind: 'STANDARD',
      object: 'PERSON',
    });
    const custom = await fields.list(viewer, { kind: 'CUSTOM' }, { first: 1, after: null });
    expect(custom.totalCount).toBeGreaterThan(50);
  });

  it('are none before connecting', async () => {
    const { fields } = await connected();
    const none = { fields: [], totalCount: 0 };
    expect(await fields.list(await newAdministrator(database), {}, { first: 10, after: null })).toEqual(none);
  });

  it('are read again: one that vanished is kept as hidden, and is back when Marketo describes it again', async () => {
    const { fields, viewer, integration, found, changed } = await connected();
    hide('mobilePhone');
    const refreshed = await fields.refresh(viewer, integration.id);
    expect(refreshed).toMatchObject({ kind: 'Integration', revision: 2 });
    expect(changed).toEqual([integration.id, integration.id]);
    expect(await found('mobilePhone')).toMatchObject([{ available: false, unavailableReason: 'HIDDEN' }]);
    expect(await fields.count(integration.id)).toBe(249);
    expect(selectFields(['mobilePhone'], await fields.catalogueOf(integration.id)).kind).toBe('UnavailableFields');
    hide();
    await fields.refresh(viewer, null);
    expect(await found('mobilePhone')).toMatchObject([{ available: true, unavailableReason: null }]);
  });

  it('are left as they are when Marketo is not to be had', async () => {
    const { fields, viewer, integration } = await connected();
    marketo.emulator.world.faults.add([{ kind: 'error', code: '607' }]);
    expect(await fields.refresh(viewer, null)).toMatchObject({
      kind: 'MarketoUnavailable',
      message: expect.stringContaining('used up'),
    });
    expect(await fields.count(integration.id)).toBe(250);
  });

  it('are not read again for another account', async () => {
    const { fields, integration } = await connected();
    expect((await fields.refresh(await newAdministrator(database), integration.id)).kind).toBe('NotConnected');
  });

  it('become attributes in the order chosen, and later ones come after them', async () => {
    const { fields, integration, lock, found } = await connected();
    await lock('lastName', 'email', 'annualRevenue');
    const selection = await lock('email', 'firstName', 'annualRevenue', 'lastName');
    expect(selection.map(({ position, name }) => `${position} ${name}`)).toEqual([
      '1 lastName',
      '2 email',
      '3 annualRevenue',
      '4 firstName',
    ]);
    expect(selection[2]).toMatchObject({ valueType: 'NUMBER', object: 'COMPANY', lockedAt: expect.any(Date) });
    expect(await fields.attributesOf(integration.id)).toEqual(selection);
    expect(await fields.attributesLeft(integration.id)).toBe(46);
    expect((await found('firstName'))[0]?.locked).toBe(true);
    expect((await found('middleName'))[0]?.locked).toBe(false);
  });

  it('are locked by two at the same moment one after the other', async () => {
    const { integration, fields, lock } = await connected();
    await Promise.all([lock('email', 'firstName'), lock('firstName', 'city'), lock('country', 'email')]);
    const selection = await fields.attributesOf(integration.id);
    expect(selection.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect(selection.map(({ name }) => name).sort()).toEqual(['city', 'country', 'email', 'firstName']);
  });

  it('are never locked past the fiftieth, even by a caller who did not look', async () => {
    const { viewer, fields, integration, lock } = await connected();
    const page = await fields.list(viewer, { kind: 'CUSTOM' }, { first: 51, after: null });
    const names = page.fields.map(({ name }) => name);
    await lock(...names.slice(0, 50));
    await expect(lock(names[50] ?? '')).rejects.toThrow('attribute_position_check');
    await expect(lock('nonsense')).rejects.toThrow('nonsense');
    expect(await fields.attributesLeft(integration.id)).toBe(0);
  });

  it('stay attributes when Marketo no longer describes them', async () => {
    const { fields, viewer, integration, lock } = await connected();
    const [before] = await lock('mobilePhone');
    hide('mobilePhone');
    await fields.refresh(viewer, null);
    hide();
    expect(await fields.attributesOf(integration.id)).toEqual([before]);
  });
});
