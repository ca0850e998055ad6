import { useLang } from '../../lang-context.ts';
import { say } from '../../messages/catalogue.ts';
import { formatNumber } from '../../messages/format.ts';
import type { ChartData } from './chart-data.ts';
import { ChartFrame, fillOf, Patterns } from './chart-frame.tsx';

/** Where the tile of a category lies: column and row of the grid, from 0. */
export type TilePlace = readonly [column: number, row: number];

interface TileMapProps {
  readonly data: ChartData;
  readonly id: string;
  /** One per category; nothing for one that has no place on the map. */
  readonly places: readonly (TilePlace | undefined)[];
}

const tile = { width: 148, height: 58, gap: 6, bar: 8 };

/** A map of equal tiles, so that a large area does not look like a large number. Numbers stand in the tiles. */
export function TileMap({ data, id, places }: TileMapProps) {
  const lang = useLang();
  const values = data.series[0]?.values ?? [];
  const highest = Math.max(1, ...values.map((value) => value ?? 0));
  const known = places.filter((place) => place !== undefined);
  const columns = Math.max(0, ...known.map(([column]) => column)) + 1;
  const rows = Math.max(0, ...known.map(([, row]) => row)) + 1;
  const width = columns * (tile.width + tile.gap);
  const height = rows * (tile.height + tile.gap);
  return (
    <ChartFrame data={data} id={id} tableBeside keyOf={() => null}>
      <svg
        class="kz-chart__drawing kz-tiles"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        role="img"
        aria-label={`${say(data.title, lang)}. ${say(data.description, lang)}`}
      >
        <Patterns id={id} count={1} />
        {data.categories.map((category, index) => {
          const place = places[index];
          if (place === undefined) return null;
          const [x, y] = [place[0] * (tile.width + tile.gap), place[1] * (tile.height + tile.gap)];
          const value = values[index] ?? null;
          return (
            <g>
              <rect class="kz-tile__box" x={x} y={y} width={tile.width} height={tile.height} />
              <rect
                x={x}
                y={y + tile.height - tile.bar}
                width={((value ?? 0) / highest) * tile.width}
                height={tile.bar}
                fill={fillOf(id, 0)}
              />
              <text class="kz-tile__name" x={x + 6} y={y + 17}>
                {say(category, lang)}
              </text>
              <text class="kz-tile__number" x={x + 6} y={y + 38}>
                {value === null ? '–' : formatNumber(value, lang)}
              </text>
            </g>
          );
        })}
      </svg>
    </ChartFrame>
  );
}
