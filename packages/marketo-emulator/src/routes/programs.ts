import { refuse, result } from '../answer';
import type { Answer } from '../answer';
import type { Call, Route } from '../call';
import { encodeToken } from '../positionToken';
import { wireDatetime } from '../clock';
import { findByValues } from '../population/search';
import type { World } from '../world';
import { MAX_BATCH, readBatchSize, readPosition } from './paging';
import { readFields, wirePerson } from './wirePerson';

/** Somebody is a member of the program that brought them in, and of no other. */
export const programRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/v1/leads/programs/{programId}.json',
    permission: 'Read-Only Lead',
    handle: readMembers,
  },
  {
    method: 'GET',
    path: '/rest/v1/leads/{leadId}/programMembership.json',
    permission: 'Read-Only Assets',
    handle: readPrograms,
  },
  {
    method: 'GET',
    path: '/rest/v1/leads/{leadId}/smartCampaignMembership.json',
    permission: 'Read-Only Assets',
    handle: call => readOne(call, () => []),
  },
];

async function readMembers({ world, params, path: [id = ''] }: Call): Promise<Answer> {
  const attributes = readFields(world, params);
  if ('kind' in attributes) return attributes;
  const size = readBatchSize(params, world.unknowns);
  if (typeof size !== 'number') return size;
  const position = readPosition(params, 'program');
  if (typeof position !== 'number') return position;
  const source = world.sources.get('acquisitionProgramId');
  if (!/^\d{1,15}$/.test(id) || !source) return refuse('1013', 'Object not found');
  const found = [...(await findByValues(world.population, { source, values: [id] })).values()].flat();
  const shown = found.filter(index => index >= position).slice(0, size);
  const person = world.population.blank();
  const items = shown.map(index => ({
    ...wirePerson(world.population.open(index, person), attributes),
    membership: membershipOf(world, index),
  }));
  const last = shown.at(-1);
  const more = last !== undefined && last !== found.at(-1);
  return result(items, more ? encodeToken(`program:${last + 1}`) : undefined);
}

function readPrograms(call: Call): Answer {
  return readOne(call, index => {
    const { world } = call;
    const program = world.sources
      .get('acquisitionProgramId')
      ?.text(world.population.open(index, world.population.blank()));
    return program ? [{ ...membershipOf(world, index), id: Number(program) }] : [];
  });
}

function readOne({ world, params, path: [id = ''] }: Call, items: (index: number) => unknown[]): Answer {
  const size = readBatchSize(params, world.unknowns);
  if (typeof size !== 'number') return size;
  const index = world.population.indexOf(Number(id));
  if (index < 0) return refuse('1004');
  return { ...result(items(index).slice(0, MAX_BATCH)), moreResult: false };
}

function membershipOf({ population }: World, index: number): Record<string, unknown> {
  const { createdAt, id } = population.open(index, population.blank());
  const moment = wireDatetime(createdAt * 1000);
  return {
    id,
    acquiredBy: true,
    isExhausted: false,
    membershipDate: moment,
    progressionStatus: 'Member',
    reachedSuccess: false,
    updatedAt: moment,
  };
}
