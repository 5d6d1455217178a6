import { GraphQLError } from 'graphql';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';

const MOST_PER_PAGE = 100;

@ObjectType('PageInfo', { description: 'Where a page lies in its list, as Relay has it.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether some came before.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first one; null on an empty page.' })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last one: what to pass as `after`; null on an empty page.',
  })
  readonly endCursor!: string | null;
}

export type Page<Item> = Readonly<{ edges: readonly { cursor: string; node: Item }[]; pageInfo: PageInfo }>;

/** A page of `items`, which hold one more than `first` where more follow. */
export function connection<Item>(
  items: readonly Item[],
  { first, after }: PageRequest,
  cursorOf: (item: Item) => string,
): Page<Item> {
  const edges = items.slice(0, first).map(node => ({ cursor: cursorOf(node), node }));
  const pageInfo = {
    hasNextPage: items.length > first,
    hasPreviousPage: after !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, pageInfo };
}

export type PageRequest = Readonly<{ first: number; after: string | null }>;

type Asked = Readonly<{ first?: number | null | undefined; after?: string | null | undefined }>;

/** A cursor that we did not make: going on from the beginning would never end. */
export function notACursor(): GraphQLError {
  return new GraphQLError('`after` is not a cursor of this list. Pass an `endCursor` that it gave.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Whether a cursor can be the number of a row; fits a bigint, too. */
export function isNumberCursor(cursor: string): boolean {
  return /^\d{1,18}$/.test(cursor);
}

/** `usual` stands for a `first` of null. Refuses page sizes that would be a burden, saying what is possible. */
export function pageRequest({ first, after }: Asked, usual: number): PageRequest {
  const size = first ?? usual;
  if (size >= 1 && size <= MOST_PER_PAGE) return { first: size, after: after ?? null };
  throw new GraphQLError(`\`first\` is ${size}; it can be 1 to ${MOST_PER_PAGE}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** For lists of which 50 are usual. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: 'How many to show, 1 to 100.' })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor to go on behind.' })
  readonly after?: string | null;
}
