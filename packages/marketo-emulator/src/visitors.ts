import { isIP } from 'node:net';

/** Pages of this emulator, and what people type themselves. Programs say nothing of the kind. */
const OWN_SITES: ReadonlySet<string> = new Set(['same-origin', 'none']);

/**
 * Whether a request to the control door comes from a page of somebody else, which a browser sends without asking the
 * person before it. Programs, which name no origin, are never meant.
 */
export function isForeign({ headers }: Request, url: URL): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && !OWN_SITES.has(site)) return true;
  const origin = headers.get('origin');
  return origin !== null && hostOf(origin) !== (headers.get('host') ?? url.host);
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/**
 * Whether a page elsewhere has had its name point to this machine, so that its browser takes it for the emulator's own
 * page. Only names can be made to do that, and only where nobody but this machine is meant to get in.
 *
 * @param name the `Host` header
 * @param listening the address that the emulator listens on
 */
export function isRebound(name: string | undefined, listening: string): boolean {
  if (name === undefined || !isLoopback(listening)) return false;
  const { hostname } = URL.canParse(`http://${name}`) ? new URL(`http://${name}`) : { hostname: name };
  return isIP(hostname.replace(/^\[|\]$/g, '')) === 0 && !/^(.+\.)?localhost\.?$/i.test(hostname);
}

function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || address.startsWith('127.');
}
