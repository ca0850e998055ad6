import type { Notification } from '@ketenzicht/register';
import { randomOf } from '../chance/random.ts';
import { type UnseenPerson, unseenPersons } from '../hidden/unseen.ts';
import { agesOf, reportDays } from './dates.ts';
import type { Draft } from './draft.ts';
import { knownElsewhere, partAtEmm, victimsOutside } from './outside.ts';
import { type Sighting, sightings, type TruePerson } from './person.ts';
import { years } from './printed.ts';
import { fullRow, notifierRows, otherRow, type Row } from './rows.ts';
import { sendersOf } from './senders.ts';
import { nationalVictims } from './victims.ts';

/** An invented register of five years, with what is true behind it. */
export interface Caseload {
  /** In order of their dates; every one names its person, as after flawless linkage. */
  readonly notifications: readonly Notification[];
  readonly truth: {
    /** Everybody in the register, counted or not. */
    readonly persons: readonly TruePerson[];
    /** Id of the person behind each notification, by the id of the notification. */
    readonly personOf: ReadonlyMap<string, string>;
    /** Victims whom nobody reported. */
    readonly unseen: readonly UnseenPerson[];
  };
}

/** The rows about one victim, in no order yet. */
export type VictimRows = readonly Row[];

/**
 * Everything that the register holds of each victim. First the 5.060 who count, then those who do not: of the
 * border police alone (sexual exploitation) and of the EMM alone.
 */
export function nationalRows(seed: number): {
  readonly rows: readonly VictimRows[];
  readonly sighted: readonly Sighting[];
  readonly counted: readonly Draft[];
} {
  const chanceOf = (step: string) => randomOf(seed, `register ${step}`);
  const counted = nationalVictims(seed);
  const { ofBorderPolice, ofEmm } = victimsOutside(counted, chanceOf('outside'));
  const all = [...counted, ...ofBorderPolice, ...ofEmm];
  const senders = sendersOf(all, chanceOf('senders'));
  const { toEmm, byLetter } = knownElsewhere(counted, chanceOf('elsewhere'));

  const dayChance = chanceOf('days');
  const days = new Map(
    all.map((victim) => {
      const rows = (senders.get(victim)?.length ?? 0) + 1;
      return [victim, reportDays(years[victim.year] ?? 0, rows, dayChance)];
    }),
  );
  const ages = agesOf(all, chanceOf('ages'));
  const sighted = sightings({ all, counted, ages, days }, chanceOf('births'));
  const facts = chanceOf('facts');
  const rows = sighted.map((sighting) => {
    const { victim } = sighting;
    const full = fullRow(sighting, facts);
    const sent = notifierRows(full, sighting, { senders: senders.get(victim) ?? [], random: facts });
    const isOnlyEmm = sent.length === 0;
    return [
      ...sent,
      ...(toEmm.has(victim) ? [otherRow(full, sighting, { source: 'emm' })] : []),
      ...(isOnlyEmm ? [otherRow(full, sighting, { source: 'emm', registeredAs: partAtEmm(facts) })] : []),
      ...(byLetter.has(victim) ? [otherRow(full, sighting, { source: 'om_letter' })] : []),
    ];
  });
  return { rows, sighted, counted };
}

/**
 * The national register of 2015-2019 as the Slachtoffermonitor prints it, invented: every printed total holds
 * exactly, except `impossibleMargins`. The same seed gives the same caseload, cell by cell; another seed other
 * persons within the same totals.
 */
export function nationalCaseload({ seed }: { readonly seed: number }): Caseload {
  const { rows, sighted, counted } = nationalRows(seed);
  const inOrder = rows
    .flat()
    .map((row, index) => ({ row, index }))
    .sort((one, two) => one.row.reportDate.localeCompare(two.row.reportDate) || one.index - two.index);
  const notifications = inOrder.map(({ row }, index) => ({
    id: `m${row.reportDate.slice(0, 4)}-${String(index + 1).padStart(5, '0')}`,
    ...row,
  }));
  const persons = new Map(sighted.map(({ person }) => [person.id, person]));
  return {
    notifications,
    truth: {
      persons: [...persons.values()],
      personOf: new Map(notifications.map(({ id, person }) => [id, person ?? ''])),
      unseen: unseenPersons(counted, randomOf(seed, 'unseen')),
    },
  };
}
