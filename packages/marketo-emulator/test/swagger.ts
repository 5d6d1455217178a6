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

/** What the swagger says and live answers do otherwise: each of these is known from recordings or Adobe's examples. */
function knownDeviations(definitions: Swagger['definitions']): Swagger['definitions'] {
  const properties = (name: string): Record<string, unknown> => definitions[name]?.properties ?? {};
  for (const [name, definition] of Object.entries(definitions)) {
    if (name.startsWith('ResponseOf') || name === 'ResponseWithoutResult')
      definition.required = ['requestId', 'success'];
    // Warnings are plain strings.
    if (definition.properties?.['warnings'])
      properties(name)['warnings'] = { type: 'array', items: { type: 'string' } };
  }
  properties('Attribute')['value'] = { type: ['string', 'number'] };
  properties('LeadField')['description'] = { type: ['string', 'null'] };
  for (const member of ['oldValue', 'newValue']) properties('LeadChangeField')[member] = { type: ['string', 'null'] };
  requireAll(definitions, {
    ActivityType: ['id', 'name', 'attributes'],
    Activity: ['marketoGUID', 'leadId', 'activityDate'],
  });
  requireAll(definitions, { LeadChange: ['marketoGUID', 'leadId', 'activityDate', 'fields'] });
  // Companies are described without a display name, relationships and a version.
  requireAll(definitions, { ObjectMetaData: ['fields', 'dedupeFields', 'searchableFields'], CompanyResponse: ['id'] });
  return definitions;
}

function requireAll(definitions: Swagger['definitions'], required: Record<string, string[]>): void {
  for (const [name, members] of Object.entries(required)) {
    const definition = definitions[name];
    if (definition) definition.required = members;
  }
}
