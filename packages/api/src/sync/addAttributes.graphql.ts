import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { NotPermittedType } from '../access/access.graphql';
import { NotConnectedType } from '../integration/integration.graphql';
import { Refusal } from '../platform/graphql/refusal';
import { SyncType } from './sync.graphql';
import type * as refusals from './syncRefusals';
import * as unions from './syncUnions.graphql';

@ObjectType('NothingToAdd', { implements: Refusal, description: 'All of these are attributes already.' })
export class NothingToAddType extends Refusal implements refusals.NothingToAdd {
  readonly kind = 'NothingToAdd';

  @Field(() => [String], { description: 'What was asked for.' })
  readonly names!: readonly string[];
}

@ObjectType('FirstSyncMissing', { implements: Refusal, description: 'Attributes are added after the first sync.' })
export class FirstSyncMissingType extends Refusal implements refusals.FirstSyncMissing {
  readonly kind = 'FirstSyncMissing';
}

@ObjectType('AttributeCoverage', {
  description: 'For how many people an attribute is filled while it is being copied.',
})
export class AttributeCoverageType {
  @Field(() => Int, { description: 'People who have it.' })
  readonly peopleFilled!: number;

  @Field(() => Int, { description: 'People in all.' })
  readonly peopleInAll!: number;
}

export const AddAttributesResult = createUnionType({
  name: 'AddAttributesResult',
  description: 'The sync that fills what was added, or why nothing was.',
  types: () =>
    [
      SyncType,
      unions.SyncAlreadyActiveType,
      unions.TooManyFieldsType,
      unions.UnknownFieldsType,
      unions.RepeatedFieldsType,
      unions.UnavailableFieldsType,
      unions.NoFieldsType,
      NothingToAddType,
      FirstSyncMissingType,
      NotConnectedType,
      NotPermittedType,
    ] as const,
  resolveType: unions.resolveType,
});

@InputType('AddAttributesInput', { description: 'What to copy besides.' })
export class AddAttributesInput {
  @Field(() => [String], { description: 'REST names of the fields to add, each once, up to 50 attributes in all.' })
  readonly fieldNames!: string[];
}
