import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { buildSchemaSync, type ContainerType, type PubSub } from 'type-graphql';
import { gate, type OnRefused } from './access/gate.graphql';
import { ACCESS_RESOLVERS } from './access/access.parts';
import { FieldsResolver } from './field/field.resolver';
import { IntegrationResolver } from './integration/integration.resolver';
import { OrganizationResolver } from './organization/organization.resolver';
import { printDescribed } from './platform/graphql/print';
import { AddAttributesResolver } from './sync/addAttributes.resolver';
import { CertificateResolver, SyncCertificateResolver } from './sync/certificate.resolver';
import { SharesResolver } from './integration/shares.resolver';
import { RereadSliceResolver } from './sync/rereadSlice.resolver';
import { DisconnectResolver } from './sync/disconnect.resolver';
import { RefreshResolver } from './refresh/refresh.resolver';
import { ForecastResolver } from './sync/forecast.resolver';
import { IntegrationSyncResolver } from './sync/integrationSync.resolver';
import { SyncEventResolver, SyncFailureResolver, SyncResolver, SyncWaitResolver } from './sync/sync.resolver';
import { SyncWatchersResolver } from './sync/syncWatchers.resolver';

/** Subscriptions follow the feed, each by a `subscribe` of its own; the library wants this all the same. */
const NO_PUB_SUB: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('subscriptions follow the feed');
  },
};

/** `resolvers` hands out the instance of each resolver class; `onRefused` is told who asks for what they may not do. */
export function buildSchema(resolvers: ContainerType, onRefused?: OnRefused): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      ...ACCESS_RESOLVERS,
      OrganizationResolver,
      IntegrationResolver,
      FieldsResolver,
      SyncResolver,
      ForecastResolver,
      SyncWatchersResolver,
      SyncWaitResolver,
      SyncFailureResolver,
      SyncEventResolver,
      IntegrationSyncResolver,
      DisconnectResolver,
      RefreshResolver,
      AddAttributesResolver,
      RereadSliceResolver,
      SharesResolver,
      SyncCertificateResolver,
      CertificateResolver,
    ],
    container: resolvers,
    pubSub: NO_PUB_SUB,
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    validate: false,
  });
  return gate(schema, onRefused);
}

/** The schema as it is committed, for clients and for code generation. */
export function emitSchema(): string {
  return printDescribed(buildSchema({ get: () => ({}) }));
}
