import { Client } from 'pg';
import type { Database } from '../db/dataSource';
import type { Log } from '../log';
import { TopicWatch } from './watch';

const CHANNEL = 'dynamic_chat_sync';

/** Rings everybody this often although nothing was announced: finds what a crash left unsaid. Milliseconds. */
const RING_ALL_EVERY = 5_000;
const RECONNECT_AFTER = 1_000;

export type FeedOptions = Readonly<{ databaseUrl: string; database: Database; log: Log }>;

/**
 * Tells every node that something changed: one LISTEN connection per node, and a topic as the only payload. A
 * notification is a hint to look again; the row is the truth. Whoever lost the connection looks at everything again.
 */
export class Feed {
  private readonly listeners = new Map<string, Set<() => void>>();
  private listening: Client | null = null;
  private ringAll: NodeJS.Timeout | null = null;
  private retry: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(private readonly options: FeedOptions) {}

  async start(): Promise<void> {
    await this.listen();
    this.ringAll = setInterval(() => this.ringEverybody(), RING_ALL_EVERY).unref();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.ringAll) clearInterval(this.ringAll);
    if (this.retry) clearTimeout(this.retry);
    await this.listening?.end().catch(() => undefined);
  }

  /** Says on every node that the topics changed. Call it after the commit: NOTIFY inside a long transaction would lock. */
  async announce(...topics: readonly string[]): Promise<void> {
    // While nobody listens here, those on this node are rung directly; the other nodes find out by looking.
    if (!this.listening) for (const topic of topics) this.ring(topic);
    await this.options.database
      .query('select pg_notify($1, topic) from unnest($2::text[]) as topic', [CHANNEL, topics])
      .catch((error: unknown) =>
        this.options.log.warn({ err: error }, 'A notification was not sent; it will be found by looking.'),
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

  private ring(topic: string): void {
    for (const ring of [...(this.listeners.get(topic) ?? [])]) ring();
  }

  private ringEverybody(): void {
    for (const topic of [...this.listeners.keys()]) this.ring(topic);
  }

  private async listen(): Promise<void> {
    const client = new Client({
      connectionString: this.options.databaseUrl,
      application_name: 'dynamic-chat-sync feed',
    });
    client.on('notification', ({ payload }) => payload && this.ring(payload));
    client.on('error', error => this.lost(client, error));
    client.on('end', () => this.lost(client, null));
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    if (this.stopped) return client.end();
    this.listening = client;
    this.ringEverybody();
  }

  private lost(client: Client, error: Error | null): void {
    if (this.stopped || (this.listening !== client && this.listening !== null)) return;
    this.listening = null;
    if (this.retry) return;
    this.options.log.warn({ err: error }, 'the database connection for notifications was lost; reconnecting');
    this.retry = setTimeout(() => {
      this.retry = null;
      this.listen().catch((again: unknown) =>
        this.lost(client, again instanceof Error ? again : new Error(String(again))),
      );
    }, RECONNECT_AFTER).unref();
  }
}
