import type { Clock } from '../platform/clock';
import type { Database } from '../platform/db/dataSource';
import type { Feed } from '../platform/feed/feed';
import type { PageRequest } from '../platform/graphql/page';
import { isUuid } from '../platform/uuid';
import { apiTokenNotFound, permissionsNotYours } from './accessRefusals';
import type { ApiTokenNotFound, InvalidApiToken, PermissionsNotYours } from './accessRefusals';
import { readRequest, stateOf } from './apiToken';
import type { ApiToken, ApiTokenRequest, ApiTokenState } from './apiToken';
import type { ApiTokenRepository } from './apiToken.repository';
import { actorShown, type Actor } from './audit';
import { recordDeed } from './audit.repository';
import { API_TOKEN_PREFIX, hashOf, newSecret } from './secret';
import { tokenTopic } from './session';
import { beyond, type Permission, type Scope } from './viewer';

export type ApiTokenCreated = Readonly<{ kind: 'ApiTokenCreated'; secret: string; apiToken: ApiToken }>;
export type CreateApiTokenOutcome = ApiTokenCreated | InvalidApiToken | PermissionsNotYours;
export type RevokeApiTokenOutcome = ApiToken | ApiTokenNotFound;

export type ApiTokenParts = Readonly<{ database: Database; tokens: ApiTokenRepository; feed: Feed; clock: Clock }>;

/** Tokens for programs. They belong to the account: whoever made one may leave, and it works on until it ends. */
export class ApiTokenService {
  constructor(private readonly parts: ApiTokenParts) {}

  /** The only answer that ever holds the secret. */
  async create(actor: Actor, wanted: ApiTokenRequest): Promise<CreateApiTokenOutcome> {
    const { database, tokens, clock } = this.parts;
    const request = readRequest(wanted, clock.now());
    if ('kind' in request) return request;
    const lacked = lackedBy(actor, request.permissions);
    if (lacked.length > 0) return permissionsNotYours(lacked);
    const secret = newSecret(API_TOKEN_PREFIX);
    const made = { accountId: actor.accountId, createdBy: actorShown(actor).name, createdAt: clock.now() };
    const apiToken = await database.transaction(async tx => {
      const token = await tokens.insert(tx, { ...request, ...made, hash: hashOf(secret) });
      await recordDeed(tx, actor, { action: 'API_TOKEN_CREATED', subject: token.name, facts: token.permissions });
      return token;
    });
    return { kind: 'ApiTokenCreated', secret, apiToken };
  }

  /** Ends a token at once, on every node; one that is revoked already stays so. */
  async revoke(actor: Actor, id: string): Promise<RevokeApiTokenOutcome> {
    const { database, tokens, clock, feed } = this.parts;
    if (!isUuid(id)) return apiTokenNotFound();
    const revoked = await database.transaction(async tx => {
      const token = await tokens.find(actor.accountId, id, tx);
      if (token && (await tokens.revoke(tx, token, clock.now())))
        await recordDeed(tx, actor, { action: 'API_TOKEN_REVOKED', subject: token.name });
      return token && tokens.find(actor.accountId, id, tx);
    });
    if (!revoked) return apiTokenNotFound();
    await feed.announce(tokenTopic(id));
    return revoked;
  }

  /** Newest first. */
  page({ accountId }: Pick<Scope, 'accountId'>, page: PageRequest): Promise<readonly ApiToken[]> {
    return this.parts.tokens.page(accountId, page);
  }

  stateOf(token: ApiToken): ApiTokenState {
    return stateOf(token, this.parts.clock.now());
  }
}

function lackedBy(actor: Actor, wanted: readonly Permission[]): readonly Permission[] {
  return actor.kind === 'Operator' ? [] : beyond(actor, wanted);
}
