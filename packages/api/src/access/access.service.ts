import type { Account, AccountRepository } from './account.repository';
import type { Profile } from './profile';
import type { ProfileRepository } from './profile.repository';
import type { UserRepository } from './user.repository';
import type { Permission, Viewer, ViewerKind } from './viewer';

export type ViewerShown = Readonly<{
  kind: ViewerKind;
  displayName: string;
  email: string | null;
  account: Account;
  permissions: readonly Permission[];
  isMarketoAdministrator: boolean;
}>;

export type AccessParts = Readonly<{
  accounts: AccountRepository;
  profiles: ProfileRepository;
  users: UserRepository;
}>;

export class AccessService {
  constructor(private readonly parts: AccessParts) {}

  /** The viewer, as they are shown to themselves. */
  async show({ kind, accountId, permissions, ...shown }: Viewer): Promise<ViewerShown> {
    const { displayName, email, isMarketoAdministrator } = shown;
    const account = await this.parts.accounts.get(accountId);
    const named = kind === 'Person' ? 'PERSON' : 'API_TOKEN';
    return { kind: named, displayName, email, account, permissions: [...permissions], isMarketoAdministrator };
  }

  /** The profiles the viewer is in; a program is in none. */
  async profilesOf({ kind, id, accountId }: Viewer): Promise<readonly Profile[]> {
    return kind === 'Person' ? this.parts.profiles.ofUser(accountId, id) : [];
  }

  /** Whom a person asks who is in no profile: name and e-mail address. Nobody's business of a program. */
  async administratorsFor({ kind, accountId }: Viewer): Promise<readonly string[]> {
    return kind === 'Person' ? this.parts.users.administrators(accountId) : [];
  }
}
