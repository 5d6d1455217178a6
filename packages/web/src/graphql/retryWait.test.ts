import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { retryDelay, waitToRetry } from './retryWait';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits longer each time, never over ten seconds, and never the same for all', () => {
  expect(retryDelay(0, () => 0)).toBe(150);
  expect(retryDelay(3, () => 1)).toBe(2_400);
  expect(retryDelay(50, () => 1)).toBe(10_000);
  expect(retryDelay(50, () => 0)).toBe(5_000);
});

it('ends with the delay', async () => {
  const ended = vi.fn();
  void waitToRetry(50).then(ended);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(ended).toHaveBeenCalled();
});

it.each(['online', 'visibilitychange'])('ends at once with “%s”', async sign => {
  const ended = vi.fn();
  void waitToRetry(50).then(ended);
  (sign === 'online' ? window : document).dispatchEvent(new Event(sign));
  await vi.advanceTimersByTimeAsync(0);
  expect(ended).toHaveBeenCalled();
});
