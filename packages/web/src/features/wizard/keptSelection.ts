import { keep, recall } from '../../ui/browserMemory';

/** The selection of this tab, so that a reload or a way back loses nothing. Kept per integration; gone with the tab. */

export function keptSelection(integrationId: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(recall('tab', keyOf(integrationId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(name => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

export function keepSelection(integrationId: string, names: readonly string[]): void {
  keep('tab', keyOf(integrationId), JSON.stringify(names));
}

export function forgetSelection(integrationId: string): void {
  keep('tab', keyOf(integrationId), null);
}

function keyOf(integrationId: string): string {
  return `dynamic-chat.selection.${integrationId}`;
}
