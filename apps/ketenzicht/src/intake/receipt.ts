import { randomBytes } from 'node:crypto';

/** A code that its holder can speak, write down and type back: 16 symbols in groups of four, and a check symbol. */
export type ReceiptCode = string & { readonly __brand?: 'ReceiptCode' };

/** Base32 of Crockford: no I, L, O and U, which are misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const size = 16;

/** A new code of 80 random bits, such as `7F3K-9Q2M-0ABC-XYZ1-4`. */
export function newReceiptCode(random: (count: number) => Uint8Array = randomBytes): ReceiptCode {
  const symbols = [...random(size)].map((byte) => alphabet[byte % alphabet.length] ?? '0').join('');
  return grouped(symbols + checkSymbol(symbols));
}

/**
 * Reads a code as people type it: in any case, with spaces or dashes, with O for 0 and I or L for 1.
 * Nothing when a symbol is wrong, missing or swapped with its neighbour.
 */
export function parseReceiptCode(text: string): ReceiptCode | undefined {
  if (text.length > 100) return undefined;
  const symbols = text
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (symbols.length !== size + 1 || [...symbols].some((symbol) => !alphabet.includes(symbol)))
    return undefined;
  return checkSymbol(symbols.slice(0, size)) === symbols[size] ? grouped(symbols) : undefined;
}

/** Check symbol of ISO 7064, hybrid system with modulus 33 and 32: finds every wrong symbol and nearly every swap. */
function checkSymbol(symbols: string): string {
  const n = alphabet.length;
  let product = n;
  for (const symbol of symbols) {
    const sum = (product + alphabet.indexOf(symbol)) % n || n;
    product = (sum * 2) % (n + 1);
  }
  return alphabet[(n + 1 - product) % n] ?? '0';
}

function grouped(symbols: string): string {
  return symbols.match(/.{1,4}/g)?.join('-') ?? symbols;
}
