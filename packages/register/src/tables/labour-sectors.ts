import { codesOf } from '@ketenzicht/rulebook';
import { firstValue } from '../columns.ts';
import { formBits } from '../counting/group.ts';
import { at, type VictimYears } from '../counting/victims.ts';
import { type LabourSector, labourSectors } from '../lists/labour-sector.ts';
import type { Counted, Division } from './breakdown.ts';

const codes = codesOf(labourSectors);

/** Sectors that the monitor takes together as other labour (001 L565, footnote 38). */
const otherLabour: readonly LabourSector[] = ['health', 'energy', 'water', 'information', 'culture'];

/**
 * Figuur 2.5: labour sectors by hierarchy (R14): the sector that occurs least among the victims of the whole period
 * first, other labour last. Sectors in which nobody was exploited are left out.
 */
export function byLabourSector({ victims }: Counted): Division {
  const frequency = frequencies(victims);
  const isOther = (place: number) => otherLabour.includes(codes[place] ?? 'services');
  const order = codes
    .map((_, place) => place)
    .sort(
      (a, b) => Number(isOther(a)) - Number(isOther(b)) || (frequency[a] ?? 0) - (frequency[b] ?? 0) || a - b,
    );
  const [other, unknown] = [codes.length, codes.length + 1];
  return {
    categories: [
      ...codes.map((code) => ({
        key: labourSectors[code].label.nl,
        label: labourSectors[code].label,
        optional: true as const,
      })),
      { key: 'Overige arbeid', label: { nl: 'Overige arbeid', en: 'Other labour' }, rest: true },
      { key: 'Onbekend', label: { nl: 'Onbekend', en: 'Unknown' }, rest: true },
    ],
    membership: {
      kind: 'one',
      of: (row) => {
        if ((at(victims.forms, row) & formBits.labour) === 0) return -1;
        const set = at(victims.sectorsLabour, row) >>> firstValue;
        if (set === 0) return unknown;
        const first = order.find((place) => (set & (1 << place)) !== 0) ?? unknown;
        return isOther(first) ? other : first;
      },
    },
  };
}

function frequencies(victims: VictimYears): readonly number[] {
  const counts = codes.map(() => 0);
  for (let row = 0; row < victims.size; row++) {
    if (at(victims.standing, row) !== 0 || (at(victims.forms, row) & formBits.labour) === 0) continue;
    for (let set = at(victims.sectorsLabour, row) >>> firstValue; set !== 0; set &= set - 1) {
      const place = 31 - Math.clz32(set & -set);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}
