import { type CodeList, codesOf, forms, type Text } from '@ketenzicht/rulebook';
import { codeNumber, firstValue, missingBits } from '../columns.ts';
import { formBits, traffickingFormKeys, traffickingForms } from '../counting/group.ts';
import { regionKeys, regionOfNationality, regions } from '../counting/region.ts';
import { at, standings, type VictimYears } from '../counting/victims.ts';
import { criminalManners } from '../lists/criminal-manner.ts';
import { investigates, type NotifierGroup, notifierGroups } from '../lists/notifier-group.ts';
import { sexes } from '../lists/person.ts';
import { policeUnits } from '../lists/police-unit.ts';
import { type SexualSector, sexualSectors } from '../lists/sexual-sector.ts';
import type { Counted, Division } from './breakdown.ts';

type Part = Division['categories'][number];

const named = (label: Text): Part => ({ key: label.nl, label });
const unknownLabel: Text = { nl: 'Onbekend', en: 'Unknown' };
const unknown: Part = { ...named(unknownLabel), rest: true };
const unknownIfAny: Part = { ...unknown, optional: true };
const fromList = <K extends string>(list: CodeList<K>): Part[] =>
  codesOf(list).map((code) => named(list[code].label));

/** Figuur 2.1: three lines, each leaving out more (R5, R6). */
export const byStanding = ({ victims }: Counted): Division => {
  const [emmOnly, kmarOnly] = [standings.indexOf('emmOnly'), standings.indexOf('kmarOnlySexual')];
  return {
    everybody: true,
    categories: [
      named({
        nl: 'Alle gemelde slachtoffers, ook alleen via het EMM',
        en: 'All notified, also through the EMM only',
      }),
      named({
        nl: 'Zonder wie alleen via het EMM bekend is',
        en: 'Without those known through the EMM only',
      }),
      named({
        nl: 'Ook zonder seksuele uitbuiting die alleen de KMar meldde (gebruikt)',
        en: 'Also without sexual exploitation notified by the KMar only (used)',
      }),
    ],
    membership: {
      kind: 'several',
      of: (row) => {
        const standing = at(victims.standing, row);
        if (standing === 0) return 0b111;
        return standing === kmarOnly ? 0b011 : standing === emmOnly ? 0b001 : 0;
      },
    },
  };
};

/** Figuur 2.2: whom the EMM knows, and whether anybody notified them. */
export const byKnownToEmm = ({ victims }: Counted): Division => {
  const emmOnly = standings.indexOf('emmOnly');
  return {
    everybody: true,
    categories: [
      named({ nl: 'Uitsluitend via het EMM bekend', en: 'Known through the EMM only' }),
      named({ nl: 'Ook door een melder gemeld', en: 'Also notified by a notifier' }),
    ],
    membership: {
      kind: 'one',
      of: (row) => (at(victims.knownToEmm, row) === 0 ? -1 : at(victims.standing, row) === emmOnly ? 0 : 1),
    },
  };
};

const formCodes = codesOf(forms);

/** Figuur 2.3: every combination of forms that occurs; those with sexual exploitation first. */
export const byFormsTogether = ({ victims }: Counted): Division => {
  const sets = Array.from({ length: 2 ** formCodes.length }, (_, set) => set);
  const sexual = (set: number) => (set & 1) === 1;
  const size = (set: number) => set.toString(2).replaceAll('0', '').length;
  const ordered = sets
    .filter((set) => set !== 0)
    .sort((a, b) => Number(sexual(b)) - Number(sexual(a)) || size(a) - size(b) || a - b);
  const places = new Map([...ordered, 0].map((set, place) => [set, place]));
  return {
    categories: [
      ...ordered.map((set): Part => {
        const within = formCodes.filter((_, bit) => (set & (1 << bit)) !== 0);
        const joined = (of: (label: Text) => string) =>
          within
            .map((form, index) => (index === 0 ? of(forms[form].label) : of(forms[form].label).toLowerCase()))
            .join(' + ');
        return {
          ...named({ nl: joined(({ nl }) => nl), en: joined(({ en }) => en) }),
          family: sexual(set) ? 'sexual' : 'other',
          ...(size(set) > 1 && { optional: true as const }),
        };
      }),
      unknown,
    ],
    membership: { kind: 'one', of: (row) => places.get(at(victims.forms, row) >> firstValue) ?? -1 },
  };
};

/** Each form, whatever else (R12). */
export const byFormAtLeast = ({ victims }: Counted): Division => ({
  categories: [...fromList(forms), unknown],
  membership: {
    kind: 'several',
    of: (row) => {
      const set = at(victims.forms, row) >> firstValue;
      return set === 0 ? 1 << formCodes.length : set;
    },
  },
});

