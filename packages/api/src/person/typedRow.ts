import { readableText } from './copyText';
import { decodeCell, NO_VALUE, type Decoded, type RejectionReason } from './decode';
import type { PersonColumn } from './person';

/** The slow way's reading of one row: null where its person cannot be told. */
export type TypedRow = Readonly<{
  personId: string;
  values: readonly (string | null)[];
  rejected: readonly Rejection[];
}>;

export type Rejection = Readonly<{ fieldName: string; raw: string; reason: RejectionReason }>;

/** Types the cells of a row, the first being the id: one cell for each column. */
export function typeRow(cells: readonly Buffer[], columns: readonly PersonColumn[]): TypedRow | null {
  const typed = columns.map((column, at) => typeCell(cells[at] as Buffer, column));
  const personId = typed[0]?.value ?? '0';
  if (personId === '0' || personId.startsWith('-')) return null;
  return {
    personId,
    values: typed.map(({ value }) => value),
    rejected: typed.flatMap(({ rejection }) => rejection ?? []),
  };
}

type TypedCell = Readonly<{ value: string | null; rejection?: Rejection }>;

function typeCell(cell: Buffer, { fieldName, valueType }: PersonColumn): TypedCell {
  const decoded: Decoded = decodeCell(cell, valueType);
  if (decoded === null || typeof decoded === 'string') return { value: decoded };
  return { value: NO_VALUE[valueType], rejection: { fieldName, raw: readableText(cell), reason: decoded.reason } };
}
