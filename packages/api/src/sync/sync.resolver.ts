import { GraphQLError } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../access/context';
import { Needs } from '../access/needs.graphql';
import { lacking, type Scope } from '../access/viewer';
import { isUuid } from '../platform/uuid';
import { connection, isNumberCursor, notACursor, pageRequest, type Page } from '../platform/graphql/page';
import { allowedActions, type Sync, type SyncAction, type SyncEvent, type SyncFailure, type Wait } from './sync';
import {
  InitiateSyncInput,
  SyncActionInput,
  SyncConnection,
  SyncFailureType,
  SyncProgressType,
  SyncType,
  SyncWaitType,
} from './sync.graphql';
import { SyncEventConnection, SyncEventType } from './syncEvent.graphql';
import type { InitiateSyncOutcome, SyncActionOutcome, SyncService } from './sync.service';
import { SyncActionEnum, WaitActorEnum, WHO_CAN_ACT, type WaitActor } from './syncEnums.graphql';
import type { SyncProgress } from './syncProgress';
import { eventSentence, failureSentence, waitSentence } from './syncSentences';
import { InitiateSyncResult, SyncActionResult } from './syncUnions.graphql';

const INPUT = { description: 'What to do it with.' } as const;

function noSuchSync(): GraphQLError {
  return new GraphQLError('There is no sync with this id in your account.', { extensions: { code: 'NOT_FOUND' } });
}

@Resolver(() => SyncType)
export class SyncResolver {
  constructor(private readonly syncs: SyncService) {}

  @Needs('VIEW_INTEGRATIONS')
  @Query(() => SyncType, {
    nullable: true,
    description: 'One sync of the account; null where it has none with this id.',
  })
  sync(
    @Arg('id', () => ID, { description: 'The id of the sync.' }) id: string,
    @Ctx() { scope }: Context,
  ): Promise<Sync | null> {
    return this.syncs.find(scope, id);
  }

  @Needs('VIEW_INTEGRATIONS')
  @Query(() => SyncConnection, { name: 'syncs', description: 'The syncs of the account, newest first.' })
  async page(
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many to show, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on behind.' }) after: string | null,
    @Ctx() { scope }: Context,
  ): Promise<Page<Sync> & { totalCount: number }> {
    const request = pageRequest({ first, after }, 20);
    if (request.after !== null && !isUuid(request.after)) throw notACursor();
    const { syncs, total } = await this.syncs.page(scope, request.first + 1, request.after);
    return { ...connection(syncs, request, ({ id }) => id), totalCount: total };
  }

  @Needs('MANAGE_INTEGRATIONS')
  @Mutation(() => InitiateSyncResult, {
    description: 'Begin copying the chosen fields of every person. Locks the selection.',
  })
  initiateSync(
    @Arg('input', () => InitiateSyncInput, INPUT) input: InitiateSyncInput,
    @Ctx() { viewer }: Context,
  ): Promise<InitiateSyncOutcome> {
    return this.syncs.initiate(viewer, input.fieldNames);
  }

  @Needs('MANAGE_INTEGRATIONS')
  @Mutation(() => SyncActionResult, { description: 'Halt a sync until it is resumed; nothing that is stored is lost.' })
  pauseSync(
    @Arg('input', () => SyncActionInput, INPUT) { id }: SyncActionInput,
    @Ctx() { viewer }: Context,
  ): Promise<SyncActionOutcome> {
    return this.syncs.act(viewer, id, 'PAUSE');
  }

  @Needs('MANAGE_INTEGRATIONS')
  @Mutation(() => SyncActionResult, { description: 'Let a paused sync go on.' })
  resumeSync(
    @Arg('input', () => SyncActionInput, INPUT) { id }: SyncActionInput,
    @Ctx() { viewer }: Context,
  ): Promise<SyncActionOutcome> {
    return this.syncs.act(viewer, id, 'RESUME');
  }

