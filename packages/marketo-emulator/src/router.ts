import { activityRoutes } from './routes/activities';
import { describeRoutes } from './routes/describe';
import { exportRoutes } from './routes/exports';
import { folderRoutes } from './routes/folders';
import { companyRoutes } from './routes/companies';
import { leadOperationRoutes } from './routes/leadOperations';
import { leadRoutes } from './routes/leads';
import { listAssetRoutes } from './routes/listAssets';
import { listRoutes } from './routes/lists';
import { programRoutes } from './routes/programs';
import { schemaRoutes } from './routes/schema';
import { syncRoutes } from './routes/syncLeads';
import { statsRoutes } from './routes/stats';
import type { Route } from './call';

const ROUTES: readonly Route[] = [
  ...describeRoutes,
  ...schemaRoutes,
  ...leadRoutes,
  ...syncRoutes,
  ...leadOperationRoutes,
  ...listRoutes,
  ...programRoutes,
  ...companyRoutes,
  ...exportRoutes,
  ...folderRoutes,
  ...listAssetRoutes,
  ...activityRoutes,
  ...statsRoutes,
];

const PATTERNS = ROUTES.map(route => ({ route, pattern: patternOf(route.path) }));

export type Match =
  | { readonly kind: 'route'; readonly route: Route; readonly path: readonly string[] }
  | { readonly kind: 'no such path' }
  | { readonly kind: 'wrong method' };

/** Fixed paths come before those with a placeholder, so that `leads/describe.json` is not a lead. */
export function findRoute(method: string, pathname: string): Match {
  const matches = PATTERNS.flatMap(({ route, pattern }) => {
    const found = pattern.exec(pathname);
    return found ? [{ route, path: found.slice(1).map(decode) }] : [];
  });
  if (matches.length === 0) return { kind: 'no such path' };
  const match = matches.find(({ route }) => route.method === method);
  return match ? { kind: 'route', ...match } : { kind: 'wrong method' };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '([^/]+)')}$`);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
