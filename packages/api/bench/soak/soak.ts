import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { MeasuredProcess } from '../live/childProcess';
import { WatchedSync } from '../live/watchedSync';
import type { SoakSight } from './soakedServer';
import { visitAgain } from './visitor';

export type Soak = Readonly<{ databaseUrl: string; program: string; seconds: number; visitors: number }>;

/** What the server holds when nobody is there. */
export type Standing = SoakSight & Readonly<{ counts: Readonly<Record<string, number>>; watchersWritten: number }>;

export type Soaked = Readonly<{ before: Standing; after: Standing; visits: number }>;

/** Loses its LISTEN connection this often. Milliseconds. */
const CUT_EVERY = 15_000;
const TICK_EVERY = 250;
const GOODBYE_WITHIN = 10_000;

/** Subscribers come and go at random; then nobody is there, and the server should hold what it held before. */
export async function soak({ databaseUrl, program, seconds, visitors }: Soak): Promise<Soaked> {
  const database = new pg.Client({ connectionString: databaseUrl });
  const server = MeasuredProcess.start(program, ['server'], environment(databaseUrl), ['--expose-gc']);
  try {
    const { url } = await server.hear<{ url: string }>();
    await database.connect();
    const sync = await WatchedSync.make(database, databaseUrl);
    const visited = { url: `${url.replace('http', 'ws')}/graphql`, credential: sync.credential, syncId: sync.id };
    const churn = (lasting: number): Promise<number> => crowd({ database, sync, visited }, lasting, visitors);
    await churn(Math.min(15, seconds / 3)); // Until code is compiled, and caches and pools have their size.
    const before = await standing(server, url, database);
    const visits = await churn(seconds);
    return { before, after: await standing(server, url, database), visits };
  } finally {
    await server.stop();
    await database.end();
  }
}

function environment(databaseUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    SECRET_KEY: Buffer.alloc(32).toString('base64'),
    PORT: '0',
    ROLES: 'web',
    LOG_LEVEL: 'silent',
    SOCKETS_PER_PERSON: '100000',
    SUBSCRIPTIONS_PER_PERSON: '100000',
  };
}

type Place = Readonly<{ database: pg.Client; sync: WatchedSync; visited: Parameters<typeof visitAgain>[0] }>;

/** How many visits there were. */
async function crowd({ database, sync, visited }: Place, seconds: number, visitors: number): Promise<number> {
  const until = performance.now() + seconds * 1_000;
  const visits = Promise.all(Array.from({ length: visitors }, () => visitAgain(visited, until)));
  let cutAt = performance.now() + CUT_EVERY / 3;
  while (performance.now() < until) {
    await sync.change();
    await sleep(TICK_EVERY);
    if (performance.now() < cutAt) continue;
    await database.query(CUT);
    cutAt += CUT_EVERY;
  }
  return (await visits).reduce((sum, each) => sum + each, 0);
}

/** As soon as everybody is gone; or as it is when that takes too long. */
async function standing(server: MeasuredProcess, url: string, database: pg.Client): Promise<Standing> {
  const last = performance.now() + GOODBYE_WITHIN;
  for (;;) {
    await sleep(500);
    const counts = await countsOf(url);
    const { rows } = await database.query<{ count: number }>('select count(*)::int as count from watching');
    const watchersWritten = rows[0]?.count ?? 0;
    const someone = Object.values(counts).some(count => count > 0) || watchersWritten > 0;
    if (someone && performance.now() < last) continue;
    const heard = server.hear<SoakSight>();
    server.say({ kind: 'look' });
    return { ...(await heard), counts, watchersWritten };
  }
}

const COUNTED = /^dynamic_chat_sync_(sockets|socket_operations|shared_executions|feed_listeners) (\d+)$/gm;

async function countsOf(url: string): Promise<Record<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Object.fromEntries([...text.matchAll(COUNTED)].map(([, name, count]) => [name, Number(count)]));
}

const CUT = `select pg_terminate_backend(pid) from pg_stat_activity
  where application_name like '%feed' and datname = current_database()`;
