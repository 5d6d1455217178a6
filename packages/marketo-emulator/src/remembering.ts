import type { OngoingChanges } from './changes/ongoingChanges';
import { perform } from './deeds';
import type { Inhabitants } from './inhabitants';
import type { Memory } from './memory';

interface Revived {
  readonly inhabitants: Inhabitants;
  readonly changes: OngoingChanges;
  /** How many changes an emulated hour has from now on. */
  readonly perHour: number;
  /** Emulated milliseconds. */
  readonly now: number;
}

/**
 * Does again what was done to a world before its program ended, each at its moment, and in between what went on by itself.
 * What went on since then happens when somebody looks. Returns the latest moment of it.
 */
export function revive(memory: Memory, { inhabitants, changes, perHour, now }: Revived): number {
  const { entries } = memory;
  let latest = memory.beginning.since;
  for (const entry of entries) {
    catchUp(changes, entry.at);
    latest = Math.max(latest, entry.at);
    if (entry.kind === 'rate') changes.changeRate(entry.changesPerHour, entry.at);
    else if (entry.kind !== 'seen') perform(entry, inhabitants);
  }
  const present = Math.max(latest, now);
  if (entries.length > 0 && changes.perHour === perHour) return latest;
  catchUp(changes, present);
  changes.changeRate(perHour, present);
  memory.append({ kind: 'rate', at: present, changesPerHour: perHour });
  return present;
}

function catchUp(changes: OngoingChanges, moment: number): void {
  while (changes.nextAt <= moment) changes.applyNext();
}
