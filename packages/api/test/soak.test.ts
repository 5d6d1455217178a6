import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { soak } from '../bench/soak/soak';
import { useDatabase } from './support/database';
import { buildNode } from './support/node';

const database = useDatabase();

beforeAll(() => buildNode());

it('holds nothing of those who came and went, for a minute, in every way one can', async () => {
  const program = join(import.meta.dirname, '../dist/bench/soak.js');
  const { before, after, visits } = await soak({ databaseUrl: database.url, program, seconds: 45, visitors: 60 });
  expect(visits).toBeGreaterThan(100);
  expect(after.counts).toEqual({ sockets: 0, socket_operations: 0, shared_executions: 0, feed_listeners: 0 });
  expect(after).toMatchObject({ watchersWritten: 0, unhandled: 0 });
  expect(after.heapBytes).toBeLessThan(before.heapBytes * 1.25);
}, 120_000);
