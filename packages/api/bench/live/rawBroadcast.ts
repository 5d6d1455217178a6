import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';

/** From the bench to the process that broadcasts. */
export type RawOrder = Readonly<{ kind: 'broadcast'; message: string }>;

/** The limit: a server that does nothing but send the same bytes to everybody who is there. In a process of its own. */
export async function broadcastRaw(): Promise<void> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'graphql-transport-ws' });
  await once(server, 'listening');
  let greeting = '"revision":0';
  server.on('connection', socket => socket.send(greeting));
  process.on('message', ({ message }: RawOrder) => {
    greeting = message;
    const bytes = Buffer.from(message);
    for (const socket of server.clients)
      if (socket.readyState === WebSocket.OPEN) socket.send(bytes, { binary: false });
  });
  process.send?.({ kind: 'listening', url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}` });
}
