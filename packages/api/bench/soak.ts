import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedServer } from '../src/platform/db/embeddedServer';
import { ensureDatabase } from '../src/platform/db/ensureDatabase';
import { soak, type Soaked } from './soak/soak';
import { serveSoak } from './soak/soakedServer';

/**
 * Subscribers coming and going at random, for ten minutes; ends with 1 where anything was left behind.
 *
 * `node dist/bench/soak.js [--seconds N] [--visitors N] [--json]`
 */
const HERE = fileURLToPath(import.meta.url);
/** Of what the heap held before: pages of code and tables that grow once. */
const GROWTH_ALLOWED = 1.15;

if (process.argv[2] === 'server') await serveSoak();
else process.exitCode = report(await soaked());

async function soaked(): Promise<Soaked> {
  const folder = await mkdtemp(join(tmpdir(), 'dynamic-chat-sync-soak-'));
  await chmod(folder, 0o711);
  const server = await startEmbeddedServer(folder, { fsync: 'off' });
  try {
    const databaseUrl = await ensureDatabase(server.url, `soak_${randomBytes(4).toString('hex')}`);
    return await soak({
      databaseUrl,
      program: HERE,
      seconds: option('seconds', 600),
      visitors: option('visitors', 200),
    });
  } finally {
    await server.stop();
    if (!server.dataFolder.startsWith(folder)) await rm(dirname(server.dataFolder), { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  }
}

function report({ before, after, visits }: Soaked): number {
  const rows = Object.entries({ before, after }).map(([when, { heapBytes, unhandled, counts, watchersWritten }]) => [
    when,
    { heapMB: Math.round(heapBytes / 1e4) / 100, unhandled, ...counts, watchersWritten },
  ]);
  console.log(`${visits} visits`);
  console.table(Object.fromEntries(rows));
  const left = Object.values(after.counts).some(count => count > 0) || after.watchersWritten > 0;
  const grew = after.heapBytes > before.heapBytes * GROWTH_ALLOWED;
  if (process.argv.includes('--json'))
    console.log(JSON.stringify({ bench: 'soak', metrics: { visits, before, after, left, grew } }));
  return left || grew || after.unhandled > 0 ? 1 : 0;
}

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}
