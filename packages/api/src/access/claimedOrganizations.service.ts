import type { IdentityProvider } from './identityProvider.port';
import { wordsOf } from './openIdProvider';
import { organizationIds, type Organizations, type OrganizationsTold } from './organizations.port';
import type { ProviderTokens } from './providerTokens.service';
import type { Viewer } from './viewer';

/** As a claim of the provider's userinfo tells them. */
export class ClaimedOrganizations implements Organizations {
  constructor(
    private readonly tokens: ProviderTokens,
    private readonly claim: string,
  ) {}

  async of(viewer: Viewer): Promise<OrganizationsTold> {
    const told = await this.tokens.use(viewer, (token, provider: IdentityProvider) => provider.tell(token));
    if (told.kind === 'Told') return { kind: 'Organizations', ids: organizationIds(wordsOf(told.claims[this.claim])) };
    return { kind: told.kind === 'Expired' ? 'SignInAgain' : 'Unavailable' };
  }
}
