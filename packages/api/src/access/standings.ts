import DataLoader from 'dataloader';
import type { Clock } from '../platform/clock';
import { isGood, isUnnoted, type Standing } from './session';

/** Sessions or API tokens, as the database has them. */
export type StandingStore = Readonly<{
  /** By the hash of the secret, in base64. */
  byTokens(tokenHashes: readonly Buffer[]): Promise<ReadonlyMap<string, Standing>>;
  /** By the id of the session or token. */
  standings(ids: readonly string[]): Promise<ReadonlyMap<string, Standing>>;
  seen(ids: readonly string[], at: Date): Promise<void>;
}>;

/** Of one question to the database. */
const MOST_AT_ONCE = 1_000;

/**
 * Who asks with which secret, and that they are there. All that come in the same turn of the event loop are one question:
 * after a restart, everybody who watches comes at once.
 */
export class Standings {
  private readonly byHash: DataLoader<Buffer, Standing | null>;

  constructor(
    private readonly store: StandingStore,
    private readonly clock: Clock,
  ) {
    this.byHash = new DataLoader(hashes => this.lookUp(hashes), {
      cache: false,
      maxBatchSize: MOST_AT_ONCE,
      batchScheduleFn: look => setImmediate(look),
    });
  }

  /** Null where nobody ever had the secret. */
  byToken(tokenHash: Buffer): Promise<Standing | null> {
    return this.byHash.load(tokenHash);
  }

  /** Of those who stay connected, which is being there. Those that are gone are missing. */
  async ofConnected(ids: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    const standings = await this.store.standings(ids);
    await this.note([...standings.values()]);
    return standings;
  }

  private async lookUp(hashes: readonly Buffer[]): Promise<readonly (Standing | null)[]> {
    const found = await this.store.byTokens(hashes);
    await this.note([...found.values()]);
    return hashes.map(hash => found.get(hash.toString('base64')) ?? null);
  }

  private async note(standings: readonly Standing[]): Promise<void> {
    const now = this.clock.now();
    const there = standings.filter(standing => isGood(standing, now) && isUnnoted(standing, now));
    if (there.length > 0)
      await this.store.seen(
        there.map(({ id }) => id),
        now,
      );
  }
}
