import type { Language, Text } from '@ketenzicht/rulebook';
import { measuredCells } from '../tables/measured-cell.ts';
import type { CountedUnit, Table } from '../tables/table.ts';

/** What one in a cell is called. */
export const unitWords: Readonly<Record<CountedUnit, Text>> = {
  victim: { nl: 'slachtoffers in het register', en: 'victims in the register' },
  notification: { nl: 'meldingen', en: 'notifications' },
  registration: { nl: 'registraties', en: 'registrations' },
  alien: { nl: 'gesignaleerde mogelijke slachtoffers', en: 'signalled possible victims' },
  returnee: { nl: 'teruggekeerde slachtoffers', en: 'returned victims' },
  mention: { nl: 'keren genoemd', en: 'times mentioned' },
};

const numbers = {
  nl: new Intl.NumberFormat('nl-NL'),
  en: new Intl.NumberFormat('en-GB'),
};

/**
 * The main thing to see in a table, in a sentence that says no more than was counted: the largest row, or first and
 * last year. It is read out instead of the drawing. Nothing when everything is withheld.
 */
export function keySentence(table: Table): Text | undefined {
  const nl = sentence(table, 'nl');
  const en = sentence(table, 'en');
  return nl === undefined || en === undefined ? undefined : { nl, en };
}

function sentence(table: Table, lang: Language): string | undefined {
  const words = unitWords[table.unit][lang];
  const say = (count: number) => numbers[lang].format(count);
  const parts = table.rows.categories.filter(({ total, rest }) => !total && !rest);
  const cells = measuredCells(table);
  const cellOf = (row: string, column: string) =>
    cells.find((cell) => cell.row === row && cell.column === column);
  if (table.drawing === 'lines') {
    const years = table.columns.categories.filter(({ key }) => /^\d{4}$/.test(key));
    const last = table.rows.categories.at(-1);
    const [from, until] = [years[0], years.at(-1)];
    if (last === undefined || from === undefined || until === undefined) return undefined;
    const [before, now] = [cellOf(last.key, from.key)?.count, cellOf(last.key, until.key)?.count];
    if (before === undefined || now === undefined) return undefined;
    return lang === 'nl'
      ? `In totaal ${say(before)} ${words} in ${from.key} en ${say(now)} in ${until.key}.`
      : `In total ${say(before)} ${words} in ${from.key} and ${say(now)} in ${until.key}.`;
  }
  const column = table.columns.categories.findLast(({ total }) => total) ?? table.columns.categories.at(-1);
  if (column === undefined) return undefined;
  const sizes = parts.flatMap((part) => {
    const cell = cellOf(part.key, column.key);
    return cell?.count === undefined ? [] : [{ part, count: cell.count, percent: cell.percent }];
  });
  const largest = sizes.reduce<(typeof sizes)[number] | undefined>(
    (best, one) => (best === undefined || one.count > best.count ? one : best),
    undefined,
  );
  if (largest === undefined || largest.count === 0) return undefined;
  const share = largest.percent === undefined ? '' : ` (${largest.percent}%)`;
  const name = largest.part.label[lang];
  return lang === 'nl'
    ? `Het grootst is ${name}: ${say(largest.count)} ${words}${share} in ${column.label.nl}.`
    : `Largest is ${name}: ${say(largest.count)} ${words}${share} in ${column.label.en}.`;
}
