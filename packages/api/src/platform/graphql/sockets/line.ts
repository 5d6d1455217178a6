import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { Closing } from './closing';

/** Answers in bytes that a client may leave unread before it is taken for one that does not read. */
const MOST_UNREAD = 4 * 1024 * 1024;

/** The sending side of a socket. Whoever may skip something asks first whether it is full. */
export class Line {
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly socket: WebSocket,
    private readonly stream: Duplex,
  ) {
    stream.on('drain', () => this.drained());
  }

  /** The client, or the network to it, is slower than what it is sent. */
  get isFull(): boolean {
    return this.stream.writableNeedDrain;
  }

  get isUnread(): boolean {
    return this.socket.bufferedAmount > MOST_UNREAD;
  }

  send(message: string | Buffer): void {
    if (this.socket.readyState === this.socket.OPEN) this.socket.send(message, { binary: false });
  }

  /** Calls once, as soon as there is room; the same function is kept only once. */
  whenFree(then: () => void): void {
    this.waiting.add(then);
  }

  forget(then: () => void): void {
    this.waiting.delete(then);
  }

  close({ code, reason }: Closing): void {
    this.socket.close(code, reason);
  }

  private drained(): void {
    for (const then of [...this.waiting]) {
      if (this.isFull) return;
      if (this.waiting.delete(then)) then();
    }
  }
}
