import type { ValueType } from '@dynamic-chat-sync/shared/attributeValue';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FieldKind, FieldObject } from './field';

@Entity('field')
export class FieldRow {
  @PrimaryColumn({ type: 'uuid', name: 'integration_id' }) integrationId!: string;
  @PrimaryColumn({ type: 'text' }) name!: string;
  @Column({ type: 'text', name: 'display_name' }) displayName!: string;
  @Column({ type: 'text', name: 'data_type' }) dataType!: string;
  @Column({ type: 'integer', nullable: true }) length!: number | null;
  @Column({ type: 'text' }) kind!: FieldKind;
  @Column({ type: 'text' }) object!: FieldObject;
  /** Marketo described it once and no longer does. */
  @Column({ type: 'boolean' }) hidden!: boolean;
}

@Entity('attribute')
export class AttributeRow {
  @PrimaryColumn({ type: 'uuid', name: 'integration_id' }) integrationId!: string;
  @PrimaryColumn({ type: 'integer' }) position!: number;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', name: 'display_name' }) displayName!: string;
  /** As at the time it was locked: its column has this type for good, whatever Marketo makes of the field. */
  @Column({ type: 'text', name: 'value_type' }) valueType!: ValueType;
  @Column({ type: 'text' }) kind!: FieldKind;
  @Column({ type: 'text' }) object!: FieldObject;
  @Column({ type: 'timestamptz', name: 'locked_at' }) lockedAt!: Date;
  /** When everybody had it; null while it is being copied for the first time. */
  @Column({ type: 'timestamptz', nullable: true, name: 'filled_at' }) filledAt!: Date | null;
  /** The sync that locked it; null when that one is gone. */
  @Column({ type: 'uuid', nullable: true, name: 'sync_id' }) syncId!: string | null;
}
