import type { Shares } from './shares';

/** The name of a check, in the order in which they are made: each one needs those before it. */
export const CONNECTION_CHECKS = ['HOST', 'CREDENTIALS', 'READ_LEADS', 'READ_ACTIVITIES', 'FIELDS'] as const;
export type ConnectionCheckName = (typeof CONNECTION_CHECKS)[number];
export type ConnectionCheckOutcome = 'PASSED' | 'FAILED' | 'NOT_TRIED';

/** One thing that must be so before an integration is saved. */
export type ConnectionCheck = Readonly<{
  name: ConnectionCheckName;
  outcome: ConnectionCheckOutcome;
  /** What was found, and what to do about it where it failed. */
  message: string;
}>;

/** An account's stored right to read one Marketo subscription. The sealed secret is not part of it. */
export type Integration = Readonly<{
  kind: 'Integration';
  id: string;
  /** Names the schema that holds its people; never given twice. */
  number: number;
  accountId: string;
  /** Marketo's name of the subscription, such as `123-ABC-456`; null where the endpoint does not tell it. */
  munchkinId: string | null;
  /** Origin of the REST API, without `/rest`. */
  endpoint: string;
  /** Base of the identity service, ending in `/identity`. */
  identity: string;
  clientId: string;
  /** All passed: nothing else is saved. */
  checks: readonly ConnectionCheck[];
  connectedAt: Date;
  verifiedAt: Date;
  fieldsRefreshedAt: Date;
  shares: Shares;
  /** Marketo's seconds between two refreshes of its people. */
  refreshSeconds: number;
  /** Rises with every change. */
  revision: number;
}>;

/** What people know the subscription by, and type in to disconnect it: its Munchkin ID, or the host of the endpoint. */
export function confirmationName({ munchkinId, endpoint }: Pick<Integration, 'munchkinId' | 'endpoint'>): string {
  return munchkinId ?? new URL(endpoint).host;
}

/** What somebody types in to connect; `clientSecret` goes sealed into the database and nowhere else. */
export type ConnectMarketo = Readonly<{ endpoint: string; identity: string; clientId: string; clientSecret: string }>;

export type InvalidConnection = Readonly<{
  kind: 'InvalidConnection';
  argument: keyof ConnectMarketo;
  message: string;
}>;
export type EndpointNotAllowed = Readonly<{ kind: 'EndpointNotAllowed'; endpoint: string; message: string }>;
export type ConnectionRefused = Readonly<{
  kind: 'ConnectionRefused';
  checks: readonly ConnectionCheck[];
  message: string;
}>;
export type DifferentSubscription = Readonly<{
  kind: 'DifferentSubscription';
  connectedEndpoint: string;
  message: string;
}>;
export type NotConnected = Readonly<{ kind: 'NotConnected'; message: string }>;
export type MarketoUnavailable = Readonly<{ kind: 'MarketoUnavailable'; message: string }>;

/** The refusal for what needs an integration before there is one. */
export function notConnected(): NotConnected {
  return { kind: 'NotConnected', message: 'Connect your Marketo subscription first.' };
}

/** The refusal to mix the people of two subscriptions. */
export function differentSubscription(connectedEndpoint: string): DifferentSubscription {
  const message = `People of ${connectedEndpoint} are kept here already. Connect that subscription again, or disconnect it first.`;
  return { kind: 'DifferentSubscription', connectedEndpoint, message };
}
