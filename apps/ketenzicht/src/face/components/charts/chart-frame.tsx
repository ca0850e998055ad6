import type { Child, PropsWithChildren } from 'hono/jsx';
import { useLang } from '../../lang-context.ts';
import { say, t } from '../../messages/catalogue.ts';
import { componentMessages as m } from '../../messages/components.ts';
import { formatNumber } from '../../messages/format.ts';
import { Details } from '../details.tsx';
import { Table } from '../table.tsx';
import type { ChartData } from './chart-data.ts';

interface ChartFrameProps {
  readonly data: ChartData;
  /** Name of the chart within the page. */
  readonly id: string;
  /** Where the same figures are found as CSV. */
  readonly csvHref?: string | undefined;
  /** The complete table stands beside the chart already. */
  readonly tableBeside?: boolean | undefined;
  /** What stands before the name of a series in the legend; drawn in 24 by 14. */
  readonly keyOf: (index: number) => Child;
}

/** Title, legend, table and CSV link around a drawing. */
export function ChartFrame({
  data,
  id,
  csvHref,
  tableBeside,
  keyOf,
  children,
}: PropsWithChildren<ChartFrameProps>) {
  const lang = useLang();
  return (
    <figure class="kz-chart" aria-labelledby={`${id}-titel`}>
      <figcaption class="kz-chart__title" id={`${id}-titel`}>
        {say(data.title, lang)}
      </figcaption>
      <p class="kz-chart__description">{say(data.description, lang)}</p>
      {children}
      {data.series.length > 1 && <Legend data={data} keyOf={keyOf} />}
      {!tableBeside && (
        <Details summary={m.chartTable}>
          <Table
            caption={data.title}
            captionHidden
            columns={[
              {
                key: 'category',
                label: data.categoryLabel,
                cell: (index: number) => say(data.categories[index] ?? '', lang),
                rowHeader: true,
              },
              ...data.series.map((series, place) => ({
                key: String(place),
                label: series.label,
                numeric: true,
                cell: (index: number) => numberOrDash(series.values[index] ?? null),
              })),
            ]}
            rows={data.categories.map((_, index) => index)}
          />
          {csvHref && (
            <a class="utrecht-link utrecht-link--html-a" href={csvHref}>
              {t(m.chartCsv, lang)}
            </a>
          )}
        </Details>
      )}
    </figure>
  );

  function numberOrDash(value: number | null): string {
    return value === null ? '–' : formatNumber(value, lang, 1);
  }
}

function Legend({ data, keyOf }: Pick<ChartFrameProps, 'data' | 'keyOf'>) {
  const lang = useLang();
  return (
    <ul class="kz-chart__legend" aria-hidden="true">
      {data.series.map((series, index) => (
        <li>
          <svg width="24" height="14" aria-hidden="true">
            {keyOf(index)}
          </svg>
          {say(series.label, lang)}
        </li>
      ))}
    </ul>
  );
}

/** Fills that differ in black and white too: solid, stripes, dots, grids. */
export function Patterns({ id, count }: { readonly id: string; readonly count: number }) {
  return (
    <defs>
      {patterns.slice(0, count).map((marks, index) => (
        <pattern id={`${id}-vulling-${index + 1}`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" class={marks === undefined ? `kz-ink-${(index % 4) + 1}` : 'kz-paper'} />
          {marks && <path d={marks} class={`kz-mark-${(index % 4) + 1}`} />}
        </pattern>
      ))}
    </defs>
  );
}

const patterns = [
  undefined,
  'M-1 7L7 -1M-1 1L1 -1M5 7L7 5',
  'M3 1.6V4.4M1.6 3H4.4',
  'M0 0L6 6M6 0L0 6',
  'M3 0V6',
  'M0 3H6',
  'M0 0L6 6M-1 5L1 7M5 -1L7 1',
  'M3 0V6M0 3H6',
  'M1 1H2M4 4H5',
  'M0 1H6M0 4H6',
];

/** The fill of a series; the eleventh starts again. */
export function fillOf(id: string, index: number): string {
  return `url(#${id}-vulling-${(index % patterns.length) + 1})`;
}
