import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Node } from '../platform/graphql/node';
import { PageInfo } from '../platform/graphql/page';
import type {
  FailureReason,
  Lane,
  Slice,
  SliceState,
  Sync,
  SyncAction,
  SyncFailure,
  SyncKind,
  SyncState,
  Wait,
  WaitReason,
} from './sync';
import {
  FailureReasonEnum,
  LaneEnum,
  SliceStateEnum,
  SyncActionEnum,
  SyncKindEnum,
  SyncPhaseEnum,
  SyncStateEnum,
  WaitActorEnum,
  WaitReasonEnum,
  type WaitActor,
} from './syncEnums.graphql';
import type { DateRange, SyncPhase, SyncProgress } from './syncProgress';

@ObjectType('DateTimeRange', { description: 'A moment that is known only roughly.' })
export class DateTimeRangeType implements DateRange {
  @Field(() => Date, { description: 'Hardly before this.' })
  readonly earliest!: Date;

  @Field(() => Date, { description: 'Hardly after this.' })
  readonly latest!: Date;
}

@ObjectType('SyncWait', { description: 'Why something does not move, until when, and who can act.' })
export class SyncWaitType implements Wait {
  @Field(() => WaitReasonEnum, { description: 'What it waits for.' })
  readonly reason!: WaitReason;

  @Field(() => Date, { description: 'When it will be looked at again, by itself.' })
  readonly until!: Date;

  @Field(() => WaitActorEnum, { description: 'Who could shorten the wait.' })
  readonly whoCanAct!: WaitActor;

  @Field(() => String, { description: 'The same as one sentence in English.' })
  readonly message!: string;
}

@ObjectType('SyncFailure', {
  description: 'Why a sync ended unfinished. What is stored stays; it can be retried from there.',
})
export class SyncFailureType implements SyncFailure {
  @Field(() => FailureReasonEnum, { description: 'What went wrong.' })
  readonly reason!: FailureReason;

  @Field(() => String, { description: 'What went wrong and what to do, in one English sentence.' })
  readonly message!: string;

  @Field(() => [String], { description: 'The fields it is about; empty where it is about none.' })
  readonly fieldNames!: readonly string[];
}

@ObjectType('SyncProgress', { description: 'How far a sync is.' })
export class SyncProgressType implements SyncProgress {
  @Field(() => SyncPhaseEnum, { description: 'What is going on, in one word.' })
  readonly phase!: SyncPhase;

  @Field(() => Float, { nullable: true, description: '0 to 100; null until there is a denominator; never falls.' })
  readonly percent!: number | null;

  @Field(() => Int, { description: 'People committed to the database; never falls.' })
  readonly peopleStored!: number;

  @Field(() => Int, { description: 'People read in loads that are not committed yet.' })
  readonly peopleInFlight!: number;

  @Field(() => Int, { nullable: true, description: 'How many people there are to copy; null before the first count.' })
  readonly peopleExpected!: number | null;

  @Field(() => Boolean, { description: 'Whether `peopleExpected` was counted by Marketo rather than estimated.' })
  readonly peopleExpectedIsExact!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'People a second over the newest loads; null while nothing is meant to move.',
  })
  readonly peoplePerSecond!: number | null;

  @Field(() => DateTimeRangeType, { nullable: true, description: 'When it will be done; null before there is a pace.' })
  readonly expectedEnd!: DateRange | null;

  @Field(() => Float, { description: 'Bytes of the completed exports, counted against the daily export volume.' })
  readonly bytesExported!: number;

  @Field(() => Int, { description: 'Calls made to Marketo, counted against the daily calls.' })
  readonly callsMade!: number;

  @Field(() => Int, {
    description: 'Values that did not fit their type and are kept raw, with a reason; their people are stored.',
  })
  readonly valuesRejected!: number;

  @Field(() => Int, { description: 'Rows that could not be read and are kept whole.' })
  readonly rowsSetAside!: number;
}

@ObjectType('Slice', {
  description:
    'A part of the copy that settles as a whole: the people created in a span of time, or with ids in a range.',
})
export class SliceType implements Omit<
  Slice,
  | 'lookAgainAt'
  | 'exportQueuedAt'
  | 'exportStartedAt'
  | 'exportFinishedAt'
  | 'nextId'
  | 'peopleGuessed'
  | 'reads'
  | 'readMs'
  | 'checksum'
  | 'peopleRead'
  | 'loadedAt'
  | 'wait'
