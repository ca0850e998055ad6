import { sum } from '../chance/table.ts';
import { groups, type NationalityMargins, printedNationalities, years } from './printed.ts';

/** A printed cell of Tabel 2.1 that no count of persons can give, because its row does not close (001 L724-737). */
export interface ImpossibleMargin {
  readonly nationality: string;
  readonly column: (typeof years)[number] | (typeof groups)[number];
  readonly printed: number;
  /** The value in the caseload: the one that makes the row close. */
  readonly taken: number;
  readonly why: string;
}

/**
 * The four rows that do not close, and the one cell in which the caseload departs from each contradiction.
 * A cell is chosen that has no rank or keeps it, so that the order of the table stays as printed.
 */
export const impossibleMargins: readonly ImpossibleMargin[] = [
  {
    nationality: 'BGR',
    column: 'labour',
    printed: 114,
    taken: 81,
    why: 'The groups add up to 234 and the years to the printed total of 201; 81 closes the row.',
  },
  {
    nationality: 'GIN',
    column: 'crossBorderSexual',
    printed: 88,
    taken: 90,
    why: 'The groups add up to 111 and the years to the printed total of 113; two are missing.',
  },
  {
    nationality: 'VNM',
    column: 'crossBorderSexual',
    printed: 2,
    taken: 6,
    why: 'The groups add up to 53 and the printed total is 57; four are missing.',
  },
  {
    nationality: 'VNM',
    column: 2016,
    printed: 27,
    taken: 10,
    why: 'The years add up to 74 and the printed total is 57; seventeen too many, in a year not told.',
  },
  {
    nationality: 'ERI',
    column: 'crossBorderSexual',
    printed: 14,
    taken: 17,
    why: 'The groups add up to 50 and the years to the printed total of 53; three are missing.',
  },
];

/** The rows of Tabel 2.1 with the impossible cells replaced; throws when a row still does not close. */
export function closingNationalities(): readonly NationalityMargins[] {
  return printedNationalities.map(({ nationality, perYear, perGroup, total }) => {
    const taken = (column: ImpossibleMargin['column'], printed: number) =>
      impossibleMargins.find((margin) => margin.nationality === nationality && margin.column === column)
        ?.taken ?? printed;
    const closed = {
      nationality,
      perYear: perYear.map((printed, index) => taken(years[index] ?? 2015, printed)),
      perGroup: perGroup.map((printed, index) => taken(groups[index] ?? 'unknown', printed)),
    };
    if (sum(closed.perYear) !== total || sum(closed.perGroup) !== total) {
      throw new Error(`The row of ${nationality} does not close`);
    }
    return closed;
  });
}
