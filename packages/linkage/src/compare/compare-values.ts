import { passesElevenTest } from '../number/document-number.ts';
import { textAt } from '../store/byte-table.ts';
import { FACTS, IS_SET, SEVERAL_WORDS, SIGNS, START, TRAIT, type Values, WORDS } from '../store/values.ts';
import { typingErrors } from '../text/edit-distance.ts';
import { bitsIn } from './bits.ts';
import { compareDates, compareYears } from './compare-dates.ts';
import { CLOSE, DIFFERS, EXACT, PARTIAL } from './level.ts';

/** The most typing errors in a value of this length that still count as `close`, and as `partial`. */
const closeErrors = (length: number): number => (length < 3 ? 0 : length < 6 ? 1 : length < 15 ? 2 : 3);
const partialErrors = (length: number): number => (length < 4 ? 0 : Math.max(2, Math.floor(length * 0.34)));

function levelOfErrors(errors: number, length: number): number {
  if (errors <= closeErrors(length)) return errors === 0 ? EXACT : CLOSE;
  return errors <= partialErrors(length) ? PARTIAL : DIFFERS;
}

/**
 * Level of two values of one kind, by their numbers; both are known. Symmetric.
 */
export function compareValues(values: Values, one: number, other: number): number {
  if (one === other) return EXACT;
  const { comparison, facts } = values;
  if (comparison === 'date') return compareAsDates(values, one, other);
  const fact = FACTS * one;
  const otherFact = FACTS * other;
  const oneSigns = facts[fact + SIGNS] ?? 0;
  const otherSigns = facts[otherFact + SIGNS] ?? 0;
  if (((oneSigns | otherSigns) & IS_SET) !== 0) return compareSets(values, one, other);
  if (comparison === 'name' && facts[fact + TRAIT] === facts[otherFact + TRAIT]) return CLOSE;
  const several = ((oneSigns | otherSigns) & SEVERAL_WORDS) !== 0;
  if (several && facts[fact + WORDS] === facts[otherFact + WORDS]) return CLOSE;
  const { bytes } = values.table;
  const from = facts[fact + START] ?? 0;
  const to = facts[fact + FACTS + START] ?? 0;
  const otherFrom = facts[otherFact + START] ?? 0;
  const otherTo = facts[otherFact + FACTS + START] ?? 0;
  const length = Math.max(to - from, otherTo - otherFrom);
  const most = partialErrors(length);
  let level: number = DIFFERS;
  const unlike = bitsIn((oneSigns ^ otherSigns) & ~SEVERAL_WORDS);
  if (Math.abs(to - from - (otherTo - otherFrom)) <= most && unlike <= 2 * most)
    level = levelOfErrors(typingErrors(bytes, from, to, bytes, otherFrom, otherTo), length);
  if (level !== DIFFERS) return comparison === 'checkedNumber' ? checked(values, one, other, level) : level;
  if (comparison === 'name' && Math.min(to - from, otherTo - otherFrom) === 1)
    return bytes[from] === bytes[otherFrom] ? PARTIAL : DIFFERS;
  if (!several || !signsWithin(oneSigns, otherSigns, to - from, otherTo - otherFrom)) return DIFFERS;
  return containsWords(bytes, from, to, otherFrom, otherTo) ? PARTIAL : DIFFERS;
}

/** Two numbers that both pass their check are two numbers, however much they look alike. */
function checked(values: Values, one: number, other: number, level: number): number {
  const bothPass = [one, other].every((number) => passesElevenTest(textAt(values.table, number)));
  return bothPass ? DIFFERS : level;
}

function compareAsDates(values: Values, one: number, other: number): number {
  const oneDate = values.facts[FACTS * one + TRAIT] ?? 0;
  const otherDate = values.facts[FACTS * other + TRAIT] ?? 0;
  if (oneDate !== 0 && otherDate !== 0) {
    const level = compareDates(oneDate, otherDate);
    if (level !== DIFFERS) return level;
  }
  const { bytes, starts } = values.table;
  const isRange = (number: number) => bytes[(starts[number] ?? 0) + 4] === 47;
  if (isRange(one) || isRange(other))
    return compareYears(textAt(values.table, one), textAt(values.table, other));
  const errors = typingErrors(
    bytes,
    starts[one] ?? 0,
    starts[one + 1] ?? 0,
    bytes,
    starts[other] ?? 0,
    starts[other + 1] ?? 0,
  );
  return errors <= 1 ? CLOSE : DIFFERS;
}

/** The members of a set of names or numbers: the pair that agrees most counts. */
function compareSets(values: Values, one: number, other: number): number {
  const otherMembers = textAt(values.table, other).split('|');
  let best: number = DIFFERS;
  for (const member of textAt(values.table, one).split('|')) {
    for (const otherMember of otherMembers) {
      const errors = wordErrors(member, otherMember);
      best = Math.max(best, levelOfErrors(errors, Math.max(member.length, otherMember.length)));
    }
  }
  return best;
}

const encoder = new TextEncoder();

function wordErrors(one: string, other: string): number {
  const oneBytes = encoder.encode(one);
  const otherBytes = encoder.encode(other);
  return typingErrors(oneBytes, 0, oneBytes.length, otherBytes, 0, otherBytes.length);
}

/** Whether every sign of the shorter value occurs in the longer one. */
function signsWithin(signs: number, otherSigns: number, length: number, otherLength: number): boolean {
  const [few, many] = length <= otherLength ? [signs, otherSigns] : [otherSigns, signs];
  return (few & ~many & ~SEVERAL_WORDS) === 0;
}

/** Whether all words of the one with fewer words stand in the other: half of a double name, a short address. */
function containsWords(
  bytes: Uint8Array,
  from: number,
  to: number,
  otherFrom: number,
  otherTo: number,
): boolean {
  if (to - from > otherTo - otherFrom) return containsWords(bytes, otherFrom, otherTo, from, to);
  if (to - from < 3) return false;
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && bytes[end] !== 32) end += 1;
    if (!containsWord(bytes, start, end, otherFrom, otherTo)) return false;
    start = end + 1;
  }
  return true;
}

function containsWord(
  bytes: Uint8Array,
  from: number,
  to: number,
  otherFrom: number,
  otherTo: number,
): boolean {
  for (let start = otherFrom; start < otherTo; ) {
    let end = start;
    while (end < otherTo && bytes[end] !== 32) end += 1;
    if (end - start === to - from && typingErrors(bytes, from, to, bytes, start, end) === 0) return true;
    start = end + 1;
  }
  return false;
}
