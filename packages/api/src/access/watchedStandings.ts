import type { EndReason } from '../platform/graphql/door';
import { endedBecause, type Standing } from './session';

type Watched = {
  readonly admitted: Standing;
  readonly listeners: Set<(reason: EndReason) => void>;
  readonly leave: () => void;
};

export type StandingSource = Readonly<{
  standings(ids: readonly string[]): Promise<ReadonlyMap<string, Standing>>;
  /** Calls back when something about it changed, and now and then. Returns how to stop that. */
  join(standing: Standing, ring: () => void): () => void;
  now(): Date;
  /** It could not be looked. */
  onTrouble(error: unknown): void;
}>;

/**
 * Everybody on this node whose session or token may end while they are connected. However many ring at once, they are
 * looked up together: one question to the database for all of them.
 */
export class WatchedStandings {
  private readonly watched = new Map<string, Watched>();
  private readonly rung = new Set<string>();
  private looking = false;

  constructor(private readonly source: StandingSource) {}

  /** Calls back once, when `standing` ends or its permissions change. Returns how to stop listening. */
  watch(standing: Standing, listener: (reason: EndReason) => void): () => void {
    const key = keyOf(standing);
    const watched = this.watched.get(key) ?? this.begin(key, standing);
    watched.listeners.add(listener);
    return () => {
      watched.listeners.delete(listener);
      if (watched.listeners.size === 0) this.forget(key, watched);
    };
  }

  private begin(key: string, admitted: Standing): Watched {
    const leave = this.source.join(admitted, () => this.ring(key));
    const watched = { admitted, listeners: new Set<(reason: EndReason) => void>(), leave };
    this.watched.set(key, watched);
    // It may have ended between the admission and now.
    this.ring(key);
    return watched;
  }

  private forget(key: string, watched: Watched): void {
    if (this.watched.get(key) === watched) this.watched.delete(key);
    watched.leave();
  }

  private ring(key: string): void {
    this.rung.add(key);
    if (this.looking) return;
    this.looking = true;
    setImmediate(() => void this.look());
  }

  private async look(): Promise<void> {
    const keys = [...this.rung];
    this.rung.clear();
    try {
      const ids = keys.flatMap(key => this.watched.get(key)?.admitted.id ?? []);
      const standings = await this.source.standings(ids);
      for (const key of keys) this.tell(key, standings);
    } catch (error) {
      this.source.onTrouble(error); // They ring again by themselves.
    }
    this.looking = false;
    if (this.rung.size > 0) this.ring([...this.rung][0] ?? '');
  }

  private tell(key: string, standings: ReadonlyMap<string, Standing>): void {
    const watched = this.watched.get(key);
    if (!watched) return;
    const reason = endedBecause(watched.admitted, standings.get(watched.admitted.id) ?? null, this.source.now());
    if (reason === null) return;
    this.forget(key, watched);
    for (const listener of [...watched.listeners]) listener(reason);
  }
}

/** Who comes in after a change of permissions is watched apart from who was there before. */
function keyOf({ id, viewer }: Standing): string {
  return `${id} ${[...viewer.permissions].join(' ')}`;
}
