import { z } from 'zod';
import type { Log } from '../platform/log';
import type { TokenTrouble } from './identityProvider.port';
import { organizationIds, type Organizations, type OrganizationsTold } from './organizations.port';
import type { ProviderTokens } from './providerTokens.service';
import type { Viewer } from './viewer';

const TIMEOUT = 10_000;

/** Only what we need of the answer; a person may belong to organizations of other kinds, which have another `authSrc`. */
const answer = z.array(z.object({ orgRef: z.object({ ident: z.string(), authSrc: z.string() }) }));

export type AdobeOrganizationsParts = Readonly<{
  tokens: ProviderTokens;
  /** Of Adobe IMS, `https://ims-na1.adobelogin.com`. */
  baseUrl: string;
  clientId: string;
  fetch: typeof globalThis.fetch;
  log: Log;
}>;

type Listed = Readonly<{ kind: 'Listed'; ids: readonly string[] }>;

/**
 * As Adobe IMS tells them: `GET /ims/organizations/v6?client_id=…` with the person's access token, which needs the scope
 * `read_organizations`. Adobe does not document this call in public; its own open-source programs make it so.
 */
export class AdobeOrganizations implements Organizations {
  constructor(private readonly parts: AdobeOrganizationsParts) {}

  async of(viewer: Viewer): Promise<OrganizationsTold> {
    const listed = await this.parts.tokens.use<Listed>(viewer, token => this.list(token));
    if (listed.kind === 'Listed') return { kind: 'Organizations', ids: organizationIds(listed.ids) };
    return { kind: listed.kind === 'Expired' ? 'SignInAgain' : 'Unavailable' };
  }

  private async list(token: string): Promise<Listed | TokenTrouble> {
    const { baseUrl, clientId, fetch, log } = this.parts;
    const url = new URL('/ims/organizations/v6', baseUrl);
    url.searchParams.set('client_id', clientId);
    try {
      const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
      const response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT), redirect: 'error' });
      if (response.status === 401 || response.status === 403) return { kind: 'Expired' };
      if (!response.ok) return { kind: 'Unavailable', reason: `status ${response.status}` };
      const organizations = answer.parse(await response.json());
      const adobes = organizations.filter(({ orgRef }) => orgRef.authSrc === 'AdobeOrg');
      return { kind: 'Listed', ids: adobes.map(({ orgRef }) => orgRef.ident) };
    } catch (error) {
      log.warn({ reason: (error as Error).name }, 'Adobe IMS did not tell the organizations of a person.');
      return { kind: 'Unavailable', reason: 'no answer' };
    }
  }
}
