export type Ahead = Readonly<{
  /** How many may be under way at once, the one that is waited for among them. */
  ahead: number;
  signal: AbortSignal;
}>;

/** Works on several items at a time and gives what comes of them in their order. The first failure ends it. */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  { ahead, signal }: Ahead,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  let next = 0;
  const fill = (): void => {
    for (; next < items.length && underWay.length < ahead; next++) {
      const begun = work(items[next] as Item);
      begun.catch(() => undefined); // Whoever waits for an earlier one may never come to this one.
      underWay.push(begun);
    }
  };
  for (fill(); underWay.length > 0; fill()) {
    signal.throwIfAborted();
    yield await (underWay.shift() as Promise<Result>);
  }
}
