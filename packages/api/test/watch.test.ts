import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMINISTRATOR } from './support/administrator';
import { startApp, startMarketo, testConfig, type TestApp } from './support/app';
import { useDatabase } from './support/database';
import { buildNode } from './support/node';
import { act, initiateSync, startedId } from './support/syncing';

const run = promisify(execFile);
const PROGRAM = join(import.meta.dirname, '../dist/cli/watch.js');

type Ended = Readonly<{ code: number; stdout: string; stderr: string }>;

/** The shipped program, without a terminal. */
async function watch(...args: readonly string[]): Promise<Ended> {
  const env = { ...process.env, DCS_TOKEN: ADMINISTRATOR };
  return run(process.execPath, [PROGRAM, ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Ended) => error,
  );
}

describe('watching from a terminal', () => {
  const database = useDatabase();
  let marketo: ServedEmulator;
  let app: TestApp;

  beforeAll(async () => {
    await buildNode();
    marketo = await startMarketo({ people: 500, clockRate: 1_200 });
    app = await startApp(testConfig(database.url, marketo, { clockRate: 1_200 }));
  });

  afterAll(async () => {
    await app.stop();
    await marketo.close();
  });

  it('says so when there is no sync, or nobody there', async () => {
    expect(await watch('--url', app.app.url())).toMatchObject({
      code: 1,
      stderr: 'There is no sync yet. Initiate one in the app.\n',
    });
    expect((await watch('--url', 'http://localhost:1')).stderr).toMatch(/^Nobody answers at/);
    expect(await watch('--url', app.app.url(), '--token', 'dcs_forged')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The API token is unknown, revoked or expired/) as string,
    });
    expect(await watch('00000000-0000-4000-8000-000000000000', '--url', app.app.url())).toMatchObject({ code: 1 });
  });

  it('ends when it is not let in, instead of trying for ever', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    expect(await watch(id, '--url', app.app.url(), '--token', 'dcs_forged')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The API does not let us in\./) as string,
    });
  });

  it('ends with 2 when the sync is cancelled, and with 0 when one is complete', async () => {
    const cancelled = startedId(await initiateSync(app, ['email']));
    const watching = watch('--url', app.app.url());
    await act(app, 'cancelSync', cancelled);
    expect(await watching).toMatchObject({ code: 2 });

    await initiateSync(app, ['email']);
    const { code, stdout } = await watch('--url', app.app.url());
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('100 %  500 of 500 people · COMPLETED');
  });
});
