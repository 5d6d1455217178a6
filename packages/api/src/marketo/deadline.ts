import type { Clock } from '../platform/clock';

/** Aborts `controller` unless the returned function is called within so many real milliseconds. */
export function deadline(clock: Clock, ms: number, controller: AbortController): () => void {
  const met = new AbortController();
  const miss = () => controller.abort(new Error(`nothing came for ${Math.round(ms / 1_000)} s`));
  clock.sleep(ms, met.signal).then(miss, () => undefined);
  return () => met.abort();
}
