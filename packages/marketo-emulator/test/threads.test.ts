import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Emulator } from '../src/index';
import { connect, NOW, startEmulator } from './client';
import type { Client } from './client';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = `${ROOT}node_modules/.threads-under-test`;
const program = new URL(`file://${OUT}/makerThread.js`);
const open: Emulator[] = [];

beforeAll(async () => {
  await build({ root: ROOT, logLevel: 'silent', build: { outDir: OUT, emptyOutDir: true } });
}, 60_000);
afterEach(() => Promise.all(open.splice(0).map(one => one.close())));

async function start(threads: number, thread = program): Promise<Client> {
  const emulator = startEmulator({
    people: 21_000,
    ageYears: 30 / 365.25,
    changesPerHour: 40,
    exportThreads: { program: thread, threads },
  });
  open.push(emulator);
  return connect(emulator);
}

const FIELDS = ['id', 'mktoName', 'email', 'company', 'address', 'meetingNotes', 'consentGivenAt', 'addedLater'];

/** The digest of the file, after people were written and a field was added. */
async function exportedBy(client: Client): Promise<string> {
  await client.post('/rest/v1/leads/schema/fields.json', {
    input: [{ displayName: 'Added later', name: 'addedLater', dataType: 'string' }],
  });
  const input = [{ email: 'ada@example.com', firstName: 'Ada', addedLater: 'a, b' }];
  await client.post('/rest/v1/leads.json', { input });
  client.emulator.world.clock.advance(10_000);
  await client.authorize();
  const exportId = await client.exported(FIELDS, new Date(NOW.getTime() + 10_000_000));
  const { fileChecksum, numberOfRecords } = await client.status(exportId);
  const bytes = Buffer.from(await (await client.file(exportId)).arrayBuffer());
  expect(fileChecksum).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
  expect(bytes.toString()).toContain(',"a, b"\n');
  return `${String(numberOfRecords)} ${String(fileChecksum)}`;
}

describe('a large export', () => {
  it('has the same bytes whether threads make it, one or several, or none', async () => {
    const files: string[] = [];
    for (const threads of [0, 1, 3]) files.push(await exportedBy(await start(threads)));
    expect(files[1]).toBe(files[0]);
    expect(files[2]).toBe(files[0]);
  });

  it('fails, and nothing else, when its threads cannot run', async () => {
    const client = await start(2, new URL('file:///there/is/no/such/program.js'));
    const exportId = await client.exported(['id']);
    expect((await client.status(exportId))['status']).toBe('Failed');
    expect((await client.get('/rest/v1/leads/describe.json')).success).toBe(true);
  });
});
