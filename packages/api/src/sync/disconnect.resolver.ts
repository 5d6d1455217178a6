import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../access/context';
import { Needs } from '../access/needs.graphql';
import { DisconnectMarketoInput, DisconnectMarketoResult } from './disconnect.graphql';
import type { DisconnectOutcome, DisconnectService } from './disconnect.service';

@Resolver()
export class DisconnectResolver {
  constructor(private readonly service: DisconnectService) {}

  @Needs('MANAGE_INTEGRATIONS')
  @Mutation(() => DisconnectMarketoResult, {
    description: 'Forget the credentials and delete the people that were synced; the audit log stays.',
  })
  disconnectMarketo(
    @Arg('input', () => DisconnectMarketoInput, { description: 'The confirmation.' })
    { munchkinId }: DisconnectMarketoInput,
    @Ctx() { viewer }: Context,
  ): Promise<DisconnectOutcome> {
    return this.service.disconnect(viewer, munchkinId);
  }
}
