import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import type { Context } from './access/context';
import { serveSignIn } from './access/signIn.http';
import { operatorOf } from './access/audit';
import type { Config } from './config';
import { connectPreset, type PresetParts } from './integration/connectPreset.service';
import { buildParts, type Parts, type Ports } from './parts';
import { migrate } from './platform/db/dataSource';
import { GraphQLServer } from './platform/graphql/server';
import { addressBehind } from './platform/http/address';
import { tellFailures } from './platform/http/failures';
import { serveGraphiQL } from './platform/http/graphiql';
import { Hosts } from './platform/http/hosts';
import { guard, servePages } from './platform/http/pages';
import { serveProbes } from './platform/http/probes';
import { buildSchema } from './schema';
import { RefreshWorker } from './refresh/refresh.worker';
import { serveCertificate } from './sync/certificate.http';
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
  const refresher = config.roles.has('worker') ? new RefreshWorker(parts.syncWorld) : null;
  const stopping = new AbortController();
  let presetConnected: Promise<void> = Promise.resolve();
  let isSetUp = config.marketo === null;

  return {
    async start() {
      await parts.database.initialize();
      await parts.leaseDatabase.initialize();
      await migrate(parts.database);
      await parts.feed.start();
      await parts.presence.start();
      const isLeaving = (): boolean => stopping.signal.aborted;
      await mountPages(pages, { config, parts, graphql, isSetUp: () => isSetUp, isLeaving });
      await listen(server, config);
      worker?.start();
      refresher?.start();
      const tried = (): void => void (isSetUp = true);
      if (config.marketo) presetConnected = connect(parts, config.marketo, { signal: stopping.signal, tried });
    },
    async stop() {
      stopping.abort();
      await Promise.all([worker?.stop(), refresher?.stop()]);
      await graphql?.stop();
      await close(server);
      await presetConnected;
      await parts.presence.stop();
      await parts.feed.stop();
      await Promise.all([parts.database.destroy(), parts.leaseDatabase.destroy()]);
    },
    url: () => `http://localhost:${(server.address() as AddressInfo).port}`,
  };
}

function buildGraphQL(config: Config, parts: Parts, server: Server): GraphQLServer<Context> {
  const { get } = parts;
  const { log } = parts.syncWorld;
  const hosts = new Hosts(config.publicUrl);
  const options = {
    schema: buildSchema({ get }, attempt => log.warn(attempt, 'Somebody asked for what they may not do.')),
    door: parts.entrance.door,
    mayConnect: (origin: string | undefined, host: string | undefined) => hosts.maySend(origin, host),
    addressOf: addressBehind(config.trustedProxies),
    limits: config.socketLimits,
    queryLimits: config.queryLimits,
    watched: (topic: string, who: string) => parts.presence.enter(topic, who),
    log,
  };
  return new GraphQLServer(options, server);
}

type Mounted = Readonly<{
  config: Config;
  parts: Parts;
  graphql: GraphQLServer<Context> | null;
  isSetUp: () => boolean;
  isLeaving: () => boolean;
}>;

async function mountPages(pages: Express, { config, parts, graphql, ...standing }: Mounted): Promise<void> {
  pages.disable('x-powered-by');
  pages.set('trust proxy', [...config.trustedProxies]);
  const { database, feed } = parts;
  const counts = () => ({ ...graphql?.counts(), feed_listeners: feed.listenerCount });
  serveProbes(pages, { database, counts, ...standing });
  pages.use(guard(new Hosts(config.publicUrl)));
  if (graphql) await mountWeb(pages, { config, parts, graphql });
  pages.use(tellFailures(parts.syncWorld.log));
}

type Web = Pick<Mounted, 'config' | 'parts'> & Readonly<{ graphql: GraphQLServer<Context> }>;

async function mountWeb(pages: Express, { config, parts, graphql }: Web): Promise<void> {
  await graphql.mount(pages);
  serveSignIn(pages, parts.entrance.signInPages);
  serveCertificate(pages, parts.entrance.door, parts.certificates);
  serveGraphiQL(pages, request => parts.entrance.door.isSomebody(request));
  if (config.webRoot !== null) servePages(pages, config.webRoot);
}

type Trying = Pick<PresetParts, 'signal' | 'tried'>;

async function connect(parts: Parts, preset: NonNullable<Config['marketo']>, trying: Trying): Promise<void> {
  const { integrations, accounts, syncWorld } = parts;
  const { clock, log } = syncWorld;
  try {
    const account = await accounts.only('My company');
    await connectPreset(preset, operatorOf(account.id), { integrations, clock, log, ...trying });
  } catch (error) {
    log.error({ err: error }, 'Connecting Marketo at start met a bug.');
  }
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
