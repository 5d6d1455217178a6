import * as client from 'openid-client';
import type {
  Answered,
  AnswerTrouble,
  Asking,
  Attempt,
  Identity,
  IdentityProvider,
  IssuedTokens,
  SignOutForm,
  Told,
  TokenTrouble,
  Unavailable,
} from './identityProvider.port';

const TIMEOUT_SECONDS = 10;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

export type OpenIdSettings = Readonly<{
  /** The issuer, or the full address of its `.well-known` document where that is not below the issuer. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  scopes: string;
  /** Name of the claim that lists the names of somebody's profiles; null: our own table says it. */
  profilesClaim: string | null;
}>;

/** Any provider of OpenID Connect, by authorization code with PKCE. Discovered when first needed, and again until it answers. */
export class OpenIdProvider implements IdentityProvider {
  private discovered: Promise<client.Configuration> | null = null;

  constructor(
    private readonly settings: OpenIdSettings,
    private readonly fetch: typeof globalThis.fetch,
  ) {}

  async ask({ state, nonce, verifier, redirectUri, language }: Asking): Promise<URL | Unavailable> {
    try {
      return client.buildAuthorizationUrl(await this.configuration(), {
        redirect_uri: redirectUri,
        scope: this.settings.scopes,
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(language !== null && { ui_locales: language }),
      });
    } catch (error) {
      return { kind: 'Unavailable', reason: reasonOf(error) };
    }
  }

  async hear(answer: URL, { state, nonce, verifier }: Attempt): Promise<Answered | AnswerTrouble> {
    try {
      const configuration = await this.configuration();
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
      const tokens = await client.authorizationCodeGrant(configuration, answer, checks);
      const token = tokens.claims();
      if (!token) return { kind: 'Refused', reason: 'no ID token' };
      const more = configuration.serverMetadata().userinfo_endpoint
        ? await client.fetchUserInfo(configuration, tokens.access_token, token.sub)
        : {};
      return { kind: 'Answered', identity: this.identityOf({ ...token, ...more }), tokens: issued(tokens) };
    } catch (error) {
      const kind = error instanceof client.AuthorizationResponseError ? 'Declined' : kindOf(error);
      return { kind: kind === 'Expired' ? 'Refused' : kind, reason: reasonOf(error) };
    }
  }

  async tell(accessToken: string): Promise<Told> {
    try {
      const claims = await client.fetchUserInfo(await this.configuration(), accessToken, client.skipSubjectCheck);
      return { kind: 'Told', claims };
    } catch (error) {
      return tokenTrouble(error);
    }
  }

  async refresh(refreshToken: string): Promise<Readonly<{ kind: 'Refreshed'; tokens: IssuedTokens }> | TokenTrouble> {
    try {
      const tokens = issued(await client.refreshTokenGrant(await this.configuration(), refreshToken));
      return { kind: 'Refreshed', tokens: { ...tokens, refreshToken: tokens.refreshToken ?? refreshToken } };
    } catch (error) {
      return tokenTrouble(error);
    }
  }

  async signOutForm(idToken: string | null, back: string): Promise<SignOutForm | null> {
    const configuration = await this.configuration().catch(() => null);
    const action = configuration?.serverMetadata().end_session_endpoint;
    if (action === undefined) return null;
    const hint = idToken === null ? {} : { id_token_hint: idToken };
    return { action, fields: { client_id: this.settings.clientId, post_logout_redirect_uri: back, ...hint } };
  }

  private identityOf(claims: Readonly<Record<string, unknown>>): Identity {
    const { iss, sub, email, email_verified: verified, name, preferred_username: userName } = claims;
    const { profilesClaim } = this.settings;
    return {
      issuer: String(iss),
      subject: String(sub),
      email: textOf(email)?.toLowerCase() ?? null,
      // Some providers tell it as a word.
      emailIsVerified: verified !== false && verified !== 'false',
      name: textOf(name) ?? textOf(userName) ?? null,
      profiles: profilesClaim === null ? null : wordsOf(claims[profilesClaim]),
    };
  }

  private configuration(): Promise<client.Configuration> {
    this.discovered ??= this.discover().catch((error: unknown) => {
      this.discovered = null;
      throw error;
    });
    return this.discovered;
  }

  private discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const url = new URL(issuer);
    const isOnThisComputer = url.protocol === 'http:' && LOOPBACK.has(url.hostname);
    return client.discovery(url, clientId, undefined, authentication(clientSecret), {
      [client.customFetch]: (address, options) => this.fetch(address, options as RequestInit),
      timeout: TIMEOUT_SECONDS,
      execute: isOnThisComputer ? [client.allowInsecureRequests] : [],
    });
  }
}

/** A claim that is a list of words, or one word. */
export function wordsOf(claim: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  return items.filter(item => typeof item === 'string');
}

/** By header, as the standard has it, unless the provider takes the secret in the body only. */
function authentication(secret: string): client.ClientAuth {
  const [byHeader, byBody] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (methods.includes('client_secret_basic') ? byHeader : byBody)(server, ...rest);
  };
}

function issued(tokens: client.TokenEndpointResponse): IssuedTokens {
  return {
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token ?? null,
    idToken: tokens.id_token ?? null,
  };
}

function tokenTrouble(error: unknown): TokenTrouble {
  return kindOf(error) === 'Unavailable' ? { kind: 'Unavailable', reason: reasonOf(error) } : { kind: 'Expired' };
}

/** What the provider said no to, and what it did not get to say. */
function kindOf(error: unknown): 'Expired' | 'Refused' | 'Unavailable' {
  if (error instanceof client.WWWAuthenticateChallengeError) return 'Expired';
  if (error instanceof client.ResponseBodyError) return error.status < 500 ? 'Refused' : 'Unavailable';
  if (error instanceof client.ClientError)
    return error.code === 'OAUTH_TIMEOUT' || isNoAnswer(error) ? 'Unavailable' : 'Refused';
  return 'Unavailable';
}

/** An answer of a status that is none of the protocol's: the provider is in trouble, or something stands before it. */
function isNoAnswer({ code, cause }: client.ClientError): boolean {
  return code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' && cause instanceof Response && cause.status >= 500;
}

/** For the log: the protocol's own code. Never a message, which may quote what was sent. */
function reasonOf(error: unknown): string {
  if (error instanceof client.AuthorizationResponseError || error instanceof client.ResponseBodyError)
    return /^[a-z_]{1,60}$/.test(error.error) ? error.error : 'an error of its own';
  if (error instanceof client.WWWAuthenticateChallengeError) return 'token not accepted';
  const { code, name } = error as Readonly<{ code?: unknown; name?: unknown }>;
  return typeof code === 'string' ? code : String(name);
}

function textOf(claim: unknown): string | undefined {
  return typeof claim === 'string' && claim.trim() !== '' ? claim.trim() : undefined;
}
