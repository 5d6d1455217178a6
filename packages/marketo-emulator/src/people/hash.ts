/**
 * Draws instead of dice: every value of every person is a function of (seed, person, field), so that people are made
 * while streaming, in any order, and are the same each time. The mixer is MurmurHash3's 32-bit finaliser.
 */
export function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A 32-bit draw for one purpose (`salt`) of one subject (a person's or a company's hash). */
export function draw(subject: number, salt: number): number {
  return mix((subject | 0) + stepOf(salt));
}

/** How far a purpose is from the subject: what it is drawn from is the mix of their sum. */
export function stepOf(salt: number): number {
  return Math.imul(salt, 0x9e3779b1);
}

/** Another draw out of one of which the upper half is used up, as a signed integer. */
export function turned(h: number): number {
  return (h << 16) | (h >>> 16);
}

/** A number from 0 (inclusive) to 1 (exclusive). */
export function fraction(value: number): number {
  return value / 0x1_0000_0000;
}

/** A stable salt for a name, FNV-1a. */
export function saltOf(name: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) h = Math.imul(h ^ name.charCodeAt(at), 0x01000193);
  return mix(h);
}

/** Bends a fraction towards 0. Made of exact operations only, so that every machine gets the same. */
export function squared(share: number): number {
  return share * share;
}

/** Bends a fraction towards 0, less than its square does. */
export function steep(share: number): number {
  return share * Math.sqrt(share);
}
