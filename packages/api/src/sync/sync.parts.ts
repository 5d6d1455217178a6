import type { PersonStore } from '../person/person.store';
import { PersonNotesStore } from '../person/personNotes.store';
import { RefreshResolver } from '../refresh/refresh.resolver';
import { RefreshService } from '../refresh/refresh.service';
import { AddAttributesResolver } from './addAttributes.resolver';
import { AddAttributesService } from './addAttributes.service';
import { CertificateResolver, SyncCertificateResolver } from './certificate.resolver';
import { CertificateService } from './certificate.service';
import { DisconnectResolver } from './disconnect.resolver';
import { DisconnectService } from './disconnect.service';
import { ForecastResolver } from './forecast.resolver';
import { ForecastService } from './forecast.service';
import { IntegrationSyncResolver } from './integrationSync.resolver';
import { RereadSliceResolver } from './rereadSlice.resolver';
import { RereadSliceService } from './rereadSlice.service';
import { SyncEventResolver, SyncFailureResolver, SyncResolver, SyncWaitResolver } from './sync.resolver';
import { SyncService, type SyncServices } from './sync.service';

/** What people and programs do with syncs, and with what a sync leaves behind. */
export function buildSyncs(services: SyncServices, people: PersonStore) {
  const { database, integrations, refreshes } = services;
  const syncs = new SyncService(services);
  const certificates = new CertificateService({ syncs, integrations, notes: new PersonNotesStore(database) });
  const resolvers = [
    new SyncResolver(syncs),
    new ForecastResolver(new ForecastService(services)),
    new RereadSliceResolver(new RereadSliceService(services, syncs)),
    new SyncWaitResolver(),
    new SyncFailureResolver(),
    new SyncEventResolver(),
    new IntegrationSyncResolver(syncs, integrations),
    new AddAttributesResolver(new AddAttributesService(services, syncs)),
    new SyncCertificateResolver(certificates),
    new CertificateResolver(certificates),
    new RefreshResolver(new RefreshService(refreshes)),
    new DisconnectResolver(new DisconnectService({ ...services, people })),
  ];
  return { syncs, certificates, resolvers };
}
