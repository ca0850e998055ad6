import { useLang } from '../../lang-context.ts';
import { say } from '../../messages/catalogue.ts';
import { formatNumber } from '../../messages/format.ts';
import type { ChartData } from './chart-data.ts';
import { roundUp } from './chart-data.ts';
import { ChartFrame } from './chart-frame.tsx';

interface LineChartProps {
  readonly data: ChartData;
  readonly id: string;
  readonly csvHref?: string | undefined;
  /** The complete table stands beside the chart already. */
  readonly tableBeside?: boolean | undefined;
}

const plot = { top: 14, height: 180, left: 10, width: 86 };
const dashes = [undefined, '7 4', '2 3', '9 3 2 3', '14 4', '1 5', '5 2 1 2 1 2', '12 3 4 3'];

/** Lines over time, told apart by dash and marker as well as colour. Gaps stay gaps. */
export function LineChart({ data, id, csvHref, tableBeside }: LineChartProps) {
  const lang = useLang();
  const top = roundUp(Math.max(1, ...data.series.flatMap((one) => one.values.map((value) => value ?? 0))));
  const last = Math.max(1, data.categories.length - 1);
  const xOf = (index: number) => plot.left + (index / last) * plot.width;
  const yOf = (value: number) => plot.top + plot.height - (value / top) * plot.height;
  const every = Math.ceil(data.categories.length / 6);
  return (
    <ChartFrame
      data={data}
      id={id}
      csvHref={csvHref}
      tableBeside={tableBeside}
      keyOf={(index) => (
        <line
          class={`kz-chart__line kz-line-${(index % 4) + 1}`}
          x1="0"
          x2="24"
          y1="7"
          y2="7"
          stroke-dasharray={dashes[index % dashes.length]}
        />
      )}
    >
      <svg
        class="kz-chart__drawing"
        width="100%"
        height={plot.top + plot.height + 30}
        role="img"
        aria-label={`${say(data.title, lang)}. ${say(data.description, lang)}`}
      >
        {[0, 0.5, 1].map((part) => (
          <g>
            <line
              class="kz-chart__grid"
              x1={`${plot.left}%`}
              x2={`${plot.left + plot.width}%`}
              y1={yOf(part * top)}
              y2={yOf(part * top)}
            />
            <text
              class="kz-chart__tick"
              x={`${plot.left}%`}
              dx="-10"
              y={yOf(part * top) + 4}
              text-anchor="end"
            >
              {formatNumber(part * top, lang, 1)}
            </text>
          </g>
        ))}
        {data.categories.map((category, index) =>
          index % every === 0 ? (
            <text
              class="kz-chart__tick"
              x={`${xOf(index)}%`}
              y={plot.top + plot.height + 20}
              text-anchor="middle"
            >
              {say(category, lang)}
            </text>
          ) : null,
        )}
        {data.series.map((one, series) => (
          <g class={`kz-line-${(series % 4) + 1}`}>
            <svg
              x={`${plot.left}%`}
              y={plot.top}
              width={`${plot.width}%`}
              height={plot.height}
              viewBox="0 0 100 100"
              preserveAspectRatio="none"
              overflow="visible"
              aria-hidden="true"
            >
              <path
                class="kz-chart__line"
                d={pathOf(one.values)}
                vector-effect="non-scaling-stroke"
                stroke-dasharray={dashes[series % dashes.length]}
              />
            </svg>
            {one.values.map((value, index) =>
              value === null ? null : (
                <Marker kind={series % 4} filled={series >= 4} x={xOf(index)} y={yOf(value)}>
                  {`${say(data.categories[index] ?? '', lang)}, ${say(one.label, lang)}: ${formatNumber(value, lang, 1)}`}
                </Marker>
              ),
            )}
          </g>
        ))}
      </svg>
    </ChartFrame>
  );

  function pathOf(values: readonly (number | null)[]): string {
    let pen = 'M';
    let path = '';
    values.forEach((value, index) => {
      if (value === null) {
        pen = 'M';
        return;
      }
      path += `${pen}${round((index / last) * 100)} ${round(100 - (value / top) * 100)}`;
      pen = 'L';
    });
    return path;
  }
}

interface MarkerProps {
  readonly kind: number;
  readonly filled: boolean;
  readonly x: number;
  readonly y: number;
  readonly children: string;
}

function Marker({ kind, filled, x, y, children }: MarkerProps) {
  const shared = { class: `kz-chart__marker${filled ? ' kz-chart__marker--filled' : ''}` };
  if (kind % 2 === 0) {
    return (
      <circle {...shared} cx={`${round(x)}%`} cy={round(y)} r={kind === 0 ? 4 : 3}>
        <title>{children}</title>
      </circle>
    );
  }
  return (
    <svg x={`${round(x)}%`} y={round(y)} overflow="visible">
      <title>{children}</title>
      <rect
        {...shared}
        x="-3.5"
        y="-3.5"
        width="7"
        height="7"
        transform={kind === 3 ? 'rotate(45)' : undefined}
      />
    </svg>
  );
}

const round = (value: number) => Math.round(value * 100) / 100;
