import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';

export type Visited = Readonly<{ url: string; credential: string; syncId: string }>;

/** How a visit ends, or what it does besides watching. */
const WAYS = ['goes', 'vanishes', 'completes first', 'does not read', 'never says who it is', 'says nonsense'] as const;

const OPERATIONS = [
  'subscription ($id: ID!) { sync(id: $id) { id state revision watchers progress { percent peopleStored } } }',
  'subscription ($id: ID!) { sync(id: $id) { revision slices { state } events { edges { node { message } } } } }',
  'subscription { integration { revision latestSync { state watchers } } }',
  'query ($id: ID!) { sync(id: $id) { state } viewer { displayName } }',
  'subscription { sync(id: "00000000-0000-4000-8000-000000000000") { id } }',
  'subscription { nothing }',
] as const;

/** Comes, watches something for a while, and goes, in one of many ways; again and again until `until`. */
export async function visitAgain(visited: Visited, until: number): Promise<number> {
  let visits = 0;
  while (performance.now() < until) {
    await visit(visited);
    visits += 1;
  }
  return visits;
}

async function visit({ url, credential, syncId }: Visited): Promise<void> {
  const socket = new WebSocket(url, 'graphql-transport-ws');
  const way = oneOf(WAYS);
  const gone = new Promise<void>(resolve => socket.once('close', () => resolve()));
  socket.on('error', () => undefined); // A refused visit is a visit as well.
  socket.on('message', message => {
    if (String(message).includes('connection_ack')) watch(socket, syncId);
  });
  socket.on('open', () => {
    if (way === 'says nonsense') socket.send('nonsense');
    else if (way !== 'never says who it is')
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${credential}` } }));
    if (way === 'does not read') socket.pause();
  });
  await Promise.race([sleep(50 + Math.random() * 1_500), gone]);
  if (way === 'completes first' && socket.readyState === WebSocket.OPEN)
    socket.send(JSON.stringify({ type: 'complete', id: '0' }));
  socket.resume();
  if (way === 'vanishes') socket.terminate();
  else socket.close();
  await gone;
}

function watch(socket: WebSocket, id: string): void {
  const many = 1 + Math.floor(Math.random() * 3);
  for (let at = 0; at < many; at++) {
    const query = oneOf(OPERATIONS);
    const variables = query.includes('$id') ? { id } : {};
    socket.send(JSON.stringify({ id: String(at), type: 'subscribe', payload: { query, variables } }));
  }
}

function oneOf<T>(choices: readonly T[]): T {
  return choices[Math.floor(Math.random() * choices.length)] as T;
}
