import type { Express } from 'express';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Database } from '../db/dataSource';

/** `/healthz`: the process lives. `/readyz`: it can do its work, and `isSetUp` says that it has begun to. `/metrics`: for Prometheus. */
export function serveProbes(app: Express, database: Database, isSetUp: () => boolean): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'dynamic_chat_sync_' });
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', async (_request, response) => {
    const ready = await database.query('select 1').then(
      () => true,
      () => false,
    );
    const status = !ready ? 'the database does not answer' : isSetUp() ? 'ready' : 'starting';
    response.status(status === 'ready' ? 200 : 503).json({ status });
  });
  app.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
}
