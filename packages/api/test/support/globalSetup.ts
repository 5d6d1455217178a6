import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createDataSource, migrate } from '../../src/platform/db/dataSource';
import { startEmbeddedServer } from '../../src/platform/db/embeddedServer';
import { ensureDatabase } from '../../src/platform/db/ensureDatabase';
import { dropDatabase } from './dropDatabase';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server on which databases may be made and dropped. */
    serverUrl: string;
    /** The migrated, otherwise empty database on it, to be copied and never connected to. */
    template: string;
  }
}

type TestServer = Readonly<{ url: string; stop(): Promise<void> }>;

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

async function startThrowAwayServer(): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'dynamic-chat-sync-test-'));
  await chmod(folder, 0o711);
  const server = await startEmbeddedServer(folder, { fsync: 'off', full_page_writes: 'off', max_connections: '300' });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      const elsewhere = !server.dataFolder.startsWith(folder);
      await rm(elsewhere ? dirname(server.dataFolder) : folder, { recursive: true, force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function makeTemplate(serverUrl: string, template: string): Promise<void> {
  const dataSource = createDataSource({ url: await ensureDatabase(serverUrl, template), entities: [] });
  await dataSource.initialize();
  await migrate(dataSource);
  await dataSource.destroy();
}
