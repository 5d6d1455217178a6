import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startEmbeddedServer } from '../src/platform/db/embeddedServer';
import { ensureDatabase } from '../src/platform/db/ensureDatabase';
import { MeasuredProcess } from './live/childProcess';
import { broadcastRaw } from './live/rawBroadcast';
import { holdSubscribers, type Order, type Reply } from './live/subscribers';
import { WatchedSync } from './live/watchedSync';

/**
 * A sync that changes once a second, watched by many: the shipped server beside a raw `ws` broadcast of the same bytes,
 * in turns. Servers and subscribers are processes of their own. Linux only: it reads /proc.
 *
 * `node dist/bench/live.js [--subscribers 1000,5000,10000] [--ticks N] [--url POSTGRES] [--json]`
 */
const HERE = fileURLToPath(import.meta.url);
const MAIN = join(dirname(HERE), '../main.js');
/** Told, but not counted: until code is compiled and buffers have their size. */
const WARM_UP_TICKS = 3;
/** After the last tick, for those who are late. */
const LATE_MS = 3_000;

type Measured = Readonly<{
  delivered: number;
  p50Ms: number;
  p99Ms: number;
  cpuPercent: number;
  bytesPerSubscriber: number;
  connectSeconds: number;
}>;
type Side = Readonly<{ servers: readonly MeasuredProcess[]; urls: readonly string[]; tick(): Promise<number> }>;
type Crowd = Readonly<{ count: number; subscribe: string | null; credential: string | null }>;

const role = process.argv[2];
if (role === 'subscribers') holdSubscribers();
else if (role === 'raw') await broadcastRaw();
else await bench(option('subscribers', '1000,5000,10000').split(',').map(Number), Number(option('ticks', '20')));

async function bench(counts: readonly number[], ticks: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dynamic-chat-sync-bench-'));
  await chmod(folder, 0o711);
  const given = option('url', '');
  const server = given === '' ? await startEmbeddedServer(folder) : null;
  try {
    const url = await ensureDatabase(given || (server?.url ?? ''), `live_${randomBytes(4).toString('hex')}`);
    report(await compare(url, counts, ticks));
  } finally {
    await server?.stop();
    if (server && !server.dataFolder.startsWith(folder)) await rm(dirname(server.dataFolder), { recursive: true });
    await rm(folder, { recursive: true, force: true });
  }
}

type Comparison = Readonly<{ name: string; raw: Measured; ours: Measured }>;

async function compare(databaseUrl: string, counts: readonly number[], ticks: number): Promise<Comparison[]> {
  const database = new pg.Client({ connectionString: databaseUrl });
  const first = await startNode(databaseUrl);
  await database.connect();
  const sync = await WatchedSync.make(database, databaseUrl);
  await first.server.stop();
  const comparisons: Comparison[] = [];
  const nodesOf = [...counts.map(count => ({ count, nodes: 1 })), { count: Math.max(...counts), nodes: 2 }];
  for (const { count, nodes } of nodesOf) {
    const crowd = { count, subscribe: sync.operation, credential: sync.credential };
    const { measured: ours, bytes } = await measureOurs({ databaseUrl, sync, nodes }, crowd, ticks);
    const raw = await measureRaw(bytes, { ...crowd, subscribe: null }, ticks);
    comparisons.push({ name: `at${count}${nodes === 2 ? 'OnTwoNodes' : ''}`, raw, ours });
  }
  await database.end();
  return comparisons;
}

async function startNode(databaseUrl: string): Promise<{ server: MeasuredProcess; url: string }> {
  const many = '1000000';
  const server = MeasuredProcess.start(MAIN, [], {
    DATABASE_URL: databaseUrl,
    SECRET_KEY: Buffer.alloc(32).toString('base64'),
    PORT: '0',
    ROLES: 'web',
    LOG_LEVEL: 'info',
    SOCKETS_PER_PERSON: many,
    SOCKETS_PER_ADDRESS: many,
    SUBSCRIPTIONS_PER_PERSON: many,
    SUBSCRIPTIONS_PER_ADDRESS: many,
  });
  return { server, url: (await server.ready()).replace('http://localhost', 'ws://127.0.0.1') + '/graphql' };
}

type Ours = Readonly<{ databaseUrl: string; sync: WatchedSync; nodes: number }>;

