import type { Express } from 'express';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Database } from '../db/dataSource';

const PREFIX = 'dynamic_chat_sync_';

export type Probed = Readonly<{
  database: Database;
  /** Whether it has begun to do its work. */
  isSetUp: () => boolean;
  /** Whether it is about to end: whoever distributes requests sends it no more. */
  isLeaving: () => boolean;
  /** What there is now, by a name in the manner of Prometheus. */
  counts: () => Readonly<Record<string, number>>;
}>;

/** `/healthz`: the process lives. `/readyz`: it can do its work. `/metrics`: for Prometheus. */
export function serveProbes(app: Express, probed: Probed): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: PREFIX });
  for (const name of Object.keys(probed.counts())) gauge(registry, name, probed);
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', async (_request, response) => {
    const status = await readiness(probed);
    response.status(status === 'ready' ? 200 : 503).json({ status });
  });
  app.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
}

async function readiness({ database, isSetUp, isLeaving }: Probed): Promise<string> {
  if (isLeaving()) return 'leaving';
  const answers = await database.query('select 1').then(
    () => true,
    () => false,
  );
  return !answers ? 'the database does not answer' : isSetUp() ? 'ready' : 'starting';
}

function gauge(registry: Registry, name: string, { counts }: Probed): void {
  const help = `Now on this node: ${name.replaceAll('_', ' ')}.`;
  registry.registerMetric(
    new Gauge({
      name: PREFIX + name,
      help,
      registers: [],
      collect() {
        this.set(counts()[name] ?? 0);
      },
    }),
  );
}
