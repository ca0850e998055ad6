import type { EstimateData } from '../../estimation/question.ts';
import { useLang } from '../../face/lang-context.ts';
import { say, t } from '../../face/messages/catalogue.ts';
import { estimateMessages as m } from '../../face/messages/estimate.ts';
import { formatNumber } from '../../face/messages/format.ts';
import { type FigureTable, historyRows } from './figure-table.ts';
import { PlotFrame } from './plot-frame.tsx';

interface OverlapPlotProps {
  readonly data: EstimateData;
  readonly table: FigureTable;
  readonly csvHref: string;
}

const rowHeight = 22;
const columnWidth = 24;
const headHeight = 26;
const mostRows = 30;

/** Who is on which lists (UpSet): a row per combination, its lists as dots, its people as a bar. */
export function OverlapPlot({ data, table, csvHref }: OverlapPlotProps) {
  const lang = useLang();
  const { lists } = data.whole;
  const rows = historyRows(data).slice(0, mostRows);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const left = lists.length * columnWidth + 8;
  const height = headHeight + rows.length * rowHeight;
  return (
    <PlotFrame id="overlap" title={m.overlap} description={m.overlapText} table={table} csvHref={csvHref}>
      <ol class="kz-chart__legend">
        {lists.map((name, index) => (
          <li>{`${index + 1}: ${name}`}</li>
        ))}
      </ol>
      <svg
        class="kz-chart__drawing"
        width="100%"
        height={height}
        role="img"
        aria-label={`${say(m.overlap, lang)}. ${say(m.overlapText, lang)}`}
      >
        {lists.map((_, list) => (
          <text class="kz-chart__tick" x={list * columnWidth + columnWidth / 2} y={16} text-anchor="middle">
            {list + 1}
          </text>
        ))}
        {rows.map(({ mask, count }, row) => {
          const y = headHeight + row * rowHeight + rowHeight / 2;
          const on = lists.flatMap((_, list) => ((mask >> list) & 1 ? [list] : []));
          const x = (list: number) => list * columnWidth + columnWidth / 2;
          return (
            <g>
              <title>{`${on.map((list) => lists[list]).join(' + ')}: ${formatNumber(count, lang)} ${t(m.persons, lang).toLowerCase()}`}</title>
              {row % 2 === 0 && (
                <rect class="kz-plot__row" x="0" y={y - rowHeight / 2} width="100%" height={rowHeight} />
              )}
              {on.length > 1 && (
                <line class="kz-plot__link" x1={x(on[0] ?? 0)} x2={x(on.at(-1) ?? 0)} y1={y} y2={y} />
              )}
              {lists.map((__, list) => (
                <circle
                  class={on.includes(list) ? 'kz-plot__on' : 'kz-plot__off'}
                  cx={x(list)}
                  cy={y}
                  r={on.includes(list) ? 6 : 3.5}
                />
              ))}
              <svg
                aria-hidden="true"
                x={left}
                y={y - rowHeight / 2}
                width={`${100 - (left / 720) * 100 - 16}%`}
                height={rowHeight}
                overflow="visible"
              >
                <rect
                  class="kz-plot__bar"
                  x="0"
                  y="5"
                  width={`${(count / most) * 82}%`}
                  height={rowHeight - 10}
                />
                <text class="kz-chart__tick" x={`${(count / most) * 82}%`} dx="6" y={rowHeight / 2 + 4}>
                  {formatNumber(count, lang)}
                </text>
              </svg>
            </g>
          );
        })}
      </svg>
    </PlotFrame>
  );
}
