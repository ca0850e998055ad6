interface Named {
  readonly key: string;
}

interface Way {
  readonly from: string;
  readonly to: string;
}

/** How a way runs: straight down to the next state, or through a lane beside the states. */
export type WayPlace<W extends Way> =
  | { readonly way: W; readonly side: 'down' }
  | {
      readonly way: W;
      /** Onwards on the right, back on the left. */
      readonly side: 'right' | 'left';
      /** Counted from the states outwards, from 0. */
      readonly lane: number;
      /** Where it leaves and where it enters, as a part of the height of the state. */
      readonly exit: number;
      readonly entry: number;
    };

export interface LanePlan<W extends Way> {
  readonly places: readonly WayPlace<W>[];
  readonly lanes: { readonly right: number; readonly left: number };
}

/** All ways to one state on one side: they share a lane and an arrow head. */
interface Bundle<W extends Way> {
  readonly side: 'right' | 'left';
  readonly to: number;
  readonly ways: readonly { readonly way: W; readonly from: number }[];
  readonly first: number;
  readonly last: number;
  readonly lane: number;
}

/**
 * Plans the ways between states that stand under each other in the given order. Ways to the same state run
 * together; lanes that would overlap stand beside each other, the shortest nearest to the states. Lines never
 * run through a state, and leave it in an order in which they need not cross.
 */
export function planLanes<W extends Way>(states: readonly Named[], ways: readonly W[]): LanePlan<W> {
  const rowOf = new Map(states.map(({ key }, row) => [key, row]));
  const placed = ways.flatMap((way) => {
    const [from, to] = [rowOf.get(way.from), rowOf.get(way.to)];
    return from === undefined || to === undefined || from === to ? [] : [{ way, from, to }];
  });
  const straight = placed.filter(({ from, to }) => to === from + 1);
  const bent = placed.filter(({ from, to }) => to !== from + 1);
  const right = inLanes(
    bundlesOf(
      bent.filter(({ from, to }) => to > from),
      'right',
    ),
  );
  const left = inLanes(
    bundlesOf(
      bent.filter(({ from, to }) => to < from),
      'left',
    ),
  );
  const bundles = [...right, ...left];
  return {
    places: [
      ...straight.map(({ way }) => ({ way, side: 'down' as const })),
      ...bundles.flatMap((bundle) =>
        bundle.ways.map(({ way, from }) => ({
          way,
          side: bundle.side,
          lane: bundle.lane,
          exit: portOf(bundles, bundle, from),
          entry: portOf(bundles, bundle, bundle.to),
        })),
      ),
    ],
    lanes: { right: lanesIn(right), left: lanesIn(left) },
  };
}

function lanesIn(bundles: readonly { readonly lane: number }[]): number {
  return Math.max(0, ...bundles.map(({ lane }) => lane + 1));
}

function bundlesOf<W extends Way>(
  placed: readonly { readonly way: W; readonly from: number; readonly to: number }[],
  side: 'right' | 'left',
): readonly Omit<Bundle<W>, 'lane'>[] {
  return [...new Set(placed.map(({ to }) => to))].map((to) => {
    const ways = placed.filter((one) => one.to === to);
    const rows = [to, ...ways.map(({ from }) => from)];
    return { side, to, ways, first: Math.min(...rows), last: Math.max(...rows) };
  });
}

function inLanes<W extends Way>(bundles: readonly Omit<Bundle<W>, 'lane'>[]): readonly Bundle<W>[] {
  const placed: Bundle<W>[] = [];
  for (const bundle of bundles.toSorted((a, b) => a.last - a.first - (b.last - b.first))) {
    let lane = 0;
    while (placed.some((one) => one.lane === lane && one.first < bundle.last && bundle.first < one.last))
      lane++;
    placed.push({ ...bundle, lane });
  }
  return placed;
}

/**
 * Where a bundle touches a state. On the right the arrow that comes in stands above the lines that go out, of
 * which the outermost is highest; on the left it is the other way round.
 */
function portOf<W extends Way>(bundles: readonly Bundle<W>[], bundle: Bundle<W>, row: number): number {
  const touching = bundles
    .filter(
      ({ side, to, ways }) => side === bundle.side && (to === row || ways.some(({ from }) => from === row)),
    )
    .toSorted((a, b) => Number(b.to === row) - Number(a.to === row) || b.lane - a.lane);
  const place = (touching.indexOf(bundle) + 1) / (touching.length + 1);
  return bundle.side === 'right' ? place : 1 - place;
}
