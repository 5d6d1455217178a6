import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { NotPermittedType } from '../access/access.graphql';
import { NotConnectedType } from '../integration/integration.graphql';
import { Refusal } from '../platform/graphql/refusal';
import type { MarketoDisconnected, SyncStillActive, WrongConfirmation } from './disconnect';
import type { Sync } from './sync';
import { SyncType } from './sync.graphql';

@ObjectType('MarketoDisconnected', { description: 'Marketo is disconnected, and the synced people are deleted.' })
export class MarketoDisconnectedType implements MarketoDisconnected {
  readonly kind = 'MarketoDisconnected';

  @Field(() => String, { description: 'What was disconnected, by its confirmation name.' })
  readonly munchkinId!: string;
}

@ObjectType('WrongConfirmation', {
  implements: Refusal,
  description: 'What was typed is not the name of what is connected.',
})
export class WrongConfirmationType extends Refusal implements WrongConfirmation {
  readonly kind = 'WrongConfirmation';
}

@ObjectType('SyncStillActive', { implements: Refusal, description: 'A sync has to be cancelled first.' })
export class SyncStillActiveType extends Refusal implements SyncStillActive {
  readonly kind = 'SyncStillActive';

  @Field(() => SyncType, { description: 'The sync that is under way.' })
  readonly sync!: Sync;
}

export const DisconnectMarketoResult = createUnionType({
  name: 'DisconnectMarketoResult',
  description: 'What was disconnected, or why nothing was.',
  types: () =>
    [MarketoDisconnectedType, WrongConfirmationType, NotConnectedType, SyncStillActiveType, NotPermittedType] as const,
  resolveType: ({ kind }) => kind,
});

@InputType('DisconnectMarketoInput', { description: 'The confirmation that the synced people may be deleted.' })
export class DisconnectMarketoInput {
  @Field(() => String, { description: "The integration's `confirmationName`, typed in by whoever wants this." })
  readonly munchkinId!: string;
}
