import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createClock, createEmulator, serveEmulator } from '@dynamic-chat-sync/marketo-emulator';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { startEmbeddedServer } from '../src/platform/db/embeddedServer';

/**
 * One export of a million people and fifty fields, over HTTP, read and thrown away, beside plain COPY of the same rows
 * into a typed, logged table with a primary key, in turns. The clock is moved, so what is measured is the emulator's own
 * work, all of it: making the people, spooling the file with its checksum, and sending it.
 *
 * `node dist/bench/emulator.js [--people N] [--rounds N] [--threads N] [--json]`
 */
const DAY = 86_400_000;
const FIELDS = 50;
const COLUMN_TYPES: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  date: 'date',
  datetime: 'timestamptz',
  integer: 'bigint',
  score: 'bigint',
  percent: 'bigint',
  reference: 'bigint',
  float: 'double precision',
  currency: 'numeric',
};

const people = option('people', 1_000_000);
const rounds = option('rounds', 3);
const threads = option('threads', 2);

const born = new Date(Date.UTC(2026, 0, 1));
const program = new URL('../../../marketo-emulator/dist/makerThread.js', import.meta.url);
const emulator = createEmulator({
  clock: createClock({ start: born.getTime() + 31 * DAY, rate: 0 }),
  born,
  people,
  ageYears: 31 / 365.25,
  volume: Number.MAX_SAFE_INTEGER,
  exportThreads: { program, threads },
});
const served = await serveEmulator(emulator);
const fields = chooseFields();
const folder = await mkdtemp(join(tmpdir(), 'dynamic-chat-sync-bench-'));
await chmod(folder, 0o711);
const headers = { Authorization: '', 'Content-Type': 'application/json' };
let peakMemory = 0;
const watch = setInterval(() => (peakMemory = Math.max(peakMemory, process.memoryUsage.rss())), 20);

const server = await startEmbeddedServer(folder, { max_wal_size: '4GB' });
try {
  const file = join(folder, 'people.csv');
  const warmUp = await exportPeople();
  await download(warmUp.path, createWriteStream(file));
  const turns: Turn[] = [];
  for (let round = 0; round < rounds; round++)
    turns.push({ ...(await exportPeople()), secondsOfCopy: await plainCopy(server.url, file) });
  report(turns);
} finally {
  clearInterval(watch);
  await served.close();
  await server.stop();
  if (!server.dataFolder.startsWith(folder)) await rm(dirname(server.dataFolder), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

type Exported = Readonly<{ path: string; bytes: number; secondsToMake: number; secondsToSend: number }>;
type Turn = Exported & Readonly<{ secondsOfCopy: number }>;

/** From the moment at which its processing begins to the last byte. */
async function exportPeople(): Promise<Exported> {
  await authorize();
  const createdAt = { startAt: born.toISOString(), endAt: new Date(born.getTime() + 31 * DAY).toISOString() };
  const created = await bulk('create.json', {
    method: 'POST',
    body: JSON.stringify({ fields, filter: { createdAt } }),
  });
  await bulk(`${created.exportId}/enqueue.json`, { method: 'POST' });
  const began = performance.now();
  await call('/_emulator/advance?seconds=300000');
  const made = performance.now();
  await authorize();
  const job = await bulk(`${created.exportId}/status.json`);
  const path = `/bulk/v1/leads/export/${created.exportId}/file.json`;
  const bytes = await download(path, new Writable({ write: (_chunk, _encoding, done) => done() }));
  const ended = performance.now();
  if (bytes !== job.fileSize || job.numberOfRecords !== people)
    throw new Error(`Incomplete: ${bytes} bytes, ${JSON.stringify(job)}`);
  return { path, bytes, secondsToMake: (made - began) / 1000, secondsToSend: (ended - made) / 1000 };
}

/** Every third field of those that can be exported: texts, numbers, dates and flags in the mix that people choose. */
function chooseFields(): string[] {
  const usable = emulator.world.catalogue.fields.filter(
    ({ dataType, name }) => dataType !== 'formula' && !/^(facebook|twitter|linkedIn|sfdc)/.test(name),
  );
  const others = usable.filter(({ name }, at) => at % 3 === 0 && name !== 'id' && name !== 'email');
  return ['id', 'email', ...others.map(({ name }) => name)].slice(0, FIELDS);
}

async function authorize(): Promise<void> {
  const query = 'grant_type=client_credentials&client_id=id&client_secret=secret';
  const { access_token } = await call<{ access_token: string }>(`/identity/oauth/token?${query}`);
  headers.Authorization = `Bearer ${access_token}`;
}

async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(served.url + path, init);
  return (await response.json()) as T;
}

type Job = Readonly<{ exportId: string; fileSize?: number; numberOfRecords?: number }>;

async function bulk(path: string, init: RequestInit = {}): Promise<Job> {
  const answer = await call<{ result?: Job[] }>(`/bulk/v1/leads/export/${path}`, { ...init, headers });
  const [item] = answer.result ?? [];
  if (!item) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return item;
}

/** By Node's own client, which costs less than `fetch`: both ends run in this process, and only one is measured. */
async function download(path: string, target: Writable): Promise<number> {
  const response = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    get(served.url + path, { headers }, resolve).on('error', reject);
  });
  let size = 0;
  response.on('data', (chunk: Buffer) => (size += chunk.length));
  await pipeline(response, target);
  return size;
}

async function plainCopy(url: string, file: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const columns = fields.map(name => {
    const type = COLUMN_TYPES[emulator.world.catalogue.find(name)?.dataType ?? ''] ?? 'text';
    return `"${name}" ${type}${name === 'id' ? ' primary key' : ''}`;
  });
  try {
    await client.query(`drop table if exists person; create table person (${columns.join(', ')})`);
    await client.query('checkpoint');
    const began = performance.now();
    await client.query('begin');
    const copying = client.query(copyFrom("copy person from stdin (format csv, header, null 'null')"));
    await pipeline(createReadStream(file), copying);
    await client.query('commit');
    return (performance.now() - began) / 1000;
  } finally {
    await client.end();
  }
}

function report(turns: readonly Turn[]): void {
  const seconds = median(turns.map(({ secondsToMake, secondsToSend }) => secondsToMake + secondsToSend));
  const secondsOfCopy = median(turns.map(turn => turn.secondsOfCopy));
  const bytes = turns[0]?.bytes ?? 0;
  const metrics = {
    rowsPerSecond: Math.round(people / seconds),
    megabytesPerSecond: round(bytes / 1e6 / seconds),
    peakMemoryMB: Math.round(peakMemory / 1e6),
    copyRowsPerSecond: Math.round(people / secondsOfCopy),
    ratioToCopy: round(median(turns.map(turn => turn.secondsOfCopy / (turn.secondsToMake + turn.secondsToSend)))),
    sentRowsPerSecond: Math.round(people / median(turns.map(({ secondsToSend }) => secondsToSend))),
  };
  console.table({
    people,
    fields: FIELDS,
    megabytes: round(bytes / 1e6),
    bytesPerRow: Math.round(bytes / people),
    secondsToMakeTheFile: round(median(turns.map(({ secondsToMake }) => secondsToMake))),
    secondsToSendIt: round(median(turns.map(({ secondsToSend }) => secondsToSend))),
    ...metrics,
  });
  if (process.argv.includes('--json')) console.log(JSON.stringify({ bench: 'emulator', metrics }));
}

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
