import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { describedEnum } from '../platform/graphql/describedEnum';
import { Node } from '../platform/graphql/node';
import { PageInfo } from '../platform/graphql/page';
import { Refusal } from '../platform/graphql/refusal';
import { NotPermittedType, PermissionEnum, PermissionsNotYoursType } from './access.graphql';
import type { ApiTokenNotFound, InvalidApiToken } from './accessRefusals';
import type { ApiToken, ApiTokenRequest, ApiTokenState } from './apiToken';
import type { Permission } from './viewer';

export const ApiTokenStateEnum = describedEnum<ApiTokenState>('ApiTokenState', {
  description: 'Whether a token still lets a program in.',
  values: { ACTIVE: 'It does.', EXPIRED: 'Its end date has passed.', REVOKED: 'Somebody revoked it.' },
});

@ObjectType('ApiToken', {
  implements: Node,
  description: "A program's way in, of the account and not of the person who made it.",
})
export class ApiTokenType extends Node implements Omit<ApiToken, 'number' | 'accountId'> {
  readonly kind = 'ApiToken';

  @Field(() => String, { description: 'What people call it.' })
  readonly name!: string;

  @Field(() => [PermissionEnum], { description: 'What a program may do with it.' })
  readonly permissions!: readonly Permission[];

  @Field(() => String, { description: 'Who made it, by the name they had then.' })
  readonly createdBy!: string;

  @Field(() => Date, { description: 'When it was made.' })
  readonly createdAt!: Date;

  @Field(() => Date, { description: 'When it ends by itself.' })
  readonly expiresAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was last used, to the minute; null before the first use.',
  })
  readonly lastUsedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was revoked; null where it was not.' })
  readonly revokedAt!: Date | null;
}

@ObjectType('ApiTokenEdge', { description: 'A token and its place in the list.' })
class ApiTokenEdge {
  @Field(() => String, { description: 'Where it stands, for `after`.' })
  readonly cursor!: string;

  @Field(() => ApiTokenType, { description: 'The token.' })
  readonly node!: ApiToken;
}

@ObjectType('ApiTokenConnection', { description: 'A page of tokens.' })
export class ApiTokenConnection {
  @Field(() => [ApiTokenEdge], { description: 'The tokens, newest first.' })
  readonly edges!: readonly ApiTokenEdge[];

  @Field(() => PageInfo, { description: 'Where the page lies.' })
  readonly pageInfo!: PageInfo;
}

@ObjectType('ApiTokenCreated', { description: 'A new token with its secret, which is shown this one time.' })
export class ApiTokenCreatedType {
  readonly kind = 'ApiTokenCreated';

  @Field(() => String, {
    description: 'What the program sends as `Authorization: Bearer …`. Keep it: nobody can show it again.',
  })
  readonly secret!: string;

  @Field(() => ApiTokenType, { description: 'The token.' })
  readonly apiToken!: ApiToken;
}

@ObjectType('InvalidApiToken', { implements: Refusal, description: 'A token cannot be like this.' })
export class InvalidApiTokenType extends Refusal implements InvalidApiToken {
  readonly kind = 'InvalidApiToken';

  @Field(() => String, { description: 'The input that it is about: `name`, `permissions` or `expiresAt`.' })
  readonly argument!: InvalidApiToken['argument'];
}

@ObjectType('ApiTokenNotFound', { implements: Refusal, description: 'The account has no such token.' })
export class ApiTokenNotFoundType extends Refusal implements ApiTokenNotFound {
  readonly kind = 'ApiTokenNotFound';
}

const resolveType = ({ kind }: { kind: string }): string => kind;

export const CreateApiTokenResult = createUnionType({
  name: 'CreateApiTokenResult',
  description: 'The token and its secret, or why none was made.',
  types: () => [ApiTokenCreatedType, InvalidApiTokenType, PermissionsNotYoursType, NotPermittedType] as const,
  resolveType,
});

export const RevokeApiTokenResult = createUnionType({
  name: 'RevokeApiTokenResult',
  description: 'The token as it is now, or why it was not revoked.',
  types: () => [ApiTokenType, ApiTokenNotFoundType, NotPermittedType] as const,
  resolveType,
});

@InputType('CreateApiTokenInput', { description: 'What a new token is for.' })
export class CreateApiTokenInput implements ApiTokenRequest {
  @Field(() => String, { description: 'What people will call it, 1 to 100 characters.' })
  readonly name!: string;

  @Field(() => [PermissionEnum], { description: 'What a program may do with it: at most what you may do yourself.' })
  readonly permissions!: readonly Permission[];

  @Field(() => Date, { description: 'When it ends by itself, within a year.' })
  readonly expiresAt!: Date;
}

@InputType('RevokeApiTokenInput', { description: 'Which token no longer lets anybody in.' })
export class RevokeApiTokenInput {
  @Field(() => ID, { description: 'The id of the token.' })
  readonly id!: string;
}
