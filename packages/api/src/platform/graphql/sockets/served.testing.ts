import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { GraphQLObjectType, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLSchema, GraphQLString } from 'graphql';
import { createClient, GRAPHQL_TRANSPORT_WS_PROTOCOL, type Client } from 'graphql-ws';
import { WebSocket, type RawData } from 'ws';
import { TopicWatch } from '../../feed/watch';
import { createLog } from '../../log';
import { ViewerNeeded, type Admitted, type EndReason } from '../door';
import { USUAL_LIMITS } from '../limits';
import type { SocketLimits } from '../options';
import { GraphQLOverSockets } from '../overSockets';

type Context = Readonly<{ who: string | null }>;

/** A number that people watch; each reading of it is an execution. */
export class Tally {
  value = 0;
  reads = 0;
  /** Thrown by a reading, as a database that is away would. */
  trouble: Error | null = null;
  /** How long the word is that comes with the number: to fill the line of somebody who does not read. */
  wordLength = 0;
  private readonly rings = new Set<() => void>();

  watch(): TopicWatch {
    return new TopicWatch('tally', ring => {
      this.rings.add(ring);
      return () => void this.rings.delete(ring);
    });
  }

  get listeners(): number {
    return this.rings.size;
  }

  ring(): void {
    for (const ring of [...this.rings]) ring();
  }

  change(value: number): void {
    this.value = value;
    this.ring();
  }

  read(): number {
    this.reads += 1;
    if (this.trouble) throw this.trouble;
    return this.value;
  }
}

function who({ who: name }: Context): string {
  if (name === null) throw new ViewerNeeded();
  return name;
}

function schemaOf(tally: Tally): GraphQLSchema {
  const Reading = new GraphQLObjectType<number, Context>({
    name: 'Reading',
    fields: {
      value: { type: new GraphQLNonNull(GraphQLInt), resolve: value => value },
      word: { type: GraphQLString, resolve: () => 'x'.repeat(tally.wordLength) },
      seenBy: { type: GraphQLString, resolve: (_value, _args, context) => who(context) },
    },
  });
  return new GraphQLSchema({
    query: new GraphQLObjectType<unknown, Context>({
      name: 'Query',
      fields: {
        hello: { type: GraphQLString, resolve: () => 'hello' },
        whoAmI: { type: GraphQLString, resolve: (_root, _args, context) => who(context) },
      },
    }),
    mutation: new GraphQLObjectType({
      name: 'Mutation',
      fields: { reset: { type: GraphQLInt, resolve: () => (tally.change(0), tally.value) } },
    }),
    subscription: new GraphQLObjectType<unknown, Context>({
      name: 'Subscription',
      fields: {
        tally: { type: Reading, subscribe: () => tally.watch(), resolve: () => tally.read() },
        letters: {
          type: GraphQLString,
          args: { of: { type: new GraphQLList(GraphQLString) } },
          subscribe: async function* (_root, { of }: { of: string[] }) {
            for (const letter of of) yield await Promise.resolve(letter);
          },
          resolve: letter => letter,
        },
      },
    }),
  });
}

export type Served = Readonly<{
  url: string;
  tally: Tally;
  watched: readonly string[];
  client(name?: string): Client;
  raw(name?: string, protocol?: string): RawClient;
  end(name: string, reason: EndReason): void;
  stop(): Promise<void>;
}>;

const LIMITS: SocketLimits = {
  socketsPerPerson: 1_000,
  socketsPerAddress: 1_000,
  subscriptionsPerPerson: 1_000,
  subscriptionsPerAddress: 1_000,
};

/** The transport on a port of its own, over a schema of one number; whoever names themselves comes in. */
export async function serveTally(limits: Partial<SocketLimits> = {}): Promise<Served> {
  const tally = new Tally();
  const endings = new Map<string, (reason: EndReason) => void>();
  const watched: string[] = [];
  const admit = (name: string | null): Admitted<Context> => ({
    context: { who: name },
    shared: name === null ? null : { key: 'everybody', context: { who: null } },
    who: name,
    whenEnded: listener => {
      if (name !== null) endings.set(name, listener);
      return () => void (name !== null && endings.delete(name));
    },
  });
  const server = createServer();
  const sockets = new GraphQLOverSockets<Context>(
    {
      schema: schemaOf(tally),
      door: { admit: (_request, { name }) => Promise.resolve(admit(typeof name === 'string' ? name : null)) },
      mayConnect: () => true,
      addressOf: (request: IncomingMessage) => request.socket.remoteAddress ?? '',
      limits: { ...LIMITS, ...limits },
      queryLimits: USUAL_LIMITS,
      watched: (topic, name) => {
        watched.push(`${name} ${topic}`);
        return () => void watched.splice(watched.indexOf(`${name} ${topic}`), 1);
      },
      log: createLog('silent'),
    },
    server,
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const clients: Client[] = [];
  return {
    url,
    tally,
    watched,
    client: (name = 'ana') => {
      const client = createClient({ url, webSocketImpl: WebSocket, connectionParams: { name }, retryAttempts: 0 });
      clients.push(client);
      return client;
    },
    raw: (name = 'ana', protocol = GRAPHQL_TRANSPORT_WS_PROTOCOL) => new RawClient(new WebSocket(url, protocol), name),
    end: (name, reason) => endings.get(name)?.(reason),
    stop: async () => {
      for (const client of clients) await client.dispose();
      await sockets.stop();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

export type Message = Readonly<{ type: string; id?: string; payload?: unknown }>;

/** A client that keeps no rules. */
export class RawClient {
  readonly heard: Message[] = [];
  readonly closed: Promise<string>;
  private waiting: (() => void)[] = [];

  constructor(
    readonly socket: WebSocket,
    private readonly name: string,
  ) {
    socket.on('message', (bytes: RawData) => {
      this.heard.push(JSON.parse(String(bytes)) as Message);
      this.waiting.splice(0).forEach(go => go());
    });
    this.closed = once(socket, 'close').then(([code, reason]) => `${String(code)} ${String(reason)}`.trim());
  }

  async say(...messages: readonly (object | string)[]): Promise<this> {
    if (this.socket.readyState === WebSocket.CONNECTING) await once(this.socket, 'open');
    for (const message of messages) this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
    return this;
  }

  /** Says who it is, and waits for the answer. */
  async init(): Promise<this> {
    await this.say({ type: 'connection_init', payload: { name: this.name } });
    await this.hears(({ type }) => type === 'connection_ack');
    return this;
  }

  /** The first message, heard already or still to come, for which `holds`. */
  async hears(holds: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.heard.find(holds);
      if (found) return found;
      await new Promise<void>(resolve => this.waiting.push(resolve));
    }
  }
}

export function subscribe(id: string, query: string, more: object = {}): object {
  return { id, type: 'subscribe', payload: { query, ...more } };
}
