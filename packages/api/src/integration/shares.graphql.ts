import { createUnionType, Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { NotPermittedType } from '../access/access.graphql';
import { Refusal } from '../platform/graphql/refusal';
import { IntegrationType, NotConnectedType } from './integration.graphql';
import type { InvalidShares, SharesChange } from './shares';

@ObjectType('Shares', {
  description: "What is left to other tools of Marketo's quotas, and how often people are refreshed.",
})
export class SharesType {
  @Field(() => Float, {
    description: "The part of a day's calls that is left to other tools, 0 to 1; at 1 nobody is read by id.",
  })
  readonly callsLeftToOthers!: number;

  @Field(() => Float, { description: "The part of a day's export volume that is left to other tools, 0 to 1." })
  readonly volumeLeftToOthers!: number;

  @Field(() => Int, { description: "Minutes of Marketo's time between two refreshes." })
  readonly refreshMinutes!: number;
}

@ObjectType('InvalidShares', { implements: Refusal, description: 'A share or a period is out of its range.' })
export class InvalidSharesType extends Refusal implements InvalidShares {
  readonly kind = 'InvalidShares';

  @Field(() => String, { description: 'The input that it is about.' })
  readonly argument!: InvalidShares['argument'];
}

export const ChangeSharesResult = createUnionType({
  name: 'ChangeSharesResult',
  description: 'The integration with its new shares, or why they were not changed.',
  types: () => [IntegrationType, InvalidSharesType, NotConnectedType, NotPermittedType] as const,
  resolveType: ({ kind }) => kind,
});

@InputType('ChangeSharesInput', { description: 'What to change; what is left out stays.' })
export class ChangeSharesInput implements SharesChange {
  @Field(() => Float, { nullable: true, description: "The part of a day's calls to leave to other tools, 0 to 1." })
  readonly callsLeftToOthers?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The part of a day's export volume to leave to other tools, 0 to 1.",
  })
  readonly volumeLeftToOthers?: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes between two refreshes, 1 to 1,440.' })
  readonly refreshMinutes?: number | null;
}
