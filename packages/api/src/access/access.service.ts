import type { Account, AccountRepository } from './account.repository';
import type { Permission, Viewer } from './viewer';

export type ViewerShown = Readonly<{ displayName: string; account: Account; permissions: readonly Permission[] }>;

export class AccessService {
  constructor(private readonly accounts: AccountRepository) {}

  /** The viewer, as they are shown to themselves. */
  async show({ displayName, accountId, permissions }: Viewer): Promise<ViewerShown> {
    return { displayName, account: await this.accounts.get(accountId), permissions: [...permissions] };
  }
}
