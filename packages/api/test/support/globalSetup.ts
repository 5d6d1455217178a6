import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { createDataSource, migrate } from '../../src/platform/db/dataSource';
import { ensureDatabase } from '../../src/platform/db/ensureDatabase';
import { dropDatabase } from './dropDatabase';
import { startThrowAwayServer } from './throwAwayServer';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server on which databases may be made and dropped. */
    serverUrl: string;
    /** The migrated, otherwise empty database on it, to be copied and never connected to. */
    template: string;
  }
}

/** One real PostgreSQL for the whole run, thrown away afterwards; `TEST_DATABASE_URL` names another one to use. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'];
  const server = given ? { url: given, stop: () => Promise.resolve() } : await startThrowAwayServer();
  const template = `template_${randomBytes(6).toString('hex')}`;
  await makeTemplate(server.url, template);
  project.provide('serverUrl', server.url);
  project.provide('template', template);
  return async () => {
    await dropDatabase(server.url, template);
    await server.stop();
  };
}

async function makeTemplate(serverUrl: string, template: string): Promise<void> {
  const dataSource = createDataSource({ url: await ensureDatabase(serverUrl, template), entities: [] });
  await dataSource.initialize();
  await migrate(dataSource);
  await dataSource.destroy();
}
