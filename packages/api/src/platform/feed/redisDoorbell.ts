import { createClient, type RedisClientType } from 'redis';
import type { Log } from '../log';
import type { Doorbell, Hearing } from './doorbell';

const CHANNEL = 'dynamic_chat_sync';
const LONGEST_WAIT = 1_000;

/**
 * Redis, for operators whose pooler does not let LISTEN through. It carries topics and keeps nothing; a node starts
 * without it, and looks every few seconds by itself until it is there.
 */
export class RedisDoorbell implements Doorbell {
  private readonly speaker: RedisClientType;
  private readonly listener: RedisClientType;
  private isSubscribed = false;
  private isAway = false;

  constructor(
    url: string,
    private readonly log: Log,
  ) {
    this.speaker = createClient({
      url,
      disableOfflineQueue: true, // An announcement that cannot be made now is worth nothing later.
      socket: { reconnectStrategy: retries => Math.min(100 * (retries + 1), LONGEST_WAIT) },
    });
    this.listener = this.speaker.duplicate({ disableOfflineQueue: false });
    for (const client of [this.speaker, this.listener]) client.on('error', (error: unknown) => this.trouble(error));
  }

  get isListening(): boolean {
    return this.isSubscribed && this.listener.isReady;
  }

  start(hearing: Hearing): Promise<void> {
    this.listener.on('ready', () => {
      this.isAway = false;
      if (this.isSubscribed) hearing.listens();
    });
    const connected = [this.speaker.connect(), this.listener.connect()];
    void Promise.all(connected)
      .then(() => this.listener.subscribe(CHANNEL, topic => hearing.heard(topic)))
      .then(() => {
        this.isSubscribed = true;
        hearing.listens();
      })
      .catch((error: unknown) => this.trouble(error));
    return Promise.resolve();
  }

  async announce(topics: readonly string[]): Promise<void> {
    await Promise.all(topics.map(topic => this.speaker.publish(CHANNEL, topic)));
  }

  stop(): Promise<void> {
    for (const client of [this.speaker, this.listener]) if (client.isOpen) client.destroy();
    return Promise.resolve();
  }

  /** It tries again by itself, several times a second: said once. */
  private trouble(error: unknown): void {
    if (!this.isAway)
      this.log.warn({ err: error }, 'Redis, the doorbell between nodes, cannot be reached; trying again.');
    this.isAway = true;
  }
}
