const LOOK_EVERY_MS = 2_000;
/** A timer that is so late did not run: the device slept. */
const SLEPT_MS = 5_000;

/**
 * Calls back when the person or the device comes back: the tab is shown again, the page is taken from the browser's
 * memory, there is a network again, or the device slept with the page in sight. Returns how to stop.
 */
export function onReturn(back: () => void): () => void {
  const whenVisible = (): void => {
    if (document.visibilityState === 'visible') back();
  };
  let lookedAt = Date.now();
  const timer = setInterval(() => {
    const slept = Date.now() - lookedAt > LOOK_EVERY_MS + SLEPT_MS;
    lookedAt = Date.now();
    if (slept) whenVisible(); // Timers of a hidden tab are late without any sleep.
  }, LOOK_EVERY_MS);
  window.addEventListener('online', back);
  window.addEventListener('pageshow', whenVisible);
  document.addEventListener('visibilitychange', whenVisible);
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', back);
    window.removeEventListener('pageshow', whenVisible);
    document.removeEventListener('visibilitychange', whenVisible);
  };
}
