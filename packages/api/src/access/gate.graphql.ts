import {
  defaultFieldResolver,
  getNamedType,
  GraphQLError,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { ViewerNeeded } from '../platform/graphql/door';
import type { Context } from './context';
import { RULE } from './needs.graphql';
import { lacking, notPermitted, type Permission } from './viewer';

type AnyField = GraphQLField<unknown, Context>;

/** Somebody asked for what they may not do. `viewer` is missing in an execution that many share. */
export type RefusedAttempt = Readonly<{ accountId: string; viewer?: string; field: string; missing: Permission }>;
export type OnRefused = (attempt: RefusedAttempt) => void;

type Guarding = Readonly<{ name: string; rule: readonly Permission[]; onRefused: OnRefused }>;

/**
 * Puts the gate in front of every field that has a rule: in front of its resolver and, for a subscription, of its
 * stream. Done to the built schema rather than by a middleware of the library, which would not stand before a
 * subscription's stream and would cost something at every field. Throws where a root field has no rule.
 */
export function gate(schema: GraphQLSchema, onRefused: OnRefused = () => undefined): GraphQLSchema {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  const open: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()) as AnyField[]) {
      const rule = ruleOf(field);
      if (rule) guard(field, { name: `${type.name}.${field.name}`, rule, onRefused });
      else if (roots.has(type)) open.push(`${type.name}.${field.name}`);
    }
  }
  if (open.length > 0) throw new Error(`These fields have no rule; decorate them with @Needs: ${open.join(', ')}.`);
  return schema;
}

/** The permissions that a field needs; null where it has no rule of its own. */
export function ruleOf(field: Pick<AnyField, 'extensions'>): readonly Permission[] | null {
  return (field.extensions[RULE] as readonly Permission[] | undefined) ?? null;
}

function guard(field: AnyField, guarding: Guarding): void {
  field.resolve = guarded(field, guarding, field.resolve ?? defaultFieldResolver);
  // A stream is not a result: where it is refused there is nothing to put a refusal into.
  if (field.subscribe) field.subscribe = guarded(null, guarding, field.subscribe);
}

type Resolve = GraphQLFieldResolver<unknown, Context>;

function guarded(field: AnyField | null, { name, rule, onRefused }: Guarding, next: Resolve): Resolve {
  const tellsRefusals = field !== null && hasNotPermitted(field);
  // eslint-disable-next-line @typescript-eslint/max-params -- A resolver of GraphQL.js has four.
  return (source, args, context, info) => {
    const missing = lacking(context.scope, rule);
    if (missing === null) return next(source, args, context, info);
    onRefused({ ...whoIn(context), field: name, missing });
    if (tellsRefusals) return notPermitted(missing);
    throw forbidden(missing);
  };
}

function whoIn(context: Context): Pick<RefusedAttempt, 'accountId' | 'viewer'> {
  const { accountId } = context.scope;
  try {
    const { kind, id } = context.viewer;
    return { accountId, viewer: `${kind} ${id}` };
  } catch (error) {
    if (error instanceof ViewerNeeded) return { accountId };
    throw error;
  }
}

function hasNotPermitted({ type }: AnyField): boolean {
  const named = getNamedType(type);
  return isUnionType(named) && named.getTypes().some(({ name }) => name === 'NotPermitted');
}

function forbidden(permission: Permission): GraphQLError {
  return new GraphQLError(notPermitted(permission).message, { extensions: { code: 'FORBIDDEN', permission } });
}
