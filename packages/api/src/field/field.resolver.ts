import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context';
import { Needs } from '../access/needs.graphql';
import type { Integration } from '../integration/integration';
import { IntegrationType } from '../integration/integration.graphql';
import { connection, notACursor, pageRequest } from '../platform/graphql/page';
import type { Attribute } from './field';
import { AttributeType, FieldConnection, FieldsArgs, RefreshFieldsInput, RefreshFieldsResult } from './field.graphql';
import type { FieldService, RefreshOutcome } from './field.service';
import { cursorOf, readCursor } from './fieldSearch';

@Resolver(() => IntegrationType)
export class FieldsResolver {
  constructor(private readonly fields: FieldService) {}

  @Needs('VIEW_INTEGRATIONS')
  @Query(() => FieldConnection, {
    name: 'fields',
    description: 'The fields that the subscription offers, by display name.',
  })
  async list(@Args(() => FieldsArgs) args: FieldsArgs, @Ctx() { scope }: Context): Promise<FieldConnection> {
    const page = pageRequest(args, 50);
    const after = page.after === null ? null : readCursor(page.after);
    if (page.after !== null && after === null) throw notACursor();
    const { fields, totalCount } = await this.fields.list(scope, args, { first: page.first, after });
    return { ...connection(fields, page, cursorOf), totalCount };
  }

  @Needs('MANAGE_INTEGRATIONS')
  @Mutation(() => RefreshFieldsResult, { description: 'Read the fields from Marketo again.' })
  refreshFields(
    @Arg('input', () => RefreshFieldsInput, { description: 'Which integration to read them for.' })
    { integrationId }: RefreshFieldsInput,
    @Ctx() { viewer }: Context,
  ): Promise<RefreshOutcome> {
    return this.fields.refresh(viewer, integrationId ?? null);
  }

  @FieldResolver(() => Int, { description: 'How many fields the subscription offers.' })
  fieldCount(@Root() { id }: Integration): Promise<number> {
    return this.fields.count(id);
  }

  @FieldResolver(() => [AttributeType], {
    description: 'The locked selection, in order; empty before the first Confirm.',
  })
  attributes(@Root() { id }: Integration): Promise<readonly Attribute[]> {
    return this.fields.attributesOf(id);
  }

  @FieldResolver(() => Int, { description: 'How many more fields may be chosen.' })
  attributesLeft(@Root() { id }: Integration): Promise<number> {
    return this.fields.attributesLeft(id);
  }
}
