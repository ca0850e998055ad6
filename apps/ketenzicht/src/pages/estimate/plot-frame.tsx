import type { PropsWithChildren } from 'hono/jsx';
import { Details } from '../../face/components/details.tsx';
import { Heading } from '../../face/components/heading.tsx';
import { Link } from '../../face/components/link.tsx';
import { Table } from '../../face/components/table.tsx';
import { useLang } from '../../face/lang-context.ts';
import { say, t, type Words } from '../../face/messages/catalogue.ts';
import { estimateMessages as m } from '../../face/messages/estimate.ts';
import { formatNumber } from '../../face/messages/format.ts';
import type { CsvCell } from '../csv.ts';
import type { FigureTable } from './figure-table.ts';

interface PlotFrameProps {
  readonly id: string;
  readonly title: Words;
  readonly description: Words;
  readonly table: FigureTable;
  readonly csvHref: string;
  /** Shows the table at once; for figures without a drawing. */
  readonly open?: boolean;
}

/** Title, explanation, table and CSV around a drawing of estimates. */
export function PlotFrame({
  id,
  title,
  description,
  table,
  csvHref,
  open,
  children,
}: PropsWithChildren<PlotFrameProps>) {
  const lang = useLang();
  return (
    <section aria-labelledby={id}>
      <Heading level={2} id={id}>
        {say(title, lang)}
      </Heading>
      <figure class="kz-chart" aria-labelledby={id}>
        <p class="kz-chart__description">{say(description, lang)}</p>
        {children}
        <Details summary={m.asTable} {...(open ? { open } : {})}>
          <FigureRows title={title} table={table} />
          <Link href={csvHref}>{t(m.csv, lang)}</Link>
        </Details>
      </figure>
    </section>
  );
}

/** The figures of one part of an estimate as a table, each with what belongs to it. */
export function FigureRows({ title, table }: Pick<PlotFrameProps, 'title' | 'table'>) {
  const lang = useLang();
  return (
    <Table
      caption={title}
      captionHidden
      rows={table.rows}
      columns={table.columns.map((column, index) => ({
        key: column.key,
        label: column.label,
        numeric: column.numeric ?? false,
        rowHeader: index === 0,
        cell: (row: readonly CsvCell[]) => shown(row[index], column.decimals ?? 0),
      }))}
    />
  );

  function shown(value: CsvCell, decimals: number): string {
    if (value === undefined) return '–';
    return typeof value === 'number' ? formatNumber(value, lang, decimals) : value;
  }
}

/** Heights between which a line may be drawn, so that it does not cross words. */
export type Bands = readonly (readonly [number, number])[];

/** Marks and numbers along the bottom of a drawing with a logarithmic scale, and a dotted line at one value. */
export function Axis({
  ticks,
  at,
  bands,
  mark,
  bottom,
  format,
}: {
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
  readonly bands: Bands;
  readonly mark: number;
  readonly bottom: number;
  readonly format: (value: number) => string;
}) {
  return (
    <g>
      {ticks.map((tick) => (
        <g>
          {bands.map(([top, end]) => (
            <line class="kz-chart__grid" x1={`${at(tick)}%`} x2={`${at(tick)}%`} y1={top} y2={end} />
          ))}
          <text
            class="kz-chart__tick"
            x={`${at(tick)}%`}
            y={bottom + 16}
            text-anchor={at(tick) < 8 ? 'start' : at(tick) > 92 ? 'end' : 'middle'}
          >
            {format(tick)}
          </text>
        </g>
      ))}
      {bands.map(([top, end]) => (
        <line class="kz-plot__mark" x1={`${at(mark)}%`} x2={`${at(mark)}%`} y1={top} y2={end} />
      ))}
    </g>
  );
}

/** The estimate and its interval as a dot on a line; open when it should not be used, an arrow without upper limit. */
export function Range({
  y,
  lower,
  estimate,
  upper,
  doubtful,
  series,
  label,
}: {
  readonly y: number;
  /** Places in percent of the width. */
  readonly lower: number;
  readonly estimate: number;
  readonly upper?: number | undefined;
  readonly doubtful: boolean;
  readonly series: number;
  readonly label: string;
}) {
  return (
    <g class={`kz-line-${(series % 4) + 1}`}>
      <title>{label}</title>
      <line
        class="kz-plot__range"
        x1={`${lower}%`}
        x2={`${upper ?? 100}%`}
        y1={y}
        y2={y}
        stroke-dasharray={doubtful ? '4 4' : undefined}
      />
      {upper === undefined && (
        <text class="kz-chart__tick" x="100%" y={y + 4} text-anchor="end">
          ›
        </text>
      )}
      <circle
        class={doubtful ? 'kz-plot__dot kz-plot__dot--open' : 'kz-plot__dot'}
        cx={`${estimate}%`}
        cy={y}
        r="5"
      />
    </g>
  );
}
