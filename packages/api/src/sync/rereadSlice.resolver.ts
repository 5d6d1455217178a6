import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../access/context';
import { Needs } from '../access/needs.graphql';
import type { RereadSliceService } from './rereadSlice.service';
import type { SyncActionOutcome } from './sync.service';
import { SyncActionResult } from './syncUnions.graphql';

@InputType('RereadSliceInput', { description: 'The slice to read again.' })
export class RereadSliceInput {
  @Field(() => ID, { description: 'The id of the slice.' })
  readonly id!: string;
}

@Resolver()
export class RereadSliceResolver {
  constructor(private readonly rereads: RereadSliceService) {}

  @Needs('MANAGE_INTEGRATIONS')
  @Mutation(() => SyncActionResult, {
    description: 'Read one slice of a finished sync again, as a sync of its own; everybody else stays as they are.',
  })
  rereadSlice(
    @Arg('input', () => RereadSliceInput, { description: 'Which slice.' }) { id }: RereadSliceInput,
    @Ctx() { viewer }: Context,
  ): Promise<SyncActionOutcome> {
    return this.rereads.reread(viewer, id);
  }
}
