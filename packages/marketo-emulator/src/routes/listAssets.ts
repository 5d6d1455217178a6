import { refuse } from '../answer';
import type { Answer } from '../answer';
import type { Call, Route } from '../call';
import { wireDatetime } from '../clock';
import type { StaticList } from '../lists/staticLists';
import { readAssetPage } from './folders';

const ASSET = '/rest/asset/v1';
/** The folder where lists live that nobody puts elsewhere. */
const FOLDER = 12;
const read = (path: string, handle: Route['handle']): Route => ({
  method: 'GET',
  path: `${ASSET}${path}`,
  permission: 'Read-Only Assets',
  handle,
});
const write = (path: string, handle: Route['handle']): Route => ({ ...read(path, handle), method: 'POST' });

/** Static lists as the asset API has them: form bodies, `errors` and `warnings` in every answer. */
export const listAssetRoutes: readonly Route[] = [
  read('/staticLists.json', readAll),
  write('/staticLists.json', create),
  read('/staticList/byName.json', readByName),
  read('/staticList/{id}.json', ({ world, path: [id] }) => assets([world.lists.find(Number(id))])),
  write('/staticList/{id}.json', change),
  write('/staticList/{id}/delete.json', remove),
  read('/smartLists.json', () => assets([])),
  read('/smartList/byName.json', () => assets([])),
  read('/smartList/{id}.json', () => assets([])),
];

function readAll({ world, params }: Call): Answer {
  const page = readAssetPage(world, params);
  if ('kind' in page) return page;
  return assets(world.lists.all.slice(page.offset, page.offset + page.maxReturn));
}

function readByName({ world, params }: Call): Answer {
  const name = params.get('name') ?? '';
  return name === '' ? refuse('701', 'name cannot be blank') : assets([world.lists.named(name)]);
}

function create({ world, params }: Call): Answer {
  const name = params.get('name') ?? '';
  if (name === '') return refuse('701', 'name cannot be blank');
  if ((params.get('folder') ?? '') === '') return refuse('701', 'folder cannot be blank');
  if (world.lists.named(name)) return refuse('709', `Static list with the same name already exists`);
  const description = params.get('description');
  world.perform({ kind: 'create-list', name, ...(description ? { description } : {}) });
  return assets([world.lists.named(name)]);
}

function change({ world, params, path: [id] }: Call): Answer {
  const [name, description] = [params.get('name'), params.get('description')];
  const changes = { ...(name ? { name } : {}), ...(description ? { description } : {}) };
  const list = world.lists.find(Number(id));
  if (!list) return refuse('702', 'Static List not found');
  world.perform({ kind: 'change-list', list: list.id, ...changes });
  return assets([world.lists.find(list.id)]);
}

function remove({ world, path: [id] }: Call): Answer {
  const list = world.lists.find(Number(id));
  if (!list) return refuse('702', 'Static List not found');
  world.perform({ kind: 'delete-list', list: list.id });
  return { kind: 'result', result: [{ id: list.id }], asset: { warnings: [] } };
}

function assets(found: readonly (StaticList | undefined)[]): Answer {
  const lists = found.flatMap(list => list ?? []);
  if (lists.length === 0)
    return { kind: 'result', asset: { warnings: ['No assets found for the given search criteria.'] } };
  return { kind: 'result', result: lists.map(wire), asset: { warnings: [] } };
}

function wire({ id, name, description, createdAt }: StaticList): Record<string, unknown> {
  const moment = `${wireDatetime(createdAt * 1000)}+0000`;
  return {
    id,
    name,
    ...(description === undefined ? {} : { description }),
    createdAt: moment,
    updatedAt: moment,
    folder: { id: FOLDER, type: 'Folder' },
    computedUrl: `https://app-em00.marketo.com/#ST${id}A1`,
    workspace: 'Default',
  };
}
