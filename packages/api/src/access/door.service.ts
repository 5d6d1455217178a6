import type { IncomingMessage } from 'node:http';
import type { GraphQLError } from 'graphql';
import type { Clock } from '../platform/clock';
import type { Feed } from '../platform/feed/feed';
import type { Admitted, Door } from '../platform/graphql/door';
import type { Hosts } from '../platform/http/hosts';
import type { Log } from '../platform/log';
import type { ApiTokenStandingRepository } from './apiTokenStanding.repository';
import { contextOf, contextOfNobody, scopeKey, sharedContext, unauthenticated, type Context } from './context';
import type { AccessCookies } from './cookies';
import { hashOf } from './secret';
import type { SessionRepository } from './session.repository';
import { isGood, sessionTopic, tokenTopic, userTopic, type Standing } from './session';
import { Standings } from './standings';
import { WatchedStandings } from './watchedStandings';

export type DoorParts = Readonly<{
  sessions: SessionRepository;
  tokens: ApiTokenStandingRepository;
  cookies: AccessCookies;
  hosts: Hosts;
  feed: Feed;
  clock: Clock;
  log: Log;
  get: Context['get'];
}>;

/** Lets in who has the cookie of a session or the secret of an API token, for as long as that is good. */
export class AccessDoor implements Door<Context> {
  private readonly people: Standings;
  private readonly programs: Standings;
  private readonly watched: WatchedStandings;

  constructor(private readonly parts: DoorParts) {
    const { sessions, tokens, clock, log } = parts;
    this.people = new Standings(sessions, clock);
    this.programs = new Standings(tokens, clock);
    this.watched = new WatchedStandings({
      standings: ids => this.standings(ids),
      join: (standing, ring) => this.join(standing, ring),
      now: () => clock.now(),
      onTrouble: error => log.warn({ err: error }, 'It could not be looked up who may stay connected.'),
    });
  }

  async admit(request: IncomingMessage, offered: Readonly<Record<string, unknown>>): Promise<Admitted<Context>> {
    const token = bearer(request.headers.authorization) ?? bearer(offered['authorization'] ?? offered['Authorization']);
    const standing = token === null ? await this.ofSession(request) : await this.ofToken(token);
    return standing ? this.admitted(standing) : this.nobody();
  }

  /** Whether a page is asked for by somebody who is signed in. */
  async isSomebody(request: IncomingMessage): Promise<boolean> {
    return (await this.ofSession(request)) !== null;
  }

  private async ofToken(secret: string): Promise<Standing> {
    const standing = await this.programs.byToken(hashOf(secret));
    if (!standing || !isGood(standing, this.parts.clock.now())) throw this.refused(standing);
    return standing;
  }

  /** A browser sends its cookie for pages of other sites too; what they ask for is asked by nobody. */
  private async ofSession(request: IncomingMessage): Promise<Standing | null> {
    const { cookies, hosts, clock } = this.parts;
    const secret = cookies.session(request);
    if (secret === null || !hosts.maySend(request.headers.origin, request.headers.host)) return null;
    const standing = await this.people.byToken(hashOf(secret));
    return standing && isGood(standing, clock.now()) ? standing : null;
  }

  /** Told apart in the log only: a stranger learns nothing about tokens that were once good. */
  private refused(standing: Standing | null): GraphQLError {
    const reason = !standing ? 'unknown' : standing.isEnded ? 'revoked' : 'expired';
    this.parts.log.warn({ reason, apiTokenId: standing?.id }, 'An API token was refused.');
    return unauthenticated('The API token is unknown, revoked or expired. Ask an administrator for a new one.');
  }

  private admitted(standing: Standing): Admitted<Context> {
    const { get } = this.parts;
    const { viewer } = standing;
    return {
      context: contextOf(viewer, get),
      shared: { key: scopeKey(viewer), context: sharedContext(viewer, get) },
      who: `${viewer.kind} ${viewer.id}`,
      whenEnded: listener => this.watched.watch(standing, listener),
    };
  }

  private nobody(): Admitted<Context> {
    return { context: contextOfNobody(this.parts.get), shared: null, who: null, whenEnded: () => () => undefined };
  }

  private async standings(ids: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    const [people, programs] = await Promise.all([this.people.ofConnected(ids), this.programs.ofConnected(ids)]);
    return new Map([...people, ...programs]);
  }

  private join({ id, viewer }: Standing, ring: () => void): () => void {
    const { feed } = this.parts;
    const topics = viewer.kind === 'Person' ? [sessionTopic(id), userTopic(viewer.id)] : [tokenTopic(id)];
    const leaves = topics.map(topic => feed.join(topic, ring));
    return () => leaves.forEach(leave => leave());
  }
}

function bearer(authorization: unknown): string | null {
  if (typeof authorization !== 'string') return null;
  return /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1] ?? null;
}
