import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { readSurvey, type Survey } from './plan/survey';
import type { FailureReason, Lane, SliceState, SyncEventKind, SyncKind, SyncState, WaitReason } from './sync';

/** PostgreSQL hands out bigint as text; every count of ours fits a double. */
const count = { type: 'bigint', transformer: { from: Number, to: (value: number) => value } } as const;
const countOrNull = {
  type: 'bigint',
  nullable: true,
  transformer: {
    from: (value: string | null) => (value === null ? null : Number(value)),
    to: (value: number | null) => value,
  },
} as const;
const momentOrNull = { type: 'timestamptz', nullable: true } as const;
const textOrNull = { type: 'text', nullable: true } as const;

@Entity('sync')
export class SyncRow {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid', name: 'integration_id' }) integrationId!: string;
  @Column({ type: 'text' }) kind!: SyncKind;
  @Column({ type: 'text' }) state!: SyncState;
  @Column({ type: 'integer' }) revision!: number;
  @Column({ type: 'text', array: true, name: 'field_names' }) fieldNames!: string[];
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @Column({ ...momentOrNull, name: 'started_at' }) startedAt!: Date | null;
  @Column({ ...momentOrNull, name: 'ended_at' }) endedAt!: Date | null;
  @Column({ ...momentOrNull, name: 'heartbeat_at' }) heartbeatAt!: Date | null;
  /** Rises with every claim, pause and cancel: a worker that holds an older one can write nothing. */
  @Column({ ...count, name: 'lease_token' }) leaseToken!: number;
  @Column({ ...textOrNull, name: 'lease_holder' }) leaseHolder!: string | null;
  /** Null while nobody works on it. */
  @Column({ ...momentOrNull, name: 'lease_until' }) leaseUntil!: Date | null;
  @Column({ ...textOrNull, name: 'wait_reason' }) waitReason!: WaitReason | null;
  @Column({ ...momentOrNull, name: 'wait_until' }) waitUntil!: Date | null;
  @Column({ ...textOrNull, name: 'failure_reason' }) failureReason!: FailureReason | null;
  @Column({ type: 'text', array: true, name: 'failure_fields' }) failureFields!: string[];
  @Column({ ...momentOrNull, name: 'planned_at' }) plannedAt!: Date | null;
  @Column({ ...momentOrNull, name: 'closed_at' }) closedAt!: Date | null;
  /** By the closing pass. */
  @Column({ ...count, name: 'people_added' }) peopleAdded!: number;
  @Column({ ...count, name: 'people_changed' }) peopleChanged!: number;
  @Column({ ...count, name: 'people_removed' }) peopleRemoved!: number;
  @Column({ type: 'boolean', name: 'span_is_proved' }) spanIsProved!: boolean;
  @Column({ type: 'jsonb', nullable: true, transformer: { from: readSurvey, to: (survey: Survey | null) => survey } })
  survey!: Survey | null;
  @Column({ type: 'boolean' }) refills!: boolean;
  @Column({ type: 'double precision', nullable: true }) percent!: number | null;
  @Column({ ...count, name: 'people_stored' }) peopleStored!: number;
  @Column({ type: 'integer', name: 'calls_made' }) callsMade!: number;
  @Column({ ...momentOrNull, name: 'trouble_since' }) troubleSince!: Date | null;
  @OneToMany(() => SliceRow, slice => slice.sync) slices!: Relation<SliceRow[]>;
}

@Entity('slice')
export class SliceRow {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid', name: 'sync_id' }) syncId!: string;
  @ManyToOne(() => SyncRow, sync => sync.slices)
  @JoinColumn({ name: 'sync_id' })
  sync!: Relation<SyncRow>;
  @Column({ type: 'integer' }) number!: number;
  @Column({ type: 'text' }) lane!: Lane;
  @Column({ type: 'timestamptz' }) from!: Date;
  @Column({ type: 'timestamptz' }) until!: Date;
  @Column({ ...countOrNull, name: 'first_id' }) firstId!: number | null;
  @Column({ ...countOrNull, name: 'last_id' }) lastId!: number | null;
  @Column({ ...countOrNull, name: 'next_id' }) nextId!: number | null;
  @Column({ type: 'text' }) state!: SliceState;
  @Column({ type: 'integer' }) attempt!: number;
  /** Null until Marketo has made an export; its id is stored before it is enqueued. */
  @Column({ ...textOrNull, name: 'export_id' }) exportId!: string | null;
  @Column({ ...momentOrNull, name: 'look_again_at' }) lookAgainAt!: Date | null;
  /** Marketo's time, as are the next two. */
  @Column({ ...momentOrNull, name: 'export_queued_at' }) exportQueuedAt!: Date | null;
  @Column({ ...momentOrNull, name: 'export_started_at' }) exportStartedAt!: Date | null;
  @Column({ ...momentOrNull, name: 'export_finished_at' }) exportFinishedAt!: Date | null;
  @Column({ ...countOrNull, name: 'people_guessed' }) peopleGuessed!: number | null;
  @Column({ ...countOrNull, name: 'people_expected' }) peopleExpected!: number | null;
  @Column({ ...countOrNull }) bytes!: number | null;
  @Column({ ...textOrNull }) checksum!: string | null;
  @Column({ ...count, name: 'people_read' }) peopleRead!: number;
  @Column({ ...count, name: 'people_stored' }) peopleStored!: number;
  @Column({ ...count, name: 'people_in_flight' }) peopleInFlight!: number;
  @Column({ type: 'integer' }) reads!: number;
  @Column({ ...count, name: 'read_ms' }) readMs!: number;
  @Column({ ...count, name: 'values_rejected' }) valuesRejected!: number;
  @Column({ ...count, name: 'rows_set_aside' }) rowsSetAside!: number;
  @Column({ ...textOrNull, name: 'wait_reason' }) waitReason!: WaitReason | null;
  @Column({ ...momentOrNull, name: 'wait_until' }) waitUntil!: Date | null;
  @Column({ ...momentOrNull, name: 'loaded_at' }) loadedAt!: Date | null;
}

@Entity('sync_event')
export class SyncEventRow {
  @PrimaryColumn({ type: 'bigint' }) id!: string;
  @Column({ type: 'uuid', name: 'sync_id' }) syncId!: string;
  @Column({ type: 'timestamptz' }) at!: Date;
  @Column({ type: 'text' }) kind!: SyncEventKind;
  @Column({ type: 'integer', nullable: true, name: 'slice_number' }) sliceNumber!: number | null;
  @Column({ ...countOrNull }) people!: number | null;
  @Column({ ...textOrNull, name: 'wait_reason' }) waitReason!: WaitReason | null;
  @Column({ ...textOrNull, name: 'failure_reason' }) failureReason!: FailureReason | null;
}
