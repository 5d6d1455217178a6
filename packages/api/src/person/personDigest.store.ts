import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { to as copyTo } from 'pg-copy-streams';
import type { ClientBase } from 'pg';
import type { SelectedAttribute, ValueType } from '@dynamic-chat-sync/shared/attributeValue';
import { personColumnOf } from './person';
import { schemaOf } from './personTables.store';

export type PersonDigest = Readonly<{ count: number; sha256: string }>;

/** The one text of each value that Marketo's side of the digest also uses; times are of UTC. */
const CANONICAL: Readonly<Record<ValueType, (column: string) => string>> = {
  TEXT: column => column,
  BOOLEAN: column => `case when ${column} then 'true' else 'false' end`,
  INTEGER: column => column,
  NUMBER: column => `trim_scale(${column})`,
  DATE: column => `to_char(${column}, 'YYYY-MM-DD')`,
  DATETIME: column => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
};

/** SHA-256 over the chosen values of everyone in ascending id, in COPY text; nothing is held in memory. */
export async function digestPeople(
  client: ClientBase,
  integrationNumber: number,
  attributes: readonly SelectedAttribute[],
): Promise<PersonDigest> {
  const values = attributes.map(personColumnOf).map(({ name, valueType }) => CANONICAL[valueType](name));
  const people = `select ${values.join(', ')} from ${schemaOf(integrationNumber)}.person order by id`;
  const lines = client.query(copyTo(`copy (${people}) to stdout (format text, encoding 'UTF8')`));
  const hash = createHash('sha256');
  await pipeline(lines, hash);
  return { count: lines.rowCount, sha256: hash.digest('hex') };
}
