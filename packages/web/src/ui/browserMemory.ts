/**
 * What this browser (`device`) or this tab (`tab`) keeps. A browser may forbid to keep anything: then nothing is kept,
 * and everything else works.
 */
const MEMORIES = { device: () => localStorage, tab: () => sessionStorage } as const;
type Memory = keyof typeof MEMORIES;

export function recall(memory: Memory, key: string): string | null {
  try {
    return MEMORIES[memory]().getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text, or forgets what was kept when it is null. */
export function keep(memory: Memory, key: string, text: string | null): void {
  try {
    if (text === null) MEMORIES[memory]().removeItem(key);
    else MEMORIES[memory]().setItem(key, text);
  } catch {
    // Forbidden or full: see above.
  }
}
