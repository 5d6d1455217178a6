import type { ConnectMarketo, EndpointNotAllowed, InvalidConnection } from './integration';

/** Where a subscription is found, in the one form in which it is stored and compared. */
export type Address = Readonly<{ kind: 'Address'; endpoint: string; identity: string; munchkinId: string | null }>;

type Place = 'endpoint' | 'identity';
type Located = Readonly<{ kind: 'Located'; origin: string; munchkinId: string | null }>;
type AddressRefusal = InvalidConnection | EndpointNotAllowed;

const MARKETO_HOST = /^(\d{3}-[a-z]{3}-\d{3})\.mktorest\.com$/i;
const PATHS: Readonly<Record<Place, RegExp>> = {
  endpoint: /^(\/rest)?\/?$/,
  identity: /^(\/identity(\/oauth\/token)?)?\/?$/,
};
const EXAMPLE: Readonly<Record<Place, string>> = {
  endpoint: 'https://123-ABC-456.mktorest.com/rest',
  identity: 'https://123-ABC-456.mktorest.com/identity',
};

/**
 * Says where we would send credentials, or why we do not: to Marketo over HTTPS, and to those hosts that the operator named
 * (`host` or `host:port`), whatever a person types in.
 */
export function readAddress(
  input: Pick<ConnectMarketo, Place>,
  allowedHosts: ReadonlySet<string>,
): Address | AddressRefusal {
  const endpoint = locate('endpoint', input.endpoint, allowedHosts);
  if (endpoint.kind !== 'Located') return endpoint;
  const identity = locate('identity', input.identity, allowedHosts);
  if (identity.kind !== 'Located') return identity;
  if (endpoint.munchkinId !== identity.munchkinId) {
    return invalid('identity', 'The identity URL belongs to another subscription than the endpoint.');
  }
  const { origin, munchkinId } = endpoint;
  return { kind: 'Address', endpoint: origin, identity: `${identity.origin}/identity`, munchkinId };
}

/** The operator's list of further hosts, comma separated. */
export function readAllowedHosts(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(',')
      .map(host => host.trim().toLowerCase())
      .filter(host => host !== ''),
  );
}

function locate(place: Place, typed: string, allowedHosts: ReadonlySet<string>): Located | AddressRefusal {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !PATHS[place].test(url.pathname)) {
    return invalid(place, `This is not an ${place} URL of Marketo. It looks like ${EXAMPLE[place]}.`);
  }
  if (url.username || url.password || url.search || url.hash) {
    return invalid(place, `Leave out user names, passwords and everything after a ? or #: ${EXAMPLE[place]}.`);
  }
  if (allowedHosts.has(url.host)) return { kind: 'Located', origin: url.origin, munchkinId: null };
  const munchkinId = MARKETO_HOST.exec(url.host)?.[1]?.toUpperCase();
  if (!munchkinId || url.protocol !== 'https:') return notAllowed(url.origin);
  return { kind: 'Located', origin: `https://${munchkinId}.mktorest.com`, munchkinId };
}

function invalid(argument: Place, message: string): InvalidConnection {
  return { kind: 'InvalidConnection', argument, message };
}

function notAllowed(endpoint: string): EndpointNotAllowed {
  const message = `Only hosts of Marketo are allowed, over https, such as ${EXAMPLE.endpoint}. The operator can allow others.`;
  return { kind: 'EndpointNotAllowed', endpoint, message };
}
