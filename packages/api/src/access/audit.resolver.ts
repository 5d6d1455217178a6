import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { connection, isNumberCursor, notACursor, pageRequest } from '../platform/graphql/page';
import { auditSentence, type AuditEntry } from './audit';
import { AuditEntryConnection, AuditEntryType, AuditLogArgs } from './audit.graphql';
import type { AuditService } from './audit.service';
import type { Context } from './context';
import { Needs } from './needs.graphql';

@Resolver(() => AuditEntryType)
export class AuditResolver {
  constructor(private readonly audit: AuditService) {}

  @Needs('VIEW_AUDIT_LOG')
  @Query(() => AuditEntryConnection, { description: 'Who did what in the account, newest first.' })
  async auditLog(
    @Args(() => AuditLogArgs) args: AuditLogArgs,
    @Ctx() { scope }: Context,
  ): Promise<AuditEntryConnection> {
    const page = pageRequest(args, 50);
    if (page.after !== null && !isNumberCursor(page.after)) throw notACursor();
    const entries = await this.audit.page(scope, { ...page, first: page.first + 1 }, args.action ?? null);
    return connection(entries, page, ({ id }) => id);
  }

  @FieldResolver(() => String, { description: 'What was done, as a sentence that follows the name.' })
  message(@Root() entry: AuditEntry): string {
    return auditSentence(entry);
  }
}
