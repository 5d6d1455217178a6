import { refuse } from '../answer';
import type { Answer, RefusalAnswer } from '../answer';
import type { Call, Route } from '../call';
import { wireDatetime } from '../clock';
import type { World } from '../world';

interface Folder {
  readonly id: number;
  readonly name: string;
  readonly parent?: number;
  readonly folderType: string;
  readonly path: string;
  readonly depth: number;
}

/** What every subscription has from its first day. */
const FOLDERS: readonly Folder[] = [
  { id: 1, name: 'Marketing Activities', folderType: 'Zone', path: '/Marketing Activities', depth: 1 },
  { id: 2, name: 'Design Studio', folderType: 'Zone', path: '/Design Studio', depth: 1 },
  { id: 3, name: 'Lead Database', folderType: 'Zone', path: '/Lead Database', depth: 1 },
  { id: 5, name: 'Default', parent: 3, folderType: 'Zone', path: '/Lead Database/Default', depth: 2 },
  { id: 7, name: 'Emails', parent: 2, folderType: 'Email', path: '/Design Studio/Emails', depth: 2 },
  {
    id: 9,
    name: 'Learning',
    parent: 1,
    folderType: 'Marketing Folder',
    path: '/Marketing Activities/Learning',
    depth: 2,
  },
  { id: 12, name: 'Group Lists', parent: 5, folderType: 'List', path: '/Lead Database/Default/Group Lists', depth: 3 },
];
const MAX_RETURN = 200;
const DAY = 86_400_000;

export const folderRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/asset/v1/folders.json', permission: 'Read-Only Assets', handle: readFolders },
  {
    method: 'GET',
    path: '/rest/asset/v1/folder/byName.json',
    permission: 'Read-Only Assets',
    handle: readFolderByName,
  },
];

function readFolders({ world, params }: Call): Answer {
  const page = readAssetPage(world, params);
  if ('kind' in page) return page;
  const maxDepth = readWhole(params, 'maxDepth', 2);
  if (maxDepth === undefined) return notWhole(params.get('maxDepth'));
  const found = FOLDERS.filter(({ depth }) => depth <= maxDepth);
  return assets(world, found.slice(page.offset, page.offset + page.maxReturn));
}

/** Assets are paged by number, at most 200 at a time. */
export function readAssetPage(
  { unknowns }: World,
  params: URLSearchParams,
): { readonly offset: number; readonly maxReturn: number } | RefusalAnswer {
  const offset = readWhole(params, 'offset', 0);
  const maxReturn = readWhole(params, 'maxReturn', 20);
  if (offset === undefined) return notWhole(params.get('offset'));
  if (maxReturn === undefined) return notWhole(params.get('maxReturn'));
  if (maxReturn > MAX_RETURN && unknowns.tooMany === 'refused')
    return refuse('1003', `Invalid value for maxReturn: at most ${MAX_RETURN}`);
  return { offset, maxReturn: Math.min(maxReturn, MAX_RETURN) };
}

function notWhole(text: string | null): RefusalAnswer {
  return refuse('1001', `Invalid value '${text}'. Required of type 'Integer'`);
}

function readFolderByName({ world, params }: Call): Answer {
  const name = params.get('name');
  if (name === null || name === '') return refuse('701', 'name cannot be blank');
  return assets(
    world,
    FOLDERS.filter(folder => folder.name === name),
  );
}

function assets(world: World, folders: readonly Folder[]): Answer {
  if (folders.length === 0)
    return { kind: 'result', asset: { warnings: ['No assets found for the given search criteria.'] } };
  return { kind: 'result', result: folders.map(folder => wireFolder(folder, world)), asset: { warnings: [] } };
}

/** Root folders are born with the subscription: the start of everything that may be looked for. */
function wireFolder({ id, name, parent, folderType, path, depth }: Folder, { born }: World): Record<string, unknown> {
  const moment = `${wireDatetime(depth === 1 ? born : born + depth * DAY)}+0000`;
  return {
    name,
    description: null,
    createdAt: moment,
    updatedAt: moment,
    url: null,
    folderId: { id, type: 'Folder' },
    folderType,
    parent: parent === undefined ? null : { id: parent, type: 'Folder' },
    path,
    isArchive: false,
    isSystem: true,
    accessZoneId: 1,
    workspace: 'Default',
    id,
  };
}

function readWhole(params: URLSearchParams, name: string, fallback: number): number | undefined {
  const text = params.get(name);
  if (text === null || text === '') return fallback;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
