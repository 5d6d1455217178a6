import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import { expect } from 'vitest';
import { HAS_FIXTURES, readShared } from './shared';

interface Swagger {
  readonly paths: Record<string, Record<string, { responses: { 200: { schema: { $ref: string } } } }>>;
  readonly definitions: Record<string, { required?: string[]; properties?: Record<string, unknown> }>;
}

interface Operation {
  readonly method: string;
  readonly pattern: RegExp;
  readonly validate: ValidateFunction;
}

const operations: readonly Operation[] = HAS_FIXTURES ? compile() : [];

/** Checks a JSON answer against Adobe's swagger, as far as that describes the call. */
export function expectToFollowSwagger(method: string, path: string, answer: unknown): void {
  const pathname = new URL(path, 'http://emulator').pathname;
  const operation = operations.find(one => one.method === method.toLowerCase() && one.pattern.test(pathname));
  if (!operation) return;
  operation.validate(answer);
  expect(operation.validate.errors ?? [], `${method} ${pathname} against the swagger`).toEqual([]);
}

function compile(): Operation[] {
  const swagger = readShared('swagger-mapi.json') as Swagger;
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: 'swagger', definitions: knownDeviations(swagger.definitions) });
  return Object.entries(swagger.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operation.responses[200]?.schema?.$ref)
      .map(([method, operation]) => ({
        method,
        pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
        validate: ajv.compile({ $ref: `swagger${operation.responses[200].schema.$ref}` }),
      })),
  );
}

/** Live answers leave out what the swagger calls required of every envelope, and warn in plain strings. */
function knownDeviations(definitions: Swagger['definitions']): Swagger['definitions'] {
  for (const [name, definition] of Object.entries(definitions)) {
    if (name.startsWith('ResponseOf')) definition.required = ['requestId', 'success'];
    if (definition.properties?.['warnings'])
      definition.properties['warnings'] = { type: 'array', items: { type: 'string' } };
  }
  return definitions;
}
