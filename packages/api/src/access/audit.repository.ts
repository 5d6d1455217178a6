import type { Database, Transaction } from '../platform/db/dataSource';
import type { PageRequest } from '../platform/graphql/page';
import { actorShown, type Actor, type AuditAction, type AuditEntry, type Deed } from './audit';

/** Remembers a deed in the transaction that does it: both happen, or neither. */
export async function recordDeed(tx: Transaction, actor: Actor, { action, subject, facts }: Deed): Promise<void> {
  const { kind, id, name } = actorShown(actor);
  await tx.query(
    `insert into audit_entry (account_id, actor_kind, actor_id, actor_name, action, subject, facts)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [actor.accountId, kind, id, name, action, subject ?? null, JSON.stringify(facts ?? [])],
  );
}

export class AuditRepository {
  constructor(private readonly database: Database) {}

  /** Newest first, from behind an entry on; of one action, or of all. */
  async page(
    accountId: string,
    { first, after }: PageRequest,
    action: AuditAction | null,
  ): Promise<readonly AuditEntry[]> {
    const rows = await this.database.query<Omit<AuditEntry, 'kind'>[]>(
      `select id, at, actor_kind as "actorKind", actor_name as "actorName", action, subject, facts
         from audit_entry
        where account_id = $1 and ($2::bigint is null or id < $2) and ($3::text is null or action = $3)
        order by id desc limit $4`,
      [accountId, after, action, first],
    );
    return rows.map(row => ({ kind: 'AuditEntry', ...row }));
  }
}
