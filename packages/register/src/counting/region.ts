import { codeList } from '@ketenzicht/rulebook';
import { firstValue } from '../columns.ts';
import { countries, type WorldPart } from '../country/country.ts';

/** Regions of origin. The list of Figuur 2.9 is lost; these are the parts the text names, and the rest of the world. */
export const regions = codeList({
  netherlands: {
    label: { nl: 'Nederland', en: 'Netherlands' },
    citation: { source: '001', from: 757, to: 757 },
  },
  europe: {
    label: { nl: 'Overig Europa', en: 'Other Europe' },
    citation: { source: '001', from: 757, to: 759 },
  },
  africa: { label: { nl: 'Afrika', en: 'Africa' }, citation: { source: '001', from: 757, to: 759 } },
  asia: { label: { nl: 'Azië', en: 'Asia' }, citation: { source: '001', from: 757, to: 757 } },
  americas: { label: { nl: 'Amerika', en: 'Americas' } },
  oceania: { label: { nl: 'Oceanië', en: 'Oceania' } },
  unknown: { label: { nl: 'Onbekend', en: 'Unknown' } },
});

export type Region = keyof typeof regions;

export const regionKeys = Object.keys(regions) as readonly Region[];

const ofPart: Readonly<Record<WorldPart, Region>> = {
  europe: 'europe',
  africa: 'africa',
  asia: 'asia',
  americas: 'americas',
  oceania: 'oceania',
};

/** Place in `regionKeys` by number of a nationality. Who has no nationality has no region either. */
export const regionOfNationality: Uint8Array = Uint8Array.from([
  ...Array.from({ length: firstValue }, () => regionKeys.indexOf('unknown')),
  ...countries.map(({ code, part }) =>
    regionKeys.indexOf(code === 'NLD' ? 'netherlands' : part === undefined ? 'unknown' : ofPart[part]),
  ),
]);
