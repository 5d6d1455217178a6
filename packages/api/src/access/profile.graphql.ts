import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Node } from '../platform/graphql/node';
import { Refusal } from '../platform/graphql/refusal';
import { NotPermittedType, PermissionEnum, PermissionsNotYoursType } from './access.graphql';
import type * as refusals from './accessRefusals';
import type { Profile } from './profile';
import type { Permission } from './viewer';

@ObjectType('Profile', {
  implements: Node,
  description: 'A named set of permissions; a person may do what all their profiles permit together.',
})
export class ProfileType extends Node implements Profile {
  readonly kind = 'Profile';

  @Field(() => String, { description: 'What people call it.' })
  readonly name!: string;

  @Field(() => [PermissionEnum], { description: 'What it permits.' })
  readonly permissions!: readonly Permission[];

  @Field(() => Boolean, { description: 'Whether it came with the account; such a one cannot be changed or deleted.' })
  readonly isDefault!: boolean;

  @Field(() => Int, { description: 'How many people are in it.' })
  readonly userCount!: number;
}

@ObjectType('ProfileDeleted', { description: 'The profile is no more.' })
export class ProfileDeletedType {
  readonly kind = 'ProfileDeleted';

  @Field(() => ID, { description: 'The id it had.' })
  readonly id!: string;
}

@ObjectType('ProfileNotFound', { implements: Refusal, description: 'The account has no such profile.' })
export class ProfileNotFoundType extends Refusal implements refusals.ProfileNotFound {
  readonly kind = 'ProfileNotFound';
}

@ObjectType('DefaultProfile', { implements: Refusal, description: 'The profile came with the account and stays.' })
export class DefaultProfileType extends Refusal implements refusals.DefaultProfile {
  readonly kind = 'DefaultProfile';
}

@ObjectType('ProfileInUse', { implements: Refusal, description: 'There are people in the profile.' })
export class ProfileInUseType extends Refusal implements refusals.ProfileInUse {
  readonly kind = 'ProfileInUse';

  @Field(() => Int, { description: 'How many there are.' })
  readonly userCount!: number;
}

@ObjectType('InvalidProfileName', { implements: Refusal, description: 'A profile cannot be called so.' })
export class InvalidProfileNameType extends Refusal implements refusals.InvalidProfileName {
  readonly kind = 'InvalidProfileName';
}

@ObjectType('LastAdministrator', { implements: Refusal, description: 'Nobody would be left who could do this again.' })
export class LastAdministratorType extends Refusal implements refusals.LastAdministrator {
  readonly kind = 'LastAdministrator';
}

const resolveType = ({ kind }: { kind: string }): string => kind;

export const CreateProfileResult = createUnionType({
  name: 'CreateProfileResult',
  description: 'The new profile, or why it was not made.',
  types: () =>
    [ProfileType, InvalidProfileNameType, PermissionsNotYoursType, LastAdministratorType, NotPermittedType] as const,
  resolveType,
});

export const ChangeProfileResult = createUnionType({
  name: 'ChangeProfileResult',
  description: 'The profile as it is now, or why it was not changed.',
  types: () =>
    [
      ProfileType,
      ProfileNotFoundType,
      DefaultProfileType,
      InvalidProfileNameType,
      PermissionsNotYoursType,
      LastAdministratorType,
      NotPermittedType,
    ] as const,
  resolveType,
});

export const DeleteProfileResult = createUnionType({
  name: 'DeleteProfileResult',
  description: 'That it is no more, or why it was not deleted.',
  types: () =>
    [
      ProfileDeletedType,
      ProfileNotFoundType,
      DefaultProfileType,
      ProfileInUseType,
      LastAdministratorType,
      NotPermittedType,
    ] as const,
  resolveType,
});

@InputType('CreateProfileInput', { description: 'What a new profile is.' })
export class CreateProfileInput {
  @Field(() => String, { description: 'What people will call it, 1 to 100 characters, once in the account.' })
  readonly name!: string;

  @Field(() => [PermissionEnum], { description: 'What it permits: at most what you may do yourself.' })
  readonly permissions!: readonly Permission[];
}

@InputType('ChangeProfileInput', { description: 'What a profile becomes.' })
export class ChangeProfileInput extends CreateProfileInput {
  @Field(() => ID, { description: 'The id of the profile.' })
  readonly id!: string;
}

@InputType('DeleteProfileInput', { description: 'Which profile is no longer needed.' })
export class DeleteProfileInput {
  @Field(() => ID, { description: 'The id of the profile.' })
  readonly id!: string;
}
