import type { Text } from '@ketenzicht/rulebook';
import type { Period } from '../counting/victims.ts';
import type { Category, Drawing, Table } from '../tables/table.ts';

/** A registration of a signal with what was found in it; a mark is the name of a finding, as printed. */
export interface MarkedRegistration {
  readonly marks: ReadonlySet<string>;
}

/** One line of a table of findings. */
export interface MarkRow {
  /** The finding, as printed; also its mark. */
  readonly key: string;
  readonly en: string;
  /** The finding among whose registrations it is counted; all registrations when absent. */
  readonly within?: string;
  /** The total of a group of findings, of which a registration can have several. */
  readonly group?: true;
}

export interface MarkTableDefinition {
  readonly id: string;
  readonly number: Text;
  readonly title: Text;
  readonly period: Period;
  readonly source: Text;
  readonly rows: readonly MarkRow[];
  /** Name of the column of counts. */
  readonly column: Category;
  /** Whether the number among which is counted stands beside it, with the percentage. */
  readonly share?: true;
  readonly drawing: Drawing;
}

const among: Category = { key: 'noemer', label: { nl: 'Van', en: 'Out of' }, total: true };
const mayOverlap: Text = {
  nl: 'Een registratie kan meer bevindingen hebben.',
  en: 'A registration can have several findings.',
};

/** Counts in how many registrations each finding occurs. */
export function markTable(
  registrations: readonly MarkedRegistration[],
  definition: MarkTableDefinition,
): Table {
  const { rows, column, share } = definition;
  const lines = rows.map(({ key, within }) => {
    const base =
      within === undefined ? registrations : registrations.filter(({ marks }) => marks.has(within));
    const found = base.filter(({ marks }) => marks.has(key)).length;
    return share ? [found, base.length] : [found];
  });
  return {
    id: definition.id,
    number: definition.number,
    title: definition.title,
    unit: 'registration',
    period: definition.period,
    size: registrations.length,
    sizeSymbol: 'N',
    source: definition.source,
    rows: {
      label: { nl: 'Bevinding', en: 'Finding' },
      categories: rows.map(({ key, en, group }) => ({
        key,
        label: { nl: key, en },
        ...(group && { total: true }),
      })),
    },
    columns: {
      label: { nl: 'Aantal', en: 'Number' },
      categories: share ? [column, among] : [column],
    },
    counts: lines.flat(),
    sums: [],
    ...(share && { percent: { kind: 'row', column: among.key } }),
    rules: ['R26'],
    footnotes: [mayOverlap],
    drawing: definition.drawing,
    drawn: [column.key],
  };
}
