import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { createDataSource, type Database, type DataSourceRequest } from '../../src/platform/db/dataSource';
import { databaseUrl, ensureDatabase } from '../../src/platform/db/ensureDatabase';
import type { SelectedAttribute } from '@dynamic-chat-sync/shared/attributeValue';
import { dropDatabase } from './dropDatabase';

export type TestDatabase = Readonly<{
  /** Usable from the first `beforeAll` on; of a fresh, migrated database that only this test file knows. */
  url: string;
  /** A connected data source, closed for you at the end. */
  dataSource(entities?: DataSourceRequest['entities'], poolSize?: number): Promise<Database>;
}>;

/** Call it at the top of a test file or of a `describe`. */
export function useDatabase(): TestDatabase {
  const serverUrl = inject('serverUrl');
  const name = `test_${randomBytes(8).toString('hex')}`;
  const url = databaseUrl(serverUrl, name);
  const open: Database[] = [];

  beforeAll(() => ensureDatabase(serverUrl, name, inject('template')));
  afterAll(async () => {
    await Promise.all(open.filter(({ isInitialized }) => isInitialized).map(dataSource => dataSource.destroy()));
    await dropDatabase(serverUrl, name);
  });

  return {
    url,
    async dataSource(entities = [], poolSize = 10) {
      const dataSource = await createDataSource({ url, entities, poolSize }).initialize();
      open.push(dataSource);
      return dataSource;
    },
  };
}

/** Makes the database as it was before anybody connected anything. */
export async function emptied(database: TestDatabase): Promise<void> {
  const source = await database.dataSource();
  await source.query('truncate account, integration restart identity cascade');
  await source.query('drop schema if exists integration_1 cascade');
  await source.destroy();
}

/** The locked selection, as the rows have it. */
export async function selection(source: Database): Promise<SelectedAttribute[]> {
  return source.query<SelectedAttribute[]>(
    'select position, name, value_type as "valueType" from attribute order by position',
  );
}
