import type { Database, Transaction } from '../platform/db/dataSource';
import { AccountRow } from './account.entity';
import { DEFAULT_PROFILES } from './profile';

/** One company in this installation. */
export type Account = Readonly<{ id: string; name: string }>;

const ONLY_ACCOUNT_LOCK = 1_790_000_001;

export class AccountRepository {
  constructor(private readonly database: Database) {}

  get(id: string): Promise<Account> {
    return this.database.manager.findOneByOrFail(AccountRow, { id });
  }

  /** The account of an installation that has just one; made on the first start, by whichever node is first. */
  async only(name: string): Promise<Account> {
    return this.database.transaction(async tx => {
      await tx.query('select pg_advisory_xact_lock($1)', [ONLY_ACCOUNT_LOCK]);
      const [oldest] = await tx.query<Account[]>('select id, name from account order by created_at limit 1');
      return oldest ?? make(tx, name);
    });
  }

  /** A new account with its default profiles and nobody in it. */
  async make(name: string): Promise<Account> {
    return this.database.transaction(tx => make(tx, name));
  }
}

async function make(tx: Transaction, name: string): Promise<Account> {
  const [made] = await tx.query<[Account]>('insert into account (name) values ($1) returning id, name', [name]);
  for (const { name: profile, permissions } of DEFAULT_PROFILES) {
    await tx.query('insert into profile (account_id, name, permissions, is_default) values ($1, $2, $3, true)', [
      made.id,
      profile,
      permissions,
    ]);
  }
  return made;
}
