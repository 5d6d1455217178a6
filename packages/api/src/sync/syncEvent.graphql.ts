import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../platform/graphql/page';
import type { FailureReason, SyncEvent, SyncEventKind, WaitReason } from './sync';
import { FailureReasonEnum, SyncEventKindEnum, WaitReasonEnum } from './syncEnums.graphql';

@ObjectType('SyncEvent', { description: 'Something that happened to a sync.' })
export class SyncEventType implements SyncEvent {
  @Field(() => ID, { description: 'The id, opaque to clients.' })
  readonly id!: string;

  @Field(() => Date, { description: 'When it happened.' })
  readonly at!: Date;

  @Field(() => SyncEventKindEnum, { description: 'What happened.' })
  readonly kind!: SyncEventKind;

  @Field(() => String, { description: 'The same as one sentence in English.' })
  readonly message!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The slice it happened to; for PLANNED the number of slices; else null.',
  })
  readonly sliceNumber!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many people it is about; null where it is about none.' })
  readonly people!: number | null;

  @Field(() => WaitReasonEnum, { nullable: true, description: 'What is waited for; null for other kinds.' })
  readonly waitReason!: WaitReason | null;

  @Field(() => FailureReasonEnum, { nullable: true, description: 'What went wrong; null for other kinds.' })
  readonly failureReason!: FailureReason | null;
}

@ObjectType('SyncEventEdge', { description: 'An event at its place in the list.' })
export class SyncEventEdge {
  @Field(() => String, { description: 'What to pass as `after` to go on behind it.' })
  readonly cursor!: string;

  @Field(() => SyncEventType, { description: 'The event.' })
  readonly node!: SyncEvent;
}

@ObjectType('SyncEventConnection', { description: 'Events, newest first.' })
export class SyncEventConnection {
  @Field(() => [SyncEventEdge], { description: 'The events of this page.' })
  readonly edges!: readonly SyncEventEdge[];

  @Field(() => PageInfo, { description: 'Where the page lies.' })
  readonly pageInfo!: PageInfo;
}
