import { DataSource, MigrationExecutor, type DataSourceOptions, type EntityManager } from 'typeorm';
import { Foundation1790000000000 } from './migrations/1790000000000-foundation';
import { Access1790000000001 } from './migrations/1790000000001-access';
import { KeptFresh1790000000021 } from './migrations/1790000000021-kept-fresh';
import { Lanes1790000000002 } from './migrations/1790000000002-lanes';
import { Presence1790000000020 } from './migrations/1790000000020-presence';
import { Refresh1790000000003 } from './migrations/1790000000003-refresh';

/** What features may name of TypeORM outside of their rows, repositories and stores. */
export type Database = DataSource;
export type Transaction = EntityManager;

const MIGRATIONS = [
  Foundation1790000000000,
  Access1790000000001,
  Lanes1790000000002,
  Refresh1790000000003,
  Presence1790000000020,
  KeptFresh1790000000021,
];

/** Any number will do, as long as nothing else in the database uses it. */
const MIGRATION_LOCK = 1_790_000_000;

export type DataSourceRequest = Readonly<{
  url: string;
  entities: NonNullable<DataSourceOptions['entities']>;
  /** Connections at most; 10 unless told. */
  poolSize?: number;
}>;

/** Not connected yet: `await dataSource.initialize()`. Never changes the schema by itself. */
export function createDataSource({ url, entities, poolSize = 10 }: DataSourceRequest): Database {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    poolSize,
    migrations: MIGRATIONS,
    migrationsRun: false,
    synchronize: false,
    applicationName: 'dynamic-chat-sync',
  });
}

/** Brings the control tables up to date, all or nothing. Nodes that start together wait for each other. */
export async function migrate(dataSource: Database): Promise<void> {
  await dataSource.transaction(async tx => {
    await tx.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    const executor = new MigrationExecutor(dataSource, tx.queryRunner);
    executor.transaction = 'none';
    await executor.executePendingMigrations();
  });
}
