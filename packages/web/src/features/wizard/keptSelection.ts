/** The selection of this tab, so that a reload or a way back loses nothing. Kept per integration; gone with the tab. */

export function keptSelection(integrationId: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(integrationId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(name => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

export function keepSelection(integrationId: string, names: readonly string[]): void {
  sessionStorage.setItem(keyOf(integrationId), JSON.stringify(names));
}

export function forgetSelection(integrationId: string): void {
  sessionStorage.removeItem(keyOf(integrationId));
}

function keyOf(integrationId: string): string {
  return `dynamic-chat.selection.${integrationId}`;
}
