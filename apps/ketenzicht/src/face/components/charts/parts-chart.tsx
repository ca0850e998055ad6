import { useLang } from '../../lang-context.ts';
import { say } from '../../messages/catalogue.ts';
import { formatNumber, formatShare } from '../../messages/format.ts';
import type { ChartData } from './chart-data.ts';
import { totalOf } from './chart-data.ts';
import { ChartFrame, fillOf, Patterns } from './chart-frame.tsx';

interface PartsChartProps {
  readonly data: ChartData;
  readonly id: string;
}

const rowHeight = 40;
const barHeight = 18;
const widest = 84;

/** Lying bars of equal length, one per category, divided into the parts of a whole; the number behind it is the whole. */
export function PartsChart({ data, id }: PartsChartProps) {
  const lang = useLang();
  return (
    <ChartFrame
      data={data}
      id={id}
      tableBeside
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
            <text x="0" y={row * rowHeight + 13} class="kz-chart__label">
              {say(category, lang)}
            </text>
            {partsOf(row).map(({ series, label, value, start, share }) => (
              <rect
                x={`${start * widest}%`}
                y={row * rowHeight + 18}
                width={`${share * widest}%`}
                height={barHeight}
                class={`kz-fill-${(series % 4) + 1}`}
                fill={fillOf(id, series)}
              >
                <title>{`${say(category, lang)}, ${say(label, lang)}: ${formatNumber(value, lang)} (${formatShare(share, lang)})`}</title>
              </rect>
            ))}
            <text x={`${widest}%`} dx="6" y={row * rowHeight + 32} class="kz-chart__number">
              {formatNumber(totalOf(data, row), lang)}
            </text>
          </g>
        ))}
      </svg>
    </ChartFrame>
  );

  function partsOf(row: number) {
    const whole = Math.max(1, totalOf(data, row));
    let start = 0;
    return data.series.flatMap((one, series) => {
      const value = one.values[row] ?? 0;
      const part = { series, label: one.label, value, start, share: value / whole };
      start += part.share;
      return value > 0 ? [part] : [];
    });
  }
}
