import type { Activities } from '../activities/activities';
import { isPruned } from '../activities/activities';
import { numberOf, TYPE } from '../activities/types';
import { guidOf, wireAttributes } from '../activities/wire';
import { wireDatetime } from '../clock';
import { bitsOf, nth } from '../compact/bits';
import type { Activity } from '../activities/activity';
import type { Unknowns } from '../unknowns';
import { delimiterOf, dialectOf, quoteWhereNeeded } from './dialect';
import type { ActivityRequest } from './exportRequest';
import type { Prepared } from './prepared';
import type { Chunk } from './spool';

const BATCH_ROWS = 1_000;

interface Surroundings {
  readonly activities: Activities;
  readonly unknowns: Unknowns;
  /** Emulated milliseconds at which processing begins. */
  readonly at: number;
}

/** The activities of a span, oldest first. Deletions are never among them. */
export function prepareActivities(request: ActivityRequest, { activities, unknowns, at }: Surroundings): Prepared {
  const start = activities.since(request.filter.first);
  const end = activities.since(request.filter.last + 1);
  const wanted = bitsOf(Math.max(0, end - start), add => {
    for (let position = start; position < end; position++) {
      const activity = activities.at(position);
      if (activity && isWanted(activity, request, unknowns) && !isPruned(activity, at)) add(position - start);
    }
  });
  return { count: wanted.count, chunks };

  function* chunks(): Generator<Chunk> {
    const { fields, headers } = request;
    const format = dialectOf(request.format, unknowns);
    const join = (cells: string[]): string => `${cells.join(delimiterOf(format))}\n`;
    yield {
      text: join(fields.map(name => quoteWhereNeeded(headers[name] ?? name, format))),
      rows: 0,
      last: wanted.count === 0,
    };
    for (let from = 0; from < wanted.count; from += BATCH_ROWS) {
      const rows = Math.min(BATCH_ROWS, wanted.count - from);
      const lines = Array.from({ length: rows }, (_, row) => {
        const position = start + nth(wanted, from + row);
        const cells = cellsOf(activities.at(position) as Activity, position, unknowns);
        return join(fields.map(name => quoteWhereNeeded(cells[name] ?? 'null', format)));
      });
      yield { text: lines.join(''), rows: lines.length, last: from + rows === wanted.count };
    }
  }
}

function isWanted(activity: Activity, { filter }: ActivityRequest, unknowns: Unknowns): boolean {
  if (activity.type === TYPE.deleteLead) return false;
  const { types, primaryIds, primaryValues } = filter;
  return (
    (types.length === 0 || types.includes(numberOf(activity.type, unknowns.activityTypeIds))) &&
    (primaryIds.length === 0 || primaryIds.includes(activity.primaryId ?? NaN)) &&
    (primaryValues.length === 0 || primaryValues.includes(activity.primaryValue ?? ''))
  );
}

function cellsOf(activity: Activity, position: number, { activityTypeIds }: Unknowns): Record<string, string> {
  const { person, at, type, campaign, primaryId, primaryValue } = activity;
  return {
    marketoGUID: String(guidOf(position)),
    leadId: String(person),
    activityDate: wireDatetime(at * 1000),
    activityTypeId: String(numberOf(type, activityTypeIds)),
    ...(campaign === undefined ? {} : { campaignId: String(campaign) }),
    // A new person is its own primary attribute in files, and only there.
    ...(primaryId === undefined && type !== TYPE.newLead
      ? {}
      : { primaryAttributeValueId: String(primaryId ?? person) }),
    ...(primaryValue === undefined ? {} : { primaryAttributeValue: primaryValue }),
    attributes: JSON.stringify(Object.fromEntries(wireAttributes(activity).map(({ name, value }) => [name, value]))),
  };
}
