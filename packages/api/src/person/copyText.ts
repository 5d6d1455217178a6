import { isUtf8 } from 'node:buffer';

/** One row of PostgreSQL's COPY text format; null becomes `\N`. */
export function copyLine(values: readonly (string | null)[]): string {
  return `${values.map(copyValue).join('\t')}\n`;
}

function copyValue(value: string | null): string {
  return value === null ? '\\N' : value.replace(/[\\\t\n\r]/g, escaped);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (character: string): string => ESCAPES[character] ?? character;

/** How a bytea is written as text. */
export function byteaText(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`;
}

/** Bytes as people can read them: what a text column cannot hold (NUL, broken UTF-8) is shown as `\x00`. */
export function readableText(bytes: Buffer): string {
  return isUtf8(bytes)
    ? bytes.toString('utf8').replaceAll('\0', '\\x00')
    : bytes
        .toString('latin1')
        .replace(/[\0\x80-\xff]/g, byte => `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
