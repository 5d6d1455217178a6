import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ServedEmulator } from '@dynamic-chat-sync/marketo-emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMINISTRATOR } from './support/administrator';
import { startApp, startMarketo, testConfig, type TestApp } from './support/app';
import { useDatabase } from './support/database';
import { initiateSync, startedId } from './support/syncing';

const run = promisify(execFile);
const PACKAGE = join(import.meta.dirname, '..');
const DOCUMENT = readFileSync(join(PACKAGE, '../../docs/live.md'), 'utf8');

/** The first block of that language, as it stands in the document. */
function example(language: 'js' | 'sh'): string {
  const [, block] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(DOCUMENT) ?? [];
  if (block === undefined) throw new Error(`docs/live.md has no example in ${language}`);
  return block;
}

describe('the examples of how to watch', () => {
  const database = useDatabase();
  let marketo: ServedEmulator;
  let app: TestApp;

  beforeAll(async () => {
    marketo = await startMarketo({ people: 400 });
    app = await startApp(testConfig(database.url, marketo));
  });

  afterAll(async () => {
    await app.stop();
    await marketo.close();
  });

  const environment = () => ({ ...process.env, API_URL: app.app.url(), DCS_TOKEN: ADMINISTRATOR });

  it('follow a sync to its end with a standard client, slice by slice', async () => {
    const id = startedId(await initiateSync(app, ['email']));
    const program = ['--input-type=module', '-e', example('js')];
    const env = { ...environment(), SYNC_ID: id };
    const { stdout } = await run(process.execPath, program, { cwd: PACKAGE, env });
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^COMPLETED: 400 people, (\d+) of \1 slices$/);
  });

  it('ask for the slices with curl', async () => {
    const { stdout } = await run('sh', ['-c', example('sh')], { env: environment() });
    const { data } = JSON.parse(stdout) as { data: { integration: { latestSync: { slices: { state: string }[] } } } };
    expect(new Set(data.integration.latestSync.slices.map(({ state }) => state))).toEqual(new Set(['LOADED']));
  });
});
