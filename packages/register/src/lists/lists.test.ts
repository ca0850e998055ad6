import { type Code, checkCitation, checkText, codesOf } from '@ketenzicht/rulebook';
import { describe, expect, test } from 'vitest';
import { missing } from '../answer.ts';
import { countries, countryLabel, countryOf } from '../country/country.ts';
import { assignmentReasons, deskDecisions } from '../desk/decisions.ts';
import { gaps } from '../desk/gaps.ts';
import { type Field, fieldNames, fields } from '../fields.ts';

const lists = new Map<string, Readonly<Record<string, Code>>>([
  ...fieldNames.flatMap((name): [string, Readonly<Record<string, Code>>][] => {
    const { list }: Field = fields[name];
    return list === undefined ? [] : [[name, list]];
  }),
  ['missing', missing],
  ['gaps', gaps],
  ['deskDecisions', deskDecisions],
  ['assignmentReasons', assignmentReasons],
]);

describe.each([...lists])('%s', (_, list) => {
  test('every code has its words in both languages and cites lines that exist', () => {
    const findings = Object.values(list).flatMap(({ label, explanation, citation }) => [
      ...checkText('label', label),
      ...(explanation === undefined ? [] : checkText('explanation', explanation)),
      ...(citation === undefined ? [] : checkCitation(citation)),
    ]);
    expect(findings).toEqual([]);
  });

  test('no code looks like a reason why there is no answer, and no two read the same', () => {
    if (list !== missing)
      for (const reason of codesOf(missing)) expect(Object.keys(list)).not.toContain(reason);
    for (const language of ['nl', 'en'] as const) {
      const words = Object.values(list).map(({ label }) => label[language].toLowerCase());
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

describe('countries', () => {
  test('all have a name in both languages and a part of the world, except the stateless', () => {
    const codes = countries.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, part } of countries) {
      expect(countryLabel(code).nl).not.toBe(code);
      expect(countryLabel(code).en).not.toBe(code);
      expect(part === undefined).toBe(code === 'XXA');
    }
  });

  test('those of the printed table lie where they lie', () => {
    const parts = (
      ['NLD', 'NGA', 'POL', 'UGA', 'PHL', 'GMB', 'VNM', 'AFG', 'ERI', 'XKX', 'COL'] as const
    ).map((code) => countryOf(code)?.part);
    expect(parts.join(' ')).toBe('europe africa europe africa asia africa asia asia africa europe americas');
  });
});
