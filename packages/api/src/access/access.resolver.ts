import { Ctx, Query, Resolver } from 'type-graphql';
import { ViewerType } from './access.graphql';
import type { AccountRepository } from './account.repository';
import type { Context } from './context';

@Resolver(() => ViewerType)
export class AccessResolver {
  constructor(private readonly accounts: AccountRepository) {}

  @Query(() => ViewerType, { description: 'Who is asking, and what they may do.' })
  async viewer(@Ctx() { viewer }: Context): Promise<ViewerType> {
    const account = await this.accounts.get(viewer.accountId);
    return { displayName: viewer.displayName, account, permissions: [...viewer.permissions] };
  }
}
