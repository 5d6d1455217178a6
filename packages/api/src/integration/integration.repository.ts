import type { Database, Transaction } from '../platform/db/dataSource';
import type { Address } from './endpoint';
import type { ConnectionCheck, DifferentSubscription, Integration } from './integration';
import type { Shares, SharesChange } from './shares';
import { differentSubscription } from './integration';
import { IntegrationRow } from './integration.entity';

/** A verified connection, ready to be stored. */
export type Connection = Omit<Address, 'kind'> &
  Readonly<{
    accountId: string;
    clientId: string;
    sealedSecret: Buffer;
    checks: readonly ConnectionCheck[];
    verifiedAt: Date;
    /** Of a new integration; one that is there keeps its own. */
    shares: Shares;
  }>;

/** What else must be so, and what else is written, in the transaction that stores a connection. */
export type Beside = Readonly<{
  /** Whether the present subscription may not be replaced by another. */
  forbidsAnother: (tx: Transaction, integrationId: string) => Promise<boolean>;
  write: (tx: Transaction, integrationId: string, before: Integration | null) => Promise<void>;
}>;

const UPSERT = `
  insert into integration (account_id, munchkin_id, endpoint, identity, client_id, sealed_secret, checks,
                           verified_at, fields_refreshed_at, calls_left, volume_left)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10)
  on conflict (account_id) do update set
    munchkin_id = excluded.munchkin_id, endpoint = excluded.endpoint, identity = excluded.identity,
    client_id = excluded.client_id, sealed_secret = excluded.sealed_secret, checks = excluded.checks,
    verified_at = excluded.verified_at, fields_refreshed_at = excluded.fields_refreshed_at,
    revision = integration.revision + 1
  returning id`;

export class IntegrationRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<Integration | null> {
    const row = await this.database.manager.findOneBy(IntegrationRow, { id });
    return row && toIntegration(row);
  }

  async ofAccount(accountId: string): Promise<Integration | null> {
    return ofAccount(this.database.manager, accountId);
  }

  /** What is absent stays. A refresh that waits for its period begins the new one. */
  async changeShares(tx: Transaction, id: string, change: SharesChange): Promise<void> {
    const { callsLeftToOthers, volumeLeftToOthers, refreshMinutes } = change;
    await tx.query(
      `update integration set calls_left = coalesce($2, calls_left), volume_left = coalesce($3, volume_left),
         refresh_seconds = coalesce($4, refresh_seconds), revision = revision + 1 where id = $1`,
      [id, callsLeftToOthers ?? null, volumeLeftToOthers ?? null, refreshMinutes == null ? null : refreshMinutes * 60],
    );
  }

  async sealedSecret(id: string): Promise<Buffer | null> {
    const select = { id: true, sealedSecret: true } as const;
    const row = await this.database.manager.findOne(IntegrationRow, { select, where: { id } });
    return row?.sealedSecret ?? null;
  }

  /** Stores the connection of an account, new or anew; who connects at the same moment waits for the other. */
  async save(connection: Connection, beside: Beside): Promise<Integration | DifferentSubscription> {
    return this.database.transaction(async tx => {
      await tx.query('select from account where id = $1 for update', [connection.accountId]);
      const present = await ofAccount(tx, connection.accountId);
      if (present && isAnother(present, connection) && (await beside.forbidsAnother(tx, present.id))) {
        return differentSubscription(present.endpoint);
      }
      const id = await upsert(tx, connection);
      await beside.write(tx, id, present);
      return toIntegration(await tx.findOneByOrFail(IntegrationRow, { id }));
    });
  }

  /** Takes the integration away, and with it its fields, its selection and its syncs. */
  async delete(tx: Transaction, id: string): Promise<void> {
    await tx.query('delete from integration where id = $1', [id]);
  }

  /** Locks the integration's row until the end of the transaction, and notes that its fields were read. */
  async markFieldsRefreshed(tx: Transaction, id: string, at: Date): Promise<Integration | null> {
    await tx.query('update integration set fields_refreshed_at = $2, revision = revision + 1 where id = $1', [id, at]);
    const row = await tx.findOneBy(IntegrationRow, { id });
    return row && toIntegration(row);
  }
}

/** Whether an endpoint leads to another subscription than the one that is connected. */
export function isAnother(
  present: Pick<Integration, 'munchkinId' | 'endpoint'>,
  offered: Pick<Address, 'munchkinId' | 'endpoint'>,
): boolean {
  return present.munchkinId !== offered.munchkinId || present.endpoint !== offered.endpoint;
}

async function ofAccount(tx: Transaction, accountId: string): Promise<Integration | null> {
  const row = await tx.findOneBy(IntegrationRow, { accountId });
  return row && toIntegration(row);
}

async function upsert(tx: Transaction, connection: Connection): Promise<string> {
  const { accountId, munchkinId, endpoint, identity, clientId, sealedSecret, checks, verifiedAt, shares } = connection;
  const values = [
    accountId,
    munchkinId,
    endpoint,
    identity,
    clientId,
    sealedSecret,
    JSON.stringify(checks),
    verifiedAt,
    shares.callsLeft,
    shares.volumeLeft,
  ];
  const [row] = await tx.query<{ id: string }[]>(UPSERT, values);
  if (!row) throw new Error('An upsert gave no row.');
  return row.id;
}

function toIntegration({ sealedSecret: _sealed, callsLeft, volumeLeft, ...row }: IntegrationRow): Integration {
  return { kind: 'Integration', ...row, shares: { callsLeft, volumeLeft } };
}
