const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const ALPHABET_OF = new Map([...ALPHABET].map((character, value) => [character, value]));

/** Marketo's paging tokens look like this: base32 with padding, not meant to be read by anybody. */
export function encodeToken(text: string): string {
  let bits = 0;
  let held = 0;
  let token = '';
  for (const byte of Buffer.from(text)) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) token += ALPHABET[(held >>> (bits - 5)) & 31];
    held &= 0xff;
  }
  if (bits > 0) token += ALPHABET[(held << (5 - bits)) & 31];
  return token.padEnd(Math.ceil(token.length / 8) * 8, '=');
}

/** Undefined when it is no token of ours. */
export function decodeToken(token: string): string | undefined {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of token.replace(/=+$/, '')) {
    const value = ALPHABET_OF.get(character);
    if (value === undefined) return undefined;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) bytes.push((held >>> (bits -= 8)) & 0xff);
  }
  return Buffer.from(bytes).toString();
}