/** Whether any form of exploitation is known. */
export const formIsKnown = (victims: VictimYears) => (row: number) => at(victims.forms, row) > missingBits;

/** Each known form, whatever else; who has none is in no row. */
export const byKnownForm = ({ victims }: Counted): Division => ({
  categories: fromList(forms),
  membership: { kind: 'several', of: (row) => at(victims.forms, row) >> firstValue },
});

/** Figuur 2.7: the forms of trafficking (R8). */
export const byTraffickingForm = ({ formOf }: Counted): Division => ({
  categories: traffickingFormKeys.map((key) => ({
    key,
    label: traffickingForms[key].label,
    ...(key === 'Onbekend' && { rest: true as const }),
  })),
  membership: { kind: 'one', of: (row) => at(formOf, row) },
});

/** Visible sectors (R15). */
export const visibleSectors: readonly SexualSector[] = ['brothel', 'window'];

/** Place of the lowest bit among values; -1 when there are none. The order of a list is its hierarchy. */
const lowestOf = (set: number): number => {
  const values = set & ~missingBits;
  return values === 0 ? -1 : 31 - Math.clz32(values & -values) - firstValue;
};

/** Sector of prostitution by hierarchy (R13), of those with a known one (R16). */
export const sexualSectorOf = (victims: VictimYears, row: number): number =>
  (at(victims.forms, row) & formBits.sexual) === 0 ? -1 : lowestOf(at(victims.sectorsSexual, row));

/** Figuur 2.4a: sectors of prostitution; the list stands in the order of the hierarchy. */
export const bySexualSector = ({ victims }: Counted): Division => ({
  categories: codesOf(sexualSectors).map((sector) => ({
    ...named(sexualSectors[sector].label),
    family: visibleSectors.includes(sector) ? 'visible' : 'hidden',
  })),
  membership: { kind: 'one', of: (row) => sexualSectorOf(victims, row) },
});

/** Of how many victims of sexual exploitation the sector is known (001 L478). */
export const bySectorKnown = ({ victims }: Counted): Division => ({
  categories: [
    named({ nl: 'Sector bekend', en: 'Sector known' }),
    { ...named({ nl: 'Sector onbekend', en: 'Sector unknown' }), rest: true },
  ],
  membership: {
    kind: 'one',
    of: (row) =>
      (at(victims.forms, row) & formBits.sexual) === 0 ? -1 : sexualSectorOf(victims, row) >= 0 ? 0 : 1,
  },
});

/** Figuur 2.6: what victims of criminal exploitation were forced to do; somebody can be in several. */
export const byCriminalManner = ({ victims }: Counted): Division => ({
  categories: [...fromList(criminalManners), unknown],
  membership: {
    kind: 'several',
    of: (row) => {
      if ((at(victims.forms, row) & formBits.criminal) === 0) return 0;
      const set = at(victims.mannerCriminal, row) >> firstValue;
      return set === 0 ? 1 << codesOf(criminalManners).length : set;
    },
  },
});

/** Figuur 2.8: sex (R20). */
export const bySex = ({ victims }: Counted): Division => {
  const codes = codesOf(sexes);
  return {
    categories: [
      ...codes.map(
        (code): Part => ({ ...named(sexes[code].label), ...(code === 'other' && { optional: true }) }),
      ),
      unknownIfAny,
    ],
    membership: {
      kind: 'one',
      of: (row) => {
        const sex = at(victims.sex, row);
        return sex < firstValue ? codes.length : sex - firstValue;
      },
    },
  };
};

/** Figuur 2.9: regions of origin. */
export const byRegion = ({ victims }: Counted): Division => ({
  categories: regionKeys.map((key) => ({
    ...named(regions[key].label),
    ...(key === 'unknown' && { rest: true as const }),
    ...(key === 'oceania' && { optional: true as const }),
  })),
  membership: { kind: 'one', of: (row) => at(regionOfNationality, at(victims.nationality, row)) },
});

const ageClasses: readonly (Part & { readonly below: number })[] = [
  { ...named({ nl: 'Minderjarig (jonger dan 18)', en: 'Minor (under 18)' }), family: 'young', below: 18 },
  { ...named({ nl: 'Adolescent (18-22)', en: 'Adolescent (18-22)' }), family: 'young', below: 23 },
  { ...named({ nl: '23-29 jaar', en: '23-29' }), below: 30 },
  { ...named({ nl: '30 jaar of ouder', en: '30 or older' }), below: Number.POSITIVE_INFINITY },
];

