import { join } from 'node:path';
import pg from 'pg';
import { type EmbeddedServer, startEmbeddedServer } from '../../platform/db/embeddedServer';
import { databaseUrl, ensureDatabase } from '../../platform/db/ensureDatabase';

const DATABASE_NAME = 'dynamic_chat_sync';
const OLDEST_VERSION = 15;

export type StartedDatabase = Readonly<{ url: string; version: string; embedded?: EmbeddedServer }>;

/** The one that `DATABASE_URL` names, or the embedded one with its data in the state folder. */
export async function startDatabase(stateFolder: string): Promise<StartedDatabase> {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given, version: await versionOf(given) };
  const embedded = await startEmbeddedServer(stateFolder);
  const url = await ensureDatabase(embedded.url, DATABASE_NAME);
  return { url, version: await versionOf(url), embedded };
}

/** How to reach it, without its password. */
export function describeDatabase({ url, embedded }: StartedDatabase, shown: (path: string) => string): string {
  const address = new URL(url);
  address.password = '';
  if (!embedded) return address.href;
  const elsewhere = embedded.dataFolder.startsWith(join(embedded.passwordFile, '..'))
    ? ''
    : `\ndata in ${embedded.dataFolder}, as its user cannot enter this folder`;
  return `${databaseUrl(address.href, DATABASE_NAME)}\npassword in ${shown(embedded.passwordFile)}${elsewhere}`;
}

async function versionOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
    const version = rows[0]?.version.split(' ')[0] ?? '';
    if (parseInt(version, 10) >= OLDEST_VERSION) return version;
    throw new Error(`The database is PostgreSQL ${version}; it has to be ${OLDEST_VERSION} or later.`);
  } catch (error) {
    throw new Error(`The database of DATABASE_URL cannot be used: ${(error as Error).message}`, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}
