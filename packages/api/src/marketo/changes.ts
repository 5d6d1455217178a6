import { z } from 'zod';
import { MarketoTrouble, type ChangePage, type PersonChange } from '../integration/subscription.port';
import type { Call } from './caller';
import { passingFault } from './errors';
import { parseDateTime, toSeconds, type MarketoAnswer } from './wire';

const ACTIVITIES = '/rest/v1/activities';

export type Ask = <T>(call: Omit<Call<T>, 'read'>, parse: (answer: MarketoAnswer) => T) => Promise<T>;

/** What happened to people, told by their activities. Types are known by their names: numbers may differ. */
export class ChangeReader {
  private types: Promise<ReadonlyMap<string, number>> | undefined;

  constructor(private readonly ask: Ask) {}

  placeOf(moment: Date): Promise<Readonly<{ place: string; at: Date | undefined }>> {
    return this.ask(
      { method: 'GET', path: `${ACTIVITIES}/pagingtoken.json`, query: { sinceDatetime: toSeconds(moment) } },
      ({ nextPageToken, date }) => {
        if (nextPageToken === undefined) throw passingFault('Marketo gave no paging token.');
        return { place: nextPageToken, at: date };
      },
    );
  }

  changed(place: string, fieldNames: readonly string[]): Promise<ChangePage> {
    return this.page('/leadchanges', { nextPageToken: place, fields: fieldNames.join(',') }, 'Changed');
  }

  deleted(place: string): Promise<ChangePage> {
    return this.page('/deletedleads', { nextPageToken: place }, 'Deleted');
  }

  created(place: string): Promise<ChangePage> {
    return this.ofType('New Lead', place, 'Created');
  }

  merged(place: string): Promise<ChangePage> {
    return this.ofType('Merge Leads', place, 'Merged');
  }

  private async ofType(name: string, place: string, kind: PersonChange['kind']): Promise<ChangePage> {
    this.types ??= this.readTypes();
    const types = await this.types.catch((error: unknown) => {
      this.types = undefined;
      throw error;
    });
    const type = types.get(name);
    if (type === undefined) throw new MarketoTrouble('NotFound', `Marketo has no activity type ${name}.`);
    return this.page('', { nextPageToken: place, activityTypeIds: String(type) }, kind);
  }

  private page(name: string, query: Record<string, string>, kind: PersonChange['kind']): Promise<ChangePage> {
    const path = `${ACTIVITIES}${name}.json`;
    return this.ask({ method: 'GET', path, query: { ...query, batchSize: '300' } }, answer => readPage(answer, kind));
  }

  private readTypes(): Promise<ReadonlyMap<string, number>> {
    return this.ask({ method: 'GET', path: `${ACTIVITIES}/types.json` }, ({ result }) => {
      const types = result.flatMap(item => activityType.safeParse(item).data ?? []);
      return new Map(types.map(({ name, id }) => [name, id]));
    });
  }
}

const activityType = z.object({ id: z.coerce.number().int(), name: z.string() });

const activity = z.object({
  leadId: z.coerce.number().int().positive(),
  activityDate: z.string(),
  attributes: z.array(z.object({ name: z.string(), value: z.unknown() })).nullish(),
});

function readPage({ result, nextPageToken, moreResult }: MarketoAnswer, kind: PersonChange['kind']): ChangePage {
  if (nextPageToken === undefined) throw passingFault('Marketo gave activities without a place to go on from.');
  return { changes: result.map(item => readChange(item, kind)), next: nextPageToken, hasMore: moreResult };
}

function readChange(item: unknown, kind: PersonChange['kind']): PersonChange {
  const read = activity.safeParse(item);
  const at = read.success ? parseDateTime(read.data.activityDate) : undefined;
  if (!read.success || !at) throw passingFault('Marketo told an activity in a way that is not understood.');
  const losers = read.data.attributes?.find(({ name }) => name === 'Merge IDs')?.value;
  const loserIds = kind === 'Merged' ? String(losers ?? '').match(/\d+/g) : null;
  return { kind, personId: read.data.leadId, at, loserIds: (loserIds ?? []).map(Number) };
}
