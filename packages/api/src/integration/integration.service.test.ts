import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../access/viewer';
import { newAdministrator } from '../../test/support/account';
import { useDatabase } from '../../test/support/database';
import { DISCREET, emulatedMarketo, type EmulatedMarketo } from '../../test/support/emulatedMarketo';
import { INTEGRATION_ROWS, integrationFeatures } from '../../test/support/integrations';
import { strangeMarketo, html } from '../../test/support/strangeMarketo';
import type { Database } from '../platform/db/dataSource';
import type { ConnectionCheck, Integration } from './integration';
import { IntegrationRow } from './integration.entity';
import type { ConnectOutcome, IntegrationService } from './integration.service';

describe('connecting Marketo', () => {
  const test = useDatabase();
  let database: Database;
  let marketo: EmulatedMarketo;
  let other: EmulatedMarketo;

  beforeAll(async () => {
    database = await test.dataSource(INTEGRATION_ROWS);
    [marketo, other] = await Promise.all([emulatedMarketo(), emulatedMarketo()]);
  });

  async function newAccount(at: EmulatedMarketo = marketo) {
    return { ...integrationFeatures(database, at), viewer: await newAdministrator(database) };
  }

  async function connected({
    integrations,
    viewer,
  }: {
    integrations: IntegrationService;
    viewer: Viewer;
  }): Promise<Integration> {
    const outcome = await integrations.connect(viewer, marketo.credentials);
    if (outcome.kind !== 'Integration') throw new Error(outcome.message);
    return outcome;
  }

  const outcomes = (checks: readonly ConnectionCheck[]) => checks.map(({ outcome }) => outcome).join(' ');
  const rowsOf = (viewer: Viewer) => database.manager.countBy(IntegrationRow, { accountId: viewer.accountId });

  it('saves the integration and its fields when every check passed, and says that it changed', async () => {
    const account = await newAccount();
    const integration = await connected(account);
    expect(integration).toMatchObject({
      endpoint: marketo.credentials.endpoint,
      clientId: 'id',
      munchkinId: null,
      revision: 1,
    });
    expect(outcomes(integration.checks)).toBe('PASSED PASSED PASSED PASSED PASSED');
    expect(await account.integrations.of(account.viewer)).toEqual(integration);
    expect(await account.fields.count(integration.id)).toBeGreaterThan(100);
    expect(account.changed).toEqual([integration.id]);
  });

  it('never shows the secret again, yet reads Marketo with it', async () => {
    const account = await newAccount();
    const typed = { ...marketo.credentials, clientId: DISCREET.clientId, clientSecret: DISCREET.clientSecret };
    const integration = await account.integrations.connect(account.viewer, typed);
    if (integration.kind !== 'Integration') throw new Error(integration.message);
    expect(JSON.stringify(integration)).not.toContain(DISCREET.clientSecret);
    const [stored] = await database.query<{ row: string }[]>('select integration::text as row from integration');
    expect(stored?.row).not.toContain(DISCREET.clientSecret);
    expect(stored?.row).not.toContain(Buffer.from(DISCREET.clientSecret).toString('hex'));
    const subscription = await account.integrations.subscriptionOf(integration);
    expect((await subscription.describe()).length).toBeGreaterThan(100);
  });

  it.each([
    ['id', 'wrong', 'PASSED FAILED NOT_TRIED NOT_TRIED NOT_TRIED', 'client id and secret'],
    ['no-rights', 'secret', 'PASSED PASSED FAILED NOT_TRIED NOT_TRIED', 'Read-Only Lead'],
    ['lead-only', 'secret', 'PASSED PASSED PASSED FAILED NOT_TRIED', 'Read-Only Activity'],
  ])(
    'of %s with the secret "%s" is refused, says what to do, and saves nothing',
    async (clientId, clientSecret, expected, advice) => {
      const { integrations, viewer } = await newAccount();
      const refused = await integrations.connect(viewer, { ...marketo.credentials, clientId, clientSecret });
      expect(refused).toMatchObject({ kind: 'ConnectionRefused', message: expect.stringContaining(advice) });
      if (refused.kind === 'ConnectionRefused') expect(outcomes(refused.checks)).toBe(expected);
      expect(await rowsOf(viewer)).toBe(0);
    },
  );

  it('to something else than Marketo, or to nobody, fails at the host', async () => {
    const strange = await strangeMarketo(html(404));
    const host = new URL(strange.credentials.endpoint).host;
    const { integrations } = integrationFeatures(database, { ...marketo, host });
    const refused = await integrations.connect(await newAdministrator(database), strange.credentials);
    expect(refused).toMatchObject({
      kind: 'ConnectionRefused',
      message: expect.stringContaining('answers like Marketo'),
    });
    if (refused.kind === 'ConnectionRefused') expect(outcomes(refused.checks)).toMatch(/^FAILED NOT_TRIED/);
  });

  it.each([
    [{ endpoint: 'https://example.com' }, 'EndpointNotAllowed'],
    [{ endpoint: 'nonsense' }, 'InvalidConnection'],
    [{ clientId: '  ' }, 'InvalidConnection'],
    [{ clientSecret: '' }, 'InvalidConnection'],
    [{ clientSecret: 'x'.repeat(2_000) }, 'InvalidConnection'],
  ])('with %j is refused as %s before anything is sent', async (wrong, kind) => {
    const { integrations, viewer } = await newAccount();
    expect((await integrations.connect(viewer, { ...marketo.credentials, ...wrong })).kind).toBe(kind);
    expect(await rowsOf(viewer)).toBe(0);
  });

  it('again with another client keeps the integration and all that hangs on it', async () => {
    const account = await newAccount();
    const before = await connected(account);
    await lock(account.fields, before.id, ['email']);
    const again = await account.integrations.connect(account.viewer, {
      ...marketo.credentials,
      clientId: 'id2',
      clientSecret: 'secret2',
    });
    expect(again).toMatchObject({
      kind: 'Integration',
      id: before.id,
      number: before.number,
      clientId: 'id2',
      revision: 2,
    });
    expect(again).toMatchObject({ connectedAt: before.connectedAt });
    expect(await account.fields.attributesOf(before.id)).toHaveLength(1);
  });

  it('with a wrong secret leaves the right one in its place', async () => {
    const account = await newAccount();
    const before = await connected(account);
    await account.integrations.connect(account.viewer, { ...marketo.credentials, clientSecret: 'wrong' });
    expect(await account.integrations.of(account.viewer)).toEqual(before);
    const subscription = await account.integrations.subscriptionOf(before);
    await expect(subscription.signIn()).resolves.toBeUndefined();
  });

  it('to another subscription is possible until fields are locked, and refused from then on', async () => {
    const account = await newAccount();
    const elsewhere = { ...integrationFeatures(database, other), viewer: account.viewer };
    const first = await connected(account);
    expect((await elsewhere.integrations.connect(account.viewer, other.credentials)).kind).toBe('Integration');
    await lock(account.fields, first.id, ['email']);
    expect(await account.integrations.connect(account.viewer, marketo.credentials)).toMatchObject({
      kind: 'DifferentSubscription',
      connectedEndpoint: other.credentials.endpoint,
    });
  });

  it('at another address keeps everything where the operator says that it is the same subscription', async () => {
    const account = await newAccount();
    const before = await connected(account);
    await lock(account.fields, before.id, ['email']);
    const moved = integrationFeatures(database, other).integrations;
    const outcome = await moved.connect(account.viewer, other.credentials, { operatorKnows: true });
    expect(outcome).toMatchObject({ kind: 'Integration', id: before.id, endpoint: other.credentials.endpoint });
    expect(await account.fields.attributesOf(before.id)).toHaveLength(1);
  });

  it('twice at the same moment makes one integration', async () => {
    const { integrations, viewer } = await newAccount();
    const racers = await Promise.all([1, 2, 3, 4].map(() => integrations.connect(viewer, marketo.credentials)));
    const ids = racers.map((outcome: ConnectOutcome) => (outcome.kind === 'Integration' ? outcome.id : outcome.kind));
    expect(new Set(ids).size).toBe(1);
    expect(await rowsOf(viewer)).toBe(1);
  });

  it('is asked for anew when the sealing key was lost', async () => {
    const account = await newAccount();
    const integration = await connected(account);
    const { integrations } = integrationFeatures(database, marketo, randomBytes(32));
    await expect(integrations.subscriptionOf(integration)).rejects.toMatchObject({ kind: 'CredentialsRefused' });
  });

  function lock(
    fields: Awaited<ReturnType<typeof newAccount>>['fields'],
    integrationId: string,
    names: readonly string[],
  ) {
    return database.transaction(tx => fields.lockSelection(tx, { integrationId, names }));
  }
});
