import { createUnionType, Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { NotPermittedType } from '../access/access.graphql';
import { MarketoUnavailableType, NotConnectedType } from '../integration/integration.graphql';
import type { Basis, Cost, PriceTag } from './priceTag';
import { DateTimeRangeType } from './sync.graphql';
import type { DateRange } from './syncProgress';
import {
  NoFieldsType,
  RepeatedFieldsType,
  TooManyFieldsType,
  UnavailableFieldsType,
  UnknownFieldsType,
} from './syncUnions.graphql';

@InputType('ForecastInput', { description: 'What would be copied.' })
export class ForecastInput {
  @Field(() => [String], {
    description: 'REST names of the fields to copy; after the first sync, of those to add to it.',
  })
  readonly fieldNames!: string[];
}

@ObjectType('ForecastCost', { description: 'What a way of copying would cost, were it begun now.' })
export class ForecastCostType implements Cost {
  @Field(() => Float, { description: 'Bytes of export files, counted against the daily export volume.' })
  readonly bytes!: number;

  @Field(() => Float, {
    description: 'Bytes of all that is read, by whatever lane, as large as export files would be.',
  })
  readonly bytesInAll!: number;

  @Field(() => Int, { description: 'Calls to Marketo, counted against the daily calls.' })
  readonly calls!: number;

  @Field(() => Float, { description: "The bytes as a part of a day's export volume; more than 1 takes several days." })
  readonly shareOfVolume!: number;

  @Field(() => Float, { description: "The calls as a part of a day's calls; more than 1 takes several days." })
  readonly shareOfCalls!: number;

  @Field(() => DateTimeRangeType, { description: 'When it would be done.' })
  readonly expectedEnd!: DateRange;
}

@ObjectType('ForecastBasis', {
  description: 'How a forecast was found: by asking for some ids spread over all of them.',
})
export class ForecastBasisType implements Basis {
  @Field(() => Int, { description: 'How many ids, spread over all of them, were asked for.' })
  readonly idsAsked!: number;

  @Field(() => Int, { description: 'How many of these belong to a person.' })
  readonly peopleMet!: number;

  @Field(() => Float, { description: 'The highest id that was found.' })
  readonly newestId!: number;

  @Field(() => Float, { description: 'Bytes that one person takes in an export file of these fields.' })
  readonly bytesPerPerson!: number;

  @Field(() => Float, { description: "Seconds, by Marketo's clock, that a read of 300 ids with these fields took." })
  readonly secondsPerRead!: number;

  @Field(() => Int, { description: 'Exports of earlier syncs that tell how long exports take here.' })
  readonly exportsMeasured!: number;
}

@ObjectType('Forecast', { description: 'The price tag of a sync: what it will cost and when it will be done.' })
export class ForecastType extends ForecastCostType implements PriceTag {
  readonly kind = 'Forecast';

  @Field(() => Int, { description: 'How many people there are to copy.' })
  readonly people!: number;

  @Field(() => Boolean, { description: 'Whether every id was asked for rather than some of them.' })
  readonly peopleIsExact!: boolean;

  @Field(() => ForecastCostType, {
    nullable: true,
    description: 'What reading every field again would cost instead; null before the first sync is over.',
  })
  readonly fullReread!: Cost | null;

  @Field(() => ForecastBasisType, { description: 'How it was found.' })
  readonly foundBy!: Basis;
}

export const ForecastResult = createUnionType({
  name: 'ForecastResult',
  description: 'The price tag, or why there is none.',
  types: () =>
    [
      ForecastType,
      NoFieldsType,
      TooManyFieldsType,
      RepeatedFieldsType,
      UnknownFieldsType,
      UnavailableFieldsType,
      MarketoUnavailableType,
      NotConnectedType,
      NotPermittedType,
    ] as const,
  resolveType: ({ kind }: { kind: string }) => kind,
});
