import {
  type Answer,
  type CountryCode,
  investigates,
  type MeansOfControl,
  meansOfControl,
  type Notification,
  type Several,
} from '@ketenzicht/register';
import { codesOf, type Form } from '@ketenzicht/rulebook';
import type { Random } from '../chance/random.ts';
import { ageOn, dateOfDay } from './dates.ts';
import { isAfrican } from './draft.ts';
import type { Sighting } from './person.ts';
import { years } from './printed.ts';
import type { Sender } from './senders.ts';

/** One row of the register before it has a number. */
export type Row = Omit<Notification, 'id'>;

/** Share of later notifications in which a sector or manner is not told: assumed. */
const leftOut = 0.15;

/** Share of the notifications that tell by what means the victim was controlled: assumed. */
const meansTold = 0.3;

/** Share of the notifications that tell that the exploitation took place in the Netherlands: assumed. */
const placeTold = 0.85;

/** Countries on the way in which Africans were exploited, not the Netherlands (001 L486, L625); which is assumed. */
const onTheWay: readonly Several<CountryCode>[] = [['ITA'], ['LBY', 'ITA'], ['LBY'], ['ESP']];

function several<T>(values: readonly T[]): Answer<Several<T>> {
  const [first, ...more] = values;
  return first === undefined ? 'unknown' : [first, ...more];
}

/** Whether the victim came through another country of the Dublin system: from 2018 on (001 L486-490); who is assumed. */
function isDublin({ victim }: Sighting, random: Random): boolean {
  const told = victim.sexualSectors[0] === 'street' || victim.criminalManner === 'drugs';
  const possible = isAfrican(victim) && (years[victim.year] ?? 0) >= 2018 && victim.notifiers.has('police');
  return possible && (told || random.chance(0.6));
}

/** The day of a report and the age on it. */
function reported({ victim, person }: Sighting, day = 0): Pick<Row, 'reportDate' | 'ageAtReport'> {
  const reportDate = dateOfDay(years[victim.year] ?? 0, day);
  return { reportDate, ageAtReport: person.birthDate ? ageOn(person.birthDate, reportDate) : 'unknown' };
}

/** Everything that is known about the victim, as a row of the first notification. */
export function fullRow(sighting: Sighting, random: Random): Row {
  const { victim, person } = sighting;
  const year = years[victim.year] ?? 0;
  const has = (form: Form) => victim.forms.has(form);
  const mayHave = (form: Form) => has(form) || victim.forms.size === 0;
  const when = <T>(applies: boolean, answer: Answer<T>): Answer<T> => (applies ? answer : 'notApplicable');
  const dublin = isDublin(sighting, random);
  const inEurope = victim.region === 'europe' || victim.region === 'netherlands';
  const manners = victim.criminalManner ? [victim.criminalManner] : [];
  return {
    person: person.id,
    ...reported(sighting, sighting.days[0]),
    notifierGroup: 'notApplicable',
    policeUnit: 'notApplicable',
    source: 'notifier',
    registeredAs: 'victim',
    legalBasis: 'notificationDuty',
    consent: 'notApplicable',
    sex: person.sex,
    nationality: person.nationality ?? 'unknown',
    birthDate: person.birthDate ?? 'unknown',
    ageAtStart: 'notAsked',
    forms: several([...victim.forms]),
    sectorsSexual: when(mayHave('sexual'), several(victim.sexualSectors)),
    sectorsLabour: when(mayHave('labour'), several(victim.labourSectors)),
    mannerCriminal: when(mayHave('criminal'), year < 2016 ? 'notAsked' : several(manners)),
    organStage: when(has('organ'), victim.organOnly ? 'removed' : 'threatened'),
    organ: when(has('organ'), victim.organOnly ? 'kidney' : 'unknown'),
    placeOfExploitation: dublin ? random.pick(onTheWay) : random.chance(placeTold) ? ['NLD'] : 'unknown',
    recruitmentCountry: person.nationality ?? 'unknown',
    transitCountries: 'notAsked',
    months: 'notAsked',
    means: random.chance(meansTold) ? someMeans(random) : 'notAsked',
    recruiter: 'notAsked',
    technology: 'notAsked',
    dublin: when(!inEurope, dublin ? 'yes' : 'unknown'),
    b8: when(victim.region !== 'netherlands', dublin ? 'claimed' : 'unknown'),
    cooperation: has('organ') ? 'declaration' : 'unknown',
  };
}

function someMeans(random: Random): Answer<Several<MeansOfControl>> {
  return several(random.shuffled(codesOf(meansOfControl)).slice(0, 1 + random.below(2)));
}

/** The rows of the notifiers about one victim; the first tells all, later ones may leave out a sector or manner. */
export function notifierRows(
  full: Row,
  sighting: Sighting,
  { senders, random }: { readonly senders: readonly Sender[]; readonly random: Random },
): Row[] {
  const told = <T>(answer: Answer<T>, index: number): Answer<T> =>
    index > 0 && typeof answer !== 'string' && random.chance(leftOut) ? 'unknown' : answer;
  return senders.map(({ group, unit, name }, index) => {
    const duty = investigates(group);
    const guardian = random.pick(['parent', 'guardian'] as const);
    return {
      ...full,
      ...reported(sighting, sighting.days[index]),
      notifier: name,
      notifierGroup: group,
      policeUnit: unit ?? 'notApplicable',
      legalBasis: duty ? 'notificationDuty' : 'consent',
      consent: duty ? 'notApplicable' : sighting.victim.ageClass === 'minor' ? guardian : 'victim',
      sectorsSexual: told(full.sectorsSexual, index),
      sectorsLabour: told(full.sectorsLabour, index),
      mannerCriminal: told(full.mannerCriminal, index),
    };
  });
}

/** A row that no notifier sent: no notifier, no ground of a notifier. */
export function otherRow(
  full: Row,
  sighting: Sighting,
  { source, registeredAs = 'victim' }: Pick<Row, 'source'> & Partial<Pick<Row, 'registeredAs'>>,
): Row {
  return {
    ...full,
    ...reported(sighting, sighting.days.at(-1)),
    source,
    registeredAs,
    legalBasis: 'notApplicable',
    means: 'notAsked',
  };
}
