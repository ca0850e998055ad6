import { bitsIn } from '../compare/bits.ts';
import type { Encoding } from './encode.ts';
import { encodingWords, layout, segments } from './segments.ts';

/** Encodings next to each other in one array, with the number of bits of each part. */
export interface EncodingTable {
  readonly size: number;
  /** Word w of encoding e at e × 16 + w. */
  readonly words: Uint32Array;
  /** Bits that are set, per part: encoding e at e × 3 + place of the part. */
  readonly bits: Uint16Array;
}

/** Puts encodings next to each other. */
export function encodingTable(encodings: readonly Encoding[]): EncodingTable {
  const words = new Uint32Array(encodings.length * encodingWords);
  const bits = new Uint16Array(encodings.length * segments.length);
  encodings.forEach((encoding, at) => {
    words.set(encoding, at * encodingWords);
    segments.forEach((segment, place) => {
      const { from, words: width } = layout[segment];
      let sum = 0;
      for (let word = from; word < from + width; word += 1) sum += bitsIn(encoding[word] ?? 0);
      bits[at * segments.length + place] = sum;
    });
  });
  return { size: encodings.length, words, bits };
}

/** Bits that are set in eight words: carry-save adders sum three words at a time, so that four counts suffice. */
export function bitsInEight(
  w0: number,
  w1: number,
  w2: number,
  w3: number,
  w4: number,
  w5: number,
  w6: number,
  w7: number,
): number {
  let half = w0 ^ w1;
  const twosA = (w0 & w1) | (half & w2);
  let ones = half ^ w2;
  half = ones ^ w3;
  const twosB = (ones & w3) | (half & w4);
  ones = half ^ w4;
  half = ones ^ w5;
  const twosC = (ones & w5) | (half & w6);
  ones = half ^ w6;
  const twosD = ones & w7;
  half = twosA ^ twosB;
  const foursA = (twosA & twosB) | (half & twosC);
  const twosE = half ^ twosC;
  const foursB = twosE & twosD;
  return (
    bitsIn(ones ^ w7) +
    2 * bitsIn(twosE ^ twosD) +
    4 * (bitsIn(foursA ^ foursB) + 2 * bitsIn(foursA & foursB))
  );
}

/** Bits that are set in four words. */
export function bitsInFour(w0: number, w1: number, w2: number, w3: number): number {
  const half = w0 ^ w1;
  const ones = half ^ w2;
  const twos = (w0 & w1) | (half & w2);
  const carry = ones & w3;
  return bitsIn(ones ^ w3) + 2 * (bitsIn(twos ^ carry) + 2 * bitsIn(twos & carry));
}
