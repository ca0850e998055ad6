import { fullForm } from '../name/given-name.ts';
import { soundOf } from '../name/sound.ts';
import type { Comparison } from '../role.ts';
import { type ByteTable, byteTable, findBytes, internBytes, larger } from './byte-table.ts';
import { hashText } from './hash.ts';

/**
 * All different values of one field, or of fields that are compared crosswise, with what comparing needs.
 * Arrays are indexed by the number of the value.
 */
export interface Values {
  readonly comparison: Comparison;
  readonly table: ByteTable;
  /** Bits for the letters and digits that occur; the highest bits say: several words, a set. */
  signs: Int32Array;
  /** Names: hash of the sound of the full form. Dates: the eight digits. Others: hash of the skeleton. */
  trait: Int32Array;
  /** Hash of the words in any order. */
  words: Int32Array;
}

export const SEVERAL_WORDS = 1 << 30;
export const IS_SET = 1 << 31;

export function createValues(comparison: Comparison, room = 64): Values {
  const arrays = { signs: new Int32Array(room), trait: new Int32Array(room), words: new Int32Array(room) };
  return { comparison, table: byteTable(room), ...arrays };
}

const encoder = new TextEncoder();
let scratch = new Uint8Array(256);

function encode(text: string): number {
  if (text.length * 3 > scratch.length) scratch = new Uint8Array(text.length * 6);
  return encoder.encodeInto(text, scratch).written;
}

/** The number of a normalised value; a new value gets the next number. */
export function internValue(values: Values, text: string): number {
  if (text === '') return 0;
  const before = values.table.count;
  const number = internBytes(values.table, scratch, 0, encode(text));
  if (number > before) describe(values, number, text);
  return number;
}

/** The number of a normalised value, or 0 when it does not occur. */
export const findValue = (values: Values, text: string): number =>
  findBytes(values.table, scratch, 0, encode(text));

function describe(values: Values, number: number, text: string): void {
  if (number >= values.signs.length) {
    const room = number * 2;
    values.signs = larger(values.signs, new Int32Array(room));
    values.trait = larger(values.trait, new Int32Array(room));
    values.words = larger(values.words, new Int32Array(room));
  }
  values.signs[number] = signsOf(text);
  values.trait[number] = traitOf(values.comparison, text);
  values.words[number] = wordsOf(text);
}

/** One bit per letter, digits share four; letters of other scripts fall in by their code. */
function signsOf(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32) signs |= SEVERAL_WORDS;
    else if (code === 124) signs |= IS_SET;
    else if (code >= 48 && code <= 57) signs |= 1 << (26 + ((code - 48) & 3));
    else signs |= 1 << ((code - 97 + 2600) % 26);
  }
  return signs;
}

/** The trait of one value; 0 when there is none. */
export function traitOf(comparison: Comparison, text: string): number {
  const [first = ''] = text.split('|', 1);
  if (comparison === 'date') return /^\d{8}$/.test(text) ? Number(text) : 0;
  if (comparison === 'name') return hashText(soundOf(fullForm(first)));
  if (comparison === 'text') return hashText(skeletonOf(first));
  return hashText(first.slice(0, Math.ceil(first.length / 2)));
}

/** The first consonants and digits of a text: what survives most typing errors in a long one. */
const skeletonOf = (text: string): string => {
  const skeleton = text.replace(/[aeiouy ]+/g, '').slice(0, 5);
  return skeleton === '' ? text : skeleton;
};

function wordsOf(text: string): number {
  let sum = 0;
  for (const word of text.split(' ')) sum = (sum + hashText(word)) | 0;
  return sum;
}