  @Needs('MANAGE_INTEGRATIONS')
  @Mutation(() => SyncActionResult, {
    description: "End a sync, leaving no export in Marketo's queue; what is stored stays.",
  })
  cancelSync(
    @Arg('input', () => SyncActionInput, INPUT) { id }: SyncActionInput,
    @Ctx() { viewer }: Context,
  ): Promise<SyncActionOutcome> {
    return this.syncs.act(viewer, id, 'CANCEL');
  }

  @Needs('MANAGE_INTEGRATIONS')
  @Mutation(() => SyncActionResult, { description: 'Let a failed sync go on from its checkpoints.' })
  retrySync(
    @Arg('input', () => SyncActionInput, INPUT) { id }: SyncActionInput,
    @Ctx() { viewer }: Context,
  ): Promise<SyncActionOutcome> {
    return this.syncs.act(viewer, id, 'RETRY');
  }

  @Needs('VIEW_INTEGRATIONS')
  @Subscription(() => SyncType, {
    name: 'sync',
    description: 'The sync as it is now, and again after every change, at most four times a second.',
    subscribe: ({ args, context }: { args: { id: string }; context: Context }) =>
      context.get(SyncResolver).subscribe(context.scope, args.id),
  })
  async watched(
    @Arg('id', () => ID, { description: 'The id of the sync.' }) id: string,
    @Ctx() { scope }: Context,
  ): Promise<Sync> {
    const sync = await this.syncs.find(scope, id);
    if (!sync) throw noSuchSync();
    return sync;
  }

  async subscribe(scope: Scope, id: string): Promise<AsyncIterableIterator<string>> {
    const rings = await this.syncs.watch(scope, id);
    if (!rings) throw noSuchSync();
    return rings;
  }

  @FieldResolver(() => [SyncActionEnum])
  allowedActions(@Root() { state }: Sync, @Ctx() { scope }: Context): readonly SyncAction[] {
    return lacking(scope, ['MANAGE_INTEGRATIONS']) ? [] : allowedActions(state);
  }

  @FieldResolver(() => SyncProgressType, { description: 'How far it is.' })
  progress(@Root() sync: Sync): SyncProgress {
    return this.syncs.progressOf(sync);
  }

  @FieldResolver(() => SyncWaitType, {
    nullable: true,
    description: 'Why it does not move, and until when; null while it moves.',
  })
  wait(@Root() { wait }: Sync): Wait | null {
    return wait;
  }

  @FieldResolver(() => SyncFailureType, {
    nullable: true,
    description: 'Why it needs a person; null while it does not.',
  })
  failure(@Root() { failure }: Sync): SyncFailure | null {
    return failure;
  }

  @FieldResolver(() => SyncEventConnection, { description: 'What happened to it, newest first.' })
  async events(
    @Root() { id }: Sync,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50, description: 'How many to show, 1 to 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on behind.' }) after: string | null,
  ): Promise<Page<SyncEvent>> {
    const request = pageRequest({ first, after }, 50);
    if (request.after !== null && !isNumberCursor(request.after)) throw notACursor();
    return connection(await this.syncs.events(id, request.first + 1, request.after), request, event => event.id);
  }
}

@Resolver(() => SyncWaitType)
export class SyncWaitResolver {
  @FieldResolver(() => WaitActorEnum)
  whoCanAct(@Root() { reason }: Wait): WaitActor {
    return WHO_CAN_ACT[reason];
  }

  @FieldResolver(() => String)
  message(@Root() wait: Wait): string {
    return waitSentence(wait);
  }
}

@Resolver(() => SyncFailureType)
export class SyncFailureResolver {
  @FieldResolver(() => String)
  message(@Root() failure: SyncFailure): string {
    return failureSentence(failure);
  }
}

@Resolver(() => SyncEventType)
export class SyncEventResolver {
  @FieldResolver(() => String)
  message(@Root() event: SyncEvent): string {
    return eventSentence(event);
  }
}
