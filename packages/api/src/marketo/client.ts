import {
  MarketoTrouble,
  type Credentials,
  type DescribedField,
  type ExportRequest,
  type ChangePage,
  type ChangeStart,
  type ExportStatus,
  type PeopleReading,
  type Subscription,
  type Subscriptions,
} from '../integration/subscription.port';
import { Caller, type Call, type Reading } from './caller';
import { ChangeReader } from './changes';
import { passingFault, Setback, setbackOfStatus } from './errors';
import { fileBytes, readPart } from './exportFile';
import { Line, type Outside } from './line';
import { lastQuotaReset, nextQuotaReset } from './marketoTime';
import {
  readDescribed,
  readEnvelope,
  readExport,
  readOldestDate,
  readPeople,
  readUsage,
  toSeconds,
  type MarketoAnswer,
} from './wire';

const DESCRIBE = '/rest/v1/leads/describe.json';
const EXPORTS = '/bulk/v1/leads/export';
const SECOND = 1_000;

/** Opens Marketo subscriptions over HTTP. One object per process: what it opens for one API user shares one throttle. */
export function createSubscriptions(
  outside: Omit<Outside, 'random'> & Partial<Pick<Outside, 'random'>>,
): Subscriptions {
  const lines = new Map<string, Line>();
  const lineOf = (credentials: Credentials): Line => {
    const key = `${credentials.endpoint} ${credentials.identity} ${credentials.clientId}`;
    const present = lines.get(key);
    if (present?.credentials.clientSecret === credentials.clientSecret) return present;
    const line = new Line(credentials, { random: Math.random, ...outside }, present);
    lines.set(key, line);
    return line;
  };
  return { clockRate: outside.clockRate, open: credentials => new MarketoSubscription(lineOf(credentials)) };
}

class MarketoSubscription implements Subscription {
  private readonly changes: ChangeReader;

  constructor(
    private readonly line: Line,
    private readonly caller = new Caller(line),
    private readonly signal?: AbortSignal,
  ) {
    this.changes = new ChangeReader((call, parse) => this.ask(call, parse));
  }

  within(signal: AbortSignal): Subscription {
    return new MarketoSubscription(this.line, this.caller, signal);
  }

  async reach(): Promise<void> {
    try {
      await this.caller.knock({ method: 'GET', path: DESCRIBE, read: readResult });
    } catch (error) {
      if (!(error instanceof Setback)) throw error;
      if (error.trouble.code === undefined) throw error.trouble; // An error with a code is what Marketo says without a token.
    }
  }

  async signIn(): Promise<void> {
    await this.line.tokens.renew();
  }

  async readActivities(): Promise<void> {
    await this.ask({ method: 'GET', path: '/rest/v1/activities/types.json' });
  }

  async describe(): Promise<readonly DescribedField[]> {
    return this.ask({ method: 'GET', path: DESCRIBE }, ({ result }) => readDescribed(result));
  }

  async oldestFolderDate(): Promise<Date | null> {
    try {
      const query = { maxDepth: '1', maxReturn: '200' };
      const call = { method: 'GET', path: '/rest/asset/v1/folders.json', query } as const;
      return await this.ask(call, ({ result }) => readOldestDate(result));
    } catch (error) {
      if (error instanceof MarketoTrouble && error.kind === 'PermissionMissing') return null;
      throw error;
    }
  }

  async peopleById(ids: readonly number[], fieldNames: readonly string[]): Promise<PeopleReading> {
    const form = { filterType: 'id', filterValues: ids.join(','), fields: fieldNames.join(','), batchSize: '300' };
    const body = new URLSearchParams(form); // As a form, for 300 ids and 50 names may be too long for a URL.
    const call = { method: 'POST', path: '/rest/v1/leads.json', query: { _method: 'GET' }, body } as const;
    return this.ask(call, ({ result, date }) => ({ people: readPeople(result), readAt: date ?? this.now() }));
  }

  async changesSince(moment: Date): Promise<ChangeStart> {
    const { place, at } = await this.changes.placeOf(moment);
    return { place, at: at ?? this.now() };
  }

  peopleCreated(place: string): Promise<ChangePage> {
    return this.changes.created(place);
  }

  peopleChanged(place: string, fieldNames: readonly string[]): Promise<ChangePage> {
    return this.changes.changed(place, fieldNames);
  }

  peopleDeleted(place: string): Promise<ChangePage> {
    return this.changes.deleted(place);
  }

  peopleMerged(place: string): Promise<ChangePage> {
    return this.changes.merged(place);
  }

  async callsUsedToday(): Promise<number> {
    return this.ask({ method: 'GET', path: '/rest/v1/stats/usage.json' }, ({ result }) => readUsage(result));
  }

