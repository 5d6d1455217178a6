export type DataType =
  | 'string'
  | 'text'
  | 'textarea'
  | 'email'
  | 'phone'
  | 'url'
  | 'integer'
  | 'score'
  | 'percent'
  | 'float'
  | 'currency'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'reference'
  | 'formula';

/** A field of a person as the REST API names it. Company fields are listed and read as fields of the person. */
export interface Field {
  readonly id: number;
  /** REST name, the key of reading, filtering and exporting; case counts. */
  readonly name: string;
  readonly displayName: string;
  readonly dataType: DataType;
  /** Greatest length of a text; absent where describe gives none. */
  readonly length?: number;
  readonly readOnly: boolean;
  /** Absent where the field never had a SOAP name. */
  readonly soapName?: string;
  readonly object: 'person' | 'company';
  readonly custom: boolean;
  /** Made through the API, and only such a one can be hidden through it. */
  readonly apiCreated?: boolean;
  readonly description?: string;
  readonly isSensitive?: boolean;
  readonly isHtmlEncodingInEmail?: boolean;
  /** Hidden for good, until somebody shows it again. */
  readonly isHidden?: boolean;
  /** Values of a custom field, to draw from. */
  readonly values?: readonly string[];
  /** Share of people who have a value, 0 to 1. */
  readonly filled?: number;
}

const NUMERIC: ReadonlySet<DataType> = new Set(['integer', 'score', 'percent', 'float', 'currency', 'reference']);

export function isNumeric(dataType: DataType): boolean {
  return NUMERIC.has(dataType);
}
