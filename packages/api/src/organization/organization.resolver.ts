import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context';
import { Needs } from '../access/needs.graphql';
import type { OrganizationMapping } from './organization';
import { MapOrganizationInput, MapOrganizationResult, OrganizationMappingType } from './organization.graphql';
import type { MapOrganizationOutcome, OrganizationService } from './organization.service';

@Resolver(() => OrganizationMappingType)
export class OrganizationResolver {
  constructor(private readonly organizations: OrganizationService) {}

  @Needs('MAP_ORGANIZATION')
  @Query(() => OrganizationMappingType, {
    nullable: true,
    description: 'The Adobe organization that the account is linked to; null before the first mapping.',
  })
  organizationMapping(@Ctx() { scope }: Context): Promise<OrganizationMapping | null> {
    return this.organizations.of(scope);
  }

  @Needs('MAP_ORGANIZATION')
  @Mutation(() => MapOrganizationResult, {
    description: 'Link the account to an Adobe organization that you belong to; the identity provider is asked.',
  })
  mapOrganization(
    @Arg('input', () => MapOrganizationInput, { description: 'Which organization.' })
    { organizationId, replaces }: MapOrganizationInput,
    @Ctx() { viewer }: Context,
  ): Promise<MapOrganizationOutcome> {
    return this.organizations.map(viewer, { organizationId, replaces: replaces ?? null });
  }
}
