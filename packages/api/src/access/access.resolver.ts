import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import { ViewerType } from './access.graphql';
import type { AccessService, ViewerShown } from './access.service';
import type { Context } from './context';
import { Needs } from './needs.graphql';
import type { Profile } from './profile';
import { ProfileType } from './profile.graphql';

@Resolver(() => ViewerType)
export class AccessResolver {
  constructor(private readonly access: AccessService) {}

  @Needs()
  @Query(() => ViewerType, { description: 'Who is asking, and what they may do.' })
  viewer(@Ctx() { viewer }: Context): Promise<ViewerShown> {
    return this.access.show(viewer);
  }

  @FieldResolver(() => [ProfileType], { description: 'The profiles they are in.' })
  profiles(@Ctx() { viewer }: Context): Promise<readonly Profile[]> {
    return this.access.profilesOf(viewer);
  }

  @FieldResolver(() => [String], {
    description: 'Name and e-mail address of who can put a person into a profile; none are shown to programs.',
  })
  administrators(@Ctx() { viewer }: Context): Promise<readonly string[]> {
    return this.access.administratorsFor(viewer);
  }
}
