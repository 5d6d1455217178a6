import type { Slice, Sync, SyncEvent, Wait, WaitReason } from './sync';
import type { SliceRow, SyncEventRow, SyncRow } from './sync.entity';

/** The one place where rows become domain objects. */
export function toSync(row: SyncRow): Sync {
  const { waitReason, waitUntil, failureReason, failureFields, slices, ...same } = row;
  return {
    id: same.id,
    integrationId: same.integrationId,
    kind: same.kind,
    state: same.state,
    revision: same.revision,
    fieldNames: same.fieldNames,
    createdAt: same.createdAt,
    startedAt: same.startedAt,
    endedAt: same.endedAt,
    heartbeatAt: same.heartbeatAt,
    wait: toWait(waitReason, waitUntil),
    failure: failureReason === null ? null : { reason: failureReason, fieldNames: failureFields },
    plannedAt: same.plannedAt,
    closedAt: same.closedAt,
    caughtUp: { added: same.peopleAdded, changed: same.peopleChanged, removed: same.peopleRemoved },
    spanIsProved: same.spanIsProved,
    survey: same.survey,
    refills: same.refills,
    percent: same.percent,
    peopleStored: same.peopleStored,
    callsMade: same.callsMade,
    troubleSince: same.troubleSince,
    slices: slices.map(toSlice).sort((one, other) => one.number - other.number),
  };
}

export function toSlice({ waitReason, waitUntil, syncId: _, sync: __, ...same }: SliceRow): Slice {
  return { ...same, wait: toWait(waitReason, waitUntil) };
}

function toWait(reason: WaitReason | null, until: Date | null): Wait | null {
  return reason === null || until === null ? null : { reason, until };
}

export function toEvent({ syncId: _, ...event }: SyncEventRow): SyncEvent {
  return event;
}
