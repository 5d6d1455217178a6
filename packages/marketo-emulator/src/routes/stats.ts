import { result } from '../answer';
import type { Route } from '../call';

/** Today, or the last seven quota days with today first. These calls need no permission and count themselves. */
export const statsRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/v1/stats/usage.json', handle: ({ world }) => result(world.journal.usage(1)) },
  { method: 'GET', path: '/rest/v1/stats/usage/last7days.json', handle: ({ world }) => result(world.journal.usage(7)) },
  { method: 'GET', path: '/rest/v1/stats/errors.json', handle: ({ world }) => result(world.journal.errors(1)) },
  {
    method: 'GET',
    path: '/rest/v1/stats/errors/last7days.json',
    handle: ({ world }) => result(world.journal.errors(7)),
  },
];
