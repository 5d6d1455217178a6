import type { GraphQLFormattedError } from 'graphql';
import { MessageType } from 'graphql-ws';
import type { Line } from './line';

const END = Buffer.from('}');

/** One operation of one socket, as its execution sees it. */
export class Subscriber {
  private readonly head: Buffer;
  private latest: Buffer | null = null;
  private leaves: (() => void)[] = [];
  private over = false;

  constructor(
    readonly id: string,
    private readonly line: Line,
    private readonly onOver: () => void,
  ) {
    this.head = Buffer.from(`{"id":${JSON.stringify(id)},"type":"${MessageType.Next}","payload":`);
  }

  /** Nobody waits for more: the client or we completed it, or the socket is gone. */
  get isOver(): boolean {
    return this.over;
  }

  /** Sends a result, as JSON; to a socket that is full only the last one, as soon as there is room. */
  show(result: Buffer): void {
    if (this.over) return;
    if (!this.line.isFull) return this.send(result);
    this.latest = result;
    this.line.whenFree(this.catchUp);
  }

  /** Ends it with errors, in place of a result. */
  fail(errors: readonly GraphQLFormattedError[]): void {
    if (this.over) return;
    this.line.send(JSON.stringify({ id: this.id, type: MessageType.Error, payload: errors }));
    this.leave();
  }

  /** Ends it after what it was shown last, which is not skipped. */
  complete(): void {
    if (this.over) return;
    this.catchUp();
    this.line.send(JSON.stringify({ id: this.id, type: MessageType.Complete }));
    this.leave();
  }

  /** Ends it without a word. */
  leave(): void {
    if (this.over) return;
    this.over = true;
    this.latest = null;
    this.line.forget(this.catchUp);
    this.onOver();
    for (const leave of this.leaves.splice(0)) leave();
  }

  /** Calls back when it is over; at once where it is already. */
  whenOver(leave: () => void): void {
    if (this.over) leave();
    else this.leaves.push(leave);
  }

  /** Resolves when the socket has room, or nobody waits any more. */
  room(): Promise<void> {
    if (this.over || !this.line.isFull) return Promise.resolve();
    return new Promise(resolve => {
      this.line.whenFree(resolve);
      this.whenOver(resolve);
    });
  }

  private readonly catchUp = (): void => {
    if (this.latest) this.send(this.latest);
  };

  private send(result: Buffer): void {
    this.latest = null;
    this.line.send(Buffer.concat([this.head, result, END]));
  }
}
