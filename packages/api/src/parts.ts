import { buildAccess } from './access/access.parts';
import { AccountRow } from './access/account.entity';
import { AccountRepository } from './access/account.repository';
import type { ApiTokenService } from './access/apiToken.service';
import type { Context } from './access/context';
import type { Organizations } from './access/organizations.port';
import type { UserService } from './access/user.service';
import type { Config } from './config';
import { buildEntrance, type Entrance } from './entrance';
import { AttributeRow, FieldRow } from './field/field.entity';
import { FieldRepository } from './field/field.repository';
import { FieldsResolver } from './field/field.resolver';
import { FieldService } from './field/field.service';
import { IntegrationRow } from './integration/integration.entity';
import { IntegrationRepository } from './integration/integration.repository';
import { IntegrationResolver } from './integration/integration.resolver';
import { SharesResolver } from './integration/shares.resolver';
import { SharesService } from './integration/shares.service';
import { IntegrationService } from './integration/integration.service';
import { createSeal } from './platform/seal';
import { OrganizationRepository } from './organization/organization.repository';
import { OrganizationResolver } from './organization/organization.resolver';
import { OrganizationService } from './organization/organization.service';
import { createSubscriptions } from './marketo/client';
import { PersonStore } from './person/person.store';
import { RefreshRepository } from './refresh/refresh.repository';
import type { Clock } from './platform/clock';
import { createDataSource, type Database } from './platform/db/dataSource';
import type { Doorbell } from './platform/feed/doorbell';
import { Feed } from './platform/feed/feed';
import { PostgresDoorbell } from './platform/feed/postgresDoorbell';
import { Presence } from './platform/feed/presence';
import { RedisDoorbell } from './platform/feed/redisDoorbell';
import type { Log } from './platform/log';
import { type CertificateService } from './sync/certificate.service';
import { openIntegration } from './field/openIntegration.service';
import { RecentSurveys } from './sync/recentSurveys';
import { SliceRow, SyncEventRow, SyncRow } from './sync/sync.entity';
import { SyncRepository } from './sync/sync.repository';
import { SyncLeaseRepository } from './sync/syncLease.repository';
import type { SyncWorld } from './sync/run.steps';
import { integrationTopic, WORK_TOPIC } from './sync/syncTopics';
import { buildSyncs } from './sync/sync.parts';
import { SyncWatchersResolver } from './sync/syncWatchers.resolver';

/** The outside world: time, the network and where to say what happens. */
export type Ports = Readonly<{ clock: Clock; fetch: typeof globalThis.fetch; log: Log }>;

export type Parts = Readonly<{
  database: Database;
  /** Leases are renewed on connections of their own: loads that take all the others must not cost a lease. */
  leaseDatabase: Database;
  feed: Feed;
  presence: Presence;
  accounts: AccountRepository;
  apiTokens: ApiTokenService;
  users: UserService;
  integrations: IntegrationService;
  syncWorld: SyncWorld;
  certificates: CertificateService;
  entrance: Entrance;
  /** The resolver that serves the schema, by its class. */
  get: Context['get'];
}>;

const ENTITIES = [AccountRow, IntegrationRow, FieldRow, AttributeRow, SyncRow, SliceRow, SyncEventRow];

export function buildParts(config: Config, ports: Ports): Parts {
  const database = createDataSource({ url: config.databaseUrl, entities: ENTITIES });
  const leaseDatabase = createDataSource({ url: config.databaseUrl, entities: ENTITIES, poolSize: 3 });
  const feed = new Feed(doorbellOf(config, database, ports.log), ports.log);
  const presence = new Presence({ database, feed, log: ports.log });
  const accounts = new AccountRepository(database);
  const get: Context['get'] = resolver => byClass.get(resolver) as never;
  const entrance = buildEntrance(config, { ...ports, database, feed, accounts, get });
  const access = buildAccess({ database, feed, clock: ports.clock, accounts });
  const syncRows = new SyncRepository(database);
  const { integrations, fields } = buildIntegration(config, { ...ports, database, feed, syncRows });
  const people = new PersonStore(database);
  const open = (id: string) => openIntegration(id, { integrations, fields });
  const leases = new SyncLeaseRepository(leaseDatabase);
  const refreshes = new RefreshRepository(database);
  const syncWorld = { database, leases, people, refreshes, feed, clock: ports.clock, log: ports.log, open };
  const syncServices = {
    database,
    syncs: syncRows,
    integrations,
    fields,
    refreshes,
    surveys: new RecentSurveys(ports.clock),
    feed,
    clock: ports.clock,
  };
  const syncs = buildSyncs(syncServices, people);
  const resolvers = [
    ...access.resolvers,
    new OrganizationResolver(
      buildOrganization(database, { clock: ports.clock, organizations: entrance.organizations }),
    ),
    new IntegrationResolver(integrations),
    new SharesResolver(new SharesService({ database, rows: new IntegrationRepository(database), integrations })),
    new FieldsResolver(fields),
    new SyncWatchersResolver(presence),
    ...syncs.resolvers,
  ];
  const byClass = new Map<unknown, object>(resolvers.map(resolver => [resolver.constructor, resolver]));
  return {
    database,
    leaseDatabase,
    feed,
    presence,
    accounts,
    apiTokens: access.apiTokens,
    users: access.users,
    integrations,
    syncWorld,
    certificates: syncs.certificates,
    entrance,
    get,
  };
}

function buildOrganization(
  database: Database,
  { clock, organizations }: Pick<Ports, 'clock'> & Readonly<{ organizations: Organizations }>,
): OrganizationService {
  const mappings = new OrganizationRepository(database);
  return new OrganizationService({ database, mappings, organizations, clock });
}

function doorbellOf({ databaseUrl, redisUrl }: Config, database: Database, log: Log): Doorbell {
  return redisUrl === null ? new PostgresDoorbell({ databaseUrl, database, log }) : new RedisDoorbell(redisUrl, log);
}

type Below = Ports & Pick<Parts, 'database' | 'feed'> & Readonly<{ syncRows: SyncRepository }>;

function buildIntegration(config: Config, { database, feed, syncRows, clock, fetch, log }: Below) {
  const fieldRows = new FieldRepository(database);
  const integrations = new IntegrationService({
    integrations: new IntegrationRepository(database),
    subscriptions: createSubscriptions({ fetch, clock, clockRate: config.clockRate, log }),
    seal: createSeal([config.secretKey]),
    fields: fieldRows,
    allowedHosts: config.allowedHosts,
    shares: config.shares,
    clock,
    onChange: async id => {
      await syncRows.wake(id);
      await feed.announce(WORK_TOPIC, integrationTopic(id));
    },
  });
  return { integrations, fields: new FieldService({ database, fields: fieldRows, integrations }) };
}
