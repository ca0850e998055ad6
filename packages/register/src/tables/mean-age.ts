import { firstValue } from '../columns.ts';
import { traffickingFormKeys } from '../counting/group.ts';
import { at } from '../counting/victims.ts';
import type { ColumnChoice, Counted } from './breakdown.ts';
import type { Mean, MeanRow } from './table.ts';

/**
 * Mean age at the notification per column, in years, with the number and the standard deviation. The source does
 * not say by which formula (000 L14045-14083); here it is that of a sample, n - 1.
 */
export function meanAges({ victims, formOf }: Counted, columns: readonly ColumnChoice[]): readonly MeanRow[] {
  const forms = traffickingFormKeys.length;
  const years = victims.period.until - victims.period.from + 1;
  const blocks = Array.from({ length: years * forms }, () => ({ n: 0, sum: 0, squares: 0 }));
  for (let row = 0; row < victims.size; row++) {
    const age = at(victims.ageAtReport, row);
    if (at(victims.standing, row) !== 0 || age < firstValue) continue;
    const block = blocks[at(victims.year, row) * forms + at(formOf, row)];
    if (block === undefined) continue;
    block.n += 1;
    block.sum += age - firstValue;
    block.squares += (age - firstValue) ** 2;
  }
  const values = columns.map(({ years: among, form }): Mean | undefined => {
    const taken = blocks.filter(
      (_, index) =>
        (form === undefined || index % forms === form) &&
        (among === undefined || among.includes(victims.period.from + Math.floor(index / forms))),
    );
    const [n, sum, squares] = taken.reduce(
      ([a, b, c], block) => [a + block.n, b + block.sum, c + block.squares],
      [0, 0, 0],
    );
    if (n === 0) return undefined;
    const mean = sum / n;
    return { n, mean, deviation: n === 1 ? 0 : Math.sqrt(Math.max(0, squares - n * mean * mean) / (n - 1)) };
  });
  return [{ key: 'Gemiddelde leeftijd', label: { nl: 'Gemiddelde leeftijd', en: 'Mean age' }, values }];
}
