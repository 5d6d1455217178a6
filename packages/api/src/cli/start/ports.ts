import { createServer } from 'node:net';

const LAST_PORT = 65_535;

/** The wanted port or the next free one. Free means on both loopbacks: `localhost` may lead to either. */
export async function freePortFrom(wanted: number): Promise<number> {
  for (let port = wanted; port <= LAST_PORT; port++) {
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port, '::1'))) return port;
  }
  throw new Error(`No port from ${wanted} on is free.`);
}

/** A remark for behind the address, where it is not the usual one. */
export function insteadOf(wanted: number, port: number): string {
  return port === wanted ? '' : `, as port ${wanted} is taken`;
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer();
    // No IPv6 on this computer: then nobody can be there either.
    probe.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'),
    );
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
