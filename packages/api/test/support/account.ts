import { AccountRow } from '../../src/access/account.entity';
import { AccountRepository } from '../../src/access/account.repository';
import { PERMISSIONS, type Viewer } from '../../src/access/viewer';
import type { Database } from '../../src/platform/db/dataSource';

/** The tables that the feature access reads through entities. */
export const ACCESS_ROWS = [AccountRow];

/** Somebody of an account of their own who may do everything. */
export async function newAdministrator(database: Database): Promise<Viewer> {
  const { id: accountId } = await new AccountRepository(database).make('Example');
  const [user] = await database.query<{ id: string }[]>(
    `insert into app_user (account_id, email, display_name) values ($1, 'ana@example.com', 'Ana') returning id`,
    [accountId],
  );
  if (!user) throw new Error('There is no user.');
  return {
    kind: 'Person',
    id: user.id,
    accountId,
    permissions: new Set(PERMISSIONS),
    displayName: 'Ana',
    email: 'ana@example.com',
    isMarketoAdministrator: true,
  };
}
