import { get } from 'node:http';
import { createClock } from '../src/clock';
import { createEmulator } from '../src/emulator';
import { serveEmulator } from '../src/serve';

/**
 * One export of a million people and fifty fields, over HTTP, read and thrown away. The clock is moved, so what is
 * measured is the emulator's own work: making the people, spooling the file with its checksum, and sending it.
 *
 * `node dist/bench/emulator.js [--people N] [--json]`
 */
const DAY = 86_400_000;
const FIELDS = 50;

const wanted = process.argv.indexOf('--people');
const people = wanted < 0 ? 1_000_000 : Number(process.argv[wanted + 1]);
const born = new Date(Date.UTC(2026, 0, 1));
const clock = createClock({ start: born.getTime() + 31 * DAY, rate: 0 });
const exportThreads = { program: new URL('../makerThread.js', import.meta.url), threads: 2 };
const volume = Number.MAX_SAFE_INTEGER;
const emulator = createEmulator({ clock, born, people, ageYears: 31 / 365.25, volume, exportThreads });
const served = await serveEmulator(emulator);

let peakMemory = 0;
const watch = setInterval(() => (peakMemory = Math.max(peakMemory, process.memoryUsage.rss())), 20);

const token = await call<{ access_token: string }>(
  '/identity/oauth/token?grant_type=client_credentials&client_id=id&client_secret=secret',
);
const headers = { Authorization: `Bearer ${token.access_token}`, 'Content-Type': 'application/json' };
const filter = { createdAt: { startAt: born.toISOString(), endAt: new Date(born.getTime() + 31 * DAY).toISOString() } };
const created = await bulk('create.json', { method: 'POST', body: JSON.stringify({ fields: chooseFields(), filter }) });
await bulk(`${created.exportId}/enqueue.json`, { method: 'POST' });

const began = performance.now();
await call('/_emulator/advance?seconds=300000');
const built = performance.now();
const renewed = await call<{ access_token: string }>(
  '/identity/oauth/token?grant_type=client_credentials&client_id=id&client_secret=secret',
);
headers.Authorization = `Bearer ${renewed.access_token}`;
const job = await bulk(`${created.exportId}/status.json`);
const bytes = await download(`/bulk/v1/leads/export/${created.exportId}/file.json`);
const ended = performance.now();
clearInterval(watch);
await served.close();

if (bytes !== job.fileSize || job.numberOfRecords !== people)
  throw new Error(`Incomplete: ${bytes} bytes, ${JSON.stringify(job)}`);
const seconds = (ended - began) / 1000;
const metrics = {
  rowsPerSecond: Math.round(people / seconds),
  megabytesPerSecond: round(bytes / 1e6 / seconds),
  peakMemoryMB: Math.round(peakMemory / 1e6),
};
console.table({
  people,
  fields: FIELDS,
  megabytes: round(bytes / 1e6),
  bytesPerRow: Math.round(bytes / people),
  secondsToMakeTheFile: round((built - began) / 1000),
  secondsToSendIt: round((ended - built) / 1000),
  ...metrics,
});
if (process.argv.includes('--json')) console.log(JSON.stringify({ bench: 'emulator', metrics }));

interface Job {
  readonly exportId: string;
  readonly fileSize?: number;
  readonly numberOfRecords?: number;
}

/** Every third field of those that can be exported: texts, numbers, dates and flags in the mix that people choose. */
function chooseFields(): string[] {
  const usable = emulator.world.catalogue.fields.filter(
    ({ dataType, name }) => dataType !== 'formula' && !/^(facebook|twitter|linkedIn|sfdc)/.test(name),
  );
  const others = usable.filter(({ name }, at) => at % 3 === 0 && name !== 'id' && name !== 'email');
  return ['id', 'email', ...others.map(({ name }) => name)].slice(0, FIELDS);
}

async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(served.url + path, init);
  return (await response.json()) as T;
}

async function bulk(path: string, init: RequestInit = {}): Promise<Job> {
  const answer = await call<{ result?: Job[] }>(`/bulk/v1/leads/export/${path}`, { ...init, headers });
  const [item] = answer.result ?? [];
  if (!item) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return item;
}

/** By Node's own client, which costs less than `fetch`: both ends run in this process, and only one is measured. */
function download(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(served.url + path, { headers }, response => {
      let size = 0;
      response.on('data', (chunk: Buffer) => (size += chunk.length));
      response.on('end', () => resolve(size)).on('error', reject);
    }).on('error', reject);
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
