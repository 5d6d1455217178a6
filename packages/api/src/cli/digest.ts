import 'reflect-metadata';
import { Command } from 'commander';
import type { SelectedAttribute } from '@dynamic-chat-sync/shared/attributeValue';
import { AttributeRow, FieldRow } from '../field/field.entity';
import { FieldRepository } from '../field/field.repository';
import { type PersonDigest, PersonStore } from '../person/person.store';
import { createDataSource, type Database, migrate } from '../platform/db/dataSource';
import { startDatabase, type StartedDatabase } from './start/database';
import { openFolders } from './start/folders';
import { openDoor } from './start/onlyOne';

/** Copied of everyone, chosen or not. */
const ALWAYS_COPIED: readonly SelectedAttribute[] = [
  { position: 0, name: 'id', valueType: 'INTEGER' },
  { position: 0, name: 'createdAt', valueType: 'DATETIME' },
  { position: 0, name: 'updatedAt', valueType: 'DATETIME' },
];

const { fields, json } = new Command('digest')
  .description('SHA-256 of the copied people over some fields, in ascending id, to compare with Marketo’s side.')
  .requiredOption('--fields <names>', 'REST names of fields, with commas between')
  .option('--json', 'print { "count", "sha256" }')
  .parse(
    process.argv.slice(2).filter(argument => argument !== '--'),
    { from: 'user' },
  )
  .opts<{ fields: string; json?: boolean }>();

const { state } = await openFolders();
const database = await startDatabase(state);
try {
  const digest = await digestOf(
    database,
    fields.split(',').map(name => name.trim()),
  );
  console.log(json ? JSON.stringify(digest) : `${digest.sha256}  ${digest.count} people`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await leave(database);
}

async function digestOf({ url }: StartedDatabase, names: readonly string[]): Promise<PersonDigest> {
  const database = await createDataSource({ url, entities: [FieldRow, AttributeRow] }).initialize();
  try {
    await migrate(database);
    const integration = await onlyIntegration(database);
    const attributes = [...(await new FieldRepository(database).attributes(integration.id)), ...ALWAYS_COPIED];
    const chosen = names.map(name => attributes.find(attribute => attribute.name === name) ?? name);
    if (attributes.length === ALWAYS_COPIED.length) throw new Error('No field has been chosen yet: nothing is copied.');
    const missing = chosen.filter(attribute => typeof attribute === 'string');
    if (missing.length > 0) throw new Error(`Not copied: ${missing.join(', ')}.`);
    return await new PersonStore(database).digest(integration.number, chosen as readonly SelectedAttribute[]);
  } finally {
    await database.destroy();
  }
}

async function onlyIntegration(database: Database): Promise<{ id: string; number: number }> {
  const [integration] = await database.query<{ id: string; number: number }[]>('select id, number from integration');
  if (!integration) throw new Error('No Marketo subscription is connected.');
  return integration;
}

/** The server is stopped again if it ran for us alone. */
async function leave({ embedded }: StartedDatabase): Promise<void> {
  if (!embedded || embedded.reused) return;
  const door = await openDoor(state);
  if (!('kind' in door)) await embedded.stop();
}