> {
  @Field(() => ID, { description: 'The id, opaque to clients.' })
  readonly id!: string;

  @Field(() => Int, { description: 'Its place in the plan: 1 is done first and holds the newest people.' })
  readonly number!: number;

  @Field(() => LaneEnum, { description: 'The way it is read.' })
  readonly lane!: Lane;

  @Field(() => Date, { description: 'The first creation moment it covers; an estimate where it is read by ids.' })
  readonly from!: Date;

  @Field(() => Date, { description: 'The creation moment it ends before; an estimate where it is read by ids.' })
  readonly until!: Date;

  @Field(() => Float, { nullable: true, description: 'The first id it covers; null where it is read by exports.' })
  readonly firstId!: number | null;

  @Field(() => Float, { nullable: true, description: 'The last id it covers; null where it is read by exports.' })
  readonly lastId!: number | null;

  @Field(() => SliceStateEnum, { description: 'How far it is.' })
  readonly state!: SliceState;

  @Field(() => Int, { description: '1 at first; rises when its export has to be made again.' })
  readonly attempt!: number;

  @Field(() => String, { nullable: true, description: "Marketo's id of its export; null before there is one." })
  readonly exportId!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'People that Marketo counted in it; null before its export is completed.',
  })
  readonly peopleExpected!: number | null;

  @Field(() => Int, { description: 'People of it that are committed.' })
  readonly peopleStored!: number;

  @Field(() => Int, { description: 'People of it that are read and not committed yet.' })
  readonly peopleInFlight!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Size of its file in bytes; null before its export is completed.',
  })
  readonly bytes!: number | null;

  @Field(() => Int, { description: 'Values of it that did not fit their type.' })
  readonly valuesRejected!: number;

  @Field(() => Int, { description: 'Rows of it that could not be read.' })
  readonly rowsSetAside!: number;

  @Field(() => SyncWaitType, { nullable: true, description: 'Why it does not move; null while it moves.' })
  readonly wait!: Wait | null;
}

@ObjectType('Sync', {
  implements: Node,
  description: 'One durable run that copies the selected fields of every person.',
})
export class SyncType
  extends Node
  implements Pick<Sync, 'id' | 'kind' | 'state' | 'revision' | 'fieldNames' | 'slices'>
{
  @Field(() => SyncKindEnum, { description: 'Whether it copies everything or what was added.' })
  readonly kind!: SyncKind;

  @Field(() => SyncStateEnum, { description: 'Where it stands.' })
  readonly state!: SyncState;

  @Field(() => [SyncActionEnum], { description: 'What can be done to it now: the buttons to show.' })
  readonly allowedActions!: readonly SyncAction[];

  @Field(() => Int, { description: 'Rises with every change: of two answers, the higher one is the newer.' })
  readonly revision!: number;

  @Field(() => [String], { description: 'REST names of the fields it copies, as they were chosen.' })
  readonly fieldNames!: readonly string[];

  @Field(() => Date, { nullable: true, description: 'When a worker first took it up; null before.' })
  readonly startedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was completed or cancelled; null before.' })
  readonly endedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'The last sign of life of the worker that holds it; null before the first.',
  })
  readonly heartbeatAt!: Date | null;

  @Field(() => [SliceType], { description: 'The slices, newest people first; empty until they are planned.' })
  readonly slices!: readonly Slice[];
}

@ObjectType('SyncEdge', { description: 'A sync at its place in the list.' })
export class SyncEdge {
  @Field(() => String, { description: 'What to pass as `after` to go on behind it.' })
  readonly cursor!: string;

  @Field(() => SyncType, { description: 'The sync.' })
  readonly node!: Sync;
}

@ObjectType('SyncConnection', { description: 'Syncs, newest first.' })
export class SyncConnection {
  @Field(() => [SyncEdge], { description: 'The syncs of this page.' })
  readonly edges!: readonly SyncEdge[];

  @Field(() => PageInfo, { description: 'Where the page lies.' })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are in all.' })
  readonly totalCount!: number;
}

@InputType('InitiateSyncInput', { description: 'What to copy.' })
export class InitiateSyncInput {
  @Field(() => [String], { description: 'REST names of the fields, 1 to 50 of them, each once.' })
  readonly fieldNames!: string[];
}

@InputType('SyncActionInput', { description: 'The sync to act on.' })
export class SyncActionInput {
  @Field(() => ID, { description: 'The id of the sync.' })
  readonly id!: string;
}
