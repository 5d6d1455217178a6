const LONGEST = 2_000;
/** Stands in for whatever host we are reached by. */
const HERE = 'http://here.invalid';

/** Where somebody was going, if that is a place in this app; the start page otherwise. Never leads to another host. */
export function localPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > LONGEST || !wanted.startsWith('/')) return '/';
  if (!URL.canParse(wanted, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(wanted, HERE);
  // A browser reads `//` at the beginning, also after `/.` is resolved, as the name of a host.
  if (origin !== HERE || pathname.startsWith('//') || pathname.startsWith('/sign-')) return '/';
  return `${pathname}${search}${hash}`;
}
