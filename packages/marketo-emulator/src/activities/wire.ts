import type { Catalogue } from '../fields/catalogue';
import { wireDatetime } from '../clock';
import type { Unknowns } from '../unknowns';
import type { Activity } from './activity';
import { numberOf } from './types';

/** Guids of a subscription start somewhere beyond 32 bits, so that nobody keeps them in a small number. */
const FIRST_GUID = 4_300_000_000;

/** Empty attributes are left out. */
export function wireAttributes({ attributes }: Activity): { name: string; value: string | number }[] {
  return Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ name, value }));
}

interface Placed {
  readonly activity: Activity;
  /** Its place among all activities, which its guid follows from. */
  readonly position: number;
}

export function guidOf(position: number): number {
  return FIRST_GUID + position;
}

function wireBase({ activity: { person, at, type, campaign }, position }: Placed, { activityTypeIds }: Unknowns) {
  return {
    id: guidOf(position),
    marketoGUID: String(guidOf(position)),
    leadId: person,
    activityDate: wireDatetime(at * 1000),
    activityTypeId: numberOf(type, activityTypeIds),
    ...(campaign === undefined ? {} : { campaignId: campaign }),
  };
}

/** An item of `activities.json` and of `deletedleads.json`. */
export function wireActivity(placed: Placed, unknowns: Unknowns): Record<string, unknown> {
  const { primaryId, primaryValue } = placed.activity;
  return {
    ...wireBase(placed, unknowns),
    ...(primaryId === undefined ? {} : { primaryAttributeValueId: primaryId }),
    ...(primaryValue === undefined ? {} : { primaryAttributeValue: primaryValue }),
    attributes: wireAttributes(placed.activity),
  };
}

/** An item of `leadchanges.json`: New Lead has no fields, a change has one. Values are not repeated as attributes. */
export function wireLeadChange(placed: Placed, unknowns: Unknowns, catalogue: Catalogue): Record<string, unknown> {
  const { change } = placed.activity;
  const fields = change
    ? [
        {
          id: catalogue.findAny(change.field)?.id ?? 0,
          name: change.field,
          newValue: change.after,
          oldValue: change.before,
        },
      ]
    : [];
  const attributes = wireAttributes(placed.activity).filter(({ name }) => name !== 'New Value' && name !== 'Old Value');
  return { ...wireBase(placed, unknowns), fields, attributes };
}
