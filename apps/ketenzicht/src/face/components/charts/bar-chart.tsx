import { useLang } from '../../lang-context.ts';
import { say } from '../../messages/catalogue.ts';
import { formatNumber } from '../../messages/format.ts';
import type { ChartData } from './chart-data.ts';
import { highestTotal, totalOf } from './chart-data.ts';
import { ChartFrame, fillOf, Patterns } from './chart-frame.tsx';

interface BarChartProps {
  readonly data: ChartData;
  readonly id: string;
  readonly csvHref?: string | undefined;
  /** The complete table stands beside the chart already. */
  readonly tableBeside?: boolean | undefined;
}

const rowHeight = 44;
const barHeight = 18;
/** Share of the width that the longest bar takes; the rest is for its number. */
const widest = 82;

/** Lying bars, one per category; with several series each bar is stacked. Widths are shares, so text keeps its size on a phone. */
export function BarChart({ data, id, csvHref, tableBeside }: BarChartProps) {
  const lang = useLang();
  const highest = highestTotal(data);
  const share = (value: number) => (value / highest) * widest;
  return (
    <ChartFrame
      data={data}
      id={id}
      csvHref={csvHref}
      tableBeside={tableBeside}
      keyOf={(index) => (
        <rect
          x="1"
          y="1"
          width="22"
          height="12"
          class={`kz-fill-${(index % 4) + 1}`}
          fill={fillOf(id, index)}
        />
      )}
    >
      <svg
        class="kz-chart__drawing"
        width="100%"
        height={data.categories.length * rowHeight}
        role="img"
        aria-label={`${say(data.title, lang)}. ${say(data.description, lang)}`}
      >
        <Patterns id={id} count={data.series.length} />
        {data.categories.map((category, row) => (
          <g>
            <text x="0" y={row * rowHeight + 14} class="kz-chart__label">
              {say(category, lang)}
            </text>
            {partsOf(row).map((part) => (
              <rect
                x={`${share(part.start)}%`}
                y={row * rowHeight + 20}
                width={`${share(part.value)}%`}
                height={barHeight}
                class={`kz-fill-${(part.series % 4) + 1}`}
                fill={fillOf(id, part.series)}
              >
                <title>{`${say(category, lang)}, ${say(part.label, lang)}: ${formatNumber(part.value, lang, 1)}`}</title>
              </rect>
            ))}
            <text
              x={`${share(totalOf(data, row))}%`}
              dx="6"
              y={row * rowHeight + 20 + barHeight / 2 + 5}
              class="kz-chart__number"
            >
              {formatNumber(totalOf(data, row), lang, 1)}
            </text>
          </g>
        ))}
      </svg>
    </ChartFrame>
  );

  function partsOf(row: number) {
    let start = 0;
    return data.series.map((one, series) => {
      const value = one.values[row] ?? 0;
      const part = { series, label: one.label, value, start };
      start += value;
      return part;
    });
  }
}
