import type { NotifierGroup } from '@ketenzicht/register';
import type { Random } from '../chance/random.ts';
import { allocate, cell, sum, type Table } from '../chance/table.ts';
import { type Draft, forEachCell, isAfrican } from './draft.ts';

/**
 * Police notifications per year and group. Printed: the years (001 L878, L882), African and other victims of the
 * group criminal in 2018 and 2019 and African cross-border victims (L878); the totals per group follow the printed
 * shares 71, 84, 19 and 81% (L865-876); unknown falls by 66% (L911). The rest is assumed.
 */
const police: Table = [
  [250, 283, 50, 13, 27],
  [160, 220, 34, 18, 15],
  [189, 179, 28, 23, 13],
  [115, 321, 26, 33, 35],
  [118, 591, 58, 173, 12],
];

/** Of those of the groups cross-border and criminal: about African victims. 2018 and 2019 are printed (001 L878). */
const policeAboutAfricans: Table = [
  [0, 143, 0, 3, 0],
  [0, 96, 0, 4, 0],
  [0, 89, 0, 5, 0],
  [0, 261, 0, 20, 0],
  [0, 519, 0, 141, 0],
];

/** Labour inspectorate: 75 in 2018 and 46 in 2019, nearly all labour, of which it reports 24% (001 L843). The rest is assumed. */
const labourInspectorate: Table = [
  [0, 0, 42, 0, 1],
  [0, 0, 44, 0, 1],
  [0, 0, 41, 0, 0],
  [0, 0, 74, 1, 0],
  [0, 0, 46, 0, 0],
];

/** Border police, beside others when sexual: no number is printed; what is left of 5.691 (001 L823). */
const borderPolice: Table = [
  [2, 42, 12, 2, 12],
  [2, 36, 10, 2, 10],
  [2, 34, 8, 3, 7],
  [1, 62, 8, 4, 8],
  [1, 16, 7, 3, 3],
];

/**
 * Notifications by the three groups without a legal basis. Printed: 18% of all in 2018, 485 in 2019, 38% of all
 * five years, and the shares of the victims of a group 34, 25, 54 and 24% (001 L837-839). The rest is assumed.
 */
const withoutLegalBasis: Table = [
  [122, 40, 132, 12, 224],
  [80, 100, 136, 15, 169],
  [104, 106, 140, 20, 123],
  [42, 72, 11, 7, 20],
  [78, 190, 143, 26, 48],
];

/** How many of those concern a victim whom another of the three groups reported too: assumed. */
const twiceWithoutLegalBasis: Table = [
  [4, 3, 0, 1, 8],
  [4, 5, 1, 1, 10],
  [5, 5, 0, 1, 0],
  [5, 8, 2, 0, 2],
  [7, 14, 7, 0, 1],
];

/** FairWork, labour only: 5 and 134 in 2018 and 2019 (001 L839); the years before are assumed. */
const fairWork = [110, 95, 76, 5, 134];

/** Of the victims whom FairWork reports 88% are European (001 L861): 370 of 420. */
const fairWorkEuropeans = [97, 84, 67, 4, 118];

/** Care coordinators: 320, 91 and 252 from 2017 on (001 L839); before, assumed. Other notifiers are what remains. */
const careCoordinator = [270, 280, 320, 91, 252];

const labourGroup = 2;

/** How the notifications without legal basis divide over care coordinators and other notifiers, group by group. */
function careCoordinatorsByGroup(): Table {
  return withoutLegalBasis.map((row, year) => {
    const rest = row.map((value, group) => value - (group === labourGroup ? (fairWork[year] ?? 0) : 0));
    const care = careCoordinator[year] ?? 0;
    const [byCare] = allocate({
      rows: [care, sum(rest) - care],
      columns: rest,
      prior: [rest, rest],
    });
    return byCare ?? [];
  });
}

/** Decides who reported whom, so that every total above holds and everybody is reported by somebody. */
export function addNotifiers(drafts: readonly Draft[], random: Random): void {
  const care = careCoordinatorsByGroup();
  forEachCell(drafts, (victims, year, group) => {
    const at = (table: Table) => cell(table, year, group);
    const isLabour = group === labourGroup;
    const helped = isLabour ? (fairWork[year] ?? 0) : 0;
    const byFairWork = chooseFairWork(random.shuffled(victims), helped, fairWorkEuropeans[year] ?? 0);
    mark(byFairWork, 'fairwork');
    mark(choosePolice(unreportedFirst(victims, random), at(police), at(policeAboutAfricans)), 'police');
    mark(unreportedFirst(victims, random).slice(0, at(labourInspectorate)), 'nla');

    const open = unreportedFirst(victims, random).filter((victim) => !byFairWork.includes(victim));
    const sexualFirst = open.toSorted((one, two) => urgency(two) - urgency(one));
    const twice = at(twiceWithoutLegalBasis);
    const withFairWork = Math.min(twice, byFairWork.length);
    const byCare = cell(care, year, group);
    const byOthers = at(withoutLegalBasis) - helped - byCare;
    assignInTurn([...byFairWork, ...sexualFirst], byFairWork.length, [
      { notifier: 'zoco', count: byCare, back: withFairWork },
      { notifier: 'other', count: byOthers, back: twice - withFairWork },
      { notifier: 'kmar', count: at(borderPolice), back: 0 },
    ]);
  });
}

/** Nobody counts whom the border police alone reported for sexual exploitation: those come before the others. */
const urgency = ({ notifiers, forms }: Draft): number =>
  notifiers.size > 0 ? 0 : forms.has('sexual') ? 2 : 1;

/** In random order, whom nobody reported before the others. */
function unreportedFirst(victims: readonly Draft[], random: Random): Draft[] {
  return random.shuffled(victims).toSorted((one, two) => one.notifiers.size - two.notifiers.size);
}

function mark(victims: Iterable<Draft>, notifier: NotifierGroup): void {
  for (const victim of victims) victim.notifiers.add(notifier);
}

/** Organ removal is always told to the police (001 L449); where the text says so, Africans in the number it gives. */
function choosePolice(inOrder: readonly Draft[], count: number, africans: number): Draft[] {
  const pinnedFirst = inOrder.toSorted(
    (one, two) => Number(two.forms.has('organ')) - Number(one.forms.has('organ')),
  );
  if (africans === 0) return pinnedFirst.slice(0, count);
  const others = pinnedFirst.filter((victim) => !isAfrican(victim));
  return [...pinnedFirst.filter(isAfrican).slice(0, africans), ...others.slice(0, count - africans)];
}

/** Takes Europeans and others in the numbers asked. */
function chooseFairWork(inOrder: readonly Draft[], count: number, europeans: number): Draft[] {
  if (count === 0) return [];
  const european = ({ region }: Draft) => region === 'europe' || region === 'netherlands';
  return [
    ...inOrder.filter(european).slice(0, europeans),
    ...inOrder.filter((victim) => !european(victim)).slice(0, count - europeans),
  ];
}

/** Goes round the victims: each notifier takes the next so many, starting some steps back for reports in common. */
function assignInTurn(
  order: readonly Draft[],
  start: number,
  turns: readonly { readonly notifier: NotifierGroup; readonly count: number; readonly back: number }[],
): void {
  let next = start;
  for (const { notifier, count, back } of turns) {
    next -= back;
    for (let taken = 0; taken < count; taken += 1) {
      order[(next + order.length) % order.length]?.notifiers.add(notifier);
      next += 1;
    }
  }
}
