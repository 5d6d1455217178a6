import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import { contextOf, scopeKey, sharedContext, type Context } from './access/context';
import { PERMISSIONS, type Viewer } from './access/viewer';
import type { Config } from './config';
import { connectPreset, type PresetParts } from './integration/connectPreset.service';
import { buildParts, type Parts, type Ports } from './parts';
import { migrate } from './platform/db/dataSource';
import type { Admitted, Door } from './platform/graphql/door';
import { GraphQLServer } from './platform/graphql/server';
import { addressBehind } from './platform/http/address';
import { serveGraphiQL } from './platform/http/graphiql';
import { Hosts } from './platform/http/hosts';
import { guard, servePages } from './platform/http/pages';
import { serveProbes } from './platform/http/probes';
import { buildSchema } from './schema';
import { SyncWorker } from './sync/sync.worker';

export type App = Readonly<{
  /** Migrates, connects, listens and starts to work. */
  start(): Promise<void>;
  /** Lets go of everything; syncs go on from their checkpoints at the next start or on another node. */
  stop(): Promise<void>;
  /** Where it listens; known once it is started. */
  url(): string;
}>;

/** Puts the parts together. `ports` are the outside world, so that tests can hand in theirs. */
export function buildApp(config: Config, ports: Ports): App {
  const parts = buildParts(config, ports);
  const pages = express();
  const server = createServer(pages);
  const graphql = config.roles.has('web') ? buildGraphQL(config, parts, server) : null;
  const worker = config.roles.has('worker') ? new SyncWorker(parts.syncWorld) : null;
  const stopping = new AbortController();
  let presetConnected: Promise<void> = Promise.resolve();
  let isSetUp = config.marketo === null;

  return {
    async start() {
      await parts.database.initialize();
      await parts.leaseDatabase.initialize();
      await migrate(parts.database);
      parts.viewer.set(await everybody(parts));
      await parts.feed.start();
      await mountPages(pages, { config, parts, graphql, isSetUp: () => isSetUp });
      await listen(server, config);
      worker?.start();
      const tried = (): void => void (isSetUp = true);
      if (config.marketo) presetConnected = connect(config.marketo, parts, { signal: stopping.signal, tried });
    },
    async stop() {
      stopping.abort();
      await worker?.stop();
      await graphql?.stop();
      await close(server);
      await presetConnected;
      await parts.feed.stop();
      await Promise.all([parts.database.destroy(), parts.leaseDatabase.destroy()]);
    },
    url: () => `http://localhost:${(server.address() as AddressInfo).port}`,
  };
}

/** Until there is sign-in, whoever reaches the server is the administrator of its one account; it listens on the loopback only. */
async function everybody({ accounts }: Parts): Promise<Viewer> {
  const account = await accounts.only('My company');
  return {
    kind: 'Person',
    id: account.id,
    accountId: account.id,
    permissions: new Set(PERMISSIONS),
    displayName: 'Administrator',
    email: null,
    isMarketoAdministrator: true,
  };
}

function openDoor({ viewer }: Parts, get: Context['get']): Door<Context> {
  const admit = (): Admitted<Context> => {
    const who = viewer.get();
    const shared = { key: scopeKey(who), context: sharedContext(who, get) };
    return { context: contextOf(who, get), shared, who: 'everybody', whenEnded: () => () => undefined };
  };
  return { admit: () => Promise.resolve(admit()) };
}

function buildGraphQL(config: Config, parts: Parts, server: Server): GraphQLServer<Context> {
  const get: Context['get'] = resolver => parts.resolvers.get(resolver) as never;
  const hosts = new Hosts(config.publicUrl);
  const options = {
    schema: buildSchema({ get }),
    door: openDoor(parts, get),
    mayConnect: (origin: string | undefined, host: string | undefined) => hosts.maySend(origin, host),
    addressOf: addressBehind(config.trustedProxies),
    limits: config.socketLimits,
    watched: () => () => undefined,
    log: parts.syncWorld.log,
  };
  return new GraphQLServer(options, server);
}

type Mounted = Readonly<{
  config: Config;
  parts: Parts;
  graphql: GraphQLServer<Context> | null;
  isSetUp: () => boolean;
}>;

async function mountPages(pages: Express, { config, parts, graphql, isSetUp }: Mounted): Promise<void> {
  pages.disable('x-powered-by');
  serveProbes(pages, parts.database, isSetUp);
  pages.use(guard(new Hosts(config.publicUrl)));
  await graphql?.mount(pages);
  if (graphql) serveGraphiQL(pages);
  if (graphql && config.webRoot !== null) servePages(pages, config.webRoot);
}

type Trying = Pick<PresetParts, 'signal' | 'tried'>;

function connect(preset: NonNullable<Config['marketo']>, parts: Parts, trying: Trying): Promise<void> {
  const { clock, log } = parts.syncWorld;
  const { integrations } = parts;
  return connectPreset(preset, parts.viewer.get(), { integrations, clock, log, ...trying }).catch((error: unknown) =>
    log.error({ err: error }, 'Connecting Marketo at start met a bug.'),
  );
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise(resolve => server.close(() => resolve()));
}
