import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../platform/graphql/page';
import type { CertificateTotal, CertifiedSlice } from './certificate';
import type { Lane } from './sync';
import { LaneEnum } from './syncEnums.graphql';

@ObjectType('CertifiedSlice', { description: 'What became of the people of one slice.' })
export class CertifiedSliceType implements CertifiedSlice {
  @Field(() => Int, { description: 'Its number in the sync.' })
  readonly number!: number;

  @Field(() => LaneEnum, { description: 'The way it was read.' })
  readonly lane!: Lane;

  @Field(() => Date, { description: 'The first creation moment it covers; an estimate where it was read by ids.' })
  readonly from!: Date;

  @Field(() => Date, { description: 'The creation moment it ends before; an estimate where it was read by ids.' })
  readonly until!: Date;

  @Field(() => Float, { nullable: true, description: 'The first id it covers; null where it was exported.' })
  readonly firstId!: number | null;

  @Field(() => Float, { nullable: true, description: 'The last id it covers; null where it was exported.' })
  readonly lastId!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'People that Marketo counted in the export; null where they were read by id.',
  })
  readonly peopleAtMarketo!: number | null;

  @Field(() => Int, { description: 'People read: stored or set aside.' })
  readonly peopleRead!: number;

  @Field(() => Int, { description: 'People stored.' })
  readonly peopleStored!: number;

  @Field(() => Int, { description: 'Rows that could not be read and are kept whole.' })
  readonly rowsSetAside!: number;

  @Field(() => Int, { description: 'Values that did not fit their type and are kept raw.' })
  readonly valuesRejected!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Size of the export file, verified; null where it was read by id.',
  })
  readonly bytes!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the export file in hexadecimal, verified; null where it was read by id.',
  })
  readonly checksum!: string | null;

  @Field(() => Int, { description: 'How often it was begun.' })
  readonly attempts!: number;

  @Field(() => Date, { nullable: true, description: 'When it was stored; null before.' })
  readonly loadedAt!: Date | null;

  @Field(() => Boolean, {
    description: 'Whether everybody read is stored or set aside, and as many as Marketo counted.',
  })
  readonly settles!: boolean;
}

@ObjectType('CertificateTotal', { description: 'All slices together.' })
export class CertificateTotalType implements CertificateTotal {
  @Field(() => Int, { description: 'Slices.' })
  readonly slices!: number;

  @Field(() => Int, { description: 'Slices that were read by id.' })
  readonly slicesById!: number;

  @Field(() => Int, { description: 'People read; one who is in two slices counts twice.' })
  readonly peopleRead!: number;

  @Field(() => Int, { description: 'People stored; one who is in two slices counts twice.' })
  readonly peopleStored!: number;

  @Field(() => Int, { description: 'Rows set aside.' })
  readonly rowsSetAside!: number;

  @Field(() => Int, { description: 'Values rejected.' })
  readonly valuesRejected!: number;

  @Field(() => Float, { description: 'Bytes of the export files.' })
  readonly bytes!: number;

  @Field(() => Int, { description: 'Attempts of all slices.' })
  readonly attempts!: number;
}

@ObjectType('RejectedValue', { description: 'A value that did not fit its type; its person is stored without it.' })
export class RejectedValueType {
  @Field(() => Int, { nullable: true, description: 'The slice it was met in; null where it was met after the slices.' })
  readonly sliceNumber!: number | null;

  @Field(() => String, { description: "Marketo's id of the person." })
  readonly personId!: string;

  @Field(() => String, { description: 'REST name of the field.' })
  readonly fieldName!: string;

  @Field(() => String, { description: 'The value as it came, at most 2,000 characters of it.' })
  readonly raw!: string;

  @Field(() => String, { description: 'Why it does not fit, like NOT_AN_INTEGER.' })
  readonly reason!: string;
}

@ObjectType('SetAsideRow', { description: 'A row of an export file that could not be read.' })
export class SetAsideRowType {
  @Field(() => Int, { nullable: true, description: 'The slice it was met in; null where it was met after the slices.' })
  readonly sliceNumber!: number | null;

  @Field(() => Int, { description: 'Its place in the file.' })
  readonly rowNumber!: number;

  @Field(() => String, { description: 'The row as it came, at most 2,000 characters of it.' })
  readonly raw!: string;

  @Field(() => String, { description: 'Why it could not be read, like WRONG_COLUMN_COUNT.' })
  readonly reason!: string;
}

@ObjectType('RejectedValueEdge', { description: 'A rejected value at its place in the list.' })
export class RejectedValueEdge {
  @Field(() => String, { description: 'What to pass as `after` to go on behind it.' })
  readonly cursor!: string;

  @Field(() => RejectedValueType, { description: 'The value.' })
  readonly node!: RejectedValueType;
}

@ObjectType('RejectedValueConnection', { description: 'Rejected values, by reason.' })
export class RejectedValueConnection {
  @Field(() => [RejectedValueEdge], { description: 'The values of this page.' })
  readonly edges!: readonly RejectedValueEdge[];

  @Field(() => PageInfo, { description: 'Where the page lies.' })
  readonly pageInfo!: PageInfo;
}

@ObjectType('SetAsideRowEdge', { description: 'A row at its place in the list.' })
export class SetAsideRowEdge {
  @Field(() => String, { description: 'What to pass as `after` to go on behind it.' })
  readonly cursor!: string;

  @Field(() => SetAsideRowType, { description: 'The row.' })
  readonly node!: SetAsideRowType;
}

@ObjectType('SetAsideRowConnection', { description: 'Rows that were set aside, by reason.' })
export class SetAsideRowConnection {
  @Field(() => [SetAsideRowEdge], { description: 'The rows of this page.' })
  readonly edges!: readonly SetAsideRowEdge[];

  @Field(() => PageInfo, { description: 'Where the page lies.' })
  readonly pageInfo!: PageInfo;
}

@ObjectType('Certificate', { description: 'The statement of completeness of a sync, slice by slice.' })
export class CertificateType {
  @Field(() => Boolean, { description: 'Whether every slice settles and what changed meanwhile was read.' })
  readonly isComplete!: boolean;

  @Field(() => [CertifiedSliceType], { description: 'The slices.' })
  readonly slices!: readonly CertifiedSlice[];

  @Field(() => CertificateTotalType, { description: 'All of them together.' })
  readonly total!: CertificateTotal;

  @Field(() => Date, { nullable: true, description: 'When what had changed meanwhile was read; null before.' })
  readonly closedAt!: Date | null;
}
