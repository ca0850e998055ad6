import { useLang } from '../lang-context.ts';
import type { Words } from '../messages/catalogue.ts';
import { say, t } from '../messages/catalogue.ts';
import { componentMessages as m } from '../messages/components.ts';
import { Details } from './details.tsx';
import type { Placed } from './state-layout.ts';
import { layOut, linesOf } from './state-layout.ts';
import { Table } from './table.tsx';

export interface DiagramState {
  readonly key: string;
  readonly label: Words;
}

export interface DiagramTransition {
  readonly from: string;
  readonly to: string;
  /** What makes it happen. */
  readonly label: Words;
}

interface StateDiagramProps {
  readonly title: Words;
  /** The first state is where everything starts. */
  readonly states: readonly DiagramState[];
  readonly transitions: readonly DiagramTransition[];
  readonly current?: string | undefined;
}

const box = { width: 108, height: 44, columnGap: 12, rowGap: 34, margin: 14 };

/** States and the ways between them, drawn from data, with "you are here"; a table says the same in words. */
export function StateDiagram({ title, states, transitions, current }: StateDiagramProps) {
  const lang = useLang();
  const placed = layOut(states, transitions);
  const columns = Math.max(1, ...placed.map((one) => one.rowLength));
  const width = columns * (box.width + box.columnGap) - box.columnGap + 2 * box.margin;
  const rows = Math.max(0, ...placed.map((one) => one.row)) + 1;
  const height = rows * (box.height + box.rowGap) - box.rowGap + 2 * box.margin;
  const here = states.find((state) => state.key === current);
  const nameOf = (key: string) => say(states.find((state) => state.key === key)?.label ?? key, lang);
  const at = new Map(placed.map((one) => [one.key, cornerOf(one, width)]));
  return (
    <figure class="kz-diagram">
      <svg
        width={width * 1.1}
        height={height * 1.1}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={accessibleName()}
      >
        <defs>
          <marker
            id="kz-arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path class="kz-diagram__head" d="M0 0L8 4L0 8z" />
          </marker>
        </defs>
        {transitions.map((transition) => (
          <path
            class="kz-diagram__way"
            d={pathBetween(at.get(transition.from), at.get(transition.to))}
            marker-end="url(#kz-arrow)"
          >
            <title>{`${nameOf(transition.from)} → ${nameOf(transition.to)}: ${say(transition.label, lang)}`}</title>
          </path>
        ))}
        {states.map((state) => {
          const corner = at.get(state.key);
          if (!corner) return null;
          const lines = linesOf(say(state.label, lang), 17);
          return (
            <g
              class={
                state.key === current ? 'kz-diagram__state kz-diagram__state--current' : 'kz-diagram__state'
              }
            >
              <rect x={corner.x} y={corner.y} width={box.width} height={box.height} rx="5" />
              {lines.map((line, index) => (
                <text
                  x={corner.x + box.width / 2}
                  y={corner.y + box.height / 2 + 4 + (index - (lines.length - 1) / 2) * 13}
                >
                  {line}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
      <figcaption class="kz-diagram__caption">
        {here ? `${say(here.label, lang)}: ${t(m.youAreHere, lang)}` : say(title, lang)}
      </figcaption>
      <Details summary={m.diagramStates}>
        <Table
          caption={title}
          captionHidden
          columns={[
            {
              key: 'from',
              label: m.diagramFrom,
              cell: (row: DiagramTransition) => nameOf(row.from),
              rowHeader: true,
            },
            { key: 'by', label: m.diagramBy, cell: (row) => say(row.label, lang) },
            { key: 'to', label: m.diagramTo, cell: (row) => nameOf(row.to) },
          ]}
          rows={transitions}
        />
      </Details>
    </figure>
  );

  function accessibleName(): string {
    const name = say(title, lang);
    return here ? `${name}. ${say(here.label, lang)}: ${t(m.youAreHere, lang)}.` : name;
  }
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

function cornerOf(one: Placed, width: number): Corner {
  const step = box.width + box.columnGap;
  const rowWidth = one.rowLength * step - box.columnGap;
  return {
    x: (width - rowWidth) / 2 + one.column * step,
    y: box.margin + one.row * (box.height + box.rowGap),
  };
}

/** Down from the bottom of a box to the top of the next; back up, or aside, around the nearest side. */
function pathBetween(from: Corner | undefined, to: Corner | undefined): string {
  if (!from || !to) return '';
  const middle = box.width / 2;
  if (to.y > from.y) {
    const [x1, y1, x2, y2] = [from.x + middle, from.y + box.height, to.x + middle, to.y - 1];
    const bend = (y2 - y1) / 2;
    return `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`;
  }
  if (to.y === from.y) {
    const right = to.x > from.x;
    const x1 = right ? from.x + box.width : from.x;
    const x2 = right ? to.x : to.x + box.width;
    const y = from.y + box.height / 2;
    return `M${x1} ${y}L${x2} ${y}`;
  }
  const side = from.x < to.x ? 0 : box.width;
  const out = side === 0 ? -10 : 10;
  const [x1, y1, x2, y2] = [from.x + side, from.y + box.height / 2, to.x + side, to.y + box.height / 2];
  return `M${x1} ${y1}C${x1 + out * 2} ${y1} ${x2 + out * 2} ${y2} ${x2} ${y2}`;
}
