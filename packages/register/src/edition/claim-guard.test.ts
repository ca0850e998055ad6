import { expect, it } from 'vitest';
import { guardClaims } from './claim-guard.ts';

const kinds = (text: string) => guardClaims(text).map(({ kind }) => kind);

it.each([
  ['Mensenhandel neemt toe.', ['trend']],
  ['Het aantal gemelde slachtoffers neemt toe.', []],
  ['In 2019 zijn meer slachtoffers gemeld doordat FairWork weer meldt.', ['cause']],
  ['Er zijn 1.334 slachtoffers in Nederland.', ['population']],
  ['Trafficking is rising because borders are open.', ['cause', 'trend']],
  ['There are 1,334 notified victims.', []],
  ['In totaal 668 gemelde slachtoffers in 2018 en 1.334 in 2019.', []],
])('reads "%s" and finds %j', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

it('looks at each sentence by itself and quotes the words', () => {
  const found = guardClaims('Gemeld zijn er 12. De trend is duidelijk.');
  expect(found.map(({ words }) => words)).toEqual(['trend']);
});
