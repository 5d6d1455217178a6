import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConnectionCheck } from './integration';

@Entity('integration')
export class IntegrationRow {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  /** Given by the database. */
  @Column({ type: 'integer', insert: false, update: false }) number!: number;
  @Column({ type: 'uuid', name: 'account_id' }) accountId!: string;
  @Column({ type: 'text', nullable: true, name: 'munchkin_id' }) munchkinId!: string | null;
  @Column({ type: 'text' }) endpoint!: string;
  @Column({ type: 'text' }) identity!: string;
  @Column({ type: 'text', name: 'client_id' }) clientId!: string;
  /** Read only where a subscription is opened. */
  @Column({ type: 'bytea', name: 'sealed_secret', select: false }) sealedSecret!: Buffer;
  @Column({ type: 'jsonb' }) checks!: ConnectionCheck[];
  @Column({ type: 'timestamptz', name: 'connected_at' }) connectedAt!: Date;
  @Column({ type: 'timestamptz', name: 'verified_at' }) verifiedAt!: Date;
  @Column({ type: 'timestamptz', name: 'fields_refreshed_at' }) fieldsRefreshedAt!: Date;
  @Column({ type: 'double precision', name: 'calls_left', insert: false }) callsLeft!: number;
  @Column({ type: 'double precision', name: 'volume_left', insert: false }) volumeLeft!: number;
  @Column({ type: 'integer', name: 'refresh_seconds', insert: false }) refreshSeconds!: number;
  @Column({ type: 'integer' }) revision!: number;
}
