import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', {
  description: 'Anything that has an id of its own.',
  resolveType: (node: { kind: string }) => node.kind,
})
export abstract class Node {
  @Field(() => ID, { description: 'The id, opaque to clients.' })
  readonly id!: string;
}
