import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { connection, notACursor, pageRequest } from '../platform/graphql/page';
import type { Context } from './context';
import { Needs } from './needs.graphql';
import { readEmail, type User } from './user';
import {
  AddUserInput,
  AddUserResult,
  RemoveUserInput,
  RemoveUserResult,
  SetMarketoAdministratorInput,
  SetMarketoAdministratorResult,
  SetUserProfilesInput,
  SetUserProfilesResult,
  UserConnection,
  UsersArgs,
  UserType,
} from './user.graphql';
import type {
  AddUserOutcome,
  RemoveUserOutcome,
  SetMarketoAdministratorOutcome,
  SetUserProfilesOutcome,
  UserService,
} from './user.service';

const INPUT = { description: 'What to do it with.' } as const;

@Resolver(() => UserType)
export class UserResolver {
  constructor(private readonly service: UserService) {}

  @Needs('MANAGE_USERS')
  @Query(() => UserConnection, { description: 'The people who can sign in, by e-mail address.' })
  async users(@Args(() => UsersArgs) args: UsersArgs, @Ctx() { scope }: Context): Promise<UserConnection> {
    const { first, after } = pageRequest(args, 50);
    const afterEmail = after === null ? null : readCursor(after);
    const search = args.search?.replaceAll('\0', '').trim() || null;
    const users = await this.service.page(scope, { first: first + 1, afterEmail, search });
    return connection(users, { first, after }, cursorOf);
  }

  @Needs('MANAGE_USERS')
  @Mutation(() => AddUserResult, { description: 'Let a person sign in.' })
  addUser(
    @Arg('input', () => AddUserInput, INPUT) input: AddUserInput,
    @Ctx() { viewer }: Context,
  ): Promise<AddUserOutcome> {
    return this.service.add(viewer, input);
  }

  @Needs('MANAGE_USERS')
  @Mutation(() => SetUserProfilesResult, { description: 'Say which profiles a person is in.' })
  setUserProfiles(
    @Arg('input', () => SetUserProfilesInput, INPUT) { userId, profileIds }: SetUserProfilesInput,
    @Ctx() { viewer }: Context,
  ): Promise<SetUserProfilesOutcome> {
    return this.service.setProfiles(viewer, userId, profileIds);
  }

  @Needs('MANAGE_USERS', 'MAP_ORGANIZATION')
  @Mutation(() => SetMarketoAdministratorResult, {
    description: 'Say whether a person is a Marketo administrator; only another one can.',
  })
  setMarketoAdministrator(
    @Arg('input', () => SetMarketoAdministratorInput, INPUT) input: SetMarketoAdministratorInput,
    @Ctx() { viewer }: Context,
  ): Promise<SetMarketoAdministratorOutcome> {
    return this.service.setMarketoAdministrator(viewer, input.userId, input.isMarketoAdministrator);
  }

  @Needs('MANAGE_USERS')
  @Mutation(() => RemoveUserResult, { description: 'Let a person sign in no more, and end their sessions.' })
  removeUser(
    @Arg('input', () => RemoveUserInput, INPUT) { id }: RemoveUserInput,
    @Ctx() { viewer }: Context,
  ): Promise<RemoveUserOutcome> {
    return this.service.remove(viewer, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the person who is asking.' })
  isYou(@Root() { id }: User, @Ctx() { viewer }: Context): boolean {
    return viewer.kind === 'Person' && viewer.id === id;
  }
}

function cursorOf({ email }: User): string {
  return Buffer.from(email).toString('base64url');
}

function readCursor(cursor: string): string {
  const email = readEmail(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (email === null) throw notACursor();
  return email;
}
