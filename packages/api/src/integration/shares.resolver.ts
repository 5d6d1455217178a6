import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context';
import { Needs } from '../access/needs.graphql';
import type { Integration } from './integration';
import { IntegrationType } from './integration.graphql';
import { ChangeSharesInput, ChangeSharesResult, SharesType } from './shares.graphql';
import type { ChangeSharesOutcome, SharesService } from './shares.service';

@Resolver(() => IntegrationType)
export class SharesResolver {
  constructor(private readonly shares: SharesService) {}

  @Needs('MANAGE_INTEGRATIONS')
  @Mutation(() => ChangeSharesResult, {
    description: "Change what is left to other tools of Marketo's quotas, and how often people are refreshed.",
  })
  changeShares(
    @Arg('input', () => ChangeSharesInput, { description: 'What to change.' }) input: ChangeSharesInput,
    @Ctx() { viewer }: Context,
  ): Promise<ChangeSharesOutcome> {
    return this.shares.change(viewer, input);
  }

  @FieldResolver(() => SharesType, { name: 'shares', description: 'What is left to other tools.' })
  present(@Root() { shares, refreshSeconds }: Integration): SharesType {
    return {
      callsLeftToOthers: shares.callsLeft,
      volumeLeftToOthers: shares.volumeLeft,
      refreshMinutes: Math.round(refreshSeconds / 60),
    };
  }
}
