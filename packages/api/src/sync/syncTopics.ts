/** Rung when a sync can be claimed. */
export const WORK_TOPIC = 'work';

export function topicsOf(syncId: string, integrationId: string): [string, string] {
  return [`sync:${syncId}`, integrationTopic(integrationId)];
}

export function integrationTopic(integrationId: string): string {
  return `integration:${integrationId}`;
}
