import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessConfig } from './support/access';
import { startApp, type TestApp } from './support/app';
import { useDatabase } from './support/database';
import { knock } from './support/knock';
import { buildNode } from './support/node';

const run = promisify(execFile);
const PROGRAM = join(import.meta.dirname, '../dist/cli/apiToken.js');

type Ended = Readonly<{ code: number; stdout: string; stderr: string }>;

describe('tokens from a terminal, beside a running node', () => {
  const database = useDatabase();
  let app: TestApp;

  beforeAll(async () => {
    await buildNode();
    app = await startApp(accessConfig(database.url, null));
  });

  afterAll(() => app.stop());

  function apiToken(...args: readonly string[]): Promise<Ended> {
    const env = { ...process.env, DATABASE_URL: database.url };
    return run(process.execPath, [PROGRAM, ...args], { env }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: Ended) => error,
    );
  }

  async function permissionsOf(secret: string): Promise<unknown> {
    const response = await fetch(`${app.app.url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: '{"query":"{ viewer { displayName permissions } }"}',
    });
    const { data, errors } = (await response.json()) as {
      data?: { viewer: object };
      errors?: { extensions: object }[];
    };
    return data?.viewer ?? errors?.[0]?.extensions;
  }

  it('is made with the permissions that were asked for, and is all that is printed', async () => {
    const { code, stdout, stderr } = await apiToken('create', '--name', 'Nightly', '--permission', 'VIEW_INTEGRATIONS');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^dcs_[\w-]{43}\n$/)]);
    expect(stderr).not.toContain(stdout.trim());
    const viewer = { displayName: 'Nightly', permissions: ['VIEW_INTEGRATIONS'] };
    expect(await permissionsOf(stdout.trim())).toEqual(viewer);
  });

  it('with all of them may do all that a token can', async () => {
    const { stdout } = await apiToken('create', '--name', 'Everything', '--permission', 'all', '--days', '1');
    expect(await permissionsOf(stdout.trim())).toMatchObject({
      permissions: ['VIEW_INTEGRATIONS', 'MANAGE_INTEGRATIONS', 'MANAGE_USERS', 'MANAGE_API_TOKENS', 'VIEW_AUDIT_LOG'],
    });
  });

  it('is listed without its secret, and ends at once when it is revoked', async () => {
    const secret = (await apiToken('create', '--name', 'Short', '--permission', 'view_integrations')).stdout.trim();
    const socket = knock(app.app.url(), { authorization: `Bearer ${secret}` });
    await socket.letIn;
    const { stdout } = await apiToken('list');
    expect(stdout).toMatch(/ACTIVE\t.*\tVIEW_INTEGRATIONS\tShort/);
    expect(stdout).not.toContain(secret.slice(4));
    const id =
      stdout
        .split('\n')
        .find(line => line.endsWith('\tShort'))
        ?.split('\t')[0] ?? '';
    expect(await apiToken('revoke', id)).toMatchObject({ code: 0, stdout: '' });
    expect(await socket.closed).toBe('4401 REVOKED');
    expect(await permissionsOf(secret)).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it.each([
    ['a permission that there is not', ['--name', 'X', '--permission', 'EVERYTHING'], /Choose among VIEW_INTEGRATIONS/],
    ['the right to map, which is personal', ['--name', 'X', '--permission', 'MAP_ORGANIZATION'], /Choose among/],
    ['no name', ['--name', ' ', '--permission', 'all'], /Name the token/],
    ['an end in ten years', ['--name', 'X', '--permission', 'all', '--days', '3650'], /within a year/],
  ])('is refused with %s', async (_story, args, sentence) => {
    const { code, stdout, stderr } = await apiToken('create', ...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(sentence);
  });
});
