import { z } from 'zod';
import { MarketoTrouble, type ChangePage, type PersonChange } from '../integration/subscription.port';
import type { Call } from './caller';
import { passingFault } from './errors';
import { parseDateTime, toSeconds, type MarketoAnswer } from './wire';

const ACTIVITIES = '/rest/v1/activities';
const MERGE = 'Merge Leads';

export type Ask = <T>(call: Omit<Call<T>, 'read'>, parse: (answer: MarketoAnswer) => T) => Promise<T>;

/** What happened to people, told by their activities. Types are known by their names: numbers may differ. */
export class ChangeReader {
  private mergeType: Promise<number> | undefined;

  constructor(private readonly ask: Ask) {}

  placeOf(moment: Date): Promise<string> {
    return this.ask(
      { method: 'GET', path: `${ACTIVITIES}/pagingtoken.json`, query: { sinceDatetime: toSeconds(moment) } },
      ({ nextPageToken }) => {
        if (nextPageToken === undefined) throw passingFault('Marketo gave no paging token.');
        return nextPageToken;
      },
    );
  }

  changed(place: string, fieldNames: readonly string[]): Promise<ChangePage> {
    return this.page('leadchanges', { nextPageToken: place, fields: fieldNames.join(',') }, 'Changed');
  }

  deleted(place: string): Promise<ChangePage> {
    return this.page('deletedleads', { nextPageToken: place }, 'Deleted');
  }

  async merged(place: string): Promise<ChangePage> {
    this.mergeType ??= this.typeOf(MERGE);
    const type = await this.mergeType.catch((error: unknown) => {
      this.mergeType = undefined;
      throw error;
    });
    return this.page('', { nextPageToken: place, activityTypeIds: String(type) }, 'Merged');
  }

  private page(name: string, query: Record<string, string>, kind: PersonChange['kind']): Promise<ChangePage> {
    const path = name === '' ? `${ACTIVITIES}.json` : `${ACTIVITIES}/${name}.json`;
    return this.ask({ method: 'GET', path, query: { ...query, batchSize: '300' } }, answer => readPage(answer, kind));
  }

  private typeOf(name: string): Promise<number> {
    return this.ask({ method: 'GET', path: `${ACTIVITIES}/types.json` }, ({ result }) => {
      const found = result.map(item => activityType.safeParse(item).data).find(type => type?.name === name);
      if (!found) throw new MarketoTrouble('NotFound', `Marketo has no activity type ${name}.`);
      return found.id;
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
