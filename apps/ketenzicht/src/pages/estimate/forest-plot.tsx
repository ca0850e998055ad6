import { isEstimate, modelTitles } from '@ketenzicht/estimate';
import type { EstimateResult } from '../../estimation/question.ts';
import { useLang } from '../../face/lang-context.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { estimateMessages as m } from '../../face/messages/estimate.ts';
import { formatNumber, formatShare } from '../../face/messages/format.ts';
import { type FigureTable, namedResults } from './figure-table.ts';
import { Axis, PlotFrame, Range } from './plot-frame.tsx';
import { logScale } from './plot-scale.ts';

interface ForestPlotProps {
  readonly result: EstimateResult;
  readonly table: FigureTable;
  readonly csvHref: string;
}

const rowHeight = 54;
const shown = (value: number) => Math.round(value);

/** The estimates of all models with their intervals under each other. */
export function ForestPlot({ result: { whole }, table, csvHref }: ForestPlotProps) {
  const lang = useLang();
  const rows = namedResults(whole.models);
  const estimates = rows.flatMap(({ result }) => (isEstimate(result) ? [result] : []));
  const { observed } = whole.data;
  const scale = logScale([
    observed,
    ...estimates.flatMap(({ lower, estimate, upper }) => [lower, estimate, upper ?? estimate * 2]),
  ]);
  const bottom = rows.length * rowHeight;
  const number = (value: number) => formatNumber(shown(value), lang);
  return (
    <PlotFrame
      id="modellen"
      title={m.models}
      description={t(m.modelsText, lang, {
        level: formatShare(whole.level, lang),
        observed: number(observed),
      })}
      table={table}
      csvHref={csvHref}
    >
      <svg
        class="kz-chart__drawing"
        width="100%"
        height={bottom + 24}
        role="img"
        aria-label={`${say(m.models, lang)}. ${rows.map(({ name, result }) => sentence(modelTitles[name][lang], result)).join('. ')}`}
      >
        <Axis
          ticks={scale.ticks}
          at={scale.at}
          bands={rows.map((_, row) => [row * rowHeight + 23, row * rowHeight + 45])}
          mark={observed}
          bottom={bottom}
          format={number}
        />
        {rows.map(({ name, result, series }, row) => {
          const title = modelTitles[name][lang];
          return (
            <g>
              <text class="kz-chart__label" x="0" y={row * rowHeight + 16}>
                {title}
              </text>
              {isEstimate(result) ? (
                <>
                  <text class="kz-chart__number" x="100%" y={row * rowHeight + 16} text-anchor="end">
                    {`${number(result.estimate)} (${number(result.lower)}–${result.upper === undefined ? '∞' : number(result.upper)})`}
                  </text>
                  <Range
                    y={row * rowHeight + 34}
                    lower={scale.at(result.lower)}
                    estimate={scale.at(result.estimate)}
                    upper={result.upper === undefined ? undefined : scale.at(result.upper)}
                    doubtful={result.status === 'notConverged'}
                    series={series}
                    label={sentence(title, result)}
                  />
                </>
              ) : (
                <text class="kz-chart__tick" x="100%" y={row * rowHeight + 16} text-anchor="end">
                  {t(m.refused, lang)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </PlotFrame>
  );

  function sentence(title: string, result: (typeof rows)[number]['result']): string {
    if (!isEstimate(result)) return `${title}: ${t(m.refused, lang)}`;
    const upper = result.upper === undefined ? t(m.noUpper, lang) : number(result.upper);
    const doubt = result.status === 'notConverged' ? `, ${t(m.notConverged, lang)}` : '';
    return `${title}: ${number(result.estimate)} (${number(result.lower)} – ${upper})${doubt}`;
  }
}
