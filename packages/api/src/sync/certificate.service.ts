import type { Scope } from '../access/viewer';
import type { IntegrationService } from '../integration/integration.service';
import type { PersonNotesStore, RejectedValue, SetAsideRow } from '../person/personNotes.store';
import { certificateCsv, certificateOf, type Certificate } from './certificate';
import type { Sync } from './sync';
import type { SyncService } from './sync.service';

export type CertificateParts = Readonly<{
  syncs: SyncService;
  integrations: IntegrationService;
  notes: PersonNotesStore;
}>;

type NotesRequest = Readonly<{ syncId: string; first: number; skip: number }>;
export type Numbered<Note> = Note & Readonly<{ sliceNumber: number | null }>;

/** The statement of completeness of a sync, and what could not be stored. */
export class CertificateService {
  constructor(private readonly parts: CertificateParts) {}

  of(sync: Sync): Certificate | null {
    return certificateOf(sync);
  }

  /** Null where the account has no such sync, or nothing is loaded yet. */
  async csv(scope: Scope, syncId: string): Promise<string | null> {
    const sync = await this.parts.syncs.find(scope, syncId);
    const certificate = sync && certificateOf(sync);
    return certificate && certificateCsv(certificate);
  }

  rejectedValues(scope: Scope, request: NotesRequest): Promise<readonly Numbered<RejectedValue>[]> {
    return this.noted(scope, request, (number, page) => this.parts.notes.rejectedValues(number, page));
  }

  setAsideRows(scope: Scope, request: NotesRequest): Promise<readonly Numbered<SetAsideRow>[]> {
    return this.noted(scope, request, (number, page) => this.parts.notes.setAsideRows(number, page));
  }

  /** What the closing pass noted stands under the integration, and belongs to no slice. */
  private async noted<Note extends Readonly<{ sliceId: string }>>(
    scope: Scope,
    { syncId, first, skip }: NotesRequest,
    read: (integrationNumber: number, page: { sliceIds: string[]; first: number; skip: number }) => Promise<Note[]>,
  ): Promise<readonly Numbered<Note>[]> {
    const sync = await this.parts.syncs.find(scope, syncId);
    const integration = sync && (await this.parts.integrations.find(sync.integrationId));
    if (!sync || !integration) return [];
    const numbers = new Map(sync.slices.map(({ id, number }) => [id, number]));
    const notes = await read(integration.number, { sliceIds: [...numbers.keys(), sync.integrationId], first, skip });
    return notes.map(note => ({ ...note, sliceNumber: numbers.get(note.sliceId) ?? null }));
  }
}
