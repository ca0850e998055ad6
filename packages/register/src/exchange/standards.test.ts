import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { given } from '../answer.ts';
import { notifications, soundNotification } from '../notification.fixture.ts';
import type { Notification } from '../notification.ts';
import { checkClassification, classified, emptyClassification } from './classification.ts';
import { ctdcCells, ctdcColumns, ctdcMapping } from './ctdc.ts';
import { rowReader } from './facts-csv.ts';
import { readHeader } from './facts-header.ts';
import { htcdsCarries, htcdsCells, htcdsColumns, htcdsMapping } from './htcds.ts';
import type { FactsMapping } from './mapping.ts';

function reading(header: readonly string[], mapping: FactsMapping) {
  const read = readHeader(header, mapping);
  if (!read.ok) throw new Error(read.reason.en);
  const row = rowReader({ columns: read.columns, today: '2030-01-01', mapping });
  return (cells: readonly string[]): Notification => {
    const result = row(cells);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.notification;
  };
}

const any = notifications({ until: '2019-12-31' });

describe('HTCDS 2.0', () => {
  test('what it carries comes back as it was, and a reason for no answer as unknown', () => {
    fc.assert(
      fc.property(any, (one) => {
        const back = reading(htcdsColumns, htcdsMapping)(htcdsCells(withoutSectors(one)));
        for (const field of htcdsCarries) {
          const answer = one[field];
          const expected = answer === undefined ? undefined : (given<unknown>(answer) ?? 'unknown');
          expect({ [field]: back[field] }).toEqual({ [field]: expected });
        }
      }),
    );
  });

  test('a victim of labour exploitation', () => {
    const one = { ...soundNotification, forms: ['labour'], sectorsLabour: ['hospitality'] } as const;
    const cells = htcdsCells(one);
    const cell = (column: (typeof htcdsColumns)[number]) => cells[htcdsColumns.indexOf(column)];
    expect(cell('vic_TypeOfExploitation')).toBe('ForcedLabour');
    expect(cell('vic_ForcedLabourIndustry')).toBe('I_AccommodationAndFoodServiceActivities');
    expect(cell('vic_TraffickingStatus')).toBe('PossibleVictimOfTrafficking');
    const back = reading(htcdsColumns, htcdsMapping)(cells);
    expect(back).toMatchObject({ forms: ['labour'], sectorsLabour: ['hospitality'] });
  });

  test('no date of birth leaves the register with it', () => {
    expect(htcdsCells(soundNotification).join()).not.toContain('1996');
  });
});

/** Without what HTCDS can give back only beside the form that was lost on the way. */
const withoutSectors = (one: Notification): Notification => ({
  ...one,
  sectorsLabour: 'unknown',
  birthDate: 'unknown',
  ageAtReport: 'unknown',
});

describe('CTDC', () => {
  test('has the 27 columns of the codebook in their order', () => {
    expect(ctdcColumns).toHaveLength(27);
    expect(ctdcColumns[6]).toBe('meansDebtBondageEarnings');
    expect(ctdcColumns[14]).toBe('isForcedLabour');
    expect(ctdcColumns[26]).toBe('recruiterRelationOther');
  });

  test('a row that was read is written the same again, except the kind of prostitution', () => {
    const lost = ctdcColumns.indexOf('typeOfSexProstitution');
    const read = reading(ctdcColumns, ctdcMapping);
    fc.assert(
      fc.property(any, (one) => {
        const cells = ctdcCells(one).map((cell, index) => (index === lost ? '' : cell));
        expect(ctdcCells(read(cells))).toEqual(cells);
      }),
    );
  });

  test('bands, merged means and flags', () => {
    const cells = ctdcCells({
      ...soundNotification,
      means: ['movement', 'debt'],
      ageAtReport: 17,
      months: 25,
    });
    const said = Object.fromEntries(ctdcColumns.map((column, index) => [column, cells[index]]));
    expect(said).toMatchObject({
      yearOfRegistration: '2019',
      gender: 'Woman',
      ageBroad: '09--17',
      traffickMonths: '25+ (2+ yrs)',
      meansDenyBasicNeeds: '1',
      meansDebtBondageEarnings: '1',
      meansThreats: '',
      isSexualExploit: '1',
      typeOfSexProstitution: '1',
      recruiterRelationOther: '1',
    });
  });

  test('missing values as the files write them', () => {
    const cells = ctdcColumns.map((column) =>
      column === 'yearOfRegistration' ? '2018' : column === 'gender' ? 'NULL' : '',
    );
    expect(reading(ctdcColumns, ctdcMapping)(cells)).toMatchObject({
      id: 'CTDC-1',
      reportDate: '2018-12-31',
      sex: 'unknown',
      forms: 'unknown',
    });
  });
});

describe('a classification from a file', () => {
  const empty = emptyClassification('IC-TIP', 'invented for this test');

  test('must say something about every code, if only that there is no counterpart', () => {
    expect(checkClassification(empty)).toEqual([]);
    expect(checkClassification({ ...empty, dimensions: { forms: { sexual: 'X1', slavery: 'X2' } } })).toEqual(
      [
        'forms has no code slavery',
        'forms says nothing about labour',
        'forms says nothing about criminal',
        'forms says nothing about organ',
      ],
    );
    expect(checkClassification({ ...empty, dimensions: { colour: {} } })).toHaveLength(1);
  });

  test('gives their codes, and leaves out what they do not have', () => {
    const filled = {
      ...empty,
      dimensions: { forms: { sexual: 'X1', labour: 'X2', criminal: null, organ: 'X4' } },
    };
    expect(classified({ ...soundNotification, forms: ['labour', 'criminal'] }, filled)).toEqual({
      forms: ['X2'],
    });
  });
});
