import { Arg, Ctx, FieldResolver, Float, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context';
import { Needs } from '../access/needs.graphql';
import { confirmationName, type Integration } from './integration';
import { ConnectMarketoInput, ConnectMarketoResult, IntegrationType } from './integration.graphql';
import type { ConnectOutcome, IntegrationService } from './integration.service';

@Resolver(() => IntegrationType)
export class IntegrationResolver {
  constructor(private readonly integrations: IntegrationService) {}

  @Needs('VIEW_INTEGRATIONS')
  @Query(() => IntegrationType, {
    nullable: true,
    description: "The Marketo integration of the viewer's account; null before connecting.",
  })
  integration(@Ctx() { scope }: Context): Promise<Integration | null> {
    return this.integrations.of(scope);
  }

  @Needs('MANAGE_INTEGRATIONS')
  @Mutation(() => ConnectMarketoResult, {
    description: 'Verify the right to read a Marketo subscription and store it; also replaces a rotated secret.',
  })
  connectMarketo(
    @Arg('input', () => ConnectMarketoInput, { description: 'Where the subscription is, and what opens it.' })
    input: ConnectMarketoInput,
    @Ctx() { viewer }: Context,
  ): Promise<ConnectOutcome> {
    return this.integrations.connect(viewer, input);
  }

  @FieldResolver(() => String, {
    description: 'What is typed in to disconnect it: its Munchkin ID, or the host where the endpoint tells none.',
  })
  confirmationName(@Root() integration: Integration): string {
    return confirmationName(integration);
  }

  @FieldResolver(() => Float, {
    description: "How fast Marketo's clock runs: 1 for a real subscription, more for an emulated one.",
  })
  clockRate(): number {
    return this.integrations.clockRate;
  }
}
