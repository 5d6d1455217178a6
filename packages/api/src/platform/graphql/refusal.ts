import { Field, InterfaceType } from 'type-graphql';

@InterfaceType('Refusal', {
  description: 'A request that was understood and not granted: what was wrong, and what to do about it.',
  resolveType: (refusal: { kind: string }) => refusal.kind,
})
export abstract class Refusal {
  @Field(() => String, { description: 'One sentence for people that says what to do.' })
  readonly message!: string;
}
