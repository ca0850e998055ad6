import { randomInt } from 'node:crypto';

/** Symbols that cannot be mistaken for each other when spoken or written: no I, L, O, U. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A reference for a new dossier, for example KZ-7F3K-9Q2M: random, so it tells nothing and can be spoken.
 * `below` draws a whole number from 0 up to, not including, its argument.
 */
export function newReference(below: (count: number) => number = randomInt): string {
  const draw = () => Array.from({ length: 4 }, () => symbols[below(symbols.length)]).join('');
  return `KZ-${draw()}-${draw()}`;
}

const pattern = /^KZ-?([0-9A-HJKMNP-TV-Z]{4})-?([0-9A-HJKMNP-TV-Z]{4})$/;

/** Reads a reference as people type it; undefined when it cannot be one. */
export function parseReference(text: string): string | undefined {
  const typed = text.toUpperCase().replace(/\s/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const found = pattern.exec(typed);
  return found === null ? undefined : `KZ-${found[1]}-${found[2]}`;
}
