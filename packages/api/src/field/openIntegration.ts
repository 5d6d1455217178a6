import type { SelectedAttribute } from '@dynamic-chat-sync/shared/attributeValue';
import type { Shares } from '../integration/shares';
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
  /** Reads describe again; answers the names of attributes that can no longer be read. */
  refreshFields(): Promise<readonly string[]>;
}>;
