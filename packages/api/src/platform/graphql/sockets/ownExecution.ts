import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { TopicWatch } from '../../feed/watch';
import type { Log } from '../../log';
import { encode } from './results';
import type { Subscriber } from './subscriber';

type SourceStream = AsyncGenerator<unknown> | AsyncIterableIterator<unknown>;

export type OwnExecution = Readonly<{
  args: ExecutionArgs;
  log: Log;
  subscriber: Subscriber;
  onWatching: (topic: string) => void;
}>;

/** Executes a query or a mutation. */
export async function executeAlone({ args, log, subscriber }: OwnExecution): Promise<void> {
  subscriber.show(encode(await execute(args), log));
  subscriber.complete();
}

/**
 * Executes a subscription for one subscriber, because it depends on who asks. Follows the source at the pace of the
 * socket: the next event is taken when there is room for its result.
 */
export async function subscribeAlone({ args, log, subscriber, onWatching }: OwnExecution): Promise<void> {
  const source = await openSource(args);
  if (!isStream(source)) {
    subscriber.show(encode(source, log));
    return subscriber.complete();
  }
  subscriber.whenOver(() => void source.return?.(undefined));
  if (source instanceof TopicWatch) onWatching(source.topic);
  for await (const rootValue of source) {
    if (subscriber.isOver) return;
    subscriber.show(encode(await execute({ ...args, rootValue }), log));
    await subscriber.room();
  }
  subscriber.complete();
}

/** The events of a subscription, or the result with the errors that keep it from having any. */
export async function openSource(args: ExecutionArgs): Promise<SourceStream | ExecutionResult> {
  return (await createSourceEventStream(args)) as SourceStream | ExecutionResult;
}

export function isStream(source: SourceStream | ExecutionResult): source is SourceStream {
  return Symbol.asyncIterator in source;
}
