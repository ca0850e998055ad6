import type { PartialDate } from '../date/partial-date.ts';
import { type Role, roleOf } from '../role.ts';
import { type Segment, segmentOf } from './segments.ts';

/** What is hashed of a record: a token with the part of the encoding it belongs to. */
export interface Token {
  readonly segment: Segment;
  readonly text: string;
}

/**
 * The tokens of a record: pairs of letters of names, wherever they stand, so that swapped names agree; parts of a
 * date of birth as far as they are known; pairs of digits of numbers with their kind. The same person written
 * slightly differently has mostly the same tokens.
 *
 * @param cells values as written, with their roles; '' is unknown.
 */
export function tokensOf(cells: readonly (readonly [role: Role, value: string])[]): readonly Token[] {
  const tokens = new Map<string, Token>();
  for (const [role, value] of cells) {
    const segment = segmentOf[role];
    const known = segment === undefined ? '' : roleOf(role).normalise(value);
    if (segment === undefined || known === '') continue;
    for (const text of textsOf(segment, role, known)) tokens.set(`${segment} ${text}`, { segment, text });
  }
  return [...tokens.values()];
}

function textsOf(segment: Segment, role: Role, value: string): readonly string[] {
  switch (segment) {
    case 'names':
      return value.split(/[ |]/).flatMap((word) => letterPairs(word));
    case 'birth':
      return partsOfDate(value);
    case 'numbers':
      return value
        .split('|')
        .flatMap((number) => letterPairs(number).map((pair) => `${kindOf(role)} ${pair}`));
  }
}

/** Pairs of neighbouring letters, with a mark before the first and after the last. */
function letterPairs(word: string): readonly string[] {
  const marked = `_${word}_`;
  return Array.from({ length: marked.length - 1 }, (_, at) => marked.slice(at, at + 2));
}

/** Numbers of one kind can stand in another's column, except those of a phone or an address. */
const kindOf = (role: Role): string => (role === 'phone' || role === 'email' ? role : 'number');

/** What is known of a date; the first of January says no more than the year, as registers use it for an unknown day. */
function partsOfDate(date: PartialDate): readonly string[] {
  if (!/^\d{8}$/.test(date)) return date.split('/').map((year) => `year ${year}`);
  const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)];
  const ofYear = [`year ${year}`, `decade ${year.slice(0, 3)}`];
  if (month === '00' || (month === '01' && day === '01')) return ofYear;
  if (day === '00') return [...ofYear, `month ${month}`];
  const [low, high] = [month, day].sort();
  return [...ofYear, `month ${month}`, `day ${day}`, `both ${low} ${high}`];
}
