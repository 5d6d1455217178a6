import {
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationTypeNode,
} from 'graphql';
import { isTooLong, tooLong, type Limits } from '../limits';

/** What a client asked for, understood and found valid. */
export type Prepared = {
  readonly document: DocumentNode;
  /** Whether it was found to depend on who asks; remembered, so that it is tried only once. */
  needsViewer: boolean;
};

export type Asked = Readonly<{
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}>;

/** Enough for every page and every script that is in use; ten thousand watchers send the same few. */
const MOST_KEPT = 500;

/** Parses and validates each text once. */
export class Documents {
  private readonly kept = new Map<string, Prepared>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: Pick<Limits, 'parseOptions' | 'rules'>,
  ) {}

  /** The errors where it is not valid. */
  prepare(query: string): Prepared | readonly GraphQLError[] {
    const known = this.kept.get(query);
    if (known) return known;
    const document = parsed(query, this.limits);
    if (document instanceof GraphQLError) return [document];
    const errors = validate(this.schema, document, [...specifiedRules, ...this.limits.rules]);
    if (errors.length > 0) return errors;
    return this.keep(query, { document, needsViewer: false });
  }

  private keep(query: string, prepared: Prepared): Prepared {
    const [oldest] = this.kept.keys();
    if (this.kept.size >= MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(query, prepared);
    return prepared;
  }
}

/** Null where there is none of that name, or several and no name. */
export function operationOf({ document }: Prepared, operationName: Asked['operationName']): OperationTypeNode | null {
  return getOperationAST(document, operationName)?.operation ?? null;
}

function parsed(query: string, { parseOptions }: Pick<Limits, 'parseOptions'>): DocumentNode | GraphQLError {
  try {
    return parse(query, parseOptions);
  } catch (error) {
    if (error instanceof GraphQLError) return isTooLong(error) ? tooLong() : error;
    throw error;
  }
}
