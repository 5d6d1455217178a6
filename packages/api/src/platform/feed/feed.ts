import type { Log } from '../log';
import type { Doorbell } from './doorbell';
import { TopicWatch } from './watch';

/** Rings everybody this often although nothing was announced: finds what a crash left unsaid. Milliseconds. */
const RING_ALL_EVERY = 5_000;

/**
 * Tells every node that something changed; a topic is all it says. A notification is a hint to look again; the row is
 * the truth. Whoever could not listen for a while looks at everything again.
 */
export class Feed {
  private readonly listeners = new Map<string, Set<() => void>>();
  private ringAll: NodeJS.Timeout | null = null;

  constructor(
    private readonly doorbell: Doorbell,
    private readonly log: Log,
  ) {}

  async start(): Promise<void> {
    await this.doorbell.start({ heard: topic => this.ring(topic), listens: () => this.ringEverybody() });
    this.ringAll = setInterval(() => this.ringEverybody(), RING_ALL_EVERY).unref();
  }

  async stop(): Promise<void> {
    if (this.ringAll) clearInterval(this.ringAll);
    await this.doorbell.stop();
  }

  /** Says on every node that the topics changed. Call it after the commit: NOTIFY inside a long transaction would lock. */
  async announce(...topics: readonly string[]): Promise<void> {
    // While nobody listens here, those on this node are rung directly; the other nodes find out by looking.
    if (!this.doorbell.isListening) for (const topic of topics) this.ring(topic);
    await this.doorbell
      .announce(topics)
      .catch((error: unknown) =>
        this.log.warn({ err: error }, 'A notification was not sent; it will be found by looking.'),
      );
  }

  /** Answers at once, then after every change, at most `PROGRESS_TICKS_PER_SECOND` times a second. */
  watch(topic: string): TopicWatch {
    return new TopicWatch(topic, ring => this.join(topic, ring));
  }

  /** Calls back on every change of the topic until the returned function is called. */
  join(topic: string, ring: () => void): () => void {
    const listeners = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, listeners.add(ring));
    return () => {
      listeners.delete(ring);
      if (listeners.size === 0 && this.listeners.get(topic) === listeners) this.listeners.delete(topic);
    };
  }

  /** How many listen on this node, to all topics together. */
  get listenerCount(): number {
    return [...this.listeners.values()].reduce((sum, { size }) => sum + size, 0);
  }

  private ring(topic: string): void {
    for (const ring of [...(this.listeners.get(topic) ?? [])]) ring();
  }

  private ringEverybody(): void {
    for (const topic of [...this.listeners.keys()]) this.ring(topic);
  }
}
