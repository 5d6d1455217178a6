import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isIntrospectionType,
  isListType,
  NoSchemaIntrospectionCustomRule,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

/** How much one request may ask for. */
export type QueryLimits = Readonly<{
  /** Words, names and signs of the text. */
  mostTokens: number;
  /** Fields and fragments within each other. */
  deepest: number;
  /** Fields that may have to be answered, lists counted as long as they may get. */
  dearest: number;
  /** Whether strangers may ask for the schema. */
  introspection: boolean;
}>;

/** Four times what the dearest page of our own asks for. */
export const USUAL_LIMITS: QueryLimits = { mostTokens: 2_000, deepest: 20, dearest: 5_000, introspection: true };

/** What a field of the root costs before anything in it is counted: it is at least a question to the database. */
const QUERY_COSTS = 50;
const MUTATION_COSTS = 250;
/** Taken for the length of a list that has no `first`. */
const USUAL_LIST = 10;
/** Taken for a `first` of null. */
const LONGEST_PAGE = 100;

export type Counted = Readonly<{
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables?: Readonly<Record<string, unknown>> | null | undefined;
}>;

/** Refuses what would be a burden, the same over HTTP and over sockets. */
export class Limits {
  /** For `parse`. */
  readonly parseOptions: Readonly<{ maxTokens: number }>;
  /** To be kept besides the rules that every document is held to. */
  readonly rules: readonly ValidationRule[];
  private readonly depthRule: ValidationRule;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: QueryLimits,
  ) {
    this.parseOptions = { maxTokens: limits.mostTokens };
    this.rules = limits.introspection ? [] : [NoSchemaIntrospectionCustomRule];
    this.depthRule = depthRule(limits.deepest);
  }

  /** Null where the operation of a valid document, with these variables, may be executed. */
  refuse(counted: Counted): GraphQLError | null {
    const [tooDeep] = validate(this.schema, counted.document, [this.depthRule]);
    return tooDeep ?? this.refuseDear(counted);
  }

  private refuseDear({ document, operationName, variables }: Counted): GraphQLError | null {
    try {
      const cost = getComplexity({
        schema: this.schema,
        query: document,
        estimators: [estimate],
        variables: { ...variables },
        ...(typeof operationName === 'string' && { operationName }),
      });
      return cost > this.limits.dearest ? tooDear(cost, this.limits.dearest) : null;
    } catch (error) {
      // Variables that do not fit are told by the execution, in its words.
      return error instanceof GraphQLError && isTooLarge(error) ? tooDear(Infinity, this.limits.dearest) : null;
    }
  }
}

/** A text of too many tokens is refused by the parser, in words that say nothing of what to do. */
export function isTooLong({ message }: GraphQLError): boolean {
  return /^Syntax Error: Document contains more that \d+ tokens/.test(message);
}

export function tooLong(): GraphQLError {
  return limited('The request is too long. Ask for fewer fields, or in several requests.');
}

const estimate: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  if (isIntrospectionType(getNamedType(field.type)) || isIntrospectionType(type)) return 0;
  return rootCost(type.name) + 1 + lengthOf(field.type, { first: args['first'], within: type.name }) * childComplexity;
};

function rootCost(typeName: string): number {
  if (typeName === 'Mutation') return MUTATION_COSTS;
  return typeName === 'Query' || typeName === 'Subscription' ? QUERY_COSTS : 0;
}

type Listed = Readonly<{ first: unknown; within: string }>;

/** `first` counts for the edges of the page, so that these do not count again. */
function lengthOf(type: Parameters<typeof getNullableType>[0], { first, within }: Listed): number {
  if (typeof first === 'number') return Math.max(1, first);
  if (first === null) return LONGEST_PAGE;
  const isCounted = isListType(getNullableType(type)) && isCompositeType(getNamedType(type));
  return isCounted && !within.endsWith('Connection') ? USUAL_LIST : 1;
}

function depthRule(deepest: number): ValidationRule {
  const message = `The request asks for fields within fields more than ${deepest} deep. Ask for the inner ones by themselves.`;
  return maxDepthRule({
    n: deepest,
    propagateOnRejection: false,
    onReject: [context => context?.reportError(limited(message))],
  }) as ValidationRule;
}

function tooDear(cost: number, dearest: number): GraphQLError {
  const counted = Number.isFinite(cost) ? `up to ${cost}` : 'too many';
  return limited(
    `The request asks for ${counted} fields, and at most ${dearest} are answered at once. ` +
      'Ask for fewer fields, for smaller pages with `first`, or in several requests.',
  );
}

/** The library stops counting there. */
function isTooLarge({ message }: GraphQLError): boolean {
  return message.includes('maximum allowed number of nodes');
}

function limited(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE' } });
}
