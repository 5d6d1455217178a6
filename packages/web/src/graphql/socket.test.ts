import type { Client } from 'graphql-ws';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lineStatus, noteSocket } from './lineStatus';
import { openSocket } from './socket';

/** The other end of a WebSocket that acknowledges, and answers a ping while it lives. */
class OtherEnd {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  static opened: OtherEnd[] = [];
  readyState = OtherEnd.OPEN;
  lives = true;
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onclose?: (event: { code: number; reason: string }) => void;

  constructor() {
    OtherEnd.opened.push(this);
    queueMicrotask(() => this.onopen?.());
  }

  send(text: string): void {
    const { type } = JSON.parse(text) as { type: string };
    if (type === 'connection_init') this.say({ type: 'connection_ack' });
    if (type === 'ping' && this.lives) this.say({ type: 'pong' });
  }

  say(message: unknown): void {
    queueMicrotask(() => this.onmessage?.({ data: JSON.stringify(message) }));
  }

  /** A dead line tells nobody that it was closed. */
  close(code = 1000, reason = ''): void {
    this.readyState = OtherEnd.CLOSED;
    if (this.lives) queueMicrotask(() => this.onclose?.({ code, reason }));
  }
}

let client: Client;
let unsubscribe: () => void;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', OtherEnd);
  OtherEnd.opened = [];
  client = openSocket('ws://localhost/graphql');
  unsubscribe = client.subscribe(
    { query: 'subscription { sync(id: "42") { id } }' },
    { next() {}, error() {}, complete() {} },
  );
  await vi.advanceTimersByTimeAsync(0);
});
afterEach(async () => {
  unsubscribe();
  await vi.advanceTimersByTimeAsync(20_000); // Nobody of before tries again during the next story.
  client.terminate();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  noteSocket('idle');
});

it('stays open as long as the other end answers', async () => {
  expect(lineStatus.socket.value).toBe('open');
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(lineStatus.socket.value).toBe('open');
  expect(OtherEnd.opened).toHaveLength(1);
});

it('takes a silent other end for lost within fifteen seconds, and opens another by itself', async () => {
  OtherEnd.opened[0]!.lives = false;
  await vi.advanceTimersByTimeAsync(14_900);
  expect(lineStatus.socket.value).toBe('open');
  await vi.advanceTimersByTimeAsync(200);
  expect(lineStatus.socket.value).toBe('lost');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(lineStatus.socket.value).toBe('open');
  expect(OtherEnd.opened).toHaveLength(2);
});

it('asks at once when the person comes back to the tab, and opens another socket where no answer comes', async () => {
  await vi.advanceTimersByTimeAsync(3_000);
  OtherEnd.opened[0]!.lives = false;
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(OtherEnd.opened).toHaveLength(2);
  expect(lineStatus.socket.value).toBe('open');
});

it('keeps the socket that answers when the person comes back', async () => {
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(OtherEnd.opened).toHaveLength(1);
});

it('notices that the device slept with the page in sight', async () => {
  await vi.advanceTimersByTimeAsync(3_000);
  OtherEnd.opened[0]!.lives = false;
  vi.setSystemTime(Date.now() + 3_600_000); // Timers stood still meanwhile.
  await vi.advanceTimersByTimeAsync(3_000);
  expect(OtherEnd.opened).toHaveLength(2);
  expect(lineStatus.socket.value).toBe('open');
});

it.each(['offline', 'online'])('does not wait for the ping when the device goes %s', change => {
  window.dispatchEvent(new Event(change));
  expect(lineStatus.socket.value).toBe('lost');
});
