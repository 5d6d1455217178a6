import type { Transaction } from '../platform/db/dataSource';
import type { Feed } from '../platform/feed/feed';
import { isUuid } from '../platform/uuid';
import * as refuse from './accessRefusals';
import type {
  InvalidEmail,
  LastAdministrator,
  PermissionsNotYours,
  ProfileNotFound,
  UserExists,
  UserNotFound,
} from './accessRefusals';
import type { Actor, Deed } from './audit';
import { recordDeed } from './audit.repository';
import type { PeopleChanges } from './peopleChanges.service';
import type { Profile } from './profile';
import type { ProfileRepository } from './profile.repository';
import { userTopic } from './session';
import { readEmail, type User } from './user';
import type { UserPage, UserRepository } from './user.repository';
import { beyond, type Scope } from './viewer';

type Unplaceable = ProfileNotFound | PermissionsNotYours;
export type AddUserOutcome = User | InvalidEmail | UserExists | Unplaceable | LastAdministrator;
export type SetUserProfilesOutcome = User | UserNotFound | Unplaceable | LastAdministrator;
export type SetMarketoAdministratorOutcome = User | UserNotFound | LastAdministrator;
export type UserRemoved = Readonly<{ kind: 'UserRemoved'; id: string }>;
export type RemoveUserOutcome = UserRemoved | UserNotFound | LastAdministrator;

export type UserParts = Readonly<{
  users: UserRepository;
  profiles: ProfileRepository;
  changes: PeopleChanges;
  feed: Feed;
}>;

/** The people who can sign in, and the profiles they are in. */
export class UserService {
  constructor(private readonly parts: UserParts) {}

  /** By e-mail address. */
  page({ accountId }: Scope, page: UserPage): Promise<readonly User[]> {
    return this.parts.users.page(accountId, page);
  }

  /** They are recognised by the address when they sign in first. In no profile they come in and may do nothing. */
  add(actor: Actor, typed: { email: string; profileIds: readonly string[] }): Promise<AddUserOutcome> {
    const { users, changes } = this.parts;
    const { accountId } = actor;
    const email = readEmail(typed.email);
    if (email === null) return Promise.resolve(refuse.invalidEmail());
    return changes.run(accountId, async tx => {
      if (await users.byEmail(accountId, email, tx)) return refuse.userExists();
      const profiles = await this.given(tx, actor, { ids: typed.profileIds, had: [] });
      if ('kind' in profiles) return profiles;
      const displayName = email.slice(0, email.indexOf('@'));
      const user = await users.insert(tx, accountId, { email, displayName, profiles });
      await recordDeed(tx, actor, { action: 'USER_ADDED', subject: email, facts: profiles.map(({ name }) => name) });
      return user;
    });
  }

  setProfiles(actor: Actor, id: string, profileIds: readonly string[]): Promise<SetUserProfilesOutcome> {
    return this.change<Unplaceable>(actor, id, async (tx, user) => {
      const profiles = await this.given(tx, actor, { ids: profileIds, had: user.profiles });
      if ('kind' in profiles) return profiles;
      await this.parts.users.setProfiles(tx, id, profiles);
      const facts = profiles.map(({ name }) => name);
      return { action: 'USER_PROFILES_CHANGED', subject: user.email, facts };
    });
  }

  /** More than any profile can give: the rule of the operation lets only who is one make another one. */
  setMarketoAdministrator(actor: Actor, id: string, isOne: boolean): Promise<SetMarketoAdministratorOutcome> {
    return this.change<never>(actor, id, async (tx, user) => {
      await this.parts.users.setMarketoAdministrator(tx, id, isOne);
      return { action: 'MARKETO_ADMINISTRATOR_CHANGED', subject: user.email, facts: [String(isOne)] };
    });
  }

  /** Their sessions end at once, on every node. */
  async remove(actor: Actor, id: string): Promise<RemoveUserOutcome> {
    const { users, changes, feed } = this.parts;
    if (!isUuid(id)) return refuse.userNotFound();
    const outcome = await changes.run(actor.accountId, async tx => {
      const user = await users.find(actor.accountId, id, tx);
      if (!user) return refuse.userNotFound();
      await users.delete(tx, id);
      await recordDeed(tx, actor, { action: 'USER_REMOVED', subject: user.email });
      return { kind: 'UserRemoved', id } as const;
    });
    if (outcome.kind === 'UserRemoved') await feed.announce(userTopic(id));
    return outcome;
  }

  /** Changes one person: `deed` writes, and says what is remembered of it, or refuses. */
  private async change<Refusal extends Unplaceable>(
    actor: Actor,
    id: string,
    deed: (tx: Transaction, user: User) => Promise<Deed | Refusal>,
  ): Promise<User | UserNotFound | LastAdministrator | Refusal> {
    const { users, changes, feed } = this.parts;
    if (!isUuid(id)) return refuse.userNotFound();
    const outcome = await changes.run(actor.accountId, async tx => {
      const user = await users.find(actor.accountId, id, tx);
      if (!user) return refuse.userNotFound();
      const done = await deed(tx, user);
      if (!('action' in done)) return done;
      await recordDeed(tx, actor, done);
      return users.get(tx, actor.accountId, id);
    });
    if (outcome.kind === 'User') await feed.announce(userTopic(id));
    return outcome;
  }

  /** The profiles with these ids, if the account has them and the actor may give what is new. */
  private async given(
    tx: Transaction,
    actor: Actor,
    { ids, had }: { ids: readonly string[]; had: readonly Profile[] },
  ): Promise<readonly Profile[] | Unplaceable> {
    const wanted = [...new Set(ids)];
    if (!wanted.every(isUuid)) return refuse.profileNotFound();
    const profiles = await this.parts.profiles.some(tx, actor.accountId, wanted);
    if (profiles.length < wanted.length) return refuse.profileNotFound();
    const added = profiles.filter(({ id }) => !had.some(present => present.id === id));
    const lacked =
      actor.kind === 'Operator'
        ? []
        : beyond(
            actor,
            added.flatMap(({ permissions }) => permissions),
          );
    return lacked.length > 0 ? refuse.permissionsNotYours(lacked) : profiles;
  }
}
