import type { PageRequest } from '../platform/graphql/page';
import type { AuditAction, AuditEntry } from './audit';
import type { AuditRepository } from './audit.repository';
import type { Scope } from './viewer';

export class AuditService {
  constructor(private readonly entries: AuditRepository) {}

  /** Who did what in the account, newest first. */
  page({ accountId }: Scope, page: PageRequest, action: AuditAction | null): Promise<readonly AuditEntry[]> {
    return this.entries.page(accountId, page, action);
  }
}
