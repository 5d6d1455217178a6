import { CloseCode } from 'graphql-ws';
import type { EndReason } from '../door';

/** Why a socket is closed: a close code and at most 123 bytes of text. What clients make of a code is in docs/live.md. */
export type Closing = Readonly<{ code: number; reason: string }>;

export const NOT_UNDERSTOOD: Closing = { code: CloseCode.BadRequest, reason: 'Invalid message received' };
export const NOBODY: Closing = { code: CloseCode.Unauthorized, reason: 'Unauthorized' };
export const INIT_TWICE: Closing = {
  code: CloseCode.TooManyInitialisationRequests,
  reason: 'Too many initialisation requests',
};
export const INIT_LATE: Closing = {
  code: CloseCode.ConnectionInitialisationTimeout,
  reason: 'Connection initialisation timeout',
};
export const NOT_THIS_PROTOCOL: Closing = {
  code: CloseCode.SubprotocolNotAcceptable,
  reason: 'Subprotocol not acceptable',
};
export const UNREAD: Closing = { code: 1008, reason: 'Answers are not read' };

/** Standard clients come back after these. */
export const DRAINED: Closing = { code: 1012, reason: 'This node goes; connect again' };
export const NOT_NOW: Closing = { code: 1013, reason: 'Try again later' };
export const TOO_MANY_SOCKETS: Closing = { code: 1013, reason: 'Too many sockets at once' };

export function sameIdTwice(id: string): Closing {
  // 123 bytes is all that a close frame holds.
  return { code: CloseCode.SubscriberAlreadyExists, reason: `Subscriber for ${id.slice(0, 30)} already exists` };
}

/** Who lost the right has to sign in; whose permissions changed comes back at once, with the new ones. */
export function ended(reason: EndReason): Closing {
  return { code: reason === 'PERMISSIONS_CHANGED' ? 4205 : CloseCode.Unauthorized, reason };
}
