import { codeList } from '@ketenzicht/rulebook';
import { codeNumber, countryNumber, firstValue } from '../columns.ts';
import { at, type VictimYears } from './victims.ts';

/** The forms of trafficking of the monitor: one per victim, by hierarchy (R8). The keys are the printed heads of columns. */
export const traffickingForms = codeList({
  'BL-SU': {
    label: { nl: 'Binnenlandse seksuele uitbuiting', en: 'Domestic sexual exploitation' },
    citation: { source: '001', from: 216, to: 216 },
  },
  'GO-SU': {
    label: { nl: 'Grensoverschrijdende seksuele uitbuiting', en: 'Cross-border sexual exploitation' },
    citation: { source: '001', from: 216, to: 216 },
  },
  AU: {
    label: { nl: 'Arbeidsuitbuiting', en: 'Labour exploitation' },
    citation: { source: '001', from: 657, to: 657 },
  },
  CU: {
    label: { nl: 'Criminele uitbuiting', en: 'Criminal exploitation' },
    citation: { source: '001', from: 657, to: 657 },
  },
  Onbekend: {
    label: { nl: 'Onbekend', en: 'Unknown' },
    citation: { source: '001', from: 220, to: 226 },
  },
});

export const traffickingFormKeys = Object.keys(
  traffickingForms,
) as readonly (keyof typeof traffickingForms)[];

const bitOf = (form: string) => 1 << codeNumber('forms', form);
export const formBits = {
  sexual: bitOf('sexual'),
  labour: bitOf('labour'),
  criminal: bitOf('criminal'),
  organ: bitOf('organ'),
};
const dutch = countryNumber('NLD');
const [domestic, crossBorder, labour, criminal, unknown] = [0, 1, 2, 3, 4];

/** Place in `traffickingFormKeys` of a row (R8-R11). */
export function traffickingFormOf(victims: VictimYears, row: number): number {
  const forms = at(victims.forms, row);
  if ((forms & formBits.sexual) !== 0) {
    const nationality = at(victims.nationality, row);
    if (nationality === dutch) return domestic;
    return nationality < firstValue ? unknown : crossBorder;
  }
  if ((forms & formBits.labour) !== 0) return labour;
  return (forms & formBits.criminal) !== 0 ? criminal : unknown;
}

/** The place of every row, once for all tables. */
export function traffickingFormColumn(victims: VictimYears): Uint8Array {
  const column = new Uint8Array(victims.size);
  for (let row = 0; row < victims.size; row++) column[row] = traffickingFormOf(victims, row);
  return column;
}
