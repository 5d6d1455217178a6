import { GraphQLError, OperationTypeNode, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import type { Log } from '../../log';
import type { Admitted } from '../door';
import type { Limits } from '../limits';
import { maskError } from '../mask';
import { Documents, operationOf, type Asked, type Prepared } from './documents';
import { executeAlone, subscribeAlone } from './ownExecution';
import { SharedExecution } from './sharedExecution';
import type { Subscriber } from './subscriber';

/** Told who begins to watch what; returns how to say that they left. */
export type Watched = (topic: string, who: string) => () => void;

export type OperationsOptions = Readonly<{ schema: GraphQLSchema; log: Log; watched: Watched; limits: Limits }>;

type Shared<Context> = NonNullable<Admitted<Context>['shared']>;
type Operation<Context> = Readonly<{
  asked: Asked;
  prepared: Prepared;
  admitted: Admitted<Context>;
  subscriber: Subscriber;
}>;

/** Executes what sockets ask for: shared where it can be, alone where it must be. */
export class Operations<Context> {
  private readonly documents: Documents;
  private readonly shared = new Map<string, SharedExecution<Operation<Context>>>();

  constructor(private readonly options: OperationsOptions) {
    this.documents = new Documents(options.schema, options.limits);
  }

  /** How many executions are shared now. */
  get sharedCount(): number {
    return this.shared.size;
  }

  start(asked: Asked, admitted: Admitted<Context>, subscriber: Subscriber): void {
    const prepared = this.documents.prepare(asked.query);
    if (!('document' in prepared)) return subscriber.fail(prepared.map(error => error.toJSON()));
    const operation = { asked, prepared, admitted, subscriber };
    const type = operationOf(prepared, asked.operationName);
    if (type === null) return subscriber.fail([new GraphQLError('Unable to identify operation').toJSON()]);
    if (type === OperationTypeNode.SUBSCRIPTION && admitted.shared && !prepared.needsViewer)
      return this.join(operation, admitted.shared);
    if (this.isRefused(operation)) return;
    this.run(type === OperationTypeNode.SUBSCRIPTION ? subscribeAlone : executeAlone, operation);
  }

  private run(execute: typeof executeAlone, operation: Operation<Context>): void {
    const { log } = this.options;
    const { subscriber } = operation;
    const args = this.argsOf(operation, operation.admitted.context);
    const onWatching = (topic: string): void => this.watching(topic, operation);
    execute({ args, log, subscriber, onWatching }).catch((error: unknown) => subscriber.fail([maskError(error, log)]));
  }

  private join(operation: Operation<Context>, { key, context }: Shared<Context>): void {
    const { query, operationName = null, variables = null } = operation.asked;
    const name = JSON.stringify([key, query, operationName, variables]);
    const opened = this.shared.get(name);
    // Who asks the same as others asked before asks for no more than is granted.
    if (!opened && this.isRefused(operation)) return;
    (opened ?? this.open(name, operation, context)).join(operation);
  }

  /** Tells who asks for more than is granted. */
  private isRefused({ asked, prepared, subscriber }: Operation<Context>): boolean {
    const refusal = this.options.limits.refuse({ ...asked, document: prepared.document });
    if (refusal) subscriber.fail([refusal.toJSON()]);
    return refusal !== null;
  }

  /** For the first of those who ask the same with the same rights. */
  private open(name: string, operation: Operation<Context>, context: Context): SharedExecution<Operation<Context>> {
    const { log } = this.options;
    const execution = new SharedExecution<Operation<Context>>({
      args: this.argsOf(operation, context),
      log,
      onViewerNeeded: operations => {
        operation.prepared.needsViewer = true;
        for (const each of operations) if (!each.subscriber.isOver) this.run(subscribeAlone, each);
      },
      onClosed: () => this.shared.delete(name),
      onWatching: (topic, each) => this.watching(topic, each),
    });
    this.shared.set(name, execution);
    execution.open().catch((error: unknown) => {
      for (const { subscriber } of execution.close()) subscriber.fail([maskError(error, log)]);
    });
    return execution;
  }

  private watching(topic: string, { admitted, subscriber }: Operation<Context>): void {
    if (admitted.who !== null && !subscriber.isOver) subscriber.whenOver(this.options.watched(topic, admitted.who));
  }

  private argsOf({ asked, prepared }: Operation<Context>, contextValue: Context): ExecutionArgs {
    return {
      schema: this.options.schema,
      document: prepared.document,
      contextValue,
      variableValues: asked.variables,
      operationName: asked.operationName,
    };
  }
}
