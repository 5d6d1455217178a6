import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context';
import { Needs } from '../access/needs.graphql';
import type { Attribute } from '../field/field';
import { AttributeType } from '../field/field.graphql';
import { AddAttributesInput, AddAttributesResult, AttributeCoverageType } from './addAttributes.graphql';
import type { AddAttributesOutcome, AddAttributesService, Coverage } from './addAttributes.service';

@Resolver(() => AttributeType)
export class AddAttributesResolver {
  constructor(private readonly additions: AddAttributesService) {}

  @Needs('MANAGE_INTEGRATIONS')
  @Mutation(() => AddAttributesResult, {
    description: 'Add attributes to the locked selection, and begin copying them; nothing else is read again.',
  })
  addAttributes(
    @Arg('input', () => AddAttributesInput, { description: 'What to add.' }) { fieldNames }: AddAttributesInput,
    @Ctx() { viewer }: Context,
  ): Promise<AddAttributesOutcome> {
    return this.additions.add(viewer, fieldNames);
  }

  @FieldResolver(() => AttributeCoverageType, {
    nullable: true,
    description: 'For how many people it is filled; null once everybody has it.',
  })
  coverage(@Root() attribute: Attribute): Promise<Coverage | null> {
    return this.additions.coverageOf(attribute);
  }
}
