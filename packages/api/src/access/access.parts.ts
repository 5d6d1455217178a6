import type { Clock } from '../platform/clock';
import type { Database } from '../platform/db/dataSource';
import type { Feed } from '../platform/feed/feed';
import { AccessResolver } from './access.resolver';
import { AccessService } from './access.service';
import type { AccountRepository } from './account.repository';
import { ApiTokenRepository } from './apiToken.repository';
import { ApiTokenResolver } from './apiToken.resolver';
import { ApiTokenService } from './apiToken.service';
import { AuditRepository } from './audit.repository';
import { AuditResolver } from './audit.resolver';
import { AuditService } from './audit.service';
import { PeopleChanges } from './peopleChanges.service';
import { ProfileRepository } from './profile.repository';
import { ProfileResolver } from './profile.resolver';
import { ProfileService } from './profile.service';
import { UserRepository } from './user.repository';
import { UserResolver } from './user.resolver';
import { UserService } from './user.service';

/** What `buildAccess` makes an instance of each. */
export const ACCESS_RESOLVERS = [
  AccessResolver,
  ApiTokenResolver,
  AuditResolver,
  ProfileResolver,
  UserResolver,
] as const;

export type AccessGround = Readonly<{ database: Database; feed: Feed; clock: Clock; accounts: AccountRepository }>;

/** People, profiles, tokens and the audit log. */
export function buildAccess({ database, feed, clock, accounts }: AccessGround) {
  const users = new UserRepository(database);
  const profiles = new ProfileRepository(database);
  const changes = new PeopleChanges(database, users);
  const apiTokens = new ApiTokenService({ database, tokens: new ApiTokenRepository(database), feed, clock });
  const userService = new UserService({ users, profiles, changes, feed });
  const profileService = new ProfileService({ profiles, changes, feed });
  const resolvers = [
    new AccessResolver(new AccessService({ accounts, profiles, users })),
    new ApiTokenResolver(apiTokens),
    new AuditResolver(new AuditService(new AuditRepository(database))),
    new ProfileResolver(profileService),
    new UserResolver(userService),
  ];
  return { apiTokens, users: userService, profiles: profileService, resolvers };
}
