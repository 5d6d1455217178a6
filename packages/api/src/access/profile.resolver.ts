import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from './context';
import { Needs } from './needs.graphql';
import type { Profile } from './profile';
import {
  ChangeProfileInput,
  ChangeProfileResult,
  CreateProfileInput,
  CreateProfileResult,
  DeleteProfileInput,
  DeleteProfileResult,
  ProfileType,
} from './profile.graphql';
import type {
  ChangeProfileOutcome,
  CreateProfileOutcome,
  DeleteProfileOutcome,
  ProfileService,
} from './profile.service';

const INPUT = { description: 'What to do it with.' } as const;

@Resolver(() => ProfileType)
export class ProfileResolver {
  constructor(private readonly service: ProfileService) {}

  @Needs('MANAGE_USERS')
  @Query(() => [ProfileType], { description: 'The profiles of the account, those it came with first.' })
  profiles(@Ctx() { scope }: Context): Promise<readonly Profile[]> {
    return this.service.all(scope);
  }

  @Needs('MANAGE_USERS')
  @Mutation(() => CreateProfileResult, { description: 'Make a profile.' })
  createProfile(
    @Arg('input', () => CreateProfileInput, INPUT) input: CreateProfileInput,
    @Ctx() { viewer }: Context,
  ): Promise<CreateProfileOutcome> {
    return this.service.create(viewer, input);
  }

  @Needs('MANAGE_USERS')
  @Mutation(() => ChangeProfileResult, {
    description: 'Rename a profile, or change what it permits everybody who is in it.',
  })
  changeProfile(
    @Arg('input', () => ChangeProfileInput, INPUT) input: ChangeProfileInput,
    @Ctx() { viewer }: Context,
  ): Promise<ChangeProfileOutcome> {
    return this.service.change(viewer, input);
  }

  @Needs('MANAGE_USERS')
  @Mutation(() => DeleteProfileResult, { description: 'Delete a profile that nobody is in.' })
  deleteProfile(
    @Arg('input', () => DeleteProfileInput, INPUT) { id }: DeleteProfileInput,
    @Ctx() { viewer }: Context,
  ): Promise<DeleteProfileOutcome> {
    return this.service.delete(viewer, id);
  }
}