async function measureOurs({ databaseUrl, sync, nodes }: Ours, crowd: Crowd, ticks: number) {
  const started = await Promise.all(Array.from({ length: nodes }, () => startNode(databaseUrl)));
  const servers = started.map(({ server }) => server);
  return measure({ servers, urls: started.map(({ url }) => url), tick: () => sync.change() }, crowd, ticks);
}

async function measureRaw(bytes: string, crowd: Crowd, ticks: number): Promise<Measured> {
  const server = MeasuredProcess.start(HERE, ['raw']);
  const { url } = await server.hear<{ url: string }>();
  let revision = 1_000_000;
  const tick = (): Promise<number> => {
    revision += 1;
    const message = bytes.replace(/"revision":\d+/, `"revision":${revision}`);
    server.say({ kind: 'broadcast', message });
    return Promise.resolve(revision);
  };
  return (await measure({ servers: [server], urls: [url], tick }, crowd, ticks)).measured;
}

async function measure({ servers, urls, tick }: Side, crowd: Crowd, ticks: number) {
  const subscribers = MeasuredProcess.start(HERE, ['subscribers']);
  const order = async <T extends Reply['kind']>(what: Order): Promise<Extract<Reply, { kind: T }>> => {
    const heard = subscribers.hear<Extract<Reply, { kind: T }>>();
    subscribers.say(what);
    return heard;
  };
  const memory = (): Promise<number> => total(servers, server => server.memory());
  const cpu = (): Promise<number> => total(servers, server => server.cpuSeconds());
  try {
    await tick();
    await sleep(500);
    const idle = await memory();
    const { seconds, bytes } = await order<'connected'>({ kind: 'connect', urls, ...crowd });
    for (let tickNumber = 0; tickNumber < WARM_UP_TICKS; tickNumber++) await tickAndWait(tick);
    const held = await memory();
    const [cpuBefore, began] = [await cpu(), performance.now()];
    const announced: Record<number, number> = {};
    for (let tickNumber = 0; tickNumber < ticks; tickNumber++) Object.assign(announced, await tickAndWait(tick));
    const cpuPercent = ((await cpu()) - cpuBefore) / ((performance.now() - began) / 100_000);
    await sleep(LATE_MS);
    const { delivered, p50Ms, p99Ms } = await order<'report'>({ kind: 'report', ticks: announced });
    const bytesPerSubscriber = (held - idle) / crowd.count;
    return { bytes, measured: { delivered, p50Ms, p99Ms, cpuPercent, bytesPerSubscriber, connectSeconds: seconds } };
  } finally {
    await Promise.all([...servers, subscribers].map(process => process.stop()));
  }
}

/** A second for each tick, whatever it takes; the moment is when the change is announced. */
async function tickAndWait(tick: () => Promise<number>): Promise<Record<number, number>> {
  const announced = performance.timeOrigin + performance.now();
  const second = sleep(1_000);
  const revision = await tick();
  await second;
  return { [revision]: announced };
}

async function total(servers: readonly MeasuredProcess[], of: (server: MeasuredProcess) => Promise<number>) {
  return (await Promise.all(servers.map(of))).reduce((sum, each) => sum + each, 0);
}

function report(comparisons: readonly Comparison[]): void {
  const rows = comparisons.flatMap(({ name, raw, ours }) => [
    { run: `${name} raw ws`, ...rounded(raw) },
    { run: `${name} ours`, ...rounded(ours) },
  ]);
  console.table(rows);
  const metrics = Object.fromEntries(comparisons.map(({ name, raw, ours }) => [name, ratios(raw, ours)]));
  console.table(metrics);
  if (process.argv.includes('--json')) console.log(JSON.stringify({ bench: 'live', metrics }));
}

function ratios(raw: Measured, ours: Measured): Record<string, number> {
  return rounded({
    delivered: ours.delivered,
    p99Ratio: ours.p99Ms / raw.p99Ms,
    p99Ms: ours.p99Ms,
    cpuRatio: ours.cpuPercent / raw.cpuPercent,
    bytesPerSubscriber: ours.bytesPerSubscriber,
    connectSeconds: ours.connectSeconds,
  });
}

function rounded(numbers: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [
      name,
      value > 100 ? Math.round(value) : Math.round(value * 100) / 100,
    ]),
  );
}

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}