  async bytesExportedToday(): Promise<number> {
    const since = lastQuotaReset(this.now());
    const query = { status: 'Completed', batchSize: '300' };
    let bytes = 0;
    for (let next: string | undefined = ''; next !== undefined;) {
      const page: MarketoAnswer = await this.ask(
        {
          method: 'GET',
          path: '/bulk/v1/leads/export.json',
          query: { ...query, ...(next && { nextPageToken: next }) },
        },
        answer => answer,
      );
      const jobs = page.result
        .map(job => readExport([job]))
        .filter(({ finishedAt }) => finishedAt && finishedAt >= since);
      bytes += jobs.reduce((sum, job) => sum + (job.bytes ?? 0), 0);
      next = page.nextPageToken;
    }
    return bytes;
  }

  async createExport({ fieldNames, by, from, until }: ExportRequest): Promise<ExportStatus> {
    const endAt = new Date(until.getTime() - SECOND); // Marketo's range includes both of its ends.
    const filter = { [by]: { startAt: toSeconds(from), endAt: toSeconds(endAt) } };
    const body = { fields: fieldNames, format: 'CSV', filter };
    return this.ask({ method: 'POST', path: `${EXPORTS}/create.json`, body }, ({ result }) => readExport(result));
  }

  async enqueueExport(exportId: string): Promise<void> {
    try {
      await this.ask({ method: 'POST', path: exportPath(exportId, 'enqueue') });
    } catch (error) {
      if (!isRefusedRequest(error)) throw error;
      if (error.code === QUEUE_CODE) return;
      const { state } = await this.exportStatus(exportId);
      if (state === 'Created' || state === 'Failed' || state === 'Cancelled') throw error;
    }
  }

  async exportStatus(exportId: string): Promise<ExportStatus> {
    try {
      return await this.ask({ method: 'GET', path: exportPath(exportId, 'status') }, ({ result }) =>
        readExport(result),
      );
    } catch (error) {
      if (!isRefusedRequest(error)) throw error; // The request holds nothing but the id, so the id it must be.
      const { code, requestId } = error;
      throw new MarketoTrouble('NotFound', 'Marketo does not know the export.', { code, requestId });
    }
  }

  exportFile(exportId: string, given: { size?: number; signal?: AbortSignal } = {}): AsyncIterable<Uint8Array> {
    const options = this.ending(given);
    const { clock } = this.line.outside;
    const pause = (fruitless: number) => clock.sleep(this.realDelay(SECOND * 2 ** fruitless), options.signal);
    const open = (from: number, signal: AbortSignal) => {
      const headers = { 'accept-encoding': 'identity', ...(from > 0 && { range: `bytes=${from}-` }) };
      const read = (response: Response) => readPart(response, from);
      return this.caller.call({ method: 'GET', path: exportPath(exportId, 'file'), headers, signal, read });
    };
    return fileBytes({ ...options, clock, open, pause });
  }

  async cancelExport(exportId: string): Promise<void> {
    try {
      await this.ask({ method: 'POST', path: exportPath(exportId, 'cancel') });
    } catch (error) {
      if (!isRefusedRequest(error)) throw error;
    }
  }

  now(): Date {
    return this.line.time.now();
  }

  realDelay(marketoMs: number): number {
    return this.line.time.realDelay(marketoMs);
  }

  nextQuotaReset(): Date {
    return nextQuotaReset(this.now());
  }

  callsMade(): number {
    return this.caller.callsMade();
  }

  /** What does not parse counts as a setback like any other, hence the parsing inside of the call. */
  private ask<T = void>(call: Omit<Call<T>, 'read'>, parse?: (answer: MarketoAnswer) => T): Promise<T> {
    const read = async (response: Response): Promise<Reading<T>> => {
      const { value, requestId } = await readResult(response);
      return { value: parse?.(value) as T, requestId };
    };
    return this.caller.call({ ...this.ending(call), read });
  }

  /** With the signal of this view, besides that of the call. */
  private ending<T>(call: T & { signal?: AbortSignal }): T {
    const { signal } = this;
    if (!signal) return call;
    return { ...call, signal: call.signal ? AbortSignal.any([call.signal, signal]) : signal };
  }
}

/** Queue trouble that is none: the export is queued already. */
const QUEUE_CODE = '1029';

function exportPath(exportId: string, action: 'enqueue' | 'status' | 'file' | 'cancel'): string {
  return `${EXPORTS}/${encodeURIComponent(exportId)}/${action}.json`;
}

function isRefusedRequest(error: unknown): error is MarketoTrouble {
  return error instanceof MarketoTrouble && (error.kind === 'InvalidRequest' || error.kind === 'NotFound');
}

/** The body decides, where it is Marketo's JSON; otherwise the HTTP status. */
async function readResult(response: Response): Promise<Reading<MarketoAnswer>> {
  const body = await response.text().catch((cause: unknown) => {
    throw passingFault('Marketo broke off its answer.', cause);
  });
  const setback = setbackOfStatus(response.status);
  if (setback && !body.trimStart().startsWith('{')) throw setback;
  const envelope = readEnvelope(body);
  if (setback) throw setback;
  const date = Date.parse(response.headers.get('date') ?? '');
  return {
    value: { ...envelope, date: Number.isNaN(date) ? undefined : new Date(date) },
    requestId: envelope.requestId,
  };
}
