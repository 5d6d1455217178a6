import { Field, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../platform/graphql/describedEnum';
import type { RefreshLimitation, RefreshWaitReason } from './refresh';

const WAIT_REASONS = describedEnum<RefreshWaitReason>('RefreshWaitReason', {
  description: 'What a refresh waits for.',
  values: {
    CALLS_SPENT: 'The calls of the day are used up, until midnight Central Time.',
    RATE_LIMITED: 'Too many calls in a short time, by all tools together.',
    MARKETO_UNREACHABLE: 'Marketo does not answer.',
    CREDENTIALS_REFUSED: 'Marketo refuses the client id and secret.',
  },
});

const LIMITATIONS = describedEnum<RefreshLimitation>('RefreshLimitationReason', {
  description: 'Why a refresh cannot promise everything.',
  values: {
    NO_ACTIVITIES: 'The API user may not read activities.',
    FIELDS_HIDDEN: 'Some attributes are hidden in Marketo.',
    PEOPLE_MISSING: 'Marketo does not show many of the people any more.',
  },
});

@ObjectType('RefreshWait', { description: 'Why the refresh does not move, and until when.' })
export class RefreshWaitType {
  @Field(() => WAIT_REASONS, { description: 'What it waits for.' })
  readonly reason!: RefreshWaitReason;

  @Field(() => Date, { description: 'When it tries again, by itself.' })
  readonly until!: Date;

  @Field(() => String, { description: 'The same as one sentence in English.' })
  readonly message!: string;
}

@ObjectType('RefreshLimitation', { description: 'What the refresh cannot do at the moment.' })
export class RefreshLimitationType {
  @Field(() => LIMITATIONS, { description: 'Why.' })
  readonly reason!: RefreshLimitation;

  @Field(() => String, { description: 'What it means and what to do, in one English sentence.' })
  readonly message!: string;
}

@ObjectType('Refresh', {
  description: 'The standing duty to keep people as they are at Marketo, after the first sync.',
})
export class RefreshType {
  @Field(() => Date, {
    nullable: true,
    description: 'Whatever happened at Marketo before this moment is in; null before the first refresh.',
  })
  readonly upTo!: Date | null;

  @Field(() => Date, { description: 'When the next one begins.' })
  readonly nextAt!: Date;

  @Field(() => Boolean, { description: 'Whether one is under way.' })
  readonly isRunning!: boolean;

  @Field(() => Int, { description: "Minutes of Marketo's time between two refreshes." })
  readonly periodMinutes!: number;

  @Field(() => RefreshWaitType, { nullable: true, description: 'Why it does not move; null while nothing is wrong.' })
  readonly wait!: RefreshWaitType | null;

  @Field(() => RefreshLimitationType, {
    nullable: true,
    description: 'What it cannot do; null while it does everything.',
  })
  readonly limitation!: RefreshLimitationType | null;
}
