import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { NotPermittedType } from '../access/access.graphql';
import { NotConnectedType } from '../integration/integration.graphql';
import { Refusal } from '../platform/graphql/refusal';
import type { Sync, SyncAction, SyncState } from './sync';
import { SyncType } from './sync.graphql';
import { SyncActionEnum, SyncStateEnum } from './syncEnums.graphql';
import type * as refusals from './syncRefusals';

@ObjectType('SyncAlreadyActive', { implements: Refusal, description: 'Another sync of the integration is under way.' })
export class SyncAlreadyActiveType extends Refusal implements refusals.SyncAlreadyActive {
  readonly kind = 'SyncAlreadyActive';

  @Field(() => SyncType, { description: 'The sync that is under way.' })
  readonly sync!: Sync;
}

@ObjectType('NoFields', { implements: Refusal, description: 'No field was chosen.' })
export class NoFieldsType extends Refusal implements refusals.NoFields {
  readonly kind = 'NoFields';
}

@ObjectType('TooManyFields', { implements: Refusal, description: 'More fields were chosen than can be synced.' })
export class TooManyFieldsType extends Refusal implements refusals.TooManyFields {
  readonly kind = 'TooManyFields';

  @Field(() => Int, { description: 'How many can be synced.' })
  readonly max!: number;

  @Field(() => Int, { description: 'How many were chosen.' })
  readonly chosen!: number;
}

@ObjectType('RepeatedFields', { implements: Refusal, description: 'Fields were chosen more than once.' })
export class RepeatedFieldsType extends Refusal implements refusals.RepeatedFields {
  readonly kind = 'RepeatedFields';

  @Field(() => [String], { description: 'The fields that were repeated.' })
  readonly names!: readonly string[];
}

@ObjectType('UnknownFields', { implements: Refusal, description: 'The subscription has no such fields.' })
export class UnknownFieldsType extends Refusal implements refusals.UnknownFields {
  readonly kind = 'UnknownFields';

  @Field(() => [String], { description: 'The names that mean nothing to the subscription.' })
  readonly names!: readonly string[];
}

@ObjectType('UnavailableFields', { implements: Refusal, description: 'Marketo does not export these fields.' })
export class UnavailableFieldsType extends Refusal implements refusals.UnavailableFields {
  readonly kind = 'UnavailableFields';

  @Field(() => [String], { description: 'The fields that cannot be synced.' })
  readonly names!: readonly string[];
}

@ObjectType('SelectionLocked', {
  implements: Refusal,
  description: 'The selection is locked: nothing is removed or replaced.',
})
export class SelectionLockedType extends Refusal implements refusals.SelectionLocked {
  readonly kind = 'SelectionLocked';

  @Field(() => [String], { description: 'The locked fields that were left out; empty where the first sync is done.' })
  readonly names!: readonly string[];
}

@ObjectType('SyncNotFound', { implements: Refusal, description: 'The account has no such sync.' })
export class SyncNotFoundType extends Refusal implements refusals.SyncNotFound {
  readonly kind = 'SyncNotFound';
}

@ObjectType('ActionNotAllowed', {
  implements: Refusal,
  description: 'The sync is not in a state that has this action.',
})
export class ActionNotAllowedType extends Refusal implements refusals.ActionNotAllowed {
  readonly kind = 'ActionNotAllowed';

  @Field(() => SyncStateEnum, { description: 'The state it is in.' })
  readonly state!: SyncState;

  @Field(() => [SyncActionEnum], { description: 'What can be done to it now.' })
  readonly allowedActions!: readonly SyncAction[];
}

/** A refusal's `kind` is its GraphQL name; a sync's `kind` says what it copies. */
export function resolveType({ kind }: { kind: string }): string {
  return kind === 'INITIAL' || kind === 'ADDED_ATTRIBUTES' ? 'Sync' : kind;
}

export const InitiateSyncResult = createUnionType({
  name: 'InitiateSyncResult',
  description: 'The sync that was started, or why none was.',
  types: () =>
    [
      SyncType,
      SyncAlreadyActiveType,
      TooManyFieldsType,
      UnknownFieldsType,
      RepeatedFieldsType,
      UnavailableFieldsType,
      NoFieldsType,
      SelectionLockedType,
      NotConnectedType,
      NotPermittedType,
    ] as const,
  resolveType,
});

export const SyncActionResult = createUnionType({
  name: 'SyncActionResult',
  description: 'The sync after the action, or why it was not done.',
  types: () => [SyncType, SyncNotFoundType, ActionNotAllowedType, NotPermittedType] as const,
  resolveType,
});
