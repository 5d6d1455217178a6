import { valueTypeOf, type SelectedAttribute, type ValueType } from '@dynamic-chat-sync/shared/attributeValue';

export type FieldKind = 'STANDARD' | 'CUSTOM';
/** Company fields live on a company record that several people may share; Marketo shows them on each of them. */
export type FieldObject = 'PERSON' | 'COMPANY';
/** Marketo does not export formula fields; a hidden field is one that was described once and no longer is. */
export type UnavailableReason = 'FORMULA' | 'HIDDEN';

/** A field as it is kept: what Marketo told of it, and whether it still does. */
export type KeptField = Readonly<{
  /** REST name. */
  name: string;
  displayName: string;
  dataType: string;
  /** Characters, or bytes of a text area; null where Marketo tells none. */
  length: number | null;
  kind: FieldKind;
  object: FieldObject;
  hidden: boolean;
  /** Already part of the locked selection. */
  locked: boolean;
}>;

/** A field of the subscription, as people choose among them. */
export type Field = Omit<KeptField, 'hidden'> &
  Readonly<{ valueType: ValueType; available: boolean; unavailableReason: UnavailableReason | null }>;

/** A field at its place in the locked selection. */
export type Attribute = SelectedAttribute &
  Readonly<{
    integrationId: string;
    displayName: string;
    kind: FieldKind;
    object: FieldObject;
    lockedAt: Date;
    /** When everybody had it; null while it is being copied for the first time. */
    filledAt: Date | null;
  }>;

export function toField({ hidden, ...field }: KeptField): Field {
  const unavailableReason = reasonOf(field.dataType, hidden);
  return { ...field, valueType: valueTypeOf(field.dataType), available: unavailableReason === null, unavailableReason };
}

function reasonOf(dataType: string, hidden: boolean): UnavailableReason | null {
  if (hidden) return 'HIDDEN';
  return dataType === 'formula' ? 'FORMULA' : null;
}
