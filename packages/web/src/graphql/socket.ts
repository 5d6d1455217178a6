import { createClient, type Client } from 'graphql-ws';
import { lineStatus, noteSocket } from './lineStatus';
import { waitToRetry } from './retryWait';
import { noteSession, noteSessionChange } from './sessionStatus';

const PING_EVERY_MS = 10_000;
const PONG_WITHIN_MS = 5_000;
/** With these the server closes a socket whose session ended, and one whose permissions changed. */
const SESSION_ENDED = 4401;
const PERMISSIONS_CHANGED = 4205;

/** The WebSocket of all subscriptions: opened by the first, closed after the last, opened again whenever it is lost. */
export function openSocket(url: string): Client {
  let pongDue: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url,
    keepAlive: PING_EVERY_MS,
    connectionAckWaitTimeout: PING_EVERY_MS,
    retryAttempts: Infinity,
    retryWait: waitToRetry,
    shouldRetry: () => true,
    on: {
      connecting: retrying => noteSocket(retrying || lineStatus.socket.value === 'lost' ? 'lost' : 'connecting'),
      connected: () => noteSocket('open'),
      closed: event => {
        clearTimeout(pongDue);
        const code = closeCode(event);
        if (code === SESSION_ENDED) noteSession('ended');
        if (code === PERMISSIONS_CHANGED) noteSessionChange();
        noteSocket(code === 1000 || code === SESSION_ENDED ? 'idle' : 'lost');
      },
      // A socket whose other end is gone looks open for minutes: no answer to a ping tells.
      ping: received => {
        if (!received) pongDue = setTimeout(() => client.terminate(), PONG_WITHIN_MS);
      },
      pong: received => {
        if (received) clearTimeout(pongDue);
      },
    },
  });
  // A change of network leaves dead sockets behind: begin anew instead of waiting for the ping.
  for (const change of ['online', 'offline'] as const)
    window.addEventListener(change, () => lineStatus.socket.value === 'open' && client.terminate());
  return client;
}

function closeCode(event: unknown): unknown {
  return typeof event === 'object' && event !== null && 'code' in event ? event.code : null;
}
