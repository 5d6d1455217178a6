import type { ValueType } from '@dynamic-chat-sync/shared/attributeValue';
import { ArgsType, createUnionType, Field as GraphQLField, ID, InputType, Int, ObjectType } from 'type-graphql';
import { NotPermittedType } from '../access/access.graphql';
import { IntegrationType, MarketoUnavailableType, NotConnectedType } from '../integration/integration.graphql';
import { describedEnum } from '../platform/graphql/describedEnum';
import { PageInfo } from '../platform/graphql/page';
import type { Attribute, Field, FieldKind, FieldObject, UnavailableReason } from './field';
import type { FieldCriteria } from './fieldSearch';

export const ATTRIBUTE_TYPES = describedEnum<ValueType>('AttributeType', {
  description: 'What a synced value is, whichever data type Marketo has for it.',
  values: {
    TEXT: 'Text of any length.',
    BOOLEAN: 'True or false.',
    INTEGER: 'A whole number.',
    NUMBER: 'A decimal number.',
    DATE: 'A day.',
    DATETIME: 'A moment, to the second.',
  },
});

export const FIELD_KINDS = describedEnum<FieldKind>('FieldKind', {
  description: 'Whose field it is.',
  values: {
    STANDARD: 'Every subscription has it.',
    CUSTOM: 'It was added to this subscription.',
  },
});

export const FIELD_OBJECTS = describedEnum<FieldObject>('FieldObject', {
  description: 'What the field is about.',
  values: {
    PERSON: 'The person.',
    COMPANY: "The person's company.",
  },
});

const UNAVAILABLE_REASONS = describedEnum<UnavailableReason>('UnavailableReason', {
  description: 'Why a field cannot be chosen.',
  values: {
    FORMULA: 'Marketo calculates it and does not export it.',
    HIDDEN: 'Marketo no longer offers it: it was hidden or removed.',
  },
});

@ObjectType('Attribute', { description: 'A field chosen to be synced, at its place in the locked selection.' })
export class AttributeType implements Omit<Attribute, 'integrationId'> {
  @GraphQLField(() => Int, { description: 'Its place, from 1 to 50; it never changes.' })
  readonly position!: number;

  @GraphQLField(() => String, { description: 'The REST name.' })
  readonly name!: string;

  @GraphQLField(() => String, { description: 'Its name for people, at the time it was locked.' })
  readonly displayName!: string;

  @GraphQLField(() => ATTRIBUTE_TYPES, { description: 'What its values are.' })
  readonly valueType!: ValueType;

  @GraphQLField(() => FIELD_KINDS, { description: 'Whose field it is.' })
  readonly kind!: FieldKind;

  @GraphQLField(() => FIELD_OBJECTS, { description: 'What it is about.' })
  readonly object!: FieldObject;

  @GraphQLField(() => Date, { description: 'When it was locked.' })
  readonly lockedAt!: Date;

  @GraphQLField(() => Date, {
    nullable: true,
    description: 'When everybody had it; null while it is being copied for the first time.',
  })
  readonly filledAt!: Date | null;
}

@ObjectType('Field', { description: 'A field of the subscription.' })
export class FieldType implements Field {
  @GraphQLField(() => String, { description: 'The REST name.' })
  readonly name!: string;

  @GraphQLField(() => String, { description: 'Its name for people.' })
  readonly displayName!: string;

  @GraphQLField(() => String, { description: "Marketo's type, as describe reports it." })
  readonly dataType!: string;

  @GraphQLField(() => ATTRIBUTE_TYPES, { description: 'What its values become.' })
  readonly valueType!: ValueType;

  @GraphQLField(() => Int, { nullable: true, description: 'The longest value; null where Marketo tells none.' })
  readonly length!: number | null;

  @GraphQLField(() => FIELD_KINDS, { description: 'Whose field it is.' })
  readonly kind!: FieldKind;

  @GraphQLField(() => FIELD_OBJECTS, { description: 'What it is about.' })
  readonly object!: FieldObject;

  @GraphQLField(() => Boolean, { description: 'Whether it can be chosen.' })
  readonly available!: boolean;

  @GraphQLField(() => UNAVAILABLE_REASONS, {
    nullable: true,
    description: 'Why it cannot be chosen; null where it can.',
  })
  readonly unavailableReason!: UnavailableReason | null;

  @GraphQLField(() => Boolean, { description: 'Already part of the locked selection.' })
  readonly locked!: boolean;
}

@ObjectType('FieldEdge', { description: 'A field at its place in a list.' })
export class FieldEdge {
  @GraphQLField(() => String, { description: 'What to pass as `after` to go on from here.' })
  readonly cursor!: string;

  @GraphQLField(() => FieldType, { description: 'The field.' })
  readonly node!: Field;
}

@ObjectType('FieldConnection', { description: 'A page of fields.' })
export class FieldConnection {
  @GraphQLField(() => [FieldEdge], { description: 'The fields of this page.' })
  readonly edges!: readonly FieldEdge[];

  @GraphQLField(() => PageInfo, { description: 'Where the page lies.' })
  readonly pageInfo!: PageInfo;

  @GraphQLField(() => Int, { description: 'How many fields match, on all pages.' })
  readonly totalCount!: number;
}

export const RefreshFieldsResult = createUnionType({
  name: 'RefreshFieldsResult',
  description: 'The integration with its fields as of now, or why they were not read.',
  types: () => [IntegrationType, MarketoUnavailableType, NotConnectedType, NotPermittedType] as const,
  resolveType: ({ kind }) => kind,
});

@InputType('RefreshFieldsInput', { description: 'Which fields are read again.' })
export class RefreshFieldsInput {
  @GraphQLField(() => ID, {
    nullable: true,
    description: "The integration whose fields are read again; the viewer's account has one, so it may be left out.",
  })
  readonly integrationId?: string | null;
}

@ArgsType()
export class FieldsArgs implements FieldCriteria {
  @GraphQLField(() => Int, { nullable: true, defaultValue: 50, description: 'How many at most, 1 to 100.' })
  readonly first?: number | null;

  @GraphQLField(() => String, { nullable: true, description: 'The cursor to go on from.' })
  readonly after?: string | null;

  @GraphQLField(() => String, {
    nullable: true,
    description: 'Words in the name or display name; case and accents do not matter.',
  })
  readonly search?: string | null;

  @GraphQLField(() => FIELD_KINDS, { nullable: true, description: 'Only fields of this kind.' })
  readonly kind?: FieldKind | null;

  @GraphQLField(() => FIELD_OBJECTS, { nullable: true, description: 'Only fields about this.' })
  readonly object?: FieldObject | null;
}
