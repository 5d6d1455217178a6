import type { People } from '../people/people';
import type { Source } from '../people/person';
import type { Activity } from './activity';
import { TYPE } from './types';

/** What happened before the start, as far as people show it: everybody was created, some were changed since. */
export interface History {
  readonly length: number;
  /** The n-th activity, oldest first. */
  at(position: number): Activity;
  /** Position of the first activity that is not before a second. */
  since(second: number): number;
}

const KINDS = 2;

/** Made when somebody first asks: 8 bytes an activity. */
export function createHistory(people: People, changed: Source): History {
  const person = people.blank();
  const first = people.oldest ?? person.createdAt;
  // Numbers that sort by time first: seconds since the oldest person, then who, then what.
  const room = 2 ** Math.ceil(Math.log2((people.count + 1) * KINDS));
  const keys = new Float64Array(people.count * KINDS);
  let length = 0;
  for (let index = 0; index < people.count; index++) {
    people.open(index, person);
    keys[length++] = (person.createdAt - first) * room + index * KINDS;
    if (person.changedAt > person.createdAt) keys[length++] = (person.changedAt - first) * room + index * KINDS + 1;
  }
  const sorted = keys.subarray(0, length).sort();
  return {
    length,
    since: second => lowerBound(sorted, (second - first) * room),
    at(position) {
      const key = sorted[position] ?? 0;
      const at = first + Math.floor(key / room);
      const rest = key % room;
      people.open(Math.floor(rest / KINDS), person);
      return rest % KINDS === 0 ? creation(person.id, at) : change(person.id, at, changed.text(person));
    },
  };
}

function creation(person: number, at: number): Activity {
  const day = new Date(at * 1000).toISOString().slice(0, 10);
  return { at, person, type: TYPE.newLead, attributes: { 'Created Date': day, 'Source Type': 'List import' } };
}

/** Which field it was is forgotten; that something changed, and when, is not. */
function change(person: number, at: number, after: string | null): Activity {
  return {
    at,
    person,
    type: TYPE.changeDataValue,
    primaryValue: 'Lead Status',
    attributes: { 'New Value': after ?? '', Source: 'Marketo Flow Action' },
    change: { field: 'leadStatus', before: null, after },
  };
}

function lowerBound(sorted: Float64Array, key: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
