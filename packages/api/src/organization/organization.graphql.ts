import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { NotPermittedType } from '../access/access.graphql';
import { Refusal } from '../platform/graphql/refusal';
import type * as organization from './organization';

@ObjectType('OrganizationMapping', { description: 'The link between the account and an Adobe organization.' })
export class OrganizationMappingType implements organization.OrganizationMapping {
  readonly kind = 'OrganizationMapping';

  @Field(() => String, { description: 'The ID: 24 letters and digits, upper case, without `@AdobeOrg`.' })
  readonly organizationId!: string;

  @Field(() => String, { description: 'Who made it, by the name they had then.' })
  readonly mappedBy!: string;

  @Field(() => Date, { description: 'When it was made.' })
  readonly mappedAt!: Date;
}

@ObjectType('InvalidOrganizationId', { implements: Refusal, description: 'What was typed is no organization ID.' })
export class InvalidOrganizationIdType extends Refusal implements organization.InvalidOrganizationId {
  readonly kind = 'InvalidOrganizationId';
}

@ObjectType('OrganizationNotYours', {
  implements: Refusal,
  description: 'The identity provider says that the person does not belong to the organization.',
})
export class OrganizationNotYoursType extends Refusal implements organization.OrganizationNotYours {
  readonly kind = 'OrganizationNotYours';
}

@ObjectType('OrganizationAlreadyMapped', { implements: Refusal, description: 'Another organization is mapped.' })
export class OrganizationAlreadyMappedType extends Refusal implements organization.OrganizationAlreadyMapped {
  readonly kind = 'OrganizationAlreadyMapped';

  @Field(() => String, { description: 'The ID that is mapped; pass it as `replaces` to replace it.' })
  readonly organizationId!: string;
}

@ObjectType('SignInAgain', {
  implements: Refusal,
  description: 'The identity provider wants the person to sign in anew.',
})
export class SignInAgainType extends Refusal implements organization.SignInAgain {
  readonly kind = 'SignInAgain';
}

@ObjectType('IdentityProviderUnavailable', {
  implements: Refusal,
  description: 'The identity provider could not be asked at this moment.',
})
export class IdentityProviderUnavailableType extends Refusal implements organization.IdentityProviderUnavailable {
  readonly kind = 'IdentityProviderUnavailable';
}

export const MapOrganizationResult = createUnionType({
  name: 'MapOrganizationResult',
  description: 'The mapping, or why it was not made.',
  types: () =>
    [
      OrganizationMappingType,
      InvalidOrganizationIdType,
      OrganizationNotYoursType,
      OrganizationAlreadyMappedType,
      SignInAgainType,
      IdentityProviderUnavailableType,
      NotPermittedType,
    ] as const,
  resolveType: ({ kind }) => kind,
});

@InputType('MapOrganizationInput', { description: 'Which organization the account is linked to.' })
export class MapOrganizationInput {
  @Field(() => String, { description: 'The ID: 24 letters and digits, with or without `@AdobeOrg`, in any case.' })
  readonly organizationId!: string;

  @Field(() => String, { nullable: true, description: 'The ID that is mapped now and is to be replaced.' })
  readonly replaces?: string | null;
}
