import type { Database, Transaction } from '../platform/db/dataSource';
import type { Profile } from './profile';
import type { Permission } from './viewer';

const COLUMNS = `profile.id, profile.name, profile.permissions, profile.is_default as "isDefault",
  (select count(*)::int from user_profile where profile_id = profile.id) as "userCount"`;

type Row = Omit<Profile, 'kind'>;

/** What a profile is called and what it permits. */
export type ProfileTerms = Readonly<{ name: string; permissions: readonly Permission[] }>;

export class ProfileRepository {
  constructor(private readonly database: Database) {}

  /** By name, those that came with the account first. */
  async all(accountId: string): Promise<readonly Profile[]> {
    return this.select(this.database.manager, 'where account_id = $1 order by is_default desc, lower(name)', [
      accountId,
    ]);
  }

  /** Those of the account that have these ids. */
  async some(tx: Transaction, accountId: string, ids: readonly string[]): Promise<readonly Profile[]> {
    return this.select(tx, 'where account_id = $1 and id = any($2::uuid[]) order by name', [accountId, ids]);
  }

  async ofUser(
    accountId: string,
    userId: string,
    tx: Transaction = this.database.manager,
  ): Promise<readonly Profile[]> {
    return this.select(
      tx,
      'join user_profile on user_profile.profile_id = id where account_id = $1 and user_id = $2 order by name',
      [accountId, userId],
    );
  }

  /** The ids of the people in a profile. */
  async members(tx: Transaction, id: string): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }[]>('select user_id as id from user_profile where profile_id = $1', [id]);
    return rows.map(row => row.id);
  }

  /** Whether another profile of the account is called so, in any case. */
  async isTaken(tx: Transaction, accountId: string, { name, but }: { name: string; but?: string }): Promise<boolean> {
    const rows = await tx.query<object[]>(
      'select from profile where account_id = $1 and lower(name) = lower($2) and id is distinct from $3::uuid',
      [accountId, name, but ?? null],
    );
    return rows.length > 0;
  }

  async insert(tx: Transaction, accountId: string, { name, permissions }: ProfileTerms): Promise<Profile> {
    const [row] = await tx.query<[{ id: string }]>(
      'insert into profile (account_id, name, permissions) values ($1, $2, $3) returning id',
      [accountId, name, permissions],
    );
    return { kind: 'Profile', id: row.id, name, permissions, isDefault: false, userCount: 0 };
  }

  async change(tx: Transaction, id: string, { name, permissions }: ProfileTerms): Promise<void> {
    await tx.query('update profile set name = $2, permissions = $3 where id = $1 and not is_default', [
      id,
      name,
      permissions,
    ]);
  }

  async delete(tx: Transaction, id: string): Promise<void> {
    await tx.query('delete from profile where id = $1 and not is_default', [id]);
  }

  private async select(tx: Transaction, where: string, values: readonly unknown[]): Promise<readonly Profile[]> {
    const rows = await tx.query<Row[]>(`select ${COLUMNS} from profile ${where}`, [...values]);
    return rows.map(row => ({ kind: 'Profile', ...row }));
  }
}
