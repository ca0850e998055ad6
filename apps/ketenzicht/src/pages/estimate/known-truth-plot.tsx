import { isEstimate, modelTitles } from '@ketenzicht/estimate';
import type { EstimateResult } from '../../estimation/question.ts';
import { useLang } from '../../face/lang-context.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { estimateMessages as m } from '../../face/messages/estimate.ts';
import { formatNumber } from '../../face/messages/format.ts';
import { type FigureTable, namedResults } from './figure-table.ts';
import { Axis, PlotFrame, Range } from './plot-frame.tsx';
import { logScale } from './plot-scale.ts';

interface KnownTruthPlotProps {
  readonly result: EstimateResult;
  readonly table: FigureTable;
  readonly csvHref: string;
}

const lineHeight = 14;
const labelHeight = 24;

/** Per list left out, what every model makes of the number that is known. */
export function KnownTruthPlot({ result: { whole }, table, csvHref }: KnownTruthPlotProps) {
  const lang = useLang();
  const lists = whole.sensitivity.leaveOneListOut.map((known) => ({
    ...known,
    rows: namedResults(known.models).flatMap(({ name, result, series }) =>
      isEstimate(result) ? [{ name, result, series }] : [],
    ),
  }));
  const scale = logScale([
    0.25,
    1,
    4,
    ...lists.flatMap(({ truth, rows }) => rows.map(({ result }) => result.estimate / truth)),
  ]);
  const heights = lists.map(({ rows }) => labelHeight + Math.max(1, rows.length) * lineHeight + 8);
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height, 0));
  const bottom = heights.reduce((sum, height) => sum + height, 0);
  const number = (value: number) => formatNumber(Math.round(value), lang);
  return (
    <PlotFrame id="bekend" title={m.known} description={m.knownText} table={table} csvHref={csvHref}>
      <svg
        class="kz-chart__drawing"
        width="100%"
        height={bottom + 24}
        role="img"
        aria-label={`${say(m.known, lang)}. ${say(m.knownText, lang)}`}
      >
        <Axis
          ticks={scale.ticks}
          at={scale.at}
          bands={lists.flatMap(({ rows }, index) => {
            const top = (tops[index] ?? 0) + labelHeight;
            return rows.length === 0 ? [] : [[top - 2, top + rows.length * lineHeight] as const];
          })}
          mark={1}
          bottom={bottom}
          format={(value) => formatNumber(value, lang, value < 1 ? 2 : 0)}
        />
        {lists.map(({ list, truth, observed, rows }, index) => {
          const top = tops[index] ?? 0;
          return (
            <g>
              <text class="kz-chart__label" x="0" y={top + 16}>
                {list}
              </text>
              <text class="kz-chart__number" x="100%" y={top + 16} text-anchor="end">
                {number(truth)}
              </text>
              {rows.length === 0 && (
                <text class="kz-chart__tick" x="0" y={top + labelHeight + 10}>
                  {`${t(m.refused, lang)} (${t(m.seen, lang).toLowerCase()}: ${number(observed)})`}
                </text>
              )}
              {rows.map(({ name, result, series }, row) => (
                <Range
                  y={top + labelHeight + row * lineHeight + 6}
                  lower={scale.at(result.lower / truth)}
                  estimate={scale.at(result.estimate / truth)}
                  upper={result.upper === undefined ? undefined : scale.at(result.upper / truth)}
                  doubtful={result.status === 'notConverged'}
                  series={series}
                  label={`${list}, ${modelTitles[name][lang]}: ${number(result.estimate)}, ${t(m.truth, lang)} ${number(truth)}`}
                />
              ))}
            </g>
          );
        })}
      </svg>
      <ul class="kz-chart__legend" aria-hidden="true">
        {namedResults(whole.models).map(({ name, series }) => (
          <li>
            <svg width="24" height="14" aria-hidden="true" class={`kz-line-${series + 1}`}>
              <line class="kz-plot__range" x1="2" x2="22" y1="7" y2="7" />
              <circle class="kz-plot__dot" cx="12" cy="7" r="5" />
            </svg>
            {modelTitles[name][lang]}
          </li>
        ))}
      </ul>
    </PlotFrame>
  );
}
