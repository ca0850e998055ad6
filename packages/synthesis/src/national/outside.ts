import type { RegisteredPart } from '@ketenzicht/register';
import type { Random } from '../chance/random.ts';
import type { Draft } from './draft.ts';
import { groups, years } from './printed.ts';
import { regionOf } from './regions.ts';

/** Sexual exploitation reported by the border police alone: 74 and 38 in 2018 and 2019 (001 L371); before, assumed. */
const onlyBorderPolice = [150, 130, 110, 74, 38];

/** Known through the EMM: 1.476, more every year, of whom 289 of 2019 through nobody else (001 L412-416). The rest is assumed. */
const knownToEmm = [180, 210, 260, 330, 496];
const onlyEmm = [40, 45, 60, 110, 289];

/** Letters of the public prosecution about victims whom the police reported: 94 in 2019 (001 L833); before, assumed none. */
const lettersPerYear = [0, 0, 0, 0, 94];

/** As what the EMM knows those whom nobody else reported: not always a victim (001 L363); the shares are assumed. */
const knownAs: readonly (readonly [RegisteredPart, number])[] = [
  ['victim', 0.7],
  ['involved', 0.2],
  ['witness', 0.1],
];

const womenFrom = ['ROU', 'HUN', 'BGR', 'POL', 'UKR', 'THA', 'BRA'];

/** Victims that the count leaves out: of the border police alone, and of the EMM alone. */
export function victimsOutside(
  counted: readonly Draft[],
  random: Random,
): {
  readonly ofBorderPolice: readonly Draft[];
  readonly ofEmm: readonly Draft[];
} {
  let index = counted.length;
  const next = (draft: Omit<Draft, 'index'>): Draft => {
    const made = { ...draft, index };
    index += 1;
    return made;
  };
  const ofBorderPolice = years.flatMap((_, year) =>
    Array.from({ length: onlyBorderPolice[year] ?? 0 }, () => {
      const nationality = random.pick(womenFrom);
      return next({
        year,
        group: groups.indexOf('crossBorderSexual'),
        nationality,
        region: regionOf(nationality),
        forms: new Set(['sexual'] as const),
        notifiers: new Set(['kmar'] as const),
        sex: 'female',
        ageClass: 'from23to29',
        sexualSectors: [],
        labourSectors: [],
        criminalManner: undefined,
        policeUnits: [],
        organOnly: false,
      });
    }),
  );
  const ofEmm = years.flatMap((_, year) => {
    const own = counted.filter((victim) => victim.year === year && !victim.forms.has('organ'));
    return Array.from({ length: onlyEmm[year] ?? 0 }, () =>
      next({ ...random.pick(own), year, notifiers: new Set(), policeUnits: [] }),
    );
  });
  return { ofBorderPolice, ofEmm };
}

/** Counted victims whom the EMM knows too, and those about whom the public prosecution sent a letter. */
export function knownElsewhere(
  counted: readonly Draft[],
  random: Random,
): {
  readonly toEmm: ReadonlySet<Draft>;
  readonly byLetter: ReadonlySet<Draft>;
} {
  const take = (victims: readonly Draft[], perYear: (year: number) => number) =>
    new Set(
      years.flatMap((_, year) =>
        random.shuffled(victims.filter((victim) => victim.year === year)).slice(0, perYear(year)),
      ),
    );
  const investigated = counted.filter(({ notifiers }) =>
    (['police', 'kmar', 'nla'] as const).some((group) => notifiers.has(group)),
  );
  const byPolice = counted.filter(({ notifiers }) => notifiers.has('police'));
  return {
    toEmm: take(investigated, (year) => (knownToEmm[year] ?? 0) - (onlyEmm[year] ?? 0)),
    byLetter: take(byPolice, (year) => lettersPerYear[year] ?? 0),
  };
}

/** As what somebody of the EMM stood in the systems of the investigators. */
export function partAtEmm(random: Random): RegisteredPart {
  let left = random.next();
  for (const [part, share] of knownAs) {
    if (left < share) return part;
    left -= share;
  }
  return 'victim';
}
