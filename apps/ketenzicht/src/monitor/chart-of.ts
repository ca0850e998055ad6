import { policeUnits, type Table } from '@ketenzicht/register';
import { codesOf } from '@ketenzicht/rulebook';
import type { ChartData } from '../face/components/charts/chart-data.ts';
import type { TilePlace } from '../face/components/charts/tile-map.tsx';
import type { Words } from '../face/messages/catalogue.ts';

/** How a table reads in a chart: totals are not drawn, and of the columns only those that belong together. */
export function chartOf(table: Table, description: Words): ChartData {
  const drawn = table.columns.categories
    .map((category, place) => ({ category, place }))
    .filter(({ category }) => table.drawn === undefined || table.drawn.includes(category.key));
  const rows = table.rows.categories
    .map((category, place) => ({ category, place }))
    .filter(({ category }) => !category.total);
  const count = (row: number, column: number) =>
    table.counts[row * table.columns.categories.length + column] ?? null;
  const shared = { title: captionOf(table), description };
  const byColumn = table.drawing === 'lines' || table.drawing === 'parts';
  return byColumn
    ? {
        ...shared,
        categoryLabel: table.columns.label,
        categories: drawn.map(({ category }) => category.label),
        series: rows
          .filter(({ place }) => drawn.some(({ place: column }) => count(place, column) !== 0))
          .map(({ category, place }) => ({
            label: category.label,
            values: drawn.map(({ place: column }) => count(place, column)),
          })),
      }
    : {
        ...shared,
        categoryLabel: table.rows.label,
        categories: rows.map(({ category }) => category.label),
        series: drawn.map(({ category, place: column }) => ({
          label: category.label,
          values: rows.map(({ place }) => count(place, column)),
        })),
      };
}

/** Period and size as in print: `2015-2019 (N=5.060)`. */
function captionOf({ period, size, sizeSymbol, title }: Table): Words {
  const years = period.from === period.until ? String(period.from) : `${period.from}-${period.until}`;
  const of = (locale: string) => `${years} (${sizeSymbol}=${new Intl.NumberFormat(locale).format(size)})`;
  return { nl: `${title.nl}, ${of('nl-NL')}`, en: `${title.en}, ${of('en-GB')}` };
}

/** Where the ten regional units lie, roughly as on a map. The national unit has no place. */
const tiles: Readonly<Partial<Record<keyof typeof policeUnits, TilePlace>>> = {
  noordNederland: [3, 0],
  noordHolland: [1, 1],
  oostNederland: [3, 1],
  amsterdam: [1, 2],
  middenNederland: [2, 2],
  denHaag: [0, 3],
  rotterdam: [1, 3],
  zeelandWestBrabant: [0, 4],
  oostBrabant: [2, 4],
  limburg: [3, 5],
};

/** The place of each row of a table of police units. */
export function tilePlaces(table: Table): readonly (TilePlace | undefined)[] {
  return table.rows.categories
    .filter(({ total }) => !total)
    .map(({ key }) => {
      const unit = codesOf(policeUnits).find((code) => policeUnits[code].label.nl === key);
      return unit === undefined ? undefined : tiles[unit];
    });
}
