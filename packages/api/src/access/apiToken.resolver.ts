import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { connection, isNumberCursor, notACursor, PageArgs, pageRequest } from '../platform/graphql/page';
import type { ApiToken, ApiTokenState } from './apiToken';
import {
  ApiTokenConnection,
  ApiTokenStateEnum,
  ApiTokenType,
  CreateApiTokenInput,
  CreateApiTokenResult,
  RevokeApiTokenInput,
  RevokeApiTokenResult,
} from './apiToken.graphql';
import type { ApiTokenService, CreateApiTokenOutcome, RevokeApiTokenOutcome } from './apiToken.service';
import type { Context } from './context';
import { Needs } from './needs.graphql';

@Resolver(() => ApiTokenType)
export class ApiTokenResolver {
  constructor(private readonly tokens: ApiTokenService) {}

  @Needs('MANAGE_API_TOKENS')
  @Query(() => ApiTokenConnection, { description: 'The tokens of the account, newest first.' })
  async apiTokens(@Args(() => PageArgs) args: PageArgs, @Ctx() { scope }: Context): Promise<ApiTokenConnection> {
    const page = pageRequest(args, 50);
    if (page.after !== null && !isNumberCursor(page.after)) throw notACursor();
    const tokens = await this.tokens.page(scope, { ...page, first: page.first + 1 });
    return connection(tokens, page, ({ number }) => number);
  }

  @Needs('MANAGE_API_TOKENS')
  @Mutation(() => CreateApiTokenResult, { description: 'Make a token for a program; its secret is shown this once.' })
  createApiToken(
    @Arg('input', () => CreateApiTokenInput, { description: 'What it is for.' }) input: CreateApiTokenInput,
    @Ctx() { viewer }: Context,
  ): Promise<CreateApiTokenOutcome> {
    return this.tokens.create(viewer, input);
  }

  @Needs('MANAGE_API_TOKENS')
  @Mutation(() => RevokeApiTokenResult, {
    description: 'Let a token open nothing any more, from now on and everywhere.',
  })
  revokeApiToken(
    @Arg('input', () => RevokeApiTokenInput, { description: 'Which token.' }) { id }: RevokeApiTokenInput,
    @Ctx() { viewer }: Context,
  ): Promise<RevokeApiTokenOutcome> {
    return this.tokens.revoke(viewer, id);
  }

  @FieldResolver(() => ApiTokenStateEnum, { description: 'Whether it still lets a program in.' })
  state(@Root() token: ApiToken): ApiTokenState {
    return this.tokens.stateOf(token);
  }
}
