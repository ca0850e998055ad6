import { useLang } from '../lang-context.ts';
import type { Words } from '../messages/catalogue.ts';
import { say, t } from '../messages/catalogue.ts';
import { componentMessages as m } from '../messages/components.ts';
import { Details } from './details.tsx';
import { linesOf } from './label-lines.ts';
import { planLanes, type WayPlace } from './state-lanes.ts';
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
  /** In the order of the usual course; the first is where everything starts. */
  readonly states: readonly DiagramState[];
  readonly transitions: readonly DiagramTransition[];
  readonly current?: string | undefined;
}

const box = { width: 150, height: 46, gap: 20, top: 26 };
const lane = { first: 12, gap: 11, margin: 6, bend: 5 };

/**
 * States under each other and the ways between them, drawn from data, with "you are here" and what can follow;
 * a table says the same in words.
 */
export function StateDiagram({ title, states, transitions, current }: StateDiagramProps) {
  const lang = useLang();
  const { places, lanes } = planLanes(states, transitions);
  const sideWidth = (count: number) => lane.margin + (count === 0 ? 0 : lane.first + (count - 1) * lane.gap);
  const left = sideWidth(lanes.left);
  const width = left + box.width + sideWidth(lanes.right);
  const height = box.top + states.length * (box.height + box.gap) - box.gap + lane.margin;
  const here = states.find((state) => state.key === current);
  const nameOf = (key: string) => say(states.find((state) => state.key === key)?.label ?? key, lang);
  const name = say(title, lang);
  return (
    <figure class="kz-diagram">
      <svg
        class="kz-diagram__drawing"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={here ? `${name}. ${say(here.label, lang)}: ${t(m.youAreHere, lang)}.` : name}
      >
        <defs>
          <ArrowHead id="kz-arrow" />
          <ArrowHead id="kz-arrow-next" next />
        </defs>
        <circle class="kz-diagram__start" cx={left + box.width / 2} cy="7" r="5" />
        <path
          class="kz-diagram__way"
          d={`M${left + box.width / 2} 12V${box.top - 1}`}
          marker-end="url(#kz-arrow)"
        />
        {places
          .toSorted((a, b) => Number(a.way.from === current) - Number(b.way.from === current))
          .map((place) => (
            <path
              class={place.way.from === current ? 'kz-diagram__way kz-diagram__way--next' : 'kz-diagram__way'}
              d={pathOf(place)}
              marker-end={place.way.from === current ? 'url(#kz-arrow-next)' : 'url(#kz-arrow)'}
            >
              <title>{`${nameOf(place.way.from)} → ${nameOf(place.way.to)}: ${say(place.way.label, lang)}`}</title>
            </path>
          ))}
        {states.map((state, row) => (
          <State label={say(state.label, lang)} x={left} y={topOf(row)} current={state.key === current} />
        ))}
      </svg>
      <figcaption class="kz-diagram__caption">
        {here ? `${say(here.label, lang)}: ${t(m.youAreHere, lang)}` : name}
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

  function pathOf(place: WayPlace<DiagramTransition>): string {
    const [from, to] = [rowOf(place.way.from), rowOf(place.way.to)];
    if (place.side === 'down') {
      return `M${left + box.width / 2} ${topOf(from) + box.height}V${topOf(to) - 1}`;
    }
    const outwards = place.side === 'right' ? 1 : -1;
    const edge = place.side === 'right' ? left + box.width : left;
    const x = edge + outwards * (lane.first + place.lane * lane.gap);
    const [start, end] = [topOf(from) + place.exit * box.height, topOf(to) + place.entry * box.height];
    const bend = outwards * lane.bend;
    const turn = end > start ? lane.bend : -lane.bend;
    return [
      `M${edge} ${start}H${x - bend}Q${x} ${start} ${x} ${start + turn}`,
      `V${end - turn}Q${x} ${end} ${x - bend} ${end}H${edge + outwards}`,
    ].join('');
  }

  function rowOf(key: string): number {
    return states.findIndex((state) => state.key === key);
  }
}

function topOf(row: number): number {
  return box.top + row * (box.height + box.gap);
}

interface StateProps {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly current: boolean;
}

function State({ label, x, y, current }: StateProps) {
  const lines = linesOf(label, 23);
  return (
    <g class={current ? 'kz-diagram__state kz-diagram__state--current' : 'kz-diagram__state'}>
      <rect x={x} y={y} width={box.width} height={box.height} rx="5" />
      {lines.map((line, index) => (
        <text x={x + box.width / 2} y={y + box.height / 2 + 4 + (index - (lines.length - 1) / 2) * 14}>
          {line}
        </text>
      ))}
    </g>
  );
}

function ArrowHead({ id, next = false }: { readonly id: string; readonly next?: boolean }) {
  return (
    <marker
      id={id}
      viewBox="0 0 8 8"
      refX="7"
      refY="4"
      markerWidth="6"
      markerHeight="6"
      markerUnits="userSpaceOnUse"
      orient="auto"
    >
      <path class={next ? 'kz-diagram__head kz-diagram__head--next' : 'kz-diagram__head'} d="M0 0L8 4L0 8z" />
    </marker>
  );
}
