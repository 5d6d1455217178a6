import type { Database, Transaction } from '../platform/db/dataSource';
import type { Profile } from './profile';
import type { User } from './user';

const PROFILES = `coalesce((
  select json_agg(json_build_object('kind', 'Profile', 'id', profile.id, 'name', profile.name,
           'permissions', profile.permissions, 'isDefault', profile.is_default,
           'userCount', (select count(*) from user_profile as other where other.profile_id = profile.id))
           order by profile.name)
    from user_profile join profile on profile.id = profile_id where user_id = app_user.id), '[]') as profiles`;

const COLUMNS = `id, account_id as "accountId", email, display_name as "displayName",
  is_marketo_administrator as "isMarketoAdministrator", created_at as "addedAt",
  last_signed_in_at as "lastSignedInAt", ${PROFILES}`;

type Row = Omit<User, 'kind'>;

export type NewUser = Readonly<{ email: string; displayName: string; profiles: readonly Pick<Profile, 'id'>[] }>;
export type UserPage = Readonly<{ first: number; afterEmail: string | null; search: string | null }>;

/** The people with a permission that profiles give. */
const WITH_PERMISSION = `app_user.account_id = $1 and exists (
  select from user_profile join profile on profile.id = profile_id
   where user_id = app_user.id and $2 = any(profile.permissions))`;

export class UserRepository {
  constructor(private readonly database: Database) {}

  /** Makes whoever else changes people or profiles of the account wait until the end of the transaction. */
  async hold(tx: Transaction, accountId: string): Promise<void> {
    await tx.query('select from account where id = $1 for update', [accountId]);
  }

  async find(accountId: string, id: string, tx: Transaction = this.database.manager): Promise<User | null> {
    return this.one(tx, 'account_id = $1 and id = $2', [accountId, id]);
  }

  async byEmail(accountId: string, email: string, tx: Transaction = this.database.manager): Promise<User | null> {
    return this.one(tx, 'account_id = $1 and email = $2', [accountId, email]);
  }

  /** By e-mail address, from behind one on; those that hold a text, or all. */
  async page(accountId: string, { first, afterEmail, search }: UserPage): Promise<readonly User[]> {
    const rows = await this.database.query<Row[]>(
      `select ${COLUMNS} from app_user
        where account_id = $1 and ($2::text is null or email > $2)
          and ($3::text is null or strpos(email, lower($3)) > 0 or strpos(lower(display_name), lower($3)) > 0)
        order by email limit $4`,
      [accountId, afterEmail, search, first],
    );
    return rows.map(toUser);
  }

  async insert(tx: Transaction, accountId: string, { email, displayName, profiles }: NewUser): Promise<User> {
    const [row] = await tx.query<[{ id: string }]>(
      'insert into app_user (account_id, email, display_name) values ($1, $2, $3) returning id',
      [accountId, email, displayName],
    );
    await this.setProfiles(tx, row.id, profiles);
    return this.get(tx, accountId, row.id);
  }

  async setProfiles(tx: Transaction, id: string, profiles: readonly Pick<Profile, 'id'>[]): Promise<void> {
    await tx.query('delete from user_profile where user_id = $1', [id]);
    await tx.query('insert into user_profile (user_id, profile_id) select $1, unnest($2::uuid[])', [
      id,
      profiles.map(profile => profile.id),
    ]);
  }

  async setMarketoAdministrator(tx: Transaction, id: string, isOne: boolean): Promise<void> {
    await tx.query('update app_user set is_marketo_administrator = $2 where id = $1', [id, isOne]);
  }

  async delete(tx: Transaction, id: string): Promise<void> {
    await tx.query('delete from app_user where id = $1', [id]);
  }

  async get(tx: Transaction, accountId: string, id: string): Promise<User> {
    const user = await this.find(accountId, id, tx);
    if (!user) throw new Error('a person who was just written cannot be found');
    return user;
  }

  /** How many can add people, and how many are Marketo administrators. */
  async keepers(tx: Transaction, accountId: string): Promise<Readonly<Record<'users' | 'organization', number>>> {
    const [row] = await tx.query<[{ users: number; organization: number }]>(
      `select count(*) filter (where ${WITH_PERMISSION})::int as users,
              count(*) filter (where is_marketo_administrator)::int as organization
         from app_user where account_id = $1`,
      [accountId, 'MANAGE_USERS'],
    );
    return row;
  }

  /** Name and e-mail address of who can add people. */
  async administrators(accountId: string): Promise<readonly string[]> {
    const rows = await this.database.query<{ name: string }[]>(
      `select display_name || ' <' || email || '>' as name from app_user where ${WITH_PERMISSION} order by email limit 20`,
      [accountId, 'MANAGE_USERS'],
    );
    return rows.map(({ name }) => name);
  }

  private async one(tx: Transaction, where: string, values: readonly unknown[]): Promise<User | null> {
    const [row] = await tx.query<Row[]>(`select ${COLUMNS} from app_user where ${where}`, [...values]);
    return row ? toUser(row) : null;
  }
}

function toUser(row: Row): User {
  return { kind: 'User', ...row };
}
