import pg from 'pg';

const ALREADY_EXISTS = ['42P04', '23505'];

/** Creates the database unless it is there, as a copy of `template` if one is named. Answers its address. */
export async function ensureDatabase(serverUrl: string, name: string, template?: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const copy = template ? ` template ${client.escapeIdentifier(template)}` : '';
    await client.query(`create database ${client.escapeIdentifier(name)}${copy}`);
  } catch (error) {
    // Two racers: the slower one finds the name taken, or its row in the catalogue.
    if (!(error instanceof pg.DatabaseError) || !ALREADY_EXISTS.includes(error.code ?? '')) throw error;
  } finally {
    await client.end();
  }
  return databaseUrl(serverUrl, name);
}

export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}
