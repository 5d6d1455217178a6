import { recordDeed } from '../access/audit.repository';
import type { Viewer } from '../access/viewer';
import { isActive } from './sync';
import type { SyncActionOutcome, SyncService, SyncServices } from './sync.service';
import { actionNotAllowed, syncNotFound } from './syncRefusals';
import { topicsOf, WORK_TOPIC } from './syncTopics';

/** Reading one slice again by hand. */
export class RereadSliceService {
  constructor(
    private readonly services: SyncServices,
    private readonly syncs: SyncService,
  ) {}

  /** Queues a sync of that one slice with all attributes; its people are merged, so that everybody else stays as they are. */
  async reread(viewer: Viewer, sliceId: string): Promise<SyncActionOutcome> {
    const { syncs, fields, database, feed } = this.services;
    const sync = await syncs.ofSlice(sliceId, viewer.accountId);
    const slice = sync?.slices.find(({ id }) => id === sliceId);
    if (!sync || !slice) return syncNotFound();
    const { integrationId } = sync;
    const outcome = await database.transaction(async tx => {
      await fields.holdSelection(tx, integrationId);
      const latest = await syncs.latest(integrationId, tx);
      if (latest && (isActive(latest) || !(await syncs.isFirstDone(integrationId, tx))))
        return actionNotAllowed(latest);
      const names = (await fields.attributesOf(integrationId, tx)).map(({ name }) => name);
      await recordDeed(tx, viewer, { action: 'SLICE_REREAD' });
      return syncs.insertReread(tx, { integrationId, kind: 'INITIAL', fieldNames: names, survey: null }, slice);
    });
    if (typeof outcome !== 'string') return outcome;
    await feed.announce(WORK_TOPIC, ...topicsOf(outcome, integrationId));
    return this.syncs.present(viewer, outcome);
  }
}
