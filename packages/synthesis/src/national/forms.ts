import type { Random } from '../chance/random.ts';
import { type Draft, isAfrican } from './draft.ts';
import { sexualOfUnknownNationality } from './origin.ts';
import { groups, years } from './printed.ts';

const groupIs = (name: (typeof groups)[number]) => (draft: Draft) => groups[draft.group] === name;

/**
 * Victims with more than one form, per year. Printed: labour in any case 230, 114 and 261 of 2017-2019 and 1.088
 * in all (001 L563, L594), criminal in any case 331 of 2019, 519 of 2016-2019 and 548 in all (L604), against the
 * groups by hierarchy. How the years before and the combinations divide is assumed.
 */
const combinations = {
  sexualAndLabour: [15, 13, 14, 10, 18],
  sexualAndCriminal: [6, 19, 23, 32, 122],
  labourAndCriminal: [1, 3, 3, 4, 14],
};

/**
 * Forced organ removal: two in 2015-2017, four in 2018, six in 2019 of whom three of nothing else, from Sudan,
 * Sierra Leone, Syria and Nigeria (001 L447-449). Which three had no other form, and all before 2019, is assumed.
 */
const organRemovals: readonly { readonly year: number; readonly origin: string; readonly only: boolean }[] = [
  { year: 2015, origin: 'NGA', only: true },
  { year: 2017, origin: 'NGA', only: false },
  { year: 2018, origin: 'NGA', only: true },
  { year: 2018, origin: 'ERI', only: true },
  { year: 2018, origin: 'UGA', only: false },
  { year: 2018, origin: 'SLE', only: false },
  { year: 2019, origin: 'NGA', only: true },
  { year: 2019, origin: 'NGA', only: true },
  { year: 2019, origin: 'SLE', only: true },
  { year: 2019, origin: 'SDN', only: false },
  { year: 2019, origin: 'SYR', only: false },
  { year: 2019, origin: 'NGA', only: false },
];

/** Adds the forms beside the one that the group tells. */
export function addForms(drafts: readonly Draft[], random: Random): void {
  const unknown = groupIs('unknown');
  for (const year of years.keys()) {
    const own = random.shuffled(drafts.filter((draft) => draft.year === year));
    for (const draft of own
      .filter((one) => unknown(one) && one.region === 'unknown')
      .slice(0, sexualOfUnknownNationality[year])) {
      draft.forms.add('sexual');
    }
    const single = (form: 'sexual' | 'labour') => (draft: Draft) =>
      draft.forms.has(form) && draft.forms.size === 1 && !unknown(draft);
    for (const draft of own.filter(single('sexual')).slice(0, combinations.sexualAndLabour[year])) {
      draft.forms.add('labour');
    }
    const africanFirst = own.toSorted((one, two) => Number(isAfrican(two)) - Number(isAfrican(one)));
    const criminal = groupIs('crossBorderSexual');
    for (const draft of africanFirst
      .filter((one) => single('sexual')(one) && criminal(one))
      .slice(0, combinations.sexualAndCriminal[year])) {
      draft.forms.add('criminal');
    }
    for (const draft of own.filter(single('labour')).slice(0, combinations.labourAndCriminal[year])) {
      draft.forms.add('criminal');
    }
  }
  for (const { year, origin, only } of organRemovals) {
    const victim = drafts.find(
      (draft) =>
        years[draft.year] === year &&
        draft.nationality === origin &&
        unknown(draft) === only &&
        !draft.forms.has('organ'),
    );
    if (!victim) throw new Error(`No victim from ${origin} in ${year} to give the form organ removal`);
    victim.forms.add('organ');
    victim.organOnly = only;
  }
}
