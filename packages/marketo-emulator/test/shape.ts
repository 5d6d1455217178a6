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
  ['datetime', /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(Z|-08:00|\+0000)?$/],
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

/** There or not, depending on the person, the field or the activity: both are right. */
const OPTIONAL: ReadonlySet<string> = new Set([
  'length',
  'soap',
  'description',
  'primaryAttribute',
  'primaryAttributeValue',
  'primaryAttributeValueId',
  'campaignId',
  'isApiCreated',
]);

/**
 * How two answers differ in what must be the same: members at each level, JSON types, patterns of texts. Lists are
 * compared item by item as far as both go; ids, times and order are never compared.
 */
export function sameShape(actual: unknown, expected: unknown, path = 'answer'): string[] {
  if (Array.isArray(actual) && Array.isArray(expected)) {
    const pairs = expected.slice(0, Math.min(actual.length, 1 + (hasStatus(expected) ? expected.length : 0)));
    return pairs.flatMap((item, at) => sameShape(actual[at], item, `${path}[${at}]`));
  }
  if (isRecord(actual) && isRecord(expected)) {
    const names = new Set([...Object.keys(actual), ...Object.keys(expected)]);
    return [...names].flatMap(name => {
      if (name in actual && name in expected) return sameMember(name, actual[name], expected[name], `${path}.${name}`);
      return OPTIONAL.has(name) ? [] : [`${path}.${name} is ${name in actual ? 'too much' : 'missing'}`];
    });
  }
  const [one, other] = [shapeOf(actual), shapeOf(expected)];
  return JSON.stringify(one) === JSON.stringify(other)
    ? []
    : [`${path} is ${JSON.stringify(one)}, not ${JSON.stringify(other)}`];
}

function sameMember(name: string, actual: unknown, expected: unknown, path: string): string[] {
  // A field may be unset here and set there, and an attribute a number or a text.
  if (['oldValue', 'newValue', 'value', 'description'].includes(name)) return [];
  if (typeof actual !== 'string' || typeof expected !== 'string') return sameShape(actual, expected, path);
  // Adobe's examples shorten it.
  if (name === 'requestId')
    return shownAs(name, actual) === 'request id' ? [] : [`${path} is no request id: ${actual}`];
  const [one, other] = [shownAs(name, actual), shownAs(name, expected)];
  return one === other ? [] : [`${path} is ${String(one)}, not ${String(other)}`];
}

function shownAs(name: string, text: string): string {
  return String(textShape(name, text));
}

function hasStatus(items: readonly unknown[]): boolean {
  return items.every(item => isRecord(item) && 'status' in item);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
