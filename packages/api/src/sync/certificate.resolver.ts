import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context';
import { connection, notACursor, PageArgs, pageRequest, type Page } from '../platform/graphql/page';
import { statementOf, type Certificate } from './certificate';
import {
  CertificateType,
  RejectedValueConnection,
  SetAsideRowConnection,
  type RejectedValueType,
  type SetAsideRowType,
} from './certificate.graphql';
import type { CertificateService } from './certificate.service';
import type { Sync } from './sync';
import { SyncType } from './sync.graphql';

@Resolver(() => SyncType)
export class SyncCertificateResolver {
  constructor(private readonly certificates: CertificateService) {}

  @FieldResolver(() => CertificateType, {
    nullable: true,
    description: 'The statement of completeness; null before anything is loaded.',
  })
  certificate(@Root() sync: Sync): Certificate | null {
    return this.certificates.of(sync);
  }
}

@Resolver(() => CertificateType)
export class CertificateResolver {
  constructor(private readonly certificates: CertificateService) {}

  @FieldResolver(() => String, { description: 'The total as one sentence in English.' })
  statement(@Root() certificate: Certificate): string {
    return statementOf(certificate);
  }

  @FieldResolver(() => String, { description: 'Where it can be downloaded as CSV, on this server.' })
  csvPath(@Root() { syncId }: Certificate): string {
    return `/syncs/${syncId}/certificate.csv`;
  }

  @FieldResolver(() => Int, { description: 'New people that were read after the slices.' })
  peopleAddedSince(@Root() { caughtUp }: Certificate): number {
    return caughtUp.added;
  }

  @FieldResolver(() => Int, { description: 'People that were read again after the slices, because they had changed.' })
  peopleReadAgain(@Root() { caughtUp }: Certificate): number {
    return caughtUp.changed;
  }

  @FieldResolver(() => Int, {
    description: 'People that were deleted or merged at Marketo meanwhile, and are gone here.',
  })
  peopleRemovedSince(@Root() { caughtUp }: Certificate): number {
    return caughtUp.removed;
  }

  @FieldResolver(() => RejectedValueConnection, { description: 'Every value that did not fit its type, by reason.' })
  async rejectedValues(
    @Root() { syncId }: Certificate,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { scope }: Context,
  ): Promise<Page<RejectedValueType>> {
    return listed(asked, page => this.certificates.rejectedValues(scope, { syncId, ...page }));
  }

  @FieldResolver(() => SetAsideRowConnection, { description: 'Every row that could not be read, by reason.' })
  async setAsideRows(
    @Root() { syncId }: Certificate,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { scope }: Context,
  ): Promise<Page<SetAsideRowType>> {
    return listed(asked, page => this.certificates.setAsideRows(scope, { syncId, ...page }));
  }
}

/** A cursor is the number of notes up to it. */
async function listed<Note>(
  asked: PageArgs,
  read: (page: { first: number; skip: number }) => Promise<readonly Note[]>,
): Promise<Page<Note>> {
  const request = pageRequest(asked, 50);
  if (request.after !== null && !/^\d{1,9}$/.test(request.after)) throw notACursor();
  const skip = Number(request.after ?? 0);
  const places = new Map<Note, number>();
  const notes = await read({ first: request.first + 1, skip });
  for (const [at, note] of notes.entries()) places.set(note, skip + at + 1);
  return connection(notes, request, note => String(places.get(note)));
}
