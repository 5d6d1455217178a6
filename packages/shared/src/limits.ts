/** How many fields of a subscription may be synced; `id`, `createdAt` and `updatedAt` are copied besides. */
export const MAX_SYNCED_FIELDS = 50;

/** Copied for every person, chosen or not; exported once when chosen as well. */
export const ALWAYS_COPIED_FIELDS = ['id', 'createdAt', 'updatedAt'] as const;

/** Progress is told to a watcher at most this often. */
export const PROGRESS_TICKS_PER_SECOND = 4;
