import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { Integration } from '../integration/integration';
import { IntegrationType } from '../integration/integration.graphql';
import type { Refresh } from './refresh';
import { RefreshType } from './refresh.graphql';
import type { RefreshService } from './refresh.service';
import { LIMITATION_SENTENCES, REFRESH_WAIT_SENTENCES } from './refreshSentences';

/** What an integration tells of its refresh: kept here, because an integration does not know it. */
@Resolver(() => IntegrationType)
export class RefreshResolver {
  constructor(private readonly refreshes: RefreshService) {}

  @FieldResolver(() => RefreshType, {
    nullable: true,
    description: 'How fresh its people are kept; null until the first sync is complete.',
  })
  async refresh(@Root() { id, refreshSeconds }: Integration): Promise<RefreshType | null> {
    const refresh = await this.refreshes.of(id);
    return refresh && told(refresh, refreshSeconds);
  }
}

function told({ freshAt, nextAt, isRunning, wait, limitation }: Refresh, refreshSeconds: number): RefreshType {
  return {
    upTo: freshAt,
    nextAt,
    isRunning,
    periodMinutes: Math.round(refreshSeconds / 60),
    wait: wait && { ...wait, message: REFRESH_WAIT_SENTENCES[wait.reason] },
    limitation: limitation && { reason: limitation, message: LIMITATION_SENTENCES[limitation] },
  };
}
