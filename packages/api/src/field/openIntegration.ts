import type { SelectedAttribute } from '@dynamic-chat-sync/shared/attributeValue';
import type { Shares } from '../integration/shares';
import type { Transaction } from '../platform/db/dataSource';
import type { Subscription } from '../integration/subscription.port';

/** What a worker needs of an integration. */
export type OpenIntegration = Readonly<{
  number: number;
  subscription: Subscription;
  /** Marketo's seconds between two refreshes. */
  refreshSeconds: number;
  /** What is left to other tools. */
  shares: Shares;
  /** The locked selection, in order. */
  attributes: readonly SelectedAttribute[];
  /** Notes that everybody has these attributes now. */
  markFilled(tx: Transaction, names: readonly string[]): Promise<void>;
  /** Reads describe again; answers the names of attributes that can no longer be read. */
  refreshFields(): Promise<readonly string[]>;
}>;
