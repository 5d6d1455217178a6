import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lineStatus, noteSocket } from './lineStatus';
import { noteSession, sessionStatus } from './sessionStatus';
import { openSocket } from './socket';
import { troubleOf } from './trouble';

/** The other end of a WebSocket, which a story closes with a code. */
class OtherEnd {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  static opened: OtherEnd[] = [];
  readyState = OtherEnd.OPEN;
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onclose?: (event: { code: number; reason: string }) => void;

  constructor() {
    OtherEnd.opened.push(this);
    queueMicrotask(() => this.onopen?.());
  }

  send(text: string): void {
    const { type } = JSON.parse(text) as { type: string };
    const answer = { connection_init: 'connection_ack', ping: 'pong' }[type];
    if (answer) queueMicrotask(() => this.onmessage?.({ data: JSON.stringify({ type: answer }) }));
  }

  close(code = 1000, reason = ''): void {
    this.readyState = OtherEnd.CLOSED;
    queueMicrotask(() => this.onclose?.({ code, reason }));
  }
}

let failed: ReturnType<typeof vi.fn<(error: unknown) => void>>;
let client: ReturnType<typeof openSocket>;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', OtherEnd);
  OtherEnd.opened = [];
  noteSession('present');
  client = openSocket('ws://localhost/graphql');
  failed = vi.fn();
  client.subscribe({ query: 'subscription { integration { id } }' }, { next() {}, error: failed, complete() {} });
  await vi.advanceTimersByTimeAsync(0);
});
afterEach(() => {
  client.terminate();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  noteSocket('idle');
  noteSession('unknown');
});

it('a socket closed with the session says so, and is not opened again by itself', async () => {
  OtherEnd.opened[0]?.close(4401, 'Unauthorized');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sessionStatus.state.value).toBe('ended');
  expect(failed).toHaveBeenCalled();
  expect(troubleOf(new Error('Socket closed with event 4401'))).toEqual({ kind: 'SIGNED_OUT' });
  expect(OtherEnd.opened).toHaveLength(1);
});

it('a socket closed because permissions changed comes back, and who this is is asked again', async () => {
  const before = sessionStatus.changes.value;
  OtherEnd.opened[0]?.close(4205, 'Permissions changed');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sessionStatus.changes.value).toBe(before + 1);
  expect(sessionStatus.state.value).toBe('present');
  expect(lineStatus.socket.value).toBe('open');
  expect(OtherEnd.opened).toHaveLength(2);
});
