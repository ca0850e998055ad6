import { describe, expect, it } from 'vitest';
import {
  goldenHeads,
  goldenNationalities,
  goldenSeries,
  goldenShares,
  goldenTotals,
} from '../golden.fixture.ts';
import { nationalCaseload } from './caseload.ts';
import { type Counted, count, perPersonAndYear, yearOf } from './count.fixture.ts';
import { impossibleMargins } from './impossible.ts';
import { years } from './printed.ts';

const caseload = nationalCaseload({ seed: 20191018 });
const rows = caseload.notifications;
const victims = count(rows);

type Test = (victim: Counted) => boolean;
const and =
  (...tests: readonly Test[]): Test =>
  (victim) =>
    tests.every((test) => test(victim));
const not =
  (test: Test): Test =>
  (victim) =>
    !test(victim);
const inYear =
  (...wanted: readonly number[]): Test =>
  ({ year }) =>
    wanted.includes(year);
const inGroup =
  (wanted: Counted['group']): Test =>
  ({ group }) =>
    group === wanted;
const form =
  (name: string): Test =>
  ({ forms }) =>
    forms.has(name);
const by =
  (...names: readonly string[]): Test =>
  ({ notifiers }) =>
    names.some((name) => notifiers.has(name));
const fromPart =
  (name: string): Test =>
  ({ part }) =>
    part === name;
const male: Test = ({ sex }) => sex === 'male';
const dutch: Test = ({ nationality }) => nationality === 'NLD';
const elsewhereInEurope = and(fromPart('europe'), not(dutch));
const younger =
  (limit: number): Test =>
  ({ age }) =>
    age !== undefined && age < limit;
const minor = younger(18);
const anyone: Test = () => true;
const withoutLegalBasis = ['zoco', 'fairwork', 'other'];

const countOf = (...tests: readonly Test[]): number => victims.filter(and(...tests)).length;
const perYear = (...tests: readonly Test[]): number[] => years.map((year) => countOf(inYear(year), ...tests));
const share = (of: readonly Test[], among: readonly Test[] = []): number =>
  Math.round((100 * countOf(...of, ...among)) / countOf(...among));

const groupsInOrder = ['domestic', 'crossBorder', 'labour', 'criminal', 'unknown'] as const;
const columns: readonly (readonly [string | number, Test])[] = [
  ...years.map((year) => [year, inYear(year)] as const),
  ...groupsInOrder.map((group) => [group, inGroup(group)] as const),
  ['total', anyone],
];

const columnOfMargin: Readonly<Record<string, string>> = {
  crossBorderSexual: 'crossBorder',
  labour: 'labour',
};

describe('Tabel 2.1', () => {
  const printed = goldenNationalities
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));

  it('has the heads as printed', () => {
    expect(columns.map(([, test]) => countOf(test))).toEqual(goldenHeads);
  });

  it('has every cell as printed, but for the cells that cannot be', () => {
    const different = printed.flatMap(([nationality = '', ...cells]) =>
      cells.flatMap((cell, index) => {
        const [name, test] = columns[index] ?? ['', anyone];
        const counted = countOf(test, (victim) => victim.nationality === nationality);
        const wanted = Number.parseInt(cell, 10);
        return cell === '.' || wanted === counted ? [] : [{ nationality, name, wanted, counted }];
      }),
    );
    const listed = impossibleMargins.map((margin) => ({
      nationality: margin.nationality,
      name: columnOfMargin[margin.column] ?? margin.column,
      wanted: margin.printed,
      counted: margin.taken,
    }));
    const inOrder = <T extends { nationality: string; name: string | number }>(cells: readonly T[]) =>
      cells.toSorted((one, two) =>
        `${one.nationality} ${one.name}`.localeCompare(`${two.nationality} ${two.name}`),
      );
    expect(inOrder(different)).toEqual(inOrder(listed));
  });

  it('has the ranks as printed in every column', () => {
    const nationalities = new Set(victims.flatMap(({ nationality }) => nationality ?? []));
    for (const [index, [name, test]] of columns.entries()) {
      const counts = [...nationalities].map((nationality) => ({
        nationality,
        counted: countOf(test, (victim) => victim.nationality === nationality),
      }));
      for (const { nationality, counted } of counts) {
        const rank = 1 + counts.filter((other) => other.counted > counted).length;
        const cell = printed.find(([code]) => code === nationality)?.[index + 1];
        const ranked = cell?.split('/')[1];
        if (name !== 'total')
          expect(`${nationality} ${name} ${rank <= 5 && counted > 0 ? rank : ''}`).toBe(
            `${nationality} ${name} ${ranked ?? ''}`,
          );
        if (name === 'total' && ranked) expect(`${nationality} ${rank}`).toBe(`${nationality} ${ranked}`);
      }
    }
    expect(nationalities.size).toBeGreaterThan(115);
  });
});

