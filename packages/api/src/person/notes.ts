import { copyLine } from './copyText';
import type { Rejection } from './typedRow';

/** Why a row is set aside. */
export type SetAsideReason =
  'WRONG_COLUMN_COUNT' | 'UNREADABLE_ID' | 'UNCLOSED_QUOTE' | 'RECORD_TOO_LONG' | 'LINE_TOO_LONG' | 'REPEATED_PERSON';

/** Beyond this many characters the notes want to be written down. */
const ENOUGH = 4 * 1024 * 1024;

/** What has to be said about a file, kept in memory until it is taken; COPY holds the connection meanwhile. */
export class Notes {
  private rejected: string[] = [];
  private aside: string[] = [];
  private length = 0;

  get areFull(): boolean {
    return this.length > ENOUGH;
  }

  /** A value that could not be typed; its person is kept. */
  reject(personId: string, rowNumber: number, { fieldName, raw, reason }: Rejection): void {
    this.rejected.push(this.line([personId, String(rowNumber), fieldName, raw, reason]));
  }

  /** A row that could not be read, whole: its bytes without the line end, as the text of a bytea. */
  setAside(rowNumber: number, raw: string, reason: SetAsideReason): void {
    this.aside.push(this.line([String(rowNumber), raw, reason]));
  }

  /** COPY text of `rejected_value` (person, row, field, raw, reason) and `set_aside_row` (row, raw, reason). */
  take(): Readonly<{ rejected: readonly string[]; aside: readonly string[] }> {
    const taken = { rejected: this.rejected, aside: this.aside };
    this.rejected = [];
    this.aside = [];
    this.length = 0;
    return taken;
  }

  private line(values: readonly string[]): string {
    const line = copyLine(values);
    this.length += line.length;
    return line;
  }
}
