/** What two answers must have in common: members at each level and JSON types, not ids, times or order. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])];
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, member]) => [name, textShape(name, member)]),
    );
  }
  return value === null ? 'null' : typeof value;
}

const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ['request id', /^[\da-f]+#[\da-f]+$/],
  ['asset datetime', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\+0000$/],
  ['datetime', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|-08:00)$/],
  ['date', /^\d{4}-\d\d-\d\d$/],
  ['uuid', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/],
  ['job page token', /^[\da-f]{24}$/],
  ['checksum', /^sha256:[\da-f]{64}$/],
];
/** Their words matter: clients decide by them. */
const VERBATIM = ['status', 'format', 'code', 'message', 'token_type', 'dataType', 'errorMsg'];

function textShape(name: string, value: unknown): unknown {
  if (typeof value !== 'string') return shapeOf(value);
  if (VERBATIM.includes(name)) return value;
  return PATTERNS.find(([, pattern]) => pattern.test(value))?.[0] ?? 'string';
}