describe('the printed counts', () => {
  const sexual = form('sexual');
  const africanBy = (group: Counted['group']) => [by('police'), inGroup(group), fromPart('africa')];
  const onlyFrom = (keep: (own: ReturnType<typeof perPersonAndYear>[number]) => boolean) =>
    years.map(
      (year) => perPersonAndYear(rows).filter((own) => own[0] && yearOf(own[0]) === year && keep(own)).length,
    );
  const counted: Readonly<Record<keyof typeof goldenSeries, readonly number[]>> = {
    anyLabour: perYear(form('labour')),
    anyCriminal: perYear(form('criminal')),
    criminalGroup: perYear(inGroup('criminal')),
    organ2018And2019: perYear(form('organ')),
    sexualSectorKnown: perYear(sexual, (victim) => victim.sexualSector),
    minors: perYear(minor),
    onlyBorderPolice: onlyFrom(
      (own) =>
        own.every((row) => row.source === 'notifier' && row.notifierGroup === 'kmar') &&
        own.some((row) => Array.isArray(row.forms) && row.forms.includes('sexual')),
    ),
    onlyEmm: onlyFrom((own) => own.every(({ source }) => source === 'emm')),
    letters: onlyFrom((own) => own.some(({ source }) => source === 'om_letter')),
    police: perYear(by('police')),
    nla: perYear(by('nla')),
    fairwork: perYear(by('fairwork')),
    zoco: perYear(by('zoco')),
    other: perYear(by('other')),
    northNetherlands: perYear(({ units }) => units.has('noordNederland')),
    policeAfricanCrossBorder: perYear(...africanBy('crossBorder')),
    policeAfricanCriminal: perYear(...africanBy('criminal')),
    policeOtherCriminal: perYear(by('police'), inGroup('criminal'), not(fromPart('africa'))),
  };

  it.each(Object.entries(goldenSeries))('%s', (name, printed) => {
    const found = counted[name as keyof typeof goldenSeries];
    expect(printed.map((value, index) => (value === undefined ? undefined : found[index]))).toEqual(printed);
  });

  it('the totals', () => {
    const sizes = (of: (victim: Counted) => number) => victims.reduce((total, one) => total + of(one), 0);
    const fourUnits = ['rotterdam', 'oostBrabant', 'zeelandWestBrabant', 'oostNederland'];
    expect({
      anySexual: countOf(sexual),
      anySexual2015And2016: countOf(sexual, inYear(2015, 2016)),
      anySexual2017To2019: countOf(sexual, inYear(2017, 2018, 2019)),
      anyLabour: countOf(form('labour')),
      anyCriminal: countOf(form('criminal')),
      anyCriminalSince2016: countOf(form('criminal'), not(inYear(2015))),
      formUnknown: countOf(inGroup('unknown'), not(sexual)),
      organBefore2018: countOf(form('organ'), inYear(2015, 2016, 2017)),
      organOnly2019: countOf(form('organ'), inYear(2019), ({ forms }) => forms.size === 1),
      knownToEmm: perPersonAndYear(rows).filter((own) => own.some(({ source }) => source === 'emm')).length,
      notifications: sizes(({ notifiers }) => notifiers.size),
      policeByUnit: sizes(({ units }) => units.size),
      fourUnitsDomestic: victims
        .filter(inGroup('domestic'))
        .flatMap(({ units }) => [...units])
        .filter((unit) => fourUnits.includes(unit)).length,
    }).toEqual(goldenTotals);
  });

  it('every letter concerns a victim whom the police reported', () => {
    const told = victims.filter(({ rows: own }) => own.some(({ source }) => source === 'om_letter'));
    expect(told.every(by('police'))).toBe(true);
    expect(told).toHaveLength(94);
  });
});

