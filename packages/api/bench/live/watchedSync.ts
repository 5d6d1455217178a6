import type { Client } from 'pg';
import { admitAdministrator, ADMINISTRATOR } from '../../test/support/administrator';

const OPERATION = `subscription Watch($id: ID!) {
  sync(id: $id) { id state revision progress { percent peopleStored peopleInFlight } }
}`;

/** A sync that nobody works on but the bench. */
export class WatchedSync {
  private constructor(
    private readonly database: Client,
    readonly id: string,
  ) {}

  /** In the one account of a database that a node has migrated. */
  static async make(database: Client, databaseUrl: string): Promise<WatchedSync> {
    await admitAdministrator(databaseUrl);
    const { rows } = await database.query<{ id: string }>(MAKE);
    return new WatchedSync(database, rows[0]?.id ?? '');
  }

  /** The token that all subscribers come with. */
  readonly credential = ADMINISTRATOR;

  /** The payload of the subscribe message, as JSON. */
  get operation(): string {
    return JSON.stringify({ query: OPERATION, variables: { id: this.id } });
  }

  /** Commits a change, announces it as the worker does, and tells the revision that watchers will see. */
  async change(): Promise<number> {
    const { rows } = await this.database.query<{ revision: number }>(CHANGE, [this.id]);
    await this.database.query(`select pg_notify('dynamic_chat_sync', $1)`, [`sync:${this.id}`]);
    return rows[0]?.revision ?? 0;
  }
}

const MAKE = `
  with owner as (select id from account order by created_at limit 1),
  connected as (
    insert into integration (account_id, endpoint, identity, client_id, sealed_secret, checks, verified_at, fields_refreshed_at)
    select id, 'https://example.com', 'https://example.com', 'id', '', '[]', now(), now() from owner returning id
  )
  insert into sync (integration_id, kind, state, field_names, started_at)
  select id, 'INITIAL', 'RUNNING', '{email}', now() from connected returning id`;

const CHANGE = `
  update sync set revision = revision + 1, people_stored = people_stored + 1000, heartbeat_at = now()
  where id = $1 returning revision`;
