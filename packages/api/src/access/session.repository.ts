import type { Database, Transaction } from '../platform/db/dataSource';
import { ABSOLUTE_END, IDLE_END, type Standing } from './session';
import { effective, PERSONAL, type Permission } from './viewer';

/** How long a session that is over is kept, for who asks what happened. */
const KEPT = `interval '30 days'`;

type StandingRow = Readonly<{
  id: string;
  userId: string;
  accountId: string;
  displayName: string;
  email: string;
  isMarketoAdministrator: boolean;
  permissions: readonly Permission[];
  until: Date;
  isEnded: boolean;
  seenAt: Date;
  tokenHash: Buffer;
}>;

export type NewSession = Readonly<{ userId: string; tokenHash: Buffer; sealedTokens: Buffer; at: Date }>;

/** The tokens of the provider that a session keeps, sealed for its account. */
export type KeptTokens = Readonly<{ sessionId: string; accountId: string; sealedTokens: Buffer }>;

const STANDING = `
  select session.id, app_user.id as "userId", account_id as "accountId", display_name as "displayName", email,
    is_marketo_administrator as "isMarketoAdministrator", ended_at is not null as "isEnded", last_seen_at as "seenAt",
    token_hash as "tokenHash",
    least(session.expires_at, session.last_seen_at + $1 * interval '1 millisecond') as until,
    array(select distinct unnest(permissions) from profile join user_profile on profile_id = profile.id
      where user_id = app_user.id) as permissions
  from session join app_user on app_user.id = user_id`;

/** Sessions of people; a session's secret is known by its hash only. */
export class SessionRepository {
  constructor(private readonly database: Database) {}

  async open(tx: Transaction, { userId, tokenHash, sealedTokens, at }: NewSession): Promise<void> {
    await tx.query(
      `insert into session (user_id, token_hash, sealed_tokens, created_at, last_seen_at, expires_at)
       values ($1, $2, $3, $4, $4, $5)`,
      [userId, tokenHash, sealedTokens, at, new Date(at.getTime() + ABSOLUTE_END)],
    );
    await tx.query(
      `delete from session where user_id = $1 and coalesce(ended_at, expires_at) < $2::timestamptz - ${KEPT}`,
      [userId, at],
    );
  }

  async byToken(tokenHash: Buffer, tx: Transaction = this.database.manager): Promise<Standing | null> {
    const [row] = await tx.query<StandingRow[]>(`${STANDING} where token_hash = $2`, [IDLE_END, tokenHash]);
    return row ? standingOf(row) : null;
  }

  /** By the hash in base64; those that nobody has are missing. */
  async byTokens(tokenHashes: readonly Buffer[]): Promise<ReadonlyMap<string, Standing>> {
    const sql = `${STANDING} where token_hash = any($2)`;
    const rows = await this.database.query<StandingRow[]>(sql, [IDLE_END, tokenHashes]);
    return new Map(rows.map(row => [row.tokenHash.toString('base64'), standingOf(row)]));
  }

  /** Those that are gone are missing. */
  async standings(ids: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    const rows = await this.database.query<StandingRow[]>(`${STANDING} where session.id = any($2)`, [IDLE_END, ids]);
    return new Map(rows.map(row => [row.id, standingOf(row)]));
  }

  /** Notes that somebody is there. */
  async seen(ids: readonly string[], at: Date): Promise<void> {
    await this.database.query('update session set last_seen_at = $2 where id = any($1) and last_seen_at < $2', [
      ids,
      at,
    ]);
  }

  /** The ended session with the tokens it kept, which it no longer does; null where there was none to end. */
  async end(tx: Transaction, tokenHash: Buffer, at: Date): Promise<KeptTokens | null> {
    const [[ended]] = await tx.query<[KeptTokens[], number]>(
      `update session set ended_at = $2, sealed_tokens = null
       from (select id, sealed_tokens from session where token_hash = $1 for update) as before, app_user
       where session.id = before.id and app_user.id = session.user_id and ended_at is null
       returning session.id as "sessionId", account_id as "accountId", before.sealed_tokens as "sealedTokens"`,
      [tokenHash, at],
    );
    return ended ?? null;
  }

  /** Of the person's newest session that is still good. */
  async newestTokens(userId: string, at: Date): Promise<KeptTokens | null> {
    const [kept] = await this.database.query<KeptTokens[]>(
      `select session.id as "sessionId", account_id as "accountId", sealed_tokens as "sealedTokens"
       from session join app_user on app_user.id = user_id
       where user_id = $1 and ended_at is null and expires_at > $2 and sealed_tokens is not null
       order by session.created_at desc limit 1`,
      [userId, at],
    );
    return kept ?? null;
  }

  async keepTokens(sessionId: string, sealedTokens: Buffer): Promise<void> {
    await this.database.query('update session set sealed_tokens = $2 where id = $1 and ended_at is null', [
      sessionId,
      sealedTokens,
    ]);
  }
}

function standingOf({
  id,
  userId,
  permissions,
  until,
  isEnded,
  seenAt,
  tokenHash: _,
  ...person
}: StandingRow): Standing {
  const held = [...permissions, ...(person.isMarketoAdministrator ? [PERSONAL] : [])];
  return {
    id,
    viewer: { kind: 'Person', id: userId, permissions: effective(held), ...person },
    until,
    isEnded,
    seenAt,
  };
}
