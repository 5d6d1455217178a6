import { WebSocket } from 'ws';

export type Knocked = Readonly<{
  /** Resolves when it is let in; rejects when it is closed before. */
  letIn: Promise<void>;
  /** Code and reason, once it is closed. */
  closed: Promise<string>;
  leave(): void;
}>;

/** A socket that says who it is, by headers or by the first message, and then only listens. */
export function knock(app: string, headers: Record<string, string>, payload: object = {}): Knocked {
  const socket = new WebSocket(`${app.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  socket.on('error', () => undefined);
  const closed = new Promise<string>(resolve => {
    socket.once('close', (code, reason) => resolve(`${code} ${reason.toString()}`.trim()));
  });
  const letIn = new Promise<void>((resolve, reject) => {
    socket.on('message', message => String(message).includes('connection_ack') && resolve());
    void closed.then(words => reject(new Error(words)));
  });
  letIn.catch(() => undefined);
  socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload })));
  return { letIn, closed, leave: () => socket.close() };
}
