import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context';
import { Needs } from '../access/needs.graphql';
import { ForecastInput, ForecastResult } from './forecast.graphql';
import type { ForecastOutcome, ForecastService } from './forecast.service';

@Resolver()
export class ForecastResolver {
  constructor(private readonly forecasts: ForecastService) {}

  @Needs('MANAGE_INTEGRATIONS')
  @Query(() => ForecastResult, {
    description: 'What copying these fields would cost; asks Marketo about a dozen questions, and changes nothing.',
  })
  forecast(
    @Arg('input', () => ForecastInput, { description: 'What would be copied.' }) { fieldNames }: ForecastInput,
    @Ctx() { scope }: Context,
  ): Promise<ForecastOutcome> {
    return this.forecasts.ask(scope, fieldNames);
  }
}
