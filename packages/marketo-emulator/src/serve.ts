import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { isDoor } from './door';
import type { Emulator } from './emulator';
import { isRebound } from './visitors';

export interface ServeOptions {
  /** 0 takes a free one. Default 0. */
  readonly port?: number;
  /** Default 127.0.0.1: nobody else on the network. */
  readonly host?: string;
}

export interface ServedEmulator {
  readonly url: string;
  readonly port: number;
  /** Ends open connections and removes the spooled files. */
  close(): Promise<void>;
}

const GZIP_FROM = 1_024;
/** Longer request lines must reach the emulator, which answers them with 414. */
const MAX_HEADER_BYTES = 256 * 1024;

/** Puts an emulator on a port. @throws the system's error when the port is taken */
export async function serveEmulator(
  emulator: Emulator,
  { port = 0, host = '127.0.0.1' }: ServeOptions = {},
): Promise<ServedEmulator> {
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    answer({ emulator, host }, request, response).catch(() => response.destroy());
  });
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${name === '127.0.0.1' ? 'localhost' : name}:${address.port}`,
    port: address.port,
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      await emulator.close();
    },
  };
}

function refuseName(outgoing: ServerResponse): void {
  const error = 'Call the emulator localhost: it is open to this machine only, and answers to no other name.';
  outgoing.writeHead(403, { 'Content-Type': 'application/json' }).end(JSON.stringify({ error }));
}

interface Served {
  readonly emulator: Emulator;
  readonly host: string;
}

async function answer({ emulator, host }: Served, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const request = toRequest(incoming);
  if (isRebound(incoming.headers.host, host) && isDoor(new URL(request.url))) return refuseName(outgoing);
  const response = await emulator.fetch(request);
  incoming.resume();
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => outgoing.setHeader(name, value));
  if (!response.body) return void outgoing.setHeader('Content-Length', 0).end();
  if (isStreamed(response)) return pipeline(Readable.fromWeb(response.body as never), outgoing);
  const body = Buffer.from(await response.arrayBuffer());
  if (mayGzip(incoming, body)) return sendGzip(outgoing, body);
  outgoing.setHeader('Content-Length', body.length).end(body);
}

/** Files have a length of their own or are made while they are sent; everything else is small. */
function isStreamed({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/csv') ?? false;
}

/** From 1 KB on when the client takes it, and never on bulk calls. */
function mayGzip({ headers, url = '' }: IncomingMessage, body: Buffer): boolean {
  return (
    body.length >= GZIP_FROM && /\bgzip\b/i.test(String(headers['accept-encoding'] ?? '')) && !/^\/+bulk\//.test(url)
  );
}

function sendGzip(outgoing: ServerResponse, body: Buffer): void {
  const packed = gzipSync(body);
  outgoing
    .setHeader('Content-Encoding', 'gzip')
    .setHeader('Vary', 'Accept-Encoding')
    .setHeader('Content-Length', packed.length)
    .end(packed);
}

/**
 * Fetch knows no bodies of GET calls, but clients send them: such a call becomes the POST with `_method=GET` that Marketo
 * takes for the same. Methods that Fetch forbids become one that no route has.
 */
function toRequest(incoming: IncomingMessage): Request {
  const { method = 'GET', url = '/' } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, String(value));
  const address = new URL(url.startsWith('/') ? `http://emulator${url}` : url);
  const isGetWithBody = method === 'GET' && hasBody(incoming) && /^\/(rest|bulk)\//.test(address.pathname);
  if (isGetWithBody) address.searchParams.append('_method', 'GET');
  const takesBody = isGetWithBody || (method !== 'GET' && method !== 'HEAD');
  return new Request(address, {
    method: isGetWithBody ? 'POST' : /^(CONNECT|TRACE|TRACK)$/i.test(method) ? 'UNSUPPORTED' : method,
    headers,
    ...(takesBody ? { body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>, duplex: 'half' } : {}),
  } as RequestInit);
}

function hasBody({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}
