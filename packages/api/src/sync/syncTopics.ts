/** Rung when a sync can be claimed. */
export const WORK_TOPIC = 'work';

export function topicsOf(syncId: string, integrationId: string): [string, string] {
  return [syncTopic(syncId), integrationTopic(integrationId)];
}

export function syncTopic(syncId: string): string {
  return `sync:${syncId}`;
}

export function integrationTopic(integrationId: string): string {
  return `integration:${integrationId}`;
}
