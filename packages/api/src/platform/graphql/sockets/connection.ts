import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import { MessageType, parseMessage, type ConnectionInitMessage, type SubscribeMessage } from 'graphql-ws';
import type { Log } from '../../log';
import type { Admitted, Door } from '../door';
import {
  ended,
  INIT_LATE,
  INIT_TWICE,
  NOBODY,
  NOT_NOW,
  NOT_UNDERSTOOD,
  sameIdTwice,
  TOO_MANY_SOCKETS,
  UNREAD,
  type Closing,
} from './closing';
import type { Line } from './line';
import type { Operations } from './operations';
import type { Quota } from './quota';
import { Subscriber } from './subscriber';

export type ConnectionOptions<Context> = Readonly<{
  door: Door<Context>;
  operations: Operations<Context>;
  log: Log;
  /** Milliseconds that a client has for its first message. */
  initWithin: number;
  /** What one person or token, and one address, may hold on this node. */
  quotas: Readonly<{ sockets: Quota; subscriptions: Quota; addressSubscriptions: Quota }>;
}>;

/** Where a socket comes from. */
export type Caller = Readonly<{ request: IncomingMessage; address: string }>;

/** The rules of graphql-transport-ws for one socket. */
export class Connection<Context> {
  private readonly running = new Map<string, Subscriber>();
  private readonly initLate: NodeJS.Timeout;
  private leaves: (() => void)[] = [];
  private initialised = false;
  private admitted: Admitted<Context> | null = null;
  private over = false;

  constructor(
    private readonly line: Line,
    private readonly caller: Caller,
    private readonly options: ConnectionOptions<Context>,
  ) {
    this.initLate = setTimeout(() => this.close(INIT_LATE), options.initWithin);
  }

  get operationCount(): number {
    return this.running.size;
  }

  receive(text: string): void {
    if (this.over) return;
    // Every answer waits in our memory until it is read, that to a ping too.
    if (this.line.isUnread) return this.close(UNREAD);
    const message = understood(text);
    switch (message?.type) {
      case MessageType.ConnectionInit:
        return this.initialise(message);
      case MessageType.Ping:
        return this.say({ type: MessageType.Pong, ...(message.payload && { payload: message.payload }) });
      case MessageType.Pong:
        return;
      case MessageType.Subscribe:
        return this.subscribe(message);
      case MessageType.Complete:
        return this.running.get(message.id)?.leave();
      default:
        return this.close(NOT_UNDERSTOOD);
    }
  }

  close(closing: Closing): void {
    this.line.close(closing);
    this.end();
  }

  /** The socket is gone, or as good as gone. */
  end(): void {
    if (this.over) return;
    this.over = true;
    clearTimeout(this.initLate);
    for (const subscriber of [...this.running.values()]) subscriber.leave();
    for (const leave of this.leaves.splice(0)) leave();
  }

  private initialise({ payload }: ConnectionInitMessage): void {
    if (this.initialised) return this.close(INIT_TWICE);
    this.initialised = true;
    clearTimeout(this.initLate);
    const { door } = this.options;
    door.admit(this.caller.request, payload ?? {}).then(
      admitted => this.admit(admitted),
      (error: unknown) => this.refuse(error),
    );
  }

  private admit(admitted: Admitted<Context>): void {
    if (this.over) return;
    if (admitted.who === null) return this.close(NOBODY);
    const giveBack = this.options.quotas.sockets.take(admitted.who);
    if (!giveBack) return this.close(TOO_MANY_SOCKETS);
    this.admitted = admitted;
    this.leaves.push(
      giveBack,
      admitted.whenEnded(reason => this.close(ended(reason))),
    );
    this.say({ type: MessageType.ConnectionAck });
  }

  /** A credential that is refused, or a database that does not answer now. */
  private refuse(error: unknown): void {
    if (this.over) return;
    if (error instanceof GraphQLError) return this.close(NOBODY);
    this.options.log.error({ err: error }, 'Admitting a socket met a bug or an outage.');
    this.close(NOT_NOW);
  }

  private subscribe({ id, payload }: SubscribeMessage): void {
    const { admitted } = this;
    if (!admitted) return this.close(NOBODY);
    if (this.running.has(id)) return this.close(sameIdTwice(id));
    const subscriber = new Subscriber(id, this.line, () => this.running.delete(id));
    this.running.set(id, subscriber);
    if (this.takeSubscription(admitted, subscriber)) this.options.operations.start(payload, admitted, subscriber);
    else subscriber.fail([tooManySubscriptions()]);
  }

  private takeSubscription({ who }: Admitted<Context>, subscriber: Subscriber): boolean {
    const { subscriptions, addressSubscriptions } = this.options.quotas;
    const ofAddress = addressSubscriptions.take(this.caller.address);
    if (ofAddress) subscriber.whenOver(ofAddress);
    const ofPerson = subscriptions.take(who ?? this.caller.address);
    if (ofPerson) subscriber.whenOver(ofPerson);
    return ofAddress !== null && ofPerson !== null;
  }

  private say(message: object): void {
    this.line.send(JSON.stringify(message));
  }
}

function understood(text: string): ReturnType<typeof parseMessage> | null {
  try {
    return parseMessage(text);
  } catch {
    return null;
  }
}

function tooManySubscriptions() {
  const message = 'Too many operations at once. Complete one first.';
  return new GraphQLError(message, { extensions: { code: 'TOO_MANY_OPERATIONS' } }).toJSON();
}
