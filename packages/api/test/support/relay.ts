import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export type Relay = Readonly<{
  port: number;
  /** New connections go there from now on. */
  leadTo(port: number): void;
  stop(): void;
}>;

/** A port that stays the same while the server behind it goes and comes back on another one. */
export async function startRelay(target: number): Promise<Relay> {
  let port = target;
  const open = new Set<Socket>();
  const server = createServer(near => {
    const far = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: to => void (port = to),
    stop: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
