import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Presence } from '../platform/feed/presence';
import type { Sync } from './sync';
import { SyncType } from './sync.graphql';
import { syncTopic } from './syncTopics';

@Resolver(() => SyncType)
export class SyncWatchersResolver {
  constructor(private readonly presence: Presence) {}

  @FieldResolver(() => Int, {
    description: 'How many people and programs watch it now, on whatever node; it changes without a new revision.',
  })
  watchers(@Root() { id }: Sync): Promise<number> {
    return this.presence.watchers(syncTopic(id));
  }
}