describe('the printed shares', () => {
  const notifications = (year: readonly Test[], names?: readonly string[]) =>
    victims
      .filter(and(...year))
      .flatMap(({ notifiers }) => [...notifiers])
      .filter((name) => names?.includes(name) ?? true).length;
  const withoutBasis = (...year: readonly Test[]) =>
    Math.round((100 * notifications(year, withoutLegalBasis)) / notifications(year));
  const refugeeCouncil = rows.filter(
    (row) => yearOf(row) === 2019 && row.notifierGroup === 'other' && row.notifier === 'VluchtelingenWerk',
  );
  const sexual = form('sexual');
  const labour = form('labour');
  const unknownAge: Test = ({ age }) => age === undefined;
  const unknownForm = inGroup('unknown');
  const reportedBy = (group: Counted['group'], ...names: readonly string[]) =>
    share([by(...names)], [inGroup(group)]);
  const sectorKnown = (year: number) => share([(victim) => victim.sexualSector], [sexual, inYear(year)]);

  const counted: Readonly<Record<keyof typeof goldenShares, number>> = {
    anySexual: share([sexual]),
    anyLabour: share([labour]),
    anyCriminal: share([form('criminal')]),
    formUnknown: share([unknownForm, not(sexual)]),
    sexualSectorKnown: share([(victim) => victim.sexualSector], [sexual]),
    'sexualSectorKnown 2015': sectorKnown(2015),
    'sexualSectorKnown 2016': sectorKnown(2016),
    'sexualSectorKnown 2017': sectorKnown(2017),
    'sexualSectorKnown 2018': sectorKnown(2018),
    'sexualSectorKnown 2019': sectorKnown(2019),
    labourSectorKnown: share([(victim) => victim.labourSector], [labour]),
    'labourSectorKnown 2019': share([(victim) => victim.labourSector], [labour, inYear(2019)]),
    'africans of drugs 2019': share(
      [fromPart('africa')],
      [({ manners }) => manners.has('drugs'), inYear(2019)],
    ),
    men: share([male]),
    'men crossBorder 2015': share([male], [inGroup('crossBorder'), inYear(2015)]),
    'men crossBorder 2017': share([male], [inGroup('crossBorder'), inYear(2017)]),
    'men crossBorder 2019': share([male], [inGroup('crossBorder'), inYear(2019)]),
    'men criminal 2015': share([male], [inGroup('criminal'), inYear(2015)]),
    'men criminal 2019': share([male], [inGroup('criminal'), inYear(2019)]),
    dutch: share([dutch]),
    'dutch 2019': share([dutch], [inYear(2019)]),
    europe: share([elsewhereInEurope]),
    'europe 2015-2017': share([elsewhereInEurope], [inYear(2015, 2016, 2017)]),
    'europe 2018': share([elsewhereInEurope], [inYear(2018)]),
    'europe 2019': share([elsewhereInEurope], [inYear(2019)]),
    'africa 2018': share([fromPart('africa')], [inYear(2018)]),
    'africa 2019': share([fromPart('africa')], [inYear(2019)]),
    'africa of criminal': share([fromPart('africa')], [inGroup('criminal')]),
    'younger than 23': share([younger(23)]),
    'age unknown': share([unknownAge]),
    'labour younger than 23': share([younger(23)], [inGroup('labour')]),
    'labour of unknown age by FairWork': share([by('fairwork')], [inGroup('labour'), unknownAge]),
    'minors 2015': share([minor], [inYear(2015)]),
    'minors 2019': share([minor], [inYear(2019)]),
    'african minors of unknown form': share([unknownForm], [minor, fromPart('africa')]),
    'asian minors of unknown form': share([unknownForm], [minor, fromPart('asia')]),
    'without legal basis': withoutBasis(),
    'without legal basis 2018': withoutBasis(inYear(2018)),
    'without legal basis of domestic': reportedBy('domestic', ...withoutLegalBasis),
    'without legal basis of crossBorder': reportedBy('crossBorder', ...withoutLegalBasis),
    'without legal basis of labour': reportedBy('labour', ...withoutLegalBasis),
    'without legal basis of criminal': reportedBy('criminal', ...withoutLegalBasis),
    'police of domestic': reportedBy('domestic', 'police'),
    'police of crossBorder': reportedBy('crossBorder', 'police'),
    'police of criminal': reportedBy('criminal', 'police'),
    'police of labour': reportedBy('labour', 'police'),
    'nla of labour': reportedBy('labour', 'nla'),
    'refugee council of other 2019': Math.round(
      (100 * new Set(refugeeCouncil.map((row) => row.person)).size) / 99,
    ),
    'europeans of FairWork': share([fromPart('europe')], [by('fairwork')]),
  };

  it.each(Object.entries(goldenShares))('%s: %i%%', (name, printed) => {
    expect(counted[name as keyof typeof goldenShares]).toBe(printed);
  });

  it('words for shares hold: a quarter, a third, a tenth, over two thirds, nearly a quarter', () => {
    expect(share([({ age }) => age !== undefined && age >= 23 && age < 30])).toBe(25);
    expect(share([({ age }) => age !== undefined && age >= 30])).toBe(25);
    expect(share([fromPart('africa')])).toBeGreaterThanOrEqual(32);
    expect(share([fromPart('asia')])).toBe(10);
    expect(share([({ manners }) => manners.has('drugs')], [form('criminal'), not(inYear(2015))])).toBe(70);
    expect(share([unknownForm], [minor, dutch])).toBe(24);
  });

  it('Africans are 18 to 20% up to 2017', () => {
    for (const year of [2015, 2016, 2017]) {
      const found = share([fromPart('africa')], [inYear(year)]);
      expect(found).toBeGreaterThanOrEqual(18);
      expect(found).toBeLessThanOrEqual(20);
    }
  });

  it('the mean age is 34 in labour and higher since 2017 than before', () => {
    const mean = (...tests: readonly Test[]) => {
      const ages = victims.filter(and(...tests)).flatMap(({ age }) => age ?? []);
      return ages.reduce((total, age) => total + age, 0) / ages.length;
    };
    expect(Math.round(mean(inGroup('labour')))).toBe(34);
    const before = [mean(inYear(2015)), mean(inYear(2016))];
    const since = [mean(inYear(2017)), mean(inYear(2018)), mean(inYear(2019))];
    expect(Math.min(...since)).toBeGreaterThan(Math.max(...before));
  });
});

