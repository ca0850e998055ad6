import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseload, caseloadFields } from '../caseload.fixture.ts';
import { pairwiseQuality } from '../quality/pairwise.ts';
import type { Role } from '../role.ts';
import { digestTextsOf, type Encoding, encode, encodingText, readEncoding } from './encode.ts';
import { bitsInEight, bitsInFour, encodingTable } from './encoding-table.ts';
import { linkEncodings } from './link-encodings.ts';
import { tokensOf } from './tokens.ts';
import { weighAgainst } from './weigh-encodings.ts';

type Cells = readonly (readonly [Role, string])[];

const digestUnder = (key: string) => (text: string) => createHmac('sha256', key).update(text).digest();
const encoded = (cells: Cells, key = 'sleutel') => encode(tokensOf(cells), digestUnder(key));

const fatou: Cells = [
  ['givenName', 'Fatoumata'],
  ['familyName', 'van der Diallo'],
  ['birthDate', '1996-05-23'],
  ['vNumber', '2871234567'],
];
const withCell = (role: Role, value: string): Cells =>
  fatou.map(([own, cell]) => [own, own === role ? value : cell] as const);

function weight(one: Encoding, other: Encoding): number {
  let says = Number.NaN;
  weighAgainst(encodingTable([one, other]), 0, 1, 2, -Infinity, (_, __, found) => {
    says = found;
  });
  return says;
}

describe('an encoding', () => {
  it('is the same for the same record under the same key, in any order of cells', () => {
    expect(encoded([...fatou].reverse())).toEqual(encoded(fatou));
  });

  it('has nothing to do with that under another key', () => {
    expect(weight(encoded(fatou), encoded(fatou, 'andere'))).toBeLessThan(0);
  });

  it('is all that stands in its text', () => {
    expect(readEncoding(encodingText(encoded(fatou)))).toEqual(encoded(fatou));
    expect(encodingText(encoded(fatou))).toMatch(/^[0-9a-f]{128}$/);
    for (const text of ['', 'x'.repeat(128), encodingText(encoded(fatou)).slice(1)])
      expect(readEncoding(text)).toBeUndefined();
  });

  it('does not hold what has few values', () => {
    expect(encoded([...fatou, ['sex', 'vrouw'], ['nationality', 'GIN'], ['city', 'Vlierdam']])).toEqual(
      encoded(fatou),
    );
  });

  it('can be made from digests that were made before', () => {
    const tokens = tokensOf(fatou);
    const digests = new Map(digestTextsOf(tokens).map((text) => [text, digestUnder('sleutel')(text)]));
    expect(encode(tokens, (text) => digests.get(text) ?? new Uint8Array(0))).toEqual(encoded(fatou));
  });
});

describe('two encodings', () => {
  const own = encoded(fatou);

  it.each<readonly [string, Cells]>([
    ['names swapped', [['givenName', 'van der Diallo'], ['familyName', 'Fatoumata'], ...fatou.slice(2)]],
    ['a letter wrong', withCell('familyName', 'van der Dialo')],
    ['day and month swapped', withCell('birthDate', '1996-23-05')],
    ['another way to write a date', withCell('birthDate', '23-05-1996')],
    ['only the year of birth', withCell('birthDate', '1996')],
    ['a digit wrong', withCell('vNumber', '2871234568')],
    ['a number missing', withCell('vNumber', '')],
  ])('speak for one person with %s', (_what, cells) => {
    expect(weight(own, encoded(cells))).toBeGreaterThan(8);
  });

  it('speak against one person when they are of two', () => {
    const other: Cells = [
      ['givenName', 'Blessing'],
      ['familyName', 'Okafor'],
      ['birthDate', '1988-11-02'],
      ['vNumber', '2790000001'],
    ];
    expect(weight(own, encoded(other))).toBeLessThan(-6);
  });

  it('say nothing where one has nothing, and less by a year than by a day', () => {
    const born = (date: string) => encoded([['birthDate', date]]);
    expect(weight(own, encoded([]))).toBe(0);
    expect(weight(born('1996'), born('1996-05-23'))).toBeLessThan(
      weight(born('1996-05-23'), born('1996-05-23')),
    );
  });

  it('say the same whichever comes first', () => {
    const cell = fc.constantFrom('', 'Fatou', 'Fatoumata', 'Diallo', 'diallo bah');
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const one = encoded([
          ['givenName', a],
          ['familyName', b],
        ]);
        const other = encoded([
          ['givenName', c],
          ['familyName', d],
        ]);
        expect(weight(one, other)).toBe(weight(other, one));
      }),
    );
  });
});

it('bits are counted right', () => {
  const count = (word: number) => (word >>> 0).toString(2).replaceAll('0', '').length;
  const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  fc.assert(
    fc.property(fc.tuple(word, word, word, word, word, word, word, word), (words) => {
      expect(bitsInEight(...words)).toBe(words.reduce((sum, one) => sum + count(one), 0));
      const [a, b, c, d] = words;
      expect(bitsInFour(a, b, c, d)).toBe(count(a) + count(b) + count(c) + count(d));
    }),
  );
  expect(bitsInEight(-1, -1, -1, -1, -1, -1, -1, -1)).toBe(256);
});

it('a caseload is linked on encodings alone, without false links', () => {
  const { rows, persons } = caseload(400);
  const table = encodingTable(
    rows.map((row) =>
      encoded(row.map((cell, field) => [caseloadFields[field]?.role ?? 'text', cell] as const)),
    ),
  );
  const { groups, pairs } = linkEncodings(table, 0.9);
  const { precision, recall } = pairwiseQuality(groups, persons);
  expect(pairs).toBe((rows.length * (rows.length - 1)) / 2);
  expect(precision).toBeGreaterThan(0.995);
  expect(recall).toBeGreaterThan(0.95);
});
