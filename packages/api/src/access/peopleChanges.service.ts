import type { Database, Transaction } from '../platform/db/dataSource';
import { lastAdministrator, type LastAdministrator } from './accessRefusals';
import type { UserRepository } from './user.repository';

/** One change of people or profiles at a time in an account, and none that leaves nobody to make the next one. */
export class PeopleChanges {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
  ) {}

  async run<Outcome>(
    accountId: string,
    change: (tx: Transaction) => Promise<Outcome>,
  ): Promise<Outcome | LastAdministrator> {
    try {
      return await this.database.transaction(async tx => {
        await this.users.hold(tx, accountId);
        const before = await this.users.keepers(tx, accountId);
        const outcome = await change(tx);
        const after = await this.users.keepers(tx, accountId);
        if (before.users > 0 && after.users === 0) throw new NobodyLeft('MANAGE_USERS');
        if (before.organization > 0 && after.organization === 0) throw new NobodyLeft('MAP_ORGANIZATION');
        return outcome;
      });
    } catch (error) {
      if (error instanceof NobodyLeft) return lastAdministrator(error.who);
      throw error;
    }
  }
}

/** Rolls the change back. */
class NobodyLeft extends Error {
  constructor(readonly who: 'MANAGE_USERS' | 'MAP_ORGANIZATION') {
    super('Nobody would be left.');
  }
}
