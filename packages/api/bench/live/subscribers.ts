import { WebSocket, type RawData } from 'ws';

/** From the bench to the process that holds the subscribers. */
export type Order =
  | Readonly<{
      kind: 'connect';
      urls: readonly string[];
      count: number;
      subscribe: string | null;
      credential: string | null;
    }>
  /** When each tick was announced, in milliseconds since 1970. */
  | Readonly<{ kind: 'report'; ticks: Readonly<Record<number, number>> }>
  | Readonly<{ kind: 'disconnect' }>;

export type Reply =
  | Readonly<{ kind: 'connected'; seconds: number; bytes: string }>
  | Readonly<{ kind: 'report'; delivered: number; p50Ms: number; p99Ms: number }>
  | Readonly<{ kind: 'disconnected' }>;

/** So many are in the handshake at the same time. */
const AT_ONCE = 200;
/** The number that tells one tick from another, in the message itself. */
const REVISION = Buffer.from('"revision":');

type Arrivals = Map<number, { at: number; socket: number }[]>;

/** Runs in a process of its own, so that its work is not taken for the server's. */
export function holdSubscribers(): void {
  let sockets: WebSocket[] = [];
  let arrivals: Arrivals = new Map();
  process.on('message', (order: Order) => void obey(order));

  async function obey(order: Order): Promise<void> {
    if (order.kind === 'connect') {
      arrivals = new Map();
      return say(await connect(order));
    }
    if (order.kind === 'report') return say(report(arrivals, sockets.length, order.ticks));
    await Promise.all(sockets.map(disconnected));
    sockets = [];
    say({ kind: 'disconnected' });
  }

  async function connect(order: Extract<Order, { kind: 'connect' }>): Promise<Reply> {
    const began = performance.now();
    let next = 0;
    let bytes = '';
    const worker = async (): Promise<void> => {
      for (let mine = next++; mine < order.count; mine = next++) bytes = await open(order, mine);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return { kind: 'connected', seconds: (performance.now() - began) / 1000, bytes };
  }

  /** Resolves with the first message after the subscription; over raw `ws` with the greeting. */
  function open({ urls, subscribe, credential }: Extract<Order, { kind: 'connect' }>, mine: number): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(urls[mine % urls.length] ?? '', 'graphql-transport-ws', {
        // Ports of one address do not suffice when ten thousand of the run before still linger.
        localAddress: `127.0.0.${2 + (mine % 20)}`,
        perMessageDeflate: false,
      });
      sockets[mine] = socket;
      let opened = false;
      socket.on('error', reject);
      socket.on('open', () => {
        const payload = credential === null ? {} : { authorization: `Bearer ${credential}` };
        if (subscribe !== null) socket.send(JSON.stringify({ type: 'connection_init', payload }));
      });
      socket.on('close', (code, reason) => reject(new Error(`closed: ${code} ${String(reason)}`)));
      socket.on('message', (message: RawData) => {
        const bytes = message as Buffer;
        const revision = revisionIn(bytes);
        if (revision !== null && opened) return note(revision, mine);
        if (revision !== null) {
          opened = true;
          return resolve(String(bytes));
        }
        const id = crypto.randomUUID();
        const asked = JSON.parse(subscribe ?? '{}') as object;
        if (subscribe !== null) socket.send(JSON.stringify({ id, type: 'subscribe', payload: asked }));
      });
    });
  }

  function note(revision: number, socket: number): void {
    const at = performance.timeOrigin + performance.now();
    const seen = arrivals.get(revision);
    if (seen) seen.push({ at, socket });
    else arrivals.set(revision, [{ at, socket }]);
  }

  function say(reply: Reply): void {
    process.send?.(reply);
  }
}

function revisionIn(message: Buffer): number | null {
  const at = message.indexOf(REVISION);
  return at < 0 ? null : parseInt(message.toString('latin1', at + REVISION.length, at + REVISION.length + 12), 10);
}

function report(arrivals: Arrivals, count: number, ticks: Readonly<Record<number, number>>): Reply {
  const latencies: number[] = [];
  let delivered = 0;
  for (const [revision, announced] of Object.entries(ticks)) {
    const seen = arrivals.get(Number(revision)) ?? [];
    delivered += new Set(seen.map(({ socket }) => socket)).size;
    for (const { at } of seen) latencies.push(at - announced);
  }
  latencies.sort((one, other) => one - other);
  const quantile = (share: number): number => latencies[Math.floor(latencies.length * share)] ?? Number.NaN;
  const expected = count * Object.keys(ticks).length;
  return { kind: 'report', delivered: delivered / expected, p50Ms: quantile(0.5), p99Ms: quantile(0.99) };
}

function disconnected(socket: WebSocket): Promise<void> {
  return new Promise(resolve => {
    socket.removeAllListeners('close');
    socket.once('close', () => resolve());
    socket.terminate();
  });
}
