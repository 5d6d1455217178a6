import type { Database } from '../platform/db/dataSource';
import type { Standing } from './session';
import { effective, PERSONAL, type Permission } from './viewer';

type StandingRow = Readonly<{
  id: string;
  accountId: string;
  name: string;
  permissions: readonly Permission[];
  until: Date;
  isEnded: boolean;
  seenAt: Date | null;
  tokenHash: Buffer;
}>;

const STANDING = `
  select id, account_id as "accountId", name, permissions, expires_at as until, revoked_at is not null as "isEnded",
    last_used_at as "seenAt", token_hash as "tokenHash"
  from api_token`;

/** API tokens as the door sees them; they are made and revoked elsewhere. */
export class ApiTokenStandingRepository {
  constructor(private readonly database: Database) {}

  /** By the hash in base64; those that nobody has are missing. */
  async byTokens(tokenHashes: readonly Buffer[]): Promise<ReadonlyMap<string, Standing>> {
    const rows = await this.database.query<StandingRow[]>(`${STANDING} where token_hash = any($1)`, [tokenHashes]);
    return new Map(rows.map(row => [row.tokenHash.toString('base64'), standingOf(row)]));
  }

  /** Those that are gone are missing. */
  async standings(ids: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    const rows = await this.database.query<StandingRow[]>(`${STANDING} where id = any($1)`, [ids]);
    return new Map(rows.map(row => [row.id, standingOf(row)]));
  }

  /** Notes that they were used. */
  async seen(ids: readonly string[], at: Date): Promise<void> {
    await this.database.query(
      'update api_token set last_used_at = $2 where id = any($1) and (last_used_at is null or last_used_at < $2)',
      [ids, at],
    );
  }
}

function standingOf({ id, accountId, name, permissions, until, isEnded, seenAt }: StandingRow): Standing {
  const held = effective(permissions.filter(permission => permission !== PERSONAL));
  return {
    id,
    viewer: {
      kind: 'ApiToken',
      id,
      accountId,
      permissions: held,
      displayName: name,
      email: null,
      isMarketoAdministrator: false,
    },
    until,
    isEnded,
    seenAt,
  };
}
