import type { Viewer } from '../../src/access/viewer';
import type { Database } from '../../src/platform/db/dataSource';

/** Somebody of an account of their own who may do everything. */
export async function newAdministrator(database: Database): Promise<Viewer> {
  const [row] = await database.query<{ id: string }[]>(`insert into account (name) values ('Example') returning id`);
  if (!row) throw new Error('There is no account.');
  return {
    displayName: 'Ana',
    accountId: row.id,
    permissions: new Set(['VIEW_INTEGRATIONS', 'MANAGE_INTEGRATIONS'] as const),
  };
}