/** Figuur 2.10: age at the notification in classes (R18, R19). */
export const byAge = ({ victims }: Counted): Division => ({
  categories: [...ageClasses.map(({ below: _, ...part }) => part), unknown],
  membership: {
    kind: 'one',
    of: (row) => {
      const age = at(victims.ageAtReport, row);
      if (age < firstValue) return ageClasses.length;
      return ageClasses.findIndex(({ below }) => age - firstValue < below);
    },
  },
});

/** Names of groups as this edition prints them; the list carries what they are called now. */
const printedGroups: Readonly<Record<NotifierGroup, string>> = {
  police: 'Politie',
  kmar: 'KMar',
  nla: 'ISZW-DO',
  zoco: 'Zorgcoördinatoren',
  fairwork: 'FairWork',
  other: 'Overige melders',
};

const groupCodes = codesOf(notifierGroups);

/** Figuur 2.11: groups of notifiers (R3, R22). Bit 0 of the set is an unknown group. */
export const byNotifierGroup = ({ victims }: Counted): Division => ({
  categories: [
    ...groupCodes.map((group) => ({
      key: printedGroups[group],
      label: notifierGroups[group].label,
      family: investigates(group) ? 'investigates' : 'withoutBasis',
    })),
    unknownIfAny,
  ],
  membership: {
    kind: 'several',
    of: (row) => {
      const set = at(victims.notifierGroups, row);
      return (set >> firstValue) | ((set & 1) << groupCodes.length);
    },
  },
});

/** Of which victims which notifiers know: a victim can be with several (001 L837-876). */
export const byWhoNotified = ({ victims }: Counted): Division => {
  const without = groupCodes.reduce(
    (bits, group) => (investigates(group) ? bits : bits | (1 << codeNumber('notifierGroup', group))),
    0,
  );
  return {
    categories: [
      ...groupCodes.map((group) => ({ key: printedGroups[group], label: notifierGroups[group].label })),
      named({ nl: 'Melders zonder wettelijke grondslag', en: 'Notifiers without a statutory basis' }),
    ],
    membership: {
      kind: 'several',
      of: (row) => {
        const set = at(victims.notifierGroups, row);
        return (set >> firstValue) | ((set & without) === 0 ? 0 : 1 << groupCodes.length);
      },
    },
  };
};

const unitCodes = codesOf(policeUnits);

/** Figuur 2.12: units of the police (R3). Bit 0 of the set is an unknown unit. */
export const byPoliceUnit = ({ victims }: Counted): Division => ({
  categories: [...fromList(policeUnits), unknownIfAny],
  membership: {
    kind: 'several',
    of: (row) => {
      const set = at(victims.policeUnits, row);
      return (set >> firstValue) | ((set & 1) << unitCodes.length);
    },
  },
});

const africa = regionKeys.indexOf('africa');
const policeBit = 1 << codeNumber('notifierGroup', 'police');

/** Whether the police notified the victim. */
export const notifiedByPolice = (victims: VictimYears) => (row: number) =>
  (at(victims.notifierGroups, row) & policeBit) !== 0;

/** Figuur 2.13: notifications by the police by form; cross-border and criminal ones apart for Africa (001 L911). */
export const byPoliceForm = ({ victims, formOf }: Counted): Division => {
  const series: readonly (readonly [string, 'africa' | 'elsewhere' | undefined, Text])[] = [
    ['BL-SU', undefined, traffickingForms['BL-SU'].label],
    ['GO-SU', 'africa', { nl: 'GO-SU Afrikaans', en: 'GO-SU African' }],
    ['GO-SU', 'elsewhere', { nl: 'GO-SU niet-Afrikaans', en: 'GO-SU not African' }],
    ['AU', undefined, traffickingForms.AU.label],
    ['CU', 'africa', { nl: 'CU Afrikaans', en: 'CU African' }],
    ['CU', 'elsewhere', { nl: 'CU niet-Afrikaans', en: 'CU not African' }],
    ['Onbekend', undefined, unknownLabel],
  ];
  const placeBy = traffickingFormKeys.map((form) => {
    const place = (where: 'africa' | 'elsewhere') =>
      series.findIndex(([key, part]) => key === form && (part === undefined || part === where));
    return { africa: place('africa'), elsewhere: place('elsewhere') };
  });
  const byPolice = notifiedByPolice(victims);
  return {
    categories: series.map(([, , label]) => ({
      ...named(label),
      ...(label === unknownLabel && { rest: true as const }),
    })),
    membership: {
      kind: 'one',
      of: (row) => {
        if (!byPolice(row)) return -1;
        const places = placeBy[at(formOf, row)];
        const african = at(regionOfNationality, at(victims.nationality, row)) === africa;
        return places?.[african ? 'africa' : 'elsewhere'] ?? -1;
      },
    },
  };
};
