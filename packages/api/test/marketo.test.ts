import { createHash } from 'node:crypto';
import { createClock, createEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { beforeAll, describe, expect, it } from 'vitest';
import { HandClock } from './support/handClock';
import { emulatedMarketo, type EmulatedMarketo } from './support/emulatedMarketo';
import type { ExportStatus, Subscription } from '../src/integration/subscription.port';
import { systemClock } from '../src/platform/clock';
import { createSubscriptions } from '../src/marketo/client';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('the client and an emulated subscription', () => {
  let marketo: EmulatedMarketo;
  let subscription: Subscription;

  beforeAll(async () => {
    marketo = await emulatedMarketo({ ageYears: 0.05 });
    subscription = marketo.subscriptions.open(marketo.credentials);
  });

  /** Asks once a minute of Marketo's time, as a client may. */
  async function completed(exportId: string): Promise<ExportStatus> {
    const status = await subscription.exportStatus(exportId);
    if (status.state === 'Completed') return status;
    await systemClock.sleep(subscription.realDelay(MINUTE));
    return completed(exportId);
  }

  async function exported(from: Date, until: Date): Promise<ExportStatus> {
    const request = { fieldNames: ['id', 'createdAt', 'email'], by: 'createdAt', from, until } as const;
    const { exportId } = await subscription.createExport(request);
    await subscription.enqueueExport(exportId);
    await subscription.enqueueExport(exportId);
    return completed(exportId);
  }

  async function bytesOf({ exportId, bytes }: ExportStatus): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    const options = bytes === undefined ? {} : { size: bytes };
    for await (const chunk of subscription.exportFile(exportId, options)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  it('reach it, sign in, read its fields and its birth', async () => {
    await subscription.reach();
    await subscription.signIn();
    await subscription.readActivities();
    const names = (await subscription.describe()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['id', 'createdAt', 'email', 'company']));
    expect((await subscription.oldestFolderDate())?.getTime()).toBeLessThan(subscription.now().getTime());
  });

  it('export people, cut file and all, byte for byte', async () => {
    const until = subscription.now();
    const status = await exported(new Date(until.getTime() - 25 * DAY), until);
    marketo.emulator.world.faults.add([{ kind: 'cut', bytes: 700, times: 2 }]);
    const file = await bytesOf(status);
    expect(file).toHaveLength(status.bytes ?? -1);
    expect(createHash('sha256').update(file).digest('hex')).toBe(status.sha256);
    expect(file.toString().split('\n')[0]).toBe('id,createdAt,email');
  });

  it('read people by id, those that exist', async () => {
    const status = await exported(new Date(subscription.now().getTime() - 25 * DAY), subscription.now());
    const ids = (await bytesOf(status))
      .toString()
      .split('\n')
      .slice(1, 4)
      .map(line => Number(line.split(',')[0]));
    const { people } = await subscription.peopleById([...ids, 999_999_999], ['email', 'createdAt']);
    expect(people.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (const { values } of people) expect(values['createdAt']).toMatch(/Z$/);
  });

  it('cancel an export once, twice, or one that never was', async () => {
    const until = subscription.now();
    const request = { fieldNames: ['id'], by: 'createdAt', from: new Date(until.getTime() - DAY), until } as const;
    const { exportId } = await subscription.createExport(request);
    await subscription.cancelExport(exportId);
    await subscription.cancelExport(exportId);
    await subscription.cancelExport('00000000-0000-4000-8000-000000000000');
    expect((await subscription.exportStatus(exportId)).state).toBe('Cancelled');
  });

  it('do not see the exports of another API user', async () => {
    const until = subscription.now();
    const request = { fieldNames: ['id'], by: 'createdAt', from: new Date(until.getTime() - DAY), until } as const;
    const { exportId } = await subscription.createExport(request);
    const other = marketo.subscriptions.open({ ...marketo.credentials, clientId: 'id2', clientSecret: 'secret2' });
    await expect(other.exportStatus(exportId)).rejects.toMatchObject({ kind: 'NotFound' });
  });

  it.each([
    ['id', 'wrong', 'CredentialsRefused'],
    ['no-rights', 'secret', 'PermissionMissing'],
  ])('say why %s with the secret "%s" may not describe', async (clientId, clientSecret, kind) => {
    const refused = marketo.subscriptions.open({ ...marketo.credentials, clientId, clientSecret });
    await expect(refused.describe()).rejects.toMatchObject({ kind });
  });

  it('refuse an unknown field as an invalid request', async () => {
    const until = subscription.now();
    const request = {
      fieldNames: ['id', 'nonsense'],
      by: 'createdAt' as const,
      from: new Date(until.getTime() - DAY),
      until,
    };
    await expect(subscription.createExport(request)).rejects.toMatchObject({ kind: 'InvalidRequest' });
  });
});

describe('the pace of the client, by a clock moved by hand', () => {
  function byHand(rate: number) {
    const clock = new HandClock();
    const realTime = () => clock.now().getTime();
    const emulator = createEmulator({ people: 1, clock: createClock({ rate, realTime, start: Date.UTC(2025, 5, 1) }) });
    /** When each call was sent. */
    const sent: number[] = [];
    const directly: typeof fetch = (url, init) => {
      if (!String(url).includes('identity')) sent.push(clock.now().getTime());
      return emulator.fetch(new Request(url, init));
    };
    const log = { warn: () => undefined };
    const credentials = {
      endpoint: 'http://marketo',
      identity: 'http://marketo/identity',
      clientId: 'id',
      clientSecret: 'secret',
    };
    const subscription = createSubscriptions({ fetch: directly, clock, clockRate: rate, log }).open(credentials);
    return { clock, emulator, subscription, sent };
  }

  it("is Marketo's time, whatever ours is", async () => {
    const { clock, emulator, subscription } = byHand(60);
    await subscription.signIn();
    await clock.advance(10_000);
    expect(subscription.now().getTime()).toBe(emulator.world.clock.now());
    expect(subscription.now().toISOString()).toBe('2025-06-01T00:10:00.000Z');
  });

  it('is fifty calls in twenty seconds', async () => {
    const { clock, emulator, subscription, sent } = byHand(1);
    const calls = Array.from({ length: 120 }, () => subscription.readActivities());
    while (sent.length < 120) await clock.advance(100);
    await Promise.all(calls);
    for (const moment of sent) {
      const within = sent.filter(other => other >= moment && other < moment + 20_000);
      expect(within.length).toBeLessThanOrEqual(50);
    }
    await emulator.close();
  });
});
