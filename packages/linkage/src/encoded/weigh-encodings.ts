import { bitsInEight, bitsInFour, type EncodingTable } from './encoding-table.ts';
import { encodingWords } from './segments.ts';

/** From which similarity which weight in bits counts; the last row that is reached. */
type Steps = readonly (readonly [similarity: number, weight: number])[];

/**
 * What a similarity says for or against one person. Rounded from what invented records with 10 to 20 per cent of
 * errors showed against records of others, and no stronger than what two persons can share: a name, a birthday, a
 * phone. Nobody needs to train them.
 */
const namesSteps: Steps = [
  [0, -4],
  [0.4, -3],
  [0.5, 1],
  [0.6, 4],
  [0.7, 6.5],
  [0.8, 8],
  [0.9, 9],
];
const birthSteps: Steps = [
  [0, -4],
  [0.45, -3],
  [0.55, 1],
  [0.65, 2.5],
  [0.75, 4],
  [0.95, 10],
];
const numbersSteps: Steps = [
  [0, -3],
  [0.6, -1],
  [0.7, 4],
  [0.8, 8],
  [0.9, 12],
];

/** The most that a date says of which only year or month is known. */
const mostOfPartialDate = 3;

/** Fewer bits than this are no whole date. */
const bitsOfWholeDate = 38;

const finest = 1000;

/** Weights per thousandth of similarity, so that weighing is one look-up. */
const lookUp = (steps: Steps): Float32Array =>
  Float32Array.from({ length: finest + 1 }, (_, at) =>
    steps.reduce((found, [similarity, weight]) => (at >= similarity * finest ? weight : found), 0),
  );

const ofNames = lookUp(namesSteps);
const ofBirth = lookUp(birthSteps);
const ofNumbers = lookUp(numbersSteps);
const most = (steps: Steps): number => Math.max(...steps.map(([, weight]) => weight));
const mostOfBirth = most(birthSteps);
const mostOfNumbers = most(numbersSteps);

/** Told of two encodings that reach a weight. */
export type Found = (one: number, other: number, weight: number) => void;

/**
 * Weighs one encoding against a range of others: what the two say for (positive) and against (negative) being one
 * person, in bits. A part that one of them does not have says nothing. Whoever cannot reach `least` any more is left
 * as soon as that is clear. The words of the one are held in variables, because this runs a hundred million times.
 */
export function weighAgainst(
  { words, bits }: EncodingTable,
  one: number,
  from: number,
  to: number,
  least: number,
  found: Found,
): void {
  const own = (word: number): number => words[one * encodingWords + word] ?? 0;
  const [n0, n1, n2, n3, n4, n5, n6, n7] = [own(0), own(1), own(2), own(3), own(4), own(5), own(6), own(7)];
  const [b0, b1, b2, b3, m0, m1, m2, m3] = [
    own(8),
    own(9),
    own(10),
    own(11),
    own(12),
    own(13),
    own(14),
    own(15),
  ];
  const ownNames = bits[3 * one] ?? 0;
  const ownBirth = bits[3 * one + 1] ?? 0;
  const ownNumbers = bits[3 * one + 2] ?? 0;
  for (let other = from; other < to; other += 1) {
    const at = other * encodingWords;
    const names = bits[3 * other] ?? 0;
    const birth = Math.min(ownBirth, bits[3 * other + 1] ?? 0);
    const numbers = Math.min(ownNumbers, bits[3 * other + 2] ?? 0);
    const ofRest = numbers > 0 ? mostOfNumbers : 0;
    let weight = 0;
    if (names > 0 && ownNames > 0) {
      const shared = bitsInEight(
        n0 & (words[at] ?? 0),
        n1 & (words[at + 1] ?? 0),
        n2 & (words[at + 2] ?? 0),
        n3 & (words[at + 3] ?? 0),
        n4 & (words[at + 4] ?? 0),
        n5 & (words[at + 5] ?? 0),
        n6 & (words[at + 6] ?? 0),
        n7 & (words[at + 7] ?? 0),
      );
      weight = ofNames[((2 * finest * shared) / (names + ownNames)) | 0] ?? 0;
    }
    if (birth > 0) {
      if (weight + mostOfBirth + ofRest < least) continue;
      const shared = bitsInFour(
        b0 & (words[at + 8] ?? 0),
        b1 & (words[at + 9] ?? 0),
        b2 & (words[at + 10] ?? 0),
        b3 & (words[at + 11] ?? 0),
      );
      const says = ofBirth[((finest * shared) / birth) | 0] ?? 0;
      weight += birth < bitsOfWholeDate && says > mostOfPartialDate ? mostOfPartialDate : says;
    }
    if (weight + ofRest < least) continue;
    if (numbers > 0) {
      const shared = bitsInFour(
        m0 & (words[at + 12] ?? 0),
        m1 & (words[at + 13] ?? 0),
        m2 & (words[at + 14] ?? 0),
        m3 & (words[at + 15] ?? 0),
      );
      weight += ofNumbers[((finest * shared) / numbers) | 0] ?? 0;
    }
    if (weight >= least) found(one, other, weight);
  }
}
