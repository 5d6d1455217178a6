import type { Refresh } from './refresh';
import type { RefreshRepository } from './refresh.repository';

/** What people are told of the refresh. */
export class RefreshService {
  constructor(private readonly refreshes: RefreshRepository) {}

  /** Of an integration that the caller was shown; null until its first sync is complete. */
  async of(integrationId: string): Promise<Refresh | null> {
    const refresh = await this.refreshes.find(integrationId);
    return refresh?.begun ? refresh : null;
  }
}
