import { Ctx, Query, Resolver } from 'type-graphql';
import { ViewerType } from './access.graphql';
import type { AccessService, ViewerShown } from './access.service';
import type { Context } from './context';
import { Needs } from './needs.graphql';

@Resolver(() => ViewerType)
export class AccessResolver {
  constructor(private readonly access: AccessService) {}

  @Needs()
  @Query(() => ViewerType, { description: 'Who is asking, and what they may do.' })
  viewer(@Ctx() { viewer }: Context): Promise<ViewerShown> {
    return this.access.show(viewer);
  }
}
