import { Client } from 'pg';
import type { Database } from '../db/dataSource';
import type { Log } from '../log';
import type { Doorbell, Hearing } from './doorbell';

const CHANNEL = 'dynamic_chat_sync';
const RECONNECT_AFTER = 1_000;

export type PostgresDoorbellOptions = Readonly<{ databaseUrl: string; database: Database; log: Log }>;

/** LISTEN and NOTIFY of the database that everybody uses anyway: one connection per node, and the topic as the payload. */
export class PostgresDoorbell implements Doorbell {
  private listening: Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private hearing: Hearing | null = null;
  private stopped = false;

  constructor(private readonly options: PostgresDoorbellOptions) {}

  get isListening(): boolean {
    return this.listening !== null;
  }

  async start(hearing: Hearing): Promise<void> {
    this.hearing = hearing;
    await this.listen();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.retry) clearTimeout(this.retry);
    await this.listening?.end().catch(() => undefined);
  }

  async announce(topics: readonly string[]): Promise<void> {
    await this.options.database.query('select pg_notify($1, topic) from unnest($2::text[]) as topic', [
      CHANNEL,
      topics,
    ]);
  }

  private async listen(): Promise<void> {
    const client = new Client({
      connectionString: this.options.databaseUrl,
      application_name: 'dynamic-chat-sync feed',
      keepAlive: true,
    });
    client.on('notification', ({ payload }) => payload && this.hearing?.heard(payload));
    client.on('error', error => this.lost(client, error));
    client.on('end', () => this.lost(client, null));
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    if (this.stopped) return client.end();
    this.listening = client;
    this.hearing?.listens();
  }

  private lost(client: Client, error: Error | null): void {
    if (this.stopped || (this.listening !== client && this.listening !== null)) return;
    this.listening = null;
    if (this.retry) return;
    this.options.log.warn({ err: error }, 'The database connection for notifications was lost; reconnecting.');
    this.retry = setTimeout(() => {
      this.retry = null;
      this.listen().catch((again: unknown) =>
        this.lost(client, again instanceof Error ? again : new Error(String(again))),
      );
    }, RECONNECT_AFTER).unref();
  }
}
