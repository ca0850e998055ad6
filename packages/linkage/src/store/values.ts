import { fullForm } from '../name/given-name.ts';
import { soundOf } from '../name/sound.ts';
import type { Comparison } from '../role.ts';
import { type ByteTable, byteTable, internBytes, larger } from './byte-table.ts';
import { hashText } from './hash.ts';

/**
 * All different values of one field, or of fields that are compared crosswise, with what comparing needs.
 * Arrays are indexed by the number of the value.
 */
export interface Values {
  readonly comparison: Comparison;
  readonly table: ByteTable;
  /** Four numbers per value, side by side because they are read together: see the places below. */
  facts: Int32Array;
}

/** Numbers per value in `facts`. */
export const FACTS = 4;

/** Bits for the letters and digits that occur; the highest two say: several words, a set. */
export const SIGNS = 0;

/** Names: hash of the sound of the full form. Dates: the eight digits. Others: hash of the skeleton. */
export const TRAIT = 1;

/** Hash of the words in any order. */
export const WORDS = 2;

/** Where the bytes of the value begin in the table; they end where those of the next value begin. */
export const START = 3;

export const SEVERAL_WORDS = 1 << 30;
export const IS_SET = 1 << 31;

export const createValues = (comparison: Comparison, room = 64): Values => ({
  comparison,
  table: byteTable(room),
  facts: new Int32Array(FACTS * (room + 2)),
});

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

function describe(values: Values, number: number, text: string): void {
  const at = FACTS * number;
  if (at + 2 * FACTS > values.facts.length)
    values.facts = larger(values.facts, new Int32Array(2 * (at + 2 * FACTS)));
  const { facts, table } = values;
  facts[at + SIGNS] = signsOf(text);
  facts[at + TRAIT] = traitOf(values.comparison, text);
  facts[at + WORDS] = wordsOf(text);
  facts[at + START] = table.starts[number] ?? 0;
  facts[at + FACTS + START] = table.starts[number + 1] ?? 0;
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
function traitOf(comparison: Comparison, text: string): number {
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
