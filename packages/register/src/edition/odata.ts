import type { Language } from '@ketenzicht/rulebook';
import { measuredCells } from '../tables/measured-cell.ts';
import type { Category, Table } from '../tables/table.ts';

/** One value, in the long form of the open data of Statistics Netherlands (OData v4). */
export interface Observation {
  readonly Id: number;
  readonly Measure: 'Aantal' | 'Percentage';
  /** `None`, or `Confidential` when the value is withheld. */
  readonly ValueAttribute: 'None' | 'Confidential';
  readonly Value: number | null;
  readonly Rijen: string;
  readonly Kolommen: string;
}

interface ODataCode {
  readonly Identifier: string;
  readonly Index: number;
  readonly Title: string;
}

/** The parts of a table in that form; each is served at an address of its own. */
export interface ODataTable {
  readonly Properties: {
    readonly Identifier: string;
    readonly Title: string;
    readonly Language: Language;
    readonly Source: string;
    readonly Period: string;
    readonly ObservationCount: number;
  };
  readonly MeasureCodes: readonly (ODataCode & {
    readonly DataType: 'Long';
    readonly Unit: string;
    readonly Decimals: 0;
  })[];
  readonly Dimensions: readonly {
    readonly Identifier: string;
    readonly Title: string;
    readonly Kind: 'Dimension';
  }[];
  readonly RijenCodes: readonly ODataCode[];
  readonly KolommenCodes: readonly ODataCode[];
  readonly Observations: readonly Observation[];
}

/** A table in the shape of the open data of Statistics Netherlands: observations beside their codes. */
export function odataTable(table: Table, lang: Language): ODataTable {
  const cells = measuredCells(table).filter(({ measure }) => measure === 'count');
  const observations = cells.flatMap(({ row, column, count, percent }): Omit<Observation, 'Id'>[] => {
    const place = { Rijen: row, Kolommen: column };
    const counted = {
      ...place,
      Measure: 'Aantal',
      ValueAttribute: count === undefined ? 'Confidential' : 'None',
      Value: count ?? null,
    } as const;
    if (percent === undefined) return [counted];
    const share = percent === '-' ? 0 : Number(percent);
    return [counted, { ...place, Measure: 'Percentage', ValueAttribute: 'None', Value: share }];
  });
  const shares = observations.some(({ Measure }) => Measure === 'Percentage');
  const measures = [
    {
      Identifier: 'Aantal',
      Title: lang === 'nl' ? 'Aantal' : 'Count',
      Unit: lang === 'nl' ? 'aantal' : 'count',
    },
    ...(shares ? [{ Identifier: 'Percentage', Title: 'Percentage', Unit: '%' }] : []),
  ];
  return {
    Properties: {
      Identifier: table.id,
      Title: `${table.number[lang]} ${table.title[lang]}`,
      Language: lang,
      Source: table.source[lang],
      Period: `${table.period.from}-${table.period.until}`,
      ObservationCount: observations.length,
    },
    MeasureCodes: measures.map((measure, Index) => ({ ...measure, Index, DataType: 'Long', Decimals: 0 })),
    Dimensions: [
      { Identifier: 'Rijen', Title: table.rows.label[lang], Kind: 'Dimension' },
      { Identifier: 'Kolommen', Title: table.columns.label[lang], Kind: 'Dimension' },
    ],
    RijenCodes: table.rows.categories.map(codeOf(lang)),
    KolommenCodes: table.columns.categories.map(codeOf(lang)),
    Observations: observations.map((observation, Id) => ({ Id, ...observation })),
  };
}

const codeOf =
  (lang: Language) =>
  ({ key, label }: Category, Index: number): ODataCode => ({ Identifier: key, Index, Title: label[lang] });
