import type { IncomingMessage } from 'node:http';
import proxyaddr from 'proxy-addr';

/** Where a request comes from; what `X-Forwarded-For` says counts only as far as proxies of these addresses or subnets say it. */
export function addressBehind(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const trust = proxyaddr.compile([...trustedProxies]);
  return request => proxyaddr(request, trust);
}
