import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { KeptFresh1790000000021 } from '../src/platform/db/migrations/1790000000021-kept-fresh';
import type { Database } from '../src/platform/db/dataSource';
import { newAdministrator } from './support/account';
import { useDatabase } from './support/database';

const EXPORTED = new Date('2026-01-02T03:04:05Z');

const database = useDatabase();

it('keeps people fresh that were copied by a version which had no refresh', async () => {
  const source = await database.dataSource();
  const [done, underWay, untouched] = [
    await copied(source, 'COMPLETED', EXPORTED),
    await copied(source, 'PAUSED', EXPORTED),
    await copied(source, 'QUEUED', null),
  ];
  const run = source.createQueryRunner();
  await new KeptFresh1790000000021().up(run);
  await run.release();
  const rows = await source.query('select integration_id as id, begun, up_to as "upTo", compares, people from refresh');
  const kept = new Map(rows.map((row: { id: string }) => [row.id, row]));
  expect(kept.get(done)).toMatchObject({ begun: true, upTo: EXPORTED, compares: true, people: '500' });
  expect(kept.get(underWay)).toMatchObject({ begun: false, upTo: EXPORTED });
  expect(kept.has(untouched)).toBe(false);
});

/** The integration of a sync as that version left it. */
async function copied(source: Database, state: string, exportedAt: Date | null): Promise<string> {
  const { accountId } = await newAdministrator(source);
  const [{ id }] = await source.query(
    `insert into integration (account_id, endpoint, identity, client_id, sealed_secret, checks, verified_at, fields_refreshed_at)
     values ($1, 'http://localhost:1', 'http://localhost:1/identity', 'id', '', '[]', now(), now()) returning id`,
    [accountId],
  );
  const sync = randomUUID();
  await source.query(
    `insert into sync (id, integration_id, kind, state, field_names, planned_at, people_stored)
     values ($1, $2, 'INITIAL', $3, '{email}', $4, 500)`,
    [sync, id, state, exportedAt],
  );
  if (exportedAt)
    await source.query(
      `insert into slice (sync_id, number, lane, "from", until, state, export_started_at)
       values ($1, 1, 'BULK', now() - interval '1 day', now(), 'LOADED', $2)`,
      [sync, exportedAt],
    );
  return id;
}
