import type { NotifierGroup, PoliceUnit } from '@ketenzicht/register';
import type { Random } from '../chance/random.ts';
import type { Draft } from './draft.ts';
import { years } from './printed.ts';

/** Who sent one row about a victim. */
export interface Sender {
  readonly group: NotifierGroup;
  readonly unit?: PoliceUnit;
  readonly name: string;
}

/** Share of the notifications that the same organisation sends twice in a year: assumed; they count once (001 L831). */
const sentTwice = 0.03;

/** Of the 99 other notifications of 2019, 97% come from VluchtelingenWerk (001 L839). */
const byRefugeeCouncil2019 = 96;

/** Invented organisations: who the others were is not printed. */
const otherNotifiers = ['Opvang De Kade', 'Stichting Lichtpunt', 'Juristen Noordwest', 'Zorggroep Het Veer'];

const fixedNames: Readonly<Partial<Record<NotifierGroup, string>>> = {
  police: 'Nationale Politie',
  kmar: 'Koninklijke Marechaussee',
  nla: 'ISZW-DO',
  fairwork: 'FairWork',
};

/** Numbers of the invented care regions. */
const careRegions = 12;

/** Who reports each victim: one row per notifier group and police unit, and some rows twice. */
export function sendersOf(victims: readonly Draft[], random: Random): ReadonlyMap<Draft, readonly Sender[]> {
  let refugeeCouncil = byRefugeeCouncil2019;
  const nameOf = (group: NotifierGroup, year: number): string => {
    const fixed = fixedNames[group];
    if (fixed) return fixed;
    if (group === 'zoco') return `Zorgcoördinator regio ${1 + random.below(careRegions)}`;
    if (years[year] !== 2019) return random.pick(otherNotifiers);
    refugeeCouncil -= 1;
    return refugeeCouncil >= 0 ? 'VluchtelingenWerk' : random.pick(otherNotifiers);
  };
  const result = new Map<Draft, readonly Sender[]>();
  for (const victim of victims) {
    const senders = [...victim.notifiers].flatMap((group): Sender[] => {
      const name = nameOf(group, victim.year);
      return group === 'police'
        ? victim.policeUnits.map((unit) => ({ group, unit, name }))
        : [{ group, name }];
    });
    const rows = senders.flatMap((sender) => (random.chance(sentTwice) ? [sender, sender] : [sender]));
    result.set(victim, rows);
  }
  return result;
}
