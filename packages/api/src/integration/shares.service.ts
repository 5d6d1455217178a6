import { recordDeed } from '../access/audit.repository';
import type { Viewer } from '../access/viewer';
import type { Database } from '../platform/db/dataSource';
import { notConnected, type Integration, type NotConnected } from './integration';
import type { IntegrationRepository } from './integration.repository';
import type { IntegrationService } from './integration.service';
import { refuseShares, type InvalidShares, type SharesChange } from './shares';

export type ChangeSharesOutcome = Integration | InvalidShares | NotConnected;

export type SharesParts = Readonly<{
  database: Database;
  rows: IntegrationRepository;
  integrations: IntegrationService;
}>;

/** How much of Marketo's quotas is left to other tools, and how often people are refreshed. */
export class SharesService {
  constructor(private readonly parts: SharesParts) {}

  async change(viewer: Viewer, change: SharesChange): Promise<ChangeSharesOutcome> {
    const { database, rows, integrations } = this.parts;
    const integration = await integrations.of(viewer);
    if (!integration) return notConnected();
    const refusal = refuseShares(change);
    if (refusal) return refusal;
    await database.transaction(async tx => {
      await rows.changeShares(tx, integration.id, change);
      await recordDeed(tx, viewer, { action: 'SHARES_CHANGED' });
    });
    await integrations.announce(integration.id);
    return (await integrations.of(viewer)) ?? notConnected();
  }
}
