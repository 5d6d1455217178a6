import type { Answer } from './answer';
import type { Needed, User } from './users';
import type { World } from './world';

/** One admitted API call, as a route sees it. */
export interface Call {
  readonly world: World;
  readonly user: User;
  /** `METHOD /path`, which faults are matched against. */
  readonly name: string;
  /** What stood in the place of `{…}` in the route's path, decoded. */
  readonly path: readonly string[];
  /** Query and form body together. */
  readonly params: URLSearchParams;
  readonly headers: Headers;
  /** The body as text, at most 1 MB. */
  readonly body: string;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** `{name}` stands for one path segment. */
  readonly path: string;
  /** Absent: any API user may call it. */
  readonly permission?: Needed;
  readonly handle: (call: Call) => Answer | Promise<Answer>;
}

/** A parameter given as a comma list, repeatedly, or both. */
export function listParam(params: URLSearchParams, name: string): string[] {
  return params
    .getAll(name)
    .flatMap(value => value.split(','))
    .map(value => value.trim())
    .filter(value => value !== '');
}
