import type { Clock } from '../platform/clock';
import type { Log } from '../platform/log';
import type { Seal } from '../platform/seal';
import type { IdentityProvider, IssuedTokens, TokenTrouble } from './identityProvider.port';
import type { KeptTokens, SessionRepository } from './session.repository';
import type { Viewer } from './viewer';

export type ProviderTokensParts = Readonly<{
  provider: IdentityProvider | null;
  sessions: SessionRepository;
  seal: Seal;
  clock: Clock;
  log: Log;
}>;

/** Asks the provider on behalf of somebody who is signed in, with the tokens that their newest session keeps sealed. */
export class ProviderTokens {
  constructor(private readonly parts: ProviderTokensParts) {}

  /** Once more with a fresh token where the provider gave a way to one. */
  async use<Answer extends Readonly<{ kind: string }>>(
    viewer: Viewer,
    ask: (accessToken: string, provider: IdentityProvider) => Promise<Answer | TokenTrouble>,
  ): Promise<Answer | TokenTrouble> {
    const { provider, sessions, clock } = this.parts;
    if (viewer.kind !== 'Person' || !provider) return { kind: 'Expired' };
    const kept = await sessions.newestTokens(viewer.id, clock.now());
    const tokens = kept && this.open(kept);
    if (!tokens) return { kind: 'Expired' };
    const answer = await ask(tokens.accessToken, provider);
    if (answer.kind !== 'Expired' || tokens.refreshToken === null) return answer;
    const refreshed = await provider.refresh(tokens.refreshToken);
    if (refreshed.kind !== 'Refreshed') return refreshed;
    await this.keep(kept, { ...refreshed.tokens, idToken: refreshed.tokens.idToken ?? tokens.idToken });
    return ask(refreshed.tokens.accessToken, provider);
  }

  private open({ sealedTokens, accountId }: KeptTokens): IssuedTokens | null {
    try {
      return JSON.parse(this.parts.seal.open(sealedTokens, accountId)) as IssuedTokens;
    } catch (error) {
      this.parts.log.warn({ err: error }, 'The tokens of a session could not be opened.');
      return null;
    }
  }

  private keep({ sessionId, accountId }: KeptTokens, tokens: IssuedTokens): Promise<void> {
    return this.parts.sessions.keepTokens(sessionId, this.parts.seal.seal(JSON.stringify(tokens), accountId));
  }
}
