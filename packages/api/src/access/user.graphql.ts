import { ArgsType, createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Node } from '../platform/graphql/node';
import { PageArgs, PageInfo } from '../platform/graphql/page';
import { Refusal } from '../platform/graphql/refusal';
import { NotPermittedType, PermissionsNotYoursType } from './access.graphql';
import type * as refusals from './accessRefusals';
import type { Profile } from './profile';
import { LastAdministratorType, ProfileNotFoundType, ProfileType } from './profile.graphql';
import type { User } from './user';

@ObjectType('User', { implements: Node, description: 'A person who can sign in.' })
export class UserType extends Node implements Omit<User, 'accountId'> {
  readonly kind = 'User';

  @Field(() => String, { description: 'The e-mail address they sign in with.' })
  readonly email!: string;

  @Field(() => String, { description: 'Their name, as the identity provider has it.' })
  readonly displayName!: string;

  @Field(() => [ProfileType], { description: 'The profiles they are in; in none they may do nothing.' })
  readonly profiles!: readonly Profile[];

  @Field(() => Boolean, { description: 'Whether they may link the account to an Adobe organization.' })
  readonly isMarketoAdministrator!: boolean;

  @Field(() => Date, { description: 'When they were added.' })
  readonly addedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When they last signed in; null before the first time.' })
  readonly lastSignedInAt!: Date | null;
}

@ObjectType('UserEdge', { description: 'A person and their place in the list.' })
class UserEdge {
  @Field(() => String, { description: 'Where they stand, for `after`.' })
  readonly cursor!: string;

  @Field(() => UserType, { description: 'The person.' })
  readonly node!: User;
}

@ObjectType('UserConnection', { description: 'A page of people who can sign in.' })
export class UserConnection {
  @Field(() => [UserEdge], { description: 'The people, by e-mail address.' })
  readonly edges!: readonly UserEdge[];

  @Field(() => PageInfo, { description: 'Where the page lies.' })
  readonly pageInfo!: PageInfo;
}

@ObjectType('UserRemoved', { description: 'The person can no longer sign in.' })
export class UserRemovedType {
  readonly kind = 'UserRemoved';

  @Field(() => ID, { description: 'The id they had.' })
  readonly id!: string;
}

@ObjectType('UserNotFound', { implements: Refusal, description: 'The account has no such person.' })
export class UserNotFoundType extends Refusal implements refusals.UserNotFound {
  readonly kind = 'UserNotFound';
}

@ObjectType('UserExists', { implements: Refusal, description: 'Somebody has this e-mail address already.' })
export class UserExistsType extends Refusal implements refusals.UserExists {
  readonly kind = 'UserExists';
}

@ObjectType('InvalidEmail', { implements: Refusal, description: 'What was typed is no e-mail address.' })
export class InvalidEmailType extends Refusal implements refusals.InvalidEmail {
  readonly kind = 'InvalidEmail';
}

const resolveType = ({ kind }: { kind: string }): string => kind;

export const AddUserResult = createUnionType({
  name: 'AddUserResult',
  description: 'The person who can sign in now, or why they were not added.',
  types: () =>
    [
      UserType,
      InvalidEmailType,
      UserExistsType,
      ProfileNotFoundType,
      PermissionsNotYoursType,
      LastAdministratorType,
      NotPermittedType,
    ] as const,
  resolveType,
});

export const SetUserProfilesResult = createUnionType({
  name: 'SetUserProfilesResult',
  description: 'The person in their profiles, or why these were not changed.',
  types: () =>
    [
      UserType,
      UserNotFoundType,
      ProfileNotFoundType,
      LastAdministratorType,
      PermissionsNotYoursType,
      NotPermittedType,
    ] as const,
  resolveType,
});

export const SetMarketoAdministratorResult = createUnionType({
  name: 'SetMarketoAdministratorResult',
  description: 'The person as they are now, or why nothing was changed.',
  types: () => [UserType, UserNotFoundType, LastAdministratorType, NotPermittedType] as const,
  resolveType,
});

export const RemoveUserResult = createUnionType({
  name: 'RemoveUserResult',
  description: 'That they are removed, or why they were not.',
  types: () => [UserRemovedType, UserNotFoundType, LastAdministratorType, NotPermittedType] as const,
  resolveType,
});

@ArgsType()
export class UsersArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only people whose name or address holds this.' })
  readonly search?: string | null;
}

@InputType('AddUserInput', { description: 'Who can sign in from now on.' })
export class AddUserInput {
  @Field(() => String, { description: 'The e-mail address they sign in with.' })
  readonly email!: string;

  @Field(() => [ID], { description: 'The profiles they are in; may be none.' })
  readonly profileIds!: readonly string[];
}

@InputType('SetUserProfilesInput', { description: 'Which profiles a person is in.' })
export class SetUserProfilesInput {
  @Field(() => ID, { description: 'The id of the person.' })
  readonly userId!: string;

  @Field(() => [ID], { description: 'All the profiles they are in from now on.' })
  readonly profileIds!: readonly string[];
}

@InputType('SetMarketoAdministratorInput', { description: 'Whether a person is a Marketo administrator.' })
export class SetMarketoAdministratorInput {
  @Field(() => ID, { description: 'The id of the person.' })
  readonly userId!: string;

  @Field(() => Boolean, { description: 'Whether they are one from now on.' })
  readonly isMarketoAdministrator!: boolean;
}

@InputType('RemoveUserInput', { description: 'Who can no longer sign in.' })
export class RemoveUserInput {
  @Field(() => ID, { description: 'The id of the person.' })
  readonly id!: string;
}
