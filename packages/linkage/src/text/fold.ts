import { inLatinLetters } from './transliteration.ts';

const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * A text without what people write in different ways: small Latin letters, digits and single spaces.
 * Accents go, other alphabets are spelled in Latin letters, an apostrophe joins and every other mark
 * separates. Letters without a Latin spelling (Chinese characters) stay as they are.
 *
 * @example fold("  Ćirić-O'Neill ") // 'ciric oneill'
 */
export function fold(text: string): string {
  if (plain.test(text)) return text;
  const bare = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’ʼʹ`´]/gu, '');
  let folded = '';
  for (const letter of bare) folded += inLatinLetters.get(letter) ?? letter;
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const unknowns: ReadonlySet<string> = new Set([
  'onbekend',
  'unknown',
  'onbek',
  'unk',
  'nb',
  'n b',
  'nvt',
  'n v t',
  'na',
  'n a',
  'none',
  'null',
  'nan',
  'geen',
  'x',
  'xx',
  'xxx',
  'nn',
  'n n',
  'niet bekend',
  'not known',
  'anoniem',
  'anonymous',
  'undefined',
]);

/** Whether a folded text says that somebody did not know. */
export const saysUnknown = (folded: string): boolean => folded === '' || unknowns.has(folded);

const sortedWords = (words: readonly string[]): string[] =>
  [...words].sort((one, other) => (one < other ? -1 : 1));

/**
 * Several values in one cell, separated by | or ; as a set: folded, without doubles, in one order, joined
 * by |. One value stays as it is.
 */
export function foldSet(text: string, foldOne: (part: string) => string): string {
  if (!/[|;]/.test(text)) return foldOne(text);
  const parts = text.split(/[|;]/).map(foldOne);
  return sortedWords([...new Set(parts.filter((part) => part !== ''))]).join('|');
}
