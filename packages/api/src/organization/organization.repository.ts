import type { Database, Transaction } from '../platform/db/dataSource';
import type { OrganizationMapping } from './organization';

const COLUMNS = 'organization_id as "organizationId", mapped_by as "mappedBy", mapped_at as "mappedAt"';

type Row = Omit<OrganizationMapping, 'kind'>;

/** A mapping to be written in place of `replaces`; null: in place of none. */
export type Mapping = Readonly<{
  accountId: string;
  organizationId: string;
  replaces: string | null;
  mappedBy: string;
  mappedAt: Date;
}>;

const MAP = `
  insert into organization_mapping as present (account_id, organization_id, mapped_by, mapped_at)
  values ($1, $2, $3, $4)
  on conflict (account_id) do update
    set organization_id = excluded.organization_id, mapped_by = excluded.mapped_by, mapped_at = excluded.mapped_at
    where present.organization_id = $5
  returning ${COLUMNS}`;

export class OrganizationRepository {
  constructor(private readonly database: Database) {}

  async of(accountId: string, tx: Transaction = this.database.manager): Promise<OrganizationMapping | null> {
    const sql = `select ${COLUMNS} from organization_mapping where account_id = $1`;
    const [row] = await tx.query<Row[]>(sql, [accountId]);
    return row ? toMapping(row) : null;
  }

  /** One conditional write: null where something else is mapped than the mapping replaces. */
  async map(tx: Transaction, mapping: Mapping): Promise<OrganizationMapping | null> {
    const { accountId, organizationId, replaces, mappedBy, mappedAt } = mapping;
    const [row] = await tx.query<Row[]>(MAP, [accountId, organizationId, mappedBy, mappedAt, replaces]);
    return row ? toMapping(row) : null;
  }
}

function toMapping(row: Row): OrganizationMapping {
  return { kind: 'OrganizationMapping', ...row };
}
