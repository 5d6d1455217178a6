import { randomUUID } from 'node:crypto';
import type { Database } from '../db/dataSource';
import type { Log } from '../log';
import type { Feed } from './feed';

/** Comings and goings are written down together. Milliseconds. */
const WRITE_EVERY = 500;
const SIGN_OF_LIFE_EVERY = 5_000;
/** A node that was not heard of for so long is gone, and those who watched through it as well. */
const GONE_AFTER = `interval '20 seconds'`;

export type PresenceOptions = Readonly<{ database: Database; feed: Feed; log: Log }>;

/**
 * Who watches which topic, on any node. Each node writes down its own watchers and gives signs of life; whoever finds a
 * node gone wipes it away. The tables are unlogged: after a crash of the database every node fills them again.
 */
export class Presence {
  private readonly node = randomUUID();
  /** How often each is here: a person may watch in several windows. */
  private readonly here = new Map<string, number>();
  private unwritten = new Set<string>();
  private writing: NodeJS.Timeout | null = null;
  private living: NodeJS.Timeout | null = null;

  constructor(private readonly options: PresenceOptions) {}

  async start(): Promise<void> {
    await this.live();
    this.living = setInterval(() => void this.live(), SIGN_OF_LIFE_EVERY).unref();
  }

  async stop(): Promise<void> {
    if (this.living) clearInterval(this.living);
    if (this.writing) clearTimeout(this.writing);
    await this.tried(() => this.wipe('id = $1', this.node));
  }

  /** Somebody begins to watch; returns how to say that they left. */
  enter(topic: string, who: string): () => void {
    const key = JSON.stringify([topic, who]);
    this.count(key, 1);
    return () => this.count(key, -1);
  }

  /** How many different people and tokens watch the topic now. */
  async watchers(topic: string): Promise<number> {
    const [row] = await this.options.database.query<{ count: number }[]>(COUNT, [topic]);
    return row?.count ?? 0;
  }

  private count(key: string, change: number): void {
    const before = this.here.get(key) ?? 0;
    if (before + change > 0) this.here.set(key, before + change);
    else this.here.delete(key);
    if (before > 0 && before + change > 0) return;
    this.unwritten.add(key);
    this.writing ??= setTimeout(() => void this.write(), WRITE_EVERY).unref();
  }

  private async write(): Promise<void> {
    this.writing = null;
    const keys = this.unwritten;
    this.unwritten = new Set();
    const written = await this.tried(() => this.writeDown([...keys]));
    // Tried again with the next sign of life.
    if (!written) for (const key of keys) this.unwritten.add(key);
  }

  private async writeDown(keys: readonly string[]): Promise<void> {
    const { database, feed } = this.options;
    await database.query(ENTER, [this.node, ...columns(keys.filter(key => this.here.has(key)))]);
    await database.query(LEAVE, [this.node, ...columns(keys.filter(key => !this.here.has(key)))]);
    await feed.announce(...new Set(columns(keys)[0]));
  }

  private async live(): Promise<void> {
    await this.tried(async () => {
      const [row] = await this.options.database.query<{ isNew: boolean }[]>(LIVE, [this.node]);
      if (row?.isNew) for (const key of this.here.keys()) this.unwritten.add(key);
      await this.wipe(`seen_at < now() - ${GONE_AFTER} and id <> $1`, this.node);
    });
    if (this.unwritten.size > 0) await this.write();
  }

  /** Forgets nodes and tells those who look at what was watched through them. */
  private async wipe(which: string, node: string): Promise<void> {
    const { database, feed } = this.options;
    const gone = await database.query<{ topic: string }[]>(
      `with gone as (delete from watching_node where ${which} returning id)
       select distinct topic from watching where node_id in (select id from gone)`,
      [node],
    );
    if (gone.length > 0) await feed.announce(...gone.map(({ topic }) => topic));
  }

  private async tried(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      this.options.log.warn({ err: error }, 'Who watches could not be written down; trying again.');
      return false;
    }
  }
}

function columns(keys: readonly string[]): [string[], string[]] {
  const pairs = keys.map(key => JSON.parse(key) as [string, string]);
  return [pairs.map(([topic]) => topic), pairs.map(([, who]) => who)];
}

const COUNT = `
  select count(distinct who)::int as count from watching join watching_node on id = node_id
  where topic = $1 and seen_at > now() - ${GONE_AFTER}`;

const ENTER = `
  insert into watching (node_id, topic, who) select $1, topic, who from unnest($2::text[], $3::text[]) as entered (topic, who)
  on conflict do nothing`;

const LEAVE = `
  delete from watching using unnest($2::text[], $3::text[]) as gone (topic, who)
  where node_id = $1 and watching.topic = gone.topic and watching.who = gone.who`;

const LIVE = `
  insert into watching_node (id, seen_at) values ($1, now())
  on conflict (id) do update set seen_at = now() returning xmax = 0 as "isNew"`;
