import { refuse, result } from '../answer';
import type { Answer, RefusalAnswer } from '../answer';
import type { Call, Route } from '../call';
import { TYPE } from '../activities/types';
import type { Field } from '../fields/field';
import type { Origin } from '../population/writes';
import type { World } from '../world';
import { isObject, readInput, readJson } from './jsonBody';
import type { JsonObject } from './jsonBody';
import { MAX_BATCH } from './paging';
import { ACTIONS, upsertPeople } from './upsert';
import type { Action, Outcome } from './upsert';

export const syncRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/v1/leads.json', permission: 'Read-Write Lead', handle: syncLeads },
  { method: 'POST', path: '/rest/v1/leads/push.json', permission: 'Read-Write Lead', handle: pushLeads },
  { method: 'POST', path: '/rest/v1/leads/submitForm.json', permission: 'Read-Write Lead', handle: submitForm },
];

async function syncLeads(call: Call): Promise<Answer> {
  const body = readRecords(call);
  if ('kind' in body) return body;
  const { json, records } = body;
  const { action = 'createOrUpdate', partitionName, asyncProcessing = false } = json;
  if (typeof action !== 'string') return badAttribute('action');
  if (!isAction(action)) return refuse('1003', `Invalid value for action: ${action}`);
  if (partitionName !== undefined && typeof partitionName !== 'string') return badAttribute('partitionName');
  if (typeof asyncProcessing !== 'boolean') return badAttribute('asyncProcessing');
  const lookupField = readLookupField(call.world, json);
  if ('kind' in lookupField) return lookupField;
  if (lookupField.name === 'id' && action !== 'updateOnly')
    return refuse('1003', `Lookup field 'id' is only allowed for action 'updateOnly'`);
  const origin = originOf(call, 'syncLead');
  const done = await upsertPeople(call.world, records, { action, lookupField, partitionName, origin });
  if ('kind' in done) return done;
  // Nobody waits for the outcome, so nobody is told.
  return result(asyncProcessing ? [] : done.outcomes);
}

/** Always an upsert; the program hears of everybody who came through. */
async function pushLeads(call: Call): Promise<Answer> {
  const body = readRecords(call);
  if ('kind' in body) return body;
  const { json, records } = body;
  const { programName, source = '', reason = '' } = json;
  if (programName === undefined || programName === '')
    return refuse('1002', "Missing value for the required parameter 'programName'");
  if (typeof programName !== 'string') return badAttribute('programName');
  const lookupField = readLookupField(call.world, json);
  if ('kind' in lookupField) return lookupField;
  const origin = originOf(call, 'pushLead');
  const done = await upsertPeople(call.world, records, { action: 'createOrUpdate', lookupField, origin });
  if ('kind' in done) return done;
  const attributes = { Source: String(source), Reason: String(reason), 'API Method Name': 'pushLead' };
  tell(call.world, done.outcomes, { type: TYPE.pushLead, primaryValue: programName, attributes });
  return result(done.outcomes);
}

async function submitForm(call: Call): Promise<Answer> {
  const body = readRecords(call);
  if ('kind' in body) return body;
  const { json, records } = body;
  const { formId } = json;
  if (formId === undefined) return refuse('1002', "Missing value for the required parameter 'formId'");
  if (typeof formId !== 'number') return badAttribute('formId');
  const email = call.world.catalogue.find('email');
  const forms = records.map(({ leadFormFields }) => leadFormFields);
  if (!email || !forms.every(isObject)) return badAttribute('leadFormFields');
  const origin = originOf(call, 'submitForm');
  const upsert = { action: 'createOrUpdate', lookupField: email, origin } as const;
  const done = await upsertPeople(call.world, forms, upsert);
  if ('kind' in done) return done;
  const attributes = { 'Form Fields': '', 'Webpage ID': 0 };
  tell(call.world, done.outcomes, {
    type: TYPE.fillOutForm,
    primaryId: formId,
    primaryValue: `Form ${formId}`,
    attributes,
  });
  return result(done.outcomes);
}

interface Told {
  readonly type: number;
  readonly primaryId?: number;
  readonly primaryValue: string;
  readonly attributes: Readonly<Record<string, string | number>>;
}

function tell(world: World, outcomes: readonly Outcome[], told: Told): void {
  for (const outcome of outcomes)
    if ('id' in outcome) world.perform({ kind: 'tell', activity: { ...told, person: outcome.id } });
}

function readRecords(
  call: Call,
): { readonly json: JsonObject; readonly records: readonly JsonObject[] } | RefusalAnswer {
  const body = readJson(call);
  if ('kind' in body) return body;
  const input = readInput(body.json, { most: MAX_BATCH, tooMany: call.world.unknowns.tooMany });
  return 'kind' in input ? input : { json: body.json, records: input.records };
}

/** `id` is no filter of leads only; everything that leads may be filtered by, except the partition. */
function readLookupField({ catalogue }: World, { lookupField = 'email' }: JsonObject): Field | RefusalAnswer {
  if (typeof lookupField !== 'string') return badAttribute('lookupField');
  const field = catalogue.find(lookupField);
  if (!field || !catalogue.isFilter(lookupField) || field.name === 'leadPartitionId')
    return refuse('1011', `Field '${lookupField}' not supported`);
  return field;
}

export function originOf({ world, user }: Call, method: string): Origin {
  const request = `${world.activities.end.toString(16)}#${world.clock.now().toString(16)}`;
  return { source: 'Web service API', call: { method, user: user.email, request } };
}

export function badAttribute(name: string): RefusalAnswer {
  return refuse('609', `Invalid value specified for attribute '${name}'`);
}

function isAction(text: string): text is Action {
  return (ACTIONS as readonly string[]).includes(text);
}
