import { createClient, MessageType, stringifyMessage, type Client } from 'graphql-ws';
import { lineStatus, noteSocket } from './lineStatus';
import { onReturn } from './returning';
import { waitToRetry } from './retryWait';
import { noteSession, noteSessionChange } from './sessionStatus';

const PING_EVERY_MS = 10_000;
const PONG_WITHIN_MS = 5_000;
/** For somebody who comes back and looks at the numbers. */
const PONG_ON_RETURN_MS = 500;
const PING = stringifyMessage({ type: MessageType.Ping });
/** With these the server closes a socket whose session ended, and one whose permissions changed. */
const SESSION_ENDED = 4401;
const PERMISSIONS_CHANGED = 4205;

/** The WebSocket of all subscriptions: opened by the first, closed after the last, opened again whenever it is lost. */
export function openSocket(url: string): Client {
  let pongDue: ReturnType<typeof setTimeout> | undefined;
  let opened: WebSocket | null = null;
  const client = createClient({
    url,
    keepAlive: PING_EVERY_MS,
    connectionAckWaitTimeout: PING_EVERY_MS,
    retryAttempts: Infinity,
    retryWait: waitToRetry,
    shouldRetry: () => true,
    on: {
      connecting: retrying => noteSocket(retrying || lineStatus.socket.value === 'lost' ? 'lost' : 'connecting'),
      connected: socket => {
        opened = socket as WebSocket;
        noteSocket('open');
      },
      closed: event => {
        clearTimeout(pongDue);
        opened = null;
        const code = closeCode(event);
        if (code === SESSION_ENDED) noteSession('ended');
        if (code === PERMISSIONS_CHANGED) noteSessionChange();
        noteSocket(code === 1000 || code === SESSION_ENDED ? 'idle' : 'lost');
      },
      // A socket whose other end is gone looks open for minutes: no answer to a ping tells.
      ping: received => {
        if (!received) expectPong(PONG_WITHIN_MS);
      },
      pong: received => {
        if (received) clearTimeout(pongDue);
      },
    },
  });
  const expectPong = (within: number): void => {
    clearTimeout(pongDue);
    pongDue = setTimeout(() => client.terminate(), within);
  };
  // A change of network leaves dead sockets behind: begin anew instead of waiting for the ping.
  for (const change of ['online', 'offline'] as const)
    window.addEventListener(change, () => lineStatus.socket.value === 'open' && client.terminate());
  // What slept, or was not looked at, may have lost its socket without a word: ask at once.
  onReturn(() => {
    if (opened === null || lineStatus.socket.value !== 'open') return;
    opened.send(PING);
    expectPong(PONG_ON_RETURN_MS);
  });
  return client;
}

function closeCode(event: unknown): unknown {
  return typeof event === 'object' && event !== null && 'code' in event ? event.code : null;
}
