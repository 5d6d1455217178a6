import type { Database, Transaction } from '../platform/db/dataSource';
import type { PageRequest } from '../platform/graphql/page';
import type { ApiToken, ApiTokenRequest } from './apiToken';

const COLUMNS = `id, number, account_id as "accountId", name, permissions, created_by as "createdBy",
  created_at as "createdAt", expires_at as "expiresAt", last_used_at as "lastUsedAt", revoked_at as "revokedAt"`;

type Row = Omit<ApiToken, 'kind'>;

/** A request, what is kept of its secret, and who made it when. */
export type NewApiToken = ApiTokenRequest &
  Readonly<{ accountId: string; hash: Buffer; createdBy: string; createdAt: Date }>;

export class ApiTokenRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Transaction, token: NewApiToken): Promise<ApiToken> {
    const { accountId, name, hash, permissions, createdBy, createdAt, expiresAt } = token;
    const [row] = await tx.query<[Row]>(
      `insert into api_token (account_id, name, token_hash, permissions, created_by, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7) returning ${COLUMNS}`,
      [accountId, name, hash, permissions, createdBy, createdAt, expiresAt],
    );
    return toApiToken(row);
  }

  async find(accountId: string, id: string, tx: Transaction = this.database.manager): Promise<ApiToken | null> {
    const sql = `select ${COLUMNS} from api_token where account_id = $1 and id = $2`;
    const [row] = await tx.query<Row[]>(sql, [accountId, id]);
    return row ? toApiToken(row) : null;
  }

  /** Newest first. */
  async page(accountId: string, { first, after }: PageRequest): Promise<readonly ApiToken[]> {
    const rows = await this.database.query<Row[]>(
      `select ${COLUMNS} from api_token where account_id = $1 and ($2::bigint is null or number < $2)
        order by number desc limit $3`,
      [accountId, after, first],
    );
    return rows.map(toApiToken);
  }

  /** False where it is revoked already, or not of the account. */
  async revoke(tx: Transaction, token: Pick<ApiToken, 'id' | 'accountId'>, now: Date): Promise<boolean> {
    const [rows] = await tx.query<[object[], number]>(
      'update api_token set revoked_at = $3 where id = $1 and account_id = $2 and revoked_at is null returning id',
      [token.id, token.accountId, now],
    );
    return rows.length > 0;
  }
}

function toApiToken(row: Row): ApiToken {
  return { kind: 'ApiToken', ...row };
}
