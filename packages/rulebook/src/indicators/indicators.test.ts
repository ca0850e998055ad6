import { describe, expect, test } from 'vitest';
import { checkCitation, checkText } from '../check-rule.ts';
import { codesOf } from '../lists/code-list.ts';
import { forms } from '../lists/form.ts';
import { coercionIndicators } from './coercion.ts';
import { dependenceIndicators } from './dependence.ts';
import { elements, type Indicator, indicatorGroups } from './indicator.ts';
import { indicators } from './indicators.ts';
import { readingNotes } from './reading-notes.ts';
import { situationIndicators } from './situation.ts';
import { vulnerabilityIndicators } from './vulnerability.ts';
import { workIndicators } from './work.ts';

const parts: readonly Readonly<Record<string, Indicator>>[] = [
  coercionIndicators,
  dependenceIndicators,
  vulnerabilityIndicators,
  workIndicators,
  situationIndicators,
];
const list: readonly Indicator[] = Object.values(indicators);

describe('the indicator list', () => {
  test('no key is lost by standing in two parts', () => {
    expect(Object.keys(indicators)).toHaveLength(parts.flatMap((part) => Object.keys(part)).length);
  });

  test('every indicator has its words and cites lines that exist', () => {
    const findings = list.flatMap(({ label, explanation, caution, citation }) => [
      ...checkText('label', label),
      ...(explanation === undefined ? [] : checkText('explanation', explanation)),
      ...(caution === undefined ? [] : checkText('caution', caution)),
      ...checkCitation(citation),
    ]);
    expect(findings).toEqual([]);
  });

  test('no two indicators read the same', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(new Set(list.map(({ label }) => label[language])).size).toBe(list.length);
    }
  });

  test('every form of exploitation and every group has indicators', () => {
    for (const form of codesOf(forms)) expect(list.some((one) => one.forms.includes(form))).toBe(true);
    for (const group of codesOf(indicatorGroups)) expect(list.some((one) => one.group === group)).toBe(true);
  });

  test('all signals of Tabel 4.1 and 5.1 of source 002 have a place', () => {
    const inTables = [
      // Tabel 4.1
      'violence sexualViolence lockedIn threatViolence threatWeapon forcedDrugs threatFamily threatImages oath otherPressure',
      // Tabel 5.1, in its groups
      'underpaid badHousing longDays handsOverIncome falsePromises paidCash badConditions dangerousWork worksWhenIll fines',
      'noResidence noWorkPermit noContract noInsurance debts minor',
      'housedByEmployer travelPaidByEmployer noDocuments noBankAccount',
    ];
    expect(
      inTables.flatMap((row) => row.split(' ')).filter((key) => !Object.hasOwn(indicators, key)),
    ).toEqual([]);
  });

  test('nothing names origin, and nothing carries a weight', () => {
    const words = /nationalit|etnisch|ethnic|afkomst|huidskleur|origin\b/i;
    const named = list.filter(({ label }) => words.test(`${label.nl} ${label.en}`));
    expect(named.map(({ label }) => label.en)).toEqual(['Somebody was recruited in the country of origin']);
    const fields = new Set(list.flatMap((one) => Object.keys(one)));
    expect([...fields].sort()).toEqual(
      ['caution', 'citation', 'element', 'explanation', 'forms', 'group', 'label'].sort(),
    );
  });
});

test('groups and elements have their words; the notes on reading cite lines that exist', () => {
  for (const { label } of [...Object.values(indicatorGroups), ...Object.values(elements)]) {
    expect(checkText('label', label)).toEqual([]);
  }
  for (const { text, citation } of Object.values(readingNotes)) {
    expect([...checkText('note', text), ...checkCitation(citation)]).toEqual([]);
  }
});
