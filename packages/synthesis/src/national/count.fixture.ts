import { countryOf, type Notification } from '@ketenzicht/register';

/** A victim of one year as the monitor counts it, put together from the rows alone. */
export interface Counted {
  readonly year: number;
  readonly rows: readonly Notification[];
  readonly forms: ReadonlySet<string>;
  readonly group: 'domestic' | 'crossBorder' | 'labour' | 'criminal' | 'unknown';
  readonly nationality: string | undefined;
  readonly part: string | undefined;
  readonly sex: string;
  readonly age: number | undefined;
  readonly notifiers: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly sexualSector: boolean;
  readonly labourSector: boolean;
  readonly manners: ReadonlySet<string>;
}

export const yearOf = ({ reportDate }: Notification): number => Number(reportDate.slice(0, 4));

const listOf = (answer: unknown): readonly string[] => (Array.isArray(answer) ? answer : []);

function groupOf(forms: ReadonlySet<string>, nationality: string | undefined): Counted['group'] {
  if (forms.has('sexual')) {
    if (nationality === undefined) return 'unknown';
    return nationality === 'NLD' ? 'domestic' : 'crossBorder';
  }
  if (forms.has('labour')) return 'labour';
  return forms.has('criminal') ? 'criminal' : 'unknown';
}

/** The rows per person and year, in the order in which they come. */
export function perPersonAndYear(rows: readonly Notification[]): Notification[][] {
  const found = new Map<string, Notification[]>();
  for (const row of rows) {
    const key = `${row.person} ${yearOf(row)}`;
    const own = found.get(key);
    if (own) own.push(row);
    else found.set(key, [row]);
  }
  return [...found.values()];
}

/**
 * Counts by the rules of the text, written apart from the generator and from the register: per person and year,
 * without persons of the EMM alone and without sexual exploitation by the border police alone (001 L363-369).
 */
export function count(rows: readonly Notification[]): Counted[] {
  return perPersonAndYear(rows).flatMap((all): Counted[] => {
    const own = all.filter(({ source }) => source === 'notifier');
    const [first] = own;
    if (!first) return [];
    const forms = new Set(own.flatMap((row) => listOf(row.forms)));
    const notifiers = new Set(own.map(({ notifierGroup }) => notifierGroup));
    if (forms.has('sexual') && notifiers.size === 1 && notifiers.has('kmar')) return [];
    const nationality = first.nationality === 'unknown' ? undefined : first.nationality;
    return [
      {
        year: yearOf(first),
        rows: all,
        forms,
        group: groupOf(forms, nationality),
        nationality,
        part: nationality === undefined ? undefined : countryOf(nationality)?.part,
        sex: first.sex,
        age: typeof first.ageAtReport === 'number' ? first.ageAtReport : undefined,
        notifiers,
        units: new Set(own.map(({ policeUnit }) => policeUnit).filter((unit) => unit !== 'notApplicable')),
        sexualSector: own.some((row) => listOf(row.sectorsSexual).length > 0),
        labourSector: own.some((row) => listOf(row.sectorsLabour).length > 0),
        manners: new Set(own.flatMap((row) => listOf(row.mannerCriminal))),
      },
    ];
  });
}
