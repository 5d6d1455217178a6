import type { FieldKeeper } from '../integration/described.port';
import type { DescribedField } from '../integration/subscription.port';
import type { Database, Transaction } from '../platform/db/dataSource';
import type { Attribute, Field, KeptField } from './field';
import { AttributeRow } from './field.entity';
import { originOf } from './standardFields';

const KEPT = `
  select field.name, field.display_name as "displayName", field.data_type as "dataType", field.length, field.kind, field.object,
         field.hidden, attribute.name is not null as locked
    from field left join attribute using (integration_id, name)
   where integration_id = $1`;

/** Only what differs is written: most refreshes change nothing. */
const UPSERT = `
  insert into field (integration_id, name, display_name, data_type, length, kind, object)
  select $1, name, "displayName", "dataType", length, kind, object
    from jsonb_to_recordset($2::jsonb)
      as described (name text, "displayName" text, "dataType" text, length integer, kind text, object text)
  on conflict (integration_id, name) do update set
    display_name = excluded.display_name, data_type = excluded.data_type, length = excluded.length,
    kind = excluded.kind, object = excluded.object, hidden = false
  where (field.display_name, field.data_type, field.length, field.kind, field.object, field.hidden)
    is distinct from (excluded.display_name, excluded.data_type, excluded.length, excluded.kind, excluded.object, false)`;

const HIDE = 'update field set hidden = true where integration_id = $1 and not hidden and name <> all ($2)';

const APPEND = `
  insert into attribute (integration_id, position, name, display_name, value_type, kind, object, sync_id)
  select $1, position, name, "displayName", "valueType", kind, object, $3
    from jsonb_to_recordset($2::jsonb)
      as chosen (position integer, name text, "displayName" text, "valueType" text, kind text, object text)`;

type Appended = Readonly<{ integrationId: string; fields: readonly Field[]; after: number; syncId: string | null }>;

/** The fields of integrations, and which of them are locked as attributes. */
export class FieldRepository implements FieldKeeper {
  constructor(private readonly database: Database) {}

  /** All that were ever described, in no particular order. Inside `tx` where given. */
  async kept(integrationId: string, tx: Transaction = this.database.manager): Promise<readonly KeptField[]> {
    return tx.query<KeptField[]>(KEPT, [integrationId]);
  }

  /** How many Marketo describes now. */
  async count(integrationId: string): Promise<number> {
    const count = 'select count(*)::integer as count from field where integration_id = $1 and not hidden';
    const [row] = await this.database.manager.query<{ count: number }[]>(count, [integrationId]);
    return row?.count ?? 0;
  }

  /** Adds and updates what is described, and marks the rest as hidden; a field that people are kept by never goes. */
  async keepDescribed(tx: Transaction, integrationId: string, described: readonly DescribedField[]): Promise<void> {
    const rows = [...new Map(described.map(field => [field.name, { ...field, ...originOf(field.name) }])).values()];
    await tx.query(UPSERT, [integrationId, JSON.stringify(rows)]);
    await tx.query(HIDE, [integrationId, rows.map(({ name }) => name)]);
  }

  /** The locked selection, in its order. */
  async attributes(integrationId: string, tx: Transaction = this.database.manager): Promise<readonly Attribute[]> {
    const rows = await tx.find(AttributeRow, { where: { integrationId }, order: { position: 'ASC' } });
    return rows.map(({ syncId: _sync, ...attribute }) => attribute);
  }

  async hasAttributes(tx: Transaction, integrationId: string): Promise<boolean> {
    return tx.existsBy(AttributeRow, { integrationId });
  }

  /** Makes whoever else wants to change the integration's selection wait until the end of the transaction. */
  async holdSelection(tx: Transaction, integrationId: string): Promise<void> {
    await tx.query('select from integration where id = $1 for update', [integrationId]);
  }

  /** Notes that everybody has these attributes now. */
  async markFilled(tx: Transaction, integrationId: string, names: readonly string[]): Promise<void> {
    await tx.query(
      'update attribute set filled_at = now() where integration_id = $1 and name = any ($2) and filled_at is null',
      [integrationId, names],
    );
  }

  /** Puts fields at the positions that follow `after`. Refused by the database past the 50th. */
  async append(tx: Transaction, { integrationId, fields, after, syncId }: Appended): Promise<void> {
    const rows = fields.map((field, index) => ({ ...field, position: after + index + 1 }));
    await tx.query(APPEND, [integrationId, JSON.stringify(rows), syncId]);
  }
}
