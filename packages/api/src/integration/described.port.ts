import type { Transaction } from '../platform/db/dataSource';
import type { DescribedField } from './subscription.port';

/** What connecting asks of the feature that keeps the fields. */
export interface FieldKeeper {
  /** Replaces the integration's fields by those described, inside the caller's transaction. */
  keepDescribed(tx: Transaction, integrationId: string, described: readonly DescribedField[]): Promise<void>;
  /** Whether fields are locked as attributes, and so people kept by them. */
  hasAttributes(tx: Transaction, integrationId: string): Promise<boolean>;
}
