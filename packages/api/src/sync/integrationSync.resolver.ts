import { GraphQLError } from 'graphql';
import { Ctx, FieldResolver, Int, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../access/context';
import { Needs } from '../access/needs.graphql';
import type { Scope } from '../access/viewer';
import type { Integration } from '../integration/integration';
import { IntegrationType } from '../integration/integration.graphql';
import type { IntegrationService } from '../integration/integration.service';
import type { Sync } from './sync';
import { SyncType } from './sync.graphql';
import type { SyncService } from './sync.service';

/** What an integration tells of its syncs: kept here, because an integration does not know them. */
@Resolver(() => IntegrationType)
export class IntegrationSyncResolver {
  constructor(
    private readonly syncs: SyncService,
    private readonly integrations: IntegrationService,
  ) {}

  @Needs('VIEW_INTEGRATIONS')
  @Subscription(() => IntegrationType, {
    name: 'integration',
    description: 'The integration as it is now, and again after every change of it or its syncs.',
    subscribe: ({ context }: { context: Context }) => context.get(IntegrationSyncResolver).subscribe(context.scope),
  })
  async watched(@Ctx() { scope }: Context): Promise<Integration> {
    const integration = await this.integrations.of(scope);
    if (!integration) throw notConnected();
    return integration;
  }

  async subscribe(scope: Scope): Promise<AsyncIterableIterator<string>> {
    const rings = await this.syncs.watchIntegration(scope);
    if (!rings) throw notConnected();
    return rings;
  }

  @FieldResolver(() => SyncType, { nullable: true, description: 'The sync that is under way; null while none is.' })
  activeSync(@Root() { id }: Integration): Promise<Sync | null> {
    return this.syncs.activeOf(id);
  }

  @FieldResolver(() => SyncType, {
    nullable: true,
    description: 'The newest sync, whatever became of it; null before the first.',
  })
  latestSync(@Root() { id }: Integration): Promise<Sync | null> {
    return this.syncs.latestOf(id);
  }

  @FieldResolver(() => Int, { description: 'How many people are stored.' })
  peopleStored(@Root() { id }: Integration): Promise<number> {
    return this.syncs.peopleStored(id);
  }
}

function notConnected(): GraphQLError {
  return new GraphQLError('Connect your Marketo subscription first.', { extensions: { code: 'NOT_FOUND' } });
}
