import { expect, it } from 'vitest';
import { inShownOrder } from './shown-order.ts';
import { tableOf } from './table.fixture.ts';

const truth = tableOf([[30], [20], [10]], { years: [2019] });
const keysOf = (table: typeof truth) => table.rows.categories.map(({ key }) => key);

it('puts rows by what is shown of them, withheld ones last, totals in place', () => {
  const shown = { ...truth, counts: [null, null, 18, 18, 21, 21, 60, 60] };
  const ordered = inShownOrder(shown, truth);
  expect(keysOf(ordered)).toEqual(['soort 3', 'soort 2', 'soort 1', 'totaal']);
  expect(ordered.counts).toEqual([21, 21, 18, 18, null, null, 60, 60]);
});

it('leaves rows alone that stood in an order of their own', () => {
  const listed = tableOf([[10], [30], [20]], { years: [2019] });
  expect(inShownOrder(listed, listed)).toBe(listed);
});
