import { z } from 'zod';
import type { Clock } from '../platform/clock';
import type { Database } from '../platform/db/dataSource';
import type { Feed } from '../platform/feed/feed';
import type { Log } from '../platform/log';
import type { Seal } from '../platform/seal';
import type { ArrivalRepository, Arrived, EmailTaken } from './arrival.repository';
import { recordDeed } from './audit.repository';
import { ATTEMPT_END } from './cookies';
import type { Answered, IdentityProvider, IssuedTokens, SignOutForm } from './identityProvider.port';
import { localPath } from './localPath';
import { hashOf, newSecret } from './secret';
import type { SessionRepository } from './session.repository';
import { sessionTopic, userTopic } from './session';
import type { SignInRefusal, Underway } from './signIn';

/** What an attempt is sealed for: nothing else that we sealed opens as one. */
const ATTEMPTS = 'sign-in';

export type SignInParts = Readonly<{
  database: Database;
  /** Null where the operator has not set one up: then only programs come in, by tokens. */
  provider: IdentityProvider | null;
  sessions: SessionRepository;
  arrivals: ArrivalRepository;
  firstAdministrator: string | null;
  seal: Seal;
  feed: Feed;
  clock: Clock;
  log: Log;
}>;

export type Asked = Readonly<{ kind: 'Asked'; location: URL; state: string; kept: string }>;
export type SignedIn = Readonly<{ kind: 'SignedIn'; secret: string; to: string }>;
export type Refused = Readonly<{ kind: 'Refused'; refusal: SignInRefusal; to: string }>;

export type Beginning = Readonly<{ to: unknown; redirectUri: string; language: string | null }>;
export type Returning = Readonly<{
  /** The address that the provider sent the browser to. */
  answer: URL;
  /** What the browser kept of the attempt; null: nothing. */
  kept: string | null;
  /** The secret of the session that the browser has now; it is ended. */
  replaces: string | null;
}>;

const underway = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
  begun: z.number(),
});

/** From the way to the provider until the session, and its end. */
export class SignInService {
  constructor(private readonly parts: SignInParts) {}

  async begin({ to, redirectUri, language }: Beginning): Promise<Asked | Refused> {
    const { provider, clock, seal } = this.parts;
    const attempt = { state: newSecret(), nonce: newSecret(), verifier: newSecret() };
    const path = localPath(to);
    if (!provider) return this.refuse({ kind: 'NotSetUp', reason: 'no provider' }, path);
    const location = await provider.ask({ ...attempt, redirectUri, language });
    if (!(location instanceof URL)) return this.refuse(location, path);
    const way: Underway = { ...attempt, to: path, begun: clock.now().getTime() };
    const kept = seal.seal(JSON.stringify(way), ATTEMPTS).toString('base64url');
    return { kind: 'Asked', location, state: attempt.state, kept };
  }

  async complete({ answer, kept, replaces }: Returning): Promise<SignedIn | Refused> {
    const { provider, clock } = this.parts;
    const way = this.unseal(kept);
    if (!provider || !way) return this.refuse({ kind: 'NotBegun', reason: 'not begun in this browser' }, '/');
    if (clock.now().getTime() - way.begun > ATTEMPT_END)
      return this.refuse({ kind: 'TooLate', reason: 'too late' }, way.to);
    const heard = await provider.hear(answer, way);
    if (heard.kind !== 'Answered') return this.refuse(heard, way.to);
    const arrived = await this.arrive(heard.identity);
    if (arrived.kind !== 'Arrived') return this.refuse({ reason: arrived.kind, ...arrived }, way.to);
    if (replaces !== null) await this.end(replaces);
    // The provider may have told other profiles than before: their other browsers look again.
    await this.parts.feed.announce(userTopic(arrived.userId));
    return { kind: 'SignedIn', secret: await this.open(arrived, heard.tokens), to: way.to };
  }

  /** Ends the session here. What to post to end it at the provider as well; null where that cannot be done. */
  async signOut(secret: string | null, back: string): Promise<SignOutForm | null> {
    const idToken = secret === null ? null : await this.end(secret);
    return (await this.parts.provider?.signOutForm(idToken, back)) ?? null;
  }

  private async arrive(
    identity: Answered['identity'],
  ): Promise<Arrived | EmailTaken | Readonly<{ kind: 'EmailMissing' | 'EmailNotVerified' }>> {
    const { arrivals, clock, firstAdministrator } = this.parts;
    const { email } = identity;
    if (email === null) return { kind: 'EmailMissing' };
    // Somebody could come in as another by claiming their address.
    if (!identity.emailIsVerified) return { kind: 'EmailNotVerified' };
    return arrivals.arrive({ identity: { ...identity, email }, at: clock.now(), firstAdministrator });
  }

  private async open({ userId, accountId }: Arrived, tokens: IssuedTokens): Promise<string> {
    const { database, sessions, seal, clock } = this.parts;
    const secret = newSecret();
    const sealedTokens = seal.seal(JSON.stringify(tokens), accountId);
    const tokenHash = hashOf(secret);
    await database.transaction(async tx => {
      await sessions.open(tx, { userId, tokenHash, sealedTokens, at: clock.now() });
      const opened = await sessions.byToken(tokenHash, tx);
      if (opened) await recordDeed(tx, opened.viewer, { action: 'SIGNED_IN' });
    });
    return secret;
  }

  /** The ID token that the session kept. */
  private async end(secret: string): Promise<string | null> {
    const { database, sessions, feed, seal, clock } = this.parts;
    const tokenHash = hashOf(secret);
    const standing = await sessions.byToken(tokenHash);
    const ended = await database.transaction(async tx => {
      const session = await sessions.end(tx, tokenHash, clock.now());
      if (session && standing) await recordDeed(tx, standing.viewer, { action: 'SIGNED_OUT' });
      return session;
    });
    if (!ended) return null;
    await feed.announce(sessionTopic(ended.sessionId));
    try {
      return (JSON.parse(seal.open(ended.sealedTokens, ended.accountId)) as IssuedTokens).idToken;
    } catch {
      return null; // Sealed with a key that is no longer at hand.
    }
  }

  private unseal(kept: string | null): Underway | null {
    if (kept === null) return null;
    try {
      return underway.parse(JSON.parse(this.parts.seal.open(Buffer.from(kept, 'base64url'), ATTEMPTS)));
    } catch {
      return null;
    }
  }

  private refuse({ kind, reason }: SignInRefusal, to: string): Refused {
    this.parts.log.warn({ kind, reason }, 'A sign-in was refused.');
    return { kind: 'Refused', refusal: { kind, reason }, to };
  }
}
