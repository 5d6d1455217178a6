import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { Limits } from './limits';
import { LARGEST_REQUEST, PATH, type GraphQLServerOptions } from './options';
import { DRAINED, NOT_THIS_PROTOCOL } from './sockets/closing';
import { Connection, type ConnectionOptions } from './sockets/connection';
import { Line } from './sockets/line';
import { Operations } from './sockets/operations';
import { Quota } from './sockets/quota';

/** How often a socket is asked whether it is alive; one that did not answer the last time is taken for dead. Milliseconds. */
const PING_EVERY = 10_000;
const INIT_WITHIN = 10_000;
/** How long those who are told to go have for the closing handshake. Milliseconds. */
const GOODBYE_WITHIN = 1_000;

/**
 * Every operation over graphql-transport-ws. The server of the protocol is our own, so that what many watch is executed
 * once and serialised once (docs/adr); its messages and close codes are those that the graphql-ws package defines.
 */
export class GraphQLOverSockets<Context extends object> {
  private readonly sockets: WebSocketServer;
  private readonly connections = new Set<Connection<Context>>();
  private readonly addresses: Quota;
  private readonly connectionOptions: ConnectionOptions<Context>;
  private draining = false;

  constructor(
    private readonly options: GraphQLServerOptions<Context>,
    server: Server,
  ) {
    const { schema, door, log, watched, limits, queryLimits } = options;
    this.sockets = new WebSocketServer({
      noServer: true,
      maxPayload: LARGEST_REQUEST,
      handleProtocols: offered => offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) && GRAPHQL_TRANSPORT_WS_PROTOCOL,
    });
    this.addresses = new Quota(limits.socketsPerAddress);
    this.connectionOptions = {
      door,
      operations: new Operations({ schema, log, watched, limits: new Limits(schema, queryLimits) }),
      log,
      initWithin: limits.initWithin ?? INIT_WITHIN,
      quotas: {
        sockets: new Quota(limits.socketsPerPerson),
        subscriptions: new Quota(limits.subscriptionsPerPerson),
        addressSubscriptions: new Quota(limits.subscriptionsPerAddress),
      },
    };
    server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) =>
      this.upgrade({ request, stream, head }),
    );
  }

  counts(): Readonly<Record<string, number>> {
    const operations = [...this.connections].reduce((sum, { operationCount }) => sum + operationCount, 0);
    return {
      sockets: this.connections.size,
      socket_operations: operations,
      shared_executions: this.connectionOptions.operations.sharedCount,
    };
  }

  /** Closes every socket in a way that makes clients connect again, elsewhere: no new ones are taken. */
  async stop(): Promise<void> {
    this.draining = true;
    for (const connection of [...this.connections]) connection.close(DRAINED);
    const terminate = setTimeout(() => this.sockets.clients.forEach(socket => socket.terminate()), GOODBYE_WITHIN);
    await new Promise<void>(resolve => this.sockets.close(() => resolve()));
    clearTimeout(terminate);
  }

  private upgrade(upgrade: Upgrade): void {
    const { request, stream, head } = upgrade;
    stream.on('error', ignore);
    const refusal = this.refusalOf(request);
    if (refusal !== null) return refuse(stream, refusal);
    const address = this.options.addressOf(request);
    const giveBack = this.addresses.take(address);
    if (!giveBack) return refuse(stream, 429);
    stream.once('close', giveBack);
    this.sockets.handleUpgrade(request, stream, head, socket => this.connect(socket, stream, { request, address }));
  }

  /** The HTTP status of the refusal; null where the socket may be opened. */
  private refusalOf({ url = '', headers }: IncomingMessage): number | null {
    if (url.split('?', 1)[0] !== PATH) return 404;
    if (!this.options.mayConnect(headers.origin, headers.host)) return 401;
    return this.draining ? 503 : null;
  }

  private connect(socket: WebSocket, stream: Duplex, caller: { request: IncomingMessage; address: string }): void {
    socket.on('error', ignore);
    if (socket.protocol !== GRAPHQL_TRANSPORT_WS_PROTOCOL)
      return socket.close(NOT_THIS_PROTOCOL.code, NOT_THIS_PROTOCOL.reason);
    const connection = new Connection(new Line(socket, stream), caller, this.connectionOptions);
    this.connections.add(connection);
    const stopPinging = keepAlive(socket);
    socket.on('message', bytes => connection.receive(String(bytes)));
    socket.once('close', () => {
      stopPinging();
      connection.end();
      this.connections.delete(connection);
    });
  }
}

type Upgrade = Readonly<{ request: IncomingMessage; stream: Duplex; head: Buffer }>;

/** What went wrong with a socket is told by its close. */
function ignore(): void {
  // Without a listener it would end the process.
}

/** Waits for no goodbye: who is refused could hold the connection open for ever, and a node that wants to end. */
function refuse(stream: Duplex, status: number): void {
  stream.once('finish', () => stream.destroy());
  stream.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function keepAlive(socket: WebSocket): () => void {
  let answered = true;
  socket.on('pong', () => (answered = true));
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, PING_EVERY).unref();
  return () => clearInterval(timer);
}
