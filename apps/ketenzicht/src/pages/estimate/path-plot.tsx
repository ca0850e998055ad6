import type { EstimateResult } from '../../estimation/question.ts';
import { useLang } from '../../face/lang-context.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { estimateMessages as m } from '../../face/messages/estimate.ts';
import { formatNumber } from '../../face/messages/format.ts';
import type { FigureTable } from './figure-table.ts';
import { PlotFrame } from './plot-frame.tsx';
import { logScale, place } from './plot-scale.ts';

interface PathPlotProps {
  readonly result: EstimateResult;
  readonly table: FigureTable;
  readonly csvHref: string;
}

/** Thresholds above this are not used; the table and the CSV have them all. */
const highest = 0.1;
const plot = { top: 10, height: 200, left: 16, width: 82 };

/** The estimate of the stepwise model as steps over the threshold. */
export function PathPlot({ result: { whole }, table, csvHref }: PathPlotProps) {
  const lang = useLang();
  const steps = whole.sensitivity.threshold.filter(({ from }) => from < highest);
  const number = (value: number) => formatNumber(Math.round(value), lang);
  if (steps.length === 0) return null;
  const scale = logScale(
    steps.map(({ estimate }) => estimate),
    4,
  );
  const x = (threshold: number) => (Math.min(threshold, highest) / highest) * 100;
  const y = (estimate: number) => 100 - scale.at(estimate);
  const path = steps
    .map(
      ({ from, to, estimate }, index) =>
        `${index === 0 ? 'M' : 'L'}${place(x(from))} ${place(y(estimate))}L${place(x(to))} ${place(y(estimate))}`,
    )
    .join('');
  const chosen = place(plot.left + (x(whole.threshold) / 100) * plot.width);
  const bottom = plot.top + plot.height;
  return (
    <PlotFrame id="drempel" title={m.path} description={m.pathText} table={table} csvHref={csvHref}>
      <svg
        class="kz-chart__drawing"
        width="100%"
        height={bottom + 24}
        role="img"
        aria-label={`${say(m.path, lang)}. ${steps.map(({ to, estimate }) => `${t(m.upTo, lang)} ${formatNumber(Math.min(to, highest), lang, 4)}: ${number(estimate)}`).join('; ')}`}
      >
        {scale.ticks.map((tick) => (
          <g>
            <line
              class="kz-chart__grid"
              x1={`${plot.left}%`}
              x2={`${plot.left + plot.width}%`}
              y1={place(plot.top + (y(tick) / 100) * plot.height)}
              y2={place(plot.top + (y(tick) / 100) * plot.height)}
            />
            <text
              class="kz-chart__tick"
              x={`${plot.left}%`}
              dx="-6"
              y={place(plot.top + (y(tick) / 100) * plot.height + 4)}
              text-anchor="end"
            >
              {number(tick)}
            </text>
          </g>
        ))}
        {[0, 0.02, 0.04, 0.06, 0.08, 0.1].map((threshold) => (
          <text
            class="kz-chart__tick"
            x={`${place(plot.left + (x(threshold) / 100) * plot.width)}%`}
            y={bottom + 18}
            text-anchor="middle"
          >
            {formatNumber(threshold, lang, 2)}
          </text>
        ))}
        <line class="kz-plot__mark" x1={`${chosen}%`} x2={`${chosen}%`} y1={plot.top} y2={bottom} />
        <svg
          aria-hidden="true"
          class="kz-line-2"
          x={`${plot.left}%`}
          y={plot.top}
          width={`${plot.width}%`}
          height={plot.height}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          overflow="visible"
        >
          <path class="kz-chart__line" d={path} vector-effect="non-scaling-stroke" />
        </svg>
      </svg>
    </PlotFrame>
  );
}