describe('any seed', () => {
  it('gives the same caseload again', () => {
    expect(nationalCaseload({ seed: 20191018 })).toEqual(caseload);
  });

  it('gives other persons within the same totals', () => {
    const other = nationalCaseload({ seed: 7 });
    const counted = count(other.notifications);
    expect(columns.map(([, test]) => counted.filter(test).length)).toEqual(goldenHeads);
    expect(counted.reduce((total, { notifiers }) => total + notifiers.size, 0)).toBe(5691);
    expect(counted.map(({ nationality }) => nationality)).not.toEqual(
      victims.map(({ nationality }) => nationality),
    );
  });
});

describe('the truth', () => {
  it('knows the person behind every notification', () => {
    const persons = new Set(caseload.truth.persons.map(({ id }) => id));
    expect(caseload.truth.personOf.size).toBe(rows.length);
    expect(rows.every(({ id, person }) => caseload.truth.personOf.get(id) === person)).toBe(true);
    expect(rows.every(({ person }) => person !== undefined && persons.has(person))).toBe(true);
  });

  it('has persons whom two years saw, always thirty or older', () => {
    const yearsOf = new Map<string, Set<number>>();
    for (const { rows: own, year } of victims) {
      const person = own[0]?.person ?? '';
      yearsOf.set(person, (yearsOf.get(person) ?? new Set()).add(year));
    }
    expect([...yearsOf.values()].filter((seen) => seen.size === 2)).toHaveLength(60);
    expect(yearsOf.size).toBe(5000);
  });

  it('makes the estimated totals with those whom nobody saw', () => {
    const { unseen } = caseload.truth;
    for (const year of years) {
      const domestic = unseen.filter((person) => person.year === year && person.group === 'domesticSexual');
      expect(unseen.filter((person) => person.year === year).length + countOf(inYear(year))).toBe(6250);
      expect(domestic.length + countOf(inYear(year), inGroup('domestic'))).toBe(3000);
    }
  });

  it('gives every row the age that its birth date gives', () => {
    for (const row of rows) {
      if (typeof row.ageAtReport !== 'number') {
        expect(row.birthDate).toBe('unknown');
        continue;
      }
      const turned = Number(row.reportDate.slice(0, 4)) - Number(row.birthDate.slice(0, 4));
      expect(row.ageAtReport).toBe(row.reportDate.slice(5) < row.birthDate.slice(5) ? turned - 1 : turned);
    }
  });
});
