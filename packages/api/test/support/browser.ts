import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { LOCAL_CLIENT_ID } from '../../src/cli/identity/people';
import { createLocalProvider } from '../../src/cli/identity/provider';
import { makeIdentityKeys } from '../../src/cli/identity/keys';
import type { Answer } from './app';

export type LocalIdentity = Readonly<{
  issuer: string;
  /** The settings under which an app lets its people in. */
  environment: Record<string, string>;
  close(): Promise<void>;
}>;

/** The local identity provider in this process, on a free port. */
export async function startIdentity(accessTokenSeconds = 3_600): Promise<LocalIdentity> {
  const keys = makeIdentityKeys();
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const server = createLocalProvider({ issuer, keys, accessTokenSeconds });
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return {
    issuer,
    environment: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: LOCAL_CLIENT_ID, OIDC_CLIENT_SECRET: keys.clientSecret },
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

/** Keeps cookies and follows redirects as a browser does, one host at a time. */
export class Browser {
  private readonly jar = new Map<string, Map<string, string>>();
  /** Every address it was sent to. */
  readonly visited: string[] = [];
  /** Every `Set-Cookie` it was given. */
  readonly setCookies: string[] = [];

  /** One step: redirects are not followed. */
  async visit(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address);
    this.visited.push(url.href);
    const headers = new Headers(init.headers);
    const cookie = this.cookie(url);
    if (cookie !== '') headers.set('cookie', cookie);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) this.keep(url, set);
    this.setCookies.push(...response.headers.getSetCookie());
    return response;
  }

  /** Until a page is shown. */
  async open(address: string | URL, init: RequestInit = {}): Promise<Page> {
    let url = new URL(address);
    let response = await this.visit(url, init);
    for (
      let location = response.headers.get('location');
      location !== null;
      location = response.headers.get('location')
    ) {
      url = new URL(location, url);
      response = await this.visit(url);
    }
    return { url, status: response.status, text: await response.text() };
  }

  /** Sends the only form of the page. */
  async submit({ url, text }: Page, fields: Record<string, string>): Promise<Page> {
    const [, action = ''] = /<form[^>]*action="([^"]*)"/.exec(text) ?? [];
    const hidden = [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const kept = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
    const body = new URLSearchParams({ ...kept, ...fields });
    return this.open(new URL(action, url), { method: 'POST', body, headers: { origin: url.origin } });
  }

  /** What it sends to this address. */
  cookie(address: string | URL): string {
    const cookies = [...(this.jar.get(new URL(address).host) ?? [])];
    return cookies.map(([name, value]) => `${name}=${value}`).join('; ');
  }

  forget(address: string | URL): void {
    this.jar.delete(new URL(address).host);
  }

  /** As a page of the app asks the API. */
  async ask<T>(app: string, query: string, variables: object = {}): Promise<Answer<T>> {
    const headers = { 'content-type': 'application/json', origin: app };
    const response = await this.visit(`${app}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<T>;
  }

  private keep({ host }: URL, set: string): void {
    const jar = this.jar.get(host) ?? new Map<string, string>();
    this.jar.set(host, jar);
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(set)) jar.delete(name);
    else jar.set(name, value);
  }
}

export type Page = Readonly<{ url: URL; status: number; text: string }>;

export type LocalUser = 'admin' | 'marketer' | 'newcomer';

/** Through the provider's page; where they come out. */
export async function signIn(browser: Browser, app: string, who: LocalUser, to = '/'): Promise<Page> {
  const page = await browser.open(`${app}/sign-in?to=${encodeURIComponent(to)}`);
  return browser.submit(page, { email: `${who}@example.com`, password: 'demo' });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise(resolve => probe.close(resolve));
  return port;
}
